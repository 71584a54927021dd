/** What the platform and a function's process say to each other, over the process's IPC channel. */
export type ToFunction =
  | Invoke
  /** The last part of the stream was passed on: the next one may come. */
  | { readonly type: "taken"; readonly requestId: string }
  /** Nobody reads the stream any more. */
  | { readonly type: "hung-up"; readonly requestId: string };

export interface Invoke {
  readonly type: "invoke";
  readonly requestId: string;
  /** JSON text: parsing it is the function's work. */
  readonly payload: string;
  /** When the time limit ends, milliseconds since the epoch. */
  readonly deadline: number;
  readonly functionArn: string;
  /** The answer is passed on part by part (`InvokeWithResponseStream`). */
  readonly streams: boolean;
}

export type FromFunction =
  | { readonly type: "ready" }
  | { readonly type: "init-failed"; readonly error: FunctionError }
  /** A part of a streamed answer, base64. The next one waits until this one is taken. */
  | { readonly type: "part"; readonly requestId: string; readonly data: string }
  /** `payload` is JSON text; empty where the answer was streamed. */
  | { readonly type: "returned"; readonly requestId: string; readonly payload: string }
  /** `fatal`: the process ends itself after this. */
  | { readonly type: "failed"; readonly requestId: string; readonly error: FunctionError; readonly fatal: boolean };

/** An error as it appears in the payload of an invocation that failed. */
export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: readonly string[];
}

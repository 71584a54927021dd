/** What the platform and a function's process say to each other, over the process's IPC channel. */
export type ToFunction = {
  readonly type: "invoke";
  readonly requestId: string;
  /** JSON text: parsing it is the function's work. */
  readonly payload: string;
  /** When the time limit ends, milliseconds since the epoch. */
  readonly deadline: number;
  readonly functionArn: string;
};

export type FromFunction =
  | { readonly type: "ready" }
  | { readonly type: "init-failed"; readonly error: FunctionError }
  /** `payload` is JSON text. */
  | { readonly type: "returned"; readonly requestId: string; readonly payload: string }
  /** `fatal`: the process ends itself after this. */
  | { readonly type: "failed"; readonly requestId: string; readonly error: FunctionError; readonly fatal: boolean };

/** An error as it appears in the payload of an invocation that failed. */
export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: readonly string[];
}

/** Who calls: the person at this machine, a function with its role, or an AWS service acting for a resource. */
export type Caller =
  | { readonly kind: "operator"; readonly arn: string }
  | { readonly kind: "role"; readonly arn: string; readonly functionName: string }
  | { readonly kind: "service"; readonly principal: string; readonly sourceArn: string };

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface HttpReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** One permission that a call needs, in IAM's words. */
export interface Access {
  /** e.g. `sqs:SendMessage` */
  readonly action: string;
  /** The ARN acted upon, or `*` where the action knows no resource. */
  readonly resource: string;
  /** Condition keys of this call, e.g. `events:source`. */
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}

/** One emulated AWS service behind the common endpoint. */
export interface Service {
  /** The service name in a signature's credential scope: `events`, `sqs`, `s3`, `rds-data`, `secretsmanager`, `lambda`. */
  readonly signingName: string;
  /** The largest body that it reads, bytes; 8 MiB unless it says otherwise. */
  readonly maxRequestBytes?: number;
  /** Answers a request that nobody signed (a browser's CORS preflight); undefined where a signature is needed. */
  unsigned?(request: HttpRequest): HttpReply | undefined;
  /** What this request needs to be allowed. Throws AwsError for an operation that is not emulated, naming it. */
  access(request: HttpRequest): readonly Access[];
  /** Carries the request out; it is allowed by now. Throws AwsError. */
  handle(request: HttpRequest, caller: Caller): Promise<HttpReply>;
  /** An error in the service's own protocol. */
  fail(error: unknown, request: HttpRequest): HttpReply;
}

/** A decision about one access; `by` names the statement that decided, or says that none allowed it. */
export interface Decision {
  readonly allowed: boolean;
  /** True if a Deny statement decided. */
  readonly explicit?: boolean;
  readonly by: string;
}

/** Decides over every call from the policies of the graph. */
export interface Authorizer {
  decide(caller: Caller, access: Access): Decision;
}

/** A message as `ReceiveMessage` and an event source mapping see it. */
export interface QueueMessage {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  /** SentTimestamp, ApproximateReceiveCount, ApproximateFirstReceiveTimestamp, SenderId, … */
  readonly attributes: Readonly<Record<string, string>>;
  readonly messageAttributes: Readonly<Record<string, { readonly DataType: string; readonly StringValue?: string }>>;
  readonly md5OfBody: string;
}

export interface OutgoingMessage {
  readonly body: string;
  readonly delaySeconds?: number;
  readonly messageAttributes?: Readonly<Record<string, { readonly DataType: string; readonly StringValue: string }>>;
}

/** The queues, for the other services of this process. Every call is authorized like one that comes over HTTP. */
export interface Queues {
  send(queueArn: string, message: OutgoingMessage, caller: Caller): Promise<string>;
  receive(queueArn: string, max: number, caller: Caller): Promise<readonly QueueMessage[]>;
  remove(queueArn: string, receiptHandle: string, caller: Caller): Promise<void>;
  /** Makes a received message visible again after `seconds`. */
  release(queueArn: string, receiptHandle: string, seconds: number, caller: Caller): Promise<void>;
  /** The queue's own visibility timeout, seconds. */
  visibilityTimeout(queueArn: string): number;
  /** Calls `listener` whenever a message may have become visible. Returns the unsubscriber. */
  watch(queueArn: string, listener: () => void): () => void;
}

export interface BusEntry {
  readonly source: string;
  readonly detailType: string;
  readonly detail: string;
  readonly resources?: readonly string[];
}

/** The buses, for services that emit events of their own (S3 on the default bus). */
export interface Buses {
  emit(busName: string, entry: BusEntry): Promise<void>;
}

export type InvocationOutcome =
  | { readonly ok: true; readonly payload: unknown; readonly milliseconds: number }
  | {
      readonly ok: false;
      /** As Lambda names them: `Unhandled` for a thrown error, time-outs and crashes alike. */
      readonly error: { readonly errorType: string; readonly errorMessage: string };
      readonly milliseconds: number;
    };

/** The functions, for gateways, event sources and `Invoke`. */
export interface Functions {
  invoke(functionArn: string, payload: unknown, caller: Caller): Promise<InvocationOutcome>;
}

/** Whoever takes a streamed answer. */
export interface StreamSink {
  /** Takes one part; the next one is sent when this is done. */
  take(part: Buffer): Promise<void>;
  /** Ends when nobody reads any more; the function learns it from its stream. */
  readonly signal: AbortSignal;
}

/** The functions for gateways that pass an answer on as it is written (`InvokeWithResponseStream`). */
export interface StreamingFunctions {
  /** Invokes, and answers when the function has ended; its answer has gone to the sink by then. */
  invokeStreaming(functionArn: string, payload: unknown, caller: Caller, sink: StreamSink): Promise<InvocationOutcome>;
}

/** The functions for services that hand an invocation over and don't wait for its end: Scheduler, rules of a bus. */
export interface LaterFunctions {
  /** Takes the invocation over, within the current transaction of the store. Returns the request id. Throws AwsError. */
  invokeLater(functionArn: string, payload: unknown, caller: Caller): string;
}

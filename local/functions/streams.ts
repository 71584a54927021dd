/**
 * Response streaming inside a function's process, as Lambda's runtime for Node offers it: the global `awslambda`
 * (https://docs.aws.amazon.com/lambda/latest/dg/config-rs-write-functions.html).
 */
import { Writable } from "node:stream";
import { finished } from "node:stream/promises";

/** How Lambda's runtime marks a handler that streams. */
const STREAMING = Symbol.for("aws.lambda.runtime.handler.streaming");
/** Between what the answer is (status, headers) and its body stand so many zero bytes. */
const DELIMITER = Buffer.alloc(8);

interface Open {
  readonly stream: ResponseStream;
  /** Lets the next part go. */
  next: (() => void) | null;
}

/** The streams that are being written; one process answers one invocation at a time, but the last one may linger. */
const open = new Map<string, Open>();

class ResponseStream extends Writable {
  /** Is written before the first part. */
  prelude: Buffer | null = null;
  private readonly pass: (part: Buffer, next: () => void) => void;

  constructor(pass: (part: Buffer, next: () => void) => void) {
    super({ decodeStrings: true });
    this.pass = pass;
  }

  setContentType(): void {
    // The content type of a bare stream; answers for API Gateway have theirs among the headers.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    const { prelude } = this;
    this.prelude = null;
    this.pass(prelude === null ? chunk : Buffer.concat([prelude, chunk]), done);
  }
}

/** Whether a handler was made by `awslambda.streamifyResponse`. */
export const isStreaming = (handler: object): boolean => Reflect.get(handler, STREAMING) === "response";

/** Offers the global that handlers are written with. */
export function provideStreaming(): void {
  Object.assign(globalThis, {
    awslambda: {
      streamifyResponse: (handler: object) => Object.assign(handler, { [STREAMING]: "response" }),
      HttpResponseStream: {
        from(stream: unknown, metadata: unknown): unknown {
          if (!(stream instanceof ResponseStream))
            throw new TypeError("HttpResponseStream.from takes the response stream");
          stream.prelude = Buffer.concat([Buffer.from(JSON.stringify(metadata)), DELIMITER]);
          return stream;
        },
      },
    },
  });
}

/**
 * Has an answer written part by part: each is handed to `pass` in base64, and the next one waits until it was taken.
 * Answers the empty payload of a streamed answer when all is written, or nobody reads it any more.
 */
export async function streamTo(
  requestId: string,
  pass: (data: string) => void,
  write: (stream: Writable) => unknown,
): Promise<string> {
  const stream = new ResponseStream((part, next) => {
    const opened = open.get(requestId);
    if (opened === undefined) return next();
    opened.next = next;
    pass(part.toString("base64"));
  });
  open.set(requestId, { stream, next: null });
  // A stream that is hung up ends with an error that is nobody's fault.
  stream.on("error", () => undefined);
  try {
    await write(stream);
    if (!stream.destroyed) {
      if (!stream.writableEnded) stream.end();
      await finished(stream);
    }
  } catch (error) {
    if (!stream.destroyed) throw error;
  } finally {
    open.delete(requestId);
  }
  return "";
}

/** The last part has arrived. */
export function taken(requestId: string): void {
  const opened = open.get(requestId);
  const next = opened?.next;
  if (opened === undefined || !next) return;
  opened.next = null;
  next();
}

/** Nobody reads any more: whoever writes learns it from the stream. */
export const hangUp = (requestId: string): void => {
  open.get(requestId)?.stream.destroy();
};

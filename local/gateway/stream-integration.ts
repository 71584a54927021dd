import { once } from "node:events";
import { PassThrough } from "node:stream";
import { AwsError } from "../aws-error.ts";
import type { Log } from "../log.ts";
import type { Caller, InvocationOutcome, StreamingFunctions } from "../service.ts";
import type { Integration } from "./integration.ts";

/** What became of a call whose answer is streamed: the answer's head and a body that goes on, or why there is none. */
export type StreamOutcome =
  | { readonly kind: "answered"; readonly head: unknown; readonly body: PassThrough }
  | { readonly kind: "late" | "busy" | "large" | "failed" };

/** Zero bytes between the head of an answer, which is JSON, and its body. */
const DELIMITER = Buffer.alloc(8);
/** A head that is longer than this is none. */
const LONGEST_HEAD = 64 * 1024;

const parsed = (head: Buffer): unknown => {
  try {
    return JSON.parse(head.toString("utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/**
 * Calls a function whose answer goes on as it is written: a head in JSON, eight zero bytes, the body
 * (https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode-lambda.html). Answers as soon as
 * the head is complete. Who stops reading the body stops the function's stream; a function that fails, or isn't done
 * in time, breaks the body off.
 */
export function streamIntegration(
  functions: StreamingFunctions,
  { functionArn, timeout }: Integration,
  event: object,
  sourceArn: string,
  log: Log,
): Promise<StreamOutcome> {
  const caller: Caller = { kind: "service", principal: "apigateway.amazonaws.com", sourceArn };
  const { promise, resolve } = Promise.withResolvers<StreamOutcome>();
  const gone = new AbortController();
  const body = new PassThrough();
  let head: Buffer | null = Buffer.alloc(0);
  body.on("close", () => gone.abort());
  // Whoever reads the body learns of the error there; before that nobody does.
  body.on("error", () => undefined);

  const giveUp = (kind: Exclude<StreamOutcome["kind"], "answered">): void => {
    resolve({ kind });
    body.destroy();
  };
  const timer = setTimeout(() => giveUp("late"), timeout);

  const write = async (part: Buffer): Promise<void> => {
    if (part.length > 0 && !body.write(part)) await once(body, "drain", { signal: gone.signal });
  };
  const take = async (part: Buffer): Promise<void> => {
    if (head === null) return write(part);
    head = Buffer.concat([head, part]);
    const end = head.indexOf(DELIMITER);
    if (end < 0) {
      if (head.length > LONGEST_HEAD) giveUp("failed");
      return;
    }
    const rest = head.subarray(end + DELIMITER.length);
    resolve({ kind: "answered", head: parsed(head.subarray(0, end)), body });
    head = null;
    await write(rest);
  };

  const ended = (outcome: InvocationOutcome): void => {
    if (outcome.ok && head === null) {
      body.end();
      return;
    }
    const error = outcome.ok ? "it has written no answer" : outcome.error.errorMessage;
    if (!gone.signal.aborted) log("warn", `${functionArn} failed`, { error });
    giveUp("failed");
  };
  const refused = (error: unknown): void => {
    if (!(error instanceof AwsError)) log("error", `${functionArn} could not be invoked`, { error: String(error) });
    const status = error instanceof AwsError ? error.status : 500;
    giveUp(status === 413 ? "large" : status === 429 ? "busy" : "failed");
  };
  functions
    .invokeStreaming(functionArn, event, caller, { take, signal: gone.signal })
    .then(ended, refused)
    .finally(() => clearTimeout(timer));
  return promise;
}

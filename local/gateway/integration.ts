import { AwsError } from "../aws-error.ts";
import type { Log } from "../log.ts";
import type { Caller, Functions, InvocationOutcome } from "../service.ts";

/** A function behind a route or method. */
export interface Integration {
  readonly functionArn: string;
  /** So long does the gateway wait, milliseconds. */
  readonly timeout: number;
}

/** What became of a call: an answer; too late; no room for one more; more than a function takes; the function's error. */
export type Outcome =
  | { readonly kind: "answered"; readonly payload: unknown }
  | { readonly kind: "late" | "busy" | "large" | "failed" };

/** The function within the address that API Gateway calls functions by. */
export const functionArnOf = (uri: string): string | undefined => /arn:[\w-]+:lambda:[^/]+/.exec(uri)?.[0];

/** Calls a function as API Gateway does: as the service, for the ARN of the route, and for so long. */
export async function callIntegration(
  functions: Functions,
  { functionArn, timeout }: Integration,
  event: object,
  sourceArn: string,
  log: Log,
): Promise<Outcome> {
  const caller: Caller = { kind: "service", principal: "apigateway.amazonaws.com", sourceArn };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), timeout);
  });
  let outcome: InvocationOutcome | null;
  try {
    outcome = await Promise.race([functions.invoke(functionArn, event, caller), late]);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (error.status === 413) return { kind: "large" };
    if (error.status === 429) return { kind: "busy" };
    log("error", `the gateway could not invoke ${functionArn}`, { error: error.message });
    return { kind: "failed" };
  } finally {
    clearTimeout(timer);
  }
  if (outcome === null) return { kind: "late" };
  if (outcome.ok) return { kind: "answered", payload: outcome.payload };
  log("warn", `${functionArn} failed`, { error: outcome.error.errorMessage });
  return { kind: "failed" };
}

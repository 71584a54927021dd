import { AwsError } from "./aws-error.ts";
import type { LocalFunctions } from "./functions/functions.ts";
import type { Caller, HttpRequest } from "./service.ts";

/**
 * Accidents on purpose. Tests hand them to the platform to see what the program on it makes of a world in which calls
 * fail, answers get lost, messages come twice and processes die. Nothing here is reachable by configuration.
 */
export interface Faults {
  /** What befalls a call that is allowed and about to be carried out; null for nothing. */
  readonly onCall?: (call: Call) => CallFault | null;
  /** What befalls the delivery of messages to a function; null for nothing. */
  readonly onDelivery?: (functionArn: string) => DeliveryFault | null;
}

export interface Call {
  readonly caller: Caller;
  /** What it needs to be allowed, e.g. `rds-data:ExecuteStatement`. */
  readonly actions: readonly string[];
  readonly request: HttpRequest;
}

export interface CallFault {
  /** True: the call takes effect, and only its answer is lost. */
  readonly carriedOut: boolean;
  /** What the caller sees instead: an error of the service, a cut connection, or its own death. */
  readonly instead: "throttled" | "failed" | "cut" | "killed";
}

export interface DeliveryFault {
  /** One invocation an entry, after so many milliseconds each: several make duplicates, different ones another order. */
  readonly after: readonly number[];
  /** True: the queue never hears that the messages were handled, and hands them out again. */
  readonly forgotten?: boolean;
}

/** The connection ends without an answer. */
export class ConnectionCut extends Error {}

/** Services that have another name for being too busy than most. */
const TOO_BUSY: Readonly<Record<string, () => AwsError>> = {
  s3: () => new AwsError("SlowDown", "Please reduce your request rate.", 503),
  s3vectors: () => new AwsError("TooManyRequestsException", "Too many requests", 429),
};

/** An error of the kind that AWS gives when it is at fault or too busy. */
function excuse(instead: "throttled" | "failed", signingName: string): AwsError {
  if (instead === "failed") return new AwsError("InternalFailure", "An internal error occurred (on purpose).", 500);
  return TOO_BUSY[signingName]?.() ?? new AwsError("ThrottlingException", "Rate exceeded", 429);
}

/** Carries a call out, or doesn't, and answers as the fault says. */
export async function befall<T>(
  { carriedOut, instead }: CallFault,
  call: { readonly signingName: string; readonly caller: Caller; readonly kill: (functionName: string) => void },
  carryOut: () => Promise<T>,
): Promise<never> {
  if (carriedOut) await carryOut();
  if (instead === "killed" && call.caller.kind === "role") call.kill(call.caller.functionName);
  if (instead === "killed" || instead === "cut") throw new ConnectionCut("the connection was cut on purpose");
  throw excuse(instead, call.signingName);
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Deliver = Pick<LocalFunctions, "deliver">;

/** Functions as event sources see them, with deliveries that are delayed, doubled and forgotten. */
export function disturbed(functions: Deliver, { onDelivery }: Faults): Deliver {
  return {
    async deliver(functionArn, payload) {
      const { after, forgotten = false } = onDelivery?.(functionArn) ?? { after: [0] };
      const [outcome, ...copies] = await Promise.allSettled(
        after.map(async (milliseconds) => {
          await pause(milliseconds);
          return functions.deliver(functionArn, payload);
        }),
      );
      if (outcome === undefined) throw new Error("a delivery of no messages");
      if (outcome.status === "rejected") throw outcome.reason;
      if (!forgotten) return outcome.value;
      const { requestId, milliseconds, tail } = outcome.value;
      const errorMessage = `forgotten on purpose, after ${copies.length} copies`;
      return { ok: false, error: { errorType: "Forgotten", errorMessage, trace: [] }, requestId, milliseconds, tail };
    },
  };
}

/** Ends a process of this function that is at work, as a crash would. */
export function killProcessOf(functions: Pick<LocalFunctions, "processes">, functionName: string): void {
  const victim = functions.processes().find((each) => each.functionName === functionName && each.busy);
  if (victim === undefined) return;
  try {
    process.kill(victim.pid, "SIGKILL");
  } catch (error) {
    // It ended by itself in this very moment.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

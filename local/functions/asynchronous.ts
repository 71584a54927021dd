import { randomUUID } from "node:crypto";
import type { Log } from "../log.ts";
import type { FunctionDefinition } from "./definition.ts";
import type { ProcessOutcome } from "./process.ts";

/** Invocations for which nobody waits: retried twice when they fail, as on AWS. */
export interface AsyncInvoker {
  /** Takes an invocation over and returns its request id at once. */
  accept(definition: FunctionDefinition, payload: string): string;
  close(): void;
}

export interface AsyncOptions {
  readonly run: (definition: FunctionDefinition, payload: string, requestId: string) => Promise<ProcessOutcome>;
  readonly log: Log;
  /** Milliseconds before each retry; their number is the number of retries. */
  readonly delays: readonly number[];
}

export function createAsyncInvoker(options: AsyncOptions): AsyncInvoker {
  const waits = new Set<NodeJS.Timeout>();
  let closed = false;

  const attempt = async (
    definition: FunctionDefinition,
    payload: string,
    requestId: string,
    retries: number,
  ): Promise<void> => {
    const outcome = await options.run(definition, payload, requestId);
    if (outcome.ok || closed) return;
    const delay = options.delays[retries];
    if (delay === undefined) {
      options.log("error", `${definition.name} failed ${retries + 1} times and was given up`, {
        requestId,
        error: outcome.error.errorMessage,
      });
      return;
    }
    const timer = setTimeout(() => {
      waits.delete(timer);
      start(definition, payload, requestId, retries + 1);
    }, delay);
    waits.add(timer);
  };

  const start = (definition: FunctionDefinition, payload: string, requestId: string, retries: number): void => {
    attempt(definition, payload, requestId, retries).catch((error: unknown) => {
      options.log("error", `${definition.name} could not be invoked`, { requestId, error: String(error) });
    });
  };

  return {
    accept(definition, payload) {
      const requestId = randomUUID();
      start(definition, payload, requestId, 0);
      return requestId;
    },
    close() {
      closed = true;
      for (const timer of waits) clearTimeout(timer);
    },
  };
}

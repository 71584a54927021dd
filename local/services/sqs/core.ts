import { createHash } from "node:crypto";
import { AwsError } from "../../aws-error.ts";
import { authorize } from "../../iam/denied.ts";
import type { Clock } from "../../log.ts";
import type { Access, Authorizer, Caller } from "../../service.ts";
import type { Store } from "../../store.ts";
import { checkAttributes, type MessageAttributes, sizeOf } from "./attributes.ts";
import type { Messages, StoredMessage } from "./messages.ts";
import type { Queue, QueueRegistry } from "./queues.ts";
import type { Watchers } from "./watch.ts";

/** What both ways in (HTTP and this process) do with queues. */
export interface Core {
  readonly store: Store;
  readonly queues: QueueRegistry;
  readonly messages: Messages;
  readonly watchers: Watchers;
  readonly clock: Clock;
  /** Throws unless the caller may do this to this queue. */
  demand(caller: Caller, action: string, queueArn: string): void;
  /** Checks and stores a message within the current transaction. Returns its id and when it can be seen. */
  put(queue: Queue, message: Draft, caller: Caller): { readonly id: string; readonly at: number };
  /**
   * Takes messages in a transaction of its own. It isn't synced: a receive that a power cut undoes makes the message
   * visible again, as it would become after its time anyway.
   */
  take(queue: Queue, max: number, visibility: number): readonly (StoredMessage & { receipt: string })[];
}

export interface Draft {
  readonly body: string;
  readonly attributes: MessageAttributes;
  readonly trace: string | null;
  /** Seconds; the queue's own delay if undefined. */
  readonly delay: number | undefined;
}

/** SQS takes XML 1.0's characters only: no lone surrogates, no control characters but tab, line feed and return. */
function hasForbiddenCharacters(body: string): boolean {
  if (/[\p{Cs}\uFFFE\uFFFF]/u.test(body)) return true;
  for (const [character] of body.matchAll(/\p{Cc}/gu)) {
    if (character < " " && !"\t\n\r".includes(character)) return true;
  }
  return false;
}

export function createCore(
  parts: Pick<Core, "store" | "queues" | "messages" | "watchers" | "clock"> & { readonly authorizer: Authorizer },
): Core {
  const { store, queues, messages, watchers, clock, authorizer } = parts;
  return {
    store,
    queues,
    messages,
    watchers,
    clock,
    demand: (caller, action, queueArn) =>
      authorize(authorizer, caller, { action, resource: queueArn } satisfies Access),

    put(queue, draft, caller) {
      if (draft.body === "")
        throw new AwsError("MissingParameter", "The request must contain the parameter MessageBody.");
      if (hasForbiddenCharacters(draft.body)) {
        throw new AwsError(
          "InvalidMessageContents",
          "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF",
        );
      }
      checkAttributes(draft.attributes);
      const limit = queue.settings.maximumSize;
      if (sizeOf(draft.body, draft.attributes) > limit) {
        throw new AwsError(
          "InvalidParameterValue",
          `One or more parameters are invalid. Reason: Message must be shorter than ${limit} bytes.`,
        );
      }
      const delay = draft.delay ?? queue.settings.delay;
      const id = messages.put(queue, {
        body: draft.body,
        attributes: draft.attributes,
        sender: senderId(caller),
        trace: draft.trace,
        delay,
      });
      return { id, at: clock() + delay * 1000 };
    },

    take(queue, max, visibility) {
      const stirred = new Map<string, number>();
      const taken = store.passing(() => messages.take(queue, max, visibility, stirred));
      for (const [name, at] of stirred) watchers.stir(name, at);
      return taken;
    },
  };
}

/** The id that AWS shows instead of an ARN: `AROA…:session` for a role, `AIDA…` for others. */
function senderId(caller: Caller): string {
  const id = createHash("sha256")
    .update(caller.kind === "service" ? caller.principal : caller.arn)
    .digest("hex")
    .slice(0, 17)
    .toUpperCase();
  return caller.kind === "role" ? `AROA${id}:${caller.functionName}` : `AIDA${id}`;
}

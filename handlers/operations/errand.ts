import * as z from "zod";
import { CANCELLED, DONE } from "../../db/operator-actions.ts";
import { InvalidEventError } from "../../delivery/errors.ts";
import type { StackOutputs } from "../../operations/outputs.ts";
import { startReplay } from "../../operations/replaying.ts";
import { cancelReplay, findReplay } from "../../operations/replays.ts";
import type { Target } from "../../operations/target.ts";
import { removeRule } from "../../operations/temporary-rule.ts";

/**
 * What is done for a replay of one request after the call that asked for it: once its rule is seen everywhere the replay
 * is started, and once that has ended the rule is taken away. Each message leads to the next.
 */
export const Errand = z.object({
  step: z.enum(["start", "tidy"]),
  name: z.string(),
  busName: z.string(),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  ruleName: z.string(),
  ruleArn: z.string(),
  /** The action that asked for it. */
  actionId: z.uuid(),
});
export type Errand = z.infer<typeof Errand>;

/** What the table of actions knows of a replay. */
export interface ReplayBook {
  /** How the action was written down; null if it wasn't. */
  outcomeOf(actionId: string): Promise<string | null>;
  /** Takes it out of its waiting; false if another was first. */
  leaveWaiting(actionId: string, outcome: string): Promise<boolean>;
  end(actionId: string, outcome: string): Promise<void>;
}

export interface ErrandTools {
  readonly target: Pick<Target, "eventBridge"> & { readonly outputs: Pick<StackOutputs, "archiveName"> };
  readonly book: ReplayBook;
  /** Has the errand come back after a look's time. */
  readonly later: (errand: Errand) => Promise<unknown>;
  /** So long after a look comes the next one; also how long a replay has to be over before its rule goes. */
  readonly lookSeconds: number;
  readonly now?: () => number;
}

/** What the same call would be answered with again, in the words of the service; null where trying again may help. */
function refusalIn(error: unknown): string | null {
  const answer = z.object({ name: z.string(), $metadata: z.object({ httpStatusCode: z.number() }) }).safeParse(error);
  if (!answer.success) return null;
  const { name, $metadata } = answer.data;
  const mayPass = $metadata.httpStatusCode >= 500 || /Throttl|TooMany|LimitExceeded/.test(name);
  return mayPass ? null : name;
}

const ended = ["completed", "cancelled", "failed"];

/** Runs errands; answers what became of each. Whatever it does it can do twice: messages may come again. */
export function errandRunner({ target, book, later, lookSeconds, now = Date.now }: ErrandTools) {
  /** Starts the replay; an earlier try may have done so. Answers the name of a refusal, null if it is on its way. */
  const start = async ({ name, busName, from, to, ruleArn }: Errand): Promise<string | null> => {
    try {
      await startReplay(target, { name, busName, from: new Date(from), to: new Date(to) }, ruleArn);
      return null;
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal === null) throw error;
      return refusal === "ResourceAlreadyExistsException" ? null : refusal;
    }
  };

  const begin = async (errand: Errand): Promise<string> => {
    const { name, actionId, busName, ruleName } = errand;
    if ((await book.outcomeOf(actionId)) === CANCELLED) {
      await removeRule(target, busName, ruleName);
      return "called-off";
    }
    const refusal = await start(errand);
    if (refusal !== null) {
      await book.end(actionId, refusal);
      await removeRule(target, busName, ruleName);
      return "refused";
    }
    // Called off just before it was started: then it is stopped as one that runs.
    const isMeant = (await book.leaveWaiting(actionId, DONE)) || (await book.outcomeOf(actionId)) !== CANCELLED;
    if (!isMeant) await cancelReplay(target, name);
    await later({ ...errand, step: "tidy" });
    return isMeant ? "started" : "stopped";
  };

  /** Takes the rule away once the replay is over for a while. */
  const tidy = async (errand: Errand): Promise<string> => {
    const replay = await findReplay(target, errand.name);
    const endedAt = replay && ended.includes(replay.state) ? (replay.endedAt ?? replay.startedAt) : null;
    if (replay && (endedAt === null || now() - endedAt.getTime() < lookSeconds * 1_000)) {
      await later(errand);
      return "goes-on";
    }
    await removeRule(target, errand.busName, errand.ruleName);
    return "tidied";
  };

  return (errand: Errand): Promise<string> => (errand.step === "start" ? begin(errand) : tidy(errand));
}

/** Reads the text of a message. Throws InvalidEventError. */
export function errandIn(body: string): Errand {
  try {
    return Errand.parse(JSON.parse(body));
  } catch {
    throw new InvalidEventError("the message is no errand of a replay");
  }
}

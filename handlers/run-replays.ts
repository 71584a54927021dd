import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { CANCELLED, DONE, endAction, leaveWaiting, replayAction } from "../db/operator-actions.ts";
import { InvalidEventError } from "../delivery/errors.ts";
import { startReplay } from "../operations/replaying.ts";
import { cancelReplay, findReplay } from "../operations/replays.ts";
import { removeRule } from "../operations/temporary-rule.ts";
import { Errand } from "./operations/errand.ts";
import { courierHandler, database, numberSetting, setting } from "./shared/runtime.ts";

const db = database();
const sqs = new SQSClient({});
const queueUrl = setting("QUEUE_URL");
const target = { eventBridge: new EventBridgeClient({}), outputs: { archiveName: setting("ARCHIVE_NAME") } };
/** So long after a look comes the next one; also how long a replay has to be over before its rule goes. */
const lookSeconds = numberSetting("LOOK_SECONDS");

const later = (errand: Errand): Promise<unknown> =>
  sqs.send(
    new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(errand), DelaySeconds: lookSeconds }),
  );

/** What the same call would be answered with again, in the words of the service; null where trying again may help. */
function refusalIn(error: unknown): string | null {
  if (!(error instanceof Error) || !("$metadata" in error)) return null;
  const { httpStatusCode } = error.$metadata as { readonly httpStatusCode?: number };
  const isTheirs =
    httpStatusCode === undefined || httpStatusCode >= 500 || /Throttl|TooMany|LimitExceeded/.test(error.name);
  return isTheirs ? null : error.name;
}

/** Starts the replay; it may have been started by an earlier try. Answers the name of a refusal, null if it is on its way. */
async function start({ name, busName, from, to, ruleArn }: Errand): Promise<string | null> {
  try {
    await startReplay(target, { name, busName, from: new Date(from), to: new Date(to) }, ruleArn);
    return null;
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === "ResourceAlreadyExistsException") return null;
    if (refusal === null) throw error;
    return refusal;
  }
}

async function begin(errand: Errand): Promise<string> {
  const { name, actionId, busName, ruleName } = errand;
  if ((await replayAction(db, name))?.outcome === CANCELLED) {
    await removeRule(target, busName, ruleName);
    return "called-off";
  }
  const refusal = await start(errand);
  if (refusal !== null) {
    await endAction(db, actionId, refusal);
    await removeRule(target, busName, ruleName);
    return "refused";
  }
  // Called off just before it was started: then it is stopped as one that runs.
  const isMeant = (await leaveWaiting(db, actionId, DONE)) || (await replayAction(db, name))?.outcome !== CANCELLED;
  if (!isMeant) await cancelReplay(target, name);
  await later({ ...errand, step: "tidy" });
  return "started";
}

const ended = ["completed", "cancelled", "failed"];

/** Takes the rule away once the replay is over for a while. */
async function tidy(errand: Errand): Promise<string> {
  const replay = await findReplay(target, errand.name);
  const endedAt = replay && ended.includes(replay.state) ? (replay.endedAt ?? replay.startedAt) : null;
  if (replay && (endedAt === null || Date.now() - endedAt.getTime() < lookSeconds * 1_000)) {
    await later(errand);
    return "goes-on";
  }
  await removeRule(target, errand.busName, errand.ruleName);
  return "tidied";
}

function errandIn(body: string): Errand {
  try {
    return Errand.parse(JSON.parse(body));
  } catch {
    throw new InvalidEventError("the message is no errand of a replay");
  }
}

/** Replays of one request: begun when their rule is seen everywhere, and tidied up after. */
export const handler = courierHandler("run-replays", async ({ body }, note) => {
  const errand = errandIn(body);
  note({ replay: errand.name, step: errand.step });
  return await (errand.step === "start" ? begin(errand) : tidy(errand));
});

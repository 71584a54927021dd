import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { endAction, leaveWaiting, outcomeOf } from "../db/operator-actions.ts";
import { type Errand, errandIn, errandRunner } from "./operations/errand.ts";
import { courierHandler, database, numberSetting, setting } from "./shared/runtime.ts";

const db = database();
const sqs = new SQSClient({});
const QueueUrl = setting("QUEUE_URL");
const DelaySeconds = numberSetting("LOOK_SECONDS");

const run = errandRunner({
  target: { eventBridge: new EventBridgeClient({}), outputs: { archiveName: setting("ARCHIVE_NAME") } },
  book: {
    outcomeOf: (actionId) => outcomeOf(db, actionId),
    leaveWaiting: (actionId, outcome) => leaveWaiting(db, actionId, outcome),
    end: (actionId, outcome) => endAction(db, actionId, outcome),
  },
  later: (errand: Errand) =>
    sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(errand), DelaySeconds })),
  lookSeconds: DelaySeconds,
});

/** Replays of one request: begun when their rule is seen everywhere, and tidied up after. */
export const handler = courierHandler("run-replays", async ({ body }, note) => {
  const errand = errandIn(body);
  note({ replay: errand.name, step: errand.step });
  return await run(errand);
});

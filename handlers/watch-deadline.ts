import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { claimLook, type Standing, standingOf } from "../db/deadlines.ts";
import { layOut, markSent } from "../db/outbox.ts";
import { parseEnvelope, readEvent } from "../delivery/envelope.ts";
import { derivedId } from "../delivery/ids.ts";
import { announce, outgoing } from "../delivery/outgoing.ts";
import { CvSubmitted, JobSubmitted, RequestAccepted, StepFailed } from "../schemas/events.ts";
import { type Step, stepsNeededFor } from "../schemas/requests.ts";
import { bus, courierHandler, database, numberSetting, setting } from "./shared/runtime.ts";

const db = database();
const publish = bus();
const sqs = new SQSClient({});
const queueUrl = setting("QUEUE_URL");
/** Nothing happening for so long means that nobody is at work any more. */
const deadlineSeconds = numberSetting("DEADLINE_SECONDS");
/** A person may take so long to upload what a request waits for. */
const uploadSeconds = numberSetting("UPLOAD_SECONDS");
/** The delay of the queue. */
const lookSeconds = numberSetting("LOOK_SECONDS");

/** The steps that hold a request up: not settled, though all that they need is done. */
export function stuckSteps({ wants, done, skipped, failures }: Standing): Step[] {
  const isSettled = (step: Step): boolean =>
    done.includes(step) || skipped.includes(step) || failures[step] !== undefined;
  return wants.filter((step) => !isSettled(step) && stepsNeededFor(step).every((need) => done.includes(need)));
}

const submissions: Readonly<Partial<Record<Step, string>>> = { cv: CvSubmitted.type, job: JobSubmitted.type };

/** Whether a step waits for a file that the person has not uploaded. */
function awaitsUpload(step: Step, { submitted }: Standing): boolean {
  const submission = submissions[step];
  return submission !== undefined && !submitted.includes(submission);
}

async function giveUp(standing: Standing, steps: readonly Step[]): Promise<void> {
  const events = steps.flatMap((step) =>
    outgoing(
      {
        agent: "watch-deadline",
        idCause: `${standing.job_id}:${step}`,
        causationId: null,
        requestId: standing.job_id,
        subject: standing.subject,
        wants: [...standing.wants],
        now: new Date(),
      },
      [announce(StepFailed, { step, code: awaitsUpload(step, standing) ? "upload_missing" : "timed_out" })],
    ),
  );
  const unsent = (await Promise.all(events.map((event) => layOut(db, "watch-deadline", event)))).flat();
  await publish(unsent);
  await markSent(db, unsent);
}

/** Looks at a request some minutes after it was accepted, and again as long as it goes on. Ends one that doesn't. */
async function watch(body: string, messageId: string): Promise<string> {
  const { metadata } = readEvent(parseEnvelope(body), [RequestAccepted]);
  const standing = await standingOf(db, metadata.requestId);
  if (!standing || (standing.status !== "pending" && standing.status !== "processing")) return "ended";
  const stuck = stuckSteps(standing);
  const patience = stuck.some((step) => awaitsUpload(step, standing)) ? uploadSeconds : deadlineSeconds;
  if (standing.quiet_seconds >= patience) {
    await giveUp(standing, stuck);
    return "gave-up";
  }
  // A message that comes twice must not be followed by two, each of which may come twice.
  if (!(await claimLook(db, metadata.requestId, derivedId("look", messageId), lookSeconds))) return "duplicate";
  // The queue delays every message, so the next look comes after the same time.
  await sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body }));
  return "goes-on";
}

export const handler = courierHandler("watch-deadline", ({ body, messageId }) => watch(body, messageId));

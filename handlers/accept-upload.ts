import * as z from "zod";
import { type Part, uploadOf } from "../db/documents.ts";
import { layOut, markSent } from "../db/outbox.ts";
import { type Waiting, waitingRequest } from "../db/requests.ts";
import { parseEnvelope } from "../delivery/envelope.ts";
import { InvalidEventError } from "../delivery/errors.ts";
import { type Announcement, announce, outgoing } from "../delivery/outgoing.ts";
import { CvSubmitted, JobSubmitted } from "../schemas/events.ts";
import { bus, courierHandler, database } from "./shared/runtime.ts";

/** The part of S3's "Object Created" that matters here (https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html). */
const ObjectCreated = z.looseObject({ object: z.looseObject({ key: z.string() }) });

const db = database();
const publish = bus();

const announcementOf = (part: Part, { cvId, postingId }: Waiting): Announcement | null => {
  if (part === "cv") return cvId === null ? null : announce(CvSubmitted, { cvId });
  return postingId === null ? null : announce(JobSubmitted, { postingId });
};

/**
 * Starts the flow for a file that was uploaded to the bucket. S3's events carry none of our metadata: the request is
 * found by the key, and the event's id derives from request and part, so an upload that S3 reports twice starts once.
 */
async function accept(body: string): Promise<string> {
  const envelope = parseEnvelope(body);
  const detail = ObjectCreated.safeParse(envelope.detail);
  if (!detail.success) throw new InvalidEventError("not an Object Created event of S3");
  const upload = uploadOf(detail.data.object.key);
  if (!upload) return "ignored";
  const waiting = await waitingRequest(db, upload.requestId);
  if (!waiting) return "dropped";

  const announcement = announcementOf(upload.part, waiting);
  if (!announcement) return "ignored";
  const events = outgoing(
    {
      agent: "accept-upload",
      idCause: upload.requestId,
      causationId: null,
      requestId: upload.requestId,
      subject: waiting.subject,
      wants: [...waiting.wants],
      now: new Date(),
    },
    [announcement],
  );
  const unsent = (await Promise.all(events.map((event) => layOut(db, "accept-upload", event)))).flat();
  if (unsent.length === 0) return "duplicate";
  await publish(unsent);
  await markSent(db, unsent);
  return "accepted";
}

export const handler = courierHandler("accept-upload", ({ body }) => accept(body));

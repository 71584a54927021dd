import { createHmac, randomUUID } from "node:crypto";
import type { Context } from "hono";
import * as z from "zod";
import type { Db } from "../../db/connect.ts";
import { findCv } from "../../db/cvs.ts";
import { type Documents, keys, PRESIGNED_SECONDS } from "../../db/documents.ts";
import { hasPosting } from "../../db/lists.ts";
import { createRequest } from "../../db/requests.ts";
import type { InputData } from "../../db/rows.ts";
import { derivedId } from "../../delivery/ids.ts";
import { announce, outgoing } from "../../delivery/outgoing.ts";
import type { Publish } from "../../delivery/publish.ts";
import { AnalyticsRequested, CvSubmitted, JobSubmitted, RequestAccepted } from "../../schemas/events.ts";
import type { Part } from "../../schemas/parts.ts";
import { AcceptedView } from "../../schemas/views.ts";
import { operation, serve } from "./contract/operation.ts";
import { crowding, RETRY_AFTER_SECONDS } from "./crowding.ts";
import { subjectOf } from "./identify.ts";
import { type Env, Refusal, refuse } from "./reply.ts";
import { sendNow } from "./send.ts";
import { AnalyzeBody, type Submission, type SubmittedPart, submissionOf } from "./submission.ts";

export const analyze = operation({
  id: "analyze",
  method: "post",
  path: "/analyze",
  tag: "Requests",
  limit: "analyses",
  summary: "Take a request in",
  description:
    "What each type needs and brings is in docs/api.md. Files over some megabytes are announced with `upload`, and put to the address that the answer names; the flow starts when they arrive.",
  headers: [
    {
      name: "Idempotency-Key",
      description: "The same key with the same request brings the first request's id again, for a day.",
      schema: z.string().regex(/^[\x20-\x7e]{1,255}$/),
    },
  ],
  body: AnalyzeBody,
  bodyExample: { type: "gap_analysis", cv: { text: "Robin Example …" }, job: { text: "Backend Engineer …" } },
  form: true,
  answers: {
    202: {
      description: "It is taken in; `Location` is where it can be followed.",
      data: AcceptedView,
      example: {
        job_id: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010",
        type: "gap_analysis",
        status: "pending",
        wants: ["cv", "job", "gap"],
        uploads: [],
      },
    },
  },
  refusals: {
    413: "More than 10 MB.",
    429: "Too many of your requests are at work; `Retry-After` says when to try again.",
  },
});

interface AnalyzeTools {
  readonly db: Db;
  readonly documents: Documents;
  readonly publish: Publish;
  /** So many requests of one person may be at work at once. */
  readonly maxInFlight: number;
}

interface Ids {
  readonly cv: string;
  readonly job: string;
}

const keyOf = (requestId: string, { kind, part }: SubmittedPart): string =>
  kind === "inline" ? keys.input(requestId, part) : keys.upload(requestId, part);

/** A hash that only this person's key can make: it recognizes their file, and tells nobody else what it holds. */
const hashOf = (part: SubmittedPart, subjectKey: string): string | null =>
  part.kind === "inline" ? createHmac("sha256", subjectKey).update(part.bytes).digest("base64url") : null;

const inputOf = (requestId: string, { parts, options }: Submission, subjectKey: string): InputData => ({
  ...Object.fromEntries(
    parts.flatMap((part) =>
      part.kind === "stored"
        ? []
        : [[part.part, { key: keyOf(requestId, part), name: part.name, hash: hashOf(part, subjectKey) }] as const],
    ),
  ),
  ...(Object.keys(options).length === 0 ? {} : { options }),
});

/** What tells a part from another of its kind, apart from its bytes. */
function sizeOrId(part: SubmittedPart): number | string {
  if (part.kind === "stored") return part.id;
  return part.kind === "inline" ? "" : part.size;
}

/** The client's key for this request, with a hash of it that only this person's key can make. Throws Refusal. */
function idempotencyOf(key: string | undefined, { type, parts, options }: Submission, subjectKey: string) {
  if (key === undefined) return null;
  if (!/^[\x20-\x7e]{1,255}$/.test(key)) throw refuse(422, "idempotency_key_invalid", "Idempotency-Key");
  const hash = createHmac("sha256", subjectKey).update(type).update(JSON.stringify(options));
  for (const part of parts) {
    hash.update(JSON.stringify([part.part, part.name, sizeOrId(part)]));
    if (part.kind === "inline") hash.update(part.bytes);
  }
  return { key, fingerprint: hash.digest("base64url") };
}

/** The id of the CV or posting that the person has chosen, or a new one. Throws Refusal if `find` doesn't find it. */
async function chosenOr({ parts }: Submission, part: Part, find: (id: string) => Promise<unknown>): Promise<string> {
  const chosen = parts.find((each) => each.part === part);
  if (chosen?.kind !== "stored") return randomUUID();
  if (await find(chosen.id)) return chosen.id;
  const [what, field] = part === "cv" ? ["CV", "cv.cv_id"] : ["posting", "job.posting_id"];
  throw new Refusal(422, [{ code: "not_found", message: `There is no such ${what}, or it isn't yours.`, field }]);
}

/** What starts the flow: the request itself, and each part whose file is there already. */
function startingEvents(requestId: string, subject: string, { type, wants, parts }: Submission, ids: Ids) {
  const submitted = parts
    .filter(({ kind }) => kind !== "upload")
    .map(({ part }) =>
      part === "cv" ? announce(CvSubmitted, { cvId: ids.cv }) : announce(JobSubmitted, { postingId: ids.job }),
    );
  // Charts need no file: the request itself is what they start from.
  const charted = wants.includes("charts")
    ? [announce(AnalyticsRequested, { analyticsId: derivedId("analytics", requestId) })]
    : [];
  return outgoing(
    { agent: "api", idCause: requestId, causationId: null, requestId, subject, wants: [...wants], now: new Date() },
    [announce(RequestAccepted, { type }), ...submitted, ...charted],
  );
}

/** `POST /analyze`: takes a request in. The row and the events that start it are one write; publishing comes after. */
export function analyzeRoutes({ db, documents, publish, maxInFlight }: AnalyzeTools) {
  const storeInline = (requestId: string, { parts }: Submission) =>
    Promise.all(
      parts
        .filter((part) => part.kind === "inline")
        .map((part) => documents.write(keyOf(requestId, part), part.bytes, part.contentType)),
    );

  const forget = (requestId: string, { parts }: Submission) =>
    Promise.all(parts.filter((part) => part.kind === "inline").map((part) => documents.remove(keyOf(requestId, part))));

  const uploadsOf = (requestId: string, { parts }: Submission) =>
    Promise.all(
      parts
        .filter((part) => part.kind === "upload")
        .map(async ({ part, size, contentType }) => ({
          part,
          method: "PUT" as const,
          url: await documents.presignPut(keys.upload(requestId, part), size, contentType),
          headers: { "content-type": contentType, "content-length": String(size) },
          expires_in: PRESIGNED_SECONDS,
        })),
    );

  const crowd = crowding(db, maxInFlight);
  const tooMany = (c: Context<Env>) => {
    c.header("Retry-After", String(RETRY_AFTER_SECONDS));
    return refuse(429, "too_many_requests");
  };

  const route = serve(analyze, async (c, { body }) => {
    const submission = submissionOf(body);
    const { type, wants } = submission;
    const { userId, subjectKey } = c.var;
    const idempotency = idempotencyOf(c.req.header("idempotency-key"), submission, subjectKey);
    // A key may stand for a request that is at work already: that one is not refused.
    if (!idempotency && (await crowd.persists(userId))) throw tooMany(c);
    const requestId = randomUUID();
    const ids = {
      cv: await chosenOr(submission, "cv", (id) => findCv(db, userId, id)),
      job: await chosenOr(submission, "job", (id) => hasPosting(db, userId, id)),
    };
    const subject = subjectOf(userId, subjectKey);
    const events = startingEvents(requestId, subject, submission, ids);

    await storeInline(requestId, submission);
    const admission = await createRequest(db, {
      requestId,
      userId,
      type,
      wants,
      subject,
      cvId: wants.includes("cv") ? ids.cv : null,
      postingId: wants.includes("job") ? ids.job : null,
      input: inputOf(requestId, submission, subjectKey),
      events,
      idempotency,
      maxInFlight,
    });
    if (admission.kind === "created") await sendNow({ db, publish }, requestId, events);
    else await forget(requestId, submission);
    if (admission.kind === "repeated") await sendNow({ db, publish }, admission.requestId, admission.unsent);
    if (admission.kind === "keyReused") throw refuse(422, "idempotency_key_reused", "Idempotency-Key");
    if (admission.kind === "tooMany") {
      crowd.note(userId);
      throw tooMany(c);
    }
    const id = admission.kind === "repeated" ? admission.requestId : requestId;
    c.header("Location", `/api/v1/jobs/${id}`);
    const uploads = await uploadsOf(id, submission);
    return { status: 202, data: { job_id: id, type, status: "pending" as const, wants: [...wants], uploads } };
  });
  return [route];
}

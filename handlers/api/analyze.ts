import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import type { Db } from "../../db/connect.ts";
import { type Documents, keys, PRESIGNED_SECONDS } from "../../db/documents.ts";
import { markSent } from "../../db/outbox.ts";
import { createRequest } from "../../db/requests.ts";
import type { InputData } from "../../db/rows.ts";
import { announce, outgoing } from "../../delivery/outgoing.ts";
import type { Publish } from "../../delivery/publish.ts";
import { describeError, logJson } from "../../delivery/subscribe.ts";
import { CvSubmitted, JobSubmitted } from "../../schemas/events.ts";
import { subjectOf } from "./identify.ts";
import { type Env, Refusal, reply } from "./reply.ts";
import { bodyOfForm, readSubmission, type SubmittedPart } from "./submission.ts";

interface AnalyzeTools {
  readonly db: Db;
  readonly documents: Documents;
  readonly publish: Publish;
}

const keyOf = (requestId: string, { kind, part }: SubmittedPart): string =>
  kind === "inline" ? keys.input(requestId, part) : keys.upload(requestId, part);

const inputOf = (requestId: string, parts: readonly SubmittedPart[]): InputData =>
  Object.fromEntries(parts.map((part) => [part.part, { key: keyOf(requestId, part), name: part.name }]));

async function readBody(request: Request): Promise<unknown> {
  try {
    const isForm = request.headers.get("content-type")?.startsWith("multipart/form-data");
    return isForm ? await bodyOfForm(await request.formData()) : await request.json();
  } catch {
    throw new Refusal(400, [{ code: "malformed", message: "The body is neither JSON nor multipart/form-data." }]);
  }
}

/** `POST /analyze`: takes a request in. The row and the events that start it are one write; publishing comes after. */
export const analyzeRoutes = ({ db, documents, publish }: AnalyzeTools) =>
  new Hono<Env>().post("/analyze", async (c) => {
    const { type, wants, parts } = readSubmission(await readBody(c.req.raw));
    const requestId = randomUUID();
    const ids = { cv: randomUUID(), job: randomUUID() };
    const subject = subjectOf(c.var.userId, c.var.subjectKey);
    const inline = parts.filter((part) => part.kind === "inline");

    await Promise.all(inline.map((part) => documents.write(keyOf(requestId, part), part.bytes, part.contentType)));
    const events = outgoing(
      { agent: "api", idCause: requestId, causationId: null, requestId, subject, wants: [...wants], now: new Date() },
      inline.map(({ part }) =>
        part === "cv" ? announce(CvSubmitted, { cvId: ids.cv }) : announce(JobSubmitted, { postingId: ids.job }),
      ),
    );
    await createRequest(db, {
      requestId,
      userId: c.var.userId,
      type,
      wants,
      subject,
      cvId: wants.includes("cv") ? ids.cv : null,
      postingId: wants.includes("job") ? ids.job : null,
      input: inputOf(requestId, parts),
      events,
    });
    try {
      await publish(events);
      await markSent(db, events);
    } catch (error) {
      // The request is taken in: what wasn't sent lies in the outbox, and the sweep sends it.
      logJson({ level: "error", agent: "api", requestId, ...describeError(error) });
    }

    const uploads = await Promise.all(
      parts
        .filter((part) => part.kind === "upload")
        .map(async ({ part, size, contentType }) => ({
          part,
          method: "PUT",
          url: await documents.presignPut(keys.upload(requestId, part), size, contentType),
          headers: { "content-type": contentType, "content-length": String(size) },
          expires_in: PRESIGNED_SECONDS,
        })),
    );
    c.header("Location", `/api/v1/jobs/${requestId}`);
    return reply(c, 202, { job_id: requestId, type, status: "pending", wants, uploads });
  });

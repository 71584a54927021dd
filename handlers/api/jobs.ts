import * as z from "zod";
import { answersOf } from "../../db/answers.ts";
import type { Db } from "../../db/connect.ts";
import type { Documents } from "../../db/documents.ts";
import { placesOfRequest, removeFilesAt } from "../../db/own-files.ts";
import { neededKeys, removeRequest, sealRequest } from "../../db/removal.ts";
import { cancelRequest, eventLines, requestState } from "../../db/requests.ts";
import type { RequestState } from "../../db/rows.ts";
import { announce, outgoing } from "../../delivery/outgoing.ts";
import type { Publish } from "../../delivery/publish.ts";
import type { StepAttempt } from "../../schemas/answers.ts";
import { DrawnAnalytics } from "../../schemas/charts.ts";
import { CvProfile } from "../../schemas/cv.ts";
import { RequestCancelled } from "../../schemas/events.ts";
import { GapAnalysis } from "../../schemas/gap.ts";
import { InterviewPack } from "../../schemas/interview.ts";
import { JobProfile } from "../../schemas/job.ts";
import { CoverLetter } from "../../schemas/letter.ts";
import { Id } from "../../schemas/primitives.ts";
import { steps } from "../../schemas/requests.ts";
import { CvRewrite } from "../../schemas/rewrite.ts";
import { CancelledView, JobView } from "../../schemas/views.ts";
import { isKnown, notModified, tagOf } from "./contract/etag.ts";
import { notFoundAt, operation, serve } from "./contract/operation.ts";
import { failureViews } from "./failures.ts";
import { standingOf, subjectOf } from "./identify.ts";
import { refuse } from "./reply.ts";
import { hasEnded, lineView } from "./request-view.ts";
import { sendNow } from "./send.ts";

const Params = z.object({ job_id: Id });
const refusals = { 404: "There is no such request, or it isn't yours." };

const After = z.coerce
  .number("after is the number of a line, 0 or more")
  .int()
  .min(0)
  .default(0)
  .describe("Only the lines of the log after this one.");

const exampleId = "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010";

export const getJob = operation({
  id: "getJob",
  method: "get",
  tagged: true,
  path: "/jobs/{job_id}",
  tag: "Requests",
  summary: "How a request stands, and what came of it",
  description:
    "`events` are the lines of its log, numbered without gaps; `result` and `engines` are there once it has ended.",
  params: Params,
  query: z.object({ after: After }),
  answers: {
    200: {
      description: "The request.",
      data: JobView,
      example: {
        job_id: exampleId,
        type: "cv_parse",
        status: "processing",
        wants: ["cv"],
        done: [],
        skipped: [],
        failures: [],
        created_at: "2026-11-20T09:30:00.000Z",
        finished_at: null,
        cv_id: null,
        posting_id: null,
        events: [],
        result: null,
        engines: null,
      },
    },
  },
  refusals,
});

export const cancelJob = operation({
  id: "cancelJob",
  method: "post",
  path: "/jobs/{job_id}/cancel",
  tag: "Requests",
  summary: "End a request that is at work",
  params: Params,
  answers: {
    200: {
      description: "Nothing more is written for it.",
      data: CancelledView,
      example: { job_id: exampleId, status: "cancelled" },
    },
  },
  refusals: { ...refusals, 409: "The request has ended already." },
});

export const deleteJob = operation({
  id: "deleteJob",
  method: "delete",
  path: "/jobs/{job_id}",
  tag: "Requests",
  summary: "Delete a request with everything that came of it",
  description:
    "For good, also against agents that are still at work: results, documents and log, and the posting if no other request of mine uses it. My CVs and applications stay.",
  params: Params,
  answers: { 204: { description: "It is gone.", data: null } },
  refusals,
});

/** What was made for a request, each under its name in the API; what is not there is left out. */
async function results(documents: Documents, state: RequestState) {
  const read = <T>(key: string | null, schema: z.ZodType<T>) => (key === null ? null : documents.readJson(key, schema));
  const [cv, job, analysis, rewrite, coverLetter, interview, analytics] = await Promise.all([
    read(state.cv_profile_key, CvProfile),
    read(state.posting_profile_key, JobProfile),
    read(state.analysis_key, GapAnalysis),
    read(state.rewrite_key, CvRewrite),
    read(state.letter_key, CoverLetter),
    read(state.questions_key, InterviewPack),
    read(state.charts_key, DrawnAnalytics),
  ]);
  return {
    ...(cv && { cv }),
    ...(job && { job }),
    ...(analysis && { analysis }),
    ...(rewrite && { rewrite }),
    ...(coverLetter && { coverLetter }),
    ...(interview && { interview }),
    ...(analytics && { analytics }),
  };
}

/** Who thought about each step, what for, and what it cost. */
const engineView = ({ promptVersion, inputTokens, outputTokens, costUsd, ...answer }: StepAttempt) => ({
  ...answer,
  prompt_version: promptVersion,
  input_tokens: inputTokens,
  output_tokens: outputTokens,
  cost_usd: costUsd,
});

interface JobTools {
  readonly db: Db;
  readonly documents: Documents;
  readonly publish: Publish;
}

/** The event of a cancel. What was done by then is filled in by the database, where the request is locked. */
const cancellation = (requestId: string, { job_type, wants }: RequestState, subject: string) =>
  outgoing(
    {
      agent: "api",
      idCause: `${requestId}:cancel`,
      causationId: null,
      requestId,
      subject,
      wants: [...wants],
      now: new Date(),
    },
    [announce(RequestCancelled, { type: job_type, done: [] })],
  );

/** One request: how it stands, what came of it, its end before time, and its deletion. */
export const jobRoutes = ({ db, documents, publish }: JobTools) => [
  serve(getJob, async (c, { params, query: { after } }) => {
    const state = await requestState(db, c.var.userId, params.job_id);
    if (!state) throw notFoundAt({ refusals });
    // The keys of results change with the results: who knows this state knows the answer.
    const tag = tagOf([state, after]);
    if (isKnown(c.req.header("if-none-match"), tag)) return { raw: notModified(tag) };
    // All of it is read after the state: an ended request always comes with its last line.
    const [lines, result, engines] = await Promise.all([
      state.last_seq > after ? eventLines(db, c.var.userId, state.job_id, after) : [],
      hasEnded(state) ? results(documents, state) : null,
      hasEnded(state) ? answersOf(db, c.var.userId, state.job_id) : null,
    ]);
    return {
      status: 200,
      tag,
      data: {
        job_id: state.job_id,
        type: state.job_type,
        status: state.status,
        wants: state.wants,
        done: state.done,
        skipped: steps.filter((step) => state.skipped.includes(step)),
        failures: failureViews(state.failures),
        created_at: state.created_at.toISOString(),
        finished_at: state.finished_at?.toISOString() ?? null,
        cv_id: state.cv_id,
        posting_id: state.posting_id,
        events: lines.map(lineView),
        result,
        engines: engines?.map(engineView) ?? null,
      },
    };
  }),
  serve(cancelJob, async (c, { params: { job_id: requestId } }) => {
    const { userId, subjectKey } = c.var;
    const state = await requestState(db, userId, requestId);
    if (!state) throw notFoundAt({ refusals });
    for (const event of cancellation(requestId, state, subjectOf(userId, subjectKey))) {
      const cancellation = await cancelRequest(db, userId, event);
      if (!cancellation) throw notFoundAt({ refusals });
      if (!cancellation.cancelled) throw refuse(409, "already_ended");
      await sendNow({ db, publish }, requestId, cancellation.unsent);
    }
    return { status: 200, data: { job_id: requestId, status: "cancelled" as const } };
  }),
  serve(deleteJob, async (c, { params: { job_id: requestId } }) => {
    const { userId, subjectKey } = c.var;
    const state = await requestState(db, userId, requestId);
    if (!state || requestId === standingOf(c.var).requestId) throw notFoundAt({ refusals });
    if (!hasEnded(state)) {
      // Whoever listens on the bus hears that nothing more comes.
      for (const event of cancellation(requestId, state, subjectOf(userId, subjectKey))) {
        const cancellation = await cancelRequest(db, userId, event);
        await sendNow({ db, publish }, requestId, cancellation?.unsent ?? []);
      }
    }
    await sealRequest(db, userId, requestId);
    const places = placesOfRequest(requestId);
    // The rows first: they leave a note of the places, so what isn't removed now is removed later.
    await removeRequest(db, userId, requestId, places);
    await removeFilesAt(documents, places, (keys) => neededKeys(db, keys));
    return { status: 204, data: null };
  }),
];

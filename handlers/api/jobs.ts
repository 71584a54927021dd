import { Hono } from "hono";
import * as z from "zod";
import type { Db } from "../../db/connect.ts";
import type { Documents } from "../../db/documents.ts";
import { eventLines, requestState } from "../../db/requests.ts";
import type { EventLine, RequestState } from "../../db/rows.ts";
import { CvProfile } from "../../schemas/cv.ts";
import { GapAnalysis } from "../../schemas/gap.ts";
import { JobProfile } from "../../schemas/job.ts";
import { Id } from "../../schemas/primitives.ts";
import { isProblemCode, sentence } from "../../schemas/problems.ts";
import { type Env, Refusal, reply } from "./reply.ts";

const Query = z.object({ after: z.coerce.number().int().min(0).default(0) });

const notFound = () =>
  new Refusal(404, [{ code: "not_found", message: "There is no such request, or it isn't yours." }]);

const lineView = (line: EventLine) => ({
  seq: line.seq,
  type: line.type,
  source: line.source,
  id: line.event_id,
  causationId: line.causation_id,
  at: line.occurred_at.toISOString(),
  data: line.data,
});

const failureViews = (failures: RequestState["failures"]) =>
  Object.entries(failures).map(([step, code]) => ({
    step,
    code,
    message: isProblemCode(code) ? sentence(code) : sentence("step_failed"),
  }));

const hasEnded = ({ status }: RequestState): boolean => status !== "pending" && status !== "processing";

async function results(documents: Documents, state: RequestState) {
  const read = <T>(key: string | null, schema: z.ZodType<T>) => (key === null ? null : documents.readJson(key, schema));
  const [cv, job, analysis] = await Promise.all([
    read(state.cv_profile_key, CvProfile),
    read(state.posting_profile_key, JobProfile),
    read(state.analysis_key, GapAnalysis),
  ]);
  return { ...(cv && { cv }), ...(job && { job }), ...(analysis && { analysis }) };
}

/** `GET /jobs/{job_id}`: how a request stands, the lines of its log after `?after=`, and, once it has ended, its results. */
export const jobRoutes = ({ db, documents }: { db: Db; documents: Documents }) =>
  new Hono<Env>().get("/jobs/:job_id", async (c) => {
    const id = Id.safeParse(c.req.param("job_id"));
    const query = Query.safeParse(c.req.query());
    if (!query.success) {
      throw new Refusal(422, [
        { code: "invalid", message: "after is the number of a line, 0 or more", field: "after" },
      ]);
    }
    if (!id.success) throw notFound();
    const state = await requestState(db, c.var.userId, id.data);
    if (!state) throw notFound();
    // Read after the state: an ended request always comes with its last line.
    const lines =
      state.last_seq > query.data.after ? await eventLines(db, c.var.userId, id.data, query.data.after) : [];
    return reply(c, 200, {
      job_id: state.job_id,
      type: state.job_type,
      status: state.status,
      wants: state.wants,
      done: state.done,
      skipped: state.skipped,
      failures: failureViews(state.failures),
      created_at: state.created_at.toISOString(),
      finished_at: state.finished_at?.toISOString() ?? null,
      events: lines.map(lineView),
      result: hasEnded(state) ? await results(documents, state) : null,
    });
  });

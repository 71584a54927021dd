import * as z from "zod";
import type { Db } from "../../db/connect.ts";
import { type ListedJob, type ListedPosting, listJobs, listPostings } from "../../db/lists.ts";
import { RequestTypeName, requestStatuses, steps } from "../../schemas/requests.ts";
import { JobLineView, PostingView } from "../../schemas/views.ts";
import { operation, serve } from "./contract/operation.ts";
import { failureViews } from "./failures.ts";
import { standingOf } from "./identify.ts";
import { PageQuery, pageOf, placeOf } from "./paging.ts";

const Types = z
  .string()
  .transform((text) => text.split(","))
  .pipe(z.array(RequestTypeName));

export const listMyJobs = operation({
  id: "listJobs",
  method: "get",
  tagged: true,
  path: "/jobs",
  tag: "Requests",
  summary: "My requests, newest first",
  query: PageQuery.extend({
    status: z.enum(requestStatuses).optional(),
    type: Types.optional().describe("One type or several, with commas between them."),
    q: z.string().trim().min(1).max(200).optional().describe("Words of the company, the role or the CV's name."),
  }),
  answers: {
    200: {
      description: "A page of them.",
      data: z.object({ jobs: z.array(JobLineView), next_cursor: z.string().nullable() }),
      example: {
        jobs: [
          {
            job_id: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010",
            type: "gap_analysis",
            status: "completed",
            wants: ["cv", "job", "gap"],
            done: ["cv", "job", "gap"],
            skipped: [],
            failures: [],
            created_at: "2026-11-20T09:30:00.000Z",
            finished_at: "2026-11-20T09:30:02.000Z",
            cv_id: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001",
            posting_id: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a002",
            cv_name: "cv.pdf",
            company: "Northwind Samples",
            role: "Backend Engineer",
            fit_score: 74,
            ats_score: 88,
          },
        ],
        next_cursor: null,
      },
    },
  },
});

export const listMyPostings = operation({
  id: "listPostings",
  method: "get",
  tagged: true,
  path: "/postings",
  tag: "Postings",
  summary: "The postings that I have brought, newest first",
  query: PageQuery,
  answers: {
    200: {
      description: "A page of them.",
      data: z.object({ postings: z.array(PostingView), next_cursor: z.string().nullable() }),
      example: {
        postings: [
          {
            posting_id: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a002",
            request_id: null,
            company: "Northwind Samples",
            role: "Backend Engineer",
            created_at: "2026-11-20T09:30:00.000Z",
          },
        ],
        next_cursor: null,
      },
    },
  },
});

const jobView = (job: ListedJob): z.infer<typeof JobLineView> => ({
  job_id: job.job_id,
  type: job.job_type,
  status: job.status,
  wants: job.wants,
  done: job.done,
  skipped: steps.filter((step) => job.skipped.includes(step)),
  failures: failureViews(job.failures),
  created_at: job.created_at.toISOString(),
  finished_at: job.finished_at?.toISOString() ?? null,
  cv_id: job.cv_id,
  posting_id: job.posting_id,
  cv_name: job.cv_name,
  company: job.company,
  role: job.role_title,
  fit_score: job.fit_score,
  ats_score: job.ats_score,
});

const postingView = (posting: ListedPosting): z.infer<typeof PostingView> => ({
  posting_id: posting.job_id,
  request_id: posting.request_id,
  company: posting.company,
  role: posting.role_title,
  created_at: posting.created_at.toISOString(),
});

const placed = ({ created_at, job_id }: { readonly created_at: Date; readonly job_id: string }) => ({
  createdAt: created_at.toISOString(),
  id: job_id,
});

/** What a person has asked for, and the postings that they brought. */
export const listRoutes = ({ db }: { readonly db: Db }) => [
  serve(listMyJobs, async (c, { query: { limit, cursor, status, type, q } }) => {
    const page = { after: placeOf(cursor), limit: limit + 1 };
    const found = await listJobs(db, c.var.userId, page, standingOf(c.var).requestId, { status, types: type, text: q });
    const { items, nextCursor } = pageOf(found, limit, placed);
    return { status: 200, data: { jobs: items.map(jobView), next_cursor: nextCursor } };
  }),
  serve(listMyPostings, async (c, { query: { limit, cursor } }) => {
    const found = await listPostings(db, c.var.userId, { after: placeOf(cursor), limit: limit + 1 });
    const { items, nextCursor } = pageOf(found, limit, placed);
    return { status: 200, data: { postings: items.map(postingView), next_cursor: nextCursor } };
  }),
];

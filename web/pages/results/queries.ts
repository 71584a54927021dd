import { infiniteQueryOptions } from "@tanstack/react-query";
import { type Client, unwrap } from "../../../client/client.ts";
import type { RequestStatus, RequestType } from "../../../schemas/requests.ts";

/** What is looked for among my requests. */
export interface ResultSearch {
  readonly q?: string | undefined;
  readonly type?: RequestType | undefined;
  readonly status?: RequestStatus | undefined;
}

/** The kinds that can be looked for; charts are made on a page of their own, and anew each time. */
export const shownTypes = [
  "full_analysis",
  "gap_analysis",
  "cv_rewrite",
  "cover_letter",
  "interview_prep",
  "cv_parse",
  "job_parse",
] as const satisfies readonly RequestType[];

export const shownStatuses = [
  "pending",
  "processing",
  "completed",
  "failed",
  "cancelled",
] as const satisfies readonly RequestStatus[];

const PAGE = 25;
/** So often the list is looked at while something of it is at work. */
const LOOK_EVERY_MS = 3_000;

export const isAtWork = (status: RequestStatus): boolean => status === "pending" || status === "processing";

export const resultKeys = { all: ["results"] as const };

/** My requests that match, newest first, page by page. */
export const resultsQuery = (client: Client, { q, type, status }: ResultSearch) =>
  infiniteQueryOptions({
    queryKey: [...resultKeys.all, q ?? "", type ?? "", status ?? ""],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: PAGE,
        type: type ?? shownTypes.join(","),
        ...(q && { q }),
        ...(status && { status }),
        ...(pageParam && { cursor: pageParam }),
      };
      return unwrap(client.GET("/jobs", { params: { query }, signal }));
    },
    initialPageParam: "",
    getNextPageParam: ({ next_cursor }) => next_cursor,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ jobs }) => jobs.some((job) => isAtWork(job.status))) ? LOOK_EVERY_MS : false,
  });

import { queryOptions } from "@tanstack/react-query";
import { type Client, unwrap } from "../../../client/client.ts";
import { ended } from "../../api/ended.ts";
import type { Language } from "../../i18n/spoken.ts";

/** Charts are made anew on each visit, but not within so short a time. */
const FRESH_MS = 60_000;

const key = ["analytics"] as const;

/** The charts that were made last, to have something to show at once; null if there are none. */
export const lastChartsQuery = (client: Client, language: Language) =>
  queryOptions({
    queryKey: [...key, "last", language],
    queryFn: async ({ signal }) => {
      const query = { type: "get_analytics", status: "completed" as const, limit: 1 };
      const { jobs } = await unwrap(client.GET("/jobs", { params: { query }, signal }));
      const [last] = jobs;
      if (!last) return null;
      const job = await unwrap(client.GET("/jobs/{job_id}", { params: { path: { job_id: last.job_id } }, signal }));
      return job.result?.analytics ?? null;
    },
    staleTime: FRESH_MS,
  });

/** The charts as of now: a request that is made, followed and read. Throws ApiError; null if it failed. */
export const chartsQuery = (client: Client, language: Language) =>
  queryOptions({
    queryKey: [...key, "now", language],
    queryFn: async ({ signal }) => {
      const body = { type: "get_analytics" as const, options: { charts: { language } } };
      const { job_id: jobId } = await unwrap(client.POST("/analyze", { body, signal }));
      return (await ended(client, jobId, signal)).result?.analytics ?? null;
    },
    staleTime: FRESH_MS,
    refetchOnWindowFocus: false,
  });

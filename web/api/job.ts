import { queryOptions } from "@tanstack/react-query";
import { type Client, unwrap } from "../../client/client.ts";
import type { Job } from "./views.ts";

export const hasEnded = ({ status }: Pick<Job, "status">): boolean => status !== "pending" && status !== "processing";

export const jobQuery = (client: Client, jobId: string) =>
  queryOptions({
    queryKey: ["job", jobId],
    queryFn: () => unwrap(client.GET("/jobs/{job_id}", { params: { path: { job_id: jobId }, query: { after: 0 } } })),
    // What has ended doesn't change any more, and is large.
    staleTime: ({ state }) => (state.data && hasEnded(state.data) ? Number.POSITIVE_INFINITY : 0),
  });

import type { Client } from "../../client/client.ts";
import { unwrap } from "../../client/client.ts";

/** The API holds an answer back for so long, seconds; a look takes no longer than that. */
const WAIT_SECONDS = 20;

const over = new Set(["completed", "failed", "cancelled"]);

/** Waits until a request has ended, and answers it with its results. Throws ApiError, or what `signal` was aborted with. */
export async function ended(client: Client, jobId: string, signal?: AbortSignal) {
  const path = { job_id: jobId };
  for (let after = 0; ; ) {
    const { status, events } = await unwrap(
      client.GET("/jobs/{job_id}/events", {
        params: { path, query: { after, wait: WAIT_SECONDS } },
        signal: signal ?? null,
      }),
    );
    after = events.at(-1)?.seq ?? after;
    if (over.has(status))
      return await unwrap(client.GET("/jobs/{job_id}", { params: { path }, signal: signal ?? null }));
  }
}

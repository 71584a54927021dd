import type { ListedRequest } from "../client.ts";
import { CliError } from "../errors.ts";
import { counted, faint, table } from "../operator/text.ts";
import { withClient } from "../platform.ts";

const nameOf = ({ role, company }: ListedRequest): string => [role, company].filter(Boolean).join(", ");

/** Requests as a table, for people. */
export function renderRequests(requests: readonly ListedRequest[]): string {
  if (requests.length === 0) return "You have asked for nothing yet. `careerassist analyze CV POSTING` begins.";
  const rows = requests.map((request) => [
    request.job_id,
    request.created_at.slice(0, 16).replace("T", " "),
    request.type.replaceAll("_", " "),
    request.status,
    request.fit_score ?? "",
    nameOf(request),
  ]);
  return table(["request", "asked (UTC)", "kind", "status", "fit", "posting"], rows).join("\n");
}

/** `careerassist requests`: what one has asked for, newest first. */
export async function listRequests({ limit, json }: { readonly limit: number; readonly json?: boolean }) {
  const query = { limit };
  const { jobs, next_cursor } = await withClient(({ ask }) => ask((api) => api.GET("/jobs", { params: { query } })));
  if (json) return console.log(JSON.stringify(jobs, null, 2));
  console.log(renderRequests(jobs));
  if (next_cursor !== null) console.log(faint("There are older ones: --limit shows more."));
}

/** `careerassist delete`: deletes requests with everything that came of them. Throws CliError at the first that isn't there. */
export async function deleteRequests(ids: readonly string[]): Promise<void> {
  await withClient(async (client) => {
    for (const [done, id] of ids.entries()) {
      const path = { job_id: id };
      await client
        .tell((api) => api.DELETE("/jobs/{job_id}", { params: { path } }))
        .catch((error: unknown) => {
          if (!(error instanceof CliError)) throw error;
          throw new CliError(
            `${id}: ${error.message}${done > 0 ? ` ${counted(done, "request")} before it went.` : ""}`,
          );
        });
    }
  });
  console.log(`${counted(ids.length, "request")} deleted, with what came of it.`);
}

import type { DataOf } from "../../client/data-of.ts";

/** What the API shows, by short names. */

/** A request as the API shows it. */
export type Job = DataOf<"getJob">;
export type JobResult = NonNullable<Job["result"]>;
export type Step = Job["wants"][number];
/** A line of a request's log. */
export type JobLine = DataOf<"followJob">["events"][number];
export type TypesetDocument = DataOf<"listDocuments">["documents"][number];

import type { operations } from "../../client/schema.ts";

/** What the API shows, by short names. */

type DataOf<Id extends keyof operations> = operations[Id] extends {
  responses: { 200: { content: { "application/json": { data: infer Data } } } };
}
  ? Data
  : never;

/** A request as the API shows it. */
export type Job = DataOf<"getJob">;
export type JobResult = NonNullable<Job["result"]>;
export type Step = Job["wants"][number];
/** A line of a request's log. */
export type JobLine = DataOf<"followJob">["events"][number];
export type TypesetDocument = DataOf<"listDocuments">["documents"][number];

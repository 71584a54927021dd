import type { JobProfile } from "../../schemas/job.ts";

/** All lines of a posting that its profile keeps, word for word. */
export function linesOfPosting(job: JobProfile): ReadonlySet<string> {
  return new Set([
    ...Object.values(job.quotes).flatMap((place) => (place === undefined ? [] : [place.text])),
    ...[...job.required, ...job.preferred].map(({ quote }) => quote.text),
    ...[...job.responsibilities, ...job.benefits].map((place) => place.text),
  ]);
}

import { isThing, listOf, type Thing, textOf, things } from "../../career/reading/html/job-posting.ts";
import type { Structured } from "../../schemas/page.ts";

const isA = (thing: Thing, type: string): boolean =>
  listOf(thing["@type"]).some((name) => new RegExp(`(?:^|[/:])${type}$`, "u").test(textOf(name)));

/** A text, or the name of the thing that stands in its place; null for neither. */
const nameOf = (value: unknown): string | null =>
  (isThing(value) ? textOf(value.name) || textOf(value.text) : textOf(value)) || null;

/** What a page says of itself in schema.org's terms: postings, occupations, questions with answers. */
export function structuredOf(documents: readonly string[]): Structured {
  const found = documents.flatMap((json) => things(json));
  return {
    jobPostings: found.filter((thing) => isA(thing, "JobPosting")).map(postingOf),
    occupations: found
      .filter((thing) => isA(thing, "Occupation"))
      .map((thing) => ({
        name: nameOf(thing.name),
        description: nameOf(thing.description),
        skills: listOf(thing.skills)
          .map(nameOf)
          .filter((skill) => skill !== null),
      })),
    questions: found
      .filter((thing) => isA(thing, "FAQPage"))
      .flatMap((thing) => listOf(thing.mainEntity))
      .filter(isThing)
      .map((entry) => ({ question: nameOf(entry), answer: nameOf(listOf(entry.acceptedAnswer)[0]) })),
  };
}

const postingOf = (thing: Thing): Structured["jobPostings"][number] => ({
  title: nameOf(thing.title) ?? nameOf(thing.name),
  company: nameOf(thing.hiringOrganization),
  datePosted: nameOf(thing.datePosted),
  validThrough: nameOf(thing.validThrough),
  url: nameOf(thing.url),
  json: JSON.stringify({ "@context": "https://schema.org", ...thing }),
});

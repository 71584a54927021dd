import type * as z from "zod";
import type { Requirement } from "../../schemas/job.ts";
import { yearsOfWork } from "../cv/seniority.ts";
import { type Matching, nothing, type Outcome } from "./match-requirement.ts";
import { contentWords, overlap } from "./words.ts";

/** Whether the line that asks for years names this very work: "3 years in customer success or account management". */
function isNamedIn(text: string, position: string): boolean {
  const words = contentWords(position);
  return words.size > 1 && overlap(words, contentWords(text)) === 1;
}

/** Compares the years that are asked with the years in roles that count for this posting. */
export function matchExperience(requirement: z.infer<typeof Requirement>, { cv, today, relevant }: Matching): Outcome {
  const asked = Number(/\d+/.exec(requirement.level ?? "")?.[0] ?? 0);
  const roles = cv.work
    .map((work, at) => ({ work, at }))
    .filter(({ work, at }) => relevant(at) || isNamedIn(requirement.quote.text, work.position ?? ""));
  const years =
    yearsOfWork(
      roles.map(({ work }) => work),
      today,
    ) ?? 0;
  const evidence = roles.flatMap(({ at }) => {
    const fields = cv.meta.careerassist.fields;
    const place = (fields[`/work/${at}/startDate`] ?? fields[`/work/${at}/position`] ?? fields[`/work/${at}/name`])
      ?.places[0];
    return place === undefined ? [] : [{ quote: place.text, page: place.page, line: place.line, section: "work" }];
  });
  if (evidence.length === 0 || asked === 0) return nothing;
  const credit = Math.min(1, Math.round((years / asked) * 100) / 100);
  const closest = evidence[0];
  if (credit < 0.3)
    return closest === undefined ? nothing : { ...nothing, closest: { name: `${years} years`, evidence: closest } };
  return {
    credit,
    exact: credit >= 0.95,
    nearTo: credit >= 0.95 ? null : `${years} years in roles that count here`,
    evidence: evidence.slice(0, 3),
    closest: null,
  };
}

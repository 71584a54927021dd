import type * as z from "zod";
import type { Requirement } from "../../schemas/job.ts";
import { yearsOfWork } from "../cv/seniority.ts";
import { findSkills } from "../skills/matcher.ts";
import { skills } from "../skills/taxonomy.ts";
import { leastKin } from "./calling.ts";
import { type Matching, matchSkill, nothing, type Outcome } from "./match-requirement.ts";
import { contentWords, overlap } from "./words.ts";

/** Credit from which on a tool counts as shown, such as a place in an older role. */
const usualList = 0.8;

/** Whether the line that asks for years names this very work: "3 years in customer success or account management". */
function isNamedIn(text: string, position: string): boolean {
  const words = contentWords(position);
  return words.size > 0 && overlap(words, contentWords(text)) === 1;
}

/** How far the CV shows the tool that the years are asked with, the best of a choice; 1 where no tool is named. */
function toolCredit({ skillId, quote }: z.infer<typeof Requirement>, matching: Matching): number {
  if (skillId === null || skills.get(skillId)?.kind !== "tool") return 1;
  const tools = findSkills(quote.text, { listed: true }).filter(({ skill }) => skill.kind === "tool");
  const ids = new Set([skillId, ...tools.map(({ skill }) => skill.id)]);
  return Math.max(...[...ids].map((id) => matchSkill(id, matching).credit));
}

/** Compares the years that are asked with the years in roles that count for this posting. */
export function matchExperience(requirement: z.infer<typeof Requirement>, matching: Matching): Outcome {
  const { cv, today, relevant, calling } = matching;
  const asked = Number(/\d+/.exec(requirement.level ?? "")?.[0] ?? 0);
  const isNamed = (at: number, position: string): boolean =>
    (calling.kin(at) ?? leastKin) >= leastKin && isNamedIn(requirement.quote.text, position);
  const roles = cv.work
    .map((work, at) => ({ work, at }))
    .filter(({ work, at }) => relevant(at) || isNamed(at, work.position ?? ""));
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
  const inYears = Math.min(1, Math.round((years / asked) * 100) / 100);
  // Years of other work don't prove a tool: a list that names it is enough, a neighbour counts in part.
  const shown = toolCredit(requirement, matching);
  const credit = Math.round(Math.min(inYears, shown >= usualList ? 1 : shown) * 100) / 100;
  const closest = evidence[0];
  if (credit < 0.3)
    return closest === undefined ? nothing : { ...nothing, closest: { name: `${years} years`, evidence: closest } };
  return {
    credit,
    exact: credit >= 0.95,
    nearTo:
      credit >= 0.95
        ? null
        : inYears > credit
          ? `${years} years of other work, with something near to it`
          : `${years} years in roles that count here`,
    evidence: evidence.slice(0, 3),
    closest: null,
  };
}

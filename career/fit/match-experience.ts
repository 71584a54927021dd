import type * as z from "zod";
import type { Requirement } from "../../schemas/job.ts";
import { yearsOfWork } from "../cv/seniority.ts";
import { findSkills } from "../skills/matcher.ts";
import { type Skill, skills } from "../skills/taxonomy.ts";
import { leastKin } from "./calling.ts";
import { leastCredit, type Matching, matchSkill, nothing, type Outcome } from "./match-requirement.ts";
import { contentWords, overlap } from "./words.ts";

/** Credit from which on a tool counts as shown, such as a place in an older role. */
const usualList = 0.8;
/** Share of the years of a role that counts where nothing tells its field. */
export const openShare = 0.5;

/** Whether the line that asks for years names this very work: "3 years in customer success or account management". */
function isNamedIn(text: string, position: string): boolean {
  const words = contentWords(position);
  return words.size > 0 && overlap(words, contentWords(text)) === 1;
}

/** What comes closest to the tool that years are asked with. */
const toolOf = ({ skillId }: z.infer<typeof Requirement>, matching: Matching): Outcome["closest"] =>
  skillId === null ? null : matchSkill(skillId, matching).closest;

const technicalFields: ReadonlySet<string> = new Set(["software", "data", "infrastructure"]);
/** Fields of work, which the roles themselves show: "5 years of embedded systems" names no tool. */
const fieldOfWork =
  /(?:development|engineering|architecture|testing|systems|programming|design|analysis|analytics|science|management|administration|learning|warehousing|networks?)$/iu;

/** Whether a skill is a thing of its own name, such as TypeScript or PostgreSQL, that a role doesn't show by its title. */
function isTool({ kind, field, parents, name }: Skill): boolean {
  const technical = technicalFields.has(field) && parents.length > 0;
  return (kind === "tool" || technical) && !fieldOfWork.test(name);
}

/** How far the CV shows the tool that the years are asked with, the best of a choice; 1 where no tool is named. */
function toolCredit({ skillId, quote }: z.infer<typeof Requirement>, matching: Matching): number {
  const asked = skillId === null ? undefined : skills().get(skillId);
  if (asked === undefined || !isTool(asked)) return 1;
  const tools = findSkills(quote.text, { listed: true }).filter(({ skill }) => isTool(skill));
  const ids = new Set([asked.id, ...tools.map(({ skill }) => skill.id)]);
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
  const sure =
    yearsOfWork(
      roles.map(({ work }) => work),
      today,
    ) ?? 0;
  // Where nothing tells the field of a role, its years may count: they are taken for half.
  const open = cv.work.filter(
    (_, at) => calling.known && !calling.isBelow(at) && (!calling.isSettled(at) || (calling.kin(at) ?? 0) >= leastKin),
  );
  const both = yearsOfWork([...roles.map(({ work }) => work), ...open], today) ?? 0;
  const years = sure + Math.max(0, both - sure) * openShare;
  const shownIn = roles.length > 0 ? roles : cv.work.flatMap((work, at) => (open.includes(work) ? [{ work, at }] : []));
  const evidence = shownIn.flatMap(({ at }) => {
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
  if (shown < leastCredit && inYears >= leastCredit) return { ...nothing, closest: toolOf(requirement, matching) };
  if (credit < leastCredit)
    return closest === undefined ? nothing : { ...nothing, closest: { name: `${years} years`, evidence: closest } };
  return {
    credit,
    exact: credit >= 0.95,
    nearTo:
      credit >= 0.95
        ? null
        : inYears > credit
          ? "other work, with something near to it"
          : `${years} years in roles that count here`,
    evidence: evidence.slice(0, 3),
    closest: null,
  };
}

import { findSkills, type SkillHit } from "../skills/matcher.ts";
import { strengthOf } from "./cues.ts";

/** What stands in brackets behind a skill is a list of its tools: "solid Python (pandas)". */
export function withBracketed(text: string, hits: SkillHit[], language: string | null): SkillHit[] {
  if (hits.length === 0) return hits;
  const more = [...text.matchAll(/\(([^()]{2,60})\)/gu)].flatMap((found) => {
    const start = found.index + 1;
    return findSkills(found[1] ?? "", { listed: true, language })
      .map((hit) => ({ ...hit, from: hit.from + start, to: hit.to + start }))
      .filter((hit) => fills(hit, text) && !hits.some(({ from, to }) => hit.from < to && hit.to > from));
  });
  return [...hits, ...more].sort((one, other) => one.from - other.from);
}

/** Whether a hit is a whole item of a list in brackets. */
const fills = ({ from, to }: SkillHit, text: string): boolean =>
  /[(,;/]\s*$/u.test(text.slice(0, from)) && /^\s*[),;/]/u.test(text.slice(to));

const behindTool = /(?<!\p{L})(?:in|with|using|mit|avec|con|en)\s$/iu;
const behindWith = /(?<!\p{L})(?:with|using|avec|con)\s$/iu;

/** An ambiguous word behind "in" or "with" is the tool in a sentence that asks for something: "two apps in Swift". */
export function withNamedTools(text: string, hits: SkillHit[], language: string | null): SkillHit[] {
  if (strengthOf(text) !== "required") return hits;
  const named = findSkills(text, { listed: true, language }).filter(
    ({ skill, from }) =>
      skill.kind === "tool" &&
      (hits.length === 0 ? behindTool : behindWith).test(text.slice(0, from)) &&
      /^\p{Lu}/u.test(text.slice(from)),
  );
  return [...hits, ...named.filter(({ from }) => !hits.some((hit) => hit.from <= from && hit.to > from))];
}

/** "PostgreSQL databases" asks for PostgreSQL and not for databases too: a wider word beside a narrower one is dropped. */
export function withoutWider(hits: readonly SkillHit[], text: string): SkillHit[] {
  return hits.filter((hit, index) => {
    const again = hits.findIndex((other) => other.skill.id === hit.skill.id) < index;
    const covered = hits.some(
      (other) => other !== hit && other.skill.parents.includes(hit.skill.id) && besides(hit, other, text),
    );
    return !again && !covered;
  });
}

/** Whether two names are one phrase: nothing but blanks between them. */
const besides = (one: SkillHit, other: SkillHit, text: string): boolean =>
  /^[\s-]*$/u.test(text.slice(Math.min(one.to, other.to), Math.max(one.from, other.from)));

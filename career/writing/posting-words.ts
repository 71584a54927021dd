import type { JobProfile } from "../../schemas/job.ts";
import type { AtsKeyword } from "../../schemas/knowledge.ts";
import { findSkills } from "../skills/matcher.ts";

/** A skill as the posting writes it. */
export interface PostingWord {
  readonly skillId: string;
  readonly word: string;
  /** The requirement that it serves, as the posting says it. */
  readonly requirement: string;
}

/** A requirement, wherever it stands: in the posting or in the judgement of fit. */
interface Asked {
  readonly name: string;
  readonly skillId: string | null;
  readonly line: string;
}

/** How the posting spells the skills, licences and languages that it asks for: the very words of its lines. */
export function postingWords(job: JobProfile): PostingWord[] {
  const found = new Map<string, PostingWord>();
  for (const { skill, skillId, kind, quote } of [...job.required, ...job.preferred]) {
    if (skillId === null || kind === "experience" || found.has(skillId)) continue;
    found.set(skillId, { skillId, word: spelled({ name: skill, skillId, line: quote.text }), requirement: skill });
  }
  return [...found.values()];
}

/** A requirement as the posting's line spells it; the name that it is known by where the line inflects it. */
function spelled({ name, skillId, line }: Asked): string {
  const hit = findSkills(line, { listed: true }).find((one) => one.skill.id === skillId);
  return hit === undefined ? name : nominative(line.slice(hit.from, hit.to), hit.skill.aliases);
}

/** A German plural without the n of the dative, where the form without it is a name of the same skill: "Jahresabschlüsse". */
function nominative(form: string, aliases: readonly string[]): string {
  const bare = form.replace(/(?<=e[lr]?)n$/u, "");
  return bare !== form && aliases.includes(bare) ? bare : form;
}

/** The name of a matched or missing requirement in the posting's own words. */
export const askedName = (one: {
  readonly requirement: string;
  readonly skillId: string | null;
  readonly jobQuote: { readonly text: string };
}): string => spelled({ name: one.requirement, skillId: one.skillId, line: one.jobQuote.text });

/** Names of makers that people leave out: "Airflow" is "Apache Airflow". */
const makers = /^(?:apache|microsoft|ms|google|adobe|amazon|aws|hashicorp|atlassian|autodesk|oracle)[\s-]+/iu;
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(makers, "")
    .replace(/[\s.-]+/gu, "");

/**
 * Whether two spellings of a skill mean exactly the same: they differ by the maker's name, by blanks and dots, or the
 * set of keywords says so. Aliases of the taxonomy alone don't suffice, since "RStudio" is one of "R".
 */
export function sameThing(one: string, other: string, skillId: string, keywords: readonly AtsKeyword[]): boolean {
  if (plain(one) === plain(other)) return true;
  const lower = [one.toLowerCase(), other.toLowerCase()];
  return keywords.some(
    (keyword) =>
      keyword.skillId === skillId && lower.every((form) => keyword.forms.some((known) => known.toLowerCase() === form)),
  );
}

/** Whether a text has a word or name as a whole, in any case. */
export function namesWord(text: string, word: string): boolean {
  const pattern = word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "iu").test(text);
}

/** Sorts of skills whose names have spellings; a licence or a language is what it is. */
const spelledFreely: ReadonlySet<string> = new Set(["tool", "method", "domain"]);

/** A text with the posting's own words for the tools that it names, and which requirements that serves. */
export function withPostingWords(
  text: string,
  words: readonly PostingWord[],
  keywords: readonly AtsKeyword[],
  listed: boolean,
): { readonly text: string; readonly used: readonly { readonly from: string; readonly word: PostingWord }[] } {
  const used: { from: string; word: PostingWord }[] = [];
  const changed = findSkills(text, { listed }).reduceRight((rest, { skill, from, to }) => {
    const word = words.find((one) => one.skillId === skill.id);
    const written = text.slice(from, to);
    if (word === undefined || !spelledFreely.has(skill.kind)) return rest;
    if (namesWord(text, word.word) || !sameThing(written, word.word, skill.id, keywords)) return rest;
    used.unshift({ from: written, word });
    return rest.slice(0, from) + word.word + rest.slice(to);
  }, text);
  return { text: changed, used };
}

import type { CvProfile } from "../../schemas/cv.ts";
import type { Evidence, GapAnalysis } from "../../schemas/gap.ts";
import type { AtsKeyword } from "../../schemas/knowledge.ts";
import type { LanguageCode } from "../../schemas/options.ts";
import { findSkills } from "../skills/matcher.ts";
import { type SkillKind, skills as taxonomy } from "../skills/taxonomy.ts";
import { withinSentence } from "./letter/context.ts";
import { askedName, type PostingWord, sameThing, withPostingWords } from "./posting-words.ts";
import { sortOf } from "./skill-sorts.ts";
import { linesAt, linesOfSkill, unique } from "./source-lines.ts";
import { provenMatches } from "./statements.ts";
import { capitalized, fill, listed } from "./texts.ts";
import type { RewriteWording } from "./wording/rewrite.ts";

type SkillGroup = CvProfile["skills"][number];

/** A group of skills as one text: its name, and its keywords after a colon. */
export const groupText = ({ name, keywords }: SkillGroup): string =>
  keywords.length === 0 ? name : `${name}: ${keywords.join(", ")}`;

/** The group that a text says, with what the CV had under that name (such as a level). */
export function groupOf(text: string, had: readonly SkillGroup[]): SkillGroup {
  const same = had.find((group) => groupText(group) === text);
  if (same !== undefined) return same;
  const at = text.indexOf(": ");
  const name = at === -1 ? text : text.slice(0, at);
  const known = had.find((group) => group.name === name);
  const keywords = at === -1 ? [] : itemsOf(text.slice(at + 2));
  return { ...known, name, keywords };
}

/** The items of a list; a comma inside of brackets belongs to its item: "AWS (EC2, S3)". */
const itemsOf = (text: string): string[] => text.split(/, (?![^(]*\))/u).filter((word) => word !== "");

export interface SkillsContext {
  readonly cv: CvProfile;
  readonly analysis: GapAnalysis;
  readonly words: readonly PostingWord[];
  readonly keywords: readonly AtsKeyword[];
  readonly wording: RewriteWording;
  readonly language: LanguageCode;
}

export interface SkillsChange {
  readonly after: readonly string[];
  readonly reasons: readonly string[];
  readonly serves: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** A flat list of at least this many skills is put into groups. */
const longList = 9;
/** Skills proven in prose that are added at most. */
const mostAdded = 6;

/** The section of skills for a posting, or null where it is right already. */
export function skillsSection(context: SkillsContext): SkillsChange | null {
  const { cv, wording, words, keywords } = context;
  const asked = askedIds(context);
  const flat = cv.skills.every((group) => group.keywords.length === 0);
  const added = addedSkills(context);
  const reword = (text: string): string => withPostingWords(text, words, keywords, true).text;
  const rank = (text: string): number => {
    const ranks = findSkills(text, { listed: true }).map(({ skill }) => asked.ids.indexOf(skill.id));
    return Math.min(...ranks.filter((index) => index >= 0), asked.ids.length);
  };
  const sorted = (texts: readonly string[]): string[] => [...texts].sort((one, other) => rank(one) - rank(other));
  const groups = flat
    ? flatGroups(sorted([...cv.skills.map((group) => reword(group.name)), ...added.map((one) => one.name)]), context)
    : nestedGroups(cv.skills, added, reword, sorted, wording);
  const after = groups.map(groupText);
  const before = cv.skills.map(groupText);
  if (after.length === before.length && after.every((text, index) => text === before[index])) return null;
  const evidence = unique([...linesAt(cv, "/skills"), ...added.flatMap((one) => one.evidence)]);
  if (evidence.length === 0) return null;
  const named =
    asked.names.length === 0
      ? []
      : [fill(wording.reasons.skillsOrder, { requirements: listed(asked.said, context.language) })];
  const reasons = [
    ...named,
    ...(added.length === 0
      ? []
      : [
          fill(wording.reasons.skillsAdded, {
            skills: listed(
              added.map((one) => one.name),
              context.language,
            ),
          }),
        ]),
    ...(flat && groups.some((group) => group.keywords.length > 0) ? [wording.reasons.skillsGrouped] : []),
    ...rewordedReasons(cv, context),
  ];
  return reasons.length === 0 ? null : { after, reasons, serves: asked.names, evidence };
}

function rewordedReasons(cv: CvProfile, { words, keywords, wording }: SkillsContext): string[] {
  return cv.skills.flatMap((group) =>
    [group.name, ...group.keywords].flatMap((text) =>
      withPostingWords(text, words, keywords, true).used.map(({ from, word }) =>
        fill(wording.reasons.word, { from, to: word.word }),
      ),
    ),
  );
}

/** The skills that the posting asks for and the CV proves, in the posting's order. */
function askedIds({ analysis, language }: SkillsContext): { ids: string[]; names: string[]; said: string[] } {
  const proven = provenMatches(analysis).filter((match) => match.kind === "skill" && match.skillId !== null);
  const ranked = [...proven].sort(
    (one, other) => Number(other.importance === "required") - Number(one.importance === "required"),
  );
  const said = [...new Set(ranked.map((match) => withinSentence(askedName(match), match.skillId, language)))];
  return { ids: ranked.flatMap((match) => match.skillId ?? []), names: [...new Set(ranked.map(askedName))], said };
}

/** Conditions of work that the taxonomy knows as skills; nobody lists them as one. */
export const conditions: ReadonlySet<string> = new Set(["shift-work", "night-work", "on-call-duty", "remote-work"]);

interface Added {
  readonly name: string;
  readonly id: string;
  readonly evidence: readonly Evidence[];
}

/** Skills that the posting asks for and lines about work name, though the list of skills doesn't. */
function addedSkills({ cv, analysis, words, keywords }: SkillsContext): Added[] {
  const listedAlready = new Set(
    [...cv.skills.map(groupText), ...cv.certificates.map((one) => one.name)].flatMap((text) =>
      findSkills(text, { listed: true }).map(({ skill }) => skill.id),
    ),
  );
  const inProse = new Set(["work", "projects", "volunteer"]);
  const added = provenMatches(analysis).flatMap((match): Added[] => {
    const id = match.skillId;
    const kind: SkillKind | undefined = id === null ? undefined : taxonomy().get(id)?.kind;
    if (id === null || match.kind !== "skill" || listedAlready.has(id)) return [];
    if ((kind !== "tool" && kind !== "method" && kind !== "domain") || conditions.has(id)) return [];
    const evidence = linesOfSkill(cv, id).filter((line) => inProse.has(line.section ?? ""));
    const own = evidence.flatMap((line) => spelledIn(line.quote, id))[0];
    if (own === undefined) return [];
    const word = words.find((one) => one.skillId === id)?.word;
    return [{ id, name: word !== undefined && sameThing(own, word, id, keywords) ? word : own, evidence }];
  });
  const capitals = cv.skills
    .flatMap((group) => [group.name, ...group.keywords])
    .every((text) => /^[^\p{Ll}]/u.test(text));
  return added
    .filter((one, index) => added.findIndex((other) => other.id === one.id) === index)
    .slice(0, mostAdded)
    .map((one) => (capitals ? { ...one, name: capitalized(one.name) } : one));
}

const spelledIn = (line: string, id: string): string[] =>
  findSkills(line, { listed: false })
    .filter(({ skill }) => skill.id === id)
    .map(({ from, to }) => line.slice(from, to));

/** A short flat list stays flat; a long one is put into groups by what sort of skill each is. */
function flatGroups(texts: readonly string[], { cv, wording }: SkillsContext): SkillGroup[] {
  const levels = cv.skills.some((group) => group.level !== undefined);
  const wordy = texts.some((text) => text.includes(", ") || text.includes(": "));
  if (texts.length < longList || levels || wordy)
    return texts.map((name) => ({ ...cv.skills.find((one) => one.name === name), name, keywords: [] }));
  const groups: readonly (readonly [string, ReadonlySet<string>])[] = [
    [wording.groups.tools, new Set(["tool"])],
    [wording.groups.methods, new Set(["method", "domain"])],
    [wording.groups.strengths, new Set(["soft"])],
    [wording.groups.other, new Set(["licence", "certificate", "language", "unknown"])],
  ];
  const kindOf = (text: string): string => sortOf(findSkills(text, { listed: true })[0]?.skill.id ?? null) ?? "unknown";
  return groups
    .map(([name, kinds]) => ({ name, keywords: texts.filter((text) => kinds.has(kindOf(text))) }))
    .filter((group) => group.keywords.length > 0);
}

function nestedGroups(
  groups: readonly SkillGroup[],
  added: readonly Added[],
  reword: (text: string) => string,
  sorted: (texts: readonly string[]) => string[],
  wording: RewriteWording,
): SkillGroup[] {
  const kept = groups.map((group) => ({ ...group, keywords: sorted(group.keywords.map(reword)) }));
  return added.length === 0 ? kept : [...kept, { name: wording.groups.other, keywords: added.map((one) => one.name) }];
}

import { isDeepStrictEqual } from "node:util";
import type * as z from "zod";
import type { CvProfile } from "../../schemas/cv.ts";
import type { JobProfile } from "../../schemas/job.ts";
import type { Change, CvRewrite, OpenQuestion } from "../../schemas/rewrite.ts";
import { findSkills } from "../skills/matcher.ts";
import { recounted } from "../writing/keywords.ts";
import { type Statement, type Ungrounded, ungrounded } from "./check.ts";
import { standsIn } from "./names.ts";
import { grounded } from "./repair.ts";
import { type Sources, sourcesOf } from "./sources.ts";
import { wordsOf } from "./text.ts";

type ChangeValue = z.infer<typeof Change>;
type Question = z.infer<typeof OpenQuestion>;

/** Makes a profile with some changes out of the one that was read; a change that doesn't fit it is left out. */
export type ApplyChanges = (cv: CvProfile, changes: readonly ChangeValue[]) => CvProfile;

/** What a text at a place of the profile is about: a role's own lines prove what stands under it. */
function aboutPath(path: string): Statement["about"] {
  return /^\/(?:work|volunteer|projects|education)\/\d+/u.test(path) ? { part: "role", path } : { part: "cv" };
}

/** Whether an item of the list of skills is one: it stands in the CV, or names only what the CV shows. */
function isSkillOfCv(item: string, sources: Sources): boolean {
  const clean = ungrounded({ text: item, about: { part: "cv" } }, sources).length === 0;
  const [head = "", rest] = item.split(/:\s/u);
  const pieces = (rest ?? head).split(/[,;·|•]/u).map((piece) => piece.trim());
  return clean && pieces.filter((piece) => piece !== "").every((piece) => isShown(piece, sources));
}

function isShown(piece: string, sources: Sources): boolean {
  const hits = findSkills(piece, { listed: true, language: sources.language });
  if (hits.some(({ skill }) => sources.cv.denied.has(skill.id))) return false;
  const words = wordsOf(piece).map((word) => word.text);
  const isNamed = hits.length > 0 && hits.every(({ skill }) => sources.cv.skills.has(skill.id));
  return standsIn(words, sources.cv.text) || isNamed;
}

interface Judged {
  /** The change as it may be shown; null where nothing of it is left. */
  readonly change: ChangeValue | null;
  readonly problems: readonly string[];
}

const problemsOf = (path: string, removed: readonly Ungrounded[]): string[] =>
  removed.map(({ reason }) => `${path}: ${reason}`);

function judgeText(change: ChangeValue, after: string, sources: Sources): Judged {
  const { text, removed } = grounded({ text: after, about: aboutPath(change.path) }, sources);
  const same = text === null || text === change.before;
  return { change: same ? null : { ...change, after: text }, problems: problemsOf(change.path, removed) };
}

function judgeSkills(change: ChangeValue, after: readonly string[], sources: Sources): Judged {
  const kept = after.filter((item) => isSkillOfCv(item, sources));
  const problems = after
    .filter((item) => !kept.includes(item))
    .map((item) => `${change.path}: The CV doesn't show "${item}".`);
  return { change: kept.length === 0 ? null : { ...change, after: kept }, problems };
}

function judgeContent(change: ChangeValue, sources: Sources): Judged {
  const { after, kind } = change;
  if (typeof after === "string") return judgeText(change, after, sources);
  if (kind === "skills" && after !== null) return judgeSkills(change, after, sources);
  return { change, problems: [] };
}

/** Judges one change: it must fit the CV, be backed by real lines, and say nothing that isn't proven. */
function judge(change: ChangeValue, cv: CvProfile, sources: Sources, apply: ApplyChanges): Judged {
  const evidence = change.evidence.filter(({ quote }) => sources.quotes.has(quote));
  const problems = change.evidence
    .filter((line) => !evidence.includes(line))
    .map(({ quote }) => `${change.path}: "${quote}" is not a line of the CV.`);
  if (isDeepStrictEqual(apply(cv, [change]), cv))
    return { change: null, problems: [...problems, `${change.path}: This change doesn't fit the CV.`] };
  const content = judgeContent(change, sources);
  const kept = content.change === null || evidence.length === 0 ? null : { ...content.change, evidence };
  return { change: kept, problems: [...problems, ...content.problems] };
}

/** A draft without what the person has yet to fill in: "(size: ___)". */
const withoutBlanks = (draft: string): string =>
  draft.replace(/\s*\([^()]*_{2,}[^()]*\)|[,;]\s[^,;.()]*_{2,}[^,;.()]*/gu, "");

const isQuestionGrounded = (question: Question, sources: Sources): boolean =>
  question.evidence.some(({ quote }) => sources.quotes.has(quote)) &&
  ungrounded({ text: withoutBlanks(question.draft), about: aboutPath(question.path) }, sources).length === 0 &&
  ungrounded({ text: question.question, about: { part: "interview" } }, sources).length === 0;

/** What is wrong with a rewrite, each as a sentence that a model can act on; none where all is proven. */
export function checkRewrite(
  rewrite: CvRewrite,
  cv: CvProfile,
  _job: JobProfile,
  apply: ApplyChanges,
  today?: Date,
): string[] {
  const sources = sourcesOf(cv, undefined, today);
  const questions = rewrite.questions.filter((question) => !isQuestionGrounded(question, sources));
  return [
    ...rewrite.changes.flatMap((change) => judge(change, cv, sources, apply).problems),
    ...questions.map(({ path, draft }) => `${path}: The draft "${draft}" says more than the CV.`),
    ...(isDeepStrictEqual(apply(cv, rewrite.changes), rewrite.profile)
      ? []
      : ["The profile differs from the CV in more than the changes."]),
  ];
}

/**
 * Drops or repairs what the CV doesn't prove. The profile is the CV with the changes that are left and nothing else, so
 * employers, titles, dates and contact data stay as they were read. The
 * keywords are counted anew in that profile. `removed` counts what was dropped or repaired.
 */
export function groundRewrite(
  rewrite: CvRewrite,
  cv: CvProfile,
  _job: JobProfile,
  apply: ApplyChanges,
  today?: Date,
): CvRewrite {
  const sources = sourcesOf(cv, undefined, today);
  const judged = rewrite.changes.map((change) => judge(change, cv, sources, apply));
  const changes = judged.flatMap(({ change }) => (change === null ? [] : [change]));
  const questions = rewrite.questions
    .filter((question) => isQuestionGrounded(question, sources))
    .map((question) => ({
      ...question,
      evidence: question.evidence.filter(({ quote }) => sources.quotes.has(quote)),
    }));
  const profile = apply(cv, changes);
  const mended = judged.filter(({ problems }) => problems.length > 0).length;
  return {
    ...rewrite,
    changes,
    questions,
    profile,
    keywords: recounted(rewrite.keywords, cv, profile),
    removed: rewrite.removed + mended + rewrite.questions.length - questions.length,
  };
}

import type { CvProfile } from "../../schemas/cv.ts";
import type { Evidence, GapAnalysis } from "../../schemas/gap.ts";
import type { JobProfile } from "../../schemas/job.ts";
import type { Knowledge } from "../../schemas/knowledge.ts";
import { type NoteCode, noteOf } from "../../schemas/notes.ts";
import type { LanguageCode, RewriteOptions } from "../../schemas/options.ts";
import type { Change, CvRewrite } from "../../schemas/rewrite.ts";
import { knowledgeSet } from "../knowledge-set/index.ts";
import { applyChanges } from "./apply-changes.ts";
import { type BulletContext, habitsOf, rewriteBullet } from "./bullets.ts";
import { keywordTable } from "./keywords.ts";
import { languageOf, languageOfJob, languagesDiffer, writable } from "./languages.ts";
import { namesPerson, positionAlone } from "./letter/place-names.ts";
import { openQuestions } from "./open-questions.ts";
import { givesOrders } from "./orders.ts";
import { askedName, postingWords } from "./posting-words.ts";
import { sectionOrder } from "./section-order.ts";
import { groupText, skillsSection } from "./skills-section.ts";
import { linesAt, unique } from "./source-lines.ts";
import { provenMatches, type Statement, statementsOf } from "./statements.ts";
import { draftSummary } from "./summary.ts";
import { fill, listed } from "./texts.ts";
import { rewriteWordings } from "./wording/rewrite.ts";

export interface RewriteInput {
  readonly cv: CvProfile;
  readonly job: JobProfile;
  readonly analysis: GapAnalysis;
  readonly options: RewriteOptions;
  readonly knowledge?: Knowledge;
}

type Draft = Omit<Change, "id">;

/** Words below which a CV is too short to say much of. */
const fewWords = 40;

/**
 * Rewrites a CV for one posting without inventing anything. Deterministic. Employers, titles, dates and contact data
 * stay; every change has its reason and the lines that back it; what could not be done stands in `notes`.
 */
export function rewriteCv({ cv, job, analysis, options, knowledge = knowledgeSet() }: RewriteInput): CvRewrite {
  const written = languageOf(cv);
  const own = writable(written);
  const foreign = own === null && written !== null;
  const language = options.language ?? own ?? "en";
  const words = postingWords(job);
  const statements = statementsOf(cv, analysis);
  const context: BulletContext = {
    language: own,
    wording: rewriteWordings[language],
    words,
    keywords: knowledge.atsKeywords,
    ...habitsOf(cv),
  };
  const shared = { cv, analysis, words, keywords: knowledge.atsKeywords, wording: rewriteWordings[language] };
  const drafts: Draft[] = [
    ...labelChange(cv, language),
    ...(foreign ? [] : summaryChange({ ...shared, statements, language: own ?? language }, language)),
    ...bulletChanges(cv, statements, context),
    ...orderChanges(cv, statements, language),
    ...skillsChange({ ...shared, language }),
    ...sectionChange(cv, language),
  ];
  const changes = drafts.map((draft, index) => ({ id: `c${index + 1}`, ...draft }));
  const profile = applyChanges(cv, changes);
  const rewritten = (statement: Statement): string => {
    const change = drafts.find((draft) => draft.kind === "bullet" && draft.path === statement.path);
    return typeof change?.after === "string" ? change.after : statement.text;
  };
  const removed = new Set(drafts.filter((draft) => draft.kind === "bullet_removed").map((draft) => draft.path));
  const askable = statements.filter((statement) => !removed.has(statement.path));
  return {
    language,
    changes,
    questions: openQuestions(askable, rewritten, { own: own ?? language, output: language }, knowledge),
    profile,
    keywords: keywordTable(cv, profile, analysis, words),
    notes: notesFor(cv, job, analysis, changes.length, options).map(noteOf),
    removed: 0,
  };
}

function labelChange(cv: CvProfile, language: LanguageCode): Draft[] {
  const held = cv.work[0]?.position;
  const position = held === undefined ? undefined : positionAlone(held);
  const evidence = linesAt(cv, "/work/0/position");
  if (
    cv.basics.label !== undefined ||
    position === undefined ||
    evidence.length === 0 ||
    givesOrders(position) ||
    !namesPerson(position)
  )
    return [];
  const { reasons } = rewriteWordings[language];
  return [
    {
      kind: "label",
      path: "/basics/label",
      before: null,
      after: position,
      reason: reasons.label,
      serves: [],
      evidence,
    },
  ];
}

function summaryChange(input: Parameters<typeof draftSummary>[0], language: LanguageCode): Draft[] {
  const draft = draftSummary(input);
  const before = input.cv.basics.summary ?? null;
  if (draft === null || draft.text === before || draft.evidence.length === 0) return [];
  const { reasons } = rewriteWordings[language];
  const reason = draft.shortened ? `${reasons.summary} ${reasons.summaryShortened}` : reasons.summary;
  const { text, serves, evidence } = draft;
  return [
    {
      kind: "summary",
      path: "/basics/summary",
      before,
      after: text,
      reason,
      serves: [...serves],
      evidence: [...evidence],
    },
  ];
}

/** Lines that are worded anew, and lines that stand twice in one job. */
function bulletChanges(cv: CvProfile, statements: readonly Statement[], context: BulletContext): Draft[] {
  const seen = new Set<string>();
  return statements.flatMap((statement): Draft[] => {
    const { path, text, role, serves } = statement;
    const evidence = [...statement.evidence];
    const place = `${path.slice(0, path.lastIndexOf("/"))} ${text.trim().toLowerCase()}`;
    if (seen.has(place)) {
      const reason = context.wording.reasons.duplicate;
      return [{ kind: "bullet_removed", path, before: text, after: null, reason, serves: [], evidence }];
    }
    seen.add(place);
    const ended = role !== null && cv.work[role]?.endDate !== undefined;
    const said = rewriteBullet(text, ended, context);
    if (said.reasons.length === 0) return [];
    const served = [...new Set([...said.serves, ...serves.map(askedName)])];
    return [
      {
        kind: "bullet",
        path,
        before: text,
        after: said.text,
        reason: said.reasons.join(" "),
        serves: served,
        evidence,
      },
    ];
  });
}

/** Within each job and project, lines that prove what the posting asks for come first; the others keep their order. */
function orderChanges(cv: CvProfile, statements: readonly Statement[], language: LanguageCode): Draft[] {
  const lists = (["work", "projects"] as const).flatMap((list) =>
    cv[list].map((entry, index) => ({ path: `/${list}/${index}/highlights`, before: entry.highlights ?? [] })),
  );
  return lists.flatMap(({ path, before }): Draft[] => {
    const at = (index: number): Statement | undefined => statements.find((one) => one.path === `${path}/${index}`);
    const order = before.map((_, index) => index).sort((one, other) => (at(other)?.score ?? 0) - (at(one)?.score ?? 0));
    const moved = order.filter((from, to) => from > to && (at(from)?.score ?? 0) > 0).flatMap((from) => at(from) ?? []);
    if (moved.length === 0) return [];
    const serves = [...new Set(moved.flatMap((one) => one.serves.map(askedName)))];
    const after = order.map((index) => before[index] ?? "");
    const reason = fill(rewriteWordings[language].reasons.order, { requirements: listed(serves, language) });
    const evidence = unique(moved.flatMap((one) => one.evidence));
    return [{ kind: "bullet_order", path, before: [...before], after, reason, serves, evidence }];
  });
}

function skillsChange(input: Parameters<typeof skillsSection>[0]): Draft[] {
  const change = skillsSection(input);
  if (change === null) return [];
  const before = input.cv.skills.length === 0 ? null : input.cv.skills.map(groupText);
  const { after, reasons, serves, evidence } = change;
  return [
    {
      kind: "skills",
      path: "/skills",
      before,
      after: [...after],
      reason: reasons.join(" "),
      serves: [...serves],
      evidence: [...evidence],
    },
  ];
}

function sectionChange(cv: CvProfile, language: LanguageCode): Draft[] {
  const order = sectionOrder(cv);
  if (order === null) return [];
  const evidence: Evidence[] = order.evidence;
  const reason = rewriteWordings[language].reasons.sections;
  return [
    {
      kind: "section_order",
      path: "/meta/sectionOrder",
      before: order.before,
      after: order.after,
      reason,
      serves: [],
      evidence,
    },
  ];
}

function notesFor(
  cv: CvProfile,
  job: JobProfile,
  analysis: GapAnalysis,
  changes: number,
  options: RewriteOptions,
): NoteCode[] {
  const { fields } = cv.meta.careerassist;
  const language = languageOf(cv);
  const lines = [...Object.values(fields).flatMap((field) => field.places), ...cv.meta.careerassist.unread];
  const texts = [...new Set(lines.map((line) => line.text))];
  const orders = [...texts, ...job.responsibilities.map((line) => line.text)].some(givesOrders);
  const words = texts.join(" ").split(/\s+/u).length;
  return [
    ...(cv.work.length === 0 ? (["cv_without_work"] as const) : []),
    ...(cv.work.length > 0 && cv.work.every((role) => (role.highlights ?? []).length === 0)
      ? (["cv_without_bullets"] as const)
      : []),
    ...(words < fewWords ? (["cv_very_short"] as const) : []),
    ...(languagesDiffer(language, languageOfJob(job)) ? (["languages_differ"] as const) : []),
    ...(language !== null && writable(language) === null && options.language === undefined
      ? (["language_not_supported"] as const)
      : []),
    ...(provenMatches(analysis).length === 0 ? (["nothing_proven"] as const) : []),
    ...(changes === 0 ? (["nothing_to_change"] as const) : []),
    ...(orders ? (["lines_not_used"] as const) : []),
  ];
}

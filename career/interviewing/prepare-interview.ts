import type { CvProfile } from "../../schemas/cv.ts";
import type { GapAnalysis } from "../../schemas/gap.ts";
import type { InterviewPack, QuestionKind } from "../../schemas/interview.ts";
import type { JobProfile } from "../../schemas/job.ts";
import type { Knowledge } from "../../schemas/knowledge.ts";
import { type NoteCode, noteOf } from "../../schemas/notes.ts";
import type { InterviewOptions } from "../../schemas/options.ts";
import { knowledgeSet } from "../knowledge-set/index.ts";
import { languageOf, languageOfJob, languagesDiffer, writable } from "../writing/languages.ts";
import { givesOrders } from "../writing/orders.ts";
import { statementsOf } from "../writing/statements.ts";
import { behaviouralDrafts } from "./behavioural.ts";
import type { Draft, PackContext, Pools } from "./context.ts";
import { gapDrafts } from "./gaps.ts";
import { companyDrafts, roleDrafts } from "./role.ts";
import { technicalDrafts } from "./technical.ts";
import { questionsToAsk } from "./to-ask.ts";
import { packWordings } from "./wording.ts";

export interface InterviewInput {
  readonly cv: CvProfile;
  readonly job: JobProfile;
  readonly analysis: GapAnalysis;
  readonly options: InterviewOptions;
  readonly knowledge?: Knowledge;
}

/** The share of each kind of question in a pack; kinds without a share stay out. */
export const shares: Readonly<Record<InterviewOptions["type"], Readonly<Partial<Record<QuestionKind, number>>>>> = {
  mixed: { technical: 0.4, behavioural: 0.24, gap: 0.14, role: 0.14, company: 0.08 },
  technical: { technical: 0.85, gap: 0.15 },
  behavioural: { behavioural: 0.8, gap: 0.2 },
  role: { role: 0.5, company: 0.3, gap: 0.2 },
};

/** Lines of work below which stories have to come from memory. */
const fewLines = 3;

/**
 * Prepares an interview for one posting: what will be asked, why, what a good answer holds and which lines of the CV
 * to use. Deterministic; no question twice; as many questions as were asked for, or a note that says why not.
 */
export function prepareInterview({
  cv,
  job,
  analysis,
  options,
  knowledge = knowledgeSet(),
}: InterviewInput): InterviewPack {
  const written = writable(languageOf(cv));
  const language = options.language ?? writable(languageOfJob(job)) ?? written ?? "en";
  const context: PackContext = {
    cv,
    job,
    analysis,
    language,
    written: written ?? language,
    difficulty: options.difficulty,
    wording: packWordings[language],
    knowledge,
    statements: statementsOf(cv, analysis),
  };
  const pools: Pools = {
    technical: technicalDrafts(context),
    behavioural: behaviouralDrafts(context),
    gap: gapDrafts(context),
    role: roleDrafts(context),
    company: companyDrafts(context),
  };
  const questions = select(pools, options).map((draft, index) => ({ id: `i${index + 1}`, ...draft }));
  return {
    language,
    type: options.type,
    questions,
    toAsk: questionsToAsk(context),
    notes: notesFor(context, options, questions.length).map(noteOf),
    removed: 0,
  };
}

const kinds: readonly QuestionKind[] = ["technical", "behavioural", "gap", "role", "company"];

/** Takes each kind's share, then fills up from the kinds of this type in turn, so that no kind crowds out the others. */
function select(pools: Pools, { type, questions }: InterviewOptions): Draft[] {
  const own = kinds.filter((kind) => shares[type][kind] !== undefined);
  const once = new Set<string>();
  const left = new Map(
    own.map((kind): [QuestionKind, Draft[]] => [
      kind,
      pools[kind].filter(({ question }) => !once.has(question) && once.add(question)),
    ]),
  );
  const taken = new Map(
    own.map((kind): [QuestionKind, Draft[]] => [
      kind,
      left.get(kind)?.splice(0, Math.round((shares[type][kind] ?? 0) * questions)) ?? [],
    ]),
  );
  const count = (): number => [...taken.values()].reduce((sum, drafts) => sum + drafts.length, 0);
  while (count() < questions && own.some((kind) => (left.get(kind)?.length ?? 0) > 0)) {
    for (const kind of own) {
      if (count() >= questions) break;
      taken.get(kind)?.push(...(left.get(kind)?.splice(0, 1) ?? []));
    }
  }
  return own.flatMap((kind) => taken.get(kind) ?? []).slice(0, questions);
}

function notesFor(
  { cv, job, language, statements }: PackContext,
  options: InterviewOptions,
  count: number,
): NoteCode[] {
  const unsupported =
    languageOfJob(job) !== null && writable(languageOfJob(job)) === null && options.language === undefined;
  const behavioural = options.type === "mixed" || options.type === "behavioural";
  const lines = Object.values(cv.meta.careerassist.fields).flatMap((field) => field.places);
  const notes: readonly (readonly [boolean, NoteCode])[] = [
    [cv.work.length === 0, "cv_without_work"],
    [languagesDiffer(languageOf(cv), language), "languages_differ"],
    [unsupported, "language_not_supported"],
    [count < options.questions, "fewer_questions"],
    [behavioural && statements.length < fewLines, "stories_from_memory"],
    [[...lines, ...job.responsibilities].some(({ text }) => givesOrders(text)), "lines_not_used"],
  ];
  return notes.filter(([holds]) => holds).map(([, code]) => code);
}

import type * as z from "zod";
import type { CvProfile } from "../../schemas/cv.ts";
import type { InterviewPack, InterviewQuestion, Star } from "../../schemas/interview.ts";
import type { JobProfile } from "../../schemas/job.ts";
import { type Statement, type Ungrounded, ungrounded } from "./check.ts";
import { NothingProven } from "./nothing-proven.ts";
import { linesOfPosting } from "./postings.ts";
import { type Sources, sourcesOf } from "./sources.ts";
import { supposesExperience } from "./speaker.ts";

type Question = z.infer<typeof InterviewQuestion>;
type StarValue = z.infer<typeof Star>;
type ToAsk = InterviewPack["toAsk"][number];

interface Proof {
  readonly language: string;
  readonly sources: Sources;
  readonly lines: ReadonlySet<string>;
}

/** Something left of a part of the pack, with what was wrong with it. */
interface Judged<T> {
  readonly left: T | null;
  readonly problems: readonly string[];
}

const reasons = (found: readonly Ungrounded[]): string[] => found.map(({ reason }) => reason);

type Part = "interview" | "question" | "cv";

const found = (text: string, part: Part, { sources, language }: Proof): Ungrounded[] =>
  ungrounded({ text, about: { part }, language } satisfies Statement, sources);

const faults = (text: string, part: Part, proof: Proof): string[] => reasons(found(text, part, proof));

/** What a good answer holds may be craft that nobody has named; what it takes for given of the person needs the CV. */
const adviceFaults = (text: string, proof: Proof): string[] =>
  reasons(found(text, "interview", proof).filter(({ kind }) => kind !== "skill" || supposesExperience(text)));

/** The four parts tell of the person's own work, so the CV must prove each; one that it doesn't prove spoils the story. */
const starFaults = (star: StarValue | null, proof: Proof): string[] =>
  star === null ? [] : Object.values(star).flatMap((text) => faults(text, "cv", proof));

function asked<T extends { readonly asks: Question["asks"] }>(
  one: T,
  { lines }: Proof,
): { one: T; problems: string[] } {
  if (one.asks === null || lines.has(one.asks.text)) return { one, problems: [] };
  return { one: { ...one, asks: null }, problems: [`"${one.asks.text}" is not a line of the posting.`] };
}

function judgeQuestion(question: Question, proof: Proof): Judged<Question> {
  const spoken = [...faults(question.question, "question", proof), ...faults(question.why, "interview", proof)];
  const points = question.goodAnswer.map((text) => ({ text, found: adviceFaults(text, proof) }));
  const star = starFaults(question.star, proof);
  const use = question.use.filter(({ quote }) => proof.sources.quotes.has(quote));
  const { one, problems } = asked(question, proof);
  const all = [
    ...spoken,
    ...points.flatMap(({ found }) => found),
    ...star,
    ...question.use.filter((line) => !use.includes(line)).map(({ quote }) => `"${quote}" is not a line of the CV.`),
    ...problems,
  ];
  const goodAnswer = points.filter(({ found }) => found.length === 0).map(({ text }) => text);
  if (spoken.length > 0 || goodAnswer.length === 0) return { left: null, problems: all };
  return { left: { ...one, goodAnswer, use, star: star.length > 0 ? null : question.star }, problems: all };
}

function judgeToAsk(question: ToAsk, proof: Proof): Judged<ToAsk> {
  const spoken = [...faults(question.question, "question", proof), ...faults(question.why, "interview", proof)];
  const { one, problems } = asked(question, proof);
  return { left: spoken.length > 0 ? null : one, problems: [...spoken, ...problems] };
}

const proofOf = ({ language }: InterviewPack, cv: CvProfile, job: JobProfile, today?: Date): Proof => ({
  language,
  sources: sourcesOf(cv, job, today),
  lines: linesOfPosting(job),
});

/** What is wrong with an interview pack, each as a sentence that a model can act on; none where all is proven. */
export function checkInterview(pack: InterviewPack, cv: CvProfile, job: JobProfile, today?: Date): string[] {
  const proof = proofOf(pack, cv, job, today);
  return [
    ...pack.questions.flatMap((question) => judgeQuestion(question, proof).problems),
    ...pack.toAsk.flatMap((question) => judgeToAsk(question, proof).problems),
  ];
}

const isLeft = <T>(one: T | null): one is T => one !== null;

/**
 * Leaves out of an interview pack what neither CV nor posting proves: a question, a point of an answer, a quote, a story.
 * `removed` counts each. Throws NothingProven where no question is left on either side: such an answer can't be used.
 */
export function groundInterview(pack: InterviewPack, cv: CvProfile, job: JobProfile, today?: Date): InterviewPack {
  const proof = proofOf(pack, cv, job, today);
  const judged = pack.questions.map((question) => judgeQuestion(question, proof));
  const judgedToAsk = pack.toAsk.map((question) => judgeToAsk(question, proof));
  const questions = judged.map(({ left }) => left).filter(isLeft);
  const toAsk = judgedToAsk.map(({ left }) => left).filter(isLeft);
  if (questions.length === 0 || toAsk.length === 0)
    throw new NothingProven("Nothing of the interview pack is proven by the CV and the posting.");
  const problems = [...judged, ...judgedToAsk].reduce((sum, one) => sum + one.problems.length, 0);
  return { ...pack, questions, toAsk, removed: pack.removed + problems };
}

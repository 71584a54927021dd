import type { Wish } from "../../career/consulting/wishes.ts";
import { describeError, logJson } from "../../delivery/subscribe.ts";
import { coverage } from "../../knowledge/retrieval/rank.ts";
import type { Finding, Question } from "../../knowledge/retrieval.ts";
import type { Citation } from "../../schemas/citations.ts";
import type { Consult, ConsultationOutcome, Consulted } from "./consulted.ts";
import type { Library } from "./library.ts";
import { reportConsultation } from "./metrics.ts";

const nothing: Consulted = { citations: [], passages: [] };

/** Longer than this nobody waits for advice, milliseconds. */
const PATIENCE_MS = 1_500;

const questionOf = (wish: Wish, owner: string, language: string | null): Question => ({
  text: wish.question,
  owner,
  language,
  kinds: wish.kinds,
  topics: wish.topics ?? [],
  fields: wish.fields ?? [],
  limit: wish.limit,
});

const citationOf = ({ about }: Wish, { passage, quote, source }: Finding): Citation => ({
  about,
  quote: quote.text,
  title: source.title,
  section: [...source.section],
  link: source.link,
  licence: source.licence,
  documentId: passage.documentId,
  updated: source.updated,
});

/** The same passage is cited once, for the wish that comes first. */
const distinct = (citations: readonly Citation[]): Citation[] =>
  [
    ...new Map([...citations].reverse().map((citation) => [`${citation.link} ${citation.quote}`, citation])).values(),
  ].reverse();

/** Gives work so many milliseconds: then its signal ends, and this rejects whatever the work does. */
async function within<T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Error("it took too long")), milliseconds);
  const ended = new Promise<never>((_, reject) => {
    late.signal.addEventListener("abort", () => reject(late.signal.reason), { once: true });
  });
  try {
    return await Promise.race([work(late.signal), ended]);
  } finally {
    clearTimeout(timer);
  }
}

/** A way to consult a library; with none, nothing is ever cited. */
export function consultation(library: Library | null, patience = PATIENCE_MS): Consult {
  return async (request, step, wishes, language) => {
    if (library === null || !request.informed || wishes.length === 0) return nothing;
    const began = performance.now();
    const report = (outcome: ConsultationOutcome, citations: number): void =>
      reportConsultation({ step, outcome, citations, milliseconds: performance.now() - began });
    try {
      const questions = wishes.map((wish) => questionOf(wish, request.userId, language));
      const answers = await within(patience, (signal) => library.search(questions, signal));
      const found = wishes.flatMap((wish, at) =>
        (answers[at]?.findings ?? [])
          .filter(({ passage }) => coverage(wish.question, passage) >= (wish.coverage ?? 0))
          .map((finding) => ({ wish, finding })),
      );
      const cited = distinct(found.map(({ wish, finding }) => citationOf(wish, finding)));
      const whole = answers.every(({ byMeaning }) => byMeaning);
      report(whole ? (cited.length > 0 ? "cited" : "nothing") : "degraded", cited.length);
      return { citations: cited, passages: found.map(({ finding }) => finding.passage) };
    } catch (error) {
      logJson({ level: "warn", agent: "consult", requestId: request.requestId, step, ...describeError(error) });
      report("failed", 0);
      return nothing;
    }
  };
}

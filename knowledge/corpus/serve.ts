import type { AtsKeywords, BulletTemplates, CorpusDocument, InterviewQuestionDocument } from "../../schemas/corpus.ts";
import { foldWord, wordsOf } from "../words.ts";

/** What somebody asks of the structured part of the corpus. Everything left out stays open. */
export interface Asked {
  readonly language?: CorpusDocument["language"];
  /** A field of the taxonomy, such as `software`. */
  readonly field?: string;
}

export interface AskedQuestions extends Asked {
  readonly questionKind?: InterviewQuestionDocument["questionKind"];
  readonly difficulty?: InterviewQuestionDocument["difficulty"];
}

const fits = (document: CorpusDocument, { language, field }: Asked): boolean =>
  (language === undefined || document.language === language) &&
  (field === undefined || document.fields.length === 0 || document.fields.includes(field));

/** Share of the title's words that the role is asked with, from 0 to 1. */
function nearness(title: string, asked: ReadonlySet<string>): number {
  const own = new Set(wordsOf(title).map(foldWord));
  let shared = 0;
  for (const word of own) if (asked.has(word)) shared += 1;
  return own.size === 0 ? 0 : shared / Math.max(own.size, asked.size);
}

/**
 * Bullet templates for a role, the nearest title first; with no role, all that fit. A role that no title resembles gets
 * those of its field, or nothing.
 */
export function bulletTemplatesFor(
  documents: readonly CorpusDocument[],
  role: string | null,
  asked: Asked = {},
): BulletTemplates[] {
  const fitting = documents.filter(
    (document): document is BulletTemplates => document.kind === "bullet-templates" && fits(document, asked),
  );
  if (role === null) return fitting;
  const words = new Set(wordsOf(role).map(foldWord));
  const ranked = fitting
    .map((document) => ({
      document,
      near: Math.max(...[document.role, ...document.titles].map((title) => nearness(title, words))),
    }))
    .filter(({ near }) => near > 0 || asked.field !== undefined);
  return ranked.sort((one, other) => other.near - one.near).map(({ document }) => document);
}

/** Terms of a field; those for every field come last. */
export function atsKeywordsFor(documents: readonly CorpusDocument[], asked: Asked): AtsKeywords[] {
  const own = documents.filter(
    (document): document is AtsKeywords => document.kind === "ats-keywords" && fits(document, asked),
  );
  const general = documents.filter(
    (document): document is AtsKeywords =>
      document.kind === "ats-keywords" &&
      document.fields.includes("general") &&
      (asked.language === undefined || document.language === asked.language) &&
      !own.includes(document),
  );
  return [...own, ...general];
}

/** Interview questions; those of the field come before those that every field asks. */
export function interviewQuestionsFor(
  documents: readonly CorpusDocument[],
  asked: AskedQuestions,
): InterviewQuestionDocument[] {
  const fitting = documents.filter(
    (document): document is InterviewQuestionDocument =>
      document.kind === "interview-question" &&
      fits(document, asked) &&
      (asked.questionKind === undefined || document.questionKind === asked.questionKind) &&
      (asked.difficulty === undefined || document.difficulty === asked.difficulty),
  );
  return [...fitting.filter(({ fields }) => fields.length > 0), ...fitting.filter(({ fields }) => fields.length === 0)];
}

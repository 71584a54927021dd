import { findSkills } from "../../career/skills/matcher.ts";
import { givesOrders } from "../../career/writing/orders.ts";
import { AtsKeyword, BulletModel, InterviewPattern, type Knowledge } from "../../schemas/knowledge.ts";
import { LanguageCode } from "../../schemas/options.ts";
import type { Passage } from "../retrieval/passage.ts";

/**
 * What the writers can take from passages of the knowledge base: the way back from the Markdown that `to-markdown.ts`
 * writes, and from documents of others that are put the same way. What doesn't fit is left out, and so is whatever talks to
 * programs: anybody may have written it.
 */

const items = (text: string): string[] => [...text.matchAll(/^[-*] (.+)$/gmu)].map(([, item = ""]) => item.trim());

const goodAnswer = /^(?:#+ )?(?:A good answer holds|Eine gute Antwort enthält)\s*\n+((?:[-*] .+\n?)+)/mu;

/** A question of a field with what a good answer holds; those for every field come from the lines of the CV. */
function patternsIn({ title, text, fields, documentId }: Passage, language: LanguageCode): InterviewPattern[] {
  const found = items(goodAnswer.exec(text)?.[1] ?? "");
  return fields.flatMap(
    (field) =>
      InterviewPattern.safeParse({
        language,
        kind: "technical",
        field,
        skillKinds: [],
        difficulty: "standard",
        question: title,
        goodAnswer: found,
        documentId,
      }).data ?? [],
  );
}

/** The initials of a long form, small words with and without theirs. */
const initialsOf = (long: string): string[] => {
  const words = long.match(/[\p{L}\d]+/gu) ?? [];
  const of = (some: readonly string[]): string =>
    some
      .map((word) => word.slice(0, 1))
      .join("")
      .toLowerCase();
  return [of(words), of(words.filter((word) => !/^(?:and|of|the|for|in|und|der|die|das|für|von)$/iu.test(word)))];
};

/** The one skill that a spelling as a whole stands for. */
function skillOf(form: string): string | null {
  const [only, ...more] = findSkills(form, { listed: true });
  return only !== undefined && more.length === 0 && only.from === 0 && only.to === form.length ? only.skill.id : null;
}

/**
 * Pairs of a long form and its initials for one skill of the taxonomy. Anything looser could put another skill into
 * somebody's CV: aliases of a skill aren't all the same thing.
 */
function keywordsIn({ text, documentId }: Passage): AtsKeyword[] {
  return items(text).flatMap((item) => {
    const [, long = "", short = ""] = /^([^():]+) \(([^()\s]+)\)$/u.exec(item) ?? [];
    const skillId = skillOf(long);
    const letters = short.toLowerCase().replace(/[^\p{L}\d]/gu, "");
    if (skillId === null || skillId !== skillOf(short) || !initialsOf(long).includes(letters)) return [];
    return AtsKeyword.safeParse({ skillId, forms: [long, short], documentId }).data ?? [];
  });
}

/** Bullets with blanks. What names a skill or a number would say more than the line that it is an example for. */
function modelsIn({ text, documentId }: Passage, language: LanguageCode): BulletModel[] {
  return items(text).flatMap((item) => {
    const blank = item.replace(/\{[^{}]+\}/gu, "___");
    if (blank === item || /\d/u.test(blank) || findSkills(blank, { listed: false }).length > 0) return [];
    return BulletModel.safeParse({ language, text: blank, documentId }).data ?? [];
  });
}

/** What passages hold for writers; of each kind what is in a language that they write. */
export function knowledgeIn(passages: readonly Passage[]): Knowledge {
  const telling = passages.flatMap((passage) => {
    const language = LanguageCode.safeParse(passage.language).data;
    return language === undefined || givesOrders(`${passage.title}\n${passage.text}`) ? [] : [{ passage, language }];
  });
  const of = (kind: string) => telling.filter(({ passage }) => passage.kind === kind);
  return {
    bulletTemplates: [],
    bulletModels: of("bullet-templates").flatMap(({ passage, language }) => modelsIn(passage, language)),
    atsKeywords: of("ats-keywords").flatMap(({ passage }) => keywordsIn(passage)),
    interviewQuestions: of("interview-question").flatMap(({ passage, language }) => patternsIn(passage, language)),
  };
}

/** What was found, and what the writers know anyway where it has nothing: the found comes first. */
export const withFound = (found: Knowledge, own: Knowledge): Knowledge => ({
  bulletTemplates: [...found.bulletTemplates, ...own.bulletTemplates],
  bulletModels: [...(found.bulletModels ?? []), ...(own.bulletModels ?? [])],
  atsKeywords: [...found.atsKeywords, ...own.atsKeywords],
  interviewQuestions: [...found.interviewQuestions, ...own.interviewQuestions],
});

import type * as z from "zod";
import type { Evidence, Match, Missing } from "../../schemas/gap.ts";
import type { InterviewPattern } from "../../schemas/knowledge.ts";
import type { LanguageCode } from "../../schemas/options.ts";
import { ancestorsOf, skills } from "../skills/taxonomy.ts";
import { asked } from "../writing/letter/context.ts";
import { givesOrders } from "../writing/orders.ts";
import { sortOf } from "../writing/skill-sorts.ts";
import { linesOfSkill, unique } from "../writing/source-lines.ts";
import { capitalized, fill } from "../writing/texts.ts";
import { type Draft, distance, type PackContext, quotedLine } from "./context.ts";

type Requirement = z.infer<typeof Match> | z.infer<typeof Missing>;

/** Rounds over the requirements: each gives at most so many questions. */
const mostRounds = 6;
const askable: ReadonlySet<string> = new Set(["skill", "certificate", "licence", "language"]);

/** Questions about what the posting asks for, by the field and the sort of each skill; no pattern twice if avoidable. */
export function technicalDrafts(context: PackContext): Draft[] {
  const patterns = context.knowledge.interviewQuestions.filter(
    (pattern) => pattern.language === context.language && pattern.kind === "technical",
  );
  const requirements = requirementsOf(context);
  const uses = new Map<InterviewPattern, number>();
  const seen = new Set<string>();
  const drafts: Draft[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    for (const requirement of requirements) {
      const found = pick(requirement, patterns, context, uses, seen);
      if (found !== null) drafts.push(found);
    }
  }
  return drafts.sort(
    (one, other) => distance(one.difficulty, context.difficulty) - distance(other.difficulty, context.difficulty),
  );
}

/** The skill that is the language of the pack itself: nobody asks in English whether one may go on in English. */
const spoken: Readonly<Record<LanguageCode, string>> = {
  en: "english",
  de: "german",
  fr: "french",
  es: "spanish",
  fi: "finnish",
};

/** Whether a requirement only names the category of another one: nobody asks about "programming languages" besides Java. */
const isCategory = (one: Requirement, all: readonly Requirement[]): boolean =>
  all.some(
    ({ skillId }) =>
      one.skillId !== null && skillId !== null && skillId !== one.skillId && ancestorsOf(skillId).includes(one.skillId),
  );

/** What can be asked about: proven things first, required before preferred, each thing once. */
function requirementsOf({ analysis, language }: PackContext): Requirement[] {
  const rank = (one: Requirement): number => ("match" in one ? 0 : 2) + (one.importance === "required" ? 0 : 1);
  const all: Requirement[] = [...analysis.matched, ...analysis.missing].filter(
    (one) =>
      askable.has(one.kind) &&
      ("match" in one || one.kind === "skill") &&
      one.skillId !== spoken[language] &&
      asked(one, language) !== null &&
      !givesOrders(one.requirement),
  );
  const once = new Map<string | null, Requirement>();
  for (const one of all.filter((some) => !isCategory(some, all))) {
    const name = asked(one, language);
    if (!once.has(name)) once.set(name, one);
  }
  return [...once.values()].sort((one, other) => rank(one) - rank(other));
}

function pick(
  requirement: Requirement,
  patterns: readonly InterviewPattern[],
  context: PackContext,
  uses: Map<InterviewPattern, number>,
  seen: Set<string>,
): Draft | null {
  const skill = requirement.skillId === null ? undefined : skills().get(requirement.skillId);
  const kind = sortOf(requirement.skillId) ?? (requirement.kind === "skill" ? "domain" : requirement.kind);
  const suits = (pattern: InterviewPattern): boolean =>
    pattern.field === null
      ? pattern.skillKinds.length === 0 || pattern.skillKinds.some((one) => one === kind)
      : pattern.field === skill?.field &&
        kind !== "language" &&
        kind !== "licence" &&
        kind !== "certificate" &&
        kind !== "soft";
  const cost = (pattern: InterviewPattern): number =>
    distance(pattern.difficulty, context.difficulty) * 4 +
    (uses.get(pattern) ?? 0) * 3 +
    (pattern.field === null ? 1 : 0) +
    // What was looked up for this posting comes before what every posting of the field gets.
    (pattern.documentId !== undefined ? -1 : pattern.question.includes("{skill}") ? 0 : 2);
  const name = asked(requirement, context.language) ?? requirement.requirement;
  const ranked = patterns.filter(suits).sort((one, other) => cost(one) - cost(other));
  for (const pattern of ranked) {
    const question = capitalized(fill(pattern.question, { skill: name }));
    if (seen.has(question)) continue;
    seen.add(question);
    uses.set(pattern, (uses.get(pattern) ?? 0) + 1);
    return draftOf(requirement, pattern, question, name, context);
  }
  return null;
}

function draftOf(
  requirement: Requirement,
  pattern: InterviewPattern,
  question: string,
  name: string,
  context: PackContext,
): Draft {
  const { cv, wording } = context;
  const evidence: readonly Evidence[] = "match" in requirement ? requirement.evidence : [];
  const known = requirement.skillId === null ? [] : linesOfSkill(cv, requirement.skillId);
  const use = unique([...evidence, ...known]).filter((line) => !givesOrders(line.quote));
  const asks = requirement.importance === "required" ? wording.why.required : wording.why.preferred;
  const why = pattern.question.includes("{skill}") ? asks : wording.why.field;
  return {
    kind: "technical",
    difficulty: pattern.difficulty,
    question,
    why: fill(why, { quote: quotedLine(requirement.jobQuote.text, name) }),
    goodAnswer: [...pattern.goodAnswer, ...(use.length === 0 ? [wording.plainly] : [])],
    use: use.slice(0, 3),
    asks: requirement.jobQuote,
    star: null,
  };
}

import type { Star } from "../../schemas/interview.ts";
import { positionAlone } from "../writing/letter/place-names.ts";
import { hasMeasure } from "../writing/measures.ts";
import { templateFor } from "../writing/open-questions.ts";
import { linesAt, unique } from "../writing/source-lines.ts";
import { type Statement, strongestFirst } from "../writing/statements.ts";
import { fill, withoutStop } from "../writing/texts.ts";
import { type Draft, distance, type PackContext } from "./context.ts";
import type { Difficulty, Theme } from "./wording.ts";

const difficulties: readonly Difficulty[] = ["entry", "standard", "hard"];

/** What a line is about, by the template of measures that suits it. */
const themes: Readonly<Record<string, Theme>> = {
  leading: "leading",
  training: "teaching",
  pupils: "teaching",
  saving: "improving",
  speed: "improving",
  customers: "people",
  care: "people",
  sales: "people",
  quality: "quality",
  budget: "quality",
  documents: "quality",
  maintenance: "building",
  software: "building",
  data: "building",
  building: "building",
};

/** Questions for examples: first about the person's own strongest lines, then those that are asked everywhere. */
export function behaviouralDrafts(context: PackContext): Draft[] {
  const seen = new Set<string>();
  const used = new Map<string, number>();
  const own = strongestFirst(context.statements)
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .map((statement) => fromLine(statement, context, used));
  const habits = [...context.wording.habits].sort(
    (one, other) => distance(one.difficulty, context.difficulty) - distance(other.difficulty, context.difficulty),
  );
  const general = habits.map((habit): Draft => {
    const { star, why } = context.wording;
    return {
      kind: "behavioural",
      difficulty: habit.difficulty,
      question: habit.question,
      why: why.habit,
      goodAnswer: [...habit.good],
      use: [],
      asks: null,
      star: { situation: star.anySituation, task: star.task, action: star.anyAction, result: star.result },
    };
  });
  return woven(own, general);
}

/** Three questions about own lines, then one that is asked everywhere, and so on. */
function woven(own: readonly Draft[], general: readonly Draft[]): Draft[] {
  const all: Draft[] = [];
  const rest = [...general];
  own.forEach((draft, index) => {
    all.push(draft);
    if (index % 3 === 2) all.push(...rest.splice(0, 1));
  });
  return [...all, ...rest];
}

/** The question of a theme that was asked least so far; of equals the one nearest to the difficulty. `used` counts them. */
function leastAsked(
  questions: Readonly<Record<Difficulty, string>>,
  wanted: Difficulty,
  used: Map<string, number>,
): { difficulty: Difficulty; question: string } {
  const [best = { difficulty: wanted, question: questions[wanted] }] = difficulties
    .map((difficulty) => ({ difficulty, question: questions[difficulty] }))
    .sort(
      (one, other) =>
        (used.get(one.question) ?? 0) - (used.get(other.question) ?? 0) ||
        distance(one.difficulty, wanted) - distance(other.difficulty, wanted),
    );
  used.set(best.question, (used.get(best.question) ?? 0) + 1);
  return best;
}

function fromLine(
  statement: Statement,
  { wording, written, difficulty: wanted, knowledge, cv }: PackContext,
  used: Map<string, number>,
): Draft {
  const line = withoutStop(statement.text);
  const template = templateFor(statement.text, written, knowledge.bulletTemplates);
  const theme = themes[template?.id ?? ""] ?? "other";
  const { difficulty, question } = leastAsked(wording.themes[theme], wanted, used);
  const place =
    statement.role === null
      ? []
      : linesAt(cv, `/work/${statement.role}/position`).concat(linesAt(cv, `/work/${statement.role}/name`));
  return {
    kind: "behavioural",
    difficulty,
    question: fill(question, { line }),
    why: wording.why.line,
    goodAnswer: [...wording.themeGood],
    use: unique([...statement.evidence, ...place]),
    asks: statement.serves[0]?.jobQuote ?? null,
    star: starOf(statement, { wording, cv }),
  };
}

/** The part of a line that says what came of it: its last clause, if that holds the measure. */
function resultIn(text: string): string {
  const [, clause = ""] = /^.*(?:[;:,]|\s(?:that|which|who|wodurch|qui|que|joka))\s+(.+)$/u.exec(text) ?? [];
  return clause.split(/\s+/u).length >= 3 && hasMeasure(clause) ? clause : text;
}

/** The four parts, each in the CV's own words or as a prompt to remember. */
function starOf({ text, role, measured }: Statement, { wording, cv }: Pick<PackContext, "wording" | "cv">): Star {
  const { star } = wording;
  const work = role === null ? undefined : cv.work[role];
  const position = work?.position === undefined ? undefined : positionAlone(work.position);
  const named = [position, work?.name].filter((part) => part !== undefined).join(", ");
  return {
    situation: named === "" ? star.anySituation : fill(star.situation, { role: named }),
    task: star.task,
    action: fill(star.action, { line: text }),
    result: measured ? fill(star.measured, { line: resultIn(text) }) : star.result,
  };
}

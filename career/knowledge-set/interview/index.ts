import { InterviewPattern } from "../../../schemas/knowledge.ts";
import type { LanguageCode } from "../../../schemas/options.ts";
import { careEn } from "./care-en.ts";
import { generalEn } from "./general-en.ts";
import { german } from "./german.ts";
import { finnish, french, spanish } from "./romance-finnish.ts";
import { technologyEn } from "./technology-en.ts";
import { tradeEn } from "./trade-en.ts";

const kindsOf = (cell: string): string[] =>
  cell
    .split(",")
    .map((kind) => kind.trim())
    .filter((kind) => kind !== "");

/**
 * Reads a file of questions. `# field | kinds` opens a field of the taxonomy (`any` for all), for some sorts of skills
 * or for all; a line `difficulty | question | point; point` is a question with what a good answer holds. Throws a
 * ZodError for a malformed line.
 */
export function parsePatterns(language: LanguageCode, text: string): InterviewPattern[] {
  let field: string | null = null;
  let skillKinds: string[] = [];
  return text.split("\n").flatMap((raw) => {
    const line = raw.trim();
    if (line === "") return [];
    if (line.startsWith("#")) {
      const [name = "", kinds = ""] = line.slice(1).split("|");
      field = name.trim() === "any" ? null : name.trim();
      skillKinds = kindsOf(kinds);
      return [];
    }
    const [difficulty, question, points = ""] = line.split("|").map((cell) => cell.trim());
    const goodAnswer = points.split(";").map((point) => point.trim());
    return [
      InterviewPattern.parse({ language, kind: "technical", field, skillKinds, difficulty, question, goodAnswer }),
    ];
  });
}

const files: readonly (readonly [LanguageCode, string])[] = [
  ["en", technologyEn],
  ["en", careEn],
  ["en", tradeEn],
  ["en", generalEn],
  ["de", german],
  ["fr", french],
  ["es", spanish],
  ["fi", finnish],
];

/** The built-in questions about skills. */
export const interviewQuestions = (): readonly InterviewPattern[] =>
  files.flatMap(([language, text]) => parsePatterns(language, text));

import type * as z from "zod";
import type { Requirement } from "../../schemas/job.ts";
import { findSkills } from "../skills/matcher.ts";
import { type Matching, nothing, type Outcome } from "./match-requirement.ts";

const ranks: readonly (readonly [number, RegExp])[] = [
  [6, /\bC2\b|native|mother tongue|bilingual|muttersprach|maternelle|bilingue|nativ[oa]|materna|äidinkiel/iu],
  [
    5,
    /\bC1\b|fluent|fluency|business fluent|fließend|verhandlungssicher|courant|fluido|sujuva|excellent|sehr gut|erinomai|kiitettäv|full professional|alto|avanzado|avancé|advanced|proficient/iu,
  ],
  [4, /\bB2\b|professional|working|good|gute?\b|bon niveau|bueno|hyvä|upper intermediate|berufssprach/iu],
  [3, /\bB1\b|conversational|intermediate|intermédiaire|intermedio|medio|konversation|tyydyttävä/iu],
  [2, /\bA2\b|basic|elementary|grundkenntnisse|notions|básico|perusteet|limited|scolaire/iu],
  [1, /\bA1\b|beginner|débutant|alkeet|anfänger/iu],
];

export const rankOf = (text: string): number | null => ranks.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** The level that a posting means that names none: B2. */
const usualLevel = 4;

/** Codes of languages by their ids in the taxonomy, to compare with the language that a CV is written in. */
const codes: Readonly<Record<string, string>> = {
  english: "en",
  german: "de",
  french: "fr",
  spanish: "es",
  finnish: "fi",
  swedish: "sv",
  dutch: "nl",
  italian: "it",
  portuguese: "pt",
  polish: "pl",
};

/** Compares the level that is asked with the one that the CV states; a CV written in the language counts nearly whole. */
export function matchLanguage(requirement: z.infer<typeof Requirement>, { cv, index }: Matching): Outcome {
  const stated = index.of(requirement.skillId ?? "");
  const asked =
    rankOf(requirement.level ?? "") ?? rankOf(aroundLanguage(requirement.quote.text, requirement.skillId ?? ""));
  const best = stated
    .map((line) => ({ line, rank: rankOf(aroundLanguage(line.evidence.quote, requirement.skillId ?? "")) }))
    .sort((one, other) => (other.rank ?? 0) - (one.rank ?? 0))[0];
  if (best !== undefined) {
    const have = best.rank;
    const credit =
      have === null
        ? asked === null || asked <= 4
          ? 0.9
          : 0.8
        : asked === null
          ? Math.max(0.1, Math.min(1, 1 - (usualLevel - have) * 0.3))
          : have >= asked
            ? 1
            : Math.max(0.1, 1 - (asked - have) * 0.3);
    const exact = credit >= 0.8;
    return {
      credit: Math.round(credit * 100) / 100,
      exact,
      nearTo: exact ? null : "a lower level of the same language",
      evidence: [best.line.evidence],
      closest: null,
    };
  }
  const written =
    cv.meta.careerassist.language !== null && cv.meta.careerassist.language === codes[requirement.skillId ?? ""];
  const sample =
    index.lines.find(
      (line) =>
        (line.evidence.section === "work" || line.evidence.section === "summary") &&
        line.evidence.quote.split(/\s+/u).length > 5,
    ) ?? index.lines[0];
  if (!written || sample === undefined) return nothing;
  return {
    credit: 0.85,
    exact: false,
    nearTo: "a CV that is written in the language",
    evidence: [sample.evidence],
    closest: null,
  };
}

/** The words about one language in a line that may name several: up to the next language. */
function aroundLanguage(text: string, id: string): string {
  const hits = findSkills(text, { listed: true }).filter((hit) => hit.skill.kind === "language");
  const at = hits.findIndex((hit) => hit.skill.id === id);
  const hit = hits[at];
  if (hit === undefined) return text;
  const before = text.slice(hits[at - 1]?.to ?? 0, hit.from);
  const after = text.slice(hit.to, hits[at + 1]?.from ?? text.length);
  const own = after.split(/[,;|•]/u)[0] ?? "";
  return /\p{L}|\d/u.test(own) ? own : (before.split(/[,;|•]/u).at(-1) ?? "");
}

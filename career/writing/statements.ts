import type * as z from "zod";
import type { CvProfile } from "../../schemas/cv.ts";
import type { Evidence, GapAnalysis, Match } from "../../schemas/gap.ts";
import { hasMeasure } from "./measures.ts";
import { givesOrders } from "./orders.ts";
import { askedName, namesWord } from "./posting-words.ts";
import { keyOf, linesAt } from "./source-lines.ts";

type MatchValue = z.infer<typeof Match>;

/** One line that a person wrote about their work, with the requirements of the posting that it proves. */
export interface Statement {
  /** JSON pointer into the profile. */
  readonly path: string;
  readonly text: string;
  /** Index of the role; null for a project. */
  readonly role: number | null;
  readonly evidence: readonly Evidence[];
  readonly serves: readonly MatchValue[];
  readonly measured: boolean;
  /** How many of them the line names in the posting's own words. */
  readonly literal: number;
  /** How much it does for this posting; 0 where it proves nothing that was asked. */
  readonly score: number;
}

/** Matches that the CV proves by the thing itself, not by a neighbour. Years of work prove no skill. */
export const provenMatches = (analysis: GapAnalysis): MatchValue[] =>
  analysis.matched.filter((match) => match.match === "exact" && match.kind !== "experience");

/** Every bullet point of the CV in its order: those of jobs, then those of projects. Orders to programs are left out. */
export function statementsOf(cv: CvProfile, analysis: GapAnalysis): Statement[] {
  const lines = linesByMatch(cv, analysis);
  const from = (list: "work" | "projects"): Statement[] =>
    cv[list].flatMap((entry, index) =>
      (entry.highlights ?? []).flatMap((text, number) => {
        const path = `/${list}/${index}/highlights/${number}`;
        const evidence = linesAt(cv, path);
        if (evidence.length === 0 || text.trim() === "" || givesOrders(text)) return [];
        const keys = new Set(evidence.map(keyOf));
        const serves = lines.filter((one) => [...keys].some((key) => one.keys.has(key))).map((one) => one.match);
        const score = serves.reduce((sum, match) => sum + weightOf(match), 0);
        return [
          {
            path,
            text,
            role: list === "work" ? index : null,
            evidence,
            serves,
            literal: serves.filter((match) => namesWord(text, askedName(match))).length,
            measured: hasMeasure(text),
            score,
          },
        ];
      }),
    );
  return [...from("work"), ...from("projects")];
}

/** What a requirement weighs when lines are ranked by what they prove. */
export const weightOf = (match: MatchValue): number =>
  (match.importance === "required" ? 3 : 1) + (match.hard ? 1 : 0) - (match.kind === "language" ? 1 : 0);

function linesByMatch(cv: CvProfile, analysis: GapAnalysis): { match: MatchValue; keys: ReadonlySet<string> }[] {
  const skills = new Map(cv.meta.careerassist.skills.map((skill) => [skill.id, skill.places]));
  return provenMatches(analysis).map((match) => ({
    match,
    keys: new Set([
      ...match.evidence.map(keyOf),
      ...(match.skillId === null ? [] : (skills.get(match.skillId) ?? [])).map(keyOf),
    ]),
  }));
}

/** Statements by what they do for the posting: proof first, then a measure, then recency; equal ones keep their order. */
export const strongestFirst = (statements: readonly Statement[]): Statement[] =>
  [...statements].sort(
    (one, other) =>
      other.score - one.score ||
      other.literal - one.literal ||
      Number(other.measured) - Number(one.measured) ||
      (one.role ?? Number.MAX_SAFE_INTEGER) - (other.role ?? Number.MAX_SAFE_INTEGER),
  );

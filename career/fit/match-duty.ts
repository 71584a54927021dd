import { dutiesIn } from "../duties/duties.ts";
import { withoutDenied } from "../language/denial.ts";
import { bestLines, type Matching, nothing, type Outcome } from "./match-requirement.ts";

/** Credit for a line that tells of every duty that a requirement names in other words, and for one that tells of some. */
export const dutyCredits = { all: 0.8, some: 0.5 } as const;

/**
 * How far lines of the CV say the same as a requirement in other words or in another language: "kept the drug round"
 * where medication administration is asked for.
 */
export function matchDuty(asked: string, { index }: Matching): Outcome {
  const wanted = dutiesIn(asked);
  if (wanted.length === 0) return nothing;
  const scored = index.lines
    .filter((line) => line.evidence.section !== "contact")
    .flatMap((line) => {
      const told = index.duties(line);
      const shared = wanted.filter((duty) => told.has(duty.id)).length;
      if (shared === 0) return [];
      const share = shared === wanted.length ? dutyCredits.all : dutyCredits.some;
      return [{ line, credit: share * index.weight(line) }];
    });
  const credit = Math.max(0, ...scored.map((one) => one.credit));
  if (credit === 0) return nothing;
  const best = scored.filter((one) => one.credit === credit).map(({ line }) => line);
  return {
    credit: Math.round(credit * 100) / 100,
    exact: false,
    nearTo: "a line that tells of it in other words",
    evidence: bestLines(best, index),
    closest: null,
  };
}

/** The ids of the duties that a line tells of and doesn't deny. */
export const dutiesTold = (text: string): ReadonlySet<string> =>
  new Set(dutiesIn(withoutDenied(text)).map((duty) => duty.id));

import type * as z from "zod";
import type { CvProfile } from "../../schemas/cv.ts";
import type { GapAnalysis, Match, Missing } from "../../schemas/gap.ts";
import type { JobProfile } from "../../schemas/job.ts";
import { engine } from "../engine.ts";
import { howToClose, nextStepsOf, whyOf } from "./advice.ts";
import { withAlternatives } from "./alternatives.ts";
import { atsChecks } from "./ats.ts";
import { isBystander } from "./bystander.ts";
import { type Calling, callingOf, leastKin } from "./calling.ts";
import { ceilingsOf, underCeilings } from "./ceilings.ts";
import { saysMissing } from "./denied-in.ts";
import { type EvidenceIndex, indexEvidence } from "./evidence-index.ts";
import { type Matching, matchRequirement } from "./match-requirement.ts";
import { type Judged, scoreParts } from "./parts.ts";
import { contentWords, overlap } from "./words.ts";

const formula =
  "fitScore = round(100 × Σ(weight × score) ÷ Σ(weight)) over the parts below, those without input left out; a hard requirement that is missing sets a ceiling, by which the score is multiplied. A requirement's score is the weight of its best line in the CV (recent work 1, a list 0.8, work over 8 years ago 0.55) times 1 for the thing itself, 0.9 for a narrower kind of it, or the share given for a neighbour. How often a word occurs counts for nothing.";

/**
 * Judges how well a CV fits a posting. Pure and deterministic: the same profiles and the same `today` give the same
 * result, whatever the order of the CV's sections. Every match quotes the CV and the posting.
 */
export function analyzeGap(cv: CvProfile, job: JobProfile, today: Date): GapAnalysis {
  const calling = callingOf(cv, job);
  const index = indexEvidence(cv, calling, today);
  const matching: Matching = { cv, index, today, calling, relevant: relevanceOf(cv, job, calling, index) };
  const judge =
    (importance: Judged["importance"]) =>
    (requirement: JobProfile["required"][number]): Judged => {
      const outcome = matchRequirement(requirement, matching);
      const isDenied = requirement.hard && saysMissing(requirement, outcome.credit, index);
      return { requirement, importance, outcome, isDenied };
    };
  const judged = withAlternatives([...job.required.map(judge("required")), ...job.preferred.map(judge("preferred"))]);
  const parts = scoreParts(cv, job, judged, calling, today);
  const caps = ceilingsOf(cv, job, judged, calling, today);
  const ats = atsChecks(cv, judged);
  const missing = judged.filter((one) => one.outcome.evidence.length === 0).map(missingOf);
  const fixes = [...ats]
    .filter((check) => check.fix !== null)
    .sort((one, other) => other.points - other.got - (one.points - one.got))
    .flatMap((check) => (check.fix === null ? [] : [check.fix]));
  return {
    fitScore: underCeilings(weighted(parts), caps),
    atsScore: Math.round(ats.reduce((sum, check) => sum + check.got, 0)),
    formula,
    parts,
    caps,
    matched: judged.filter((one) => one.outcome.evidence.length > 0).map(matchOf),
    missing,
    ats,
    nextSteps: nextStepsOf(missing, fixes),
    engine: { ...engine },
  };
}

function weighted(parts: GapAnalysis["parts"]): number {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  const sum = parts.reduce((points, part) => points + part.weight * part.score, 0);
  return total === 0 ? 0 : Math.round((100 * sum) / total);
}

/**
 * Which roles count as experience for a posting: those in its occupation or near it, with its title's words, or that
 * show one of its must-haves and aren't in a different field.
 */
function relevanceOf(
  cv: CvProfile,
  job: JobProfile,
  calling: Calling,
  index: EvidenceIndex,
): (role: number) => boolean {
  const wanted = contentWords(job.title ?? "");
  const ids = new Set(job.required.filter((one) => one.kind === "skill").map((one) => one.skillId));
  const linesOf = (role: number): Set<string> =>
    new Set(
      Object.entries(cv.meta.careerassist.fields)
        .filter(([pointer]) => pointer.startsWith(`/work/${role}/`))
        .flatMap(([, field]) => field.places.map((place) => `${place.page}:${place.line}`)),
    );
  return (role) => {
    const kin = calling.kin(role);
    if (kin !== null) {
      if (kin >= 0.5) return true;
      if (kin < leastKin) return false;
    } else if (overlap(wanted, contentWords(cv.work[role]?.position ?? "")) >= 0.5) return true;
    const lines = linesOf(role);
    return cv.meta.careerassist.skills.some(
      (skill) =>
        ids.has(skill.id) &&
        index
          .of(skill.id)
          .some(
            (line) => lines.has(`${line.evidence.page}:${line.evidence.line}`) && !isBystander(line.evidence.quote),
          ),
    );
  };
}

const aboutOf = ({
  requirement,
  importance,
}: Judged): Pick<z.infer<typeof Match>, "requirement" | "skillId" | "kind" | "importance" | "hard" | "jobQuote"> => ({
  requirement: requirement.skill,
  skillId: requirement.skillId,
  kind: requirement.kind,
  importance,
  hard: requirement.hard,
  jobQuote: requirement.quote,
});

const matchOf = (one: Judged): z.infer<typeof Match> => ({
  ...aboutOf(one),
  match: one.outcome.exact ? "exact" : "near",
  nearTo: one.outcome.nearTo,
  credit: Math.min(1, one.outcome.credit),
  evidence: [...one.outcome.evidence],
});

const missingOf = (one: Judged): z.infer<typeof Missing> => ({
  ...aboutOf(one),
  closest: one.outcome.closest,
  why: whyOf(one),
  howToClose: howToClose(one),
});

import type { Judged } from "./parts.ts";

/** What a must-have weighs beside others, by what it is. */
export const requirementWeights = {
  hard: 1.5,
  usual: 1,
  /** A phrase that no list knows can only be compared word by word, which says less. */
  unknownPhrase: 0.6,
  /** Soft skills are easily claimed. */
  soft: 0.33,
} as const;

/** The weight of a requirement in its part of the score. */
export function weightOf({ requirement }: Judged): number {
  if (requirement.hard) return requirementWeights.hard;
  if (isSoft(requirement)) return requirementWeights.soft;
  return requirement.skillId === null ? requirementWeights.unknownPhrase : requirementWeights.usual;
}

const softIds =
  /^(?:communication|teamwork|presentation-skills|negotiation|conflict-resolution|leadership|self-management|time-management|problem-solving|organization-skills|attention-to-detail|adaptability|critical-thinking|creativity|reliability|resilience|multitasking|customer-orientation|empathy|initiative|intercultural-competence|decision-making|writing|storytelling|delegation)$/;

const isSoft = (requirement: Judged["requirement"]): boolean =>
  requirement.skillId !== null && softIds.test(requirement.skillId);

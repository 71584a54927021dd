import type * as z from "zod";
import type { Requirement } from "../../schemas/job.ts";
import { isDenied } from "../language/denial.ts";
import { findSkills } from "../skills/matcher.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import type { Outcome } from "./match-requirement.ts";
import { isDeniedIn } from "./match-text.ts";

/** Languages below the level asked by this credit or less are stated to be missing. */
const leastLanguage = 0.4;

/**
 * Whether the CV itself says that a thing isn't there: "not GOC registered", "carné caducado", "Italian: A1" where
 * fluency is asked. What is only not mentioned may be there all the same.
 */
export function saysMissing(
  { skillId, kind }: z.infer<typeof Requirement>,
  credit: number,
  index: Pick<EvidenceIndex, "lines">,
): boolean {
  if (kind === "language") return credit > 0 && credit <= leastLanguage;
  if (skillId === null) return false;
  return index.lines.some(({ evidence: { quote } }) =>
    findSkills(quote, { listed: true }).some(
      ({ skill, from, to }) => skill.id === skillId && isDenied(quote, from, to),
    ),
  );
}

/** Credit from which on work itself shows a skill, whatever a line says beside it. */
const shownAtWork = 0.9;

/**
 * Whether a summary or a list says that what is asked hasn't been done: "I do not place implants". Then lines of work
 * that name it tell of what others do.
 */
export function isDisclaimed(
  requirement: z.infer<typeof Requirement>,
  found: Outcome,
  index: Pick<EvidenceIndex, "lines">,
): boolean {
  if (found.credit === 0 || requirement.hard) return false;
  const own = { lines: index.lines.filter((line) => line.role === null && line.evidence.section !== "contact") };
  if (requirement.skillId === null) return isDeniedIn(requirement.skill, own);
  return found.credit < shownAtWork && saysMissing(requirement, found.credit, own);
}

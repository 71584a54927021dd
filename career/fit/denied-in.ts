import type * as z from "zod";
import type { Requirement } from "../../schemas/job.ts";
import { isDenied } from "../language/denial.ts";
import { findSkills } from "../skills/matcher.ts";
import type { EvidenceIndex } from "./evidence-index.ts";

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

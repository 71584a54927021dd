import type { EvidencedSkill } from "../../schemas/cv.ts";
import { isDenied } from "../language/denial.ts";
import type { Line } from "../reading/document.ts";
import { findSkills } from "../skills/matcher.ts";
import { placeOf } from "./field-log.ts";
import type { CvSection } from "./sections.ts";

/** Names of employers and schools with their lines: "Initech Analytics" shows no skill in analytics. */
export type Names = readonly { readonly text: string; readonly page: number; readonly line: number }[];

/** Places that one skill keeps: the first in each section, and more up to this many. */
const mostPlaces = 6;

/** Every skill of the taxonomy that the CV names, with the lines that name it, in alphabetical order. */
export function evidencedSkills(sections: readonly CvSection[], names: Names): EvidencedSkill[] {
  const found = new Map<string, EvidencedSkill>();
  for (const { section, lines } of sections) {
    if (section === "references" || section === "interests") continue;
    for (const line of lines) {
      const listed =
        section === "skills" || section === "certificates" || section === "languages" || section === "courses";
      const text = withoutNames(line, names);
      // What was taken for an employer or a school may be a paper that somebody holds: "Approbation 2017".
      const held =
        text === line.text ? [] : findSkills(line.text, { listed }).filter(({ skill }) => isPaper(skill.kind));
      for (const { skill, from, to } of [...findSkills(text, { listed }), ...held]) {
        if (isDenied(line.text, from, to)) continue;
        const known = found.get(skill.id) ?? { id: skill.id, name: skill.name, places: [] };
        found.set(skill.id, known);
        const again = known.places.some((place) => place.page === line.page && place.line === line.line);
        if (!again && known.places.length < mostPlaces) known.places.push({ ...placeOf(line), section });
      }
    }
  }
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

const isPaper = (kind: string): boolean => kind === "licence" || kind === "certificate";

function withoutNames(line: Line, names: Names): string {
  return names
    .filter((name) => name.page === line.page && name.line === line.line)
    .reduce((text, name) => text.replace(name.text, (found) => "\u0000".repeat(found.length)), line.text);
}

import type { EvidencedSkill } from "../../schemas/cv.ts";
import type { Line } from "../reading/document.ts";
import { findSkills } from "../skills/matcher.ts";
import { placeOf } from "./field-log.ts";
import type { CvSection } from "./sections.ts";

/** Names of employers and schools with their lines: "Initech Analytics" shows no skill in analytics. */
export type Names = readonly { readonly text: string; readonly page: number; readonly line: number }[];

const denial =
  /\b(?:no|without|lack(?:ing)?|little|never|not (?:yet )?(?:familiar|worked|used|proficient|experienced)|(?:willing|eager|keen|hop(?:e|ing)|want|wish|plan(?:ning)?|would like|looking|ready) to (?:learn|acquire|get|take|obtain|become)|interested in learning|want to learn|curious about|keine?(?:rlei)?|ohne|noch nicht|möchte .{0,20}lernen|lernbereit|sans|aucune?|pas de|souhaite apprendre|sin|ningun[ao]?|deseo aprender|ei (?:vielä )?kokemusta|ilman|haluan oppia)\b/iu;

/** Whether the words before a skill, in the same sentence, say that it is not there: "no experience with", "willing to learn". */
export function isDenied(text: string, at: number): boolean {
  const sentence =
    text
      .slice(0, at)
      .split(/[.;!?]\s|\bbut\b|\baber\b|\bmais\b|\bpero\b|\bmutta\b/u)
      .at(-1) ?? "";
  const found = denial.exec(sentence);
  return found !== null && sentence.length - found.index < 60;
}

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
      for (const { skill, from } of findSkills(text, { listed })) {
        if (isDenied(text, from)) continue;
        const known = found.get(skill.id) ?? { id: skill.id, name: skill.name, places: [] };
        found.set(skill.id, known);
        const again = known.places.some((place) => place.page === line.page && place.line === line.line);
        if (!again && known.places.length < mostPlaces) known.places.push({ ...placeOf(line), section });
      }
    }
  }
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function withoutNames(line: Line, names: Names): string {
  return names
    .filter((name) => name.page === line.page && name.line === line.line)
    .reduce((text, name) => text.replace(name.text, (found) => "\u0000".repeat(found.length)), line.text);
}

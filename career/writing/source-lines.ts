import type { CvProfile } from "../../schemas/cv.ts";
import type { Evidence } from "../../schemas/gap.ts";
import type { Place } from "../../schemas/primitives.ts";

/** The section that a JSON pointer into a profile belongs to, as evidence names it. */
function sectionOf(pointer: string): string {
  const [section = ""] = pointer.slice(1).split("/");
  if (section !== "basics") return section;
  return pointer.endsWith("/summary") ? "summary" : "contact";
}

const toEvidence = (place: Place, section: string | null): Evidence => ({
  quote: place.text,
  page: place.page,
  line: place.line,
  section,
});

/** The lines that a field was read from, word for word, each once; fields below the pointer count too. */
export function linesAt(cv: CvProfile, pointer: string): Evidence[] {
  const { fields } = cv.meta.careerassist;
  const found = Object.entries(fields)
    .filter(([key]) => key === pointer || key.startsWith(`${pointer}/`))
    .flatMap(([key, field]) => field.places.map((place) => toEvidence(place, sectionOf(key))));
  return unique(found.filter((evidence) => evidence.quote.trim() !== ""));
}

/** Evidence in the order of the document, each line once. */
export function unique(evidence: readonly Evidence[]): Evidence[] {
  const byLine = new Map<string, Evidence>();
  for (const one of evidence) {
    const key = keyOf(one);
    if (!byLine.has(key)) byLine.set(key, one);
  }
  return [...byLine.values()].sort((one, other) => one.page - other.page || one.line - other.line);
}

/** Names a line of a document. */
export const keyOf = ({ page, line }: { readonly page: number; readonly line: number }): string => `${page}:${line}`;

/** The lines that show a skill, without those of addresses and links. */
export function linesOfSkill(cv: CvProfile, skillId: string): Evidence[] {
  const skill = cv.meta.careerassist.skills.find((one) => one.id === skillId);
  return (skill?.places ?? [])
    .filter((place) => place.section !== null && place.section !== "contact")
    .map((place) => toEvidence(place, place.section));
}

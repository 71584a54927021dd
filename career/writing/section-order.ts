import type { CvProfile } from "../../schemas/cv.ts";
import type { Evidence } from "../../schemas/gap.ts";

/** Where each section belongs; those of one number keep the order that the person chose. */
const places: Readonly<Record<string, number>> = {
  summary: 0,
  skills: 1,
  work: 1,
  projects: 1,
  education: 1,
  certificates: 2,
  languages: 2,
  courses: 2,
  volunteer: 3,
  awards: 3,
  publications: 3,
  interests: 4,
  references: 5,
};
/** Years of work from which a reader looks for jobs before schools. */
const experienced = 2;

const late: ReadonlySet<string> = new Set(["interests", "references", "awards", "publications", "volunteer"]);

/** Whether work comes nearer to the top, or what may wait nearer to the end; two lists that change places are no gain. */
function isWorthIt(before: readonly string[], after: readonly string[]): boolean {
  const earlier = after.indexOf("work") < before.indexOf("work");
  const stands = (sections: readonly string[]): string =>
    sections.filter((one) => one === "work" || one === "education" || late.has(one)).join();
  return earlier || stands(before) !== stands(after);
}

/** The order of the sections as found and as it should be, or null where it is right. */
export function sectionOrder(cv: CvProfile): { before: string[]; after: string[]; evidence: Evidence[] } | null {
  const heads = cv.meta.careerassist.sections.flatMap(({ section, place }) =>
    section === null ? [] : [{ section, place }],
  );
  const before = [...new Set(heads.map((head) => head.section))].filter((section) => section in places);
  if (before.length < 3) return null;
  const after = [...before].sort((one, other) => (places[one] ?? 2) - (places[other] ?? 2));
  const work = after.indexOf("work");
  const education = after.indexOf("education");
  if (work > education && education >= 0 && (cv.meta.careerassist.years ?? 0) >= experienced) {
    after.splice(work, 1);
    after.splice(education, 0, "work");
  }
  if (!isWorthIt(before, after)) return null;
  const evidence = heads.map(({ place }) => ({ quote: place.text, page: place.page, line: place.line, section: null }));
  return { before, after, evidence };
}

import type { CvProfile } from "../../schemas/cv.ts";
import type { CvTruth } from "../../test/fixtures/truth.ts";

/** How often a field was read right, read wrong, and missed. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** F1 of a tally, 0 to 1; a field that nobody has counts as 1. */
export function f1({ right, wrong, missed }: Tally): number {
  return right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
}

export const precision = ({ right, wrong }: Tally): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed }: Tally): number => (right + missed === 0 ? 1 : right / (right + missed));

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
const digits = (text: string): string => text.replace(/\D/g, "");
const address = (text: string): string => text.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?|\/$/g, "");

/** The parts of a profile that are compared. */
type Read = Pick<CvProfile, "basics" | "work" | "education" | "skills" | "languages">;

/** The values of every field that is compared, from the truth and from what was read. */
export function fieldsOf(
  truth: Omit<CvTruth, "language">,
  cv: Read,
): Record<string, { wanted: string[]; got: string[] }> {
  const links = [cv.basics.url ?? "", ...(cv.basics.profiles ?? []).map((profile) => profile.url ?? "")].filter(
    (link) => link !== "",
  );
  const skills = cv.skills.flatMap((skill) => (skill.keywords.length > 0 ? skill.keywords : [skill.name]));
  const of = (
    wanted: readonly string[],
    got: readonly (string | undefined)[],
    same = plain,
  ): { wanted: string[]; got: string[] } => ({
    wanted: wanted.filter((value) => value !== "").map(same),
    got: got.filter((value) => value !== undefined).map(same),
  });
  return {
    name: of([truth.name.replace(/^(?:Prof\. )?Dr\. /, "")], [cv.basics.name]),
    email: of([truth.email], [cv.basics.email], (text) => text.toLowerCase()),
    phone: of([truth.phone], [cv.basics.phone], digits),
    links: of(truth.links, links, address),
    title: of(
      truth.work.map((role) => role.title),
      cv.work.map((work) => work.position),
    ),
    employer: of(
      truth.work.map((role) => role.employer),
      cv.work.map((work) => work.name),
    ),
    start: of(
      truth.work.map((role) => role.start),
      cv.work.map((work) => work.startDate ?? "none"),
    ),
    end: of(
      truth.work.map((role) => role.end ?? "goes on"),
      cv.work.map((work) => work.endDate ?? "goes on"),
    ),
    bullets: of(
      truth.work.flatMap((role) => role.bullets),
      cv.work.flatMap((work) => work.highlights ?? []),
    ),
    institution: of(
      truth.education.map((one) => one.institution),
      cv.education.map((one) => one.institution),
    ),
    degree: of(
      truth.education.map((one) => one.degree),
      cv.education.map((one) => one.studyType),
    ),
    graduated: of(
      truth.education.map((one) => one.end),
      cv.education.map((one) => one.endDate?.slice(0, 4)),
    ),
    skills: of(truth.skills, skills),
    languages: of(
      truth.languages,
      cv.languages.map((one) => one.language),
    ),
  };
}

/** What stands for a CV that was refused. */
export const nothingRead: Read = { basics: {}, work: [], education: [], skills: [], languages: [] };

/** Counts the values that both lists have, with those that only one has. */
export function tally(wanted: readonly string[], got: readonly string[]): Tally {
  const rest = [...got];
  let right = 0;
  for (const value of wanted) {
    const at = rest.indexOf(value);
    if (at < 0) continue;
    rest.splice(at, 1);
    right += 1;
  }
  return { right, wrong: rest.length, missed: wanted.length - right };
}

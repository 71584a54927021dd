import type { CvProfile } from "../../schemas/cv.ts";
import type { JobProfile } from "../../schemas/job.ts";
import { type Duty, dutiesIn } from "../duties/duties.ts";
import { withoutDenied } from "../language/denial.ts";
import { kinship, kinshipOfAreas, type Occupation, occupationOf } from "../occupations/occupations.ts";
import { isBystander } from "./bystander.ts";

/** What a role is worth whose title says nothing but whose lines tell of one duty of the posting's field, or of more than one. */
export const dutyKinship = { one: 0.4, more: 0.7 } as const;
/** Kinship of two fields from which on a duty of the one speaks for the other. */
const sameField = 0.6;
/** Duties of one field that a posting has to name before its field is taken from them. */
const leastDuties = 3;

/** The field of a posting whose title no list knows, by the duties that it names; null where they don't tell it clearly. */
export function fieldOfPosting(job: JobProfile): Occupation | null {
  const texts = [
    job.title ?? "",
    ...job.required.map((one) => one.quote.text),
    ...job.responsibilities.map((one) => one.text),
  ];
  const counts = new Map<string, Set<string>>();
  for (const duty of texts.flatMap((text) => dutiesIn(text)))
    counts.set(duty.area, (counts.get(duty.area) ?? new Set()).add(duty.id));
  const [first, second] = [...counts].sort(([one, a], [other, b]) => b.size - a.size || (one < other ? -1 : 1));
  const clear = first !== undefined && first[1].size >= leastDuties && first[1].size > (second?.[1].size ?? 0);
  return clear ? { name: null, area: first[0], usual: [], hint: false, helper: false } : null;
}

/** What a role without a telling title is worth where the person has learnt the posting's occupation. */
export const trainedKinship = 0.6;

/** `trainedKinship` where education or a certificate names the occupation or its field, else 0. */
export function kinByTraining(cv: CvProfile, wanted: Occupation): number {
  const texts = [
    ...cv.education.flatMap(({ studyType, area }) => [studyType, area]),
    ...(cv.certificates ?? []).map(({ name }) => name),
  ].filter((text) => text !== undefined);
  const speaks = (text: string): boolean => {
    const named = occupationOf(text);
    if (named?.name != null && !named.helper && kinship(named, wanted) >= dutyKinship.more) return true;
    return dutiesIn(withoutDenied(text)).some((duty) => duty.area === wanted.area);
  };
  return texts.some(speaks) ? trainedKinship : 0;
}

/** What a role is worth in a field by what its lines tell, 0 where they tell of no duty of it. More lines never lower it. */
export function kinByDuties(
  work: CvProfile["work"][number],
  area: string,
  isAboutOthers: (text: string) => boolean,
): number {
  const lines = [work.summary, ...(work.highlights ?? [])].filter((text) => text !== undefined);
  const heading = [work.position, work.name].filter((text) => text !== undefined).join(", ");
  const texts = [heading, ...lines.filter((text) => !isAboutOthers(text))];
  const speaks = (duty: Duty): boolean => duty.area === area || kinshipOfAreas(duty.area, area) >= sameField;
  const told = texts
    .filter((text) => !isBystander(text))
    .map((text) => dutiesIn(withoutDenied(text)).filter(speaks))
    .filter((found) => found.length > 0);
  const most = Math.max(told.length, new Set(told.flat().map((duty) => duty.id)).size);
  return most > 1 ? dutyKinship.more : most === 1 ? dutyKinship.one : 0;
}

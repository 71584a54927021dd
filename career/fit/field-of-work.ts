import type { CvProfile } from "../../schemas/cv.ts";
import { dutiesIn } from "../duties/duties.ts";
import { withoutDenied } from "../language/denial.ts";
import { kinship, type Occupation, occupationOf } from "../occupations/occupations.ts";

/** Kinship from which on an occupation that was learnt is the posting's or of its field. */
const leastTrained = 0.7;

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
    if (named?.name != null && !named.helper && kinship(named, wanted) >= leastTrained) return true;
    return dutiesIn(withoutDenied(text)).some((duty) => duty.area === wanted.area);
  };
  return texts.some(speaks) ? trainedKinship : 0;
}

import type { CvProfile } from "../../schemas/cv.ts";
import type { JobProfile } from "../../schemas/job.ts";
import { type SeniorityLevel, seniorityOfTitle } from "../cv/seniority.ts";
import { kinship, type Occupation, occupationOf, occupationsIn } from "../occupations/occupations.ts";
import { fieldOfPosting, kinByDuties, kinByTraining } from "./field-of-work.ts";
import { contentWords, overlap } from "./words.ts";

/** What the person does for a living beside what the posting is for. */
export interface Calling {
  /** Occupation of each role; null where nothing is known about its title. */
  readonly roles: readonly (Occupation | null)[];
  /** What a role is worth in the posting's field, 0 to 1; null where the field of either is unknown. */
  kin(role: number): number | null;
  /** Whether a role was learning or lending a hand, while the posting wants somebody who can do the work. */
  isBelow(role: number): boolean;
  /** Whether a text names the posting's occupation, as lines of work do that are about those who do it. */
  namesWanted(text: string): boolean;
  /** Whether it is known what occupation or field the posting is for. */
  readonly known: boolean;
  /** Whether a list says which skills the posting's occupation includes. */
  readonly listed: boolean;
  /** Whether all roles are known to be in fields of their own, far from the posting's. */
  readonly elsewhere: boolean;
}

/** Kinship below which two fields are different: the same word may mean another thing there. */
export const leastKin = 0.3;

const learning: ReadonlySet<SeniorityLevel | null> = new Set(["intern"]);
const lending =
  /(?<!\p{L})(?:assistant|helper|volunteer|shadow\p{L}*|work experience|student|pupil|schüler\p{L}*|hilfs\p{L}+|\p{L}*helfer(?:in)?|aushilfe|volontär\p{L}*|bénévole|aide|ayudante|voluntari[oa]|apulainen|avustaja|vapaaehtoinen)(?!\p{L})/iu;

const isHelper = (occupation: Occupation | null): boolean => occupation?.helper === true;

/** Compares the titles of the roles with that of the posting, by occupation and by level. */
export function callingOf(cv: CvProfile, job: JobProfile): Calling {
  const wanted = (job.title === null ? null : occupationOf(job.title)) ?? fieldOfPosting(job);
  const roles = cv.work.map((work) => (work.position === undefined ? null : occupationOf(work.position)));
  const title = job.title ?? "";
  const titleWords = contentWords(title);
  const namesWanted = (text: string): boolean => titleWords.size > 1 && overlap(titleWords, contentWords(text)) === 1;
  const learned = wanted === null ? 0 : kinByTraining(cv, wanted);
  const told = cv.work.map((work, role): number | null => {
    if (wanted === null || roles[role]?.hint === false) return null;
    const share = Math.max(kinByDuties(work, wanted.area, namesWanted), learned);
    return share === 0 ? null : Math.max(share, overlap(titleWords, contentWords(work.position ?? "")));
  });
  const kinOf = (role: number): number | null => {
    const own = roles[role] ?? null;
    if (wanted === null) return null;
    if (own === null) return told[role] ?? null;
    const others = occupationsIn(cv.work[role]?.position ?? "").map((one) => kinship(one, wanted));
    const share = Math.max(
      kinship(own, wanted),
      ...others,
      sameTitle(cv.work[role]?.position ?? "", job.title ?? "") ? 1 : 0,
    );
    // A title that only hints at a field doesn't prove that the work lies far away.
    return own.hint && share < leastKin ? (told[role] ?? null) : share;
  };
  const kins = cv.work.map((_, role) => kinOf(role));
  const kin = (role: number): number | null => kins[role] ?? null;
  const forLearners = learning.has(seniorityOfTitle(title)) || job.seniority === "intern" || lending.test(title);
  return {
    namesWanted,
    roles,
    known: wanted !== null,
    listed: (wanted?.usual.length ?? 0) > 0,
    kin,
    isBelow: (role) => {
      const position = cv.work[role]?.position ?? "";
      if (isHelper(roles[role] ?? null) && wanted !== null && !isHelper(wanted)) return true;
      return !forLearners && (learning.has(seniorityOfTitle(position)) || lending.test(position));
    },
    elsewhere:
      learned === 0 &&
      cv.work.length > 0 &&
      cv.work.every((_, role) => {
        const share = kin(role);
        return share !== null && share < leastKin;
      }),
  };
}

function sameTitle(one: string, other: string): boolean {
  const words = contentWords(other);
  return words.size > 1 && overlap(words, contentWords(one)) === 1;
}

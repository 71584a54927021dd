import type { CvProfile } from "../../schemas/cv.ts";
import type { JobProfile } from "../../schemas/job.ts";
import { type SeniorityLevel, seniorityOfTitle } from "../cv/seniority.ts";
import { kinship, type Occupation, occupationOf, occupationsIn } from "../occupations/occupations.ts";
import { compareFields, type FieldEvidence, kinshipByWords, leastFar } from "./field-evidence.ts";
import { trainedKinship, trainingFor } from "./field-of-work.ts";
import { fieldsOfPosting, isQualified } from "./posting-fields.ts";
import { contentWords, overlap } from "./words.ts";

/** What the person does for a living beside what the posting is for. */
export interface Calling {
  /** Occupation of each role; null where nothing is known about its title. */
  readonly roles: readonly (Occupation | null)[];
  /** What a role is worth in the posting's field, 0 to 1; null where the field of either is unknown. */
  kin(role: number): number | null;
  /** Whether a role was learning or lending a hand, while the posting wants somebody who can do the work. */
  isBelow(role: number): boolean;
  /** Whether education or a certificate is in the posting's very occupation. */
  readonly isTrained: boolean;
  /** The same where a role was training or an occupation of helpers, whatever its title adds. */
  isLearner(role: number): boolean;
  /** Whether a text names the posting's occupation, as lines of work do that are about those who do it. */
  namesWanted(text: string): boolean;
  /** Whether it is known what occupation or field the posting is for. */
  readonly known: boolean;
  /** Whether a list says which skills the posting's occupation includes. */
  readonly listed: boolean;
  /** What the nearest role is worth where all are known to be in fields far from the posting's, else null. */
  readonly elsewhere: number | null;
  /** Whether the field of a role is known from its title or from more than a word or two. */
  isSettled(role: number): boolean;
  /** Whether a title of the catalogue names what every role is. */
  readonly allNamed: boolean;
  /** The words of a role that speak for the posting's field. */
  speaking(role: number): readonly string[];
}

/** Kinship below which two fields are different: the same word may mean another thing there. */
export const leastKin = 0.3;

const learning: ReadonlySet<SeniorityLevel | null> = new Set(["intern"]);
const lending =
  /(?<!\p{L})(?:assistant|helper|volunteer|shadow\p{L}*|work experience|student|pupil|schüler\p{L}*|hilfs\p{L}+|\p{L}*helfer(?:in)?|aushilfe|volontär\p{L}*|bénévole|aide|ayudante|voluntari[oa]|apulainen|avustaja|vapaaehtoinen)(?!\p{L})/iu;

const isHelper = (occupation: Occupation | null): boolean => occupation?.helper === true;

/** Occupations whose titles are written in many fields. */
const tellingLittle: ReadonlySet<string> = new Set([
  "production operative",
  "production worker",
  "production supervisor",
  "store manager",
  "shop assistant",
  "office administrator",
  "chief executive",
  "construction labourer",
]);

/** Compares the titles of the roles with that of the posting, by occupation and by level. */
export function callingOf(cv: CvProfile, job: JobProfile): Calling {
  const named = job.title === null ? null : occupationOf(job.title);
  const about = fieldsOfPosting(job, named);
  const [first] = about.keys();
  const isSure = named !== null && !(isQualified(named, job.title ?? "") && first !== named.area);
  const wanted = isSure || first === undefined ? named : areaOnly(first);
  const roles = cv.work.map((work) => (work.position === undefined ? null : occupationOf(work.position)));
  const title = job.title ?? "";
  const titleWords = contentWords(title);
  const namesWanted = (text: string): boolean => titleWords.size > 1 && overlap(titleWords, contentWords(text)) === 1;
  const hasWorkedSo = roles.some((one) => one?.name != null && wanted?.name === one.name);
  const training = wanted === null ? null : trainingFor(cv, title, wanted);
  const trained = training === null ? 0 : trainedKinship;
  // Who has a role of the very occupation was trained for that one; what was done since counts by what it tells itself.
  const learned = hasWorkedSo ? 0 : trained;
  const comparison = compareFields(cv, job, about);
  const evidences = cv.work.map((_, role) => comparison.evidence(role, roles[role] ?? null));
  const kinOf = (role: number): number | null => {
    const own = roles[role] ?? null;
    if (wanted === null) return null;
    const evidence = evidences[role] ?? { points: 0, against: 0, words: [] };
    const words = kinshipByWords(evidence);
    const position = cv.work[role]?.position ?? "";
    if (own === null || own.name === null) {
      const share = Math.max(words ?? 0, learned, own === null ? 0 : kinship(own, wanted));
      if (share === 0 && words === null) return null;
      const shared = overlap(titleWords, contentWords(position));
      if (share === 0 || isContested(evidence)) return share;
      return Math.max(share, evidence.against > evidence.points ? shared * doubtedTitle : shared);
    }
    const others = occupationsIn(position).map((one) => kinship(one, wanted));
    // "Craftsman" and "branch manager" say nothing against work that somebody has learnt.
    const byTraining = training === "occupation" && tellingLittle.has(own.name) ? learned : 0;
    const byTitle = Math.max(kinship(own, wanted), ...others, byTraining, sameTitle(position, title) ? 1 : 0);
    return Math.max(isContested(evidence) ? Math.min(byTitle, contestedKin) : byTitle, words ?? 0);
  };
  const kins = cv.work.map((_, role) => kinOf(role));
  const kin = (role: number): number | null => kins[role] ?? null;
  const isSettled = (role: number): boolean =>
    (roles[role] ?? null)?.name != null || (evidences[role]?.against ?? 0) >= leastFar || (kin(role) ?? 0) >= leastKin;
  const told = cv.work.flatMap((_, role) => (isTold(cv, role) ? [role] : []));
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
    isTrained: training === "occupation",
    isLearner: (role) =>
      !forLearners &&
      !isHelper(wanted) &&
      (isHelper(roles[role] ?? null) || learning.has(seniorityOfTitle(cv.work[role]?.position ?? ""))),
    elsewhere: trained > 0 || !told.every(isSettled) ? null : nearestOfAll(told.map(kin)),
    isSettled,
    allNamed: roles.every((one) => one?.name != null),
    speaking: (role) => evidences[role]?.words ?? [],
  };
}

/** Whether a role says at all what was done: what was only read as a role by its date doesn't. */
export function isTold(cv: CvProfile, role: number): boolean {
  const work = cv.work[role];
  return work?.position !== undefined || (work?.highlights ?? []).length > 0 || work?.summary !== undefined;
}

/** The highest kinship where every role's is known and too low to count, else null. */
function nearestOfAll(kins: readonly (number | null)[]): number | null {
  const known = kins.filter((one) => one !== null);
  const nearest = Math.max(0, ...known);
  return kins.length > 0 && known.length === kins.length && nearest < leastKin ? nearest : null;
}

/** A field without an occupation. */
const areaOnly = (area: string): Occupation => ({ name: null, area, usual: [], hint: false, helper: false });

/** What a role with a fitting title is worth at most where its own words tell of another field. */
export const contestedKin = 0.45;
/** What the shared words of two titles count where more speaks for another field: "Tennis Court Attendant", "Court Clerk". */
const doubtedTitle = 0.4;
/** Points against the posting's field from which on a title is doubted. */
const leastAgainst = 2;

/** The same title in another field: "Plant Manager" of a garden centre. */
const isContested = ({ points, against }: FieldEvidence): boolean => against >= leastAgainst && points * 2 < against;

function sameTitle(one: string, other: string): boolean {
  const words = contentWords(other);
  return words.size > 1 && overlap(words, contentWords(one)) === 1;
}

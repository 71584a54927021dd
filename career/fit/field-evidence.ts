import type { CvProfile } from "../../schemas/cv.ts";
import type { JobProfile } from "../../schemas/job.ts";
import { fieldWordsIn } from "../fields/fields.ts";
import { withoutDenied } from "../language/denial.ts";
import { kinshipOfAreas, type Occupation } from "../occupations/occupations.ts";
import { skills } from "../skills/taxonomy.ts";
import { isBystander } from "./bystander.ts";
import { contentWords } from "./words.ts";

/** What speaks for a field of work, by where it stands, in points. */
export const fieldPoints = {
  /** A title that names an occupation of the catalogue. */
  occupation: 4,
  /** The same where other words of the title speak for another field: "Flood Risk Analyst". */
  qualified: 1.5,
  /** A title whose beginning of a word only hints at a field. */
  hint: 1.5,
  /** A word of a title that is listed for a field. */
  titleWord: 2,
  /** A word of a line of work that the posting doesn't have. */
  ownWord: 1,
  /** A word that the posting has too: it may have been copied from there. */
  copiedWord: 0.25,
  /** A word of the employer's name: a cleaner of a hospital works in a hospital and isn't a nurse. */
  employerWord: 0.5,
  /** A word of a list of skills or of another part of the CV, if it isn't the posting's. */
  listedWord: 0.5,
} as const;

/** Points below which nothing is known about the field of a role or posting. */
const leastPoints = 1;
/** The most that words alone make a role worth in the posting's field. */
export const mostByWords = 0.85;
/** Points against the posting's field from which on it is sure that a role lies far away. */
export const leastFar = 2.5;
/** Points of doubt: how few words may tell little. */
const doubt = 1;
/** A field counts for a posting if it has this share of the points of the first one. */
const leastShare = 0.35;

/** The fields that a posting is about, the first with share 1. */
export type PostingFields = ReadonlyMap<string, number>;

const add = (points: Map<string, number>, field: string, more: number): void => {
  points.set(field, (points.get(field) ?? 0) + more);
};

/** Kinship of two fields below which they are different. */
const leastNear = 0.3;

/** Whether words of a title speak for a field far from that of the occupation that it names. */
export const isQualified = (named: Occupation, title: string): boolean =>
  fieldWordsIn(title).some(
    ({ shares }) =>
      !shares.has(named.area) && [...shares.keys()].every((field) => kinshipOfAreas(field, named.area) < leastNear),
  );

/** What a title says by the occupation that it names. */
function pointsOf(named: Occupation, title: string): number {
  if (named.hint || named.name === null) return fieldPoints.hint;
  return isQualified(named, title) ? fieldPoints.qualified : fieldPoints.occupation;
}

/** Fields of skills that are fields of work as well. */
const fieldOfSkills: Readonly<Record<string, string>> = {
  software: "software",
  infrastructure: "it",
  data: "data",
  finance: "finance",
  law: "law",
  personnel: "hr",
  marketing: "marketing",
};

/** The fields of work that skills speak for, by their ids. */
const fieldsOfSkills = (ids: readonly (string | null)[]): string[] =>
  [...new Set(ids)].flatMap((id) => fieldOfSkills[skills.get(id ?? "")?.field ?? ""] ?? []);

/** The fields of a posting, by its title, its requirements and its tasks; empty where they don't tell it. */
export function fieldsOfPosting(job: JobProfile, named: Occupation | null): PostingFields {
  const points = new Map<string, number>();
  if (named !== null) add(points, named.area, pointsOf(named, job.title ?? ""));
  const count = (text: string, seen: Set<string>, each: number): void => {
    for (const { word, shares } of fieldWordsIn(text)) {
      if (seen.has(word)) continue;
      seen.add(word);
      for (const [field, share] of shares) add(points, field, each * share);
    }
  };
  count(job.title ?? "", new Set(), fieldPoints.titleWord);
  const seen = new Set<string>();
  for (const text of [...job.required.map((one) => one.quote.text), ...job.responsibilities.map((one) => one.text)])
    count(text, seen, fieldPoints.ownWord);
  count(job.company ?? "", seen, fieldPoints.listedWord);
  for (const field of fieldsOfSkills(job.required.map((one) => one.skillId))) add(points, field, fieldPoints.ownWord);
  const most = Math.max(0, ...points.values());
  if (most < leastPoints) return new Map();
  return new Map(
    [...points]
      .map(([field, value]): [string, number] => [field, value / most])
      .filter(([, share]) => share >= leastShare)
      .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)),
  );
}

/** How much of a word about a field speaks for the posting, 0 to 1: its own field 1, next ones less. */
function shareFor(field: string, wanted: PostingFields): number {
  let best = 0;
  for (const [other, share] of wanted)
    best = Math.max(best, share * (field === other ? 1 : kinshipOfAreas(field, other)));
  return best;
}

/** Points for and against a role being in the posting's field, with the words that speak for it. */
export interface FieldEvidence {
  readonly points: number;
  readonly against: number;
  readonly words: readonly string[];
}

/** Compares the fields of roles with those of a posting. */
export interface FieldComparison {
  readonly wanted: PostingFields;
  /** What speaks for a role being in the posting's field and what against it; more lines never speak against it. */
  evidence(role: number, named: Occupation | null): FieldEvidence;
}

/** The share of a role in the posting's field that its words make likely, 0 to `mostByWords`; null where they are silent. */
export function kinshipByWords({ points, against }: FieldEvidence): number | null {
  if (points + against < leastPoints) return null;
  return (mostByWords * points) / (points + against + doubt);
}

interface Tally {
  points: number;
  against: number;
  readonly seen: Map<string, number>;
  readonly words: Set<string>;
}

/**
 * Gathers for each role which of its words speak for the posting's field. Words that the posting has too count a
 * quarter, since whoever wants to look fit copies them; against it speak only the title, the employer and lines that
 * show nothing of what is required, so that a further line about a requirement never lowers what a role is worth.
 */
export function compareFields(cv: CvProfile, job: JobProfile, wanted: PostingFields): FieldComparison {
  const copied = new Set(
    [job.title ?? "", ...[...job.required, ...job.preferred].flatMap((one) => [one.skill, one.quote.text])]
      .concat(job.responsibilities.map((one) => one.text))
      .flatMap((text) => [...contentWords(text)]),
  );
  const isCopied = (word: string): boolean => [...contentWords(word)].every((stem) => copied.has(stem));
  const requiredIds = new Set([...job.required, ...job.preferred].flatMap((one) => one.skillId ?? []));
  const shows = new Set(
    cv.meta.careerassist.skills
      .filter((skill) => requiredIds.has(skill.id))
      .flatMap((skill) => skill.places.map((place) => place.text)),
  );
  const isSilent = (text: string): boolean =>
    ![...shows].some((line) => line.includes(text)) && ![...contentWords(text)].some((stem) => copied.has(stem));

  const count = (tally: Tally, text: string, own: number, counter: number): void => {
    for (const { word, shares } of fieldWordsIn(text)) {
      const each = isCopied(word) ? Math.min(own, fieldPoints.copiedWord) : own;
      const before = tally.seen.get(word) ?? 0;
      if (each <= before) continue;
      tally.seen.set(word, each);
      for (const [field, share] of shares) {
        const near = shareFor(field, wanted);
        tally.points += (each - before) * share * near;
        tally.against += counter * share * (1 - near);
        if (near > 0.5) tally.words.add(word);
      }
    }
  };

  const person = [
    ...cv.education.flatMap(({ studyType, area }) => [studyType, area]),
    ...(cv.certificates ?? []).map(({ name }) => name),
    ...cv.meta.careerassist.unread.map((place) => place.text),
    ...(cv.skills ?? []).map(({ name }) => name),
  ].filter((text) => text !== undefined);

  /** Skills that lines of a role name and the posting doesn't. */
  const skillsOf = (role: number): string[] =>
    cv.meta.careerassist.skills
      .filter((skill) => !requiredIds.has(skill.id))
      .filter((skill) =>
        skill.places.some((place) => (cv.work[role]?.highlights ?? []).some((line) => place.text.includes(line))),
      )
      .map((skill) => skill.id);

  return {
    wanted,
    evidence(role, named) {
      const work = cv.work[role];
      const tally: Tally = { points: 0, against: 0, seen: new Map(), words: new Set() };
      if (work === undefined || wanted.size === 0) return { points: 0, against: 0, words: [] };
      if (named !== null) {
        const near = shareFor(named.area, wanted);
        const each = pointsOf(named, work.position ?? "");
        tally.points += each * near;
        tally.against += each * (1 - near);
      }
      count(tally, work.position ?? "", fieldPoints.titleWord, fieldPoints.titleWord);
      count(tally, work.name ?? "", fieldPoints.employerWord, fieldPoints.employerWord);
      for (const line of [work.summary, ...(work.highlights ?? [])].filter((text) => text !== undefined)) {
        const told = withoutDenied(line);
        const own = isBystander(line) ? fieldPoints.copiedWord : fieldPoints.ownWord;
        count(tally, told, own, isSilent(told) ? fieldPoints.listedWord : 0);
      }
      for (const field of fieldsOfSkills(skillsOf(role)))
        tally.points += fieldPoints.listedWord * shareFor(field, wanted);
      for (const text of person) count(tally, withoutDenied(text), fieldPoints.listedWord, 0);
      return { points: tally.points, against: tally.against, words: [...tally.words].sort() };
    },
  };
}

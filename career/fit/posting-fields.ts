import type { JobProfile } from "../../schemas/job.ts";
import { fieldWordsIn } from "../fields/fields.ts";
import { isOccupation, kinshipOfAreas, type Occupation } from "../occupations/occupations.ts";
import { skills } from "../skills/taxonomy.ts";

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
  /** The same where the title names work far from the posting's: copying is all the more likely. */
  copiedFar: 0.1,
  /** What a word of another field counts against a role without a telling title, in lines that show nothing asked for. */
  otherWord: 0.5,
  /** A word of the employer's name: a cleaner of a hospital works in a hospital and isn't a nurse. */
  employerWord: 0.5,
  /** A word of a list of skills or of another part of the CV, if it isn't the posting's. */
  listedWord: 0.5,
} as const;

/** Points below which nothing is known about the field of a role or posting. */
export const leastPoints = 1;
/** A field counts for a posting if it has this share of the points of the first one. */
const leastShare = 0.35;

/** What the share of a field counts that isn't the one of the occupation in the title. */
const besideTitle = 0.6;

/** The fields that a posting is about, the first with share 1. */
export type PostingFields = ReadonlyMap<string, number>;

const add = (points: Map<string, number>, field: string, more: number): void => {
  points.set(field, (points.get(field) ?? 0) + more);
};

/** Kinship of two fields below which they are different. */
export const leastNear = 0.3;

/** The last two words of a title, which name what somebody is: a "Newspaper Delivery Driver" is a delivery driver. */
const lastWords = (title: string): string => /\S+\s+\S+$/u.exec(title.trim())?.[0] ?? "";

/** Whether words of a title speak for a field far from that of the occupation that it names. */
export const isQualified = (named: Occupation, title: string): boolean =>
  !isOccupation(lastWords(title)) &&
  fieldWordsIn(title).some(
    ({ shares }) =>
      !shares.has(named.area) && [...shares.keys()].every((field) => kinshipOfAreas(field, named.area) < leastNear),
  );

/** What a title says by the occupation that it names. */
export function pointsOf(named: Occupation, title: string): number {
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
export const fieldsOfSkills = (ids: readonly (string | null)[]): string[] =>
  [...new Set(ids)].flatMap((id) => fieldOfSkills[skills().get(id ?? "")?.field ?? ""] ?? []);

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
  // A title that names an occupation tells the field; what its tasks touch besides counts less.
  const isTold = named?.name != null && !named.hint && !isQualified(named, job.title ?? "");
  const beside = (field: string): number => (isTold && field !== named?.area ? besideTitle : 1);
  return new Map(
    [...points]
      .map(([field, value]): [string, number] => [field, (value / most) * beside(field)])
      .filter(([, share]) => share >= leastShare)
      .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)),
  );
}

/** How much of a word about a field speaks for the posting, 0 to 1: its own field 1, next ones less. */
export function shareFor(field: string, wanted: PostingFields): number {
  let best = 0;
  for (const [other, share] of wanted)
    best = Math.max(best, share * (field === other ? 1 : kinshipOfAreas(field, other)));
  return best;
}

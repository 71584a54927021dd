import type { CvProfile } from "../../schemas/cv.ts";
import type { JobProfile } from "../../schemas/job.ts";
import { fieldWordsIn } from "../fields/fields.ts";
import { withoutDenied } from "../language/denial.ts";
import { wordwise } from "../language/word-bounds.ts";
import { isOccupation, type Occupation } from "../occupations/occupations.ts";
import { isBystander } from "./bystander.ts";
import {
  fieldPoints,
  fieldsOfSkills,
  isQualified,
  leastPoints,
  type PostingFields,
  pointsOf,
  shareFor,
} from "./posting-fields.ts";
import { contentWords } from "./words.ts";

/** The most that words alone make a role worth in the posting's field. */
export const mostByWords = 0.85;
/** Points against the posting's field from which on it is sure that a role lies far away. */
export const leastFar = 2.5;
/** Kinship below which a telling title names other work, which words that the posting has too don't bring nearer. */
const leastKindred = 0.5;
/** Points of doubt: how few words may tell little. */
const doubt = 1;
/** Text that speaks to whoever judges the CV and not of the person's work. */
const order = wordwise(
  /\b(?:ignore|disregard|forget) (?:all |any |the |your )*(?:previous|prior|above|earlier|other)\b|\bfit ?scores?\b|\bhighest score\b|\b(?:this|the) (?:candidate|applicant)\b|\bideal candidate\b|^\W*(?:system|assistant|prompt|note to (?:the )?(?:system|program|ai|recruiter))\s*:|\b(?:diese[rn]?|der|die) (?:kandidat|bewerber)(?:in)?\b|\b(?:ce|cette|le|la) candidate?\b|\b(?:este|esta|el|la) candidat[oa]\b|\btämä hakija\b/iu,
);
const isOrder = (text: string): boolean => order.test(text);

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
 * quarter, since whoever wants to look fit copies them. Against it speak only the title and the employer, so that a
 * further line never lowers what a role is worth.
 */
export function compareFields(cv: CvProfile, job: JobProfile, wanted: PostingFields): FieldComparison {
  const copied = new Set(
    [job.title ?? "", ...[...job.required, ...job.preferred].flatMap((one) => [one.skill, one.quote.text])]
      .concat(job.responsibilities.map((one) => one.text))
      .flatMap((text) => [...contentWords(text)]),
  );
  const isCopied = (word: string): boolean => [...contentWords(word)].every((stem) => copied.has(stem));
  const requiredIds = new Set([...job.required, ...job.preferred].flatMap((one) => one.skillId ?? []));
  const count = (tally: Tally, text: string, own: number, counter: number, copied: number): void => {
    for (const { word, shares } of fieldWordsIn(text)) {
      // A word that is an occupation of its own has counted as the title.
      if (counter === fieldPoints.titleWord && isOccupation(word)) continue;
      const each = isCopied(word) ? Math.min(own, copied) : own;
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

  const told = (texts: readonly (string | undefined)[]): string[] =>
    texts.filter((text) => text !== undefined).filter((text) => !isOrder(text));
  const learnt = told([
    ...cv.education.flatMap(({ studyType, area }) => [studyType, area]),
    ...(cv.certificates ?? []).map(({ name }) => name),
  ]);
  const stated = told([
    ...cv.meta.careerassist.unread.map((place) => place.text),
    ...(cv.skills ?? []).map(({ name }) => name),
  ]);
  const askedLines = new Set(
    cv.meta.careerassist.skills
      .filter((skill) => requiredIds.has(skill.id))
      .flatMap((skill) => skill.places.map((place) => place.text)),
  );
  /** Whether a line of work shows something that the posting asks for: then it never speaks against its role. */
  const isAsked = (line: string): boolean =>
    [...askedLines].some((text) => text.includes(line)) || [...contentWords(line)].some((stem) => copied.has(stem));

  /** Skills that lines of a role name: what the posting asks for too, or what it doesn't. */
  const skillsOf = (role: number, asked: boolean): string[] =>
    cv.meta.careerassist.skills
      .filter((skill) => requiredIds.has(skill.id) === asked)
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
      const position = work.position ?? "";
      const isTelling = named?.name != null && !named.hint && !isQualified(named, position);
      const isOther = isTelling && shareFor(named.area, wanted) < leastKindred;
      const asCopied = isOther ? fieldPoints.copiedFar : fieldPoints.copiedWord;
      if (named !== null) {
        const near = shareFor(named.area, wanted);
        const each = pointsOf(named, position);
        tally.points += each * near;
        tally.against += each * (1 - near);
      }
      count(tally, position, fieldPoints.titleWord, fieldPoints.titleWord, fieldPoints.copiedWord);
      count(tally, work.name ?? "", fieldPoints.employerWord, fieldPoints.employerWord, fieldPoints.copiedWord);
      const lines = [work.summary, ...(work.highlights ?? [])].filter((text) => text !== undefined);
      for (const line of lines.filter((text) => !isOrder(text))) {
        const own = isBystander(line) ? fieldPoints.copiedWord : fieldPoints.ownWord;
        const counter = isTelling || isAsked(line) ? 0 : fieldPoints.otherWord;
        count(tally, withoutDenied(line), own, counter, asCopied);
      }
      for (const field of fieldsOfSkills(skillsOf(role, false)))
        tally.points += fieldPoints.listedWord * shareFor(field, wanted);
      for (const id of skillsOf(role, true))
        for (const field of fieldsOfSkills([id])) tally.points += asCopied * shareFor(field, wanted);
      // Whose title names other work doesn't come nearer by what a list says.
      for (const text of isOther ? learnt : [...learnt, ...stated])
        count(tally, withoutDenied(text), fieldPoints.listedWord, 0, asCopied);
      return { points: tally.points, against: tally.against, words: [...tally.words].sort() };
    },
  };
}

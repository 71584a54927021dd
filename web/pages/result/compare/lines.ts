import type { CvProfile, GapAnalysis, JobProfile } from "../../../../client/schema.ts";

/** A line of a document, with what it has to do with the requirements. */
export interface TextLine {
  readonly page: number;
  readonly line: number;
  readonly text: string;
  /** Numbers of the requirements (in the order of `requirementsOf`) that this line asks for or proves. */
  readonly about: readonly number[];
}

/** A requirement of the posting, met or not, with where it is asked for and where it is proven. */
export interface Compared {
  readonly name: string;
  readonly state: "exact" | "near" | "missing";
  readonly asked: PlaceKey;
  readonly proven: readonly PlaceKey[];
}

type PlaceKey = `${number}:${number}`;
interface PlaceLike {
  readonly page: number;
  readonly line: number;
}
const keyOf = ({ page, line }: PlaceLike): PlaceKey => `${page}:${line}`;

/** All requirements, met ones first. */
export const requirementsOf = ({ matched, missing }: GapAnalysis): readonly Compared[] => [
  ...matched.map(({ requirement, match, jobQuote, evidence }) => ({
    name: requirement,
    state: match,
    asked: keyOf(jobQuote),
    proven: evidence.map(keyOf),
  })),
  ...missing.map(({ requirement, jobQuote, closest }) => ({
    name: requirement,
    state: "missing" as const,
    asked: keyOf(jobQuote),
    proven: closest ? [keyOf(closest.evidence)] : [],
  })),
];

interface Read extends PlaceLike {
  readonly text: string;
}

function inOrder(places: readonly Read[], about: (key: PlaceKey) => readonly number[]): readonly TextLine[] {
  const byPlace = new Map(places.map((place) => [keyOf(place), place]));
  return [...byPlace.values()]
    .sort((one, other) => one.page - other.page || one.line - other.line)
    .map(({ page, line, text }) => ({ page, line, text, about: about(keyOf({ page, line })) }));
}

/** The lines of the CV as they were read: those that a field was read from, headings, and those that no field took. */
export function cvLines(cv: CvProfile, compared: readonly Compared[], analysis: GapAnalysis): readonly TextLine[] {
  const { fields, sections, skills, unread } = cv.meta.careerassist;
  const quoted = analysis.matched.flatMap(({ evidence }) =>
    evidence.map(({ quote, page, line }) => ({ page, line, text: quote })),
  );
  return inOrder(
    [
      ...quoted,
      ...Object.values(fields).flatMap(({ places }) => places),
      ...sections.map(({ place }) => place),
      ...skills.flatMap(({ places }) => places),
      ...unread,
    ],
    (key) => compared.flatMap(({ proven }, index) => (proven.includes(key) ? [index] : [])),
  );
}

/** The lines of the posting; older readings have only those that something was read from. */
export function postingLines(posting: JobProfile, compared: readonly Compared[]): readonly TextLine[] {
  const { required, preferred, responsibilities, benefits, quotes, unread = [] } = posting;
  return inOrder(
    [
      ...[...required, ...preferred].map(({ quote }) => quote),
      ...responsibilities,
      ...benefits,
      ...Object.values(quotes).filter((place) => place !== undefined),
      ...unread,
    ],
    (key) => compared.flatMap(({ asked }, index) => (asked === key ? [index] : [])),
  );
}

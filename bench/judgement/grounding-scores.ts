import { parseCv } from "../../career/cv/parse-cv.ts";
import { type ClaimKind, type Statement, type Ungrounded, ungrounded } from "../../career/grounding/check.ts";
import { type Sources, sourcesOf } from "../../career/grounding/sources.ts";
import { parseJob } from "../../career/posting/parse-job.ts";
import { readDocument } from "../../career/reading/read-document.ts";
import type { CvProfile } from "../../schemas/cv.ts";
import type { JobProfile } from "../../schemas/job.ts";
import type { BadGeneration, Generation } from "../../test/fixtures/grounding/generation.ts";
import { plainPeople } from "../../test/fixtures/grounding/people.ts";
import { plainText } from "../../test/fixtures/layouts/documents.ts";
import { people } from "../../test/fixtures/people/index.ts";
import { fileNameOf, fileOf, postings } from "../../test/fixtures/postings/index.ts";
import type { CvTruth } from "../../test/fixtures/truth.ts";

/** The day on which the generations are judged. */
export const today = new Date("2026-11-01T00:00:00Z");

/** Whatever finds ungrounded claims: the product's checker, or one that is known to be bad. */
export type Checker = (statement: Statement, sources: Sources) => readonly Pick<Ungrounded, "kind" | "text">[];

/** Each employer with its place, as many people write it. */
const withPlaces = (truth: CvTruth): CvTruth => ({
  ...truth,
  work: truth.work.map((role) => ({ ...role, employer: `${role.employer}, ${role.place}` })),
});

/** The CV of a labelled person, read as any other. */
export async function cvOf(key: string): Promise<CvProfile> {
  const plain = plainPeople[key];
  const truth = people.find((person) => person.key === key);
  if (plain === undefined && truth === undefined) throw new Error(`There is no person ${key}`);
  const bytes = truth === undefined ? new TextEncoder().encode(plain) : await plainText(withPlaces(truth));
  return parseCv(await readDocument(bytes, `${key}.txt`), today);
}

/** A labelled posting, read as any other. */
export async function jobOf(key: string): Promise<JobProfile> {
  const posting = postings.find((one) => one.key === key);
  if (posting === undefined) throw new Error(`There is no posting ${key}`);
  return parseJob(await readDocument(await fileOf(posting), fileNameOf(posting)), today);
}

/** The sources of each generation, those of a person and posting built once. */
export async function sourcesFor(generations: readonly Generation[]): Promise<(generation: Generation) => Sources> {
  const keyOf = ({ person, posting }: Generation): string => `${person} ${posting ?? ""}`;
  const built = new Map<string, Sources>();
  for (const generation of generations) {
    if (built.has(keyOf(generation))) continue;
    const job = generation.posting === null ? undefined : await jobOf(generation.posting);
    built.set(keyOf(generation), sourcesOf(await cvOf(generation.person), job, today));
  }
  return (generation) => {
    const sources = built.get(keyOf(generation));
    if (sources === undefined) throw new Error(`No sources were built for ${keyOf(generation)}`);
    return sources;
  };
}

/** One generation with what a checker found in it. */
export interface Judged<G extends Generation> {
  readonly generation: G;
  readonly found: readonly Pick<Ungrounded, "kind" | "text">[];
}

export interface GroundingScores {
  readonly bad: readonly Judged<BadGeneration>[];
  readonly good: readonly Judged<Generation>[];
  /** Share of the bad ones that were caught for the fault that they are labelled with. */
  readonly caught: number;
  /** Share of the good ones that were flagged. */
  readonly flagged: number;
}

/** Work that was made up is as well caught by the skill that it would need. */
const isOfKind = (found: ClaimKind, wanted: ClaimKind): boolean =>
  found === wanted || (wanted === "work" && found === "skill");

/** Whether a bad generation was caught for what is at fault in it. */
export const isCaught = ({ generation, found }: Judged<BadGeneration>): boolean =>
  found.some(({ kind }: { kind: ClaimKind }) => isOfKind(kind, generation.kind));

/** Has a checker judge labelled generations. */
export async function scoreGrounding(
  bad: readonly BadGeneration[],
  good: readonly Generation[],
  checker: Checker = ungrounded,
): Promise<GroundingScores> {
  const sources = await sourcesFor([...bad, ...good]);
  const judge = <G extends Generation>(generation: G): Judged<G> => ({
    generation,
    found: checker(generation.statement, sources(generation)),
  });
  const judgedBad = bad.map(judge);
  const judgedGood = good.map(judge);
  return {
    bad: judgedBad,
    good: judgedGood,
    caught: judgedBad.filter(isCaught).length / bad.length,
    flagged: judgedGood.filter(({ found }) => found.length > 0).length / good.length,
  };
}

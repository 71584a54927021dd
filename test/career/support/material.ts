import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCv } from "../../../career/cv/parse-cv.ts";
import { analyzeGap } from "../../../career/fit/analyze-gap.ts";
import { parseJob } from "../../../career/posting/parse-job.ts";
import { readDocument } from "../../../career/reading/read-document.ts";
import type { CvProfile } from "../../../schemas/cv.ts";
import type { Evidence, GapAnalysis } from "../../../schemas/gap.ts";
import type { JobProfile } from "../../../schemas/job.ts";
import { cvFixtures } from "../../fixtures/cvs.ts";
import { fileNameOf, fileOf, postings } from "../../fixtures/postings/index.ts";
import { readPasted, today } from "./files.ts";

/** What a writer gets: a CV, a posting, and how they fit; with the lines of the CV's document. */
export interface Material {
  readonly name: string;
  readonly cv: CvProfile;
  readonly job: JobProfile;
  readonly analysis: GapAnalysis;
  readonly lines: ReadonlySet<string>;
  readonly posted: ReadonlySet<string>;
}

type Read = Awaited<ReturnType<typeof readDocument>>;
const linesOf = (document: Read): Set<string> => new Set(document.lines.map((line) => line.text));

const material = (name: string, cvText: Read, jobText: Read): Material => {
  const cv = parseCv(cvText, today);
  const job = parseJob(jobText, today);
  return { name, cv, job, analysis: analyzeGap(cv, job, today), lines: linesOf(cvText), posted: linesOf(jobText) };
};

/** A pasted CV against a pasted posting. */
export const pasted = async (cv: string, job: string): Promise<Material> =>
  material("pasted", await readPasted(cv), await readPasted(job));

/** The example that the product shows. */
export async function example(): Promise<Material> {
  const read = (name: string): Promise<Read> =>
    readDocument(readFileSync(join(import.meta.dirname, "../../../examples", name)), name);
  return material("example", await read("cv.pdf"), await read("job.txt"));
}

/** Every labelled person, each in another layout, against a posting of each language: one of their own and strangers. */
export async function everyPair(): Promise<Material[]> {
  const layouts = [...new Set(cvFixtures.map((fixture) => fixture.layout))];
  const keys = [...new Set(cvFixtures.map((fixture) => fixture.truth.key))];
  const jobs = await Promise.all(
    postings.map(async (posting) => ({
      posting,
      read: await readDocument(await fileOf(posting), fileNameOf(posting)),
    })),
  );
  const languages = [...new Set(postings.map((posting) => posting.language))];
  const pairs: Material[] = [];
  for (const [index, key] of keys.entries()) {
    const layout = layouts[index % layouts.length];
    const fixture = cvFixtures.find((one) => one.truth.key === key && one.layout === layout);
    if (fixture === undefined) continue;
    const read = await readDocument(await fixture.bytes(), fixture.name);
    for (const language of languages) {
      const own = jobs.filter(({ posting }) => posting.language === language);
      const chosen = own[index % own.length];
      if (chosen !== undefined) pairs.push(material(`${fixture.name} for ${chosen.posting.key}`, read, chosen.read));
    }
  }
  return pairs;
}

/** Numbers in digits, each once. */
export const digitsIn = (text: string): string[] => [...new Set(text.match(/\d+/gu) ?? [])];

/** Evidence whose quote is no line of the CV. */
export const unreal = (evidence: readonly Evidence[], lines: ReadonlySet<string>): string[] =>
  evidence.map(({ quote }) => quote).filter((quote) => !lines.has(quote));

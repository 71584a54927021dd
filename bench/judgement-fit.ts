import { parseCv } from "../career/cv/parse-cv.ts";
import { analyzeGap } from "../career/fit/analyze-gap.ts";
import { parseJob } from "../career/posting/parse-job.ts";
import { readDocument } from "../career/reading/read-document.ts";
import { pairs } from "../test/fixtures/pairs.ts";
import { similarity } from "./judgement/tfidf.ts";

/** Prints how often the fit score ranks the better of two CVs first where shared words mislead, beside TF-IDF. */

const today = new Date("2026-11-01T00:00:00Z");
const read = (text: string): ReturnType<typeof readDocument> => readDocument(new TextEncoder().encode(text), null);
const corpus = pairs.flatMap((pair) => [pair.job, pair.better, pair.worse]);
let right = 0;
let rightByWords = 0;

for (const pair of pairs) {
  const job = parseJob(await read(pair.job), today);
  const score = async (text: string): Promise<number> =>
    analyzeGap(parseCv(await read(text), today), job, today).fitScore;
  const [better, worse] = [await score(pair.better), await score(pair.worse)];
  const byWords = similarity(pair.job, pair.better, corpus) > similarity(pair.job, pair.worse, corpus);
  if (better > worse) right += 1;
  if (byWords) rightByWords += 1;
  console.log(
    `${better > worse ? "right" : "WRONG"}  ${String(better).padStart(3)} : ${String(worse).padStart(3)}  words ${byWords ? "right" : "wrong"}  ${pair.why}`,
  );
}
console.log(`\nfit ranks ${right} of ${pairs.length} pairs right, TF-IDF ${rightByWords}`);

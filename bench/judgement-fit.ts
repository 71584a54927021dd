import { parseCv } from "../career/cv/parse-cv.ts";
import { analyzeGap } from "../career/fit/analyze-gap.ts";
import { parseJob } from "../career/posting/parse-job.ts";
import { readDocument } from "../career/reading/read-document.ts";
import { UnreadableDocument } from "../career/reading/unreadable.ts";
import { type Pair, pairSets } from "../test/fixtures/pairs/index.ts";
import { similarity } from "./judgement/tfidf.ts";

/**
 * Prints how often the fit score ranks the better of two CVs first where shared words mislead, beside TF-IDF. Without
 * an option it measures the pairs that the engine was tuned by, with the name of another set (`--held`, `--sixth`) that
 * one pair by pair, and with `--all` every set in one line; `--words` measures TF-IDF alone.
 */

const today = new Date("2026-11-01T00:00:00Z");
const read = (text: string): ReturnType<typeof readDocument> => readDocument(new TextEncoder().encode(text), null);
const wordsOnly = process.argv.includes("--words");
const corpus = pairSets.flatMap(({ pairs }) => pairs).flatMap((pair) => [pair.job, pair.better, pair.worse]);

/** What a reader gives, or null where it says that it can't read the file. */
function unlessUnreadable<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch (error) {
    if (error instanceof UnreadableDocument) return null;
    throw error;
  }
}

/** Both scores; a posting that isn't read as one ranks nobody, and a CV that isn't read as one has nothing. */
async function scoresOf(pair: Pair): Promise<readonly [better: number, worse: number]> {
  const posting = await read(pair.job);
  const job = unlessUnreadable(() => parseJob(posting, today));
  if (job === null) return [0, 0];
  const score = async (text: string): Promise<number> => {
    const document = await read(text);
    const cv = unlessUnreadable(() => parseCv(document, today));
    return cv === null ? 0 : analyzeGap(cv, job, today).fitScore;
  };
  return [await score(pair.better), await score(pair.worse)];
}

/** Measures one set and gives a line for each pair and one that sums it up. */
async function measure(set: (typeof pairSets)[number]): Promise<{ lines: string[]; sum: string }> {
  const lines: string[] = [];
  let right = 0;
  let rightByWords = 0;
  for (const pair of set.pairs) {
    const byWords = similarity(pair.job, pair.better, corpus) > similarity(pair.job, pair.worse, corpus);
    if (byWords) rightByWords += 1;
    const words = `words ${byWords ? "right" : "wrong"}  ${pair.why}`;
    if (wordsOnly) {
      lines.push(words);
      continue;
    }
    const [better, worse] = await scoresOf(pair);
    if (better > worse) right += 1;
    const verdict = better > worse ? "right" : "WRONG";
    lines.push(`${verdict}  ${String(better).padStart(3)} : ${String(worse).padStart(3)}  ${words}`);
  }
  const count = set.pairs.length;
  const fit = wordsOnly ? "" : `fit ranks ${right} of ${count} pairs right, `;
  const sum = `${fit}TF-IDF ${rightByWords} of ${count}${set.atFirst === null ? "" : ` (at first sight, ${set.atFirst})`}`;
  return { lines, sum };
}

if (process.argv.includes("--all")) {
  for (const set of pairSets) console.log(`${set.name.padEnd(8)} ${(await measure(set)).sum}`);
} else {
  const asked = pairSets.find(({ name }) => process.argv.includes(`--${name}`)) ?? pairSets[0];
  if (asked !== undefined) {
    const { lines, sum } = await measure(asked);
    console.log(`${lines.join("\n")}\n\n${sum}`);
  }
}

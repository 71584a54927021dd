import { ungrounded } from "../career/grounding/check.ts";
import { heldOutBad, heldOutGood } from "../test/fixtures/grounding/held-out.ts";
import { heldOutBad2, heldOutGood2 } from "../test/fixtures/grounding/held-out-2.ts";
import { heldOutBad3, heldOutGood3 } from "../test/fixtures/grounding/held-out-3.ts";
import { heldOutBad4, heldOutGood4 } from "../test/fixtures/grounding/held-out-4.ts";
import { heldOutBad5, heldOutGood5 } from "../test/fixtures/grounding/held-out-5.ts";
import { heldOutBad6, heldOutGood6 } from "../test/fixtures/grounding/held-out-6.ts";
import { badGenerations, goodGenerations } from "../test/fixtures/grounding/tuned-on.ts";
import { type GroundingScores, isCaught, scoreGrounding, sourcesFor } from "./judgement/grounding-scores.ts";

/**
 * Prints how many known-bad generations the grounding checker catches for the fault that they have, and how many good ones
 * it flags, by kind and by language, for the sets that it was tuned on and for those that were held out; and how long a check takes. What the held-out sets gave when
 * they were new stands below each: faults that they showed were mended afterwards. `--wrong` lists each generation that is judged wrong.
 */

const listWrong = process.argv.includes("--wrong");
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

function table(heading: string, { bad, good }: GroundingScores): void {
  console.log(`\n${heading.padEnd(22)}  caught        flagged`);
  const row = (name: string, isOne: (one: { language: string; kind?: string }) => boolean): void => {
    const wrong = bad.filter(({ generation }) => isOne(generation));
    const right = good.filter(({ generation }) => isOne(generation));
    const caught = wrong.filter(isCaught).length;
    const flagged = right.filter(({ found }) => found.length > 0).length;
    const share = (part: number, whole: number): string =>
      whole === 0 ? "            " : `${percent(part / whole)} ${`of ${whole}`.padEnd(6)}`;
    console.log(`  ${name.padEnd(20)}${share(caught, wrong.length)}${share(flagged, right.length)}`);
  };
  row("all", () => true);
  for (const language of ["en", "de", "fr", "es", "fi"]) row(language, (one) => one.language === language);
  const kinds = new Set(bad.map(({ generation }) => generation.kind));
  for (const kind of kinds) row(kind, (one) => one.kind === kind);
}

function list({ bad, good }: GroundingScores): void {
  for (const one of bad)
    if (!isCaught(one)) console.log(`missed   ${one.generation.kind}: ${one.generation.statement.text}`);
  for (const { generation, found } of good)
    for (const { kind, text } of found) console.log(`flagged  ${kind} "${text}": ${generation.statement.text}`);
}

const sets = [
  ["tuned on", await scoreGrounding(badGenerations, goodGenerations), undefined],
  ["held out 1", await scoreGrounding(heldOutBad, heldOutGood), "92.0 % caught, 0 % flagged"],
  ["held out 2", await scoreGrounding(heldOutBad2, heldOutGood2), "85.0 % caught, 13.3 % flagged"],
  ["held out 3", await scoreGrounding(heldOutBad3, heldOutGood3), "93.3 % caught, 16.7 % flagged"],
  ["held out 4", await scoreGrounding(heldOutBad4, heldOutGood4), "82.0 % caught, 27.8 % flagged"],
  ["held out 5", await scoreGrounding(heldOutBad5, heldOutGood5), "85.0 % caught, 25.0 % flagged"],
  ["held out 6", await scoreGrounding(heldOutBad6, heldOutGood6), "100 % caught, 10.0 % flagged"],
] as const;
for (const [name, scores, unseen] of sets) {
  table(name, scores);
  if (unseen !== undefined) console.log(`  measured once, before anything was mended for it: ${unseen}`);
  if (listWrong) list(scores);
}

const everything = [...badGenerations, ...goodGenerations];
const sources = await sourcesFor(everything);
const rounds = 10;
/** The shortest of some rounds for each statement: what it takes when nothing else takes the machine. */
const times = everything
  .map((generation) =>
    Math.min(
      ...Array.from({ length: rounds }, () => {
        const started = performance.now();
        ungrounded(generation.statement, sources(generation));
        return performance.now() - started;
      }),
    ),
  )
  .sort((one, other) => one - other);
const shown = (time: number | undefined): string => `${(time ?? 0).toFixed(2)} ms`;
console.log(
  `\none statement takes ${shown(times[Math.floor(times.length / 2)])} at the median, ${shown(times.at(-1))} at most (best of ${rounds} rounds each)`,
);

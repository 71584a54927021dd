import { parseCv } from "../career/cv/parse-cv.ts";
import { parseJob } from "../career/posting/parse-job.ts";
import { readDocument } from "../career/reading/read-document.ts";
import { UnreadableDocument } from "../career/reading/unreadable.ts";
import type { CvProfile } from "../schemas/cv.ts";
import { type Held, type HeldSet, heldCvs, heldPostings, heldSets } from "../test/fixtures/held/index.ts";
import { comparePosting } from "./judgement/posting-scores.ts";
import { f1, fieldsOf, nothingRead, precision, recall, type Tally, tally } from "./judgement/scores.ts";

/**
 * Prints how well files are read that the fixtures' own generators didn't make: CVs and postings from browsers, word
 * processors and plain typing. `--wrong` lists each value that was read wrong or missed, `--set NAME` keeps to one set,
 * `--file PART` to files whose name holds it.
 */

const today = new Date("2026-11-01T00:00:00Z");
const listWrong = process.argv.includes("--wrong");
const argument = (name: string): string | undefined => process.argv[process.argv.indexOf(name) + 1];
const onlySet = process.argv.includes("--set") ? argument("--set") : undefined;
const onlyFile = process.argv.includes("--file") ? argument("--file") : undefined;

type Fields = Record<string, { readonly wanted: readonly string[]; readonly got: readonly string[] }>;

async function refusedAsNull<T>(file: string, read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    console.log(`${file} was refused: ${error.code}`);
    return null;
  }
}

async function table<Truth>(
  name: string,
  files: readonly Held<Truth>[],
  read: (file: Held<Truth>) => Promise<Fields>,
): Promise<void> {
  const fields = new Map<string, Tally>();
  const perFile: string[] = [];
  for (const file of files) {
    if (onlyFile !== undefined && !file.file.includes(onlyFile)) continue;
    const own: number[] = [];
    for (const [field, { wanted, got }] of Object.entries(await read(file))) {
      const one = tally(wanted, got);
      const sum = fields.get(field) ?? { right: 0, wrong: 0, missed: 0 };
      fields.set(field, {
        right: sum.right + one.right,
        wrong: sum.wrong + one.wrong,
        missed: sum.missed + one.missed,
      });
      own.push(f1(one));
      if (!listWrong || one.wrong + one.missed === 0) continue;
      console.log(`${file.file}  ${field}`);
      console.log(`    true: ${wanted.filter((value) => !got.includes(value)).join(" ~ ")}`);
      console.log(`    read: ${got.filter((value) => !wanted.includes(value)).join(" ~ ")}`);
    }
    perFile.push(`${file.file} ${mean(own).toFixed(3)}`);
  }
  const cell = (value: number): string => value.toFixed(3).padStart(9);
  console.log(`\n${name.padEnd(16)} precision  recall     F1`);
  for (const [field, one] of fields)
    console.log(`${field.padEnd(16)}${cell(precision(one))}${cell(recall(one))}${cell(f1(one))}`);
  const macro = mean([...fields.values()].map(f1));
  console.log(`${perFile.length} files, macro F1 over ${fields.size} fields: ${macro.toFixed(3)}`);
  if (listWrong) console.log(perFile.join("\n"));
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;

const isWanted = (set: HeldSet): boolean => onlySet === undefined || onlySet === set;

for (const set of heldSets.filter(isWanted)) {
  await table(`${set} CVs`, heldCvs(set), async ({ file, truth, bytes }) => {
    const read = async (): Promise<CvProfile> => parseCv(await readDocument(await bytes(), file), today);
    return fieldsOf(truth, (await refusedAsNull(file, read)) ?? nothingRead);
  });
  await table(`${set} postings`, heldPostings(set), async ({ file, truth, bytes }) =>
    comparePosting(
      truth,
      await refusedAsNull(file, async () => parseJob(await readDocument(await bytes(), file), today)),
    ),
  );
}

import { parseJob } from "../career/posting/parse-job.ts";
import { readDocument } from "../career/reading/read-document.ts";
import { UnreadableDocument } from "../career/reading/unreadable.ts";
import type { JobProfile } from "../schemas/job.ts";
import { fileNameOf, fileOf, type Posting, postings } from "../test/fixtures/postings/index.ts";
import { knownWrongPostings } from "./judgement/known-wrong.ts";
import { comparePosting } from "./judgement/posting-scores.ts";
import { f1, precision, recall, type Tally, tally } from "./judgement/scores.ts";

/**
 * Prints how well postings are read: precision, recall and F1 of every field, by language and by kind of file.
 * `--wrong` lists each value that was read wrong or missed. On the first run over these files, before anything was
 * mended, macro F1 was 0.905 (required 0.860, preferred 0.846, seniority 0.714).
 */

const today = new Date("2026-11-01T00:00:00Z");
const listWrong = process.argv.includes("--wrong");
const known = new Map<string, string>();
const tables = {
  field: new Map<string, Tally>(),
  language: new Map<string, Tally>(),
  kind: new Map<string, Tally>(),
};

function add(table: Map<string, Tally>, key: string, more: Tally): void {
  const sum = table.get(key) ?? { right: 0, wrong: 0, missed: 0 };
  table.set(key, { right: sum.right + more.right, wrong: sum.wrong + more.wrong, missed: sum.missed + more.missed });
}

async function read(posting: Posting): Promise<JobProfile | null> {
  try {
    return parseJob(await readDocument(await fileOf(posting), fileNameOf(posting)), today);
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    console.log(`${fileNameOf(posting)} was refused: ${error.code}`);
    return null;
  }
}

for (const posting of postings) {
  for (const [field, { wanted, got }] of Object.entries(comparePosting(posting.truth, await read(posting)))) {
    const one = tally(wanted, got);
    add(tables.field, field, one);
    add(tables.language, posting.language, one);
    add(tables.kind, posting.kind, one);
    const entry = knownWrongPostings.find(({ file, field: name }) => file === fileNameOf(posting) && name === field);
    if (entry !== undefined && one.wrong + one.missed === 0) console.log(`no longer wrong: ${entry.file} ${field}`);
    if (one.wrong + one.missed > 0) known.set(`${fileNameOf(posting)} ${field}`, entry?.why ?? "not in the ledger");
    if (!listWrong || one.wrong + one.missed === 0) continue;
    console.log(`${fileNameOf(posting)}  ${field}`);
    console.log(`    true: ${wanted.filter((value) => !got.includes(value)).join(" ~ ")}`);
    console.log(`    read: ${got.filter((value) => !wanted.includes(value)).join(" ~ ")}`);
  }
}

for (const [name, table] of Object.entries(tables)) {
  console.log(`\n${name.padEnd(16)} precision  recall     F1`);
  for (const [key, one] of table) {
    const cell = (value: number): string => value.toFixed(3).padStart(9);
    console.log(`${key.padEnd(16)}${cell(precision(one))}${cell(recall(one))}${cell(f1(one))}`);
  }
}
const macro = [...tables.field.values()].map(f1);
console.log(
  `\n${postings.length} postings, macro F1 over ${macro.length} fields: ${(macro.reduce((sum, value) => sum + value, 0) / macro.length).toFixed(3)}`,
);
console.log(`\nread wrong, with the ledger's reason (${known.size}):`);
for (const [where, why] of known) console.log(`  ${where}: ${why}`);

import { parseCv } from "../career/cv/parse-cv.ts";
import { readDocument } from "../career/reading/read-document.ts";
import { cvFixtures } from "../test/fixtures/cvs.ts";
import { knownWrong } from "./judgement/known-wrong.ts";
import { f1, fieldsOf, precision, recall, type Tally, tally } from "./judgement/scores.ts";

/**
 * Prints how well the built-in engine reads: precision, recall and F1 of every field, by layout and by language.
 * `--wrong` lists each value that was read wrong or missed; `--layout NAME` keeps to one layout.
 */

const today = new Date("2026-11-01T00:00:00Z");
const wanted = process.argv.includes("--layout") ? process.argv[process.argv.indexOf("--layout") + 1] : undefined;
const listWrong = process.argv.includes("--wrong");
const tables = {
  field: new Map<string, Tally>(),
  layout: new Map<string, Tally>(),
  language: new Map<string, Tally>(),
};

const known = new Map<string, string>();

function add(table: Map<string, Tally>, key: string, one: Tally): void {
  const sum = table.get(key) ?? { right: 0, wrong: 0, missed: 0 };
  table.set(key, { right: sum.right + one.right, wrong: sum.wrong + one.wrong, missed: sum.missed + one.missed });
}

for (const fixture of cvFixtures) {
  if (wanted !== undefined && fixture.layout !== wanted) continue;
  const cv = parseCv(await readDocument(await fixture.bytes(), fixture.name), today);
  for (const [field, { wanted: truth, got }] of Object.entries(fieldsOf(fixture.truth, cv))) {
    const one = tally(truth, got);
    add(tables.field, field, one);
    add(tables.layout, fixture.layout, one);
    add(tables.language, fixture.truth.language, one);
    const ledger = knownWrong.find((entry) => entry.file === fixture.name && entry.field === field);
    if (ledger !== undefined && one.wrong + one.missed === 0)
      console.log(`no longer wrong: ${ledger.file} ${ledger.field}`);
    if (one.wrong + one.missed > 0) known.set(`${fixture.name} ${field}`, ledger?.why ?? "not in the ledger");
    if (listWrong && one.wrong + one.missed > 0) {
      console.log(
        `${fixture.name}  ${field}\n    true: ${truth.filter((value) => !got.includes(value)).join(" ~ ")}\n    read: ${got.filter((value) => !truth.includes(value)).join(" ~ ")}`,
      );
    }
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
  `\nmacro F1 over ${macro.length} fields: ${(macro.reduce((sum, value) => sum + value, 0) / macro.length).toFixed(3)}`,
);
console.log(`\nread wrong, with the ledger's reason (${known.size}):`);
for (const [where, why] of known) console.log(`  ${where}: ${why}`);

// The other tables of judgement, each a script of its own.
for (const part of ["postings", "held", "fit", "skills", "grounding", "retrieval"]) {
  console.log(`\n=== ${part} ===`);
  await import(`./judgement-${part}.ts`);
}

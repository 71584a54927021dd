import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { typesetter } from "../career/documents/pdf/typesetter.ts";
import { renderDocument, type Subject, type Typeset } from "../career/documents/render.ts";
import { type DocumentFormat, formatsOf, TemplateName } from "../schemas/documents.ts";
import { subjects } from "../test/fixtures/documents/subjects.ts";
import { typesettingFolder } from "../test/fixtures/documents/typesetting.ts";
import { people } from "../test/fixtures/people/index.ts";
import { roundTrip } from "./judgement/round-trip.ts";
import { f1 } from "./judgement/scores.ts";
import { median, printTable } from "./stats.ts";

/**
 * Prints how well our own reader reads our own documents back, how many documents a second are made of each kind in
 * each format, and what the first PDF of a process costs. `--wrong` lists what came back otherwise than it was written.
 */

const today = new Date("2026-11-01T00:00:00Z");
const rounds = 15;
const folder = await typesettingFolder();

async function readBack(typeset: Typeset): Promise<void> {
  const columns: Record<string, ReadonlyMap<string, number>> = {};
  for (const format of ["docx", "pdf", "txt"] as const)
    for (const template of format === "txt" ? (["classic"] as const) : TemplateName.options) {
      const { fields, lost } = await roundTrip(people, format, template, typeset, today);
      columns[`${format} ${template}`] = new Map([...fields].map(([field, one]) => [field, f1(one)]));
      if (process.argv.includes("--wrong")) for (const one of lost) console.log(format, template, JSON.stringify(one));
    }
  const fields = [...(Object.values(columns)[0]?.keys() ?? [])];
  printTable(
    `F1 of what is read back, ${people.length} people`,
    fields.map((field) => ({
      field,
      ...Object.fromEntries(Object.entries(columns).map(([name, of]) => [name, (of.get(field) ?? 0).toFixed(3)])),
    })),
  );
}

/** Milliseconds for one document, each with another name, so that nothing is remembered whole. */
async function timeOf(subject: Subject, format: DocumentFormat, typeset: Typeset): Promise<number[]> {
  const times: number[] = [];
  for (let round = -3; round < rounds; round += 1) {
    const basics = { ...subject.cv.basics, name: `Person ${round + 100}` };
    const other = { ...subject, cv: { ...subject.cv, basics } };
    const start = performance.now();
    await renderDocument(other, format, { template: "modern", date: today, typeset });
    if (round >= 0) times.push(performance.now() - start);
  }
  return times;
}

async function speeds(name: string, typeset: Typeset, formats: readonly DocumentFormat[]): Promise<void> {
  const rows: Record<string, string | number>[] = [];
  for (const key of ["complete", "letter", "interview", "report"]) {
    const subject = subjects[key];
    if (subject === undefined) continue;
    for (const format of formatsOf[subject.kind].filter((one) => formats.includes(one))) {
      const times = await timeOf(subject, format, typeset);
      const middle = median(times);
      rows.push({ kind: subject.kind, format, "ms (median)": middle, "documents/s": 1_000 / middle });
    }
  }
  printTable(name, rows);
}

function cold(engine: "native" | "wasm"): Record<string, string | number> {
  const answer: unknown = JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, "documents/cold.ts"), engine], { encoding: "utf8" }),
  );
  const figure = (name: string): number =>
    typeof answer === "object" && answer !== null
      ? Number(Object.entries(answer).find(([key]) => key === name)?.[1])
      : 0;
  return {
    engine,
    "ready (ms)": figure("ready"),
    "first PDF (ms)": figure("first"),
    "memory (MB)": figure("megabytes"),
  };
}

const native = await typesetter(folder, "native");
const wasm = await typesetter(folder, "wasm");
await readBack(native);
await speeds("Warm, without the typesetter", native, ["docx", "html", "txt", "json"]);
await speeds("Warm, PDF by the native typesetter", native, ["pdf"]);
await speeds("Warm, PDF by WebAssembly", wasm, ["pdf"]);
printTable("Cold, a process of its own", [cold("native"), cold("wasm")]);

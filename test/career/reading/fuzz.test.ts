import { spawnSync } from "node:child_process";
import { join } from "node:path";
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseCv } from "../../../career/cv/parse-cv.ts";
import { parseJob } from "../../../career/posting/parse-job.ts";
import { readDocument } from "../../../career/reading/read-document.ts";
import { UnreadableDocument } from "../../../career/reading/unreadable.ts";
import { cvFixtures } from "../../fixtures/cvs.ts";
import { today } from "../support/files.ts";

/** Ways to spoil a file. */
type Damage = {
  readonly kind: "flip" | "cut" | "insert" | "double";
  readonly at: number;
  readonly length: number;
  readonly byte: number;
};

const damage = fc.record<Damage>({
  kind: fc.constantFrom("flip", "cut", "insert", "double"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  byte: fc.integer({ min: 0, max: 255 }),
});

function spoil(bytes: Uint8Array, { kind, at, length, byte }: Damage): Uint8Array {
  const from = Math.floor(at * bytes.length);
  const part = bytes.slice(from, from + length);
  if (kind === "cut") return new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(from + length)]);
  if (kind === "insert")
    return new Uint8Array([...bytes.subarray(0, from), ...new Uint8Array(length).fill(byte), ...bytes.subarray(from)]);
  if (kind === "double") return new Uint8Array([...bytes.subarray(0, from), ...part, ...bytes.subarray(from)]);
  return bytes.map((value, index) =>
    index >= from && index < from + Math.min(length, 8) ? value ^ (byte | 1) : value,
  );
}

/** Reads a file as CV and as posting; anything but a result or a typed error fails. */
async function read(bytes: Uint8Array, name: string): Promise<void> {
  try {
    const document = await readDocument(bytes, name);
    for (const parse of [parseCv, parseJob]) {
      try {
        parse(document, today);
      } catch (error) {
        if (!(error instanceof UnreadableDocument)) throw error;
      }
    }
  } catch (error) {
    assert.instance(error, UnreadableDocument, `${name}: ${error instanceof Error ? error.stack : String(error)}`);
  }
}

const names = [
  "data-en.title-first.pdf",
  "nurse-en.sidebar-left.pdf",
  "chef-fr.word-table.docx",
  "buchhalter-de.word-tabs.docx",
  "ohjelmisto-fi.plain-text.txt",
  "dev-fr.markdown.md",
];

for (const name of names) {
  test(`spoilt copies of ${name} give a result or a typed error`, async () => {
    const fixture = cvFixtures.find((one) => one.name === name);
    assert.ok(fixture);
    const bytes = (await fixture?.bytes()) ?? new Uint8Array();
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 5 }), async (damages) => {
        await read(damages.reduce(spoil, bytes), name);
      }),
      { numRuns: 60, seed: 11 },
    );
  });
}

test("arbitrary text gives a result or a typed error", () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 3_000 }), async (text) => {
      await read(new TextEncoder().encode(text), "any.txt");
    }),
    { numRuns: 100, seed: 5 },
  ));

test("long lines without blanks and endless lists don't take long", async () => {
  const texts = [
    "a".repeat(200_000),
    "- ".repeat(100_000),
    "2019 – ".repeat(40_000),
    "C, ".repeat(100_000),
    "@".repeat(100_000),
    "(((((".repeat(40_000),
    "1 ".repeat(150_000),
    "word, ".repeat(60_000),
    "A B ".repeat(60_000),
    `Ada ada@example.com Skills: ${"Python, no SAP, ".repeat(12_000)}`,
  ];
  for (const text of texts) {
    // The processor's time: what else runs on the machine must not decide.
    const begun = process.cpuUsage();
    await read(new TextEncoder().encode(text), "any.txt");
    const milliseconds = Math.round(process.cpuUsage(begun).user / 1_000);
    assert.ok(milliseconds < 4_000, `${text.slice(0, 8)} took ${milliseconds} ms`);
  }
});

test("the long fuzz run finds out a reader that crashes, hangs, bloats or throws untyped errors", () => {
  const bench = join(import.meta.dirname, "../../../bench/fuzz.ts");
  const ran = spawnSync(process.execPath, [bench, "--count", "24", "--known-bad", "--longest", "300"], {
    encoding: "utf8",
  });
  assert.is(ran.status, 1);
  for (const fault of [/: !TypeError/, /: process ended \(7\)/, /: hang/, /: 5000 MB of memory/])
    assert.match(ran.stdout, fault);
});

test.run();

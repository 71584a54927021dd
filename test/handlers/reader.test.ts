import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readDocument } from "../../career/reading/read-document.ts";
import { UnreadableDocument } from "../../career/reading/unreadable.ts";
import { type Reader, type ReaderLimits, reader, readerLimits } from "../../handlers/shared/reader.ts";
import { bundled } from "../../infra/bundle.ts";
import { bytesOf, docxOfLines, pdfOfLines } from "../career/support/files.ts";

const reading = suite("reader");

const real = new URL("../../handlers/shared/reading-worker.ts", import.meta.url);
const wild = new URL("./support/wild-worker.ts", import.meta.url);
const nothing = bytesOf("x");
const tight: ReaderLimits = { ...readerLimits, milliseconds: 1_500, heap: 64, growth: 160 };

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return "read";
  } catch (error) {
    return error instanceof UnreadableDocument ? error.code : `fault: ${String(error)}`;
  }
};

/** Hands a reader over and ends its thread afterwards. */
const using = async (made: Reader, work: (made: Reader) => Promise<void>): Promise<void> => {
  try {
    await work(made);
  } finally {
    await made.close();
  }
};

reading("a thread reads what the reading itself would read", async () => {
  const files: [Uint8Array, string][] = [
    [await pdfOfLines(["Ada Example", "ada@example.com"]), "cv.pdf"],
    [await docxOfLines(["# Ada Example", "- Weaves"]), "cv.docx"],
    [bytesOf("Ada Example\nWeaver"), "cv.txt"],
  ];
  await using(reader(real), async (made) => {
    for (const [bytes, name] of files) assert.equal(await made.read(bytes, name), await readDocument(bytes, name));
  });
});

reading("files that are read at once each get their own answer", async () => {
  await using(reader(real), async (made) => {
    const texts = ["Ada Example", "Bo Example", "Cy Example"];
    const read = await Promise.all(texts.map((text) => made.read(bytesOf(text), null)));
    assert.equal(
      read.map(({ lines }) => lines[0]?.text),
      texts,
    );
  });
});

reading("what can't be read keeps its reason", async () => {
  await using(reader(real), async (made) => {
    assert.is(await codeOf(made.read(new Uint8Array(), "cv.pdf")), "file_empty");
    assert.is(await codeOf(made.read(bytesOf("%PDF-1.7 nothing"), "cv.pdf")), "pdf_damaged");
  });
});

reading("a file that never ends is given up in time, and the next one is read", async () => {
  await using(reader(wild, tight), async (made) => {
    const start = performance.now();
    assert.is(await codeOf(made.read(nothing, "spin")), "file_takes_too_long");
    assert.ok(performance.now() - start < tight.milliseconds + 10_000);
    assert.is(await codeOf(made.read(nothing, "calm")), "read");
  });
});

reading("a file that fills the heap, or memory outside of it, is given up, and the next one is read", async () => {
  const patient = { ...tight, milliseconds: 20_000 };
  await using(reader(wild, patient), async (made) => {
    assert.is(await codeOf(made.read(nothing, "bloat")), "file_takes_too_much_memory");
    assert.is(await codeOf(made.read(nothing, "calm")), "read");
    assert.is(await codeOf(made.read(nothing, "buffers")), "file_takes_too_much_memory");
    assert.is(await codeOf(made.read(nothing, "calm")), "read");
  });
});

reading("a thread that breaks is a fault that another try may not have, and the next file is read", async () => {
  await using(reader(wild, tight), async (made) => {
    for (const name of ["leave", "throw"]) {
      assert.match(await codeOf(made.read(nothing, name)), /^fault: /);
      assert.is(await codeOf(made.read(nothing, "calm")), "read");
    }
  });
});

reading("a thread is replaced after its files, and its memory goes back", async () => {
  await using(reader(real, { ...readerLimits, files: 2 }), async (made) => {
    for (let file = 0; file < 5; file += 1) assert.is(await codeOf(made.read(bytesOf("Ada Example"), null)), "read");
  });
});

reading("every bundle that reads files holds the thread's module, and it reads there", async () => {
  for (const name of ["parse-cv", "parse-job"]) {
    const folder = await bundled(name);
    assert.ok(readdirSync(join(folder, "threads")).includes("reading-worker.mjs"));
    const entry = pathToFileURL(join(folder, "threads", "reading-worker.mjs"));
    await using(reader(entry), async (made) => {
      const pdf = await pdfOfLines(["Ada Example", "ada@example.com", "Weaver in Leeds"]);
      assert.is((await made.read(pdf, "cv.pdf")).lines[0]?.text, "Ada Example");
    });
  }
});

reading.run();

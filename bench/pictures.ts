import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { typesetter } from "../career/documents/pdf/typesetter.ts";
import { renderDocument } from "../career/documents/render.ts";
import { TemplateName } from "../schemas/documents.ts";
import { subjects } from "../test/fixtures/documents/subjects.ts";
import { typesettingFolder } from "../test/fixtures/documents/typesetting.ts";

/**
 * Draws documents as pictures to look at, into dist/pictures: `node bench/pictures.ts [PART OF A NAME]`.
 * PDFs are drawn by pdf.js; DOCX files too, if LibreOffice is there to turn them into PDF.
 */

const folder = join(import.meta.dirname, "../dist/pictures");
const wanted = process.argv[2] ?? "";
const standardFontDataUrl = join(import.meta.dirname, "../node_modules/pdfjs-dist/standard_fonts/");

async function draw(pdf: Uint8Array, name: string): Promise<void> {
  const document = await getDocument({ data: new Uint8Array(pdf), standardFontDataUrl, verbosity: 0 }).promise;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1.6 });
    const canvas = createCanvas(viewport.width, viewport.height);
    // pdf.js draws on any canvas; its types know only that of a browser.
    await page.render({ canvas: canvas as never, canvasContext: canvas.getContext("2d") as never, viewport }).promise;
    writeFileSync(join(folder, `${name}-${number}.png`), canvas.toBuffer("image/png"));
    console.log(join(folder, `${name}-${number}.png`));
  }
  await document.loadingTask.destroy();
}

function office(path: string): void {
  try {
    execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, path], { stdio: "ignore" });
  } catch (error) {
    console.log(`no picture of ${path}: ${error instanceof Error ? error.message : error}`);
  }
}

mkdirSync(folder, { recursive: true });
const typeset = await typesetter(await typesettingFolder());
const date = new Date("2026-11-21T00:00:00Z");
const { readFileSync } = await import("node:fs");
for (const [key, subject] of Object.entries(subjects)) {
  for (const template of TemplateName.options) {
    for (const format of ["pdf", "docx"] as const) {
      const name = `${key}-${template}-${format}`;
      if (!name.includes(wanted)) continue;
      const bytes = await renderDocument(subject, format, { template, date, typeset });
      if (format === "pdf") await draw(bytes, name);
      else {
        writeFileSync(join(folder, `${name}.docx`), bytes);
        office(join(folder, `${name}.docx`));
        await draw(new Uint8Array(readFileSync(join(folder, `${name}.pdf`))), name);
      }
    }
  }
}

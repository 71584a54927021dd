import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { withEdges } from "../build-line.ts";
import type { DocumentText, LayoutRisk, Line, Link } from "../document.ts";
import { markFurniture } from "../furniture.ts";
import { hiddenTextRisk } from "../hidden-text.ts";
import { type Deadline, limits } from "../limits.ts";
import { UnreadableDocument } from "../unreadable.ts";
import { drawingOf } from "./drawing.ts";
import { withDrawnBullets } from "./drawn-bullets.ts";
import { besidePage, type Hider, hiderOf, type Speller, spellerOf } from "./hidden.ts";
import { inkOf } from "./ink.ts";
import { loadPdfjs } from "./load-pdfjs.ts";
import type { Area, Matrix } from "./matrix.ts";
import { type PageLines, pageLines } from "./page-lines.ts";
import { pageLinks } from "./page-links.ts";
import { fontStyles, pageRuns } from "./page-runs.ts";

/**
 * Reads a PDF: lines in reading order with their geometry, links with those that only annotations hold.
 * Throws UnreadableDocument: pdf_no_text, pdf_encrypted, pdf_damaged, file_too_many_pages, file_takes_too_long.
 */
export async function readPdf(bytes: Uint8Array, deadline: Deadline): Promise<DocumentText> {
  const pdf = await open(bytes, deadline);
  try {
    if (pdf.numPages > limits.pages) throw new UnreadableDocument("file_too_many_pages");
    return await readPages(pdf, deadline);
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument("pdf_damaged", { cause: error });
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array, deadline: Deadline): Promise<PDFDocumentProxy> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    fontExtraProperties: true,
    isOffscreenCanvasSupported: false,
    maxImageSize: 1,
    stopAtErrors: false,
    enableXfa: false,
  });
  try {
    return await deadline.race(task.promise);
  } catch (error) {
    await task.destroy();
    if (error instanceof UnreadableDocument) throw error;
    const encrypted = error instanceof Error && error.name === "PasswordException";
    throw new UnreadableDocument(encrypted ? "pdf_encrypted" : "pdf_damaged", { cause: error });
  }
}

async function readPages(pdf: PDFDocumentProxy, deadline: Deadline): Promise<DocumentText> {
  const fonts = fontStyles();
  const pages: PageLines[] = [];
  const links: Link[] = [];
  const unseen: string[] = [];
  let runCount = 0;
  let width = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    deadline.check();
    const page: PDFPageProxy = await deadline.race(pdf.getPage(number));
    const { beside, marks, ...drawn } = await hiderFor(page, deadline);
    const text = await pageRuns(page, fonts, drawn, deadline);
    const { hidden } = text;
    unseen.push(...hidden, ...beside);
    runCount += text.runs.length;
    if (runCount > limits.runs) throw new UnreadableDocument("file_takes_too_long");
    const viewport = page.getViewport({ scale: 1 });
    const runs = withDrawnBullets(text.runs, marks, matrixOf(viewport.transform));
    width = Math.max(width, viewport.width);
    const read = pageLines(runs, number, viewport.width);
    pages.push(read);
    links.push(...(await pageLinks(page, read.lines, deadline)));
    page.cleanup();
  }
  const lines = markFurniture(withEdges(readingOrder(pages), width));
  refuseWithoutText(lines, pdf.numPages);
  return {
    format: "pdf",
    pages: pdf.numPages,
    lines,
    links,
    risks: [...risksOf(pages, lines), ...hiddenTextRisk(unseen)],
  };
}

interface Drawn {
  readonly hide: Hider;
  readonly spell: Speller;
  readonly beside: string[];
  readonly marks: readonly Area[];
}

const matrixOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [a, b, c, d, e, f];

/** Looks through the drawing of a page for text that can't be seen; it also teaches pdf.js the names of the fonts. */
async function hiderFor(page: PDFPageProxy, deadline: Deadline): Promise<Drawn> {
  const { OPS } = await loadPdfjs();
  const list = await deadline.race(page.getOperatorList());
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const area = { left, bottom, right, top };
  const ink = inkOf(drawingOf(list, OPS), area);
  return { hide: hiderOf(ink), spell: spellerOf(ink), beside: besidePage(ink, area), marks: ink.marks };
}

/**
 * The narrow column of all pages comes before the wide one, since an entry may run on from page to page: what stands
 * above the columns of the first page, then the narrow column, then everything else as it comes.
 */
function readingOrder(pages: readonly PageLines[]): Line[] {
  const aside = pages.flatMap((page) => page.lines.filter((line) => line.column !== 0 && line.column === page.aside));
  const first = pages[0]?.lines ?? [];
  const start = first.findIndex((line) => line.column !== 0);
  const head = start < 0 ? first : first.slice(0, start);
  const taken = new Set<Line>([...aside, ...head]);
  const rest = pages.flatMap((page) => page.lines.filter((line) => !taken.has(line)));
  return [...head, ...aside, ...rest];
}

/** A scan has no text; a font without a mapping gives private or replacement characters, which nobody can read. */
function refuseWithoutText(lines: readonly Line[], pages: number): void {
  const text = lines
    .filter((line) => !line.furniture)
    .map((line) => line.text)
    .join("");
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const unmapped = text.match(/[\ue000-\uf8ff\ufffd]/gu)?.length ?? 0;
  if (letters < 20 + 10 * (pages - 1) || unmapped > letters) throw new UnreadableDocument("pdf_no_text");
}

function risksOf(pages: readonly PageLines[], lines: readonly Line[]): LayoutRisk[] {
  const risks: LayoutRisk[] = [];
  const columned = pages.filter((page) => page.aside !== 0).length;
  if (columned > 0)
    risks.push({ code: "two_columns", detail: `${columned} of ${pages.length} pages have two columns` });
  const privateGlyphs = lines.filter((line) => /[\ue000-\uf8ff]/u.test(line.text)).length;
  if (privateGlyphs > 0)
    risks.push({ code: "private_glyphs", detail: `${privateGlyphs} lines hold symbols of icon fonts` });
  if (pages.length > 3) risks.push({ code: "long", detail: `${pages.length} pages` });
  return risks;
}

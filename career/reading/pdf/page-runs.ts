import type { PDFPageProxy } from "pdfjs-dist";
import { clean, fold } from "../clean.ts";
import type { Deadline } from "../limits.ts";
import { type Hider, leastSize, type Speller } from "./hidden.ts";
import type { Run } from "./run.ts";
import { withTexCharacters } from "./tex-text.ts";

/** Fonts by the name that pdf.js gave them: whether they are bold or italic, told by the font's own name. */
export interface FontStyles {
  of(page: PDFPageProxy, id: string): { bold: boolean; italic: boolean };
}

const boldName = /bold|black|heavy|semibold|demi(?!r)|[-,]bd\b|CM(?:SS)?BX|SF(?:BX|SX)\d|medi(?:um)?$/i;
const italicName = /italic|oblique|[-,]it\b|CM(?:TI|SL|SSI)\d|SF(?:TI|SL|SI)\d|slanted/i;

/** Remembers the styles of fonts over the pages of one document. */
export function fontStyles(): FontStyles {
  const known = new Map<string, { bold: boolean; italic: boolean }>();
  return {
    of(page, id) {
      const seen = known.get(id);
      if (seen !== undefined) return seen;
      const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
      const name = typeof font === "object" && font !== null && "name" in font ? String(font.name) : "";
      const style = { bold: boldName.test(name), italic: italicName.test(name) };
      if (name !== "") known.set(id, style);
      return style;
    },
  };
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** The texts of a page: what one sees, and what the page holds besides. */
export interface PageText {
  readonly runs: readonly Run[];
  /** Texts that nobody sees: in the colour of the paper, invisible, tiny or covered. */
  readonly hidden: readonly string[];
}

/** The runs of a page that stand upright and can be seen, with blanks trimmed off their ends. */
export async function pageRuns(
  page: PDFPageProxy,
  fonts: FontStyles,
  { hide, spell }: { readonly hide: Hider; readonly spell: Speller },
  deadline: Deadline,
): Promise<PageText> {
  const content = await deadline.race(page.getTextContent());
  const viewport = page.getViewport({ scale: 1 });
  const runs: Run[] = [];
  const hidden: string[] = [];
  for (const item of content.items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const [, , , , x = 0, y = 0] = item.transform;
    const seen = hide({ text: item.str, x, y, width: item.width });
    if (seen.hidden !== "") hidden.push(clean(seen.hidden));
    if (seen.text === null) continue;
    const read = toRun({ ...item, str: seen.text }, viewport.transform, fonts.of(page, item.fontName));
    if (read === null) continue;
    const run = isSpaced(read.text)
      ? { ...read, text: closeUp(read.text, spell({ text: read.text, x, y, width: item.width })) }
      : read;
    if (run.size < leastSize) hidden.push(run.text);
    else runs.push(...splitAtGaps(run));
  }
  return { runs, hidden };
}

function toRun(item: TextItem, view: readonly number[], style: { bold: boolean; italic: boolean }): Run | null {
  const [a = 1, b = 0, , , e = 0, f = 0] = item.transform;
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
  const along = { x: va * a + vc * b, y: vb * a + vd * b };
  if (Math.abs(along.y) > Math.abs(along.x) * 0.2 || along.x < 0) return null;
  const left = va * e + vc * f + ve;
  const base = vb * e + vd * f + vf;
  const raw = clean(withTexCharacters(item.str));
  const text = raw.trim();
  if (text === "") return null;
  const perCharacter = item.width / Math.max(1, raw.length);
  const start = left + perCharacter * (raw.length - raw.trimStart().length);
  const size = item.height > 0 ? item.height : Math.hypot(a, b);
  return { text, left: start, right: start + perCharacter * text.length, base, size, ...style };
}

/** Whether the letters of a text are set apart: `E D U C AT I O N`, where two of them were drawn at once. */
function isSpaced(text: string): boolean {
  const parts = text.split(/\s+/u);
  return (
    parts.length >= 3 &&
    parts.every((one) => /^[\p{L}\p{M}&'’-]{1,3}$/u.test(one)) &&
    parts.filter((one) => one.length === 1).length >= parts.length * 0.7
  );
}

/** Letters that are set apart as the words that they are: as they were drawn, or parted by two blanks or more. */
function closeUp(text: string, drawn: string | null): string {
  if (drawn !== null && !isSpaced(drawn.trim())) return fold(clean(drawn));
  return text
    .split(/\s{2,}/u)
    .map((word) => word.replace(/\s/gu, ""))
    .join(" ");
}

/** Some writers draw a whole row at once and set its parts apart with blanks; the parts become runs of their own. */
function splitAtGaps(run: Run): Run[] {
  if (!/\s{3,}/.test(run.text)) return [run];
  const perCharacter = (run.right - run.left) / run.text.length;
  return [...run.text.matchAll(/\S+(?:\s{1,2}\S+)*/g)].map((part) => {
    const left = run.left + part.index * perCharacter;
    return { ...run, text: part[0], left, right: left + part[0].length * perCharacter };
  });
}

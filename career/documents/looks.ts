import type { TemplateName } from "../../schemas/documents.ts";
import { type Block, type Outline, wordsOf } from "./outline.ts";

/** How a template sets a document. Sizes and gaps are points, colours are hexadecimal RGB. */
export interface Look {
  readonly face: "serif" | "sans";
  /** What Word sets it in: fonts that come with Word, for which LibreOffice has others of the same widths. */
  readonly wordFont: string;
  /** How much larger that font is set to look as large. */
  readonly wordScale: number;
  readonly size: number;
  /** Distance of base lines, as a multiple of the size. */
  readonly leading: number;
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number };
  readonly name: { readonly size: number; readonly strong: boolean; readonly accent: boolean };
  readonly centred: boolean;
  readonly heading: {
    readonly size: number;
    readonly capitals: boolean;
    readonly accent: boolean;
    readonly rule: "below" | "above" | "none";
  };
  /** Whether employer and place follow the title on its line. */
  readonly oneLine: boolean;
  readonly underAccent: boolean;
  readonly bullet: string;
  readonly gaps: {
    readonly section: number;
    readonly entry: number;
    readonly paragraph: number;
    readonly item: number;
  };
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly line: string;
}

/** The templates. All are of one column, with dates at a tab stop and nothing beside the text. */
const looks: Readonly<Record<TemplateName, Look>> = {
  classic: {
    face: "serif",
    wordFont: "Cambria",
    wordScale: 1.06,
    size: 10,
    leading: 1.32,
    margin: { side: 62, top: 54, bottom: 56 },
    name: { size: 23, strong: false, accent: false },
    centred: true,
    heading: { size: 10.5, capitals: true, accent: false, rule: "below" },
    oneLine: false,
    underAccent: false,
    bullet: "•",
    gaps: { section: 12, entry: 7, paragraph: 2.5, item: 1 },
    ink: "1a1a1a",
    quiet: "4d4d4d",
    accent: "1a1a1a",
    line: "8c8c8c",
  },
  modern: {
    face: "sans",
    wordFont: "Calibri",
    wordScale: 1.12,
    size: 9.5,
    leading: 1.4,
    margin: { side: 58, top: 56, bottom: 56 },
    name: { size: 27, strong: true, accent: true },
    centred: false,
    heading: { size: 12.5, capitals: false, accent: true, rule: "none" },
    oneLine: false,
    underAccent: true,
    bullet: "•",
    gaps: { section: 15, entry: 8, paragraph: 2.5, item: 1.2 },
    ink: "22272e",
    quiet: "57606a",
    accent: "0f5c78",
    line: "c9d6dc",
  },
  compact: {
    face: "sans",
    wordFont: "Arial",
    wordScale: 1,
    size: 8.6,
    leading: 1.26,
    margin: { side: 46, top: 40, bottom: 44 },
    name: { size: 17, strong: true, accent: false },
    centred: false,
    heading: { size: 8.8, capitals: true, accent: false, rule: "above" },
    oneLine: true,
    underAccent: false,
    bullet: "–",
    gaps: { section: 8, entry: 4, paragraph: 1.5, item: 0.4 },
    ink: "111111",
    quiet: "555555",
    accent: "111111",
    line: "333333",
  },
};

/** A template for a kind of document: letters are set larger and narrower, reports with more room between their items. */
export function lookOf(template: TemplateName, shape: Outline["shape"]): Look {
  const look = looks[template];
  const { gaps, margin, size } = look;
  switch (shape) {
    case "cv":
      return look;
    case "letter":
      return { ...look, size: Math.max(9.6, size * 1.07), margin: { ...margin, side: Math.max(64, margin.side) } };
    case "report":
      return { ...look, gaps: { ...gaps, item: gaps.item + 1.6, paragraph: gaps.paragraph + 1 } };
  }
}

/** The longest head of an entry that surely fits on one line with its dates, in characters. */
const longestHead = 100;

/** Whether an entry's names and dates share one line. Where they would have to be broken, they take two. */
export function isOneLine(entry: Extract<Block, { kind: "entry" }>, look: Look): boolean {
  const length = wordsOf(entry.title).length + wordsOf(entry.under).length + (entry.aside ?? "").length;
  return look.oneLine && length <= longestHead;
}

import type * as Library from "pdfjs-dist";
import { type Colour, hexColour } from "../colour.ts";
import type { Area, Matrix } from "./matrix.ts";

/** One glyph: the characters that it stands for and its width in thousandths of the font's size. */
export interface Glyph {
  readonly text: string;
  readonly width: number;
  readonly blank: boolean;
}

interface TextStyle {
  readonly font: number;
  readonly mode: number;
  readonly leading: number;
  readonly characters: number;
  readonly words: number;
  readonly stretch: number;
  readonly rise: number;
}

/** What a page does, step by step, as far as it bears on whether text can be seen. */
export type Drawing = readonly (
  | { readonly kind: "save" | "restore" | "clip" | "nextLine" | "shading" | "picture" }
  | { readonly kind: "transform"; readonly matrix: Matrix }
  | { readonly kind: "alpha"; readonly alpha: number }
  | { readonly kind: "fill"; readonly colour: Colour | null }
  | { readonly kind: "path"; readonly box: Area | null; readonly fills: boolean; readonly points: number }
  | { readonly kind: "text"; readonly matrix: Matrix | null }
  | { readonly kind: "move"; readonly x: number; readonly y: number }
  | { readonly kind: "style"; readonly style: Partial<TextStyle> }
  | { readonly kind: "show"; readonly glyphs: readonly (Glyph | number)[] }
)[];

type Step = Drawing[number];

type Codes = typeof Library.OPS;

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Turns the operator list of pdf.js into steps. What comes in another shape than expected is left out. */
export function drawingOf(list: OperatorList, codes: Codes): Drawing {
  const readers = readersOf(codes);
  return list.fnArray.flatMap((code, index): Step[] => {
    const args: unknown = list.argsArray[index];
    return readers.get(code)?.(isList(args) ? args : []) ?? [];
  });
}

const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value);

const number = (value: unknown, usual = 0): number =>
  typeof value === "number" && Number.isFinite(value) ? value : usual;

function matrixOf(value: unknown): Matrix | null {
  if (!isList(value) || value.length < 6) return null;
  return [number(value[0]), number(value[1]), number(value[2]), number(value[3]), number(value[4]), number(value[5])];
}

type Reader = (args: ArrayLike<unknown>) => Step[];

/** The reader of each operator that matters, by its code. */
function readersOf(codes: Codes): ReadonlyMap<number, Reader> {
  const just =
    (kind: "save" | "restore" | "clip" | "nextLine" | "shading" | "picture"): Reader =>
    () => [{ kind }];
  const style =
    (name: keyof TextStyle, scale = 1): Reader =>
    (args) => [{ kind: "style", style: { [name]: number(args[0]) * scale } }];
  const transform = (value: unknown): Step[] => {
    const matrix = matrixOf(value);
    return matrix === null ? [] : [{ kind: "transform", matrix }];
  };
  const fills = new Set<unknown>([
    codes.fill,
    codes.eoFill,
    codes.fillStroke,
    codes.eoFillStroke,
    codes.closeFillStroke,
    codes.closeEOFillStroke,
  ]);
  return new Map<number, Reader>([
    [codes.save, just("save")],
    [codes.restore, just("restore")],
    [codes.paintFormXObjectBegin, (args) => [{ kind: "save" }, ...transform(args[0])]],
    [codes.paintFormXObjectEnd, just("restore")],
    [codes.beginGroup, just("save")],
    [codes.endGroup, just("restore")],
    [codes.transform, transform],
    [codes.setGState, (args) => alphasOf(args[0])],
    [codes.setFillRGBColor, (args) => [{ kind: "fill", colour: colourOf(args) }]],
    [codes.setFillColorN, () => [{ kind: "fill", colour: null }]],
    [codes.setFillTransparent, () => [{ kind: "fill", colour: null }]],
    [codes.clip, just("clip")],
    [codes.eoClip, just("clip")],
    [codes.constructPath, (args) => [pathOf(args, fills)]],
    [codes.shadingFill, just("shading")],
    [codes.paintImageXObject, just("picture")],
    [codes.paintImageMaskXObject, just("picture")],
    [codes.paintInlineImageXObject, just("picture")],
    [codes.paintSolidColorImageMask, just("picture")],
    [codes.beginText, () => [{ kind: "text", matrix: null }]],
    [codes.setTextMatrix, (args) => [{ kind: "text", matrix: matrixOf(args[0]) ?? matrixOf(args) }]],
    [codes.moveText, (args) => [{ kind: "move", x: number(args[0]), y: number(args[1]) }]],
    [
      codes.setLeadingMoveText,
      (args) => [
        { kind: "style", style: { leading: -number(args[1]) } },
        { kind: "move", x: number(args[0]), y: number(args[1]) },
      ],
    ],
    [codes.nextLine, just("nextLine")],
    [codes.setLeading, style("leading", 1)],
    [codes.setFont, (args) => [{ kind: "style", style: { font: number(args[1]) } }]],
    [codes.setTextRenderingMode, style("mode")],
    [codes.setCharSpacing, style("characters")],
    [codes.setWordSpacing, style("words")],
    [codes.setHScale, style("stretch", 0.01)],
    [codes.setTextRise, style("rise")],
    [codes.showText, (args) => [{ kind: "show", glyphs: glyphsOf(args[0]) }]],
  ]);
}

function alphasOf(value: unknown): Step[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((pair: unknown): Step[] =>
    Array.isArray(pair) && pair[0] === "ca" ? [{ kind: "alpha", alpha: number(pair[1], 1) }] : [],
  );
}

/** A colour as `#rrggbb` or as three numbers from 0 to 255. */
function colourOf(args: ArrayLike<unknown>): Colour | null {
  if (typeof args[0] === "string") return hexColour(args[0]);
  return args.length < 3 ? null : [number(args[0]), number(args[1]), number(args[2])];
}

function pathOf(args: ArrayLike<unknown>, fills: ReadonlySet<unknown>): Step {
  const box = args[2];
  const path = isList(args[1]) ? args[1][0] : null;
  const area =
    isList(box) && box.length >= 4
      ? { left: number(box[0]), bottom: number(box[1]), right: number(box[2]), top: number(box[3]) }
      : null;
  return { kind: "path", box: area, fills: fills.has(args[0]), points: isList(path) ? path.length : 0 };
}

function glyphsOf(value: unknown): (Glyph | number)[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((glyph: unknown): (Glyph | number)[] => {
    if (typeof glyph === "number") return [glyph];
    if (typeof glyph !== "object" || glyph === null || !("unicode" in glyph)) return [];
    return [
      {
        text: String(glyph.unicode),
        width: "width" in glyph ? number(glyph.width) : 0,
        blank: "isSpace" in glyph && glyph.isSpace === true,
      },
    ];
  });
}

import { foldParts } from "../clean.ts";
import type { Segment } from "../document.ts";
import { hasGround, isHiddenRun } from "./visible.ts";
import { child, descendants, type XmlNode } from "./xml.ts";

/** One line of a paragraph: a paragraph with line breaks has several. */
export interface ParagraphLine {
  readonly segments: readonly Segment[];
  readonly italic: boolean;
  readonly size: number;
  /** A page break stands before the line. */
  readonly newPage: boolean;
}

/** A paragraph of a Word document. */
export interface Paragraph {
  readonly lines: readonly ParagraphLine[];
  readonly headingLevel: number;
  readonly listed: boolean;
  /** Left indent in points. */
  readonly indent: number;
  /** Space above in points. */
  readonly spaceAbove: number;
  readonly links: readonly { readonly id: string; readonly text: string }[];
  /** Text boxes that are anchored in the paragraph. */
  readonly boxes: readonly XmlNode[];
  /** Texts that nobody sees. */
  readonly hidden: readonly string[];
}

/** What the styles of a document say, by the id of a style. */
export interface Styles {
  readonly headingLevel: ReadonlyMap<string, number>;
  readonly bold: ReadonlySet<string>;
  readonly listed: ReadonlySet<string>;
  readonly size: ReadonlyMap<string, number>;
  /** Colours of letters, as `w:color` gives them. */
  readonly colour: ReadonlyMap<string, string>;
}

const value = (node: XmlNode | undefined, name = "w:val"): string | undefined => node?.attributes[name];
const isOn = (node: XmlNode | undefined): boolean =>
  node !== undefined && !/^(?:0|false|none)$/.test(value(node) ?? "1");
const twentieths = (text: string | undefined): number => Number(text ?? 0) / 20 || 0;

/** Reads the styles that matter. Built-in headings keep their English name in every language of the program. */
export function stylesOf(root: XmlNode | null): Styles {
  const headingLevel = new Map<string, number>();
  const bold = new Set<string>();
  const listed = new Set<string>();
  const size = new Map<string, number>();
  const colour = new Map<string, string>();
  for (const style of root === null ? [] : descendants(root, "w:style")) {
    const id = style.attributes["w:styleId"] ?? "";
    const level = /^heading (\d)/i.exec(value(child(style, "w:name")) ?? "")?.[1];
    if (level !== undefined) headingLevel.set(id, Number(level));
    const run = child(style, "w:rPr");
    if (isOn(child(run, "w:b"))) bold.add(id);
    const half = value(child(run, "w:sz"));
    if (half !== undefined) size.set(id, Number(half) / 2);
    const letters = value(child(run, "w:color"));
    if (letters !== undefined) colour.set(id, letters);
    if (
      child(child(style, "w:pPr"), "w:numPr") !== undefined ||
      (/^list (?:bullet|number|paragraph)/i.test(value(child(style, "w:name")) ?? "") &&
        /bullet|number/i.test(value(child(style, "w:name")) ?? ""))
    )
      listed.add(id);
  }
  return { headingLevel, bold, listed, size, colour };
}

interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
}

/**
 * Reads a `w:p` element. Deleted text and field codes are left out; of alternatives only the first is read. `shaded`
 * says that a colour may lie behind it, so that light letters may be seen.
 */
export function readParagraph(node: XmlNode, styles: Styles, defaultSize: number, shaded = false): Paragraph {
  const properties = child(node, "w:pPr");
  const style = value(child(properties, "w:pStyle")) ?? "";
  const lines: { pieces: Piece[]; newPage: boolean }[] = [
    { pieces: [], newPage: isOn(child(properties, "w:pageBreakBefore")) },
  ];
  const links: { id: string; text: string }[] = [];
  const boxes: XmlNode[] = [];
  const hidden: string[] = [];
  const ground = shaded || hasGround(properties);
  const base = { bold: styles.bold.has(style), size: styles.size.get(style) ?? defaultSize };

  const readRun = (run: XmlNode): void => {
    const format = child(run, "w:rPr");
    const own = child(format, "w:b");
    const bold = own === undefined ? base.bold : isOn(own);
    const half = value(child(format, "w:sz"));
    const look = { bold, italic: isOn(child(format, "w:i")), size: half === undefined ? base.size : Number(half) / 2 };
    const letters = styles.colour.get(value(child(format, "w:rStyle")) ?? "") ?? styles.colour.get(style);
    if (isHiddenRun(format, letters, ground)) {
      hidden.push(descendants(run, "w:t").map(textOf).join(""));
      return;
    }
    for (const part of run.children) {
      if (part.name === "w:t") lines.at(-1)?.pieces.push({ ...look, text: textOf(part) });
      else if (part.name === "w:tab" || part.name === "w:ptab") lines.at(-1)?.pieces.push({ ...look, text: "\t" });
      else if (part.name === "w:noBreakHyphen") lines.at(-1)?.pieces.push({ ...look, text: "-" });
      else if (part.name === "w:sym") lines.at(-1)?.pieces.push({ ...look, text: "•" });
      else if (part.name === "w:lastRenderedPageBreak") lines.push({ pieces: [], newPage: true });
      else if (part.name === "w:br" || part.name === "w:cr")
        lines.push({ pieces: [], newPage: part.attributes["w:type"] === "page" });
      else walk(part);
    }
  };
  const walk = (part: XmlNode): void => {
    switch (part.name) {
      case "w:r":
        readRun(part);
        return;
      case "w:hyperlink":
        links.push({
          id: part.attributes["r:id"] ?? "",
          text: descendants(part, "w:t")
            .flatMap((one) => one.children)
            .map((one) => one.text)
            .join(""),
        });
        part.children.forEach(walk);
        return;
      case "w:txbxContent":
        boxes.push(part);
        return;
      case "mc:AlternateContent":
        part.children.slice(0, 1).forEach(walk);
        return;
      case "w:del":
      case "w:moveFrom":
      case "w:instrText":
      case "w:pPr":
        return;
      default:
        part.children.forEach(walk);
    }
  };
  node.children.forEach(walk);
  const indent = child(properties, "w:ind");
  // A heading that is numbered, or whose style belongs to a list without marks, is no item of a list.
  const level = styles.headingLevel.get(style) ?? outline(properties);
  return {
    lines: lines
      .map((line) => toLine(line.pieces, line.newPage))
      .filter((line) => line.segments.length > 0 || line.newPage),
    headingLevel: level,
    listed: level === 0 && (isNumbered(properties) || styles.listed.has(style)),
    indent: twentieths(indent?.attributes["w:left"] ?? indent?.attributes["w:start"]),
    spaceAbove: twentieths(child(properties, "w:spacing")?.attributes["w:before"]),
    links,
    boxes,
    hidden: hidden.filter((text) => text.trim() !== ""),
  };
}

const isNumbered = (properties: XmlNode | undefined): boolean => {
  const list = child(properties, "w:numPr");
  return list !== undefined && value(child(list, "w:numId")) !== "0";
};

const textOf = (node: XmlNode): string => node.children.map((one) => one.text).join("");

const outline = (properties: XmlNode | undefined): number => {
  const level = value(child(properties, "w:outlineLvl"));
  return level === undefined || Number(level) > 8 ? 0 : Number(level) + 1;
};

/** Puts pieces together and cuts at tabs and wide blanks. A cut is bold if all of its letters are. */
function toLine(pieces: readonly Piece[], newPage: boolean): ParagraphLine {
  const segments: { text: string; bold: boolean; parts: readonly string[] }[] = [];
  let open: { text: string; style: string }[] = [];
  let bold = true;
  const close = (): void => {
    const parts = foldParts(open.map((part) => part.text));
    if (parts.length > 0) segments.push({ text: parts.join(""), bold, parts });
    open = [];
    bold = true;
  };
  for (const piece of pieces) {
    piece.text.split(/(\t|\s{3,})/u).forEach((part, index) => {
      if (index % 2 === 1) {
        close();
        return;
      }
      const style = `${piece.bold} ${piece.italic} ${piece.size}`;
      const last = open.at(-1);
      if (last !== undefined && (last.style === style || part.trim() === "")) last.text += part;
      else if (part !== "") open.push({ text: part, style });
      if (/\p{L}/u.test(part) && !piece.bold) bold = false;
    });
  }
  close();
  let left = 0;
  const placed = segments.map(({ text, bold: isBold, parts }) => {
    const styled = parts.length > 1 ? { parts } : {};
    const segment = { text, bold: isBold, left, right: left + text.length, ...styled };
    left += text.length + 8;
    return segment;
  });
  const worded = pieces.filter((piece) => piece.text.trim() !== "");
  return {
    segments: placed,
    newPage,
    italic: worded.length > 0 && worded.every((piece) => piece.italic),
    size: Math.max(0, ...worded.map((piece) => piece.size)),
  };
}

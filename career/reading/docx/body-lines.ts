import { buildLine } from "../build-line.ts";
import type { Line, Link, Segment } from "../document.ts";
import { type Paragraph, readParagraph, type Styles } from "./paragraphs.ts";
import { hasGround, tableHasGround } from "./visible.ts";
import { child, type XmlNode } from "./xml.ts";

/** Lines of a Word document as they are found, with what was seen on the way. */
export interface Body {
  readonly lines: Line[];
  readonly links: Link[];
  page: number;
  line: number;
  column: number;
  tables: number;
  boxes: number;
  /** Texts that nobody sees. */
  readonly hidden: string[];
}

export const emptyBody = (): Body => ({
  lines: [],
  links: [],
  hidden: [],
  page: 1,
  line: 0,
  column: 0,
  tables: 0,
  boxes: 0,
});

/** Everything that reading a part needs besides its content. */
export interface PartContext {
  readonly styles: Styles;
  readonly size: number;
  /** Targets of links by their relationship id. */
  readonly targets: ReadonlyMap<string, string>;
  /** A colour may lie behind the text: in shaded cells and in text boxes. */
  readonly shaded?: boolean;
}

/** Reads paragraphs and tables in their order; text boxes follow the paragraph that they are anchored in. */
export function readBlocks(nodes: readonly XmlNode[], body: Body, context: PartContext): void {
  let gap = 1;
  for (const node of nodes) {
    if (node.name === "w:p") gap = addParagraph(paragraphIn(node, context), body, context, gap);
    else if (node.name === "w:tbl") {
      readTable(node, body, context);
      gap = 2;
    } else if (node.name === "w:sdt") readBlocks(child(node, "w:sdtContent")?.children ?? [], body, context);
    else if (node.name === "w:ins" || node.name === "w:customXml" || node.name === "w:smartTag")
      readBlocks(node.children, body, context);
  }
}

const paragraphIn = (node: XmlNode, { styles, size, shaded }: PartContext): Paragraph =>
  readParagraph(node, styles, size, shaded);

function addParagraph(paragraph: Paragraph, body: Body, context: PartContext, gap: number): number {
  let above = gap + Math.min(2, paragraph.spaceAbove / 12);
  let first = true;
  body.hidden.push(...paragraph.hidden);
  for (const line of paragraph.lines) {
    if (line.newPage) {
      body.page += 1;
      body.line = 0;
    }
    if (line.segments.length === 0) continue;
    const marked = paragraph.listed && first;
    addLine(body, {
      segments: marked ? withMark(line.segments) : line.segments,
      gap: above,
      size: line.size,
      italic: line.italic,
      headingLevel: paragraph.headingLevel,
      indent: paragraph.indent,
      listed: marked,
    });
    above = 1;
    first = false;
  }
  for (const link of paragraph.links) {
    const url = context.targets.get(link.id);
    if (url !== undefined) body.links.push({ url, text: link.text || null, page: body.page, line: body.line });
  }
  for (const box of paragraph.boxes) {
    body.boxes += 1;
    inColumn(body, () => readBlocks(box.children, body, { ...context, shaded: true }));
  }
  if (paragraph.lines.every((line) => line.segments.length === 0)) return Math.min(3, gap + 1);
  return 1;
}

const withMark = (segments: readonly Segment[]): Segment[] =>
  segments.map((segment, index) => {
    if (index > 0) return segment;
    const [first, ...rest] = segment.parts ?? [];
    const parts = first === undefined ? {} : { parts: [`• ${first}`, ...rest] };
    return { ...segment, text: `• ${segment.text}`, ...parts };
  });

interface LineFacts {
  readonly segments: readonly Segment[];
  readonly gap: number;
  readonly size: number;
  readonly italic: boolean;
  readonly headingLevel: number;
  readonly indent: number;
  readonly listed: boolean;
}

/** Letters of a paragraph that a program may break as it likes: a paragraph is one line here, never broken. */
function addLine(body: Body, facts: LineFacts): void {
  body.line += 1;
  const { indent, listed, ...rest } = facts;
  body.lines.push(
    buildLine({
      ...rest,
      page: body.page,
      line: body.line,
      column: body.column,
      left: indent,
      textLeft: indent + (listed ? 12 : 0),
      right: indent,
    }),
  );
}

/** Text that stands beside the rest: it never goes on with what stands above it. */
function inColumn(body: Body, read: () => void): void {
  const before = body.column;
  body.column = Math.max(before, ...body.lines.map((line) => line.column)) + 1;
  read();
  body.column = before;
}

/**
 * Tables hold data or layout. A row whose cells have one paragraph each is one line with parts set apart; a cell with
 * several paragraphs is a column of its own, unless it tells about the cell to its left.
 */
function readTable(table: XmlNode, body: Body, outside: PartContext): void {
  body.tables += 1;
  const coloured = outside.shaded === true || tableHasGround(table);
  for (const row of rowsOf(table)) {
    const cells = cellsOf(row);
    const shaded = coloured || cells.some((cell) => hasGround(child(cell, "w:tcPr")));
    const context = { ...outside, shaded };
    const blocks = cells.map((cell) => cell.children.filter((node) => node.name !== "w:tcPr"));
    const counts = blocks.map((nodes) => nodes.filter((node) => node.name === "w:tbl" || hasText(node)).length);
    const nested = blocks.some((nodes) => nodes.some((node) => node.name === "w:tbl"));
    if (!nested && counts.every((count) => count <= 1)) addRow(blocks, body, context);
    else if (!nested && (counts[0] ?? 0) <= 2 && cells.length === 2) readBlocks(blocks.flat(), body, context);
    else for (const nodes of blocks) inColumn(body, () => readBlocks(nodes, body, context));
  }
}

const rowsOf = (table: XmlNode): XmlNode[] =>
  table.children.flatMap((node) =>
    node.name === "w:tr" ? [node] : node.name === "w:sdt" ? rowsOf(child(node, "w:sdtContent") ?? node) : [],
  );

const cellsOf = (row: XmlNode): XmlNode[] =>
  row.children.flatMap((node) =>
    node.name === "w:tc" ? [node] : node.name === "w:sdt" ? cellsOf(child(node, "w:sdtContent") ?? node) : [],
  );

const hasText = (node: XmlNode): boolean =>
  node.name === "#text" ? node.text.trim() !== "" : node.name !== "w:instrText" && node.children.some(hasText);

function addRow(blocks: readonly (readonly XmlNode[])[], body: Body, context: PartContext): void {
  const paragraphs = blocks.flatMap((nodes) =>
    nodes.filter((node) => node.name === "w:p" && hasText(node)).map((node) => paragraphIn(node, context)),
  );
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines.slice(0, 1));
  const segments = lines.flatMap((line, index) =>
    line.segments.map((segment) => ({
      ...segment,
      left: index * 200 + segment.left,
      right: index * 200 + segment.right,
    })),
  );
  const first = lines[0];
  if (first === undefined || segments.length === 0) return;
  if (paragraphs.length === 1 && paragraphs[0] !== undefined) {
    addParagraph(paragraphs[0], body, context, 1.2);
    return;
  }
  addLine(body, {
    segments,
    gap: 1.2,
    size: first.size,
    italic: first.italic,
    headingLevel: paragraphs[0]?.headingLevel ?? 0,
    indent: 0,
    listed: false,
  });
  for (const paragraph of paragraphs) addParagraph({ ...paragraph, lines: paragraph.lines.slice(1) }, body, context, 1);
}

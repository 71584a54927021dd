import { createHash } from "node:crypto";
import { clean } from "../career/reading/clean.ts";
import type { Block } from "./chunking/blocks.ts";
import { htmlBlocks } from "./chunking/html-blocks.ts";
import { markdownBlocks } from "./chunking/markdown-blocks.ts";
import { sizeOf, split, tailOf } from "./chunking/split.ts";
import { textBlocks } from "./chunking/text-blocks.ts";

/** A document to be cut. `id` goes into the ids of its chunks. */
export interface SourceText {
  readonly id: string;
  readonly format: "markdown" | "html" | "text";
  readonly text: string;
}

/** A passage that is embedded, found and quoted. */
export interface Chunk {
  /** 32 hexadecimal digits, the same for the same document, section and text wherever and whenever it is made. */
  readonly id: string;
  readonly documentId: string;
  /** What it holds, with the overlap in front. */
  readonly text: string;
  /** How many UTF-16 units at the beginning repeat what the chunk before ends with, or the header of a table. */
  readonly overlap: number;
  /** Headings that its first block stands under, outermost first. */
  readonly section: readonly string[];
  /** Place among the chunks of its document, from 0. */
  readonly position: number;
}

export interface ChunkLimits {
  /** Most tokens of a chunk, overlap included, as `sizeOf` estimates them. */
  readonly size: number;
  /** Most tokens that are repeated from the chunk before. */
  readonly overlap: number;
  /** A heading begins a new chunk once the open one has this many tokens. */
  readonly least: number;
}

/** MiniLM reads 256 word pieces; headings and estimates need some room. */
export const chunkLimits: ChunkLimits = { size: 240, overlap: 40, least: 110 };

/** Longest source in UTF-16 units: some 400 pages. */
export const longestSource = 2_000_000;

const readers = { markdown: markdownBlocks, html: htmlBlocks, text: textBlocks } as const;

interface Draft {
  text: string;
  overlap: number;
  readonly section: readonly string[];
}

/** The gap between two blocks: rows and items stand close together. */
const gap = (one: Block | null, other: Block): string =>
  one !== null && one.kind === other.kind && (one.kind === "item" || one.kind === "row") ? "\n" : "\n\n";

/** Blocks cut so that each fits a chunk beside its overlap. */
function fitting(blocks: readonly Block[], limits: ChunkLimits): Block[] {
  const room = limits.size - limits.overlap - 1;
  return blocks.flatMap((block) =>
    sizeOf(block.text) <= room
      ? [block]
      : split(block.text, room)
          .map((text) => (block.kind === "code" ? text : text.trim()))
          .filter((text) => text.trim() !== "")
          .map((text) => ({ ...block, text })),
  );
}

/** What a chunk repeats at its beginning: the header of a table that goes on, or the end of the same section. */
function repeated(before: Draft | undefined, last: Block | null, next: Block, limits: ChunkLimits): string {
  if (next.kind === "row") return next.header !== null && sizeOf(next.header) <= limits.overlap ? next.header : "";
  const same = last !== null && last.section.join("\n") === next.section.join("\n");
  return before !== undefined && same && last.kind !== "code" ? tailOf(last.text, limits.overlap) : "";
}

function packed(blocks: readonly Block[], limits: ChunkLimits): Draft[] {
  const drafts: Draft[] = [];
  let open: Draft | undefined;
  let last: Block | null = null;
  for (const block of blocks) {
    const more = open === undefined ? "" : `${open.text}${gap(last, block)}${block.text}`;
    const turns = open !== undefined && block.kind === "heading" && sizeOf(open.text) >= limits.least;
    if (open !== undefined && !turns && sizeOf(more) <= limits.size) open.text = more;
    else {
      const before = block.kind === "heading" ? "" : repeated(open, last, block, limits);
      const lead = before === "" ? "" : `${before}${block.kind === "row" ? "\n" : "\n\n"}`;
      open = { text: `${lead}${block.text}`, overlap: lead.length, section: block.section };
      drafts.push(open);
    }
    last = block;
  }
  return drafts;
}

/** The digest that names a content: 32 hexadecimal digits. */
const digest = (parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);

/**
 * Cleans a document and cuts it by its structure. Every word of its content is in at least one chunk, in order; no chunk
 * is above the limit; the same document gives the same chunks. Throws a RangeError for a source that is too long or,
 * for HTML, nests too deep, and for limits that leave no room.
 */
export function chunk(source: SourceText, limits: ChunkLimits = chunkLimits): Chunk[] {
  if (source.text.length > longestSource) throw new RangeError(`A source may have ${longestSource} characters.`);
  if (limits.size < limits.overlap + 8) throw new RangeError("The limit of a chunk leaves no room beside its overlap.");
  const plain = source.text.replace(/\r\n?/gu, "\n");
  const blocks = readers[source.format](source.format === "html" ? plain : clean(plain));
  const seen = new Map<string, number>();
  return packed(fitting(blocks, limits), limits).map((draft, position) => {
    const key = digest([source.id, ...draft.section, draft.text]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return {
      id: before === 0 ? key : digest([key, String(before)]),
      documentId: source.id,
      text: draft.text,
      overlap: draft.overlap,
      section: draft.section,
      position,
    };
  });
}

/**
 * What is embedded and indexed of a chunk: the headings above it, which give a passage its subject, in front (those that
 * it holds aren't repeated), and its document's keywords behind.
 */
export function searchText(chunk: Pick<Chunk, "text" | "section">, title: string, keywords: readonly string[]): string {
  const above = [title, ...chunk.section].filter(
    (heading, index, all) => heading !== "" && all.indexOf(heading) === index && !chunk.text.includes(heading),
  );
  return [above.join(" · "), chunk.text, keywords.join(", ")].filter((part) => part !== "").join("\n\n");
}

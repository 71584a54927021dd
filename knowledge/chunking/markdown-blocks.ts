import { fold } from "../../career/reading/clean.ts";
import { type Block, BlockList } from "./blocks.ts";

const heading = /^\s{0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/u;
const fence = /^\s{0,3}(`{3,}|~{3,})/u;
const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?=\S)/u;
const row = /^\s*\|.*\|\s*$/u;
const tableRule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/u;
const rule = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u;
const underline = /^\s{0,3}(=+|-+)\s*$/u;

/**
 * Drops the marks of emphasis and code and keeps what they enclose; of a link its text, of a picture its description. What
 * is marked is short, so the search for its end is too: a line of a million stars takes no longer than one of words.
 */
function plain(text: string): string {
  return text
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,2000}(?:\s"[^"]{0,200}")?\)/gu, "$1")
    .replace(/(\*\*|__)(?=\S)([^*_].{0,400}?)(?<=\S)\1/gu, "$2")
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]{1,400}?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, "$1")
    .replace(/`([^`]{1,400})`/gu, "$1");
}

/** Front matter between `---` lines at the very top says things about the document and isn't part of it. */
const withoutFrontMatter = (text: string): string => text.replace(/^---\n[\s\S]*?\n---(?:\n|$)/u, "");

/** Blocks of a Markdown text; headings give the path of sections. */
export function markdownBlocks(text: string): readonly Block[] {
  const reader = new MarkdownReader();
  for (const line of withoutFrontMatter(text).split("\n")) reader.read(line);
  return reader.done();
}

class MarkdownReader {
  readonly #blocks = new BlockList();
  #open: string[] = [];
  #kind: "paragraph" | "item" = "paragraph";
  #fence: string | null = null;
  #code: string[] = [];
  #header: string | null = null;

  read(line: string): void {
    if (this.#fence !== null) this.#readCode(line, this.#fence);
    else if (fence.test(line)) this.#openCode(line);
    else if (line.trim() === "") this.#close();
    else if (heading.test(line)) this.#readHeading(line);
    else if (underline.test(line) && this.#open.length > 0 && this.#kind === "paragraph") this.#underlined(line);
    else if (tableRule.test(line) && this.#header !== null) return;
    else if (rule.test(line)) this.#close();
    else if (row.test(line)) this.#readRow(line);
    else this.#readText(line);
  }

  done(): readonly Block[] {
    if (this.#fence !== null) this.#closeCode();
    this.#close();
    return this.#blocks.done();
  }

  #close(): void {
    this.#blocks.add(this.#kind, fold(plain(this.#open.join(" "))));
    this.#open = [];
    this.#kind = "paragraph";
    this.#header = null;
  }

  #openCode(line: string): void {
    this.#close();
    this.#fence = fence.exec(line)?.[1] ?? "```";
  }

  #readCode(line: string, opened: string): void {
    const mark = fence.exec(line)?.[1];
    if (mark?.startsWith(opened) && line.trim() === mark) this.#closeCode();
    else this.#code.push(line);
  }

  #closeCode(): void {
    this.#blocks.add("code", this.#code.join("\n"));
    this.#code = [];
    this.#fence = null;
  }

  #readHeading(line: string): void {
    this.#close();
    const found = heading.exec(line);
    this.#blocks.heading(found?.[1]?.length ?? 1, fold(plain(found?.[2] ?? "")));
  }

  #underlined(line: string): void {
    const text = fold(plain(this.#open.join(" ")));
    this.#open = [];
    this.#blocks.heading(line.includes("=") ? 1 : 2, text);
  }

  #readRow(line: string): void {
    const header = this.#header;
    if (header === null) this.#close();
    const cells = line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/u)
      .map((cell) => fold(plain(cell.replaceAll("\\|", "|"))));
    const text = cells.join(" | ");
    this.#blocks.add("row", text, header);
    this.#header = header ?? text;
  }

  #readText(line: string): void {
    const text = line.replace(/^\s{0,3}(?:>\s?)+/u, "");
    if (item.test(text)) {
      this.#close();
      this.#kind = "item";
    }
    this.#open.push(text);
  }
}

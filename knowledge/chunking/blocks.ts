/** A piece of a document as its structure gives it, before it is cut to size. */
export interface Block {
  readonly kind: "heading" | "paragraph" | "item" | "row" | "code";
  readonly text: string;
  /** Headings that it stands under, outermost first; a heading stands under itself. */
  readonly section: readonly string[];
  /** For a row of a table: the row that names its columns, repeated where the table is cut. */
  readonly header: string | null;
}

/** Gathers blocks while a document is read, and knows under which headings it stands. */
export class BlockList {
  readonly #blocks: Block[] = [];
  #path: { readonly level: number; readonly text: string }[] = [];

  /** A heading of a level from 1 to 6 closes all of its own level and deeper ones. */
  heading(level: number, text: string): void {
    if (text.trim() === "") return;
    this.#path = [...this.#path.filter((above) => above.level < level), { level, text: text.trim() }];
    this.add("heading", text);
  }

  add(kind: Block["kind"], text: string, header: string | null = null): void {
    const kept = kind === "code" ? text.replace(/\s+$/u, "") : text.trim();
    if (kept.trim() === "") return;
    this.#blocks.push({ kind, text: kept, section: this.#path.map((heading) => heading.text), header });
  }

  done(): readonly Block[] {
    return this.#blocks;
  }
}

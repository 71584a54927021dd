import { buildLine } from "../build-line.ts";
import { clean, fold, foldParts } from "../clean.ts";
import type { Line, Link, Segment } from "../document.ts";

/** Longest line that is kept whole. */
const longest = 20_000;

/** Gathers the lines of a page while its elements are walked through. */
export class HtmlLines {
  readonly #lines: Line[] = [];
  readonly #links: Link[] = [];
  #cells: string[][] = [];
  /** Texts of the elements that the line is made of, in their order. */
  #texts: string[] = [];
  #heading = 0;
  #bold = 0;
  #listed = false;
  #plainLetters = false;
  #sibling = false;
  #gap = 1;
  #tables = 0;

  /** Notes that an element begins. */
  open(name: string): void {
    const level = /^h([1-6])$/u.exec(name)?.[1];
    if (level !== undefined) this.#heading = Number(level);
    if (level !== undefined || /^(?:p|ul|ol|table|section|article)$/u.test(name)) this.#gap = Math.max(this.#gap, 2);
    if (name === "b" || name === "strong") this.#bold += 1;
    if (name === "li") this.#listed = true;
    if (name === "table") this.#tables += 1;
  }

  /** Notes that an element ends; call `end` before or after where a line ends with it. */
  close(name: string): void {
    if (/^h[1-6]$/u.test(name)) {
      this.end();
      this.#heading = 0;
    }
    if (name === "b" || name === "strong") this.#bold -= 1;
    if (name === "li") {
      this.end();
      this.#listed = false;
    }
  }

  /**
   * Notes that another element begins: pages set elements apart by their style, with no blank between them. A word that
   * ends in a small letter and one that begins with a capital or a figure are two.
   */
  sibling(): void {
    this.#sibling = true;
  }

  addText(text: string): void {
    const runsOn = this.#sibling && /\p{Ll}{2}$/u.test(this.#texts.at(-1) ?? "") && /^[\p{Lu}\d]/u.test(text);
    if (runsOn) this.#texts.push(" ");
    if (text.trim() !== "" || /\s/u.test(text)) this.#sibling = false;
    if (this.#bold === 0 && text.trim() !== "") this.#plainLetters = true;
    this.#texts.push(text);
  }

  /** Ends a cell of a table: its text stands apart from what follows. */
  endCell(): void {
    this.#cells.push(this.#texts);
    this.#texts = [];
  }

  addLink(url: string, text: string): void {
    if (!/^(?:https?:|mailto:|tel:|www\.)/iu.test(url)) return;
    const shown = fold(clean(text));
    this.#links.push({ url, text: shown === "" ? null : shown, page: 1, line: this.#lines.length + 1 });
  }

  /** Adds a line of its own. A `# ` before it makes it a heading. */
  addLine(text: string): void {
    const heading = text.startsWith("# ");
    if (heading) this.open("h2");
    this.addText(heading ? text.slice(2) : text);
    if (heading) this.close("h2");
    this.end();
  }

  /** Ends the line that is being gathered, if it holds anything. */
  end(): void {
    const cells = [...this.#cells, this.#texts].map(foldParts).filter((parts) => parts.length > 0);
    this.#cells = [];
    this.#texts = [];
    if (cells.length > 0) this.#push(cells);
    this.#plainLetters = false;
  }

  #push(cells: readonly (readonly string[])[]): void {
    const bold = this.#heading > 0 || !this.#plainLetters;
    const [first = [], ...others] = cells;
    const [start = "", ...rest] = first;
    const marked = this.#listed ? [[`• ${start}`, ...rest], ...others] : cells;
    let left = 0;
    const segments = marked.map((parts): Segment => {
      const text = parts.join("").slice(0, longest);
      const segment = {
        text,
        left,
        right: left,
        bold,
        ...(parts.length > 1 && text.length < longest ? { parts } : {}),
      };
      left += text.length + 4;
      return segment;
    });
    this.#listed = false;
    const line = this.#lines.length + 1;
    this.#lines.push(
      buildLine({ page: 1, line, segments, bold, gap: this.#gap, headingLevel: this.#heading, right: 0 }),
    );
    this.#gap = 1;
  }

  done(): { lines: readonly Line[]; links: readonly Link[]; tables: number } {
    this.end();
    return { lines: this.#lines, links: this.#links, tables: this.#tables };
  }
}

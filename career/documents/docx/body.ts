import { hasRightToLeft, runsRightToLeft } from "../direction.ts";
import { isOneLine, type Look } from "../looks.ts";
import { type Block, dot, joined, type Span, type Text, wordsOf } from "../outline.ts";
import type { StyleId } from "./styles.ts";
import { element, escapeXml, setting } from "./xml.ts";

/** Targets of links, each once, in the order in which they come up. */
export class LinkTargets {
  readonly #ids = new Map<string, string>();

  idOf(target: string): string {
    const id = this.#ids.get(target) ?? `link${this.#ids.size + 1}`;
    this.#ids.set(target, id);
    return id;
  }

  get all(): readonly (readonly [target: string, id: string])[] {
    return [...this.#ids];
  }
}

const textOf = (text: string): string => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;

/** A run; its properties in the order of the schema (ECMA-376, part 1, 17.3.2.28). */
function run(span: Span, look: Look): string {
  const properties = [
    span.link === undefined ? "" : setting("rStyle", "Hyperlink"),
    span.strong === true ? element("w:b") + element("w:bCs") : "",
    span.emphasis === true ? element("w:i") + element("w:iCs") : "",
    span.quiet === true ? setting("color", look.quiet) : "",
    hasRightToLeft(span.text) ? element("w:rtl") : "",
  ].join("");
  return element("w:r", {}, properties === "" ? "" : element("w:rPr", {}, properties), textOf(span.text));
}

/** Turns blocks into paragraphs of WordprocessingML. */
export function paragraphsOf(blocks: readonly Block[], look: Look, links: LinkTargets): string {
  const runs = (text: Text): string =>
    text
      .map((span) =>
        span.link === undefined
          ? run(span, look)
          : element("w:hyperlink", { "r:id": links.idOf(span.link), "w:history": 1 }, run(span, look)),
      )
      .join("");
  const paragraph = (style: StyleId, text: Text, rest = "", keep = false): string =>
    element(
      "w:p",
      {},
      element(
        "w:pPr",
        {},
        style === "Normal" ? "" : setting("pStyle", style),
        keep ? element("w:keepNext") : "",
        runsRightToLeft(wordsOf(text)) ? element("w:bidi") : "",
      ),
      runs(text),
      rest,
    );
  const aside = (text: string | null): string =>
    text === null ? "" : element("w:r", {}, element("w:tab")) + run({ text, quiet: true }, look);

  const write = (block: Block, next: Block | undefined): string => {
    switch (block.kind) {
      case "person":
        return [
          paragraph("Heading1", [{ text: block.name }]),
          block.label === null ? "" : paragraph("Label", [{ text: block.label }]),
          ...block.lines.map((line) => paragraph("Contact", joined(line, dot))),
        ].join("");
      case "title":
        return (
          paragraph("Heading1", [{ text: block.text }]) +
          (block.under.length === 0 ? "" : paragraph("Label", block.under))
        );
      case "subject":
        return paragraph("Subject", [{ text: block.text }]);
      case "heading":
        return block.level === 2
          ? paragraph("Heading2", [{ text: block.text }])
          : paragraph("Heading3", [{ text: block.text, strong: true }]);
      case "entry":
        return isOneLine(block, look) || block.under.length === 0
          ? paragraph("Heading3", joined([block.title, block.under], dot), aside(block.aside))
          : paragraph("Heading3", block.title, aside(block.aside)) + paragraph("Entry", block.under);
      case "paragraph":
        return paragraph(paragraphStyles[block.look], block.text, "", block.look === "text" && next?.kind === "list");
      case "list":
        return block.items.map((item) => paragraph("ListBullet", item)).join("");
      case "rows":
        return block.rows
          .map((row) =>
            paragraph("Row", [...(row.label === null ? [] : [{ text: `${row.label}: `, strong: true }]), ...row.text]),
          )
          .join("");
      case "meter":
        return paragraph("Row", [{ text: `${block.label}: ` }, { text: block.text, strong: true }]);
    }
  };
  return blocks.map((block, index) => write(block, blocks[index + 1])).join("");
}

const paragraphStyles = {
  text: "Normal",
  quote: "Quote",
  date: "Date",
  line: "Line",
  sign: "Sign",
  label: "Lead",
  note: "Note",
} as const;

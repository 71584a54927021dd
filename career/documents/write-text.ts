import { type Block, dot, joined, type Outline, type Text, wordsOf } from "./outline.ts";

/** A text with the addresses that its links lead to where the words don't say them. */
const line = (text: Text): string => wordsOf(text);

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case "person":
      return [
        block.name,
        ...(block.label === null ? [] : [block.label]),
        ...block.lines.map((pieces) => line(joined(pieces, " | "))),
      ];
    case "title":
      return [block.text, ...(block.under.length === 0 ? [] : [line(block.under)])];
    case "subject":
      return ["", block.text];
    case "heading":
      return block.level === 2 ? ["", block.text.toUpperCase()] : ["", block.text];
    case "entry": {
      const title = [line(block.title), block.aside ?? ""].filter((part) => part !== "").join(" | ");
      return ["", title, ...(block.under.length === 0 ? [] : [line(joined([block.under], dot))])];
    }
    case "paragraph":
      if (block.look === "quote") return [`> ${line(block.text)}`];
      if (block.look === "date") return ["", line(block.text), ""];
      return block.look === "sign" || block.look === "label" ? ["", line(block.text)] : [line(block.text)];
    case "list":
      return block.items.map((item) => `- ${line(item)}`);
    case "rows":
      return block.rows.map((row) => (row.label === null ? line(row.text) : `${row.label}: ${line(row.text)}`));
    case "meter":
      return [`${block.label}: ${block.text}`];
  }
}

/** Writes an outline as plain text that can be pasted into a form: lines are not broken, dates follow the title. */
export function writeText(outline: Outline): Uint8Array {
  const spaced = outline.shape === "letter";
  const lines = outline.blocks.flatMap((block) =>
    spaced && block.kind === "paragraph" && block.look === "text" ? ["", ...linesOf(block)] : linesOf(block),
  );
  return new TextEncoder().encode(
    `${lines
      .join("\n")
      .replace(/\n{3,}/gu, "\n\n")
      .trim()}\n`,
  );
}

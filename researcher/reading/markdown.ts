import type { Line } from "../../career/reading/document.ts";

/** Writes lines as Markdown: headings and list items as the document marks them, everything else as paragraphs. */
export function markdownOf(lines: readonly Line[]): string {
  const written = lines.filter((line) => !line.furniture).map(writtenLine);
  return written
    .map((line, index) =>
      index === 0 ? line.text : (line.item && written[index - 1]?.item ? "\n" : "\n\n") + line.text,
    )
    .join("");
}

function writtenLine({ text, bullet, headingLevel }: Line): { readonly text: string; readonly item: boolean } {
  if (headingLevel > 0) return { text: `${"#".repeat(headingLevel)} ${text}`, item: false };
  if (bullet === null) return { text, item: false };
  return { text: `- ${text.slice(bullet.length).trim()}`, item: true };
}

import { htmlStyle } from "./html-style.ts";
import type { Look } from "./looks.ts";
import { type Block, dot, joined, type Outline, type Span, type Text } from "./outline.ts";

const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

function spanHtml(span: Span): string {
  const words = escapeHtml(span.text);
  const strong = span.strong === true ? `<strong>${words}</strong>` : words;
  const emphasis = span.emphasis === true ? `<em>${strong}</em>` : strong;
  const quiet = span.quiet === true ? `<span class="quiet">${emphasis}</span>` : emphasis;
  return span.link === undefined ? quiet : `<a href="${escapeHtml(span.link)}" rel="noopener noreferrer">${quiet}</a>`;
}

const html = (text: Text): string => text.map(spanHtml).join("");

/** An element with text, whose direction its first letter decides. */
const textElement = (name: string, inside: string, style = ""): string =>
  `<${name}${style === "" ? "" : ` class="${style}"`} dir="auto">${inside}</${name}>`;

const paragraphStyles = {
  text: "",
  quote: "",
  date: "date",
  line: "line",
  sign: "sign",
  label: "label",
  note: "note",
} as const;

function blockHtml(block: Block, index: number): string {
  switch (block.kind) {
    case "person":
      return `<header>${textElement("h1", escapeHtml(block.name))}${
        block.label === null ? "" : textElement("p", escapeHtml(block.label), "headline")
      }${block.lines.map((line) => textElement("p", html(joined(line, dot)), "reach")).join("")}</header>`;
    case "title":
      return `<header>${textElement("h1", escapeHtml(block.text))}${textElement("p", html(block.under), "headline")}</header>`;
    case "subject":
      return textElement("h2", escapeHtml(block.text), "subject");
    case "heading":
      return textElement(`h${block.level}`, escapeHtml(block.text));
    case "entry":
      return `<div class="entry">${textElement("h3", html(block.title))}${
        block.aside === null ? "" : `<span class="aside">${escapeHtml(block.aside)}</span>`
      }</div>${block.under.length === 0 ? "" : textElement("p", html(block.under), "under")}`;
    case "paragraph":
      return block.look === "quote"
        ? textElement("blockquote", html(block.text))
        : textElement("p", html(block.text), paragraphStyles[block.look]);
    case "list":
      return `<ul>${block.items.map((item) => textElement("li", html(item))).join("")}</ul>`;
    case "rows":
      return block.rows
        .map((row) =>
          textElement(
            "p",
            `${row.label === null ? "" : `<strong>${escapeHtml(row.label)}:</strong> `}${html(row.text)}`,
            "row",
          ),
        )
        .join("");
    case "meter":
      return `<div class="meter"><label for="meter-${index}">${escapeHtml(block.label)}</label><meter id="meter-${index}" min="0" max="100" value="${block.value}">${escapeHtml(block.text)}</meter><span>${escapeHtml(block.text)}</span></div>`;
  }
}

/**
 * Writes an outline as one HTML file that needs nothing else: no script, no picture, no font from elsewhere, and a
 * policy that forbids them. It follows the light or dark scheme of the reader and prints in black on white.
 */
export function writeHtml(outline: Outline, look: Look): Uint8Array {
  const page = `<!doctype html>
<html lang="${outline.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(outline.title)}</title>
<style>${htmlStyle(look)}</style>
</head>
<body>
<main class="${outline.shape}">
${outline.blocks.map(blockHtml).join("\n")}
</main>
</body>
</html>
`;
  return new TextEncoder().encode(page);
}

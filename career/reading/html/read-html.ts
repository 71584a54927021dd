import { type HTMLElement, type Node, NodeType, parse } from "node-html-parser";
import { withEdges } from "../build-line.ts";
import type { DocumentSource, DocumentText, LayoutRisk } from "../document.ts";
import { hiddenTextRisk } from "../hidden-text.ts";
import { type Deadline, limits } from "../limits.ts";
import { decode } from "../text/decode.ts";
import { UnreadableDocument } from "../unreadable.ts";
import { hiddenElements } from "./hidden-elements.ts";
import { HtmlLines } from "./html-lines.ts";
import { jsonLdOf, postingTexts } from "./job-posting.ts";
import { mainContent } from "./main-content.ts";

/** Elements whose content is no text of the page. */
const silent = new Set(
  "script style noscript template head title meta link svg canvas iframe object embed select textarea button input nav".split(
    " ",
  ),
);
const blocks = new Set(
  "p div section article header footer main aside ul ol li dl dt dd table thead tbody tr h1 h2 h3 h4 h5 h6 br hr pre blockquote figure figcaption address form fieldset details summary".split(
    " ",
  ),
);
/** Nesting beyond which nobody writes and only attacks go. */
const deepest = 400;

/**
 * Reads a page. Scripts, styles and hidden elements are no text. Where the page describes a job in schema.org's terms,
 * that description is read in place of the page around it; of a site's other pages, what they are about.
 * Throws UnreadableDocument: file_empty, file_too_many_pages, file_not_text, file_takes_too_long.
 */
export function readHtml(bytes: Uint8Array, deadline: Deadline, source: DocumentSource = "file"): DocumentText {
  return htmlDocument(decode(bytes), deadline, source);
}

function htmlDocument(text: string, deadline: Deadline, source: DocumentSource): DocumentText {
  if (text.length > limits.pages * limits.charactersPerPage * 8) throw new UnreadableDocument("file_too_many_pages");
  if (nestsTooDeep(text)) throw new UnreadableDocument("file_too_many_pages");
  const root = parse(text.replace(/<!doctype[^>]*>/iu, ""), { comment: false });
  deadline.check();
  const described = postingTexts(jsonLdOf(root));
  const lines = new HtmlLines();
  const hidden: string[] = [];
  if (described !== null) for (const block of described) addDescribed(block, lines, deadline);
  else {
    const hides = hiddenElements(root);
    addNode(source === "site" ? mainContent(root) : root, { lines, hidden, deadline, hides }, 0);
  }
  return toDocument(lines, hidden);
}

/** Open tags that are never closed nest without end; counting them first costs nothing. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const found of text.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]{0,2000}?(\/?)>/giu)) {
    const name = (found[2] ?? "").toLowerCase();
    if (/^(?:br|hr|img|input|meta|link|area|base|col|wbr|source|p|li|td|tr|th|dt|dd|option)$/u.test(name)) continue;
    depth += found[1] === "/" ? -1 : found[3] === "/" ? 0 : 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** One part of a schema.org description: plain text, or the HTML that `description` may hold. */
function addDescribed(block: string, lines: HtmlLines, deadline: Deadline): void {
  if (/<[a-z][^>]*>/iu.test(block)) {
    const root = parse(block, { comment: false });
    addNode(root, { lines, hidden: [], deadline, hides: hiddenElements(root) }, 0);
  } else {
    for (const line of block.split("\n")) lines.addLine(line);
  }
  lines.end();
}

/** A bare JSON-LD document that describes a job, read as the page would be; null for any other text. */
export function readJobJson(text: string, deadline: Deadline): DocumentText | null {
  const described = postingTexts([text]);
  if (described === null) return null;
  const lines = new HtmlLines();
  for (const block of described) addDescribed(block, lines, deadline);
  return toDocument(lines);
}

function toDocument(body: HtmlLines, hidden: readonly string[] = []): DocumentText {
  const { lines, links, tables } = body.done();
  if (lines.length === 0) throw new UnreadableDocument("file_empty");
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  const pages = Math.max(1, Math.ceil(length / limits.charactersPerPage));
  if (pages > limits.pages) throw new UnreadableDocument("file_too_many_pages");
  const risks: LayoutRisk[] = tables > 0 ? [{ code: "tables", detail: `${tables} tables` }] : [];
  risks.push(...hiddenTextRisk(hidden));
  return { format: "html", pages, lines: withEdges(lines), links, risks };
}

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

interface Walk {
  readonly lines: HtmlLines;
  /** Texts that nobody sees. */
  readonly hidden: string[];
  readonly deadline: Deadline;
  readonly hides: (element: HTMLElement) => boolean;
}

function addNode(node: Node, walk: Walk, depth: number): void {
  const { lines } = walk;
  walk.deadline.check();
  if (depth > deepest) throw new UnreadableDocument("file_too_many_pages");
  if (node.nodeType === NodeType.TEXT_NODE) lines.addText(node.text);
  if (!isElement(node)) return;
  const name = (node.rawTagName ?? "").toLowerCase();
  if (silent.has(name) || node.getAttribute("aria-hidden") === "true") return;
  if (walk.hides(node)) {
    walk.hidden.push(node.text);
    return;
  }
  const block = blocks.has(name);
  if (block) lines.end();
  lines.open(name);
  const link = name === "a" ? (node.getAttribute("href") ?? null) : null;
  if (link !== null) lines.addLink(link, node.text);
  for (const child of node.childNodes) {
    if (isElement(child)) lines.sibling();
    addNode(child, walk, depth + 1);
  }
  if (name === "td" || name === "th") lines.endCell();
  lines.close(name);
  if (block) lines.end();
}

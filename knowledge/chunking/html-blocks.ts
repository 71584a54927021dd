import { type HTMLElement, type Node, NodeType, parse } from "node-html-parser";
import { clean, fold } from "../../career/reading/clean.ts";
import { type Block, BlockList } from "./blocks.ts";

const names = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Elements whose content is no text of the page, or isn't its subject. */
const dropped = names(
  "script style noscript template head svg canvas iframe object embed select textarea button input nav aside footer form dialog",
);
const breaks = names(
  "p div section article main header ul ol li dl dt dd table thead tbody tfoot tr h1 h2 h3 h4 h5 h6 br hr pre blockquote figure figcaption address details summary body html",
);
/** Nesting beyond which nobody writes and only attacks go. */
const deepest = 300;
/** A list or division of which links make up more than this share leads elsewhere and says nothing itself. */
const linkShare = 0.7;

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;
const nameOf = (element: HTMLElement): string => (element.rawTagName ?? "").toLowerCase();

function isHidden(element: HTMLElement): boolean {
  const style = (element.getAttribute("style") ?? "").toLowerCase().replace(/\s/gu, "");
  return (
    element.hasAttribute("hidden") ||
    element.getAttribute("aria-hidden") === "true" ||
    /display:none|visibility:hidden|opacity:0(?:[;.]0*)?(?:;|$)|font-size:0(?:px|pt|em|;|$)/u.test(style)
  );
}

/** How much an element holds, in UTF-16 units, and how much of it is in links. */
interface Extent {
  readonly length: number;
  readonly linked: number;
  readonly links: number;
}

/** Extents of all elements below a node, each measured once: measuring again at each level would take for ever. */
function extentsOf(root: HTMLElement): ReadonlyMap<Node, Extent> {
  const extents = new Map<Node, Extent>();
  const measure = (node: Node): Extent => {
    if (node.nodeType === NodeType.TEXT_NODE) return { length: fold(node.text).length, linked: 0, links: 0 };
    const inner = node.childNodes.map(measure);
    const sum = (key: keyof Extent): number => inner.reduce((total, extent) => total + extent[key], 0);
    const length = sum("length");
    const isLink = isElement(node) && nameOf(node) === "a";
    const extent = isLink
      ? { length, linked: length, links: 1 }
      : { length, linked: sum("linked"), links: sum("links") };
    extents.set(node, extent);
    return extent;
  };
  measure(root);
  return extents;
}

/** A block of links, such as a menu or "read also". One with two links is kept: it may be a sentence. */
const isMenu = (element: HTMLElement, extent: Extent | undefined): boolean =>
  extent !== undefined &&
  /^(?:ul|ol|div|section|table)$/u.test(nameOf(element)) &&
  extent.links >= 3 &&
  extent.linked > extent.length * linkShare;

/** The part of the page that holds its subject: the only `main` or `article`, else the body, else all of it. */
function mainPart(root: HTMLElement): HTMLElement {
  for (const selector of ["main", "[role=main]", "article"]) {
    const found = root.querySelectorAll(selector);
    const [only] = found;
    if (found.length === 1 && only !== undefined && fold(only.text).length > 0) return only;
  }
  return root.querySelector("body") ?? root;
}

/**
 * Blocks of the main content of a page. Menus, forms, footers, scripts and hidden elements are dropped.
 * Throws a RangeError where elements nest beyond what a page needs.
 */
export function htmlBlocks(html: string): readonly Block[] {
  if (nestsTooDeep(html)) throw new RangeError("The page nests its elements too deep to be read.");
  const main = mainPart(parse(html.replace(/<!doctype[^>]*>/iu, ""), { comment: false }));
  const reader = new HtmlReader(extentsOf(main));
  reader.walk(main);
  return reader.done();
}

/** Counts open tags before anything is parsed: what is never closed would nest without end. */
function nestsTooDeep(html: string): boolean {
  let depth = 0;
  for (const found of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]{0,2000}?(\/?)>/giu)) {
    if (/^(?:br|hr|img|input|meta|link|area|base|col|wbr|source|p|li|td|tr|th|dt|dd|option)$/iu.test(found[2] ?? ""))
      continue;
    depth = Math.max(0, depth + (found[1] === "/" ? -1 : found[3] === "/" ? 0 : 1));
    if (depth > deepest) return true;
  }
  return false;
}

class HtmlReader {
  readonly #blocks = new BlockList();
  readonly #extents: ReadonlyMap<Node, Extent>;
  #text = "";
  #kind: Block["kind"] = "paragraph";

  constructor(extents: ReadonlyMap<Node, Extent>) {
    this.#extents = extents;
  }

  walk(node: Node): void {
    if (node.nodeType === NodeType.TEXT_NODE) this.#text += node.text;
    if (!isElement(node)) return;
    const name = nameOf(node);
    if (dropped.has(name) || isHidden(node) || isMenu(node, this.#extents.get(node))) return;
    if (/^h[1-6]$/u.test(name)) this.#heading(node, Number(name.slice(1)));
    else if (name === "table" && node.querySelector("table") === null) this.#table(node);
    else if (name === "pre") this.#code(node);
    else this.#walkInto(node, name);
  }

  #walkInto(node: HTMLElement, name: string): void {
    if (name === "img") this.#text += ` ${node.getAttribute("alt") ?? ""} `;
    if (breaks.has(name)) this.#end();
    if (name === "li" || name === "dd" || name === "dt") this.#kind = "item";
    for (const child of node.childNodes) this.walk(child);
    if (breaks.has(name)) this.#end();
  }

  done(): readonly Block[] {
    this.#end();
    return this.#blocks.done();
  }

  #end(): void {
    const text = fold(clean(this.#text));
    this.#text = "";
    if (text !== "") this.#blocks.add(this.#kind, this.#kind === "item" ? `- ${text}` : text);
    this.#kind = "paragraph";
  }

  #heading(node: HTMLElement, level: number): void {
    this.#end();
    this.#blocks.heading(level, fold(clean(node.text)));
  }

  #code(node: HTMLElement): void {
    this.#end();
    this.#blocks.add("code", clean(node.text));
  }

  #table(table: HTMLElement): void {
    this.#end();
    const caption = table.querySelector("caption");
    if (caption !== null) this.#blocks.add("paragraph", fold(clean(caption.text)));
    let header: string | null = null;
    for (const row of table.querySelectorAll("tr")) {
      if (isHidden(row)) continue;
      const cells = row.querySelectorAll("th, td").map((cell) => fold(clean(cell.text)));
      const text = cells.join(" | ");
      if (cells.every((cell) => cell === "")) continue;
      this.#blocks.add("row", text, header);
      if (header === null && row.querySelector("th") !== null) header = text;
    }
  }
}

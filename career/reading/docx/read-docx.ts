import type { DocumentText, LayoutRisk } from "../document.ts";
import { hiddenTextRisk } from "../hidden-text.ts";
import { type Deadline, limits } from "../limits.ts";
import { UnreadableDocument } from "../unreadable.ts";
import { type Body, emptyBody, type PartContext, readBlocks } from "./body-lines.ts";
import { stylesOf } from "./paragraphs.ts";
import { unzip } from "./unzip.ts";
import { child, descendants, parseXml, type XmlNode } from "./xml.ts";

const wanted =
  /^word\/(?:document|styles|header\d*|footer\d*)\.xml$|^word\/_rels\/(?:document|header\d*|footer\d*)\.xml\.rels$/;

/**
 * Reads a Word document: paragraphs, tables, text boxes, headers and footers. `named` says that the file is called
 * .docx. Throws UnreadableDocument: docx_damaged, file_format_unknown for another kind of archive, file_empty,
 * file_too_large, file_too_many_pages.
 */
export async function readDocx(bytes: Uint8Array, named: boolean, deadline: Deadline): Promise<DocumentText> {
  const parts = unzip(bytes, (name) => wanted.test(name));
  deadline.check();
  const document = parts.get("word/document.xml");
  if (document === undefined) throw new UnreadableDocument(named ? "docx_damaged" : "file_format_unknown");
  const root = parseXml(document);
  const styles = parts.get("word/styles.xml");
  const sheet = styles === undefined ? null : parseXml(styles);
  const size = defaultSize(sheet);
  const context = (part: string): PartContext => ({ styles: stylesOf(sheet), size, targets: targetsOf(parts, part) });
  deadline.check();
  const body = emptyBody();
  const margins = [...parts.keys()].filter((name) => /^word\/header\d*\.xml$/.test(name)).sort();
  const fromHeaders = margins.map((name) => readPart(parts, name, body, context(name)));
  const content = child(child(root, "w:document"), "w:body");
  if (content === undefined) throw new UnreadableDocument("docx_damaged");
  readBlocks(content.children, body, context("document"));
  const inFeet = body.lines.length;
  const feet = [...parts.keys()].filter((name) => /^word\/footer\d*\.xml$/.test(name)).sort();
  for (const name of feet) readPart(parts, name, body, context(name));
  deadline.check();
  return toDocument(
    body,
    fromHeaders.some((lines) => lines > 0),
    inFeet,
  );
}

function toDocument(body: Body, hasHeader: boolean, inFeet: number): DocumentText {
  const text = body.lines.map((line) => line.text).join("");
  const pages = Math.max(body.page, Math.ceil(text.length / limits.charactersPerPage));
  if (text.trim() === "") throw new UnreadableDocument("file_empty");
  if (pages > limits.pages) throw new UnreadableDocument("file_too_many_pages");
  const risks: LayoutRisk[] = [];
  if (body.tables > 0) risks.push({ code: "tables", detail: `${body.tables} tables` });
  if (body.boxes > 0) risks.push({ code: "text_boxes", detail: `${body.boxes} text boxes` });
  if (hasHeader) risks.push({ code: "header_footer_contact", detail: "the page header holds text" });
  risks.push(...hiddenTextRisk(body.hidden));
  return { format: "docx", pages, lines: withoutRepeats(body, inFeet), links: body.links, risks };
}

/** What stands at the foot of a page around its number: "Name – 2/3", "CV, page 2". */
const numberedFoot =
  /^(?:.{0,80}[\s|·•,–—-])?(?:(?:page|seite|sivu|página)\s*\d{1,3}(?:\s*(?:\/|of|von|sur|de)\s*\d{1,3})?|\d{1,3}\s*(?:\/|of|von|sur|de)\s*\d{1,3})$/iu;

/** First, even and usual headers often say the same; each is kept once, page numbers are dropped. */
function withoutRepeats(body: Body, inFeet: number): Body["lines"] {
  return body.lines.map((line, index) => {
    const again =
      line.text.length > 3 &&
      body.lines.findIndex((other) => other.text === line.text && other.column === line.column) < index &&
      (index < 6 || index > body.lines.length - 6);
    const number =
      index > body.lines.length - 4 &&
      /^(?:(?:page|seite|sivu|página)\s*)?\d{0,3}(?:\s*(?:\/|of|von|sur|de)\s*\d{0,3})?$/iu.test(line.text);
    const foot = index >= inFeet && numberedFoot.test(line.text);
    return (again && index < 6) || number || foot ? { ...line, furniture: true } : line;
  });
}

function readPart(parts: ReadonlyMap<string, Uint8Array>, name: string, body: Body, context: PartContext): number {
  const bytes = parts.get(name);
  if (bytes === undefined) return 0;
  const before = body.lines.length;
  const root = parseXml(bytes).children.find((node) => node.name === "w:hdr" || node.name === "w:ftr");
  readBlocks(root?.children ?? [], body, context);
  return body.lines.length - before;
}

function defaultSize(sheet: XmlNode | null): number {
  const defaults = sheet === null ? undefined : descendants(sheet, "w:rPrDefault")[0];
  const half = defaults === undefined ? undefined : descendants(defaults, "w:sz")[0]?.attributes["w:val"];
  return half === undefined ? 10 : Number(half) / 2;
}

function targetsOf(parts: ReadonlyMap<string, Uint8Array>, part: string): Map<string, string> {
  const name = part.replace(/^word\/|\.xml$/g, "");
  const bytes = parts.get(`word/_rels/${name}.xml.rels`);
  if (bytes === undefined) return new Map();
  const relationships = descendants(parseXml(bytes), "Relationship");
  return new Map(
    relationships
      .filter((one) => one.attributes.TargetMode === "External")
      .map((one): [string, string] => [one.attributes.Id ?? "", one.attributes.Target ?? ""]),
  );
}

import { zipSync } from "fflate";
import type { PageSize } from "../../../schemas/documents.ts";
import type { Look } from "../looks.ts";
import type { Outline } from "../outline.ts";
import { LinkTargets, paragraphsOf } from "./body.ts";
import { bulletIndent, stylesFile } from "./styles.ts";
import { element, escapeXml, namespaces, setting, xmlFile } from "./xml.ts";

/** Width and height of the paper in twips (twentieths of a point). */
const papers: Readonly<Record<PageSize, readonly [number, number]>> = { a4: [11906, 16838], letter: [12240, 15840] };

const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/**
 * Writes an outline as a Word document (ECMA-376, transitional): headings, lists and links are real ones, dates stand at
 * a right tab stop, nothing is in tables or text boxes. The same outline gives the same bytes.
 */
export function writeDocx(outline: Outline, look: Look, page: PageSize, date: Date): Uint8Array {
  const links = new LinkTargets();
  const [paperWidth, paperHeight] = papers[page];
  const side = look.margin.side * 20;
  const width = (paperWidth - 2 * side) / 20;
  const body = paragraphsOf(outline.blocks, look, links);
  const root = { "xmlns:w": namespaces.w, "xmlns:r": namespaces.r };
  const section = element(
    "w:sectPr",
    {},
    element("w:footerReference", { "w:type": "default", "r:id": "footer" }),
    element("w:footerReference", { "w:type": "first", "r:id": "firstFooter" }),
    element("w:pgSz", { "w:w": paperWidth, "w:h": paperHeight }),
    element("w:pgMar", {
      "w:top": look.margin.top * 20,
      "w:right": side,
      "w:bottom": look.margin.bottom * 20,
      "w:left": side,
      "w:header": 500,
      "w:footer": 500,
      "w:gutter": 0,
    }),
    element("w:cols", { "w:space": 720 }),
    element("w:titlePg"),
  );
  const files: Readonly<Record<string, Uint8Array>> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([
      ["document", `${officeTypes}/officeDocument`, "word/document.xml"],
      [
        "core",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
    ]),
    "docProps/core.xml": coreProperties(outline, date),
    "word/document.xml": xmlFile(element("w:document", root, element("w:body", {}, body, section))),
    "word/styles.xml": stylesFile(look, outline, width, body),
    "word/numbering.xml": numbering(look),
    "word/settings.xml": settings(),
    "word/footer1.xml": xmlFile(element("w:ftr", root, footer(outline.runningName, look))),
    "word/footer2.xml": xmlFile(
      element("w:ftr", root, element("w:p", {}, element("w:pPr", {}, setting("pStyle", "Footer")))),
    ),
    "word/_rels/document.xml.rels": relationships(
      [
        ["styles", `${officeTypes}/styles`, "styles.xml"],
        ["numbering", `${officeTypes}/numbering`, "numbering.xml"],
        ["settings", `${officeTypes}/settings`, "settings.xml"],
        ["footer", `${officeTypes}/footer`, "footer1.xml"],
        ["firstFooter", `${officeTypes}/footer`, "footer2.xml"],
      ],
      links.all,
    ),
  };
  // Archives keep local time without a zone; the same local time everywhere keeps the bytes the same.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}

function contentTypes(): Uint8Array {
  const parts = {
    document: "document.main",
    styles: "styles",
    numbering: "numbering",
    settings: "settings",
    footer1: "footer",
    footer2: "footer",
  };
  return xmlFile(
    element(
      "Types",
      { xmlns: namespaces.contentTypes },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...Object.entries(parts).map(([part, type]) =>
        element("Override", { PartName: `/word/${part}.xml`, ContentType: `${wordTypes}.${type}+xml` }),
      ),
      element("Override", {
        PartName: "/docProps/core.xml",
        ContentType: "application/vnd.openxmlformats-package.core-properties+xml",
      }),
    ),
  );
}

const relationships = (
  parts: readonly (readonly [id: string, type: string, target: string])[],
  links: readonly (readonly [target: string, id: string])[] = [],
): Uint8Array =>
  xmlFile(
    element(
      "Relationships",
      { xmlns: namespaces.packageRelationships },
      ...parts.map(([id, type, target]) => element("Relationship", { Id: id, Type: type, Target: target })),
      ...links.map(([target, id]) =>
        element("Relationship", { Id: id, Type: `${officeTypes}/hyperlink`, Target: target, TargetMode: "External" }),
      ),
    ),
  );

function coreProperties(outline: Outline, date: Date): Uint8Array {
  const time = `${date.toISOString().slice(0, 19)}Z`;
  const stamp = (name: string): string => element(`dcterms:${name}`, { "xsi:type": "dcterms:W3CDTF" }, time);
  return xmlFile(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      element("dc:title", {}, escapeXml(outline.title)),
      outline.author === null ? "" : element("dc:creator", {}, escapeXml(outline.author)),
      element("dc:language", {}, outline.language),
      stamp("created"),
      stamp("modified"),
    ),
  );
}

const numbering = (look: Look): Uint8Array =>
  xmlFile(
    element(
      "w:numbering",
      { "xmlns:w": namespaces.w },
      element(
        "w:abstractNum",
        { "w:abstractNumId": 0 },
        setting("multiLevelType", "hybridMultilevel"),
        element(
          "w:lvl",
          { "w:ilvl": 0 },
          setting("start", 1),
          setting("numFmt", "bullet"),
          setting("pStyle", "ListBullet"),
          setting("lvlText", look.bullet),
          setting("lvlJc", "left"),
          element(
            "w:pPr",
            {},
            element("w:ind", { "w:left": bulletIndent.text * 20, "w:hanging": bulletIndent.hanging * 20 }),
          ),
          element("w:rPr", {}, setting("color", look.underAccent ? look.accent : look.ink)),
        ),
      ),
      element("w:num", { "w:numId": 1 }, setting("abstractNumId", 0)),
    ),
  );

const settings = (): Uint8Array =>
  xmlFile(
    element(
      "w:settings",
      { "xmlns:w": namespaces.w },
      element("w:zoom", { "w:percent": 100 }),
      setting("defaultTabStop", 720),
      setting("characterSpacingControl", "doNotCompress"),
      element(
        "w:compat",
        {},
        element("w:compatSetting", {
          "w:name": "compatibilityMode",
          "w:uri": "http://schemas.microsoft.com/office/word",
          "w:val": 15,
        }),
      ),
    ),
  );

/** "Name – 2/3": the numbers are fields that the program fills in. */
function footer(name: string, look: Look): string {
  const text = (words: string): string => element("w:r", {}, `<w:t xml:space="preserve">${escapeXml(words)}</w:t>`);
  const field = (code: string): string => element("w:fldSimple", { "w:instr": ` ${code} ` }, text("1"));
  return element(
    "w:p",
    {},
    element("w:pPr", {}, setting("pStyle", "Footer")),
    look.centred ? "" : element("w:r", {}, element("w:tab")),
    text(`${name} – `),
    field("PAGE"),
    text("/"),
    field("NUMPAGES"),
  );
}

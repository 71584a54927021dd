import type { LanguageCode } from "../../../schemas/options.ts";
import type { Look } from "../looks.ts";
import type { Outline } from "../outline.ts";
import { element, namespaces, setting, xmlFile } from "./xml.ts";

const twips = (points: number): number => Math.round(points * 20);
const halves = (points: number): number => Math.round(points * 2);

interface RunLook {
  readonly size?: number;
  readonly strong?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  readonly colour?: string;
  readonly underline?: boolean;
  readonly spacing?: number;
}

/** The order of the members is that of the schema (ECMA-376, part 1, 17.3.2.28): Word refuses another one. */
function runProperties(look: RunLook): string {
  return element(
    "w:rPr",
    {},
    look.strong === undefined ? "" : setting("b", look.strong ? 1 : 0) + setting("bCs", look.strong ? 1 : 0),
    look.italic === true ? element("w:i") + element("w:iCs") : "",
    look.capitals === true ? element("w:caps") : "",
    look.colour === undefined ? "" : setting("color", look.colour),
    look.spacing === undefined ? "" : setting("spacing", look.spacing),
    look.size === undefined ? "" : setting("sz", halves(look.size)) + setting("szCs", halves(look.size)),
    look.underline === true ? setting("u", "single") : "",
  );
}

interface ParagraphShape {
  readonly keep?: boolean;
  readonly rule?: { readonly side: "top" | "bottom" | "left"; readonly colour: string; readonly space: number };
  /** A right tab stop at this distance from the left margin, in points. */
  readonly tab?: number;
  readonly before?: number;
  readonly after?: number;
  readonly indent?: number;
  readonly hanging?: number;
  readonly centred?: boolean;
  readonly outline?: number;
  readonly listed?: boolean;
}

/** In the order of the schema (17.3.1.26). */
function paragraphProperties(shape: ParagraphShape): string {
  const { rule, before, after } = shape;
  return element(
    "w:pPr",
    {},
    shape.keep === true ? element("w:keepNext") + element("w:keepLines") : "",
    shape.listed === true ? element("w:numPr", {}, setting("ilvl", 0), setting("numId", 1)) : "",
    rule === undefined
      ? ""
      : element(
          "w:pBdr",
          {},
          element(`w:${rule.side}`, {
            "w:val": "single",
            "w:sz": rule.side === "left" ? 12 : 5,
            "w:space": rule.space,
            "w:color": rule.colour,
          }),
        ),
    shape.tab === undefined
      ? ""
      : element("w:tabs", {}, element("w:tab", { "w:val": "right", "w:pos": twips(shape.tab) })),
    before === undefined && after === undefined
      ? ""
      : element("w:spacing", { "w:before": twips(before ?? 0), "w:after": twips(after ?? 0) }),
    shape.indent === undefined && shape.hanging === undefined
      ? ""
      : element("w:ind", { "w:left": twips(shape.indent ?? 0), "w:hanging": twips(shape.hanging ?? 0) }),
    shape.centred === true ? setting("jc", "center") : "",
    shape.outline === undefined ? "" : setting("outlineLvl", shape.outline),
  );
}

/** The styles by the id that paragraphs name them with. Word knows the built-in ones by their English names. */
const names = {
  Normal: "Normal",
  Heading1: "heading 1",
  Heading2: "heading 2",
  Heading3: "heading 3",
  Label: "Subtitle",
  Contact: "Contact",
  Entry: "Entry Details",
  ListBullet: "List Bullet",
  Row: "Row",
  Quote: "Quote",
  Note: "Note",
  Subject: "Subject",
  Date: "Date",
  Lead: "Lead",
  Line: "Address Line",
  Sign: "Signature",
  Footer: "footer",
} as const;
export type StyleId = keyof typeof names;

/** How far a bullet stands in, and its text behind it, in points. */
export const bulletIndent = { text: 15, hanging: 11 } as const;

/** The sizes of a look for the font that Word has. */
function inWord(look: Look): Look {
  const scaled = (size: number): number => Math.round(size * look.wordScale * 2) / 2;
  const { name, heading } = look;
  return {
    ...look,
    size: scaled(look.size),
    name: { ...name, size: scaled(name.size) },
    heading: { ...heading, size: scaled(heading.size) },
  };
}

function shapes(look: Look, width: number): Readonly<Record<Exclude<StyleId, "Normal">, [ParagraphShape, RunLook]>> {
  const { gaps, heading, size } = look;
  const colour = (accent: boolean): string => (accent ? look.accent : look.ink);
  const rule =
    heading.rule === "none"
      ? {}
      : {
          rule: {
            side: heading.rule === "above" ? ("top" as const) : ("bottom" as const),
            colour: look.line,
            space: 2,
          },
        };
  const centred = look.centred ? { centred: true } : {};
  return {
    Heading1: [
      { keep: true, after: look.name.size * 0.1, outline: 0, ...centred },
      { size: look.name.size, strong: look.name.strong, colour: colour(look.name.accent) },
    ],
    Heading2: [
      { keep: true, before: gaps.section, after: gaps.paragraph + 1.5, outline: 1, ...rule },
      {
        size: heading.size,
        strong: true,
        capitals: heading.capitals,
        colour: colour(heading.accent),
        ...(heading.capitals ? { spacing: 12 } : {}),
      },
    ],
    Heading3: [
      { keep: true, before: gaps.entry, after: gaps.item, outline: 2, tab: width },
      { size, strong: false, colour: look.ink },
    ],
    Label: [
      { after: 3, ...centred },
      { size: size * 1.15, colour: look.underAccent ? look.ink : look.quiet },
    ],
    Contact: [{ after: 1, ...centred }, { size: size * 0.95 }],
    Entry: [
      { keep: true, after: gaps.item },
      { colour: look.underAccent ? look.accent : look.ink, italic: look.face === "serif" },
    ],
    ListBullet: [{ listed: true, after: gaps.item, indent: bulletIndent.text, hanging: bulletIndent.hanging }, {}],
    Row: [{ after: gaps.item, indent: 12, hanging: 12 }, {}],
    Quote: [{ after: gaps.item + 1, indent: 10, rule: { side: "left", colour: look.line, space: 7 } }, {}],
    Note: [{ after: gaps.paragraph }, { size: size * 0.92, colour: look.quiet }],
    Subject: [{ keep: true, before: size * 1.8, after: size * 1.2, outline: 1 }, { strong: true }],
    Date: [{ before: size * 2, after: size * 1.8 }, {}],
    Lead: [{ keep: true, before: gaps.entry, after: gaps.item }, {}],
    Line: [{ after: 0 }, {}],
    Sign: [{ before: size * 3.4 }, {}],
    Footer: [look.centred ? { centred: true } : { tab: width }, { size: 8, colour: look.quiet }],
  };
}

const regions: Readonly<Record<LanguageCode, string>> = {
  en: "en-GB",
  de: "de-DE",
  fr: "fr-FR",
  es: "es-ES",
  fi: "fi-FI",
};

/** Word has fonts of its own for the east of Asia; each draws the characters that they share in its own way. */
function eastFont(text: string): string {
  if (/[\u3040-\u30ff]/u.test(text)) return "Yu Gothic";
  return /[\uac00-\ud7af]/u.test(text) ? "Malgun Gothic" : "Microsoft YaHei";
}

/** `word/styles.xml`. `width` is that of the text in points, `text` all that the document says. */
export function stylesFile(printed: Look, outline: Outline, width: number, text: string): Uint8Array {
  const look = inWord(printed);
  const font = look.wordFont;
  const defaults = element(
    "w:docDefaults",
    {},
    element(
      "w:rPrDefault",
      {},
      element(
        "w:rPr",
        {},
        element("w:rFonts", { "w:ascii": font, "w:hAnsi": font, "w:eastAsia": eastFont(text), "w:cs": "Arial" }),
        setting("color", look.ink),
        setting("sz", halves(look.size)),
        setting("szCs", halves(look.size)),
        element("w:lang", { "w:val": regions[outline.language], "w:eastAsia": "zh-CN", "w:bidi": "ar-SA" }),
      ),
    ),
    element(
      "w:pPrDefault",
      {},
      element(
        "w:pPr",
        {},
        element("w:spacing", {
          "w:after": twips(outline.shape === "letter" ? look.size * 0.75 : look.gaps.paragraph),
          "w:line": Math.round(240 * (look.leading - 0.22)),
          "w:lineRule": "auto",
        }),
      ),
    ),
  );
  const normal = element(
    "w:style",
    { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
    setting("name", names.Normal),
    element("w:qFormat"),
  );
  const others = Object.entries(shapes(look, width)).map(([id, [shape, run]]) => paragraphStyle(id, shape, run));
  return xmlFile(element("w:styles", { "xmlns:w": namespaces.w }, defaults, normal, ...others, hyperlinkStyle(look)));
}

const isStyleId = (id: string): id is StyleId => id in names;

const paragraphStyle = (id: string, shape: ParagraphShape, run: RunLook): string =>
  element(
    "w:style",
    { "w:type": "paragraph", "w:styleId": id },
    setting("name", isStyleId(id) ? names[id] : id),
    setting("basedOn", "Normal"),
    setting("next", "Normal"),
    element("w:qFormat"),
    paragraphProperties(shape),
    runProperties(run),
  );

const hyperlinkStyle = (look: Look): string =>
  element(
    "w:style",
    { "w:type": "character", "w:styleId": "Hyperlink" },
    setting("name", "Hyperlink"),
    setting("uiPriority", 99),
    runProperties({ colour: look.underAccent ? look.accent : look.ink }),
  );

import { findDates } from "../language/dates.ts";
import { headingOf, normalize, type Section } from "../language/headings.ts";
import type { Line } from "../reading/document.ts";
import { findSkills } from "../skills/matcher.ts";

/** A stretch of a CV under one heading; `section` is null before the first heading and under headings nobody knows. */
export interface CvSection {
  readonly heading: Line | null;
  readonly section: Section | null;
  readonly lines: Line[];
}

/** Parts of words that tell the section of a heading which is not known as a whole: "Computer Engineering Experience". */
const keywords: readonly (readonly [Section, RegExp])[] = [
  [
    "work",
    /experience|employment|erfahrung|werdegang|expérience|experiencia|kokemus|internship|praktik|career history|laufbahn|experiência|esperienz|erfarenhet|werkervaring|erfaring|doświadcz|deneyim|anställning/u,
  ],
  [
    "education",
    /education|ausbildung|studium|bildungsweg|forma(?:ção|zione)|istruzion|utbildning|opleiding|utdann|uddannels|wykształc|eğitim|academic|formation acad|diplômes|estudios|educación|koulutus|opinnot|degrees?$/u,
  ],
  ["languages", /sprach|language skills|kielitai|langues|idiomas/u],
  [
    "certificates",
    /certificat|certific|licen[cs]e|licen[cs]ur|zertifi|weiterbildung|fortbildung|pätevyy|sertifi|habilitation|accredit/u,
  ],
  [
    "skills",
    /skills|competenc|kenntnisse|fähigkeit|kompetenz|compétence|habilidad|conocimiento|taidot|osaami|technolog|tech stack|toolbox|toolkit|\btools\b|expertise|proficienc/u,
  ],
  ["projects", /projects?$|projekt|projets|proyectos/u],
  ["publications", /publication|publikation|veröffentlich|julkaisu|patents?/u],
  ["awards", /awards|honou?rs|auszeichnung|premios|palkinno|distinction/u],
  [
    "volunteer",
    /volunteer|\bboard (?:memberships?|service|positions?)|ehrenamt|bénévol|voluntari|vapaaehtois|community/u,
  ],
  ["interests", /interests|hobb|interessen|loisirs|aficiones|harrastu/u],
  ["summary", /summary|profile?$|about me|objective|zusammenfassung|resumen|tiivistelmä/u],
];

function sectionByKeyword(text: string): Section | null {
  const plain = normalize(text);
  const words = plain.split(" ").length;
  if (words > 6) return null;
  return keywords.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

const letters = (text: string): string => text.replace(/[^\p{L}]/gu, "");
const isCapitals = (text: string): boolean =>
  letters(text).length > 2 && text === text.toUpperCase() && /\p{Lu}/u.test(text);

/** How a line is set: lines of one style are of one kind. */
function styleOf(line: Line): string {
  const bold = line.segments[0]?.bold ?? line.bold;
  const marks = [
    line.headingLevel,
    line.size,
    bold ? "b" : "",
    isCapitals(line.text) ? "C" : "",
    /:\s*$/u.test(line.text) ? ":" : "",
  ];
  return marks.join("/");
}

interface Styles {
  /** Styles that known headings are set in, best first. */
  readonly headings: ReadonlySet<string>;
  readonly exclusive: ReadonlySet<string>;
  readonly body: string;
  /** The level that the format itself gives to known headings; deeper ones name entries within a section. */
  readonly level: number;
}

/** Learns from the headings that are known how this CV sets its headings. */
function learnStyles(lines: readonly Line[]): Styles {
  const weight = new Map<string, number>();
  const known = new Map<string, number>();
  const count = new Map<string, number>();
  for (const line of lines) {
    const style = styleOf(line);
    weight.set(style, (weight.get(style) ?? 0) + line.text.length);
    count.set(style, (count.get(style) ?? 0) + 1);
    if (headingOf(headingText(line)) !== null && line.bullet === null) known.set(style, (known.get(style) ?? 0) + 1);
  }
  const levels = lines
    .filter((line) => line.headingLevel > 0 && headingOf(headingText(line)) !== null)
    .map((line) => line.headingLevel);
  const body = [...weight].sort((one, other) => other[1] - one[1])[0]?.[0] ?? "";
  const apart = [...known].filter(([style]) => style !== body);
  const headings = new Set((apart.length > 0 ? apart : [...known]).map(([style]) => style));
  const exclusive = [...headings].filter(
    (style) => style !== body && (count.get(style) ?? 0) <= (known.get(style) ?? 0) * 2,
  );
  return { headings, exclusive: new Set(exclusive), body, level: levels.length > 1 ? Math.max(...levels) : 2 };
}

/** The words of a line that may be a heading: without icons, numbers and the colon. */
const headingText = (line: Line): string => wordsApart(line).replace(/^[^\p{L}\p{N}]+|[\s:_–—|.-]+$/gu, "");

const isSpaced = (text: string): boolean => /^(?:[\p{L}&]\s)*[\p{L}&]:?$/u.test(text);

/** The text of a line; words whose letters are set apart stay told apart by two blanks. */
const wordsApart = (line: Line): string =>
  line.segments.length > 1 && line.segments.every((segment) => isSpaced(segment.text))
    ? line.segments.map((segment) => segment.text).join("  ")
    : line.text;

/** Phrases that are headings and also plain items of lists; they need the style of a heading. */
const weak = new Set([
  "leadership",
  "software",
  "service",
  "work",
  "career",
  "technology",
  "community",
  "language",
  "tools",
  "training",
  "strengths",
  "activities",
  "teaching",
  "military service",
  "projekt",
  "portfolio",
  "open source",
  "highlights",
  "web",
  "online",
  "methods",
  "stack",
  "details",
  "parcours",
  "stage",
  "stages",
  "ura",
  "työ",
  "schule",
  "informatique",
  "communications",
  "engagement",
  "conferences",
  "public speaking",
  "qualités",
  "ziel",
  "presentations",
  "expertise",
]);

/** Words of a heading that stand far apart: their letters did too, or they are capitals that name one section together. */
const isSpreadHeading = (line: Line): boolean =>
  line.segments.every((segment) => isSpaced(segment.text)) ||
  (line.segments.every(({ text }) => isCapitals(text) && !/[\s\d]/u.test(text)) && headingOf(line.text) !== null);

function sectionOf(line: Line, styles: Styles, first: boolean): Section | null | undefined {
  const text = headingText(line);
  if (text.length < 2 || text.length > 60 || (line.segments.length > 1 && !isSpreadHeading(line))) return undefined;
  const listed = line.bullet !== null && /^[-*o>\d]/.test(line.bullet);
  if (listed || /[.;,!?]$/u.test(line.text)) return undefined;
  const style = styleOf(line);
  const apart = style !== styles.body;
  const known = headingOf(text);
  const loose = line.gap >= 1.5 || line.headingLevel > 0;
  if (known !== null) {
    if (line.bullet !== null && !apart) return undefined;
    if (styles.headings.has(style) && (apart || !weak.has(normalize(text)) || loose)) return known;
    return (apart || loose) && !weak.has(normalize(text)) ? known : undefined;
  }
  const styled = styles.exclusive.has(style) || (line.headingLevel > 0 && line.headingLevel <= styles.level);
  if (line.bullet !== null || first || findDates(text).length > 0 || /[@|]|\d{3}/.test(text)) return undefined;
  const byKeyword = sectionByKeyword(text);
  if (byKeyword !== null && (styled || (styles.headings.has(style) && apart && loose))) return byKeyword;
  const short = text.split(/\s+/u).length <= 5;
  return styled && short && (loose || isCapitals(text)) ? null : undefined;
}

/** Sections that may begin with their heading and their text on one line: "Skills: Python, SQL". */
const inline = new Set<Section>(["skills", "languages", "certificates", "interests", "summary"]);

function inlineSection(
  line: Line,
  { section: current, heading }: Pick<CvSection, "section" | "heading">,
): Section | null {
  // An item of a list under a heading belongs to what the heading names, known or not.
  if (line.bullet !== null && heading !== null) return null;
  const found = /^[^\p{L}]*([\p{L} &/-]{3,40}?)\s*:\s+\S/u.exec(line.text);
  if (found === null) return null;
  const section = headingOf(found[1] ?? "");
  if (section === null || !inline.has(section) || weak.has(normalize(found[1] ?? ""))) return null;
  if (current === "work" || current === "projects" || current === "education" || current === "volunteer") {
    return line.bullet === null && line.gap >= 1.5 ? section : null;
  }
  return current === "skills" && section !== "interests" ? null : section === current ? null : section;
}

/** Whether what stands below "Languages" among skills are languages of programs. */
function namesTools(lines: readonly Line[], index: number): boolean {
  const kinds = lines
    .slice(index + 1, index + 3)
    .flatMap(({ text }) => findSkills(text, { listed: true }))
    .map(({ skill }) => skill.kind);
  return kinds.length > 1 && !kinds.includes("language");
}

/** A line that says where references are and belongs to no other section. */
const onRequest =
  /^\P{L}*(?:professional |personal )?(?:references?|referenzen|références|referencias|suosittelijat|referenties|referenser|referenze|referências)(?: (?:are|is|will be|furnished|provided|sind|son))? ?(?:gladly |happily )?(?:available|furnished|provided|upon|on|auf|sur|disponibles?|a|pyydettäessä|pyynnöstä|op|på|su|mediante)[\p{L} ,]{0,40}\.?$/iu;

/** Place and day under which somebody signs the CV: "Lüneburg, den 3. Oktober 2026". */
const signed =
  /^\p{Lu}[\p{L}.' -]{1,30},\s*(?:(?:den|le|a|il)\s+)?\d{1,2}(?:\.|er)?\s*(?:de\s+)?(?:\d{1,2}\.|\p{L}+)\s*(?:de\s+)?\d{4}$/iu;
/** Lines at the end of a CV that may be signed. */
const signedLines = 4;

/**
 * Cuts a CV into its sections. A heading is known by its words in any language, confirmed by how it is set; a line set
 * like the known headings is a heading too, though nobody knows its words. Each column carries on with its own section.
 */
export function sectionsOf(lines: readonly Line[]): CvSection[] {
  const styles = learnStyles(lines);
  const last = new Set(lines.slice(-signedLines));
  const sections: CvSection[] = [];
  const byColumn = new Map<number, CvSection>();
  let current: CvSection | undefined;
  let column = -1;
  let named = false;
  const open = (heading: Line | null, section: Section | null): CvSection => {
    const opened: CvSection = { heading, section, lines: [] };
    sections.push(opened);
    byColumn.set(column, opened);
    return opened;
  };
  for (const [index, line] of lines.entries()) {
    if (line.column !== column) {
      column = line.column;
      const carried: CvSection | undefined = column === 0 ? current : byColumn.get(column);
      current = open(null, carried?.section ?? null);
    }
    if (last.has(line) && signed.test(line.text)) continue;
    if (onRequest.test(line.text)) {
      open(line, "references");
      continue;
    }
    const section = sectionOf(line, styles, !named);
    const isLabel = section === "languages" && current?.section === "skills" && namesTools(lines, index);
    if (section !== undefined && !isLabel) {
      named = true;
      current = open(line, section);
      continue;
    }
    const started = inlineSection(line, current ?? { section: null, heading: null });
    if (started !== null) current = open(null, started);
    current ??= open(null, null);
    current.lines.push(line);
  }
  return sections.filter((section) => section.heading !== null || section.lines.length > 0);
}

import { normalize } from "../language/headings.ts";
import type { Line } from "../reading/document.ts";
import { sectionByCue } from "./heading-cues.ts";
import { type PostingSection, postingHeadings } from "./posting-headings.ts";

export type { PostingSection } from "./posting-headings.ts";

/** A line of a posting with the section that it stands in; null before the first heading and under unknown ones. */
export interface PostingLine {
  readonly line: Line;
  readonly section: PostingSection | null;
  /** Heading that the section began with. */
  readonly heading: string | null;
}

const exact = new Map<string, PostingSection>();
const opening: [string, PostingSection][] = [];
for (const [section, phrases] of Object.entries(postingHeadings) as [PostingSection, readonly string[]][]) {
  for (const phrase of phrases) {
    const plain = normalize(phrase.replace(/\*$/, ""));
    if (!exact.has(plain)) exact.set(plain, section);
    if (phrase.endsWith("*")) opening.push([`${plain} `, section]);
  }
}
opening.sort((one, other) => other[0].length - one[0].length);

/** The section that a heading of a posting names, or null. */
export function postingHeadingOf(text: string): PostingSection | null {
  if (text.length > 70) return null;
  const plain = normalize(text.replace(/\((?:m\/w\/d|w\/m\/d|f\/m\/d|m\/f\/d|all genders)\)/iu, ""));
  return exact.get(plain) ?? opening.find(([phrase]) => `${plain} `.startsWith(phrase))?.[1] ?? null;
}

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);

/** Whether a line is set like a heading: short, no sentence, and a colon, a mark of its format or a list behind it. */
function looksLikeHeading(line: Line, next: Line | undefined): boolean {
  const words = line.text.split(/\s+/u).length;
  if (line.bullet !== null && !/^[^\p{L}\p{N}\s*o+>·•-]/u.test(line.bullet)) return false;
  if (line.headingLevel > 0) return true;
  if (words > 9 || /[.,;]$/u.test(line.text)) return false;
  return (
    /[:?]$/u.test(line.text) ||
    isCapitals(line.text) ||
    (line.bold && line.segments.length === 1) ||
    next?.bullet != null ||
    line.gap >= 2
  );
}

/** Puts every line of a posting into its section; the headings themselves are left out. */
export function postingLines(lines: readonly Line[]): PostingLine[] {
  const result: PostingLine[] = [];
  let section: PostingSection | null = null;
  let heading: string | null = null;
  lines.forEach((line, index) => {
    const found = headingAt(line, lines[index + 1]);
    if (found === undefined && line.bullet === null && offers.test(line.text)) section = "benefits";
    if (found === undefined && line.bullet === null && applying.test(line.text)) section = "process";
    if (found === undefined && equality.test(line.text)) section = "about";
    const left = found === undefined && isBehindList(line, result.at(-1));
    if (left) section = null;
    if (found === undefined) {
      if (!isGroupLabel(line, lines[index + 1], lines[index + 2])) result.push({ line, section, heading });
      return;
    }
    if (found.rest !== null) {
      result.push({ line: found.rest, section: found.section, heading: found.text });
      if (isLabelled(line) && isLabelled(lines[index + 1])) return;
    }
    section = found.section;
    heading = found.text;
  });
  return withBareLists(result);
}

/** A field with its label: a list of them names one thing a line, and none opens a section. */
const isLabelled = (line: Line | undefined): boolean =>
  line !== undefined && line.bullet === null && /^[^:]{3,40}\s*:\s+\S.{0,90}$/u.test(line.text);

/** Words that name groups of what is asked for, each of which has headings of its own below it. */
const groups =
  /^(?:additional|other|general|further|miscellaneous|qualifications?|experience|skills|skills and abilities|knowledge|training|personal|personal qualities|abilities|attributes|education|physical|sonstiges|weiteres|fachlich|persönlich|autres|divers|otros|muut)$/iu;

/** A short line before a heading names what several headings are about, and asks for nothing itself. */
const isGroupLabel = (line: Line, next: Line | undefined, further: Line | undefined): boolean =>
  line.bullet === null &&
  groups.test(line.text.replace(/\s*:$/u, "")) &&
  next !== undefined &&
  headingAt(next, further)?.section != null;

/** A short line apart from the list above it, without a mark of its own, belongs to that list no more. */
const isBehindList = (line: Line, above: PostingLine | undefined): boolean =>
  above !== undefined &&
  (above.section === "required" || above.section === "preferred") &&
  above.line.bullet !== null &&
  line.bullet === null &&
  line.gap >= 2;

/** A sentence that begins to tell what the employer offers asks for nothing, whatever heading stands above it. */
const offers =
  /^(?:we offer|wir bieten|es erwarte(?:t|n) (?:sie|dich)|nous (?:vous |t['’])?(?:offrons|proposons)|(?:te |le )?ofrecemos|se ofrece|tarjoamme|offriamo|vi erbjuder|wij bieden|oferecemos)(?!\p{L})/iu;

/** One that promises to treat all who apply alike is about the employer. */
const equality =
  /\bequal[- ](?:employment )?opportunit|\bwithout regard to\b|\bdo(?:es)? not discriminate\b|\be-verify\b|\breasonable accommodations?\b|\bschwerbehinderte\p{L}* (?:menschen |bewerber\S* )?werden\b|\bbei gleicher eignung\b|\bsituation de handicap\b|\bigualdad de oportunidades\b|\byhdenvertaisuu/iu;

/** So does one that tells how to apply. */
const applying =
  /^(?:(?:to )?apply(?!(?: for this role)?,? you)(?: now| here| today| with| by| at| to)?|(?:please )?send (?:us|me|your|a|an|three|two)|bewirb dich|bewerbung(?:en)?(?: bitte)? (?:an|per|über)|envoyez|merci d['’](?:envoyer|adresser)|enviar|envía(?:nos)?|interesados|lähetä|hae (?:paikkaa|tehtävää))(?!\p{L})/iu;

/** A terse posting has a list and no heading above it: what it lists is what it asks for, unless it says so elsewhere. */
function withBareLists(posted: readonly PostingLine[]): PostingLine[] {
  const saysSo = posted.some(({ section }) => section === "required");
  return posted.map((one) =>
    !saysSo && one.section === null && one.heading === null && one.line.bullet !== null
      ? { ...one, section: "required" }
      : one,
  );
}

interface Heading {
  readonly section: PostingSection | null;
  readonly text: string;
  /** What stands behind the colon of a heading on the same line. */
  readonly rest: Line | null;
}

function headingAt(line: Line, next: Line | undefined): Heading | undefined {
  const inline = /^([^:]{3,60}):\s+(\S.*)$/u.exec(line.text);
  if (inline !== null && line.bullet === null) {
    const section = exact.get(normalize((inline[1] ?? "").replace(/^(?:the|your|our)\s/iu, ""))) ?? null;
    if (section !== null && section !== "terms") return { section, text: inline[1] ?? "", rest: line };
    return undefined;
  }
  if (!looksLikeHeading(line, next)) {
    const known =
      line.bullet === null && line.text.split(/\s+/u).length <= 6 && !/[.,;]$/u.test(line.text)
        ? exact.get(normalize(line.text))
        : undefined;
    return known === undefined ? undefined : { section: known, text: line.text, rest: null };
  }
  const section = postingHeadingOf(line.text) ?? sectionByCue(line.text);
  if (section !== null) return { section, text: line.text, rest: null };
  const unknown =
    line.headingLevel > 1 ||
    (/:$/u.test(line.text) && next?.bullet != null) ||
    (line.gap >= 2 && isCapitals(line.text));
  return unknown ? { section: null, text: line.text, rest: null } : undefined;
}

import { headingPhrases, type Section } from "./heading-phrases.ts";

export type { Section } from "./heading-phrases.ts";

const joining = /\s+(?:and|und|et|e|y|ja|och|sekä|\+)\s+|[&/|,·•]+/giu;

/** Words that may stand before a known heading and change nothing. */
const openings =
  /^(?:my|meine|mes|mis|relevant|selected|additional|other|main|key|professional|personal|weitere|wichtige|principales|principal|autres|otras|otros|muu|muut|aiempi)\s+/iu;

const bySpelling: ReadonlyMap<string, Section> = new Map(
  (Object.entries(headingPhrases) as [Section, readonly string[]][]).flatMap(([section, phrases]) =>
    phrases.map((phrase): [string, Section] => [normalize(phrase), section]),
  ),
);

/** Headings without their blanks: letters that are set apart don't always tell where a word ends. */
const byCompact: ReadonlyMap<string, Section> = new Map(
  [...bySpelling].map(([phrase, section]) => [phrase.replace(/\s/gu, ""), section]),
);

const isSpacedOut = (text: string): boolean => /^(?:[\p{L}&]\s+){3,}[\p{L}&]\s*:?$/u.test(text.trim());

/** A heading without what varies: case, numbering, icons, punctuation, letters set apart, the word "and". */
export function normalize(text: string): string {
  return (
    joinSpaced(text)
      .toLowerCase()
      // The Turkish İ becomes an i with a dot of its own above it.
      .replaceAll("\u0307", "")
      .replace(joining, " ")
      .replace(/^\s*(?:\d{1,2}|[ivx]{1,4})[.)]\s+/u, "")
      .replace(/[^\p{L}\p{N}\s]/gu, " ")
      .replace(/\s+/gu, " ")
      .trim()
  );
}

/** `E X P E R I E N C E` is `EXPERIENCE`; words are told apart by wider blanks where the text still has them. */
function joinSpaced(text: string): string {
  if (!/^(?:[\p{L}&]\s+){3,}[\p{L}&]\s*:?$/u.test(text.trim())) return text;
  return text
    .trim()
    .split(/\s{2,}/u)
    .map((word) => word.replace(/\s/gu, ""))
    .join(" ");
}

/** The section that a heading names in any of the languages, or null. Case and decoration don't matter. */
export function headingOf(text: string): Section | null {
  if (text.length > 60) return null;
  const plain = normalize(text);
  if (plain === "") return null;
  const compact = isSpacedOut(text) ? byCompact.get(plain.replace(/\s/gu, "")) : undefined;
  if (compact !== undefined) return compact;
  const whole = bySpelling.get(plain) ?? bySpelling.get(normalize(plain.replace(openings, "")));
  if (whole !== undefined) return whole;
  return sectionOfParts(text);
}

/** "Education & Certifications" is the first of its parts, when all parts are headings by themselves. */
function sectionOfParts(text: string): Section | null {
  const parts = text
    .split(joining)
    .map(normalize)
    .filter((part) => part !== "");
  if (parts.length < 2 || parts.length > 4) return null;
  const sections = parts.map((part) => bySpelling.get(part));
  if (!sections.every((section) => section !== undefined)) return null;
  return sections.includes("work") ? "work" : (sections[0] ?? null);
}

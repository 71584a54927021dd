import { headingOf } from "../language/headings.ts";
import { hasDegree, isPlace, organizationScore, titleScore } from "../language/phrases.ts";
import type { Line } from "../reading/document.ts";

interface FoundName {
  readonly text: string;
  readonly line: Line;
  readonly confidence: number;
}

const label =
  /^(?:full\s+)?(?:name|nom|nombre|nimi|vor- und nachname|nombre y apellidos|nom et prénom|apellidos y nombre)\s*[:：]\s*/iu;
const caption =
  /^(?:curriculum vitae|lebenslauf|cv|résumé|resume|currículum(?: vitae)?|curriculum|ansioluettelo|bewerbung|vita|hoja de vida)(?:\s+(?:of|de|von|for)\s+|\s*[:–—|-]\s*|\s+|$)/iu;
const particles =
  "van|von|der|den|de|del|della|di|da|dos|das|do|du|la|le|el|al|bin|bint|ibn|ben|af|av|zu|zum|zur|ter|ten|y|e|i|st\\.?|mac|mc|o['’]|d['’]|ap|abu|abd";
const honorific =
  /^(?:(?:mr|mrs|ms|miss|dr|prof|professor|sir|herr|frau|dipl\.?-?\s?ing|ing|mag|m|mme|mlle|sr|sra|srta|don|doña|dra|eng|rev)\.?\s+)+/iu;
const suffixes =
  /(?:,\s*|\s+)(?:ph\.?d\.?|m\.?d\.?|rn|r\.n\.|bsn|msn|mba|cpa|pe|p\.e\.|pmp|esq\.?|m\.?sc\.?|b\.?sc\.?|m\.?a\.?|b\.?a\.?|cissp|fnp|np|lpn|dds|jd|llm|acca|cfa|shrm-cp|ccrn|aprn|cfp|phr|sphr|pharmd|dnp|rd|lcsw|cscs|dpt|edd)\b\.?/giu;
const latinWord = `(?:\\p{Lu}[\\p{L}'’.-]*|${particles}|["“'‘(]\\p{L}+["”'’)])`;
const latinName = new RegExp(`^${latinWord}(?:\\s+${latinWord}){0,5}$`, "u");
const otherScript = /^[\p{Lo}\p{M}\p{Lm}\s·・.-]{2,24}$/u;

/** Words that a line of capitals may be made of without being a name. */
const notName =
  /\b(?:page|phone|email|e-mail|address|tel|date|born|nationality|confidential|street|road|avenue|straße|strasse|resume|cv|linkedin|github|portfolio|objective|profile)\b/iu;

/**
 * Finds the name of the person: among the first lines, the one that reads like a name, is set largest and fits the
 * e-mail address best. Names of any script, with particles, honorifics or of one word.
 */
export function findName(head: readonly Line[], all: readonly Line[], email: string | null): FoundName | null {
  const pool = [...new Set([...head, ...all.slice(0, 12)])];
  const candidates = pool.flatMap((line, index) => candidatesOf(line).map((text) => ({ text, line, index })));
  const largest = Math.max(...pool.map((line) => line.size));
  let best: { text: string; line: Line; score: number } | null = null;
  for (const candidate of candidates) {
    const score = scoreOf(candidate.text, candidate.line, candidate.index, largest, email);
    if (score > 0 && (best === null || score > best.score))
      best = { text: candidate.text, line: candidate.line, score };
  }
  if (best === null) return null;
  return { text: joinSpaced(best.text), line: best.line, confidence: Math.min(0.99, 0.4 + best.score / 8) };
}

/** `J A N E  S M I T H` as one reads it. */
const joinSpaced = (text: string): string => (/^(?:\p{L}\s){3,}\p{L}$/u.test(text) ? text.replace(/\s/gu, "") : text);

function candidatesOf(line: Line): string[] {
  const texts = line.segments.length > 1 ? [...line.segments.map((segment) => segment.text), line.text] : [line.text];
  return texts.flatMap((text) => {
    const pieces = text.split(/\s*[|•·●▪│]\s*|\s+[–—-]\s+|\s*[,;]\s+(?=\S+@|\+?\d)/u);
    return pieces.map((piece) => plainName(piece)).filter((piece) => piece !== "");
  });
}

function plainName(piece: string): string {
  return piece
    .replace(/^[^\p{L}("“]+/u, "")
    .replace(label, "")
    .replace(caption, "")
    .replace(/\s*[([](?:she|he|they|sie|er|elle|il|hän)[/\s].*?[)\]]/iu, "")
    .replace(honorific, "")
    .replace(suffixes, "")
    .replace(/[,;:\s]+$/u, "")
    .trim();
}

function scoreOf(text: string, line: Line, index: number, largest: number, email: string | null): number {
  const words = text.split(/\s+/u);
  const isLatin = latinName.test(text) && words.some((word) => /^\p{Lu}/u.test(word));
  const isOther = otherScript.test(text);
  if ((!isLatin && !isOther) || notName.test(text) || headingOf(text) !== null || text.length < 2) return 0;
  if (isPlace(text) || organizationScore(text) >= 0.9) return 0;
  const labelled = label.test(line.text);
  const similarity = email === null ? 0 : resembles(text, email);
  let score = 1 + (labelled ? 4 : 0) + similarity * 4 + Math.max(0, 1.5 - index * 0.3);
  if (largest > 0 && line.size >= largest - 0.5) score += 1.5;
  else if (line.size > 0 && line.size < largest * 0.7) score -= 0.5;
  if (words.length === 1 && isLatin) score -= 1.2;
  if (similarity < 0.5 && titleScore(text) > 0.5) score -= 3;
  if (similarity < 0.5 && hasDegree(text)) score -= 2;
  if (organizationScore(text) > 0.5 && similarity < 0.5) score -= 1;
  return score;
}

const plainLetters = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/ß/g, "ss")
    .replace(/æ/g, "ae")
    .replace(/đ/g, "d");

/** How much of a name the local part of an e-mail address holds, 0 to 1. */
function resembles(name: string, email: string): number {
  const local = plainLetters(email.split("@")[0] ?? "").replace(/[^a-z]/g, "");
  const words = plainLetters(name)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
  if (words.length === 0) return 0;
  const held = words.filter((word) => local.includes(word) || local.includes(word.replace(/([aou])e/g, "$1"))).length;
  const initials = words.map((word) => word[0]).join("");
  return held > 0
    ? Math.min(1, 0.5 + held / words.length / 2)
    : local.startsWith(initials) && initials.length > 1
      ? 0.3
      : 0;
}

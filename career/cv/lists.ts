import type { CvProfile } from "../../schemas/cv.ts";
import { findDates, isoDate } from "../language/dates.ts";
import { headingOf } from "../language/headings.ts";
import { isPlace, organizationScore } from "../language/phrases.ts";
import type { Line } from "../reading/document.ts";
import { findSkills } from "../skills/matcher.ts";
import type { FieldLog } from "./field-log.ts";
import { withoutDates } from "./head-parts.ts";
import { isIssuer, issuerName } from "./issuers.ts";
import { type Item, itemsOf } from "./items.ts";

const rating = /[\s(]*(?:[●○★☆■□▪▫⬤◯◉◎✦✧•·]{3,}|[●○★☆■□⬤◯]+|\d{1,3}\s?%|\d\s?\/\s?\d{1,2})[)\s]*$/u;
const separators = /\s*[,;|•·●▪│∙⋅]\s*|\s+[–—/]\s+|\t+/u;

/** Splits a text at separators that stand outside brackets. */
export function splitList(text: string): string[] {
  const masked = text.replace(/\([^()]*\)|\[[^[\]]*\]/gu, (inner) =>
    inner.replace(/[^\s]/gu, "x").replace(/\s/gu, "y"),
  );
  const parts: string[] = [];
  let from = 0;
  for (const cut of masked.matchAll(new RegExp(separators, "gu"))) {
    parts.push(text.slice(from, cut.index));
    from = cut.index + cut[0].length;
  }
  parts.push(text.slice(from));
  return parts.map((part) => tidyItem(part)).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

const tidyItem = (text: string): string =>
  text
    .replace(rating, "")
    .replace(/^(?:and|und|et|y|ja|&)\s+/iu, "")
    .replace(/^[\s•·–—*-]+|[\s.;:–—-]+$/gu, (mark, at: number) =>
      at === 0 ? "" : mark.startsWith(".") && /\p{L}\.\p{L}$/u.test(text.slice(0, at)) ? mark : "",
    )
    .trim();

const labelPattern = /^([^:]{2,48}?)\s*:\s*(\S.*)$/u;

/** One line of a list, or several that run on: an optional label and the things listed. */
export interface Row {
  readonly label: string | null;
  readonly values: readonly string[];
  readonly text: string;
  readonly lines: readonly Line[];
}

/** Reads lines as rows of a list: "Label: a, b, c", cells set apart, one thing a line. */
export function rowsOfList(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  const inCells = labelCells(lines);
  for (const item of listItems(lines)) {
    const labelled = labelPattern.exec(item.text);
    const [line] = item.lines;
    const cells = item.lines.length === 1 && line !== undefined ? line.segments.map((segment) => segment.text) : [];
    const set = line !== undefined && labelled === null ? labelSetApart(item, line, inCells) : null;
    if (set !== null) rows.push({ label: set.label, values: splitList(set.rest), text: item.text, lines: item.lines });
    else if (labelled !== null)
      rows.push({
        label: labelled[1] ?? null,
        values: splitList(labelled[2] ?? ""),
        text: item.text,
        lines: item.lines,
      });
    else if (/^[^:]{2,48}:$/u.test(item.text))
      rows.push({ label: item.text.slice(0, -1), values: [], text: item.text, lines: item.lines });
    else {
      const values =
        cells.length > 1 ? cells.flatMap((cell) => splitList(cell.replace(/^[•●▪-]\s+/u, ""))) : splitList(item.text);
      rows.push({ label: null, values, text: item.text, lines: item.lines });
    }
  }
  return rows;
}

/** A label that stands in a cell of its own, or that is set in other letters than what it names, with no colon. */
function labelSetApart(
  item: Item,
  line: Line,
  inCells: ReadonlySet<Line>,
): { readonly label: string; readonly rest: string } | null {
  const [first, second] = line.segments;
  if (first === undefined || item.bulleted) return null;
  const [start, rest = ""] = first.parts ?? [];
  const styled = line.segments.length === 1 && first.parts?.length === 2 && /[,;|•·]/u.test(rest) ? start : undefined;
  const label = second !== undefined && inCells.has(line) ? first.text : styled;
  if (label === undefined || !isLabelText(label)) return null;
  return { label: label.trim(), rest: item.text.slice(label.length) };
}

const isLabelText = (text: string): boolean => text.split(/\s+/u).length <= 5 && !/[,;|•·]/u.test(text);

/** Where the second cell of a line begins, in steps of two points. */
const edgeOf = (line: Line): number => Math.round((line.segments[1]?.left ?? 0) / 2);

/** Lines of two cells whose first names what the second lists: bold beside plain, or one under another where lists follow. */
function labelCells(lines: readonly Line[]): Set<Line> {
  const pairs = lines.filter((line) => line.segments.length === 2 && line.bullet === null);
  const lists = pairs.filter(({ segments }) => /[,;|•·]/u.test(segments[1]?.text ?? ""));
  const edges = Map.groupBy(lists, edgeOf);
  const under = lists.filter((line) =>
    [-1, 0, 1].some((step) => (edges.get(edgeOf(line) + step) ?? []).some((other) => other !== line)),
  );
  const set = lists.filter(
    ({ segments: [first, second] }) =>
      (first?.bold === true && second?.bold === false) || (second?.text.split(/[,;|•·]\s/u).length ?? 0) > 2,
  );
  return new Set([...under, ...set].filter(({ segments }) => isLabelText(segments[0]?.text ?? "")));
}

/** In a list a line goes on with the one above only if that ends in a comma or the list plainly runs over. */
function listItems(lines: readonly Line[]): Item[] {
  return startingAtLabels(withoutGridLabels(lines))
    .flatMap((block) => itemsOf(block))
    .flatMap((item) => {
      const runsOn = item.lines.length > 1 && /[,;|•·]/u.test(item.text);
      if (item.bulleted || item.lines.length === 1 || runsOn || item.text.split(/\s+/u).length > 12) return [item];
      return item.lines.map((line) => ({ text: line.text, lines: [line], bulleted: false }));
    });
}

/**
 * A grid names each of its columns in a row of its own, with the level of each perhaps under it: rows of cells above
 * a row of as many lists.
 */
function withoutGridLabels(lines: readonly Line[]): Line[] {
  const isLists = (line: Line): boolean => line.segments.filter(({ text }) => /,/u.test(text)).length >= 2;
  return lines.filter((line, index) => {
    const below = lines.slice(index + 1, index + 3).find(isLists);
    const many = line.segments.length;
    if (many > 1 && line.segments.every(({ text }) => levelAlone.test(text))) return false;
    return below === undefined || many < 2 || below.segments.length !== many || isLists(line) || !line.bold;
  });
}

const levelAlone =
  /^(?:basic|beginner|novice|intermediate|advanced|expert|proficient|competent|fluent|native|good|excellent|familiar|grundkenntnisse|gut|sehr gut|fortgeschritten|experte|muttersprache|fließend|débutant|intermédiaire|avancé|confirmé|courant|básico|medio|intermedio|avanzado|experto|nativo|perusteet|hyvä|erinomainen|äidinkieli|[abc][12])$/iu;

/** A line that starts with a label of its own, or that stands in cells, goes on with nothing above it. */
function startingAtLabels(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const above = block?.at(-1);
    const inCells = line.segments.length > 1 && above !== undefined && !/,\s*$/u.test(above.text);
    if (block === undefined || inCells || /^[\p{L}][\p{L}\p{N} &/().+-]{1,44}:(?:\s|$)/u.test(line.text))
      blocks.push([line]);
    else block.push(line);
  }
  return blocks;
}

const isProse = (row: Row): boolean =>
  row.values.some((value) => value.split(/\s+/u).length > 7) ||
  (/[.!]$/u.test(row.text) && row.text.split(/\s+/u).length > 8);

/** What a section of skills holds: skills, and the languages and interests that people put there too. */
export interface SkillRows {
  readonly skills: CvProfile["skills"];
  readonly languageRows: readonly Row[];
  readonly interestRows: readonly Row[];
  /** Licences to drive, which people put among their skills. */
  readonly licenceRows: readonly Row[];
}

const driving =
  /^(?:driv(?:ing|er['’]?s?) licen[cs]es?|führerscheine?|fahrerlaubnis|permis(?: de conduire)?|(?:carn[eé]|carnet|permiso) de conducir|ajokortti|patente(?: di guida)?|carta de condução|rijbewijs|körkort)(?!\p{L})/iu;

/** Reads sections of skills. A labelled row becomes a group with keywords; everything else is a skill by itself. */
export function readSkills(lines: readonly Line[], log: FieldLog): SkillRows {
  const skills: CvProfile["skills"] = [];
  const languageRows: Row[] = [];
  const interestRows: Row[] = [];
  const licenceRows: Row[] = [];
  let label: string | null = null;
  const rows = rowsOfList(lines);
  for (const [index, row] of rows.entries()) {
    const section = row.label === null ? null : headingOf(row.label);
    if (isSubheading(row, rows[index + 1]) || isHeadingAlone(row, rows[index + 1])) label = row.text;
    else if (section === "interests") interestRows.push(row);
    else if (driving.test(row.label ?? row.text)) licenceRows.push(row);
    else if (isLanguageRow(row)) languageRows.push(row);
    else if (row.values.length === 0) label = row.label;
    else addSkills(skills, { ...row, label: row.label ?? label }, log);
    if (row.label !== null && row.values.length > 0) label = null;
    log.understood(row.lines);
  }
  return { skills, languageRows, interestRows, licenceRows };
}

/** The name of a section by itself, above a list of what belongs there. */
const isHeadingAlone = (row: Row, next: Row | undefined): boolean =>
  row.label === null && row.values.length === 1 && headingOf(row.text) !== null && (next?.values.length ?? 0) > 1;

/** A bold line above a list in plain letters names the list; above one bold line more it is a skill like that. */
function isSubheading(row: Row, next: Row | undefined): boolean {
  const isBold = ({ lines }: Row): boolean => lines.every((line) => line.bold && line.bullet === null);
  return (
    row.label === null &&
    row.values.length === 1 &&
    isBold(row) &&
    next !== undefined &&
    !isBold(next) &&
    (next.values.length > 1 || next.label !== null)
  );
}

/** Whether a row lists languages of people: all it names that is known are such, or its label says so. */
export function isLanguageRow(row: Row): boolean {
  const hits = row.values.map((value) => findSkills(value, { listed: true }));
  const spoken = hits.filter((found) => found.some((hit) => hit.skill.kind === "language")).length;
  return spoken > 0 && spoken >= hits.length * 0.6;
}

function addSkills(skills: CvProfile["skills"], row: Row, log: FieldLog): void {
  if (isProse(row)) {
    for (const name of namedIn(row.text)) push(skills, { name, keywords: [] }, row.lines, 0.7, log);
    return;
  }
  if (row.label !== null) {
    push(skills, { name: row.label.replace(/^[^\p{L}\p{N}]+/u, ""), keywords: [...row.values] }, row.lines, 0.9, log);
    return;
  }
  for (const value of row.values) push(skills, withLevel(value), row.lines, 0.9, log);
}

const levels =
  /^(.+?)\s*(?:[([]|\s[–—-]\s)\s*((?:very\s+)?(?:basic|beginner|intermediate|advanced|expert|proficient|fluent|good|excellent|familiar|grundkenntnisse|gute kenntnisse|sehr gut|gut|experte|débutant|intermédiaire|avancé|básico|medio|avanzado|experto|perusteet|hyvä|erinomainen)[^)\]]{0,20})[)\]]?$/iu;

function withLevel(value: string): { name: string; level?: string; keywords: string[] } {
  const found = levels.exec(value);
  return found === null
    ? { name: value, keywords: [] }
    : { name: found[1] ?? value, level: found[2] ?? "", keywords: [] };
}

function push(
  skills: CvProfile["skills"],
  skill: CvProfile["skills"][number],
  lines: readonly Line[],
  confidence: number,
  log: FieldLog,
): void {
  const known = skills.some(
    (other) => other.name.toLowerCase() === skill.name.toLowerCase() && skill.keywords.length === 0,
  );
  if (known || skill.name.length > 80) return;
  log.note(`/skills/${skills.length}`, lines, confidence);
  skills.push(skill);
}

/** Skills by the words that the text itself uses for them. */
function namedIn(text: string): string[] {
  return [...new Set(findSkills(text, { listed: true }).map((hit) => text.slice(hit.from, hit.to)))];
}

const fluencyWords =
  /native|mother tongue|first language|bilingual|fluent|proficien|professional|conversational|intermediate|advanced|basic|beginner|elementary|limited|working|good|excellent|muttersprach|fließend|verhandlungssicher|grundkenntnisse|gute|sehr gut|konversation|langue maternelle|maternelle|courant|bilingue|notions|intermédiaire|avancé|scolaire|lu, écrit|nativo|nativa|materna|fluido|alto|medio|bajo|básico|avanzado|äidinkieli|sujuva|erinomainen|hyvä|tyydyttävä|perusteet|kiitettävä|alkeet|[abc][12]\+?/iu;

/** Reads languages with how well they are spoken, from rows such as "English (C1), German – native". */
export function readLanguages(rows: readonly Row[], log: FieldLog): CvProfile["languages"] {
  const languages: CvProfile["languages"] = [];
  for (const row of rows) {
    const isLevelled = row.label !== null && (languageIn(row.label) !== null || namesLevels(row));
    const texts = isLevelled ? [row.text] : row.values;
    const all = texts.flatMap((value) => splitAtLanguages(value));
    for (const [index, text] of all.entries()) {
      const named =
        languageIn(text) ??
        unknownLanguage(text) ??
        wordBeforeLevel(text, all[index + 1]) ??
        besideKnown(text, all, row.text);
      if (named === null || languages.some((one) => one.language.toLowerCase() === named.toLowerCase())) {
        const last = languages.at(-1);
        if (named === null && last !== undefined && last.fluency === undefined && fluencyWords.test(text))
          last.fluency = text;
        continue;
      }
      const rest = text
        .replace(named, " ")
        .replace(/^[\s:–—(,-]+|[\s):–—,.-]+$/gu, "")
        .replace(/^\(|\)$/gu, "")
        .replace(/\s{2,}/gu, " ")
        .trim();
      log.note(`/languages/${languages.length}`, row.lines, 0.9);
      languages.push({
        language: named,
        ...(fluencyWords.test(rest) && rest.length < 60 ? { fluency: rest.replace(/\s+in$/iu, "") } : {}),
      });
    }
    log.understood(row.lines);
  }
  return languages;
}

/** A word in small letters in a row with languages that are known, none of which has a level. */
const besideKnown = (text: string, all: readonly string[], row: string): string | null =>
  /^\p{Ll}{4,}$/u.test(text) &&
  (row.startsWith(text) || row.includes(`, ${text}`)) &&
  !fluencyWords.test(text) &&
  all.some((other) => languageIn(other) === other)
    ? text
    : null;

/** A word in small letters that a level of the Common European Framework stands behind. */
const wordBeforeLevel = (text: string, next: string | undefined): string | null =>
  /^\p{Ll}{4,}$/u.test(text) && /^[ABC][12]\+?$/u.test(next ?? "") && !fluencyWords.test(text) ? text : null;

/** "Breton: basic" names a language that no list knows, since all that stands behind it is how well it is spoken. */
const namesLevels = ({ label, values }: Row): boolean =>
  label !== null &&
  headingOf(label) === null &&
  values.length > 0 &&
  values.every((value) => fluencyWords.test(value) && spokenIn(value).length === 0);

/** A language that no list knows: the word that a row begins with, in a section where nothing but languages stands. */
function unknownLanguage(text: string): string | null {
  const found = /^(\p{Lu}\p{Ll}{1,}(?:\s\p{Lu}\p{Ll}+)?)(?:\s*[-–—:(,].*)?$/u.exec(text)?.[1];
  const levelled = /^(\p{Ll}{4,})\s*[-–—:(]\s*(?:[abc][12]|\p{L}+)/iu.exec(text)?.[1];
  const word = found ?? levelled;
  return word === undefined || fluencyWords.test(word) ? null : word;
}

/** "Languages: English and German" holds two languages in one value. */
function splitAtLanguages(text: string): string[] {
  const hits = spokenIn(text);
  if (hits.length < 2) return [text];
  return hits.map((hit, index) =>
    text
      .slice(index === 0 ? 0 : hit.from, hits[index + 1]?.from ?? text.length)
      .replace(/\s+(?:and|und|et|y|ja)\s*$/iu, ""),
  );
}

const spokenIn = (text: string) => findSkills(text, { listed: true }).filter((hit) => hit.skill.kind === "language");

function languageIn(text: string): string | null {
  const hit = spokenIn(text)[0];
  return hit === undefined ? null : text.slice(hit.from, hit.to);
}

const grade =
  /^(?:associate|professional|expert|foundation|practitioner|specialty|level\s.*|stufe.*|niveau.*|nivel.*|[a-c][12]|advanced|basic|intermediate)$/iu;

/** Reads certificates, one an item: name, issuer where something sets it apart, date. */
export function readCertificates(lines: readonly Line[], log: FieldLog): CvProfile["certificates"] {
  const certificates: CvProfile["certificates"] = [];
  for (const item of itemsOf(lines)) {
    const dates = findDates(item.text);
    const date = dates[0]?.end ?? dates[0]?.start ?? null;
    for (const text of separateNames(withoutDates(item.text))) {
      const { name, issuer } = nameAndIssuer(text);
      if (name === "" || name.length > 160) continue;
      log.note(`/certificates/${certificates.length}`, item.lines, 0.85);
      certificates.push({
        name,
        ...(issuer === null ? {} : { issuer }),
        ...(date === null ? {} : { date: isoDate(date) }),
      });
    }
    log.understood(item.lines);
  }
  return certificates;
}

/** A row of short names between commas is several certificates. */
function separateNames(text: string): string[] {
  const label = labelPattern.exec(text);
  const body = label !== null && headingOf(label[1] ?? "") !== null ? (label[2] ?? text) : text;
  const parts = body.split(/\s*[,;•·]\s+/u);
  const known = parts.filter((part) => findSkills(part, { listed: true }).length > 0).length;
  const plain = parts.every(
    (part) => part.length < 45 && organizationScore(part) < 0.9 && !isPlace(part) && !/\d{4}/.test(part),
  );
  const many = plain && parts.length > 1 && (known === parts.length || (parts.length > 2 && known > 0));
  return (many ? withIssuers(parts) : [body]).map((part) => part.trim());
}

/** In a row of certificates an issuer goes with the name before it: "CKA, Linux Foundation, PSM I, Scrum.org" are two. */
function withIssuers(parts: readonly string[]): string[] {
  const rows: string[] = [];
  for (const part of parts) {
    const last = rows.at(-1);
    if (last !== undefined && isIssuer(part) && !isIssuer(last)) rows[rows.length - 1] = `${last}, ${part}`;
    else rows.push(part);
  }
  return rows;
}

/** Characters beyond which nothing is the name of a certificate. */
const longestName = 200;
/** The issuer at the end of a certificate, behind a comma, a dash or in brackets, where it is a known one. */
const issued = /^(.+?)\s*(?:,\s*|\s[–—|•·-]\s*|\()([^,()|]+)\)?$/u;

function nameAndIssuer(text: string): { name: string; issuer: string | null } {
  const cut = text.length > longestName ? null : issued.exec(text);
  const behind = text.length > longestName ? null : /^(.+),\s+([^,]+)$/u.exec(text);
  for (const found of [behind, cut])
    if (found?.[1] !== undefined && found[2] !== undefined && isIssuer(found[2]))
      return { name: found[1].replace(/[\s,;:|(–—-]+$/u, ""), issuer: issuerName(found[2]) };
  const parts = text
    .split(/\s+[|–—•·-]\s+|\s*\|\s*/u)
    .map((part) => part.replace(/^[\s,;:]+|[\s,;:(]+$/gu, ""))
    .filter((part) => part !== "");
  const [name = "", second, ...rest] = parts;
  if (second !== undefined && !grade.test(second)) return { name, issuer: second };
  if (second !== undefined) return { name: `${name} – ${second}`, issuer: rest[0] ?? null };
  const comma = /^(.+),\s+([^,]+)$/u.exec(name);
  if (comma !== null && organizationScore(comma[2] ?? "") > 0.5)
    return { name: comma[1] ?? name, issuer: comma[2] ?? null };
  return { name, issuer: null };
}

/** Reads plain lists: interests, awards, publications. One thing an item. */
export function readNames(lines: readonly Line[], pointer: string, log: FieldLog): string[] {
  const items = itemsOf(lines);
  items.forEach((item, index) => {
    log.note(`/${pointer}/${index}`, item.lines, 0.8);
  });
  return items.map((item) => item.text).filter((text) => text !== "");
}

import type { CvProfile } from "../../schemas/cv.ts";
import { headingOf } from "../language/headings.ts";
import type { Line } from "../reading/document.ts";
import { findSkills } from "../skills/matcher.ts";
import type { FieldLog } from "./field-log.ts";
import { type Row, rowsOfList } from "./rows.ts";

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
    else if (isAffirmed(row)) {
      const held = { ...row, label: null, text: row.label ?? "", values: [row.label ?? ""] };
      if (paper.test(held.text)) licenceRows.push(held);
      else addSkills(skills, held, log);
    } else if (isLanguageRow(row)) languageRows.push(row);
    else if (row.values.length === 0) label = row.label;
    else {
      const { rest, spoken, licences } = sorted(row);
      languageRows.push(...spoken);
      licenceRows.push(...licences);
      if (rest.values.length > 0) addSkills(skills, { ...rest, label: row.label ?? label }, log);
    }
    if (row.label !== null && row.values.length > 0) label = null;
    log.understood(row.lines);
  }
  return { skills, languageRows, interestRows, licenceRows };
}

/** What a label asks and the row only affirms is what somebody has: "Forklift licence: yes". */
const isAffirmed = ({ label, values }: Row): boolean =>
  label !== null && values.length > 0 && values.every((value) => affirmed.test(value));
const affirmed =
  /^(?:yes|ja|vorhanden|oui|sí|si|kyllä|on|available|valid|gültig|valable|válido|voimassa)(?:\s+(?:bis|until|to|jusqu['’]en|hasta)\b.*)?$/iu;

/** Papers that somebody holds, by the ends of their names. */
const paper = /(?:schein|karte|ausweis|pass|licen[cs]e|permit|card|certificate|permis|carnet|carné|kortti|passi)$/iu;

/** A list without a label may hold languages and licences among its skills: "SAP, English (B2), driving licence". */
function sorted(row: Row): { rest: Row; spoken: Row[]; licences: Row[] } {
  if (row.label !== null || isProse(row)) return { rest: row, spoken: [], licences: [] };
  const alone = (value: string): Row => ({ ...row, text: value, values: [value] });
  const spoken = row.values.filter(isSpoken);
  const licences = row.values.filter((value) => driving.test(value));
  const rest = row.values.filter((value) => !spoken.includes(value) && !licences.includes(value));
  return { rest: { ...row, values: rest }, spoken: spoken.map(alone), licences: licences.map(alone) };
}

/** How well a language is spoken, right behind its name: "Inglés avanzado", "German fluent". */
const fluency =
  /^\s+(?:native|fluent|advanced|intermediate|basic|good|conversational|fließend|verhandlungssicher|muttersprache|gut|sehr gut|grundkenntnisse|courant|bilingue|scolaire|débutant|intermédiaire|avancé|nativo|fluido|alto|medio|básico|avanzado|intermedio|äidinkieli|sujuva|hyvä|tyydyttävä|alkeet|perusteet|erinomainen)(?!\p{L})/iu;

/** Whether a value is a language of people and nothing more, but for how well it is spoken. */
function isSpoken(value: string): boolean {
  const [hit, more] = findSkills(value, { listed: true });
  const isAlone = hit !== undefined && more === undefined && hit.skill.kind === "language" && hit.from === 0;
  const behind = hit === undefined ? "" : value.slice(hit.to);
  return isAlone && (/^\s*(?:$|[(:–-]|[ABC][12](?!\p{L}))/u.test(behind) || fluency.test(behind));
}

/** The name of a section by itself, above a list of what belongs there. */
const isHeadingAlone = (row: Row, next: Row | undefined): boolean =>
  row.label === null && row.values.length === 1 && headingOf(row.text) !== null && (next?.values.length ?? 0) > 1;

/** A bold line above a list in plain letters names the list; above one bold line more it is a skill like that. */
function isSubheading(row: Row, next: Row | undefined): boolean {
  const isBold = ({ lines }: Row): boolean => lines.every((line) => line.bold && line.bullet === null);
  const isTitled = row.lines.every(({ headingLevel }) => headingLevel > 0);
  if (isTitled && row.label === null && row.values.length === 1)
    return next?.lines.every(({ headingLevel }) => headingLevel === 0) === true;
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

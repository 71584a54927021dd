import type { Work } from "../../schemas/cv.ts";
import { type DatePoint, type DateSpan, isoDate } from "../language/dates.ts";
import { legalForms } from "../language/organization-words.ts";
import { isPlace, organizationScore, titleScore } from "../language/phrases.ts";
import { isOccupation } from "../occupations/occupations.ts";
import type { Line } from "../reading/document.ts";
import { contentLeft, type Entry, entriesOf } from "./entries.ts";
import type { FieldLog } from "./field-log.ts";
import { employmentNote, type HeadParts, headPartsOf, type Part, withoutDates } from "./head-parts.ts";
import { type Item, itemsOf } from "./items.ts";

/** A role with the lines behind each of its fields. */
export interface Role {
  readonly title: Named | null;
  readonly employer: Named | null;
  readonly place: HeadParts["place"];
  readonly entry: Entry;
  readonly items: readonly Item[];
}

interface Named {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly confidence: number;
}

/** Reads the roles of a section of work, in the order in which they stand. */
export function rolesOf(lines: readonly Line[]): Role[] {
  const entries = entriesOf(lines).map(firstBulletAsHead).filter(isWork);
  const heads = entries.map((entry) => headPartsOf(entry.head, entry.span));
  const titleFirst = habitOf(heads);
  const roles: Role[] = [];
  let employerAbove: Named | null = null;
  let whole: { readonly employer: Named; readonly span: DateSpan } | null = null;
  entries.forEach((entry, index) => {
    const head = heads[index];
    if (head === undefined) return;
    const grouped = groupOf(entry, head, entries[index + 1], heads[index + 1]);
    if (grouped !== null) {
      whole = grouped;
      return;
    }
    if (whole !== null && !isWithin(entry.span, whole.span)) whole = null;
    const inGroup = whole === null ? null : roleInGroup(head, whole.employer);
    const { title, employer } = inGroup ?? assign(head.parts, titleFirst, entry.body.length > 0 && entry.span !== null);
    const isGroup = title === null && employer !== null && entry.body.length === 0 && index < entries.length - 1;
    if (isGroup && startsWithTitleOnly(heads[index + 1])) {
      employerAbove = employer;
      return;
    }
    const inherited: Named | null =
      employer === null && title !== null ? (employerAbove ?? lastEmployer(roles)) : employer;
    if (employer !== null) employerAbove = null;
    if (title === null && inherited === null && entry.body.length === 0) return;
    roles.push({ title, employer: inherited, place: head.place, entry, items: itemsOf(entry.body) });
  });
  return withoutUnknownTowns(roles);
}

/** A head that only names an employer, with the dates of all the roles there, which follow with dates of their own. */
function groupOf(
  entry: Entry,
  head: HeadParts,
  next: Entry | undefined,
  nextHead: HeadParts | undefined,
): { employer: Named; span: DateSpan } | null {
  const [first] = head.parts;
  if (first === undefined || entry.span === null || entry.span.single || entry.body.length > 0) return null;
  if (next?.span == null || !isWithin(next.span, entry.span) || next.span.single) return null;
  const titled = head.parts.some((part) => titleScore(part.text) > 0.5);
  const isNamed = nextHead?.parts[0] !== undefined && titleScore(nextHead.parts[0].text) > 0.5;
  return titled || !isNamed ? null : { employer: named([first], first.text, 0.9), span: entry.span };
}

/** Whether one span of dates lies within another; what goes on lies only within what goes on. */
function isWithin(span: DateSpan | null, around: DateSpan): boolean {
  if (span?.start == null || around.start === null) return false;
  const [start, first] = [monthsOf(span.start), monthsOf(around.start)];
  const last = around.end === null ? Number.POSITIVE_INFINITY : monthsOf(around.end, 12);
  const end = span.end === null ? (span.ongoing ? Number.POSITIVE_INFINITY : start) : monthsOf(span.end);
  return start >= first && end <= last;
}

const monthsOf = ({ year, month }: DatePoint, ifUnknown = 1): number => year * 12 + (month ?? ifUnknown);

/** A role under its employer's name has no employer of its own: "Vice President, Branch Operations" is all title. */
function roleInGroup({ parts }: HeadParts, employer: Named): Pair | null {
  const [only, more] = parts;
  if (only === undefined || more !== undefined || titleScore(only.text) < 0.5) return null;
  return { title: named([only], only.text, 0.9), employer };
}

/** What people write where they had no work: it fills a gap and names no job. */
const noWork =
  /^(?:arbeits(?:suchend|los|suche)|arbeitslosigkeit|elternzeit|mutterschutz|familienzeit|sabbatical|unemployed|job ?seeking|career break|parental leave|maternity leave|paternity leave|family care|full[- ]time parent|en recherche d['’]emploi|recherche d['’]emploi|congé (?:parental|maternité|sabbatique)|en búsqueda de empleo|desempleado|desempleada|excedencia|baja (?:maternal|paternal)|työtön|työnhaku|työnhaussa|äitiysvapaa|vanhempainvapaa|hoitovapaa|perhevapaa|isyysvapaa|sapattivapaa)$/iu;

const isWork = ({ head, span, body }: Entry): boolean => {
  const text = head.map((line) => withoutDates(line.text)).join(" ");
  return span === null || body.length > 2 || !noWork.test(text.replace(/^\P{L}+|\P{L}+$/gu, ""));
};

const townBehind =
  /^(.+\S)(?:,|\s[–—|·•-])\s+(\p{Lu}[\p{L}.'’-]+(?:[\s-](?:\p{Lu}|(?:de|del|la|le|sur|am|an der|upon|of)\s\p{Lu})[\p{L}.'’-]+){0,2}(?:\s\([\p{L}.\s]{2,20}\))?(?:,\s(?:[A-Z]{2}|\p{Lu}[\p{L}.'’ -]+))?)$/u;
const townInBrackets = /^(.+\S)\s+\((\p{Lu}[\p{L}.'’-]+(?:[\s-]\p{Lu}[\p{L}.'’-]+){0,2})\)$/u;

const townOf = (employer: string): RegExpExecArray | null => townBehind.exec(employer) ?? townInBrackets.exec(employer);

/**
 * Takes a town that no list knows off the name of an employer: where the name before the comma is plainly an
 * organization, or where this CV puts a place behind other employers.
 */
function withoutUnknownTowns(roles: readonly Role[]): Role[] {
  const shaped = (role: Role): boolean => role.place !== null || townOf(role.employer?.text ?? "") !== null;
  const habit = roles.filter(shaped).length * 2 >= roles.length && roles.length > 1;
  return roles.map((role) => {
    const cut = role.place === null && role.employer !== null ? townOf(role.employer.text) : null;
    const [, name = "", town = ""] = cut ?? [];
    if (legalForms.has(town.replaceAll(".", "").toLowerCase())) return role;
    const line = role.employer?.lines[0];
    if (
      cut === null ||
      role.employer === null ||
      line === undefined ||
      organizationScore(town) > 0 ||
      titleScore(town) > 0.5
    )
      return role;
    if (!habit && organizationScore(name) < 0.5) return role;
    return { ...role, employer: { ...role.employer, text: name }, place: { text: town, line } };
  });
}

const lastEmployer = (roles: readonly Role[]): Named | null => roles.at(-1)?.employer ?? null;

const startsWithTitleOnly = (head: HeadParts | undefined): boolean =>
  head !== undefined &&
  head.parts.length === 1 &&
  titleScore(head.parts[0]?.text ?? "") > 0.3 &&
  organizationScore(head.parts[0]?.text ?? "") < 0.9;

/** Under a heading of dates alone, the first bullet point names the role. */
function firstBulletAsHead(entry: Entry): Entry {
  const [first, ...rest] = entry.body;
  const named = headPartsOf(entry.head, entry.span).parts.length > 0;
  if (named || first === undefined || titleScore(first.text.replace(/[.]$/, "")) < 0.6 || first.text.length > 90)
    return entry;
  return { ...entry, head: [...entry.head, first], body: rest };
}

interface Pair {
  readonly title: Named | null;
  readonly employer: Named | null;
}

const named = (parts: readonly Part[], text: string, confidence: number): Named => ({
  text,
  lines: [...new Set(parts.map((part) => part.line))],
  confidence,
});

/** Whether this CV puts titles before employers: told by the heads in which both are plain to see. */
function habitOf(heads: readonly HeadParts[]): boolean | null {
  let first = 0;
  let second = 0;
  for (const { parts } of heads) {
    const scores = parts.slice(0, 2).map((part) => titleScore(part.text) - organizationScore(part.text));
    const [one, other] = scores;
    if (one === undefined || other === undefined || Math.abs(one - other) < 0.3) continue;
    if (one > other) first += 1;
    else second += 1;
  }
  return first === second ? null : first > second;
}

/** Decides which part is the title and which the employer. */
function assign(parts: readonly Part[], titleFirst: boolean | null, whole: boolean): Pair {
  if (parts.length === 0) return { title: null, employer: null };
  const only = parts[0];
  if (parts.length === 1 && only !== undefined) return assignOne(only, titleFirst, whole);
  const best = parts
    .map((part, index) => ({ part, index, lead: leadOf(part, index, titleFirst) }))
    .sort((one, other) => other.lead - one.lead)[0];
  if (best === undefined) return { title: null, employer: null };
  const title = best.part;
  const others = parts.filter((part) => part !== title);
  const employer = employerOf(others, title);
  if (employer === null) return { title: named([title], title.text, 0.7), employer: null };
  const certain = titleScore(title.text) > 0.5;
  return {
    title: named([title], title.text, certain ? 0.95 : 0.6),
    employer: named(employer.parts, employer.text, certain ? 0.9 : 0.6),
  };
}

function leadOf(part: Part, index: number, titleFirst: boolean | null): number {
  const organization = organizationScore(part.text);
  const position = titleFirst === null ? 0 : (index === 0) === titleFirst ? 0.25 : 0;
  return titleScore(part.text) - organization * 0.9 + position - index * 0.02;
}

/** The employer's parts: what stands on one line is one name, as far as none of it is a title. */
function employerOf(others: readonly Part[], title: Part): { text: string; parts: readonly Part[] } | null {
  const ranked = [...others].sort((one, other) => rank(other, title) - rank(one, title));
  const best = ranked[0];
  if (best === undefined) return null;
  const sameRow = others.filter(
    (part) =>
      part.row === best.row &&
      part.segment === best.segment &&
      (part.row !== title.row || Math.abs(part.column - best.column) <= 1),
  );
  const between = sameRow.filter((part) => part === best || titleScore(part.text) < 0.5);
  const text = between.length > 1 ? wholeOf(between, best) : best.text;
  return { text, parts: [best] };
}

/** Parts that one dash kept apart, as they stand on the line: "State University — IT Service Desk". */
function wholeOf(parts: readonly Part[], best: Part): string {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return best.text;
  const from = best.line.text.indexOf(first.text);
  const to = best.line.text.indexOf(last.text, from) + last.text.length;
  const whole = from >= 0 && to > from ? best.line.text.slice(from, to) : "";
  return whole !== "" && /^[^|•·]+$/u.test(whole) && whole.length < 90 ? whole : best.text;
}

const rank = (part: Part, title: Part): number =>
  organizationScore(part.text) -
  titleScore(part.text) * 0.8 -
  Math.abs(part.row - title.row) * 0.05 -
  part.column * 0.03 +
  (part.bold && !title.bold ? 0.15 : 0);

/** How much a phrase looks like a title where the catalogue of occupations helps: "Publican", "Agente de front office". */
const calledScore = (phrase: string): number => Math.max(titleScore(phrase), isOccupation(phrase) ? 0.8 : 0);

const joints =
  /\s+(?:at(?: the)?|@|bei(?: de[rm])?|beim|chez|with|for|en|à la|à l['’]|aux|im|bij|hos)\s+|\s*@\s*|,\s+/giu;

/** Two short names with one comma, of a role that has dates and tasks: people put the title first. */
const unknownNames = /^(\p{Lu}[^,]{2,45}),\s+(\p{Lu}[^,]{2,60})$/u;

/** Behind the comma of a title stands what firms are called: brackets, or two names with "&" between them. */
const namesFirm = /,\s[^,]*(?:\([^()]*\)|\p{Lu}\p{L}+\s&\s\p{Lu}\p{L}+[^,]*)$/u;

/** One part alone: a title and an employer with a comma or a word between them, or one of the two. */
function assignOne(part: Part, titleFirst: boolean | null, whole: boolean): Pair {
  const cuts = [...part.text.matchAll(joints)].map((cut) => {
    const left = part.text.slice(0, cut.index).trim();
    const right = part.text.slice(cut.index + cut[0].length).trim();
    const word = !cut[0].startsWith(",");
    return {
      left,
      right,
      forward:
        calledScore(left) -
        calledScore(right) * 0.7 +
        organizationScore(right) -
        organizationScore(left) * (calledScore(left) >= 0.8 ? 0.3 : 1) +
        (word ? 0.3 : 0) -
        (namesFirm.test(left) ? 0.2 : 0),
      word,
    };
  });
  const forward = [...cuts].sort(
    (one, other) => other.forward - one.forward || one.right.length - other.right.length,
  )[0];
  const backward = [...cuts].filter((cut) => !cut.word).sort((one, other) => one.forward - other.forward)[0];
  if (forward !== undefined && forward.forward > 0.5 && calledScore(forward.left) > 0.3) {
    const title = forward.left.replace(employmentNote, "");
    return { title: named([part], title, 0.85), employer: named([part], forward.right, 0.85) };
  }
  if (backward !== undefined && backward.forward < -0.4 && titleScore(backward.right) > 0.5) {
    return { title: named([part], backward.right, 0.85), employer: named([part], backward.left, 0.85) };
  }
  const unknown = whole && titleFirst !== false ? unknownNames.exec(part.text) : null;
  const [, left = "", right = ""] = unknown ?? [];
  if (unknown !== null && organizationScore(left) < 0.5 && !isPlace(right) && titleScore(right) < 0.5)
    return { title: named([part], left, 0.5), employer: named([part], right, 0.5) };
  const isTitle =
    titleScore(part.text) - organizationScore(part.text) > 0 ||
    (organizationScore(part.text) === 0 && titleScore(part.text) === 0 && titleFirst === true);
  const confidence = titleScore(part.text) > 0.5 || organizationScore(part.text) > 0.5 ? 0.8 : 0.4;
  return isTitle
    ? { title: named([part], part.text, confidence), employer: null }
    : { title: null, employer: named([part], part.text, confidence) };
}

/** Puts roles into the profile and notes where each field was read. */
export function writeWork(roles: readonly Role[], log: FieldLog): Work[] {
  const unmarked =
    roles.every(({ items }) => items.every((item) => !item.bulleted)) && roles.some(({ items }) => items.length > 1);
  return roles.map((role, index) => {
    const at = `/work/${index}`;
    const work: Work = { highlights: [] };
    if (role.employer !== null) {
      work.name = role.employer.text;
      log.note(`${at}/name`, role.employer.lines, role.employer.confidence);
    }
    if (role.title !== null) {
      work.position = role.title.text;
      log.note(`${at}/position`, role.title.lines, role.title.confidence);
    }
    if (role.place !== null) {
      work.location = role.place.text;
      log.note(`${at}/location`, [role.place.line], 0.9);
    }
    writeSpan(work, role.entry, at, log);
    writeItems(work, role, unmarked, at, log);
    log.understood(role.entry.head);
    return work;
  });
}

/** Start and end of an entry. A single date is when something was done: both start and end of a role. */
export function writeSpan(
  target: { startDate?: string | undefined; endDate?: string | undefined },
  entry: Entry,
  at: string,
  log: FieldLog,
): void {
  const { span, anchor } = entry;
  if (span?.start == null || anchor === null) return;
  target.startDate = isoDate(span.start);
  log.note(`${at}/startDate`, [anchor], span.single ? 0.6 : 0.95);
  const end = span.single ? span.start : span.end;
  if (end === null) return;
  target.endDate = isoDate(end);
  log.note(`${at}/endDate`, [anchor], span.single ? 0.6 : 0.95);
}

/** `unmarked` says that this CV lists tasks without any mark: then a single one is a list too. */
function writeItems(work: Work, role: Role, unmarked: boolean, at: string, log: FieldLog): void {
  const { items, entry } = role;
  const head = entry.anchor ?? entry.head[0];
  const first = items[0]?.lines[0];
  const edge = Math.min(...[head, ...entry.head].flatMap((line) => (line === undefined ? [] : [contentLeft(line)])));
  const indented = first !== undefined && first.left > edge + 4;
  const listed = items.some((item) => item.bulleted) || items.length > 1 || indented || unmarked;
  const highlights = listed ? items.filter((item) => item.bulleted || !items.some((other) => other.bulleted)) : [];
  const prose = items.filter((item) => !highlights.includes(item));
  work.highlights = highlights.map((item) => item.text);
  highlights.forEach((item, index) => {
    log.note(`${at}/highlights/${index}`, item.lines, item.bulleted ? 0.95 : 0.75);
  });
  if (prose.length === 0) return;
  work.summary = prose.map((item) => item.text).join("\n");
  log.note(
    `${at}/summary`,
    prose.flatMap((item) => item.lines),
    0.85,
  );
}

import { type DateSpan, findDates } from "../language/dates.ts";
import { isPlace, organizationScore, titleScore } from "../language/phrases.ts";
import type { Line } from "../reading/document.ts";
import { danglingWord, withoutDates } from "./head-parts.ts";
import { continues, rightEdgeOf } from "./items.ts";

/** One entry of a section: the lines that say what, where and when, and the lines that tell about it. */
export interface Entry {
  readonly head: readonly Line[];
  readonly body: readonly Line[];
  readonly span: DateSpan | null;
  /** The line that holds the dates, null for an entry without dates. */
  readonly anchor: Line | null;
}

const wordCount = (text: string): number => text.split(/\s+/u).length;

/** The dates that make a line the start of an entry: a span, or one date at an end of a short line. */
export function anchorSpan(line: Line, allowBullet: boolean): DateSpan | null {
  if (line.bullet !== null && !allowBullet) return null;
  const spans = findDates(line.text);
  const span = spans.find((candidate) => !candidate.single) ?? spans[0];
  if (span === undefined) return null;
  const before = line.text
    .slice(0, span.from)
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(openingWord, "");
  const after = line.text
    .slice(span.to)
    .replace(/^\s\([^()]{3,30}\)\.?$/u, "")
    .replace(/^[\s),.;:|\]–—-]+/u, "");
  const apart = line.segments.some((segment) => findDates(segment.text).length > 0 && segment.text.length < 32);
  const atEdge = before === "" || after === "" || apart || /[([]\s*$/u.test(line.text.slice(0, span.from));
  if (!atEdge) return isSeparated(line.text, span) && wordCount(line.text) <= 16 ? span : null;
  if (span.single) {
    const most = isSetOff(before, after) ? 18 : 0;
    if (
      wordCount(before) > Math.max(11, most) ||
      wordCount(after) > Math.max(9, most) ||
      (/\b(?:in|by|since|until|im|en|vuonna|of|during|from|for)\s*$/iu.test(before) && !/^class of\s*$/iu.test(before))
    )
      return null;
    if (/[.!?]$/u.test(line.text) && wordCount(line.text) > 5) return null;
    return spanNear(line.text, span) ? span : null;
  }
  return wordCount(before) <= 16 && (wordCount(after) <= 14 || /[)\]]/u.test(line.text.slice(span.to, span.to + 2)))
    ? span
    : null;
}

/** A word that dates at the beginning of a line may open with: "De juillet à décembre 2022". */
const openingWord = /^(?:de|du|d['’]|from|between|entre|von|vom|zwischen|del?|desde)\s*$/iu;

/** Whether dates that begin or end a line are set off from the rest by more than a comma: "2019: …", "… – 2019". */
const isSetOff = (before: string, after: string): boolean =>
  after === "" ? /\s[–—|·•-]\s*$/u.test(before) : before === "";

/** Dates between two separators: "Acme | 2019 – 2021 | Berlin". */
const isSeparated = (text: string, span: DateSpan): boolean =>
  /[|•·,;–—:]\s*$/u.test(text.slice(0, span.from)) && /^\s*[|•·,;–—:]/u.test(text.slice(span.to));

/** A lone date counts when something sets it apart: the end of the line, brackets, a comma, a colon. */
function spanNear(text: string, span: DateSpan): boolean {
  const before = text.slice(0, span.from);
  const after = text.slice(span.to);
  return before.trim() === "" || /[\s([|,;:–—•·-]$/u.test(before) || after.trim() === "";
}

/** Whether a line reads like running text and not like the head of an entry. */
export function isBodyText(line: Line): boolean {
  if (line.bullet !== null) return true;
  if (line.headingLevel > 0) return false;
  const words = wordCount(line.text);
  if (words >= 15) return true;
  if (/[.!?]$/u.test(line.text) && words > 3 && !/(?:\b(?:inc|ltd|co|corp)|\.\p{L}|,\s\p{L}{1,5})\.$/iu.test(line.text))
    return true;
  return /^\p{Ll}/u.test(line.text) && words > 4;
}

/** Lines without text of their own that introduce a list: "Key achievements:". */
const isLabel = (line: Line): boolean => /^[^:]{3,40}:$/u.test(line.text);

/**
 * Cuts a section into entries. Dates anchor an entry; the lines just above and below that are no running text belong
 * to its head. How many lines stand above the first dates tells how many stand above the others.
 */
export function entriesOf(lines: readonly Line[]): Entry[] {
  const plain = anchorsOf(lines, false);
  const anchors = plain.size > 0 ? plain : anchorsOf(lines, true);
  if (anchors.size === 0) return undatedEntries(lines);
  const starts = startsOf(lines, anchors);
  const dated = starts.flatMap((start, index) => {
    const end = starts[index + 1]?.group ?? lines.length;
    const entry = splitEntry(lines.slice(start.from, end), start.anchor, anchors.get(start.anchor) ?? null);
    return start.group < start.from ? [groupEntry(lines.slice(start.group, start.from)), entry] : [entry];
  });
  const before = lines.slice(0, starts[0]?.group ?? 0);
  return before.some((line) => line.bullet !== null) ? [...undatedEntries(before), ...dated] : dated;
}

/** Lines that stand apart above a dated entry: the employer of the roles that follow. */
const groupEntry = (head: readonly Line[]): Entry => ({ head, body: [], span: null, anchor: null });

function anchorsOf(lines: readonly Line[], allowBullet: boolean): Map<Line, DateSpan> {
  const found = new Map<Line, DateSpan>();
  const edge = rightEdgeOf(lines);
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const span = anchorSpan(line, allowBullet);
    if (span === null) return;
    const inBody =
      above !== undefined &&
      !found.has(above) &&
      isBodyText(above) &&
      continues(above, line, edge) &&
      !isHeadBelow(above, line, span);
    if (!inBody || /^[\s([]*\d/u.test(line.text)) found.set(line, span);
  });
  const spans = [...found].filter(([, span]) => !span.single);
  return spans.length > 0 && spans.length >= found.size * 0.5
    ? new Map([...spans, ...lateSingles(found, spans.length)])
    : found;
}

/** A name with a span of dates that isn't set in below a list begins something new, however long the item above is. */
const isHeadBelow = (above: Line, line: Line, span: DateSpan): boolean =>
  above.bullet !== null && line.left <= above.left + 2 && !span.single && /^\p{Lu}/u.test(line.text);

/** Beside spans of dates a lone date is an entry only if the line has nothing of running text. */
const lateSingles = (found: ReadonlyMap<Line, DateSpan>, spans: number): [Line, DateSpan][] =>
  [...found].filter(
    ([line, span]) =>
      span.single &&
      spans > 0 &&
      (line.bold || line.segments.length > 1 || wordCount(line.text) <= 7 || endsWithDate(line, span)),
  );

/** A line of names whose date stands at its end, behind a comma or a dash: "Diploma, College of Nursing, 2015". */
const endsWithDate = (line: Line, span: DateSpan): boolean =>
  !isBodyText(line) &&
  /[,–—|(]\s*$/u.test(line.text.slice(0, span.from)) &&
  /^[\s).]*$/u.test(line.text.slice(span.to));

interface Start {
  /** First line of what stands apart above the entry; the same as `from` where nothing does. */
  readonly group: number;
  readonly from: number;
  readonly anchor: Line;
}

/**
 * Where each entry starts. Running text ends the entry above; without any, a wider gap does, and without that an entry
 * has as many lines above its dates as the first one of the section.
 */
function startsOf(lines: readonly Line[], anchors: ReadonlyMap<Line, DateSpan>): Start[] {
  const body = bodyMarks(lines, anchors);
  const order = lines.flatMap((line, at) => (anchors.has(line) ? [{ line, at }] : []));
  const usual = Math.min(order[0]?.at ?? 0, mostHead);
  return order.map(({ line, at }, index) => {
    const floor = index === 0 ? 0 : (order[index - 1]?.at ?? 0) + 1;
    return { ...headStart(lines, body, floor, at, index === 0 ? mostHead : usual), anchor: line };
  });
}

const mostHead = 3;

/** Left edge of what an anchor says: behind dates that stand in a margin, else the edge of the line. */
export function contentLeft(anchor: Line): number {
  const [first, second] = anchor.segments;
  const margin = first !== undefined && second !== undefined && anchorSpanOfMargin(first.text);
  return margin ? second.left : anchor.textLeft;
}

const anchorSpanOfMargin = (text: string): boolean => {
  const span = findDates(text)[0];
  return span !== undefined && text.length - (span.to - span.from) < 4;
};

/** Text that is set in from the dates and names above it tells about them, list glyph or not. */
const isSetIn = (line: Line, anchor: Line | undefined): boolean =>
  anchor !== undefined &&
  anchor.column === line.column &&
  line.right > 0 &&
  line.left > contentLeft(anchor) + 6 &&
  line.headingLevel === 0 &&
  !line.bold &&
  !line.italic &&
  !namesTwo(line);

/** Two names in letters of their own, with a separator between them. */
const namesTwo = ({ segments, bullet }: Line): boolean => {
  const [first, second = ""] = segments[0]?.parts ?? [];
  return bullet === null && first !== undefined && segments[0]?.parts?.length === 2 && /^\s*[,–—|·•-]/u.test(second);
};

/** Marks the lines that are running text, with those that go on with it. */
function bodyMarks(lines: readonly Line[], anchors: ReadonlyMap<Line, DateSpan>): boolean[] {
  const edge = rightEdgeOf(lines);
  const marks: boolean[] = [];
  let anchor: Line | undefined;
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (anchors.has(line)) anchor = line;
    const goesOn = above !== undefined && marks[index - 1] === true && continues(above, line, edge);
    marks.push(!anchors.has(line) && (goesOn || isBodyText(line) || isLabel(line) || isSetIn(line, anchor)));
  });
  return marks;
}

/** Where the format itself sets headings, an entry starts with the first of those that stand together above its dates. */
function headingAbove(lines: readonly Line[], first: number, at: number): number | null {
  let start: number | null = null;
  for (let index = at; index >= first; index -= 1) {
    if ((lines[index]?.headingLevel ?? 0) > 0) start = index;
    else if (start !== null) break;
  }
  return start;
}

/** Dates in the middle of a cell beside names and tasks stand below the names, however wide the distance. */
const isBesideNames = (line: Line, above: Line | undefined): boolean =>
  above !== undefined &&
  above.bullet === null &&
  line.segments.length === 1 &&
  line.gap < 2.6 &&
  above.left > line.left + 20 &&
  anchorSpanOfMargin(line.text);

function headStart(
  lines: readonly Line[],
  body: readonly boolean[],
  floor: number,
  at: number,
  usual: number,
): { group: number; from: number } {
  const lastBody = at === 0 ? -1 : body.lastIndexOf(true, at - 1);
  const bounded = lastBody >= floor || floor === 0;
  const first = Math.max(floor, lastBody + 1, at - mostHead);
  const titled = headingAbove(lines, first, at);
  if (titled !== null) return { group: titled, from: titled };
  for (let index = at; index > first; index -= 1) {
    const line = lines[index];
    if (
      line === undefined ||
      line.gap <= 1.45 ||
      isBesideNames(line, lines[index - 1]) ||
      line.page !== lines[index - 1]?.page
    )
      continue;
    const apart = bounded && at - index <= 2 && index - first <= 2;
    return { group: apart ? first : index, from: index };
  }
  const from = bounded ? first : Math.max(first, at - usual);
  return { group: from, from };
}

/** Tells the head of an entry from its body: after the dates come at most two short lines before the text begins. */
function splitEntry(lines: readonly Line[], anchor: Line, span: DateSpan | null): Entry {
  const at = lines.indexOf(anchor);
  let end = at + 1;
  while (end < lines.length && end - at <= 3) {
    const line = lines[end];
    if (
      line !== undefined &&
      line.bullet === null &&
      line.gap <= 1.45 &&
      isBrokenOff(lines[end - 1]?.text ?? "", line.text)
    ) {
      end += 1;
      continue;
    }
    if (line === undefined || !isHeadTail(line, lines[end + 1], anchor, lines.slice(0, end))) break;
    end += 1;
  }
  return { head: lines.slice(0, end), body: lines.slice(end), span, anchor };
}

/** Whether a line breaks off at a word that nothing ends with, or in the middle of a word. */
const isBrokenOff = (above: string, below: string): boolean =>
  danglingWord.test(above) || (/\p{Ll}[-‐]$/u.test(above) && /^\p{Ll}/u.test(below));

function isHeadTail(line: Line, next: Line | undefined, anchor: Line, head: readonly Line[]): boolean {
  if (isBodyText(line) || isLabel(line) || wordCount(line.text) > 11) return false;
  if (line.gap > 1.6 && line.page === anchor.page) return false;
  if (isPlace(line.text)) return true;
  if (isSetIn(line, anchor)) return false;
  const first = head[0] ?? anchor;
  const indented = line.left > first.left + 6 && line.left > contentLeft(anchor) + 6;
  const likely = titleScore(line.text) > 0.9 || organizationScore(line.text) > 0.6;
  if (line.bold || line.italic) return true;
  if (indented && !likely) return false;
  const named = head.map((one) => withoutDates(one.text)).filter((text) => /\p{L}{2}/u.test(text) && !isPlace(text));
  if (named.length === 0) return true;
  const missing = named.length < 2 && !named.some((text) => /[|—–,@·•]/u.test(text));
  const sentence =
    /^(?:responsible|led|built|managed|developed|worked|created|designed|implemented|provided|supported|verantwortlich|responsable)\b/iu.test(
      line.text,
    );
  return !sentence && (likely || (missing && (next === undefined || next.bullet !== null || isBodyText(next))));
}

/** Entries of a section without dates: a line that is set apart or looks like a title starts one. */
function undatedEntries(lines: readonly Line[]): Entry[] {
  const edge = rightEdgeOf(lines);
  const starts: number[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (line.bullet !== null || isBodyText(line) || isLabel(line)) return;
    if (above !== undefined && continues(above, line, edge) && isBodyText(above)) return;
    const afterBody = above === undefined || above.bullet !== null || isBodyText(above) || line.gap > 1.45;
    if (
      afterBody &&
      (index === 0 || line.bold || line.gap > 1.3 || titleScore(line.text) > 0.5 || organizationScore(line.text) > 0.5)
    )
      starts.push(index);
  });
  return starts.map((from, index) => {
    const part = lines.slice(from, starts[index + 1] ?? lines.length);
    const bodyAt = part.findIndex((line, at) => at > 0 && (isBodyText(line) || at > 2));
    const cut = bodyAt < 0 ? part.length : bodyAt;
    return { head: part.slice(0, cut), body: part.slice(cut), span: null, anchor: null };
  });
}

import { monthNames, presentWords, seasonNames, sinceWords, untilWords } from "./words.ts";

/** A date of the precision that was written. `month` and `day` are null where the text doesn't say. */
export interface DatePoint {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date or a span of dates in a text. `end` is null for what goes on and for a single date (`single`). */
export interface DateSpan {
  readonly start: DatePoint | null;
  readonly end: DatePoint | null;
  readonly ongoing: boolean;
  readonly single: boolean;
  /** Where in the text the span stands, in UTF-16 units; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

interface Read {
  readonly point: DatePoint;
  readonly length: number;
}

const yearPattern = "(?:19[4-9]\\d|20[0-6]\\d)";
const word = "\\p{L}[\\p{L}’']*";
const sticky = (source: string): RegExp => new RegExp(source, "iuy");

const dayMonthYear = sticky(
  `(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?\\s*(?:de\\s+|of\\s+)?(${word})\\.?,?\\s*(?:de[l]?\\s+)?(${yearPattern})(?!\\d)`,
);
const monthDayYear = sticky(`(${word})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s*(${yearPattern})(?!\\d)`);
const monthYear = sticky(`(${word})(?:\\.|,|\\s|-|/|\\bde[l]?\\b|\\bof\\b){0,4}\\s*(${yearPattern})(?!\\d)`);
const monthShortYear = sticky(`(${word})\\.?\\s*[-'’]\\s*(\\d{2})(?!\\d)`);
const yearMonthWord = sticky(`(${yearPattern})\\s*[-,]?\\s*(${word})(?![\\p{L}])`);
const numericDay = sticky(`(\\d{1,2})[./-](\\d{1,2})[./-](${yearPattern})(?!\\d)`);
const isoDay = sticky(`(${yearPattern})-(\\d{2})-(\\d{2})(?!\\d)`);
const numericMonth = sticky(`(\\d{1,2})\\s?[./-]\\s?(${yearPattern})(?!\\d)`);
const yearMonth = sticky(`(${yearPattern})\\s?[./-]\\s?(0[1-9]|1[0-2])(?![\\d.])`);
const quarter = sticky(`[QT]([1-4])[\\s/,-]*(${yearPattern})(?!\\d)`);
const asianMonth = sticky(`(${yearPattern})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]`);
const plainYear = sticky(`(${yearPattern})(?![\\d%])(?:\\s?年)?`);
const separator = /\s*(?:[-‐‑‒–—―→~〜]+|\.\.+|…)\s*/uy;
const untilWord = sticky(`\\s+(${word})\\s+`);
const openEnd = /\s*[-–—]\s*(?=$|[)\]|,;]|\s{2})/uy;

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

const point = (year: string | undefined, month: number | null = null, day: number | null = null): DatePoint => ({
  year: Number(year),
  month,
  day,
});

const validMonth = (text: string | undefined): number | null => {
  const month = Number(text);
  return month >= 1 && month <= 12 ? month : null;
};

const monthOf = (name: string | undefined): number | null => {
  const key = (name ?? "")
    .toLowerCase()
    .replace(/(?:ssa|ssä|sta|stä|un|uun)$/u, (ending) => (/kuu/.test(name ?? "") ? "" : ending));
  return monthNames.get(key) ?? monthNames.get(key.replace(/n$/, "")) ?? seasonNames.get(key) ?? null;
};

/** Reads the date that starts at `index`, if one does. */
function readPoint(text: string, index: number): Read | null {
  const named = readNamed(text, index);
  if (named !== null) return named;
  const iso = at(isoDay, text, index);
  if (iso !== null && validMonth(iso[2]) !== null)
    return { point: point(iso[1], validMonth(iso[2]), Number(iso[3])), length: iso[0].length };
  const day = at(numericDay, text, index);
  if (day !== null) return readNumericDay(day);
  const month = at(numericMonth, text, index);
  if (month !== null && validMonth(month[1]) !== null)
    return { point: point(month[2], validMonth(month[1])), length: month[0].length };
  const reversed = at(yearMonth, text, index);
  if (reversed !== null) return { point: point(reversed[1], validMonth(reversed[2])), length: reversed[0].length };
  const asian = at(asianMonth, text, index);
  if (asian !== null && validMonth(asian[2]) !== null)
    return { point: point(asian[1], validMonth(asian[2])), length: asian[0].length };
  const plain = at(plainYear, text, index);
  return plain === null ? null : { point: point(plain[1]), length: plain[0].length };
}

/** `31.12.2020` and `31/12/2020` put the day first, `12/31/2020` the month; the larger of the two tells. */
function readNumericDay(found: RegExpExecArray): Read | null {
  const [whole, one, two, year] = found;
  const dayFirst = validMonth(two) !== null;
  const month = dayFirst ? validMonth(two) : validMonth(one);
  const day = Number(dayFirst ? one : two);
  return month === null || day < 1 || day > 31 ? null : { point: point(year, month, day), length: whole.length };
}

function readNamed(text: string, index: number): Read | null {
  const first = at(dayMonthYear, text, index);
  if (first !== null && monthOf(first[2]) !== null) {
    return { point: point(first[3], monthOf(first[2]), Number(first[1])), length: first[0].length };
  }
  const american = at(monthDayYear, text, index);
  if (american !== null && monthOf(american[1]) !== null) {
    return { point: point(american[3], monthOf(american[1]), Number(american[2])), length: american[0].length };
  }
  const usual = at(monthYear, text, index);
  if (usual !== null && monthOf(usual[1]) !== null)
    return { point: point(usual[2], monthOf(usual[1])), length: usual[0].length };
  const quarterly = at(quarter, text, index);
  if (quarterly !== null)
    return { point: point(quarterly[2], Number(quarterly[1]) * 3 - 2), length: quarterly[0].length };
  const short = at(monthShortYear, text, index);
  if (short !== null && monthOf(short[1]) !== null) {
    return { point: point(century(short[2]), monthOf(short[1])), length: short[0].length };
  }
  const reversed = at(yearMonthWord, text, index);
  if (reversed !== null && (reversed[2] ?? "").length > 2 && monthOf(reversed[2]) !== null) {
    return { point: point(reversed[1], monthOf(reversed[2])), length: reversed[0].length };
  }
  return null;
}

/** Two digits of a year: up to 49 in this century. */
const century = (digits: string | undefined): string => `${Number(digits) < 50 ? "20" : "19"}${digits}`;

const boundary = (text: string, index: number): boolean =>
  index === 0 || !/[\p{L}\p{N}+#@_]/u.test(text[index - 1] ?? "");

/** Every date and span of dates in a text, from left to right. */
export function findDates(text: string): DateSpan[] {
  const spans: DateSpan[] = [];
  let index = 0;
  while (index < text.length) {
    const span = boundary(text, index) ? (readSpan(text, index) ?? readShared(text, index)) : null;
    if (span === null) index += 1;
    else {
      spans.push(span);
      index = Math.max(span.to, index + 1);
    }
  }
  return spans;
}

/** A span of known end whose first part has no year of its own: `Mar – Aug 2019`, `06–09/2019`, `03/18 – 11/20`. */
function readShared(text: string, index: number): DateSpan | null {
  const shared = at(
    sticky(
      `(${word}|\\d{1,2})\\.?\\s*(?:[-–—]|\\p{L}{1,3})\\s*(${word}|\\d{1,2})\\.?[\\s/.]\\s*(${yearPattern})(?!\\d)`,
    ),
    text,
    index,
  );
  if (shared !== null) {
    const [from, to] = [shared[1], shared[2]].map((part) =>
      /^\d/.test(part ?? "") ? validMonth(part) : monthOf(part),
    );
    if (from != null && to != null) {
      const span = { start: point(shared[3], from), end: point(shared[3], to), ongoing: false, single: false };
      return { ...span, from: index, to: index + shared[0].length };
    }
  }
  const short = at(/(0?[1-9]|1[0-2])\/(\d{2})\s*[-–—]\s*(?:(0?[1-9]|1[0-2])\/(\d{2})(?!\d)|(\p{L}+))/uy, text, index);
  if (short === null) return null;
  const ongoing = presentWords.has((short[5] ?? "").toLowerCase());
  if (short[5] !== undefined && !ongoing) return null;
  const end = ongoing ? null : point(century(short[4]), validMonth(short[3]));
  return {
    start: point(century(short[2]), validMonth(short[1])),
    end,
    ongoing,
    single: false,
    from: index,
    to: index + short[0].length,
  };
}

function readSpan(text: string, index: number): DateSpan | null {
  const since = at(sticky(`(${word})\\s+`), text, index);
  if (since !== null && sinceWords.has((since[1] ?? "").toLowerCase())) return readSince(text, index, since);
  const start = readPoint(text, index);
  if (start === null) return null;
  return readRest(text, index, index + start.length, start.point);
}

function readSince(text: string, index: number, since: RegExpExecArray): DateSpan | null {
  const start = readPoint(text, index + since[0].length);
  if (start === null) return null;
  const span = readRest(text, index, index + since[0].length + start.length, start.point);
  const goesOn = /^(?:since|seit|depuis|desde|sinds|sedan)$/i.test(since[1] ?? "");
  return span.single && goesOn ? { ...span, single: false, ongoing: true } : span;
}

function readRest(text: string, from: number, after: number, start: DatePoint): DateSpan {
  const suffix = /\s+(?:alkaen|lähtien|onwards?)(?!\p{L})/iuy;
  const onward = at(suffix, text, after);
  if (onward !== null) return { start, end: null, ongoing: true, single: false, from, to: after + onward[0].length };
  const dash = at(separator, text, after);
  const until = at(untilWord, text, after);
  const joint = dash ?? (until !== null && untilWords.has((until[1] ?? "").toLowerCase()) ? until : null);
  if (joint !== null) {
    const rest = after + joint[0].length;
    const end = readPoint(text, rest);
    if (end !== null) return { start, end: end.point, ongoing: false, single: false, from, to: rest + end.length };
    const present = Math.max(readPresent(text, rest), dash === null ? 0 : otherScriptEnd(text, rest));
    if (present > 0) return { start, end: null, ongoing: true, single: false, from, to: rest + present };
    const short = at(/['’]?(\d{2})(?![\d./%])/uy, text, rest);
    if (short !== null && dash !== null && Number(short[1]) >= start.year % 100) {
      return {
        start,
        end: point(String(start.year).slice(0, 2) + short[1]),
        ongoing: false,
        single: false,
        from,
        to: rest + short[0].length,
      };
    }
  }
  const slash = start.month === null ? at(/\s?\/\s?(\d{4}|\d{2})(?!\d)/uy, text, after) : null;
  if (slash !== null) {
    const end = Number((slash[1] ?? "").length === 2 ? String(start.year).slice(0, 2) + slash[1] : slash[1]);
    if (end >= start.year && end <= start.year + 12) {
      return { start, end: point(String(end)), ongoing: false, single: false, from, to: after + slash[0].length };
    }
  }
  const open = at(openEnd, text, after);
  if (open !== null)
    return { start, end: null, ongoing: true, single: false, from, to: after + open[0].trimEnd().length };
  return { start, end: null, ongoing: false, single: true, from, to: after };
}

/** Length of a word of another script that ends a text behind a dash: whatever it is, it is no place and no date. */
function otherScriptEnd(text: string, index: number): number {
  return (
    at(/(?!\p{Script=Latin})\p{L}{2,14}\.?(?:\s(?!\p{Script=Latin})\p{L}{2,14})?(?=$|[)\]|,;])/uy, text, index)?.[0]
      .length ?? 0
  );
}

/** Length of the words for "until now" that start at `index`, or 0. The longest wins. */
function readPresent(text: string, index: number): number {
  const rest = text.slice(index, index + 30).toLowerCase();
  let longest = 0;
  for (const phrase of presentWords) {
    if (phrase.length > longest && rest.startsWith(phrase) && !/[\p{L}]/u.test(rest[phrase.length] ?? ""))
      longest = phrase.length;
  }
  return longest;
}

/** ISO 8601 of the precision that was written. */
export function isoDate(date: DatePoint): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  if (date.month === null) return String(date.year);
  return date.day === null ? `${date.year}-${two(date.month)}` : `${date.year}-${two(date.month)}-${two(date.day)}`;
}

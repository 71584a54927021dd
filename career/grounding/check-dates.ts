import { type DatePoint, type DateSpan, findDates, isoDate } from "../language/dates.ts";
import { untilWords } from "../language/words.ts";
import { claim, type Part, type Ungrounded } from "./claims.ts";
import type { Pool } from "./pool.ts";
import type { Entry } from "./sources.ts";

/** Whether a date of a source proves another one: it says at least as much, and the same. */
const covers = (source: string, said: DatePoint): boolean => {
  const wanted = isoDate(said);
  return source === wanted || source.startsWith(`${wanted}-`);
};

interface Known {
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly others: readonly string[];
  /** When something began that goes on, as its own line says: "two apprentices since 2022". */
  readonly since: readonly string[];
}

const pointsOf = (spans: readonly DateSpan[]): string[] =>
  spans.flatMap(({ start, end }) => [start, end].flatMap((point) => (point === null ? [] : [isoDate(point)])));

const present = (dates: readonly (string | null)[]): string[] => dates.filter((date) => date !== null);

function knownOf(entries: readonly Entry[], pool: Pool | null): Known {
  return {
    starts: present(entries.map(({ start }) => start)),
    ends: present(entries.map(({ end }) => end)),
    since: (pool === null ? entries.flatMap(({ own }) => own.dates) : pool.dates).flatMap(({ start, ongoing }) =>
      start === null || !ongoing ? [] : [isoDate(start)],
    ),
    others: pool === null ? entries.flatMap(({ own }) => pointsOf(own.dates)) : pointsOf(pool.dates),
  };
}

/** The dates that may prove a part: those of its role, of the employers that it names, or all of them. */
function knownTo(part: Part, at: number): Known {
  if (part.role !== null) return knownOf([part.role], null);
  if (part.named.length > 0) return knownOf(part.named, null);
  return knownOf(part.sources.entries, part.poolAt(at));
}

const isUntil = (before: string): boolean => {
  const word = /(\p{L}[\p{L}’'-]*)\s+$/u.exec(before)?.[1]?.toLowerCase();
  return word !== undefined && untilWords.has(word) && word.length > 2;
};

const paper =
  /certif|zertif|sertif|licen[cs]e|lizenz|permi[st]|carnet|ticket|card|schein|kortti|passi|diplom|qualifi|pätevyy|habilit/iu;

/** Since when somebody holds a paper that the CV dates: "the gas licence since 2018". */
const isOfPaper = (text: string, { start }: DateSpan, lines: Pool["lines"]): boolean =>
  start !== null &&
  paper.test(text) &&
  lines.some((line) => paper.test(line.text) && pointsOf(findDates(line.text)).some((date) => covers(date, start)));

function isKnown(span: DateSpan, known: Known, text: string): boolean {
  const { start, end } = span;
  if (start === null) return true;
  const among = (dates: readonly string[], point: DatePoint): boolean => dates.some((date) => covers(date, point));
  if (end !== null) {
    return (
      among(known.starts.length > 0 ? known.starts : known.others, start) &&
      among(known.ends.length > 0 ? known.ends : known.others, end)
    );
  }
  if (span.ongoing) return among(known.starts.length > 0 ? [...known.starts, ...known.since] : known.others, start);
  if (isUntil(text.slice(0, span.from)) && known.ends.length > 0) return among(known.ends, start);
  return among([...known.starts, ...known.ends, ...known.others], start);
}

/** Dates that the CV doesn't have, or has for another employer. A plain number may look like a year and be none. */
export function ungroundedDates(part: Part): Ungrounded[] {
  return findDates(part.text).flatMap((span) => {
    const pool = part.poolAt(span.from);
    const piece = { text: part.text.slice(span.from, span.to), from: span.from, to: span.to };
    if (span.single && pool.figures.some(({ unit, text }) => unit === "plain" && text === piece.text)) {
      if (part.role === null && part.named.length === 0) return [];
      if (!pool.dates.some(({ start }) => start !== null && String(start.year) === piece.text)) return [];
    }
    if (
      part.ownerAt(span.from) === "employer" &&
      pointsOf(pool.dates).some((date) => span.start !== null && covers(date, span.start))
    )
      return [];
    if (part.role === null && isOfPaper(part.text, span, part.sources.cv.lines)) return [];
    if (isKnown(span, knownTo(part, span.from), part.text)) return [];
    return [claim("date", piece, `The date "${piece.text}" is not one that the CV gives for this.`)];
  });
}

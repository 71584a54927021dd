import type { DateSpan } from "../language/dates.ts";
import { findDates } from "../language/dates.ts";
import { isPlace, splitPlace } from "../language/phrases.ts";
import { withoutBullet } from "../reading/bullets.ts";
import type { Line } from "../reading/document.ts";

/** A part of the head of an entry: what stands between two separators. */
export interface Part {
  readonly text: string;
  readonly line: Line;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Number of the line in the head, and of the part on its line, from 0. */
  readonly row: number;
  readonly column: number;
}

/** The head of an entry taken apart: names and titles on one side, places and dates on the other. */
export interface HeadParts {
  readonly parts: readonly Part[];
  readonly place: { readonly text: string; readonly line: Line } | null;
}

const strongSeparator = /\s+[|•·●▪◦»⋅∙❘│—–]\s+|\s+\/\/\s+|\s*[;│❘]\s+|\s+[-−]\s+|\s*\|\s*|\s+—|—\s+/u;
const employmentType =
  /^(?:full|part)[\s-]?time$|^(?:contract|freelance|temporary|permanent|internship|vollzeit|teilzeit|befristet|unbefristet|cdi|cdd|temps plein|temps partiel|jornada completa|media jornada|indefinido|kokoaikainen|osa-aikainen|määräaikainen|vakituinen)$/iu;

/** Cuts the dates out of a text, with the brackets and separators that held them. */
export function withoutDates(text: string): string {
  let rest = text;
  for (const span of findDates(text).reverse()) {
    const before = rest
      .slice(0, span.from)
      .replace(/[([]\s*$/u, "")
      .replace(/[\s|•·,;:–—@-]+$/u, (marks) => (marks.trim() === "" ? marks : " | "));
    const after = rest
      .slice(span.to)
      .replace(/^\s*[)\]]/u, "")
      .replace(/^[\s|•·,;:–—-]+/u, " | ");
    rest = before + after;
  }
  return rest
    .replace(
      /\(\s*\|?\s*(?:\d+\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|vuotta|kk|v)[\s,.]*)+\)?/giu,
      " ",
    )
    .replace(/^[\s|,;:–—-]+|[\s|,;:–—-]+$/gu, "")
    .trim();
}

/** Takes the lines of a head apart. Dates go, places are told from names, the kind of employment is dropped. */
export function headPartsOf(head: readonly Line[], _span: DateSpan | null): HeadParts {
  const parts: Part[] = [];
  let place: HeadParts["place"] = null;
  head.forEach((line, row) => {
    const pieces = line.segments.flatMap((segment) => {
      const text = withoutDates(withoutBullet(segment.text));
      return text.split(strongSeparator).map((piece) => ({ text: tidy(piece), bold: segment.bold }));
    });
    let column = 0;
    for (const piece of joinSplitPlaces(pieces)) {
      if (piece.text === "" || employmentType.test(piece.text) || !/[\p{L}\p{N}]/u.test(piece.text)) continue;
      if (isPlace(piece.text) && (parts.length > 0 || head.length > 1 || pieces.length > 1)) {
        place ??= { text: unbracket(piece.text), line };
        continue;
      }
      const cut = splitPlace(piece.text);
      if (cut.place !== null) place ??= { text: unbracket(cut.place), line };
      parts.push({ text: tidy(cut.rest), bold: piece.bold, italic: line.italic, line, row, column });
      column += 1;
    }
  });
  return { parts, place };
}

/** "Berlin – Germany" was cut in two; both are one place. */
function joinSplitPlaces<T extends { text: string }>(pieces: readonly T[]): T[] {
  return pieces.filter((piece) => piece.text !== "");
}

const unbracket = (text: string): string => text.replace(/^[([]\s*|\s*[)\]]$/gu, "");

const tidy = (text: string): string =>
  text
    .replace(/^[\s,;:|•·@–—-]+|[\s,;:|•·@–—-]+$/gu, "")
    .replace(/^\((.*)\)$/u, "$1")
    .trim();

import type { DateSpan } from "../language/dates.ts";
import { findDates } from "../language/dates.ts";
import { isCity, isPlace, organizationScore, splitPlace, titleScore } from "../language/phrases.ts";
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
  /** Number of the segment of its line that the part stands in, from 0. */
  readonly segment: number;
}

/** The head of an entry taken apart: names and titles on one side, places and dates on the other. */
export interface HeadParts {
  readonly parts: readonly Part[];
  readonly place: { readonly text: string; readonly line: Line } | null;
}

const strongSeparator = /\s+[|•·●▪◦»⋅∙❘│—–]\s+|\s+\/\/\s+|\s*[;│❘]\s+|\s+[-−]\s+|\s*\|\s*|\s+—|—\s+/u;
const employmentType =
  /^(?:full|part)[\s-]?time$|^(?:contract|freelance|temporary|permanent|internship|vollzeit|teilzeit|befristet|unbefristet|cdi|cdd|temps plein|temps partiel|jornada completa|media jornada|indefinido|kokoaikainen|osa-aikainen|määräaikainen|vakituinen)$/iu;

/** The kind of employment in brackets behind a title or an employer. */
export const employmentNote =
  /\s*[([](?:contract|freelance|temporary|permanent|full[- ]time|part[- ]time|vollzeit|teilzeit|befristet|cdi|cdd|intérim|remote|hybrid)[)\]]$/iu;

/** Words that went with a date that is cut out: "(expected June 2027)". */
const graduating =
  /[\s(,;|–—-]*(?<!\p{L})(?:expected(?: graduation)?|anticipated|graduated|graduation(?: date)?|graduating|class of|voraussichtlich|prévue?|prevista?|previsto|arvioitu)\s*:?\s*[)\]|\s]*$/iu;

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
    .replace(graduating, "")
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
    const pieces = piecesOf(line);
    let column = 0;
    for (const piece of pieces) {
      const alone = head.length === 1 && pieces.length === 1;
      if (
        (isPlace(piece.text) && !alone) ||
        (isSetApartPlace(piece, pieces, place !== null) && !/\p{Ll}[-‐]$/u.test(line.text))
      ) {
        place ??= { text: unbracket(piece.text), line };
        continue;
      }
      const cut = splitPlace(piece.text);
      if (cut.place !== null) place ??= { text: unbracket(cut.place), line };
      const { segment, bold } = piece;
      parts.push({ text: tidy(cut.rest), bold, italic: line.italic, line, row, column, segment });
      column += 1;
    }
  });
  return withoutSwallowedName({ parts: rejoined(parts), place });
}

/** A name that had no room on its line goes on in the next one: it broke off at a word that nothing ends with. */
function rejoined(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    const isBelow = last !== undefined && part.row === last.row + 1;
    if (isBelow && danglingWord.test(last.text))
      whole[whole.length - 1] = { ...last, text: `${last.text} ${part.text}` };
    else if (isBelow && isBroken(last, part)) whole[whole.length - 1] = { ...last, text: last.text + part.text };
    else whole.push(part);
  }
  return whole;
}

/** Whether a word was broken at the end of a line: what is left of it begins the next one in a small letter. */
const isBroken = (above: Part, part: Part): boolean =>
  above.line.text.endsWith(`${above.text}-`) &&
  part.column === 0 &&
  /\p{Ll}$/u.test(above.text) &&
  /^\p{Ll}/u.test(part.text);

/** A word that no name ends with: what it begins goes on in the next line. */
export const danglingWord = /\s(?:of|in|and|for|the|to|und|für|der|des|von|de|du|des|et|en|y|la|el|ja|&)$/iu;

interface Piece {
  readonly text: string;
  /** Whether brackets held it by itself. */
  readonly bracketed: boolean;
  readonly bold: boolean;
  readonly segment: number;
}

/** A sentence behind the dates tells about the job and names nothing: "… (2019 – 2021) Leads the guild." */
function withoutTrailingSentence(text: string): string {
  const last = findDates(text).at(-1);
  if (last === undefined) return text;
  const behind = text.slice(last.to).replace(/^[\s)\],;:–—-]+/u, "");
  const named = titleScore(behind) > 0.5 || organizationScore(behind) > 0.5;
  const sentence = /[.!]$/u.test(behind) && behind.split(/\s+/u).length > 3 && !named;
  return sentence ? text.slice(0, last.to) : text;
}

/** The pieces of a line between its separators, without dates and without the kind of employment. */
function piecesOf(line: Line): Piece[] {
  return line.segments
    .flatMap((segment, index) =>
      styledStretches(segment).flatMap((stretch, at) =>
        withoutDates(withoutTrailingSentence(withoutBullet(stretch)))
          .split(strongSeparator)
          .flatMap(aroundPlace)
          .map((piece) => ({
            bracketed: /^\s*\([^()]+\)[\s,;]*$/u.test(piece),
            text: tidy(piece.replace(employmentNote, "").replace(fieldLabel, "")),
            bold: segment.bold,
            segment: index + at / 100,
          })),
      ),
    )
    .filter(
      ({ text }) =>
        text !== "" &&
        !employmentType.test(text) &&
        !duration.test(text) &&
        !loneWord.test(text) &&
        /[\p{L}\p{N}]/u.test(text),
    );
}

/** Labels that some people put before each field of an entry. */
const fieldLabel =
  /^\s*(?:employer|company(?: name)?|organi[sz]ation|position(?: held)?|job title|title|role|dates?|period|duration|location|city|country|school|institution|university|college|degree|qualification|course|arbeitgeber|firma|unternehmen|tätigkeit|zeitraum|ort|schule|hochschule|abschluss|employeur|entreprise|poste(?: occupé)?|fonction|période|lieu|ville|pays|établissement|diplôme|empresa|puesto|cargo|periodo|fechas?|lugar|localidad|país|centro|título|työnantaja|yritys|tehtävä|nimike|aika|paikka|oppilaitos|tutkinto)\s*:\s*/iu;

/** Words that are left of dates and name nothing by themselves. */
const loneWord =
  /^(?:de|du|from|von|vom|ab|seit|depuis|dès|desde|since|od|dal|da|van|le|en|im|in|dates?|period|zeitraum|période|periodo|aika)$/iu;

/** How long something went on, as some sites write it beside an employer: "5 yrs 3 mos". */
const duration =
  /^(?:less than a year|(?:\d{1,2}\s*(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois|años?|mes(?:es)?|vuotta|vuosi|kuukau\p{L}+|kk|anni|anno|mesi|anos?|mês|jaar|år|mån(?:ader)?)\.?[\s,]*(?:(?:and|und|et|y|ja|e|och|en)\s+)?)+)$/iu;

/**
 * Cuts a text where its letters turn bold, italic or plain and a comma, a dash or the like stands there too: people set
 * the employer and the title apart by that, with nothing but a comma between them. Dates stay whole.
 */
function styledStretches({ text, parts }: Line["segments"][number]): string[] {
  if (fieldLabel.test(text)) return [text.replace(fieldLabel, "")];
  if (parts === undefined || parts.length > mostStretches) return [text];
  const stretches: string[] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    const parted =
      last !== undefined &&
      (/[,:;|·•–—(-]\s*$/u.test(last) || /^\s*[,:;|·•–—(-]/u.test(part)) &&
      /\p{L}{2}/u.test(last) &&
      /\p{L}{2}/u.test(part);
    if (last === undefined || parted) stretches.push(part);
    else stretches[stretches.length - 1] = last + part;
  }
  const whole = findDates(text).length === findDates(stretches.join(" | ")).length;
  return whole ? stretches : [text];
}

/** Changes of style beyond which a line is no head of an entry. */
const mostStretches = 12;

/** "Acme, Gulfport, MS, Nurse" names two things around a place; the place is a piece of its own then. */
function aroundPlace(text: string): string[] {
  const tokens = text.split(/\s*,\s+/u);
  for (let from = 1; from < tokens.length - 1; from += 1)
    for (let to = tokens.length - 1; to > from; to -= 1) {
      const place = tokens.slice(from, to).join(", ");
      if (!isPlace(place)) continue;
      const [left, right] = [tokens.slice(0, from).join(", "), tokens.slice(to).join(", ")];
      const named = [left, right].some((part) => titleScore(part) > 0.5 || organizationScore(part) > 0.5);
      if (named && !isPlace(right) && !isPlace(`${place}, ${right}`)) return [left, place, right];
    }
  return [text];
}

const shortName = /^\p{Lu}[\p{L}.'’-]+(?:[\s-]\p{Lu}[\p{L}.'’-]+){0,2}$/u;

/** A short name that is set flush right behind an organization is a place, though nobody knows the town. */
function isSetApartPlace(piece: Piece, pieces: readonly Piece[], known: boolean): boolean {
  const named = titleScore(piece.text) < 0.5 && organizationScore(piece.text) === 0;
  if (!known && piece.bracketed && pieces.length > 1 && shortName.test(piece.text) && named) return true;
  if (known || piece.segment === 0 || !shortName.test(piece.text) || piece !== pieces.at(-1)) return false;
  return (
    titleScore(piece.text) === 0 &&
    organizationScore(piece.text) === 0 &&
    pieces.some((other) => organizationScore(other.text) > 0.5)
  );
}

/** "Straits Bookshop, Singapore" looks like a town in a country; where nothing else names the employer, it is one. */
function withoutSwallowedName(head: HeadParts): HeadParts {
  const { parts, place } = head;
  const only = parts[0];
  if (
    place === null ||
    parts.length !== 1 ||
    only === undefined ||
    titleScore(only.text) < 0.5 ||
    organizationScore(only.text) > 0.5
  )
    return head;
  const cut = /^([^,]+),\s+(\p{Lu}.{4,})$/u.exec(place.text);
  const name = cut?.[1] ?? "";
  if (cut === null || isCity(name) || /,/.test(cut[2] ?? "") || name.split(/\s+/u).length < 2 || titleScore(name) > 0.5)
    return head;
  const row = place.line === only.line ? only.row : only.row + 1;
  const part: Part = {
    text: name,
    line: place.line,
    bold: false,
    italic: place.line.italic,
    row,
    column: 0,
    segment: 0,
  };
  return { parts: [...parts, part], place: { text: cut[2] ?? "", line: place.line } };
}

const unbracket = (text: string): string => text.replace(/^[([]\s*|\s*[)\]]$/gu, "");

const tidy = (text: string): string =>
  text
    .replace(/^[\s,;:|•·@–—\p{So}\ue000-\uf8ff-]+|[\s,;:|•·@–—-]+$/gu, "")
    .replace(/^\((.*)\)$/u, "$1")
    .trim();

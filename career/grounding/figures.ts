import { paired } from "./figure-pairs.ts";
import { anyShare, namedShares } from "./fractions.ts";
import { roundWords, vagueWords } from "./number-words.ts";
import { type Quantity, quantityAt } from "./quantities.ts";
import { spelledNumbers } from "./spelled-numbers.ts";
import { fold, gistOf, type Piece } from "./text.ts";

/** How a number is meant: as it stands, as more than, as at most, as about, or as many of a kind. */
export type Hedge = "exactly" | "over" | "upTo" | "about" | "many";
/** What a number counts: things, a share in percent, how many times as much, or time. */
export type Unit = "plain" | "percent" | "times" | "years" | "months";

/** A number in a text. */
export interface Figure extends Piece {
  readonly value: number;
  readonly unit: Unit;
  readonly hedge: Hedge;
  /** ISO 4217, where a sign or code of a currency stands beside it. */
  readonly currency: string | null;
  /** The word with a capital right before it, as in "PHP 7" or "Linie 3", folded. */
  readonly name: string | null;
  /** The unit of measure that stands behind it. Years and months are none, nor are things that are counted. */
  readonly quantity: Quantity | null;
  /** Which end of a change "from … to …" it names, if it does. */
  readonly end: "from" | "to" | null;
  /** Whether it is the sum of a line's numbers, which counts people or things altogether and none of them by name. */
  readonly isSum?: true;
  /** A stretch of time in which something happened ("within two years"), and no length of experience. */
  readonly period: boolean;
}

const digits =
  /(?<![\p{L}\p{N}.,])\d{1,3}(?:[.,’'\u00a0\u202f ]\d{3})+(?![\d])(?:[.,]\d{1,2}(?!\d))?|(?<![\p{L}\p{N}])\d+(?:[.,]\d+)?/gu;
const scale =
  /^\s?(?:(k|tsd\.?|thousand|tausend|mille|mil|tuhatta)|(m|mm|mn|mio\.?|mill\.?|milj\.?|millions?|millionen|millón|millones|miljoonaa?)|(bn|b|billions?|mrd\.?|milliarden?|milliards?|miljardia?))(?![\p{L}\p{N}])/iu;
const words = /[\p{L}]+(?:-[\p{L}]+)*/gu;
const over =
  /(?<!\p{L})(?:more than|over|above|exceeding|upwards of|at least|north of|mehr als|über|mindestens|wenigstens|plus de|au moins|más de|al menos|mínimo|yli|enemmän kuin|vähintään)\s*$/iu;
const upTo =
  /(?<!\p{L})(?:up to|as many as|at most|no more than|fewer than|less than|below|under|bis zu|maximal|höchstens|unter|weniger als|jusqu['’]à|au plus|moins de|hasta|como máximo|menos de|enintään|jopa|korkeintaan|alle)\s*$/iu;
const about =
  /(?<!\p{L})(?:about|around|approximately|approx\.?|roughly|some|nearly|almost|close to|circa|ca\.?|~|rund|etwa|ungefähr|knapp|fast|gut|environ|près de|presque|quelque|unos|unas|cerca de|casi|aproximadamente|alrededor de|noin|lähes|melkein|about a|une|un)\s*$/iu;
const overAfter = /^\s*(?:\+|(?:or|and) more|plus\b|oder mehr|ou plus|o más|tai enemmän)/iu;
const percent = /^[\s\u00a0\u202f-]?(?:%|percent\b|per cent\b|prozent|pour cent\b|por ciento\b|prosent)/iu;
const never = /$^/u;
/** "Twice a week" says how often and multiplies nothing. */
const isOften =
  /^\s?(?:times|mal|fois|veces|kertaa)\s(?:an?|per|each|every|pro|am|im|in der|die|par|por|al|a la|cada|daily|weekly|\p{L}+ss[aä])(?!\p{L})/iu;
const multiple = /^(?:\s?[x×](?!\p{L})|[\s-]?(?:times|fold|fach\p{L}*|mal|fois|veces|kertai\p{L}*)(?!\p{L}))/iu;
const yearUnit =
  /^(?:[\s-]*(?:\+\s*)?(?:\p{L}+\s+)?(?:years?|yrs?|jahr(?:en?|es)?|jährige\p{L}*|ans?|années?|años?|vuoden|vuotta|vuosi\p{L}*)|[\s-]*vuodessa)(?!\p{L})/iu;
const yearsAhead =
  /(?<!\p{L})(?:työvuosia|kokemusvuosia|Berufsjahre|years of experience:|años de experiencia:)[^.,;\d]*$/iu;
const monthUnit = /^[\s-]*(?:months?|monate?n?|mois|mes(?:es)?|kuukau\p{L}*)(?!\p{L})/iu;
const within =
  /(?<!\p{L})(?:in|within|every|each|per|binnen|innerhalb(?: von)?|dans|sous|dentro de|en menos de|cada)\s+(?:\p{L}+\s+)?$/iu;
/** "In ten years as a librarian" tells of all these years, not of how long something took. */
const inWhich =
  /^\s(?:full )?(?:years|Jahren|ans|années|años)\s(?:as|in|at|of|with|als|bei|beim|im|comme|en tant|de métier|chez|como|en|de experiencia)(?!\p{L})/iu;
const signs: readonly (readonly [string, RegExp, RegExp])[] = [
  ["EUR", /(?:€|EUR)\s?$/u, /^\s?(?:\p{L}{1,9}\.?\s)?(?:€|EUR\b|euros?\b)/iu],
  ["GBP", /(?:£|GBP)\s?$/u, /^\s?(?:\p{L}{1,9}\.?\s)?(?:£|GBP\b|pounds\b)/iu],
  ["SGD", /(?:S\$|SGD)\s?$/u, /^\s?(?:\p{L}{1,9}\.?\s)?SGD\b/u],
  ["CHF", /CHF\s?$/u, /^\s?(?:\p{L}{1,9}\.?\s)?(?:CHF\b|Franken\b|francs\b)/iu],
  ["USD", /(?:\$|USD)\s?$/u, /^\s?(?:\p{L}{1,9}\.?\s)?(?:\$|USD\b|dollars\b)/iu],
];

function amountOf(text: string): number {
  const plain = text.replace(/[\u00a0\u202f ’']/gu, "");
  if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(plain) && !plain.startsWith("0")) return Number(plain.replace(/[.,]/gu, ""));
  const grouped = /^(\d{1,3}(?:[.,]\d{3})+)[.,](\d{1,2})$/u.exec(plain);
  if (grouped !== null) return Number(`${(grouped[1] ?? "").replace(/[.,]/gu, "")}.${grouped[2]}`);
  return Number(plain.replace(",", "."));
}

/** What stands around a number and says how it is meant. */
function complete(text: string, from: number, to: number, value: number, hedge: Hedge | null): Figure {
  const before = text.slice(Math.max(0, from - 30), from);
  const after = text.slice(to, to + 40);
  const divided = /(?:divisée?s? par|by a factor of|factor|um den Faktor|dividid[oa]s? (?:por|entre)|jaettu)\s$/iu.test(
    before,
  );
  const sooner =
    /^(?:\s?[x×]|\s?(?:times|mal|fois|veces|kertaa))\s(?:faster|quicker|schneller|plus (?:vite|rapide)|más rápid|nopea)/iu.test(
      after,
    );
  const bare = before.replace(/(?:€|£|S?\$|EUR|GBP|SGD|USD|CHF)\s?$/u, "");
  const times = isOften.test(after) ? never : multiple;
  const isYear = /^(?:19|20)\d\d$/u.test(text.slice(from, to));
  const unit: Unit =
    percent.test(after) || divided || sooner
      ? "percent"
      : times.test(after)
        ? "times"
        : !isYear && (yearUnit.test(after) || yearsAhead.test(before))
          ? "years"
          : monthUnit.test(after)
            ? "months"
            : "plain";
  const meant: Hedge =
    over.test(bare) || overAfter.test(after)
      ? "over"
      : upTo.test(bare)
        ? "upTo"
        : about.test(bare)
          ? "about"
          : "exactly";
  const currency = signs.find(([, front, back]) => front.test(before) || back.test(after))?.[0] ?? null;
  const name = fold(/(\p{Lu}[\p{L}\p{N}]*)\s$/u.exec(before)?.[1] ?? "") || null;
  const timed = unit === "years" || unit === "months";
  const period =
    timed &&
    ((within.test(before) && !inWhich.test(after)) ||
      /^[\s-]*vuodessa|^\s+\p{L}*\s?(?:later|später|plus tard|después)/iu.test(after) ||
      (/\ben\s+$/iu.test(before) && !inWhich.test(after)));
  const share = (divided || sooner) && value > 1 ? 100 - 100 / value : value;
  const quantity = unit === "plain" && currency === null ? quantityAt(text, to) : null;
  return {
    text: text.slice(from, to),
    from,
    to,
    value: share,
    unit,
    hedge: hedge ?? meant,
    currency,
    name,
    quantity,
    end: null,
    period,
  };
}

/** A small m behind a blank is a metre unless it counts money: "a 400 m hedge", "£ 4 m". */
const isInMetres = (text: string, from: number, end: number): boolean =>
  /^[\s\u00a0\u202f]m(?!\p{L}|\p{N})/u.test(text.slice(end, end + 3)) &&
  !/(?:€|£|\$|EUR|GBP|SGD|USD|CHF)\s?$/u.test(text.slice(Math.max(0, from - 5), from)) &&
  !/^\sm\s?(?:€|£|\$|EUR|GBP|SGD|USD|CHF|euros?|pounds|dollars)/iu.test(text.slice(end, end + 12));

function fromDigits(text: string): Figure[] {
  return [...text.matchAll(digits)].map((found) => {
    const end = found.index + found[0].length;
    const scaled = isInMetres(text, found.index, end) ? null : scale.exec(text.slice(end, end + 14));
    const factor = scaled === null ? 1 : scaled[1] !== undefined ? 1e3 : scaled[2] !== undefined ? 1e6 : 1e9;
    const to = end + (scaled?.[0].length ?? 0);
    return complete(text, found.index, to, Math.round(amountOf(found[0]) * factor * 1e6) / 1e6, null);
  });
}

/** "In a year" is one year, though the article alone is no number. */
const oneYear =
  /(?<!\p{L})(?<=(?:in|within|innerhalb|binnen|en|dans)\s)(?:an?|one|eine[ms]|un|une|uno)(?=\s(?:year|Jahr|Jahres|an|année|año)(?!\p{L}))/giu;

function fromSpecial(text: string): Figure[] {
  if (!anyShare.test(text)) return [];
  return namedShares.flatMap(({ pattern, value, unit }) =>
    [...text.matchAll(pattern)].map((found) => ({
      ...complete(text, found.index, found.index + found[0].length, value, "exactly"),
      unit,
      quantity: null,
    })),
  );
}

function fromVague(text: string): Figure[] {
  return [...text.matchAll(words)].flatMap((found) => {
    const name = found[0].toLowerCase();
    const round = roundWords.get(fold(name));
    const many = vagueWords.get(name);
    const to = found.index + name.length;
    if (round !== undefined) return [complete(text, found.index, to, round, "about")];
    return many === undefined ? [] : [complete(text, found.index, to, many, "many")];
  });
}

/** "Eleven years, seven of them at …": the second number counts years as well. */
const isPartOfYears = (text: string, figure: Figure, last: Figure | undefined): boolean =>
  last?.unit === "years" &&
  figure.unit === "plain" &&
  /^\s(?:of (?:them|which|those)|davon|dont|de (?:ellos|los cuales)|niistä)(?!\p{L})/iu.test(
    text.slice(figure.to, figure.to + 20),
  );

/** Every number of a text, in digits and in words, from left to right. Dates are in it too. */
export function findFigures(text: string): Figure[] {
  const one = [...text.matchAll(oneYear)].map((found) =>
    complete(text, found.index, found.index + found[0].length, 1, "exactly"),
  );
  const strong = [...one, ...fromSpecial(text), ...fromVague(text), ...fromDigits(text)];
  const weak = spelledNumbers(text)
    .filter((word) => !strong.some((other) => word.from < other.to && other.from < word.to))
    .map(({ value, from, to }) => complete(text, from, to, value, null));
  const all = [...strong, ...weak]
    .sort((one, other) => one.from - other.from)
    .map(
      (figure, index, all): Figure =>
        isPartOfYears(text, figure, all[index - 1]) ? { ...figure, unit: "years" } : figure,
    );
  return paired(text, all);
}

/** The words that a number of a text counts: those behind it up to the next number or mark, else those before it. */
export function countedBy(text: string, figure: Figure, all: readonly Figure[]): Set<string> {
  const next = all.find(({ from }) => from >= figure.to)?.from ?? text.length;
  const behind = gistOf(/^[^,;.:()]*/u.exec(text.slice(figure.quantity?.to ?? figure.to, next))?.[0] ?? "");
  if (behind.size > 0) return behind;
  const last = all.findLast(({ to }) => to <= figure.from)?.to ?? 0;
  return gistOf(text.slice(last, figure.from));
}

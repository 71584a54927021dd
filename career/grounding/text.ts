import { numberWords } from "./number-words.ts";

/** A piece of a text with where it stands; `from` and `to` are UTF-16 units, `to` exclusive. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Letters without their marks, in lower case. */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/gu, "ss");

const wordPattern = /[\p{L}\p{N}]+(?:\+\+|#|\+(?!\p{L}))?/gu;

/** The words of a text as they stand. */
export const wordsOf = (text: string): Piece[] =>
  [...text.matchAll(wordPattern)].map((found) => ({
    text: found[0],
    from: found.index,
    to: found.index + found[0].length,
  }));

/** The words of a text, folded, with one blank around each: a phrase is in it word by word or not at all. */
export const spread = (text: string): string =>
  ` ${wordsOf(text)
    .map((word) => fold(word.text))
    .join(" ")} `;

const abbreviation =
  /(?:^|[\s(])(?:\p{L}|St|Dr|Prof|Nr|No|Mr|Mrs|Ms|Co|Mio|Mrd|Tsd|ca|approx|bzw|inkl|Hr|Fr|Sra?|esim|Jan|Feb|Mar|Mär|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Okt|Nov|Dec|Dez|janv|févr|juil|déc|ene|abr|ago|dic|mm|ml|bl|z|B|e|g)$/iu;

/** A legal form ends a sentence or only a name: what so far says nothing but when or where is no sentence. */
const legal = /\s(?:Inc|Ltd|Corp|LLC|S\.L|S\.A)$/u;

function cut(text: string, pattern: RegExp, keep: (before: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const end = found.index + found[0].length;
    if (!keep(text.slice(from, found.index))) continue;
    pieces.push({ text: text.slice(from, end), from, to: end });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), from, to: text.length });
  return pieces.filter((piece) => piece.text.trim() !== "");
}

/** The sentences of a text, each with the blanks behind it; a point behind an abbreviation ends none. */
export const sentencesOf = (text: string): Piece[] =>
  cut(
    text,
    /[.!?…]+["”»)]?\s+(?=["“„«(¿¡]?[\p{Lu}\p{N}])|\n+/gu,
    (before) => !abbreviation.test(before) && !(legal.test(before) && isAdverbial(before)),
  );

const joints =
  /\s*[;:]\s+|(?<![\d\s])\s*[–—]\s+|(?<![\d\s])\s+-\s+|,?\s+(?:but|aber|sondern|mais|pero|sino|mutta)\s+|,\s+(?=(?:and |und |et |y |ja )?(?:I|ich|je|j['’]|yo|you|Sie|vous|ustedes)\b)/gu;

/** Whether a part only says when or where: it belongs to what follows ("For six years, I …"). */
const isAdverbial = (text: string): boolean =>
  /^\s*(?:for|in|during|since|from|over|at|as|with|pendant|depuis|durant|en|chez|à|au|während|seit|in|bei|beim|als|mit|durante|desde|como|vuodesta)\s/iu.test(
    text,
  ) &&
  !/(?<!\p{L})(?:you|your|Sie|Ihre?[nmrs]?|vous|votre|vos|usted\p{L}*|su|sus|te|teidän|I|ich|je|yo)(?!\p{L})/iu.test(
    text,
  ) &&
  (text.match(/\S+/gu)?.length ?? 0) <= longestAdverbial;
const longestAdverbial = 8;

/** The parts of a sentence that may each be about somebody else. */
export const segmentsOf = (sentence: string): Piece[] => cut(sentence, joints, (before) => !isAdverbial(before));

/** Moves a piece that was found inside of another one to where it stands in the whole. */
export const shift = (piece: Piece, by: number): Piece => ({
  text: piece.text,
  from: piece.from + by,
  to: piece.to + by,
});

const empty = new Set(
  "the and for per und der die das den dem des les des aux par los las del que with from over more than about around each this that into within year years month months percent nach über mehr rund etwa jahr jahre jahren prozent eine einer einem einen dans pour avec plus environ moins ans annees cent para unos mas anos por desde joka noin yli vuoden vuotta".split(
    " ",
  ),
);

/** The beginnings of the words that a line is about, numbers left out: enough to tell four engineers from four seconds. */
export function gistOf(line: string): Set<string> {
  const words = wordsOf(line).filter(({ text }) => text.length > 2 && !/\d/u.test(text));
  return new Set(
    words
      .filter(({ text }) => !numberWords().has(text.toLowerCase()) && !empty.has(fold(text)))
      .map(({ text }) =>
        fold(text)
          .replace(/(?<=\p{L}{3})s$/u, "")
          .slice(0, 5),
      ),
  );
}

/**
 * Size of a text in tokens, estimated: embedding models cut words into pieces, about four letters each in English, two
 * in other Latin and Cyrillic text, and one for each sign of scripts that set no spaces.
 */
export function sizeOf(text: string): number {
  let quarters = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x80) quarters += 1;
    else quarters += code < 0x590 ? 2 : 4;
  }
  return Math.ceil(quarters / 4);
}

const sentences = new Intl.Segmenter("und", { granularity: "sentence" });
const words = new Intl.Segmenter("und", { granularity: "word" });
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

const segmentsOf = (segmenter: Intl.Segmenter, text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** The sentences of a text in any script; joined they are the text. */
export const sentencesOf = (text: string): string[] => segmentsOf(sentences, text);

/** Joins neighbours as long as they keep to the limit. A piece above it is cut by the next finer cutter. */
function pack(pieces: readonly string[], limit: number, finer: (piece: string) => string[]): string[] {
  const packed: string[] = [];
  let open = "";
  for (const piece of pieces) {
    if (sizeOf(open + piece) <= limit) {
      open += piece;
      continue;
    }
    if (open !== "") packed.push(open);
    const parts = sizeOf(piece) > limit ? finer(piece) : [piece];
    packed.push(...parts.slice(0, -1));
    open = parts.at(-1) ?? "";
  }
  return open === "" ? packed : [...packed, open];
}

/** Code points one by one: for what is no language at all, such as a letter with a thousand marks. */
const byCodePoint = (text: string, limit: number): string[] => pack([...text], limit, (piece) => [piece]);
const byGrapheme = (text: string, limit: number): string[] =>
  pack(segmentsOf(graphemes, text), limit, (piece) => byCodePoint(piece, limit));
const byWord = (text: string, limit: number): string[] =>
  pack(segmentsOf(words, text), limit, (piece) => byGrapheme(piece, limit));

/**
 * Cuts a text into pieces of at most `limit` tokens: between lines where it has some, else between sentences, else
 * between words, else between signs. The pieces joined are the text.
 */
export function split(text: string, limit: number): string[] {
  const lines = text.split(/(?<=\n)/u);
  return pack(lines, limit, (line) => pack(sentencesOf(line), limit, (sentence) => byWord(sentence, limit)));
}

/** The last whole sentences of a text that keep to `limit` tokens; empty where the last one is longer. */
export function tailOf(text: string, limit: number): string {
  let tail = "";
  for (const sentence of sentencesOf(text).reverse()) {
    if (sizeOf(sentence + tail) > limit) break;
    tail = sentence + tail;
  }
  return tail.trim();
}

/** The longest text that MiniLM's tokenizer and model take, tokens. */
export const MAX_TOKENS = 512;
/** About so many letters does one token of a long word have. */
const LETTERS_A_TOKEN = 6;
/** How far the vectors of a text's tokens lie from their mean, in each number. */
const SPREAD = 0.05;

/**
 * About how many tokens a text has for a WordPiece tokenizer: short words are one, long ones several, each mark and each
 * letter of a script without spaces is one, and there are two more at the ends.
 */
export function countTokens(text: string): number {
  let count = 2;
  for (const [part] of text.matchAll(
    /\p{Script=Han}|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)|[^\s\p{L}\p{N}]/gu,
  )) {
    count += Math.ceil(part.length / LETTERS_A_TOKEN);
  }
  return count;
}

const numbers = (vector: readonly number[]): string => `[${vector.map(Math.fround).join(",")}]`;

/**
 * The vectors of a text's tokens, as JSON: `count` of them, different from one another, whose mean is `embedding`. A
 * caller that takes the first token's instead of the mean sees another vector than the text's, as with the real model.
 */
export function tokenVectors(embedding: readonly number[], count: number): string {
  const above = numbers(embedding.map((value, index) => value + (index % 2 === 0 ? SPREAD : -SPREAD)));
  const below = numbers(embedding.map((value, index) => value - (index % 2 === 0 ? SPREAD : -SPREAD)));
  const pairs = Array.from({ length: count >> 1 }, () => `${above},${below}`);
  return `[${[...pairs, ...(count % 2 === 1 ? [numbers(embedding)] : [])].join(",")}]`;
}

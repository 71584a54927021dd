/** As many as the sentence-transformers MiniLM models have. */
const DIMENSION = 384;
const GRAM_LENGTHS = [3, 4, 5];
const WORD_WEIGHT = 0.7;
const GRAM_WEIGHT = 1;

/** FNV-1a (public domain: Fowler, Noll, Vo), mixed so that its low bits are good too. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** The parts of a word that stand for it: itself and its runs of letters, with marks at its ends. */
function featuresOf(word: string): [feature: string, weight: number][] {
  const marked = `<${word}>`;
  const grams = GRAM_LENGTHS.flatMap((length) =>
    Array.from({ length: Math.max(0, marked.length - length + 1) }, (_, at) => marked.slice(at, at + length)),
  );
  // A word counts as much as any other, however many grams it has.
  const each = GRAM_WEIGHT / Math.sqrt(Math.max(1, grams.length));
  return [[marked, WORD_WEIGHT], ...grams.map((gram): [string, number] => [gram, each])];
}

/**
 * A text as a vector of length 1: the words and their letter n-grams, each hashed to a dimension and a sign (Weinberger
 * et al., "Feature hashing", 2009), frequent ones damped by the root. It knows likeness of letters, not of meaning. A
 * text without words is the same fixed vector always, because an index by cosine takes no zeros.
 */
export function hashedEmbedding(text: string): number[] {
  const counts = new Map<string, number>();
  for (const [word] of text
    .normalize("NFKC")
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const vector = new Float64Array(DIMENSION);
  const add = (feature: string, weight: number): void => {
    const hashed = hash(feature);
    const dimension = hashed % DIMENSION;
    vector[dimension] = (vector[dimension] ?? 0) + (hashed & 0x80000000 ? -weight : weight);
  };
  for (const [word, count] of counts) {
    for (const [feature, weight] of featuresOf(word)) add(feature, weight * Math.sqrt(count));
  }
  const length = Math.hypot(...vector);
  if (length === 0) return Array.from({ length: DIMENSION }, () => 1 / Math.sqrt(DIMENSION));
  return Array.from(vector, (value) => value / length);
}

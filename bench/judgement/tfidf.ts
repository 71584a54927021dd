const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}+#]{2,}/gu) ?? [];

/** Cosine of two texts by weighted words: what a ranking without understanding would use. */
export function similarity(one: string, other: string, corpus: readonly string[]): number {
  const documents = corpus.map((text) => new Set(words(text)));
  const rarity = (word: string): number =>
    Math.log((1 + documents.length) / (1 + documents.filter((document) => document.has(word)).length)) + 1;
  const vector = (text: string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const word of words(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return new Map([...counts].map(([word, count]) => [word, count * rarity(word)]));
  };
  const [a, b] = [vector(one), vector(other)];
  const length = (of: Map<string, number>): number =>
    Math.sqrt([...of.values()].reduce((sum, value) => sum + value * value, 0));
  const dot = [...a].reduce((sum, [word, value]) => sum + value * (b.get(word) ?? 0), 0);
  return dot / (length(a) * length(b) || 1);
}

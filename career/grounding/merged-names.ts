import type { Part } from "./claims.ts";
import { fold, wordsOf } from "./text.ts";

const fewestMerged = 2;

/** Whether a name is put together from the names of several employers or schools, and is none of them. */
export function isMerged(words: readonly string[], { sources, mentions, text }: Part): boolean {
  const names = sources.entries.map(({ name }) => name.map(fold)).filter((name) => name.length > 0);
  const heard = mentions.flatMap((mention) => wordsOf(text.slice(mention.from, mention.to)).map((word) => word.text));
  const told = [...heard, ...words].map(fold).filter((word) => word.length > 3);
  const has = (name: readonly string[], word: string): boolean => name.includes(word);
  return (
    words.length >= fewestMerged &&
    heard.length > 0 &&
    words.every((word) => names.some((name) => has(name, fold(word)))) &&
    !names.some((name) => told.every((word) => has(name, word)))
  );
}

import type { Figure } from "./figures.ts";
import { isNeutral } from "./neutral-words.ts";
import { wordsOf } from "./text.ts";

/** The words right behind a number that name what it counts: "four engineers", "40 nightly scripts". */
export function namedBehind(text: string, { to: end, quantity }: Figure): string[] {
  const to = quantity?.to ?? end;
  const phrase = /^\s(?:\p{L}[\p{L}’'-]*\s?){1,3}/u.exec(text.slice(to, to + 60))?.[0] ?? "";
  const cut =
    phrase.split(
      /\s(?:and|or|und|oder|et|ou|y|o|ja|tai|in|on|with|for|to|of|from|at|by|mit|für|im|bei|von|de|des|du|en|con|para|avec|pour|dans)\s/u,
    )[0] ?? "";
  return wordsOf(cut)
    .map((word) => word.text)
    .filter((word) => !isNeutral(word) || word.length > 6);
}

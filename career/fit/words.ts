const stop = new Set(
  "the and for with you your our are will from that this have has not job role work working experience experienced knowledge skills years year strong good und der die das mit für sie wir ihr ihre eine einen einer kenntnisse erfahrung avec les des une pour vous votre dans con para los las una del experiencia conocimientos sekä kokemus tai team ability senior junior lead principal intern staff head manager assistant full part time m w d f h".split(
    " ",
  ),
);

/** The words of a text that say what it is about, without marks, case and endings. */
export function contentWords(text: string): Set<string> {
  const words =
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !stop.has(word)).map(stem));
}

/** Drops the endings that inflection adds: enough to find `nursing` beside `nurse`. */
function stem(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:innen|ungen|ement|ments|ation|ings?|ers?|ors?|ies|ed|es|en|in|s|e|y)$/u, "").slice(0, 9);
}

/** Letters that two forms of one word begin with alike, at least, and the share of the shorter one that they make up. */
const leastCommon = 5;
const commonShare = 0.75;

/** Whether two stems are forms of one word, or one is a part at either end of the other: `koneist` and `cnckoneist`. */
function akin(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < leastCommon) return false;
  if (long.startsWith(short) || long.endsWith(short)) return true;
  let common = 0;
  while (common < short.length && short[common] === long[common]) common += 1;
  return common >= leastCommon && common >= short.length * commonShare;
}

/** Share of the words of the first set that the second holds, 0 to 1; another form of a word counts as the word. */
export function overlap(wanted: ReadonlySet<string>, had: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  let shared = 0;
  for (const word of wanted) if (had.has(word) || [...had].some((one) => akin(word, one))) shared += 1;
  return shared / wanted.size;
}

/** Glyphs that start an item of a list, with those that symbol fonts put into the private use area. */
const glyph =
  /^([\u2022\u2023\u2043\u204c\u204d\u2219\u25a0-\u25ff\u2605\u2606\u2610-\u2612\u2713-\u2718\u271a\u2726-\u274d\u2756\u2794-\u27af\u27a4\u29bf\u2b1b\u2b1c\u2b25\u2b50\u30fb\uff65\u00b7\u00a7\u00bb\u203a\u2192\u21d2\u21e8\u2666\ue000-\uf8ff\ufffd*o>+\u2013\u2014-])[\s\u00a0\u200b]+(?=\S)/u;
/** Glyphs that need no blank after them, since they mean nothing else. */
const tightGlyph =
  /^([\u2022\u2023\u2043\u25aa\u25ab\u25b8\u25b9\u25ba\u25c6\u25c7\u25cb\u25cf\u25e6\u2713\u2714\u27a2\u27a4\uf0a7\uf0b7\uf0d8\uf076\uf0fc\uf02d])(?=\S)/u;
/** Marvosym, which moderncv sets its lists with, has its mark where other fonts have an opening brace. */
const brace = /^(\{)\s+(?=[^}]*$)/u;
const numbered = /^((?:\d{1,2}|[a-z])[.)])\s+(?=\p{L})/u;

/**
 * The mark of a list item that a text starts with, or null. `o` and `>` count only with a blank behind them; a number
 * counts only when a word follows, so that `3.5 years` and `2019 – 2021` stay text.
 */
export function bulletOf(text: string): string | null {
  const found = glyph.exec(text) ?? tightGlyph.exec(text) ?? numbered.exec(text) ?? brace.exec(text);
  return found?.[1] ?? null;
}

/** A text without the mark of its list item. */
export function withoutBullet(text: string): string {
  const mark = bulletOf(text);
  return mark === null ? text : text.slice(mark.length).replace(/^[\s\u00a0\u200b]+/u, "");
}

/** Whether a text is nothing but a list mark: PDF writers often place it as a run of its own. */
export const isLoneBullet = (text: string): boolean =>
  bulletOf(`${text.trim()} x`) !== null && /^\S{1,3}$/u.test(text.trim());

const ligatures: Readonly<Record<string, string>> = {
  "\ufb00": "ff",
  "\ufb01": "fi",
  "\ufb02": "fl",
  "\ufb03": "ffi",
  "\ufb04": "ffl",
  "\ufb05": "st",
  "\ufb06": "st",
};

/** Characters that one doesn't see and that would split words: zero-width marks, direction marks, soft hyphens. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;

/** Text as one reads it: ligatures spelt out, invisible and control characters dropped, composed (NFC). Tabs stay. */
export function clean(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/gu, (letter) => ligatures[letter] ?? letter)
    .replace(invisible, "")
    .replace(control, "")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, " ")
    .normalize("NFC");
}

/** Runs of blanks folded to one, ends trimmed. */
export const fold = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The same for a text in parts: joined they are the folded text, and none is empty. */
export function foldParts(parts: readonly string[]): string[] {
  const folded: string[] = [];
  for (const part of parts) {
    const text = clean(part).replace(/\s+/gu, " ");
    const rest = /^$|\s$/u.test(folded.at(-1) ?? "") ? text.trimStart() : text;
    if (rest !== "") folded.push(rest);
  }
  const last = folded.pop()?.trimEnd();
  if (last === undefined) return [];
  return last === "" ? foldParts(folded) : [...folded, last];
}

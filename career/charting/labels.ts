/** Advance widths of Noto Sans in hundredths of the font size, with the characters that have them. */
const widths: Readonly<Record<number, string>> = {
  26: " ijl'",
  27: "!,.:;J`·",
  31: "()-[]",
  35: "Ift/\\",
  39: '{}"r',
  44: "?_",
  47: "zcs",
  51: "vyFL",
  54: "kx*S|",
  56: "ETaeäáàâéèê",
  57: "$+0123456789<=>YZ^~X",
  61: "VPoKRbdghnpquöüóÖ",
  64: "ACB#ßÄ",
  74: "&DGUHNÜ",
  79: "OQw…",
  83: "%",
  92: "@MWm",
};

const widthOf: ReadonlyMap<string, number> = new Map(
  Object.entries(widths).flatMap(([width, characters]) =>
    [...characters].map((character): [string, number] => [character, Number(width) / 100]),
  ),
);

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uff00-\uffef]/u;

/** How wide a text is in Noto Sans of a size in pixels; bold letters are about 5 % wider. An estimate: no font is read. */
export function widthOfText(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const character of text) sum += widthOf.get(character) ?? (WIDE.test(character) ? 1 : 0.62);
  return sum * size * (bold ? 1.05 : 1);
}

/** Breaks a text into lines of at most `width` pixels at blanks; a longer word stands alone. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || widthOfText(`${line} ${word}`, size) > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

const LONGEST = 32;
const segments = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * A person's text as a label: one line, without control characters and marks that turn the direction of what follows,
 * at most 32 characters with an ellipsis.
 */
export function label(text: string): string {
  const line = text
    .slice(0, 1_000)
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu, "")
    .trim();
  if (line.length <= LONGEST) return line;
  const characters = [...segments.segment(line)].map(({ segment }) => segment);
  return characters.length <= LONGEST
    ? line
    : `${characters
        .slice(0, LONGEST - 1)
        .join("")
        .trimEnd()}…`;
}

/** Labels of different texts, made different where cutting made them equal. */
export function labels(texts: readonly string[]): string[] {
  const used = new Set<string>();
  return texts.map((text) => {
    const short = label(text);
    let candidate = short;
    for (let count = 2; used.has(candidate); count++) candidate = `${short} (${count})`;
    used.add(candidate);
    return candidate;
  });
}

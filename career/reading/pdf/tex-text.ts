/**
 * Characters that bitmap fonts of TeX keep at places of control characters, as the Cork encoding (T1) has them:
 * quotation marks, dashes and ligatures. Such fonts tell nothing else about their letters.
 */
const cork: Readonly<Record<string, string>> = {
  "\u0010": "“",
  "\u0011": "”",
  "\u0012": "„",
  "\u0013": "«",
  "\u0014": "»",
  "\u0015": "–",
  "\u0016": "—",
  "\u001b": "ff",
  "\u001c": "fi",
  "\u001d": "fl",
  "\u001e": "ffi",
  "\u001f": "ffl",
  "\u0088": "•",
};

/** Text with the characters of TeX's bitmap fonts as they are drawn. */
export const withTexCharacters = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is read here
  text.replace(/[\u0010-\u0016\u001b-\u001f\u0088]/g, (code) => cork[code] ?? code);

/** Accents that are drawn by themselves before their letter, with the marks that they stand for. */
const marks: Readonly<Record<string, string>> = {
  "¨": "\u0308",
  "´": "\u0301",
  "`": "\u0300",
  ˆ: "\u0302",
  "˜": "\u0303",
  ˇ: "\u030c",
  "˚": "\u030a",
};

/**
 * Letters whose accent was drawn apart from them (`S¨ußmilch`, `Andr´e`) as one letter each, where there is such a
 * letter; a cedilla is drawn after its letter.
 */
export function withAccents(text: string): string {
  if (!/[¨´`ˆ˜ˇ˚¸]/u.test(text)) return text;
  const before = text.replace(/([¨´`ˆ˜ˇ˚])\s?(\p{L})/gu, (whole, accent: string, letter: string) =>
    composed(whole, letter === "ı" ? "i" : letter, marks[accent]),
  );
  return before.replace(/(\p{L})¸/gu, (whole, letter: string) => composed(whole, letter, "\u0327"));
}

function composed(whole: string, letter: string, mark: string | undefined): string {
  const one = `${letter}${mark ?? ""}`.normalize("NFC");
  return one.length === 1 && one !== letter ? one : whole;
}

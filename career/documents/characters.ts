/** What XML 1.0 doesn't allow (https://www.w3.org/TR/xml/#charsets): control characters, halves of pairs, noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/gu;

/** Marks that turn the direction of all that follows; a text could hide with them what it says. */
const overrides = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Text that every format can hold: without characters that are illegal in XML, with blanks folded. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\S\u00a0\u202f]+/gu, " ")
    .replace(illegal, "")
    .replace(overrides, "")
    .normalize("NFC")
    .trim();
}

/** The paragraphs of a text that may have several lines. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map(printable)
    .filter((line) => line !== "");

const pictures =
  /(?:[\p{Extended_Pictographic}--[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2600-\u27bf]]|\p{Regional_Indicator}|[\u{1f3fb}-\u{1f3ff}\u200d\ufe0e\ufe0f\u20e3\u{e0020}-\u{e007f}])+/gv;

/** A text without emoji, which no font of print has. What remains says the same. */
export const withoutPictures = (text: string): string => {
  const rest = text.replace(pictures, "");
  return rest === text ? text : rest.replace(/ {2,}/gu, " ").trim();
};

/** The address that a link may lead to, or null: nothing that could run (`javascript:`) and nothing without a host. */
export function safeLink(address: string): string | null {
  const trimmed = printable(address);
  const whole = /^[a-z][a-z\d+.-]*:/iu.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, href } = new URL(whole);
  return ["http:", "https:", "mailto:", "tel:"].includes(protocol) ? href : null;
}

/** An address as one reads it: without the protocol and the last slash. */
export const shownAddress = (address: string): string =>
  printable(address)
    .replace(/^https?:\/\/(?:www\.)?/iu, "")
    .replace(/\/$/u, "");

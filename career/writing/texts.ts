import type { LanguageCode } from "../../schemas/options.ts";

const placeholder = /\{(\w+)\}/gu;

/**
 * Puts values into a template. Values are inserted as they are: a brace inside a value stays a brace, so that text of
 * a CV can't reach into a template. Throws an Error that names a placeholder without a value.
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template
    .replace(placeholder, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The template "${template}" has no value for {${name}}`);
      return value;
    })
    .replace(/(?<![.…])\.\.(?=["”»“]?(?:\s|$))/gu, ".");
}

const joiners: Readonly<Record<LanguageCode, string>> = { en: "and", de: "und", fr: "et", es: "y", fi: "ja" };

/** "a, b and c" in a language; Spanish says "e" before the sound of i. */
export function listed(items: readonly string[], language: LanguageCode): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  const and = language === "es" && /^h?i(?!e)/iu.test(last) ? "e" : joiners[language];
  return `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** Words of a text, as writing programs count them. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;

/** A text with its first letter in lower case, unless it is an abbreviation. */
export const smallFirst = (text: string): string =>
  /^\p{Lu}(?:\p{Ll}|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** A text with its first letter in upper case. */
export const capitalized = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** A text without the marks that end a sentence. */
export const withoutStop = (text: string): string => text.trim().replace(/[\s.;,:]+$/u, "");

/** A text that ends as a sentence. */
export const asSentence = (text: string): string =>
  /[.!?…]["”»“]?$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`;

/** Abbreviations that a sentence goes on behind: "2,4 Mio. Euro", "Fa. Meyer", "approx. 30". */
const abbreviated =
  /(?<!\p{L})(?:Mio|Mrd|Mill|Tsd|Tds|ca|Nr|Nrn|No|Dr|Prof|Dipl|Ing|St|Str|Fa|Hr|Fr|Mr|Mrs|Ms|Sr|Jr|Sra|Srta|Dra|Co|Inc|Ltd|Corp|Bros|approx|appr|incl|excl|resp|max|min|avg|dept|bzw|inkl|exkl|zzgl|evtl|ggf|insb|usw|vgl|ehem|staatl|gepr|geb|Abt|Bd|Art|Abs|env|éd|vol|esp|aprox|ej|tel|klo|kpl|esim|mm|ml|ym|yms|milj|mrd|n|v|z|B)\.$/u;

/** Sentences of a text; a stop after an abbreviation, a single letter or a number ends none. */
export function sentencesOf(text: string): string[] {
  const pieces = text.split(/(?<=[^\s.\d]{2,}[.!?]["”»]?)(\s+)(?=["“«]?[\p{Lu}\p{N}¿¡])/u);
  return pieces
    .reduce<string[]>((sentences, piece, index) => {
      const last = sentences.at(-1) ?? "";
      if (index % 2 === 1 || abbreviated.test(last.trimEnd())) sentences[sentences.length - 1] = last + piece;
      else sentences.push(piece);
      return sentences;
    }, [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** Quotation marks as a language writes them. */
export function quoted(text: string, language: LanguageCode): string {
  switch (language) {
    case "de":
      return `„${text}“`;
    case "fr":
      return `« ${text} »`;
    case "es":
      return `«${text}»`;
    case "fi":
      return `”${text}”`;
    case "en":
      return `“${text}”`;
  }
}

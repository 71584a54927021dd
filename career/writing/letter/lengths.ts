import type { LanguageCode, LetterOptions } from "../../../schemas/options.ts";

/** Share of the words that a language needs to say the same: Finnish puts endings where others put words. */
const share: Readonly<Partial<Record<LanguageCode, number>>> = { fi: 0.7 };

/** Words of a letter's paragraphs, at least and at most, by the length that was asked for. */
export const letterLengths: Readonly<
  Record<LetterOptions["length"], { readonly least: number; readonly most: number }>
> = {
  short: { least: 120, most: 180 },
  medium: { least: 200, most: 300 },
  long: { least: 320, most: 420 },
};

/** The range for a language. */
export function lengthFor(length: LetterOptions["length"], language: LanguageCode): { least: number; most: number } {
  const { least, most } = letterLengths[length];
  const part = share[language] ?? 1;
  return { least: Math.round(least * part), most: Math.round(most * part) };
}

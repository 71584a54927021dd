import type { LetterOptions } from "../../../schemas/options.ts";

/** Words of a letter's paragraphs, at least and at most, by the length that was asked for. */
export const letterLengths: Readonly<
  Record<LetterOptions["length"], { readonly least: number; readonly most: number }>
> = {
  short: { least: 120, most: 180 },
  medium: { least: 200, most: 300 },
  long: { least: 320, most: 420 },
};

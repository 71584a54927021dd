import type { LanguageCode } from "../../../schemas/options.ts";

interface LetterWording {
  /** The title of a letter from somebody without a name. */
  readonly document: string;
  /** The line with the date; some languages put the town before it. */
  readonly place: (town: string | null, date: string) => string;
}

const dateAlone = (_town: string | null, date: string): string => date;
const afterTown =
  (joint: string) =>
  (town: string | null, date: string): string =>
    town === null ? date : `${town}${joint}${date}`;

export const letterWording: Readonly<Record<LanguageCode, LetterWording>> = {
  en: { document: "Cover letter", place: dateAlone },
  de: { document: "Anschreiben", place: afterTown(", ") },
  fr: { document: "Lettre de motivation", place: afterTown(", le ") },
  es: { document: "Carta de presentación", place: afterTown(", ") },
  fi: { document: "Hakemus", place: afterTown(" ") },
};

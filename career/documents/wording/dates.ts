import type { LanguageCode } from "../../../schemas/options.ts";

interface DateWording {
  /** Months as they stand beside a year in a list; null where the language writes them in figures. */
  readonly short: readonly string[] | null;
  readonly long: readonly string[];
  readonly present: string;
}

// The names are kept here and not taken from Intl: documents must not change with the ICU of the machine.
const words: Readonly<Record<LanguageCode, DateWording>> = {
  en: {
    short: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    long: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    present: "Present",
  },
  de: {
    short: null,
    long: [
      "Januar",
      "Februar",
      "März",
      "April",
      "Mai",
      "Juni",
      "Juli",
      "August",
      "September",
      "Oktober",
      "November",
      "Dezember",
    ],
    present: "heute",
  },
  fr: {
    short: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
    long: [
      "janvier",
      "février",
      "mars",
      "avril",
      "mai",
      "juin",
      "juillet",
      "août",
      "septembre",
      "octobre",
      "novembre",
      "décembre",
    ],
    present: "aujourd'hui",
  },
  es: {
    short: ["ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sept.", "oct.", "nov.", "dic."],
    long: [
      "enero",
      "febrero",
      "marzo",
      "abril",
      "mayo",
      "junio",
      "julio",
      "agosto",
      "septiembre",
      "octubre",
      "noviembre",
      "diciembre",
    ],
    present: "actualidad",
  },
  fi: {
    short: null,
    long: [
      "tammikuuta",
      "helmikuuta",
      "maaliskuuta",
      "huhtikuuta",
      "toukokuuta",
      "kesäkuuta",
      "heinäkuuta",
      "elokuuta",
      "syyskuuta",
      "lokakuuta",
      "marraskuuta",
      "joulukuuta",
    ],
    present: "nykyinen",
  },
};

/** A partial ISO date (`2019`, `2019-09`, `2019-09-30`) as a CV in that language writes it. */
export function partialDate(date: string, language: LanguageCode): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const { short } = words[language];
  const name = short?.[Number(month) - 1];
  if (name === undefined) {
    const number = language === "de" ? month : String(Number(month));
    if (day === undefined) return `${number}/${year}`;
    return language === "de" ? `${day}.${month}.${year}` : `${Number(day)}.${Number(month)}.${year}`;
  }
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

export interface Span {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

/**
 * When something began and ended, or null without dates. In JSON Resume what has a start and no end goes on; for what
 * is over although it says so nowhere (a degree with the year alone) `endless` is false.
 */
export function dateSpan({ startDate, endDate }: Span, language: LanguageCode, endless = true): string | null {
  const start = startDate === undefined ? null : partialDate(startDate, language);
  const end = endDate === undefined ? null : partialDate(endDate, language);
  if (start === null) return end;
  if (end === null) return endless ? `${start} – ${words[language].present}` : start;
  return start === end ? start : `${start} – ${end}`;
}

/** A day as letters in that language date it; American paper takes the American order. */
export function longDate(date: Date, language: LanguageCode, american = false): string {
  const day = date.getUTCDate();
  const year = date.getUTCFullYear();
  const month = words[language].long[date.getUTCMonth()] ?? "";
  switch (language) {
    case "en":
      return american ? `${month} ${day}, ${year}` : `${day} ${month} ${year}`;
    case "de":
      return `${day}. ${month} ${year}`;
    case "fr":
      return `${day === 1 ? "1er" : day} ${month} ${year}`;
    case "es":
      return `${day} de ${month} de ${year}`;
    case "fi":
      return `${day}.${date.getUTCMonth() + 1}.${year}`;
  }
}

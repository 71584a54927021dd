import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { currentLanguage } from "./language.ts";

/** Browsers name the language of their machine as that does (`en-US@posix`), and not all of that is a language tag. */
function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The region whose habits a language's dates and numbers follow: the browser's own where it speaks that language. */
const localeOf = (language: string): string =>
  navigator.languages.find((tag) => tag.split("-")[0] === language && isTag(tag)) ?? language;

/** The ways in which figures are said. */
export function formatsOf(language: string) {
  const locale = localeOf(language);
  const plain = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const seconds = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "second",
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  const bytes = new Intl.NumberFormat(locale, { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 });
  return {
    locale,
    number: (value: number): string => plain.format(value),
    /** 0 to 1 as per cent. */
    percent: (value: number): string => share.format(value),
    /** A span of time, given in milliseconds. */
    seconds: (milliseconds: number): string => seconds.format(milliseconds / 1_000),
    date: (at: string): string => day.format(new Date(at)),
    dateTime: (at: string): string => moment.format(new Date(at)),
    money: (value: number, currency: string, fractionDigits = 2): string =>
      new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: fractionDigits }).format(
        value,
      ),
    bytes: (count: number): string => bytes.format(Math.max(1, count / 1_000)),
    list: (items: readonly string[]): string => new Intl.ListFormat(locale).format(items),
  };
}

/** The same for the language of the interface. */
export function useFormats() {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => formatsOf(language ?? currentLanguage()), [language]);
}

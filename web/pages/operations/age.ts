import { useTranslation } from "react-i18next";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The unit in which an age is told, and how many of them; the smallest that gives a number of two digits or less. */
export function ageOf(seconds: number): { readonly unit: "s" | "min" | "h" | "d"; readonly count: number } {
  if (seconds < 2 * MINUTE) return { unit: "s", count: Math.round(seconds) };
  if (seconds < 2 * HOUR) return { unit: "min", count: Math.round(seconds / MINUTE) };
  if (seconds < 2 * DAY) return { unit: "h", count: Math.round(seconds / HOUR) };
  return { unit: "d", count: Math.round(seconds / DAY) };
}

/** Says an age in the language of the interface. */
export function useAge() {
  const { t } = useTranslation("operations");
  return (seconds: number): string => {
    const { unit, count } = ageOf(seconds);
    return t(`age.${unit}`, { count });
  };
}

import type { LanguageCode } from "../../../schemas/options.ts";
import { linesOf, printable, safeLink, shownAddress } from "../characters.ts";
import { type Block, listOf, paragraph, plain, type Text } from "../outline.ts";
import { dateSpan, partialDate } from "../wording/dates.ts";

/** JSON Resume entries are open: programs add members, and not every member that it names is in our schema. */
export type Entry = Readonly<Record<string, unknown>>;

/** A member that is a text, as one line; null where there is none. */
export function textAt(entry: Entry, key: string): string | null {
  const value = entry[key];
  if (typeof value === "number") return String(value);
  const text = typeof value === "string" ? printable(value) : "";
  return text === "" ? null : text;
}

/** A member that is a list of texts, each as one line. */
export function textsAt(entry: Entry, key: string): string[] {
  const value = entry[key];
  return (Array.isArray(value) ? value : [])
    .filter((one: unknown): one is string => typeof one === "string")
    .map(printable)
    .filter((text) => text !== "");
}

/** A member that is a text of several lines, one paragraph a line. */
export function paragraphsAt(entry: Entry, key: string): Block[] {
  const value = entry[key];
  return typeof value === "string" ? linesOf(value).map((line) => paragraph(plain(line))) : [];
}

export const highlightsOf = (entry: Entry): Block[] => listOf(textsAt(entry, "highlights").map(plain));

/** A web address that one can click on, shown without its protocol. */
export function addressAt(entry: Entry, key: string): Text {
  const address = textAt(entry, key);
  return address === null ? [] : linkTo(address);
}

export function linkTo(address: string): Text {
  const link = safeLink(address);
  return [{ text: shownAddress(address), ...(link === null ? {} : { link }) }];
}

const datePattern = /^\d{4}(-\d{2}(-\d{2})?)?/u;

/** A member that is a date: written out if it is one of ISO 8601, else as it stands. */
export function dateAt(entry: Entry, key: string, language: LanguageCode): string | null {
  const text = textAt(entry, key);
  const date = text === null ? null : datePattern.exec(text)?.[0];
  return date === null || date === undefined ? text : partialDate(date, language);
}

/** When an entry began and ended. */
export function spanOf(entry: Entry, language: LanguageCode): string | null {
  const iso = (key: string): string | undefined => datePattern.exec(textAt(entry, key) ?? "")?.[0];
  return dateSpan({ startDate: iso("startDate"), endDate: iso("endDate") }, language);
}

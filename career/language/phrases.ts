import { singleTitles } from "../occupations/title-list.ts";
import { degreePatterns } from "./degree-words.ts";
import {
  institutionEndings,
  institutionWords,
  legalForms,
  organizationEndings,
  organizationWords,
} from "./organization-words.ts";
import { cities, countryCodes, regions, remoteWords, stateCodes } from "./place-words.ts";
import { titleEndings, titleWords } from "./title-words.ts";

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s/,()|–—:*]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter((word) => word !== "");

/** `Entwickler:in`, `Entwickler*in`, `développeur·se` end like their plain forms. */
const ungender = (word: string): string =>
  word.replace(/[:*_·/(-]?in(?:nen)?\)?$/u, "").replace(/[·.(-](?:e|se|ice|ère|ne|trice|euse|rice)s?\)?$/u, "");

const withoutMarks = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss");

export function isTitleWord(word: string): boolean {
  const plain = ungender(word);
  if (titleWords.has(word) || titleWords.has(plain) || singleTitles().has(withoutMarks(word))) return true;
  if (word.includes("-")) return word.split("-").some((part) => part.length > 2 && titleWords.has(ungender(part)));
  return titleEndings.some(
    (ending) => word.length > ending.length + 2 && (word.endsWith(ending) || plain.endsWith(ending)),
  );
}

/** Score of a phrase that only the ending of its word makes look like a title: "Weaver", "Basketmaker". */
const weakTitle = 0.4;
const agentEnding =
  /(?:[^aeiou]er|maker|keeper|worker|tor|ssor|ist|ician|eur|euse|ière|ista|ante|dor|dora|öjä|äjä|aja|nta)$/u;

function looksLikeAgent(phrase: string): boolean {
  const words = wordsOf(phrase);
  const head = words.at(-1) ?? "";
  return (
    words.length <= 3 &&
    head.length > 3 &&
    agentEnding.test(head) &&
    !/\d/.test(phrase) &&
    organizationScore(phrase) === 0 &&
    !isPlace(phrase)
  );
}

/**
 * How much a phrase looks like the title of a job, 0 to 1. The word that names the role stands at the end
 * ("Data Engineer") or before a preposition or comma ("Head of Sales", "Director, Marketing").
 */
export function titleScore(phrase: string): number {
  const words = wordsOf(phrase);
  if (words.length === 0 || words.length > 14) return 0;
  const hits = words.map(isTitleWord);
  if (!hits.includes(true)) return looksLikeAgent(phrase) ? weakTitle : 0;
  const core = wordsOf(
    phrase.replace(/\(.*?\)/gu, "").split(/,|\s[-–—|]\s|\s(?:of|for|at|in|de|en|für|im|to|on|with|und|&)\s/iu)[0] ?? "",
  );
  const headed =
    isTitleWord(core.at(-1) ?? "") || isTitleWord(core[0] ?? "") || /^(?:i{1,3}|iv|[1-5])$/.test(core.at(-1) ?? "");
  return headed ? 0.95 : 0.6;
}

/** How much a phrase looks like the name of an organization, 0 to 1. */
export function organizationScore(phrase: string): number {
  const words = wordsOf(phrase.replaceAll(".", ""));
  if (words.length === 0 || words.length > 14) return 0;
  if (legalForms.has(words.at(-1) ?? "") && words.length > 1 && /\p{Lu}/u.test(phrase)) return 1;
  if (words.slice(1).some((word) => legalForms.has(word) && word.length > 2)) return 0.9;
  const first = wordsOf((phrase.split(/,\s/u)[0] ?? "").replaceAll(".", ""));
  if (first.length > 1 && first.length < words.length && legalForms.has(first.at(-1) ?? "")) return 0.9;
  const named = words.some(
    (word) =>
      organizationWords.has(word) ||
      organizationEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)),
  );
  return named ? 0.7 : 0;
}

/** How much a phrase looks like the name of a school or university, 0 to 1. */
export function institutionScore(phrase: string): number {
  const words = wordsOf(phrase).flatMap((word) => [word, ...word.split("-")]);
  const strong = words.some(
    (word) =>
      (institutionWords.has(word) && word.length > 2) ||
      institutionEndings.some((ending) => word.length > ending.length && word.endsWith(ending)),
  );
  if (strong) return 0.9;
  return words.some((word) => institutionWords.has(word)) ? 0.6 : 0;
}

/** Whether a phrase names a degree or a leaving certificate. */
export function hasDegree(phrase: string): boolean {
  if (degreePatterns.some((pattern) => pattern.test(phrase))) return true;
  if (phrase.length > 160 || phrase !== phrase.toUpperCase()) return false;
  const plain = phrase.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return degreePatterns.some((pattern) => pattern.test(plain));
}

/** Whether a phrase begins with the name of a degree, or has it as its second word. */
export const startsWithDegree = (phrase: string): boolean => {
  const [first = "", second = "", third = ""] = phrase.trim().split(/\s+/u);
  return hasDegree(first) || hasDegree(`${first} ${second}`) || hasDegree(`${first} ${second} ${third}`);
};

const isCountry = (text: string): boolean =>
  countryCodes.has(text.toLowerCase().replace(/\.$/, "")) || countryCodes.has(text.toLowerCase());

export const isCity = (text: string): boolean => cities.has(text.toLowerCase());

const isRegion = (text: string): boolean =>
  regions.has(text.toLowerCase()) ||
  isCountry(text) ||
  stateCodes.has(text) ||
  (/^[A-Z]{2}\s+\d{5}(?:-\d{4})?$/.test(text) && stateCodes.has(text.slice(0, 2)));

const capitalized =
  /^(?:\p{Lu}[\p{L}'’.-]*)(?:[\s-](?:\p{Lu}|am|an|der|de|la|le|les|sur|upon|of|the|do|dos|del|d['’]|l['’])[\p{L}'’.-]*){0,4}$/u;
const postal = /^(?:[A-Z]{1,2}-)?\d{4,5}\s+(?=\p{L})|\s+[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$|\s+\d{5}(?:-\d{4})?$/u;

/** Whether a phrase is a place and nothing else: a city, "City, Country", "City, ST", a country, remote work. */
export function isPlace(phrase: string): boolean {
  const text = phrase
    .trim()
    .replace(/^[([]\s*|\s*[)\]]$/gu, "")
    .trim();
  if (text === "" || text.length > 60) return false;
  if (remoteWords.has(text.toLowerCase()) || isCity(text) || isCountry(text)) return true;
  const [, town = "", state = ""] = /^(.+)\s([A-Z]{2})$/u.exec(text) ?? [];
  if (stateCodes.has(state) && isCity(town)) return true;
  const parts = text.split(/\s*[,/(]\s*|\s+[–—-]\s+/u).map((part) => part.replace(/\)$/, "").trim());
  if (parts.length > 1 && parts.length < 5) {
    const last = parts.at(-1) ?? "";
    const rest = parts.slice(0, -1);
    if (remoteWords.has(last.toLowerCase()) && rest.every((part) => isPlace(part))) return true;
    if (remoteWords.has((parts[0] ?? "").toLowerCase()) && parts.slice(1).every((part) => isPlace(part))) return true;
    const plain = rest.map((part) => part.replace(postal, ""));
    if (plain.some((part) => organizationScore(part) > 0.5 && !isCity(part))) return false;
    const anchored =
      plain.length === 1 ||
      plain.slice(1).every((part) => isRegion(part)) ||
      (plain.some(isCity) && plain.length === 2 && isCity(plain.at(-1) ?? "") && /^\d|\d$/.test(rest[0] ?? ""));
    if (isRegion(last) && anchored && plain.every((part) => capitalized.test(part))) return true;
    return isCity(last) && plain.every((part) => isCity(part));
  }
  const withoutCode = text.replace(postal, "");
  return withoutCode !== text && capitalized.test(withoutCode);
}

/**
 * Takes the place off the end of a phrase: "Acme Ltd, Leeds, UK" is "Acme Ltd" in "Leeds, UK". A place in brackets
 * counts as well. The longest place wins; what is left is never empty.
 */
export function splitPlace(phrase: string): { rest: string; place: string | null } {
  const bracket = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/u.exec(phrase);
  if (bracket !== null && isPlace(bracket[2] ?? "")) return { rest: bracket[1] ?? "", place: bracket[2] ?? "" };
  const cuts = [...phrase.matchAll(/\s*,\s*|\s+[–—|·•-]\s+/gu)];
  for (const cut of cuts) {
    const place = phrase.slice(cut.index + cut[0].length);
    const rest = phrase.slice(0, cut.index);
    if (rest.trim() !== "" && isPlace(place)) return { rest: rest.trim(), place };
  }
  const preposition = /^(.*\S)\s+(?:in|à|en)\s+(\p{Lu}\S*(?:\s\p{Lu}\S*)?)$/u.exec(phrase);
  if (preposition !== null && isCity(preposition[2] ?? ""))
    return { rest: preposition[1] ?? "", place: preposition[2] ?? "" };
  return { rest: phrase, place: null };
}

/** The country code that a place names, or null. */
export function countryOf(place: string): string | null {
  const last =
    place
      .split(/,|\s[–—-]\s/u)
      .at(-1)
      ?.trim() ?? "";
  const code = countryCodes.get(last.toLowerCase());
  if (code !== undefined) return code;
  return stateCodes.has(last.slice(0, 2)) && /^[A-Z]{2}(?:\s\d{5})?$/.test(last) ? "US" : null;
}

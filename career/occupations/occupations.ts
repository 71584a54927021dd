import { lazily } from "../lazily.ts";
import { areaStems, hintStems, kinAreas } from "./areas.ts";
import type { Occupation } from "./occupation.ts";
import { manly, manlyRomance, singular, wordsOf } from "./title-words.ts";
import { titles } from "./titles.ts";

export type { Occupation } from "./occupation.ts";

/** Every occupation, once. */
export const occupations = (): ReadonlySet<Occupation> => new Set(titles().byPhrase.values());

const longestPhrase = 6;

const kin = lazily(
  () =>
    new Map(
      kinAreas
        .split(/[,\n]/u)
        .map((pair) => pair.trim().split(/\s+/u))
        .filter((pair) => pair.length === 3)
        .flatMap(([one = "", other = "", share = "0"]): [string, number][] => [
          [`${one} ${other}`, Number(share)],
          [`${other} ${one}`, Number(share)],
        ]),
    ),
);

/**
 * The occupation that a title names, or null. The phrase with the most words decides, of equal ones the last, since
 * the word that says what somebody is stands at the end; then the end of a compound; then a word that tells the area.
 */
export function occupationOf(title: string): Occupation | null {
  const known = lookedUp.get(title);
  if (known !== undefined) return known;
  const found = lookUp(title);
  if (lookedUp.size >= mostLookedUp) lookedUp.clear();
  lookedUp.set(title, found);
  return found;
}

/** Titles that are remembered with what they name. */
const mostLookedUp = 2_000;
const lookedUp = new Map<string, Occupation | null>();

function lookUp(title: string): Occupation | null {
  const words = wordsOf(title);
  const forms = [words, words.map(manly), words.map(manlyRomance), words.map(singular)];
  return (
    firstOf(forms, phraseIn) ??
    firstOf(forms, compoundIn) ??
    words.map((word) => areaIn(word, null)).findLast(isFound) ??
    null
  );
}

/** The occupations that the parts of a title name: "Resourcer and Account Manager", "Cook / Driver". */
export function occupationsIn(title: string): Occupation[] {
  const parts = title.split(/\s(?:and|und|et|y|e|ja|sekä|&)\s|[/,(]/u);
  return parts.length < 2 ? [] : parts.map(occupationOf).filter((one) => one !== null);
}

const isFound = (found: Occupation | null): boolean => found !== null;

/** What the first of several forms of a title gives. */
function firstOf(
  forms: readonly (readonly string[])[],
  find: (words: readonly string[]) => Occupation | null,
): Occupation | null {
  for (const form of forms) {
    const found = find(form);
    if (found !== null) return found;
  }
  return null;
}

/** The occupation that words name as a phrase. */
function phraseIn(words: readonly string[]): Occupation | null {
  for (let length = Math.min(longestPhrase, words.length); length > 0; length -= 1) {
    for (let at = words.length - length; at >= 0; at -= 1) {
      const phrase = words.slice(at, at + length).join(" ");
      const found = titles().byPhrase.get(phrase);
      if (found !== undefined) return generic.has(phrase) && words.length > 1 ? null : found;
    }
  }
  return null;
}

/** The occupation that the end of a compound names. */
function compoundIn(words: readonly string[]): Occupation | null {
  for (const word of [...words].reverse()) {
    const ending = titles().endings.find((phrase) => word.length > phrase.length + 2 && word.endsWith(phrase));
    const found = ending === undefined ? undefined : titles().byPhrase.get(ending);
    if (found !== undefined) return areaIn(word, found.area) ?? found;
  }
  return null;
}

/** Words that name an occupation alone, but beside other words only say that somebody works: "Ouvrier espaces verts". */
const generic: ReadonlySet<string> = new Set(
  "ouvrier operario operaria monteur technicien tecnico kuljettaja asentaja instalador peon mozo encargado commercial comercial assistant assistante packer temp volunteer".split(
    " ",
  ),
);

/** Whether a phrase is, word for word, the name of an occupation of the catalogue. */
export function isOccupation(phrase: string): boolean {
  const words = wordsOf(phrase);
  return [words, words.map(manly), words.map(manlyRomance)].some((one) => titles().byPhrase.has(one.join(" ")));
}

/** A compound whose beginning tells another area than its ending is of that area: `Elektromeister`. */
function areaIn(word: string, known: string | null): Occupation | null {
  const begins = ([, stems]: readonly [string, string]): boolean =>
    stems.split(" ").some((stem) => (stem.length < 4 ? word === stem : word.startsWith(stem)));
  const sure = areaStems.find(begins)?.[0];
  const area = sure ?? hintStems.find(begins)?.[0];
  return area === undefined || area === known
    ? null
    : { name: null, area, usual: [], hint: sure === undefined, helper: false };
}

/** What experience in one occupation is worth in another, 0 to 1: the same 1, the same area 0.7, different fields 0. */
export function kinship(one: Occupation, other: Occupation): number {
  if (one.name !== null && one.name === other.name) return 1;
  return kinshipOfAreas(one.area, other.area);
}

/** What experience in one field is worth in another, 0 to 1. */
export const kinshipOfAreas = (one: string, other: string): number =>
  one === other ? 0.7 : (kin().get(`${one} ${other}`) ?? 0);

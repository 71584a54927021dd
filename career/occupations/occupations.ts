import { skills } from "../skills/taxonomy.ts";
import { areaStems, hintStems, kinAreas } from "./areas.ts";
import { careAndTeaching } from "./care-and-teaching.ts";
import { catalogue } from "./catalogue/index.ts";
import { hands } from "./hands.ts";
import { office } from "./office.ts";
import { otherTitles } from "./other-titles.ts";

/** What somebody does for a living. */
export interface Occupation {
  /** Name of the occupation, null where only its area is known. */
  readonly name: string | null;
  /** Field of work that it belongs to, such as `nursing` or `warehouse`. */
  readonly area: string;
  /** Ids of skills that who does this work uses as a rule. */
  readonly usual: readonly string[];
  /** Whether the title only hints at the field, which rules no other one out. */
  readonly hint: boolean;
  /** Whether who does this work lends a hand to others of the field. */
  readonly helper: boolean;
}

/** Occupations of the first lists that lend a hand to another one of their field. */
const helpers: ReadonlySet<string> = new Set([
  "nursing assistant",
  "teaching assistant",
  "kitchen helper",
  "pharmacy assistant",
  "medical receptionist",
]);

/** German titles of women end like those of men and `in`: `Entgeltabrechnerin`. */
const manly = (word: string): string =>
  word
    .replace(/(?<=\p{L}{4}(?:er|ist|or|eur|ant|ent|och|rzt|ar|iker|ekt))in$/u, "")
    .replace(/(?<=\p{L}{3}(?:ol|ag)og)in$/u, "e");

/** What French and Spanish women are called, as men are: `directrice` and `enfermera`. */
const manlyEndings: readonly (readonly [RegExp, string])[] = [
  [/euse$/u, "eur"],
  [/trice$/u, "teur"],
  [/iere$/u, "ier"],
  [/ienne$/u, "ien"],
  [/ee$/u, "e"],
  [/(?<=[an]t|is)e$/u, ""],
  [/(?<=[dts]or)a$/u, ""],
  [/(?<=\p{L}{3}[^t])a$/u, "o"],
];
function manlyRomance(word: string): string {
  const rule = manlyEndings.find(([pattern]) => pattern.test(word));
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}

/** The singular of English, French and Spanish words: `Removals Worker` is a `removal worker`. */
const singular = (word: string): string => (word.length > 4 ? word.replace(/(?<=[^s])s$/u, "") : word);

/** A title's words without marks, case and the signs of gender: `Entwickler:in (m/w/d)` is `entwickler`. */
function wordsOf(title: string): string[] {
  return title
    .replace(/\((?:[mwfdxhgn]\s*[/|,]\s*)+[mwfdxhgn]\)/giu, " ")
    .replace(/(?<=\p{L})(?:[:*_]in(?:nen)?|\/-?in|\(in\)|·(?:e|ne|trice|euse|rice|ère)|\((?:e|ne|a)\))(?!\p{L})/gu, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/gu, "ss")
    .replace(/œ/gu, "oe")
    .replace(/[’]/gu, "'")
    .split(/[^\p{L}\p{N}'&+#-]+/u)
    .filter((word) => word !== "");
}

const idOf = new Map([...skills.values()].map((skill) => [skill.name, skill.id]));

/** The id of a skill by its name. Throws an Error for a name that the taxonomy hasn't. */
function skillId(name: string): string {
  const id = idOf.get(name);
  if (id === undefined) throw new Error(`The occupations name a skill that the taxonomy hasn't: ${name}`);
  return id;
}

/** Occupations of the first lists by their titles: they tell which skills go with a title. */
const listed = new Map<string, Occupation>();
for (const line of `${careAndTeaching}${office}${hands}`.split("\n")) {
  const [name = "", area = "", titles = "", usual = ""] = line.split("|").map((cell) => cell.trim());
  if (name === "") continue;
  const occupation = {
    name,
    area: area.replaceAll(" ", "_"),
    usual: listOf(usual).map(skillId),
    hint: false,
    helper: helpers.has(name),
  };
  for (const title of listOf(titles)) if (!listed.has(key(title))) listed.set(key(title), occupation);
}
for (const line of otherTitles.split("\n")) {
  const [name = "", titles = ""] = line.split("|").map((cell) => cell.trim());
  if (name === "") continue;
  const occupation = [...listed.values()].find((one) => one.name === name);
  if (occupation === undefined)
    throw new Error(`Titles are given for an occupation that the catalogue hasn't: ${name}`);
  for (const title of listOf(titles)) if (!listed.has(key(title))) listed.set(key(title), occupation);
}

const byPhrase = new Map<string, Occupation>();
const declared = new Map<string, Occupation>();
for (const { name, area, titles, helper } of catalogue) {
  const keys = titles.map(key);
  const occupation = declared.get(name) ?? { name, area, usual: usualOf(keys), hint: false, helper };
  declared.set(name, occupation);
  for (const title of keys) if (!byPhrase.has(title)) byPhrase.set(title, occupation);
}
const titlesOf = Map.groupBy(listed, ([, occupation]) => occupation);
for (const [occupation, titles] of titlesOf) {
  const heir = declared.get(occupation.name ?? "") ?? heirOf(titles.map(([title]) => title)) ?? occupation;
  for (const [title] of titles) if (!byPhrase.has(title)) byPhrase.set(title, ofMen(title) ?? heir);
}

/** What the catalogue says of a woman's title by the one of men: `traductrice` is a `traducteur`. */
function ofMen(title: string): Occupation | undefined {
  const words = title.split(" ");
  return byPhrase.get(words.map(manly).join(" ")) ?? byPhrase.get(words.map(manlyRomance).join(" "));
}

/** The occupation of the catalogue that has at least half of these titles: it takes the others too. */
function heirOf(titles: readonly string[]): Occupation | null {
  const taken = titles.flatMap((title) => byPhrase.get(title) ?? []);
  const [most] = [...Map.groupBy(taken, (one) => one)].sort(([, one], [, other]) => other.length - one.length);
  return most !== undefined && most[1].length * 2 >= titles.length ? most[0] : null;
}

/** What an occupation includes is what the first lists say of the one that most of its titles belong to there. */
function usualOf(titles: readonly string[]): readonly string[] {
  const known = titles.flatMap((title) => listed.get(title) ?? []);
  const [most] = [...Map.groupBy(known, (one) => one).entries()].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  return most?.[0].usual ?? [];
}

function listOf(cell: string): string[] {
  return cell.split(",").flatMap((item) => (item.trim() === "" ? [] : [item.trim()]));
}

function key(title: string): string {
  return wordsOf(title).join(" ");
}

/** Every occupation, once. */
export const occupations: ReadonlySet<Occupation> = new Set(byPhrase.values());

/** Words that end others by chance, as `actor` does `contractor`. */
const noHead: ReadonlySet<string> = new Set([
  "actor",
  "rigger",
  "temp",
  "ranger",
  "coach",
  "groom",
  "imam",
  "inspector",
  "miner",
  "trader",
]);

/** Single words that German and Finnish put behind another: `Auslieferungsfahrer` is a `Fahrer`. */
const endings = [...byPhrase.keys()]
  .filter((phrase) => /^\p{L}{4,}$/u.test(phrase) && !noHead.has(phrase))
  .sort((one, other) => other.length - one.length);
const longestPhrase = 6;

const kin = new Map(
  kinAreas
    .split(/[,\n]/u)
    .map((pair) => pair.trim().split(/\s+/u))
    .filter((pair) => pair.length === 3)
    .flatMap(([one = "", other = "", share = "0"]): [string, number][] => [
      [`${one} ${other}`, Number(share)],
      [`${other} ${one}`, Number(share)],
    ]),
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
      const found = byPhrase.get(phrase);
      if (found !== undefined) return generic.has(phrase) && words.length > 1 ? null : found;
    }
  }
  return null;
}

/** The occupation that the end of a compound names. */
function compoundIn(words: readonly string[]): Occupation | null {
  for (const word of [...words].reverse()) {
    const ending = endings.find((phrase) => word.length > phrase.length + 2 && word.endsWith(phrase));
    const found = ending === undefined ? undefined : byPhrase.get(ending);
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
  return [words, words.map(manly), words.map(manlyRomance)].some((one) => byPhrase.has(one.join(" ")));
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
  one === other ? 0.7 : (kin.get(`${one} ${other}`) ?? 0);

import { lazily } from "../lazily.ts";
import { skills } from "../skills/taxonomy.ts";
import { careAndTeaching } from "./care-and-teaching.ts";
import { type CatalogueEntry, catalogue } from "./catalogue/index.ts";
import { hands } from "./hands.ts";
import type { Occupation } from "./occupation.ts";
import { office } from "./office.ts";
import { otherTitles } from "./other-titles.ts";
import { manly, manlyRomance, wordsOf } from "./title-words.ts";

/** What titles stand for. */
export interface Titles {
  /** Occupations by their titles, without marks and case. */
  readonly byPhrase: ReadonlyMap<string, Occupation>;
  /** Single words that German and Finnish put behind another, the longest first: `Auslieferungsfahrer` is a `Fahrer`. */
  readonly endings: readonly string[];
}

/** Occupations by their titles, of the catalogue and of the first lists, which tell the skills that go with a title. */
export const titles: () => Titles = lazily(() => {
  const listed = readLists();
  const byPhrase = new Map<string, Occupation>();
  const declared = new Map<string, Occupation>();
  for (const entry of catalogue()) declare(entry, { listed, declared, byPhrase });
  for (const [occupation, own] of Map.groupBy(listed, ([, one]) => one)) {
    const heir = declared.get(occupation.name ?? "") ?? heirOf(own, byPhrase) ?? occupation;
    for (const [title] of own) if (!byPhrase.has(title)) byPhrase.set(title, ofMen(title, byPhrase) ?? heir);
  }
  return { byPhrase, endings: endingsOf(byPhrase.keys()) };
});

type ByTitle = Map<string, Occupation>;

const key = (title: string): string => wordsOf(title).join(" ");

const itemsOf = (cell: string): string[] =>
  cell.split(",").flatMap((item) => (item.trim() === "" ? [] : [item.trim()]));

/** Occupations of the first lists that lend a hand to another one of their field. */
const helpers: ReadonlySet<string> = new Set([
  "nursing assistant",
  "teaching assistant",
  "kitchen helper",
  "pharmacy assistant",
  "medical receptionist",
]);

/** Occupations of the first lists by their titles. Throws an Error for a skill or an occupation that isn't there. */
function readLists(): ByTitle {
  const idOf = new Map([...skills().values()].map((skill) => [skill.name, skill.id]));
  const skillId = (name: string): string => {
    const id = idOf.get(name);
    if (id === undefined) throw new Error(`The occupations name a skill that the taxonomy hasn't: ${name}`);
    return id;
  };
  const listed: ByTitle = new Map();
  const byName = new Map<string, Occupation>();
  const put = (titles: string, occupation: Occupation): void => {
    for (const title of itemsOf(titles).map(key)) if (!listed.has(title)) listed.set(title, occupation);
  };
  for (const line of `${careAndTeaching}${office}${hands}`.split("\n")) {
    const [name = "", area = "", titles = "", usual = ""] = line.split("|").map((cell) => cell.trim());
    if (name === "") continue;
    const occupation = {
      name,
      area: area.replaceAll(" ", "_"),
      usual: itemsOf(usual).map(skillId),
      hint: false,
      helper: helpers.has(name),
    };
    if (!byName.has(name)) byName.set(name, occupation);
    put(titles, occupation);
  }
  for (const line of otherTitles.split("\n")) {
    const [name = "", titles = ""] = line.split("|").map((cell) => cell.trim());
    if (name === "") continue;
    const occupation = byName.get(name);
    if (occupation === undefined)
      throw new Error(`Titles are given for an occupation that the catalogue hasn't: ${name}`);
    put(titles, occupation);
  }
  return listed;
}

/** Adds an entry of the catalogue; what it includes is what the first lists say of its titles. */
function declare(
  { name, area, titles, helper }: CatalogueEntry,
  { listed, declared, byPhrase }: { readonly listed: ByTitle; readonly declared: ByTitle; readonly byPhrase: ByTitle },
): void {
  const keys = titles.map(key);
  const occupation = declared.get(name) ?? { name, area, usual: usualOf(keys, listed), hint: false, helper };
  declared.set(name, occupation);
  for (const title of keys) if (!byPhrase.has(title)) byPhrase.set(title, occupation);
}

/** The value that occurs most, with how often it does; of equal ones the first. */
function mostOf<T>(values: readonly T[]): readonly [T, number] | null {
  const [most] = [...Map.groupBy(values, (one) => one)].sort(([, one], [, other]) => other.length - one.length);
  return most === undefined ? null : [most[0], most[1].length];
}

/** What the catalogue says of a woman's title by the one of men: `traductrice` is a `traducteur`. */
function ofMen(title: string, byPhrase: ByTitle): Occupation | undefined {
  const words = title.split(" ");
  return byPhrase.get(words.map(manly).join(" ")) ?? byPhrase.get(words.map(manlyRomance).join(" "));
}

/** The occupation of the catalogue that has at least half of these titles: it takes the others too. */
function heirOf(own: readonly (readonly [string, Occupation])[], byPhrase: ByTitle): Occupation | null {
  const most = mostOf(own.flatMap(([title]) => byPhrase.get(title) ?? []));
  return most !== null && most[1] * 2 >= own.length ? most[0] : null;
}

/** What an occupation includes is what the first lists say of the one that most of its titles belong to there. */
const usualOf = (titles: readonly string[], listed: ByTitle): readonly string[] =>
  mostOf(titles.flatMap((title) => listed.get(title) ?? []))?.[0].usual ?? [];

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

const endingsOf = (phrases: Iterable<string>): string[] =>
  [...phrases]
    .filter((phrase) => /^\p{L}{4,}$/u.test(phrase) && !noHead.has(phrase))
    .sort((one, other) => other.length - one.length);

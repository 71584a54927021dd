import { findDates } from "../language/dates.ts";
import { findSkills, type SkillHit } from "../skills/matcher.ts";
import { claim, overlaps, type Part, type Ungrounded } from "./claims.ts";
import { countedBy, type Figure, findFigures } from "./figures.ts";
import { frequencyOf } from "./frequency.ts";
import { isBackedBy } from "./kinship.ts";
import { isNeutral } from "./neutral-words.ts";
import type { Pool, SourceFigure } from "./pool.ts";
import { namesPerson } from "./speaker.ts";
import { fold, gistOf, wordsOf } from "./text.ts";

/** Which ways of meaning a number each way in the source allows: "up to 30" may not become "30", "over 100" not come from 100. */
const allows: Readonly<Record<Figure["hedge"], ReadonlySet<Figure["hedge"]>>> = {
  exactly: new Set(["exactly", "about", "upTo"]),
  about: new Set(["exactly", "about", "upTo"]),
  over: new Set(["exactly", "about", "over"]),
  upTo: new Set(["upTo"]),
  many: new Set(["many"]),
};

const near = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(other));

/** Value in months for what is time, so that 24 months are two years. */
const measure = ({ value, unit }: Figure): number => (unit === "years" ? value * 12 : value);
const sort = ({ unit }: Figure): string => (unit === "years" || unit === "months" ? "time" : unit);

/** Whether a figure of a source proves another one: the same value of the same sort, said no more strongly. */
export function proves(source: Figure, said: Figure): boolean {
  if (said.hedge === "many") return source.hedge === "many" ? source.value >= said.value : source.value >= said.value;
  if (!allows[source.hedge].has(said.hedge)) return false;
  const sameSort = sort(source) === sort(said);
  const sameMoney = said.currency === null || source.currency === null || said.currency === source.currency;
  return sameSort && sameMoney && near(measure(source), measure(said));
}

const people =
  /^(?:people|persons?|staff|employees|colleagues|team|mitarbeit\p{L}*|personen|beschäftigte\p{L}*|personnes|collaborateurs|personas|empleados|trabajadores|henkilö\p{L}*|työntekijä\p{L}*)$/u;

/** Whether a line counts people of no particular kind, and the words name a kind that the CV knows: nine people in a kitchen are nine cooks. */
const isOfPeople = (source: SourceFigure, named: readonly string[], part: Part): boolean =>
  [...source.words].some((word) => people.test(word)) && named.some((word) => isBackedBy(word, part.sources.cv));

/** Whether what a number counts is what it counts in the source. Across languages nobody can tell by words. */
function isAboutTheSame(
  source: SourceFigure,
  said: Figure,
  part: Part,
  gist: ReadonlySet<string>,
  counted: ReadonlySet<string>,
  named: readonly string[],
): boolean {
  const timed = said.unit === "years" || said.unit === "months";
  const translated = part.language !== null && part.language !== part.sources.language;
  const often = frequencyOf(
    part.text.slice(said.to).split(/[,;:.]|\s(?:and|und|et|y|ja|sekä|sowie|with|mit|avec|con)\s/u)[0] ?? "",
  );
  if (often !== null && often !== source.frequency) return false;
  if (timed || translated || gist.size === 0) return true;
  if (said.name !== null && said.name === source.name) return true;
  if (
    said.unit === "plain" &&
    said.currency === null &&
    named.length > 0 &&
    !named.some((word) => isBackedBy(word, source)) &&
    !isOfPeople(source, named, part)
  )
    return false;
  const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...one].some((word) => other.has(word));
  return (
    shared(gist, source.gist) &&
    (said.unit === "times" ||
      said.unit === "percent" ||
      counted.size === 0 ||
      source.counted.size === 0 ||
      shared(counted, source.counted))
  );
}

/** A skill with a name of its own, not a field of work; German writes both with a capital. */
const isProperName = ({ text, language }: Part, at: number): boolean =>
  language !== "de" && /\p{Lu}/u.test(text[at] ?? "");

/** "Ten years of Kafka": the years of the roles that show the skill; null where no role does, or no skill stands right behind. */
function yearsWithSkill(part: Part, said: Figure, skills: readonly SkillHit[]): number | null {
  const behind = /^\W*\p{L}+\s(?:of|with|using|on|mit|in|de|avec|con)\s/u.exec(
    part.text.slice(said.to, said.to + 30),
  )?.[0];
  const hit = behind === undefined ? undefined : skills.find(({ from }) => from === said.to + behind.length);
  if (hit === undefined || !isProperName(part, hit.from)) return null;
  const shown = part.sources.entries.filter(
    ({ path, own }) => path.startsWith("/work/") && own.skills.has(hit.skill.id),
  );
  return shown.length === 0 ? null : shown.reduce((sum, { years }) => sum + (years ?? 0), 0);
}

/** Which of the clauses between commas a place is in. */
const clauseOf = (text: string, at: number): number => text.slice(0, at).split(/,\s/u).length;

/** Years that the dates of the CV give for what a part speaks of: the role itself, the employer it names, or all work. */
function yearsBehind(part: Part, said: Figure, several: boolean): number | null {
  if (part.role !== null) return part.role.years;
  const isNamed =
    !several || part.mentions.some((mention) => clauseOf(part.text, said.from) === clauseOf(part.text, mention.from));
  if (part.named.length > 0 && isNamed) return Math.max(0, ...part.named.map((entry) => entry.years ?? 0));
  return part.sources.years;
}

/** Whether a length of experience is no longer than the dates show. "Nearly" may round up by half a year. */
function isLived(said: Figure, part: Part, before: string, several: boolean): boolean {
  const years = yearsBehind(part, said, several);
  if ((said.period && part.named.length === 0) || years === null || (said.unit !== "years" && said.unit !== "months"))
    return false;
  const asked = measure(said) / 12;
  if (/(?:nearly|almost|close to|knapp|fast|presque|près de|casi|cerca de|lähes|melkein)\s*$/iu.test(before))
    return asked <= years + 0.5;
  const orMore = /(?:at least|mindestens|au moins|al menos|vähintään)\s*$/iu.test(before) || said.hedge !== "over";
  return orMore ? asked <= years + 0.05 : asked < years + 0.05 && years - asked > 0.05;
}

const shown: Readonly<Record<Figure["hedge"], string>> = {
  exactly: "",
  about: "about ",
  over: "more than ",
  upTo: "up to ",
  many: "",
};

/** The words right behind a number that name what it counts: "four engineers", "40 nightly scripts". */
function namedBehind(text: string, { to }: Figure): string[] {
  const phrase = /^\s(?:\p{L}[\p{L}’'-]*\s?){1,3}/u.exec(text.slice(to, to + 60))?.[0] ?? "";
  const cut =
    phrase.split(
      /\s(?:and|or|und|oder|et|ou|y|o|ja|tai|in|on|with|for|to|of|from|at|by|mit|für|im|bei|von|de|des|du|en|con|para|avec|pour|dans)\s/u,
    )[0] ?? "";
  return wordsOf(cut)
    .map((word) => word.text)
    .filter((word) => !isNeutral(word) || word.length > 6);
}

/** Whether a number is a year that a date of the source has, in a text whose dates were not all understood. */
const isYearOf = ({ text, unit }: Figure, pool: Pool): boolean =>
  unit === "plain" &&
  /^(?:19|20)\d\d$/u.test(text) &&
  pool.dates.some(({ start, end }) => [start, end].some((point) => point !== null && String(point.year) === text));

/** Whether a number is part of a compound that the source writes too, with a dash or without: "Drei-Schicht-Betrieb". */
function isInCompound(text: string, { from, to }: Figure, pool: Pool): boolean {
  const head = /[\p{L}\p{N}-]*$/u.exec(text.slice(Math.max(0, from - longestWord), from))?.[0] ?? "";
  const tail = /^[\p{L}\p{N}-]*/u.exec(text.slice(to, to + longestWord))?.[0] ?? "";
  const joined = fold(`${head}${text.slice(from, to)}${tail}`.replaceAll("-", ""));
  return tail.includes("-") && pool.words.has(joined);
}

const longestWord = 60;

/** Whether a number only counts the list that stands right behind it: "two languages, English and German". */
function countsList(text: string, { to, value, unit }: Figure): boolean {
  const list = /^\s\p{L}+(?:\s\p{L}+)?(?:[,:]\s|\s\()([^.;:()]+)/u.exec(text.slice(to, to + 200))?.[1];
  if (list === undefined || unit !== "plain") return false;
  return list.split(/,\s(?:and|und|et|y|ja)\s|,\s|\s(?:and|und|et|y|ja)\s/u).length === value;
}

/** Numbers that nothing proves. Dates and the digits of skills' names are judged elsewhere. */
export function ungroundedNumbers(part: Part): Ungrounded[] {
  if (part.hypothetical) return [];
  const dates = findDates(part.text);
  const skills = findSkills(part.text, { listed: true });
  const gist = gistOf(part.text);
  const figures = findFigures(part.text);
  const lengths = figures.filter((one) => one.unit === "years");
  return figures.flatMap((said) => {
    const named = namedBehind(part.text, said);
    const counted = figures.length > 1 ? countedBy(part.text, said, figures) : gist;
    if (said.value === 1 && said.unit === "plain" && said.currency === null) return [];
    if (said.unit === "plain" && dates.some((span) => span.from <= said.from && said.to <= span.to)) return [];
    const nobodys = part.role === null && part.isLetter && part.named.length === 0 && !namesPerson(part.text);
    const pool = part.denied || nobodys ? part.sources.all : part.poolAt(said.from);
    if (isYearOf(said, pool)) return [];
    if (isInCompound(part.text, said, pool) || countsList(part.text, said)) return [];
    const skill = skills.find((hit) => hit.from < said.to && said.from < hit.to);
    if (skill !== undefined && pool.skills.has(skill.skill.id)) return [];
    if (part.mentions.some((mention) => overlaps(mention, said))) return [];
    const withSkill = said.unit === "years" ? yearsWithSkill(part, said, skills) : null;
    const isTooLong = withSkill !== null && said.value > withSkill + 0.5;
    if (
      !isTooLong &&
      pool.figures.some((source) => proves(source, said) && isAboutTheSame(source, said, part, gist, counted, named))
    )
      return [];
    const before = part.text.slice(Math.max(0, said.from - 20), said.from);
    if (!isTooLong && part.ownerAt(said.from) !== "employer" && isLived(said, part, before, lengths.length > 1))
      return [];
    const close = pool.figures.find((source) => source.unit === said.unit && near(source.value, said.value));
    const reason =
      close === undefined
        ? `The number "${said.text}" is nowhere in the lines that this may draw on.`
        : `The CV says ${shown[close.hedge]}${close.text}, not ${shown[said.hedge]}${said.text}.`;
    return [claim("number", said, reason)];
  });
}

import { findDates } from "../language/dates.ts";
import { findSkills, type SkillHit } from "../skills/matcher.ts";
import { claim, overlaps, type Part, type Ungrounded } from "./claims.ts";
import { countedBy, type Figure, findFigures } from "./figures.ts";
import { namedBehind } from "./named-behind.ts";
import { kindOf, type Pool } from "./pool.ts";
import { sameQuantity } from "./quantities.ts";
import { isAboutTheSame } from "./same-count.ts";
import { namesPerson } from "./speaker.ts";
import { fold, gistOf } from "./text.ts";

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
  if (source.quantity !== null || said.quantity !== null)
    return source.quantity !== null && said.quantity !== null
      ? sameQuantity({ ...source, quantity: source.quantity }, { ...said, quantity: said.quantity })
      : false;
  const sameSort = sort(source) === sort(said);
  const sameMoney = said.currency === null || source.currency === null || said.currency === source.currency;
  return sameSort && sameMoney && near(measure(source), measure(said));
}

/** A skill with a name of its own, not a field of work; German writes both with a capital. */
const isProperName = ({ text, language }: Part, hit: SkillHit): boolean =>
  hit.skill.kind === "tool" || (language !== "de" && /\p{Lu}/u.test(text[hit.from] ?? ""));

/** What may stand between a length of time and the skill that was used for as long. */
const usedFor = /^\W*\p{L}+\s(?:of|with|using|on|mit|in|de|avec|con)\s/u;

/** "Ten years of Kafka": the years of the roles that show the skill; null where no role does, or no skill stands right behind. */
function yearsWithSkill(part: Part, said: Figure, skills: readonly SkillHit[]): number | null {
  const behind = usedFor.exec(part.text.slice(said.to, said.to + 60))?.[0];
  const hit = behind === undefined ? undefined : skills.find(({ from }) => from === said.to + behind.length);
  if (hit === undefined || !isProperName(part, hit)) return null;
  const shown = part.sources.entries.filter(
    ({ path, own }) => path.startsWith("/work/") && own.skills.has(hit.skill.id),
  );
  return shown.length === 0 ? null : shown.reduce((sum, { years }) => sum + (years ?? 0), 0);
}

/** Which of the clauses between commas a place is in. */
const clauseOf = (text: string, at: number): number => text.slice(0, at).split(/,\s/u).length;

/** Years with the employer that a part names, or with all that it names, never more than the dates of the CV show in all. */
function yearsTogether({ named, sources }: Part): number {
  const sum = named.reduce((years, entry) => years + (entry.years ?? 0), 0);
  return named.length > 1 ? Math.min(sum, sources.years ?? sum) : sum;
}

/** Years that the dates of the CV give for what a part speaks of: the role itself, the employer it names, or all work. */
function yearsBehind(part: Part, said: Figure, several: boolean): number | null {
  if (part.role !== null) return part.role.years;
  const isNamed =
    !several || part.mentions.some((mention) => clauseOf(part.text, said.from) === clauseOf(part.text, mention.from));
  if (part.named.length > 0 && isNamed) return yearsTogether(part);
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

const tongues = /^\s(?:\p{L}+\s)?(?:languages|Sprachen|langues|idiomas|lenguas|kielellä|kieltä|kielen)(?!\p{L})/iu;

/** Whether a number counts no more languages than the lines name: "in three languages". */
const countsLanguages = (text: string, { to, value, unit }: Figure, pool: Pool): boolean =>
  unit === "plain" &&
  tongues.test(text.slice(to, to + 40)) &&
  value <= [...pool.skills].filter((id) => kindOf(id) === "language").length;

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
    if (isInCompound(part.text, said, pool) || countsList(part.text, said) || countsLanguages(part.text, said, pool))
      return [];
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

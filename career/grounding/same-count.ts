import type { Part } from "./claims.ts";
import type { Figure } from "./figures.ts";
import { frequencyOf } from "./frequency.ts";
import { isBackedBy } from "./kinship.ts";
import { countsSamePeople, isOfPeople, namesPeople } from "./people-words.ts";
import type { SourceFigure } from "./pool.ts";
import { fold, wordsOf } from "./text.ts";

/** The clause before a number, where a word may say how often: "a weekly group for twelve". */
const clauseBefore = (text: string, { from }: Figure): string =>
  text
    .slice(0, from)
    .split(/[,;:.]|\s(?:and|und|et|y|ja|sekä|sowie)\s/u)
    .at(-1) ?? "";

/** Whether a number says by how much something changed, and not what it came to. */
const isStep = (text: string, { from }: Figure): boolean =>
  /(?<!\p{L})(?:by|um)\s(?:about |some |almost |nearly |rund |etwa |knapp )?$/iu.test(
    text.slice(Math.max(0, from - 20), from),
  ) ||
  /(?<!\p{L})(?:réd\p{L}+|dimin\p{L}+|baiss\p{L}+|augment\p{L}+|redu[cjz]\p{L}+|dismin\p{L}+|aument\p{L}+|increment\p{L}+|acort\p{L}+|recort\p{L}+)(?=\s)[^,.;]*\s(?:en|de)\s$/iu.test(
    text.slice(0, from),
  );

/** Whether what a number counts is what it counts in the source. Across languages nobody can tell by words. */
export function isAboutTheSame(
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
  if (source.isSum === true && !namesPeople(named)) return false;
  const ahead = often === null && source.frequency !== null ? frequencyOf(clauseBefore(part.text, said)) : null;
  if (ahead !== null && ahead !== source.frequency) return false;
  if (source.end !== null && said.end === null && isStep(part.text, said)) return false;
  if (timed || translated || gist.size === 0) return true;

  if (said.name !== null && said.name === source.name) return true;
  if (
    said.unit === "plain" &&
    said.currency === null &&
    said.quantity === null &&
    named.length > 0 &&
    !named.some((word) => isBackedBy(word, source)) &&
    !isOfPeople(source.words, named, part.sources.cv) &&
    !countsSamePeople(source.named, named)
  )
    return false;
  const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...one].some((word) => other.has(word));
  const told = (): boolean =>
    shared(gist, source.gist) || wordsOf(part.text).some(({ text }) => text.length > 3 && isBackedBy(text, source));
  return (
    told() &&
    ((said.end !== null && said.end === source.end) ||
      said.unit === "times" ||
      said.unit === "percent" ||
      (counted === gist && source.counted === source.gist) ||
      counted.size === 0 ||
      source.counted.size === 0 ||
      shared(counted, source.counted) ||
      named.some((word) => isBackedBy(word, { words: new Set(source.named.map(fold)) })))
  );
}

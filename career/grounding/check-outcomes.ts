import { claim, type Part, type Ungrounded } from "./claims.ts";
import { findFigures } from "./figures.ts";
import { isBackedBy } from "./kinship.ts";
import { isNeutral } from "./neutral-words.ts";
import { changes, distinctions, effects, wishes } from "./outcome-words.ts";
import type { Pool, SourceLine } from "./pool.ts";
import { fold, type Piece, wordsOf } from "./text.ts";

/** Where what a word of change speaks of ends: at a mark, or at what brought the change about. */
const border =
  /[,;:.()–—]|\s(?:by|through|via|with|using|thanks|after|during|and|und|sowie|durch|mit|dank|et|grâce|avec|par|y|mediante|gracias|con|ja|sekä)\s/iu;
const fewest = 0.5;

interface Found {
  readonly piece: Piece;
  /** Whether it only names an effect, whatever became more or less. */
  readonly effect: boolean;
}

const foundBy = (pattern: RegExp, effect: boolean, text: string): Found[] =>
  [...text.matchAll(pattern)].map((found) => ({
    piece: { text: found[0], from: found.index, to: found.index + found[0].length },
    effect,
  }));

/** Words that stand beside what changed and say nothing of it. */
const beside = new Set(
  "sind waren wurde worden werden where since been have their overall across within from further greatly considerably significantly substantially noticeably markedly steadily measurably rate level number amount percent cent pour half third quarter deutlich spürbar erheblich merklich nachhaltig stark prozent hälfte drittel konnte konnten wurde wurden sich haben fortement nettement sensiblement nombre moitié tiers été leur leurs notablemente considerablemente mitad tercio ciento merkittävästi selvästi puoleen määrää prosenttia"
    .split(" ")
    .map(fold),
);

const telling = (text: string, effect: boolean, language: string | null): string[] =>
  wordsOf(text.replace(changes, " "))
    .map((word) => word.text)
    .filter(
      (word) =>
        !/\d/u.test(word) &&
        word.length > 3 &&
        !/^(?:prosen|prozen|percent)/iu.test(word) &&
        !beside.has(fold(word)) &&
        !(effect && isNeutral(word)) &&
        (language !== "de" || /^\p{Lu}/u.test(word)),
    );

/** The words that say what changed: those behind the word of change, or those before it where its clause ends with it. */
function whatChanged(text: string, { piece: { from, to }, effect }: Found, language: string | null): string[] {
  const rest = text.slice(to);
  const behind = telling(rest.slice(0, border.exec(rest)?.index ?? rest.length), effect, language);
  if (behind.length > 0) return behind;
  const before = text.slice(0, from);
  const start = Math.max(
    ...[...before.matchAll(/[,;:.]|\s(?:and|und|et|y|ja|that|which|dass?|qui|que)\s/giu)].map(({ index }) => index),
    0,
  );
  return telling(before.slice(start), effect, language);
}

/** What was found out of a source's line, which is the same each time that it is asked. */
const known = new WeakMap<SourceLine, boolean>();

/** Whether a line tells of a change itself: by a word for it, by a share, or by where it came from and got to. */
function tellsOfChange(line: SourceLine): boolean {
  const said = known.get(line) ?? isOfChange(line);
  known.set(line, said);
  return said;
}

const isOfChange = ({ text }: SourceLine): boolean =>
  text.search(changes) >= 0 ||
  fromTo.test(text) ||
  findFigures(text).some(({ unit }) => unit === "percent" || unit === "times");
const fromTo = /(?<!\p{L})(?:from|von|de|desde)\s.+\s(?:to|auf|à|a)\s/iu;

const wordsIn = (line: SourceLine): Pick<Pool, "words"> => ({
  words: new Set(wordsOf(line.text).map((word) => fold(word.text))),
});

function isTold(words: readonly string[], effect: boolean, pool: Pool): boolean {
  return pool.lines.some((line) => {
    if (!effect && !tellsOfChange(line)) return false;
    const own = wordsIn(line);
    const share = words.filter((word) => isBackedBy(word, own)).length / words.length;
    return share > fewest || (share === fewest && (effect || line.text.search(changes) >= 0));
  });
}

const isTranslated = ({ language, sources }: Part): boolean => language !== null && language !== sources.language;

/** Results that no line tells of: something became more, less or better, and nothing that the CV says so of is meant. */
function unprovenChanges(part: Part): Ungrounded[] {
  const { text } = part;
  return [...foundBy(changes.regExp, false, text), ...foundBy(effects.regExp, true, text)].flatMap((found) => {
    const { piece, effect } = found;
    if (part.ownerAt(piece.from) === "employer") return [];
    const pool = part.poolAt(piece.from);
    const words = whatChanged(text, found, part.language);
    if (words.length === 0) return [];
    if (isTranslated(part) ? effect || pool.lines.some(tellsOfChange) : isTold(words, effect, pool)) return [];
    return [claim("work", piece, `No line tells of the result that "${piece.text} ${words.join(" ")}" claims.`)];
  });
}

/** Awards, praise and reach that no line has a word for. */
function unprovenDistinctions(part: Part): Ungrounded[] {
  return foundBy(distinctions.regExp, false, part.text).flatMap(({ piece }) => {
    if (part.ownerAt(piece.from) === "employer" || isTranslated(part)) return [];
    const pool = part.poolAt(piece.from);
    if (wordsOf(piece.text).some(({ text }) => text.length > 3 && isBackedBy(text, pool))) return [];
    return [claim("work", piece, `Nothing in the lines that this may draw on says "${piece.text}".`)];
  });
}

/** Results, recognition and reach that nothing proves. What is only wished for claims none. */
export function ungroundedOutcomes(part: Part): Ungrounded[] {
  if (part.hypothetical || part.denied || (part.role === null && wishes.test(part.text))) return [];
  return [...unprovenChanges(part), ...unprovenDistinctions(part)];
}

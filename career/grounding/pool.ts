import { contentWords } from "../fit/words.ts";
import { type DateSpan, findDates } from "../language/dates.ts";
import { isDenied } from "../language/denial.ts";
import { findSkills } from "../skills/matcher.ts";
import { ancestorsOf, skills } from "../skills/taxonomy.ts";
import { derivedFigures } from "./derived-figures.ts";
import { countedBy, type Figure, findFigures } from "./figures.ts";
import { type Frequency, frequencyOf } from "./frequency.ts";
import { namedBehind } from "./named-behind.ts";
import { fold, gistOf, spread, wordsOf } from "./text.ts";

/** A line of a source, ready to be compared. */
export interface SourceLine {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** A number with what its line is about. */
export interface SourceFigure extends Figure {
  readonly gist: ReadonlySet<string>;
  /** How often what it counts happens; null where its line doesn't say. */
  readonly frequency: Frequency | null;
  /** The words of its line, folded. */
  readonly words: ReadonlySet<string>;
  /** What stands right beside it; of several numbers in a line each counts something else. */
  readonly counted: ReadonlySet<string>;
  /** The words right behind it that name what it counts. */
  readonly named: readonly string[];
}

/** What some lines prove. */
export interface Pool {
  readonly lines: readonly SourceLine[];
  /** All lines, spread: a phrase stands in it word by word. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** Stems of the words that carry meaning. */
  readonly stems: ReadonlySet<string>;
  readonly figures: readonly SourceFigure[];
  readonly dates: readonly DateSpan[];
  /** Ids of skills that are named, with all that they imply; what is denied isn't among them. */
  readonly skills: ReadonlySet<string>;
  /** Ids of skills that the lines say are missing. */
  readonly denied: ReadonlySet<string>;
}

/** Skills that whoever has one of a group has too, though the taxonomy has them side by side. */
const usedWith: ReadonlyMap<string, string> = new Map([["relational-databases", "sql"]]);

function skillsOf(lines: readonly string[], known: readonly string[]): { named: Set<string>; denied: Set<string> } {
  const named = new Set<string>();
  const denied = new Set<string>();
  const add = (id: string): void => {
    for (const one of [id, ...ancestorsOf(id)]) {
      named.add(one);
      const along = usedWith.get(one);
      if (along !== undefined && one !== id) named.add(along);
    }
  };
  for (const id of known) add(id);
  for (const line of lines) {
    for (const { skill, from, to } of [
      ...findSkills(line, { listed: true }),
      ...findSkills(line, { listed: true, language: "fi" }),
    ]) {
      if (isDenied(line, from, to)) denied.add(skill.id);
      else add(skill.id);
    }
  }
  for (const id of named) denied.delete(id);
  return { named, denied };
}

/** Puts lines into a pool. `known` are ids of skills that are proven already. */
export function poolOf(texts: readonly string[], known: readonly string[] = []): Pool {
  const lines = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ""))];
  const { named, denied } = skillsOf(lines, known);
  const text = spread(lines.join("\n"));
  return {
    lines: lines.map((line) => ({ text: line, words: contentWords(line) })),
    text,
    words: new Set(wordsOf(lines.join("\n")).map((word) => fold(word.text))),
    stems: contentWords(lines.join("\n")),
    figures: lines.flatMap((line) => {
      const gist = gistOf(line);
      const found = findFigures(line);
      const own = new Set(wordsOf(line).map((word) => fold(word.text)));
      return [...found, ...derivedFigures(found)].map((figure) => ({
        ...figure,
        gist,
        words: own,
        named: namedBehind(line, figure),
        frequency: frequencyOf(line),
        counted: found.length > 1 ? countedBy(line, figure, found) : gist,
      }));
    }),
    dates: lines.flatMap(findDates),
    skills: named,
    denied,
  };
}

/** Two pools as one. */
export const both = (one: Pool, other: Pool): Pool => ({
  lines: [...one.lines, ...other.lines],
  text: `${one.text}${other.text}`,
  words: new Set([...one.words, ...other.words]),
  stems: new Set([...one.stems, ...other.stems]),
  figures: [...one.figures, ...other.figures],
  dates: [...one.dates, ...other.dates],
  skills: new Set([...one.skills, ...other.skills]),
  denied: new Set(),
});

/** The kind of a skill of the taxonomy. */
export const kindOf = (id: string): string => skills().get(id)?.kind ?? "domain";

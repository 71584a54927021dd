import { lazily } from "../../career/lazily.ts";
import { foldLetters, glue } from "../words.ts";
import { applying } from "./concepts/applying.ts";
import { everyday } from "./concepts/everyday.ts";
import { interviewing } from "./concepts/interviewing.ts";
import { lexicon } from "./concepts/lexicon.ts";
import { paths } from "./concepts/paths.ts";
import { pay } from "./concepts/pay.ts";
import { work } from "./concepts/work.ts";

/** What many words of several languages stand for, with what is near to it. */
export interface Concept {
  readonly id: string;
  readonly near: ReadonlyMap<string, number>;
  readonly terms: readonly Term[];
}

/** One word of a term: `exact`, `beginning*` or `*inside*`. */
export interface TermWord {
  readonly text: string;
  readonly match: "exact" | "beginning" | "inside";
}

/** A word or phrase that stands for a concept; weight 1, or less where it often means something else. */
export interface Term {
  readonly words: readonly TermWord[];
  readonly weight: number;
}

const doubtful = 0.4;

/** A line `id > near=0.5 near=0.3 : term, term`. Throws an Error that names the line when it is malformed. */
function parseLine(line: string): Concept {
  const found = /^([a-z0-9-]+)\s*(?:>([^:]*))?:\s*(.+)$/u.exec(line);
  if (found === null) throw new Error(`The table of concepts has a malformed line: ${line.slice(0, 80)}`);
  const [, id = "", near = "", terms = ""] = found;
  const pairs = near.split(/\s+/u).filter((pair) => pair !== "");
  return {
    id,
    near: new Map(pairs.map((pair): [string, number] => [pair.split("=")[0] ?? "", Number(pair.split("=")[1])])),
    terms: termsOf(terms),
  };
}

const termsOf = (terms: string): Term[] => terms.split(",").flatMap((term) => parseTerm(term.trim()));

function parseTerm(written: string): Term[] {
  const weight = written.startsWith("~") ? doubtful : 1;
  const words = foldLetters(written.replace(/^~/u, "")).split(/\s+/u).flatMap(parseWord);
  const telling = words.filter((word) => word.match !== "exact" || !glue.has(word.text));
  const kept = telling.length > 1 ? telling : words;
  return kept.length === 0 ? [] : [{ words: kept, weight }];
}

function parseWord(written: string): TermWord[] {
  const match = written.startsWith("*") ? "inside" : written.endsWith("*") ? "beginning" : "exact";
  const parts = written
    .replace(/(?<=\p{L})['’](?:s|d|m|ll|re|ve)(?!\p{L})/gu, "")
    .replace(/n['’]t/gu, "nt")
    .match(/[\p{L}\p{N}+#]+/gu);
  return (parts ?? []).map((text, index, all) => ({ text, match: index === all.length - 1 ? match : "exact" }));
}

const added = /^\+([a-z0-9-]+)\s*:\s*(.+)$/u;

/** Lines `+id : term, term` add to a concept, as many lines as one likes: its terms by its id. */
function readAdditions(lines: readonly string[]): ReadonlyMap<string, readonly Term[]> {
  const terms = new Map<string, Term[]>();
  for (const line of lines) {
    const [, id = line, more = ""] = added.exec(line) ?? [];
    terms.set(id, [...(terms.get(id) ?? []), ...termsOf(more)]);
  }
  return terms;
}

/** Throws an Error where a concept is declared twice or names one that isn't there. */
function readConcepts(): Concept[] {
  const lines = [pay, applying, interviewing, paths, work, everyday, lexicon]
    .flatMap((text) => text.split("\n"))
    .filter((line) => line.trim() !== "");
  const more = readAdditions(lines.filter((line) => line.startsWith("+")));
  const all = lines
    .filter((line) => !line.startsWith("+"))
    .map(parseLine)
    .map((concept) => ({ ...concept, terms: [...concept.terms, ...(more.get(concept.id) ?? [])] }));
  const ids = new Set(all.map((concept) => concept.id));
  if (ids.size < all.length) throw new Error("The table of concepts declares a concept twice.");
  const named = [...more.keys(), ...all.flatMap((concept) => [...concept.near.keys()])];
  const unknown = named.find((id) => !ids.has(id));
  if (unknown !== undefined) throw new Error(`The table of concepts has no "${unknown}".`);
  if (all.some(({ near }) => [...near.values()].some((share) => !(share > 0 && share <= 1))))
    throw new Error("The table of concepts has a share that isn't between 0 and 1.");
  return all;
}

/** Every concept, in a fixed order. */
export const concepts: () => readonly Concept[] = lazily(readConcepts);

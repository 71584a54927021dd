import { type Statement, type Ungrounded, ungrounded } from "./check.ts";
import type { Sources } from "./sources.ts";
import { type Piece, sentencesOf } from "./text.ts";

/** What is left of a statement. `text` is null where nothing is. */
export interface Grounded {
  readonly text: string | null;
  /** What was found in the statement as it was given, with offsets into that text. */
  readonly removed: readonly Ungrounded[];
}

const joint = /[,;]\s+|\s+[–—]\s+|:\s+|\s+(?:and|und|et|y|ja|sekä)\s+/gu;
/** Words that two parts stand behind together: without one of them the rest is no sentence. */
const paired = /(?:\b(?:between|both|either|zwischen|sowohl|entre|tanto)\b|\d\s*$)/iu;
const fewestWords = 3;

/** The clauses of a sentence behind its first one, each with what joins it to the clause before. */
function clausesOf(sentence: string): Piece[] {
  const joints = [...sentence.matchAll(joint)].map((found) => found.index);
  return joints.map((from, index) => {
    const to = joints[index + 1] ?? sentence.length;
    return { text: sentence.slice(from, to), from, to };
  });
}

/** A sentence without the clause that holds a place, if what is left can stand alone; null if it can't. */
function withoutClause(sentence: string, at: number): string | null {
  const clause = clausesOf(sentence).find(({ from, to }) => from <= at && at < to);
  if (clause === undefined || paired.test(sentence.slice(0, clause.from))) return null;
  const mark = /[.!?…]+["”»)]?\s*$/u.exec(clause.text)?.[0] ?? "";
  const before = sentence.slice(0, clause.from);
  const left = clause.to === sentence.length ? `${before}${mark}` : `${before}${sentence.slice(clause.to)}`;
  return (before.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < fewestWords ? null : left;
}

const tidy = (text: string): string => text.replace(/[^\S\n]{2,}/gu, " ").trim();

type Faults = (text: string) => readonly Ungrounded[];

/** A sentence without the clause that holds a place, where that leaves fewer faults, or else nothing. Always shorter. */
function mended(sentence: string, at: number, faults: Faults): string {
  const shorter = withoutClause(sentence, at);
  if (shorter === null || shorter.length >= sentence.length) return " ";
  return faults(shorter).length < faults(sentence).length ? shorter : " ";
}

/** The text with every sentence shortened that holds a claim. One pass: what is still at fault is found by the next one. */
function shortened(text: string, claims: readonly Ungrounded[], faults: Faults): string {
  const left = sentencesOf(text).map((sentence) => {
    const first = claims.find(({ start }) => sentence.from <= start && start < sentence.to);
    return first === undefined ? sentence.text : mended(sentence.text, first.start - sentence.from, faults);
  });
  const kept = tidy(left.join(""));
  return kept.length < text.length ? kept : "";
}

/**
 * Leaves out the smallest unit (a clause if the rest is a sentence, else the sentence) that holds an ungrounded claim, until
 * none is left. Quotes are no part of the text: those that aren't lines of the CV are reported, for the caller to drop.
 */
export function grounded(statement: Statement, sources: Sources): Grounded {
  const { evidence: _, ...said } = statement;
  const removed = ungrounded(statement, sources);
  const faults: Faults = (text) => ungrounded({ ...said, text }, sources);
  let { text } = statement;
  for (let found = faults(text); found.length > 0; found = faults(text)) text = shortened(text, found, faults);
  return { text: text.trim() === "" ? null : text, removed };
}

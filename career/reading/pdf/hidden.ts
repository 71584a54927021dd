import type { Ink, PageInk } from "./ink.ts";
import type { Area } from "./matrix.ts";

/** A text with the place where its base line starts and how far it runs, in the page's own coordinates. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Letters smaller than this many points are there for programs alone. */
export const leastSize = 2;
/** A page that is a picture with its recognized text behind it: nearly all letters unseen over a picture. */
const scanned = { text: 0.8, picture: 0.5 } as const;
const slack = 1;

const letters = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

/** Takes out of a text what its page hides; `text` is null where nothing is left to see. */
export type Hider = (text: Placed) => { readonly text: string | null; readonly hidden: string };

const seeAll: Hider = ({ text }) => ({ text, hidden: "" });

/** Makes out of what a page draws a function that tells what of a text can't be seen. */
export function hiderOf({ inks, pictures }: PageInk): Hider {
  const unseen = inks.filter((ink) => ink.look !== "seen" || ink.size < leastSize);
  if (unseen.length === 0) return seeAll;
  const count = (some: readonly Ink[]): number => some.reduce((sum, ink) => sum + letters(ink.text).length, 0);
  const recognized = unseen.filter((ink) => ink.look === "invisible");
  if (pictures > scanned.picture && count(recognized) > count(inks) * scanned.text) return seeAll;
  const rows = Map.groupBy(inks, (ink) => Math.round(ink.y));
  return (placed) => hide(placed, near(rows, placed));
}

/** Tells how a text is spelt by the letters that were drawn for it, or null where other letters were. */
export type Speller = (text: Placed) => string | null;

/** Where letters are set apart, pdf.js sees a blank between any two; the page itself drew blanks only between words. */
export function spellerOf({ inks }: PageInk): Speller {
  const rows = Map.groupBy(inks, (ink) => Math.round(ink.y));
  return (placed) => {
    const inks = near(rows, placed);
    return letters(inks.map((ink) => ink.text).join("")) === letters(placed.text) ? withBlanks(inks) : null;
  };
}

/** Letters drawn one by one, with a blank where the distance is plainly wider than between the others. */
function withBlanks(inks: readonly Ink[]): string {
  const gaps = inks.map((ink, index) => ink.x - (inks[index - 1]?.end ?? ink.x));
  const usual = [...gaps].sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  return inks.map((ink, index) => ((gaps[index] ?? 0) > usual + ink.size * 0.12 ? ` ${ink.text}` : ink.text)).join("");
}

/** Texts that are drawn beside the page, where pdf.js leaves them out by itself. */
export const besidePage = ({ inks }: PageInk, page: Area): string[] =>
  inks
    .filter((ink) => ink.end < page.left || ink.x > page.right || ink.y > page.top || ink.y + ink.size < page.bottom)
    .map((ink) => ink.text);

/** What is drawn on the base line of a text, between its start and its end. */
function near(rows: ReadonlyMap<number, readonly Ink[]>, { x, y, width }: Placed): Ink[] {
  const row = Math.round(y);
  return [row - 1, row, row + 1]
    .flatMap((at) => rows.get(at) ?? [])
    .filter((ink) => Math.abs(ink.y - y) <= slack && ink.end > x - slack && ink.x < x + width + slack)
    .sort((one, other) => one.x - other.x);
}

function hide({ text }: Placed, inks: readonly Ink[]): ReturnType<Hider> {
  const all = letters(text);
  const drawn = inks.filter((ink) => belongs(letters(ink.text), all));
  const isSeen = (ink: Ink): boolean => ink.look === "seen" && ink.size >= leastSize;
  const seen = drawn.filter(isSeen);
  const unseen = drawn.filter((ink) => !isSeen(ink));
  if (unseen.length === 0) return { text, hidden: "" };
  if (seen.length === 0) return { text: null, hidden: text };
  return cut(text, seen, unseen);
}

/** Whether what is drawn is a part of a text, or the text a part of it. */
const belongs = (ink: string, text: string): boolean => ink !== "" && (text.includes(ink) || ink.includes(text));

/** A text that is seen in part: the unseen stretches are cut out, unless the same letters are seen as well. */
function cut(text: string, seen: readonly Ink[], unseen: readonly Ink[]): ReturnType<Hider> {
  const shown = letters(seen.map((ink) => ink.text).join(""));
  if (shown.includes(letters(text))) return { text, hidden: "" };
  let rest = text;
  const hidden: string[] = [];
  for (const stretch of joined(unseen)) {
    const at = rest.indexOf(stretch);
    if (at < 0) continue;
    rest = rest.slice(0, at) + " ".repeat(stretch.length) + rest.slice(at + stretch.length);
    hidden.push(stretch);
  }
  return { text: rest.trim() === "" ? null : rest, hidden: hidden.join(" ") };
}

/** Unseen stretches that follow one another, letter by letter as some programs draw, joined to words. */
function joined(inks: readonly Ink[]): string[] {
  const stretches: { text: string; end: number }[] = [];
  for (const ink of inks) {
    const last = stretches.at(-1);
    if (last !== undefined && Math.abs(ink.x - last.end) < ink.size * 0.15) {
      last.text += ink.text;
      last.end = ink.end;
    } else stretches.push({ text: ink.text, end: ink.end });
  }
  return stretches.map(({ text }) => text.trim()).filter((text) => text !== "");
}

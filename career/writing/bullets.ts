import type { CvProfile } from "../../schemas/cv.ts";
import type { AtsKeyword } from "../../schemas/knowledge.ts";
import type { LanguageCode } from "../../schemas/options.ts";
import { verbIn } from "./english-verbs.ts";
import { givesOrders } from "./orders.ts";
import { type PostingWord, withPostingWords } from "./posting-words.ts";
import { fill } from "./texts.ts";
import { endsWithStop, tidyBullet } from "./tidy.ts";
import { pastTense, strongerOpening } from "./weak-openings.ts";
import type { RewriteWording } from "./wording/rewrite.ts";

/** What a line becomes, and why. */
export interface RewrittenBullet {
  readonly text: string;
  readonly reasons: readonly string[];
  readonly serves: readonly string[];
}

/** What all lines of one CV are rewritten with. */
export interface BulletContext {
  /** Language of the CV's own words; null for one that we can't write: only marks are tidied then. */
  readonly language: LanguageCode | null;
  readonly wording: RewriteWording;
  /** The posting's words; none where posting and CV differ in language, except for names of tools. */
  readonly words: readonly PostingWord[];
  readonly keywords: readonly AtsKeyword[];
  /** English verbs of jobs that go on: "Plans" or "Plan", as the CV has it. */
  readonly present: "third" | "base";
  /** Whether some lines of the CV end with a stop and others don't. */
  readonly mixedStops: boolean;
}

/** Habits of a CV that its lines are brought in agreement with. */
export function habitsOf(cv: CvProfile): Pick<BulletContext, "present" | "mixedStops"> {
  const lines = cv.work.flatMap((role) => role.highlights ?? []);
  const stops = lines.filter(endsWithStop).length;
  const current = cv.work.filter((role) => role.endDate === undefined).flatMap((role) => role.highlights ?? []);
  const first = (line: string): string => /^[\p{L}-]+/u.exec(line)?.[0] ?? "";
  const bases = current.filter((line) => verbIn(first(line), ["base"]) !== null).length;
  const thirds = current.filter((line) => verbIn(first(line), ["third"]) !== null).length;
  return { present: thirds > bases ? "third" : "base", mixedStops: stops > 0 && stops < lines.length };
}

/** Rewrites one line. Numbers, names and the level of responsibility stay; where nothing is sure, so does the line. */
export function rewriteBullet(text: string, ended: boolean, context: BulletContext): RewrittenBullet {
  const unchanged: RewrittenBullet = { text, reasons: [], serves: [] };
  if (givesOrders(text)) return unchanged;
  const { language, wording } = context;
  const tidied = tidyBullet(text);
  const bare = context.mixedStops && endsWithStop(tidied) ? tidied.slice(0, -1) : tidied;
  const opened = language === null ? bare : strongerOpening(bare, language, ended ? "past" : context.present);
  const timed = language === "en" && ended ? pastTense(opened) : opened;
  const { text: worded, used } = withPostingWords(timed, context.words, context.keywords, false);
  const reasons = [
    ...(bare === text ? [] : [wording.reasons.tidy]),
    ...(opened === bare ? [] : [wording.reasons.opening]),
    ...(timed === opened ? [] : [wording.reasons.past]),
    ...used.map(({ from, word }) => fill(wording.reasons.word, { from, to: word.word })),
  ];
  return worded === text ? unchanged : { text: worded, reasons, serves: used.map(({ word }) => word.word) };
}

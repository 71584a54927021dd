import { seniorityOfTitle } from "../cv/seniority.ts";
import { contentWords, overlap } from "../fit/words.ts";
import { finnishStems } from "../language/finnish-forms.ts";
import { isTitleWord, titleScore } from "../language/phrases.ts";
import { wordwise } from "../language/word-bounds.ts";
import { claim, type Part, type Ungrounded } from "./claims.ts";
import type { Pool } from "./pool.ts";
import { fold, type Piece, shift, spread, wordsOf } from "./text.ts";

const introductions = wordwise(
  /\b(?:as|was|am|been|became|become|promoted to|als|bin|war|gewesen|wurde|en tant que|comme|suis|étais|été|devenue?|como|soy|fui|era|sido|olen|olin|ollut)\s+(?:(?:an?|the|eine?r?|une?|la|le|una?|el)\s+)?/giu,
);
const levelWord =
  /^(?:senior|sr|lead|leading|head|chief|principal|junior|director|vice|deputy|managing|executive|global|exécuti\p{L}+|ejecutiv[oa]|général\p{L}*|principal\p{L}*|adjointe?|adjunt[oa]|ober\p{L}+|haupt\p{L}+|leitende[rn]?|stellvertretende[rn]?|chef|sénior|vanhempi|johtava|nuorempi|apulais\p{L}*)$/iu;
/** Words that make titles only together with others. */
const notAlone = new Set("master product crew member stage court senior junior staff service support".split(" "));
const border =
  /[,.;:!?()„“"–—|]|\s(?:with|at|in|for|who|whose|that|where|on|from|since|and|I|ich|je|yo|mit|bei|beim|im|für|und|der die|seit|chez|avec|dans|depuis|pour|et|con|para|desde|que|y|joka|jolla|ja|forte?|attaché\p{L}*|orienté\p{L}*|titulaire)\s/iu;

/** Whether two words name the same calling, whatever the gender or case: `Leiterin` and `Leiter`. */
function isKin(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  const least = Math.min(a.length, b.length);
  return shared >= 3 && shared >= (least >= 7 ? least - 3 : least - 1) && Math.abs(a.length - b.length) <= 4;
}

/** The words of a phrase that make it a title; none where it names no calling. */
function titleIn(phrase: string): string[] {
  const words = wordsOf(phrase).map((word) => word.text);
  const callings = words.filter((word) => isTitleWord(word.toLowerCase()) && !notAlone.has(word.toLowerCase()));
  if (callings.length === 0) return [];
  return words.filter((word) => callings.includes(word) || levelWord.test(word));
}

function phraseAt(text: string, from: number): Piece {
  const rest = text.slice(from, from + 70);
  const end = border.exec(rest)?.index ?? rest.length;
  return { text: rest.slice(0, end), from, to: from + end };
}

/** Finnish says "as a nurse" by an ending: `sairaanhoitajana`. */
function essives(text: string, pool: Pool): Piece[] {
  return wordsOf(text).flatMap((word) => {
    if (pool.words.has(fold(word.text))) return [];
    const plain = /^(\p{L}{4,})n[aä]$/u.exec(word.text)?.[1];
    return plain !== undefined && isTitleWord(plain.toLowerCase()) ? [{ ...word, text: plain }] : [];
  });
}

/** The title that a summary begins with: "Senior data engineer with …", but not "Assisted the director" or a line as it stands. */
function openingTitle(part: Part, from: number): Piece[] {
  const phrase = phraseAt(part.text, from);
  if (/\s(?:the|an?|den|dem|einen|einer|des)\s/iu.test(phrase.text) || titleScore(phrase.text) < 0.9) return [];
  const first = wordsOf(phrase.text)[0]?.text ?? "";
  if (part.role !== null && !titleIn(phrase.text).includes(first)) return [];
  const words = spread(phrase.text);
  const held = part.poolAt(from).lines.some((line) => spread(line.text).startsWith(words));
  return [...(held ? [] : [phrase]), ...secondTitle(part, phrase)];
}

/** "Professeure et directrice d'établissement": the title that an "and" adds, where it begins with a calling. */
function secondTitle(part: Part, { to }: Piece): Piece[] {
  const joint = /^\s(?:and|und|et|y|e|ja)\s/u.exec(part.text.slice(to))?.[0];
  if (joint === undefined || part.role !== null) return [];
  const phrase = phraseAt(part.text, to + joint.length);
  return isTitleWord((wordsOf(phrase.text)[0]?.text ?? "").toLowerCase()) ? [phrase] : [];
}

/** Phrases that say what the person is or was. */
function claimedTitles(part: Part, opensSummary: boolean): Piece[] {
  const introduced = [...part.text.matchAll(introductions.regExp)].map((found) =>
    phraseAt(part.text, found.index + found[0].length),
  );
  const first = part.text.length - part.text.trimStart().length;
  return [
    ...introduced,
    ...(opensSummary ? openingTitle(part, first) : []),
    ...(part.language === "fi" ? essives(part.text, part.poolAt(0)) : []),
  ].filter((phrase) => titleIn(phrase.text).length > 0);
}

const ranks = ["intern", "junior", "mid", "senior", "lead", "principal", "director", "executive"];
const rankOf = (title: string): number => ranks.indexOf(seniorityOfTitle(title) ?? "mid");

/** Whether one title that the person held has every word of the claimed one. In another language only the level is compared. */
function isHeld(phrase: string, titles: readonly string[], part: Part): boolean {
  const { language } = part.sources;
  if (part.language !== null && language !== null && part.language !== language)
    return rankOf(phrase) <= Math.max(2, ...titles.map(rankOf));
  const wanted = titleIn(phrase);
  if (
    wanted.length === 1 &&
    part.poolAt(0).lines.some((line) => isKin(wordsOf(line.text)[0]?.text ?? "", wanted[0] ?? ""))
  )
    return true;
  return titles.some((title) => {
    const words = wordsOf(phraseAt(title, 0).text).map((word) => word.text);
    return wanted.every((word) =>
      words.some((held) => isKin(word, held) || finnishStems(fold(word)).includes(fold(held))),
    );
  });
}

/** Titles that the person didn't hold, or not with the employer that is named. `opensSummary`: the text begins with what the person is. */
export function ungroundedTitles(part: Part, opensSummary: boolean): Ungrounded[] {
  if (part.hypothetical || part.denied) return [];
  const jobs = part.named.filter((entry) => entry.title !== "");
  const titles =
    part.role !== null ? [part.role.title] : jobs.length > 0 ? jobs.map((job) => job.title) : part.sources.titles;
  return claimedTitles(part, opensSummary && part.opens).flatMap((phrase) => {
    if (part.ownerAt(phrase.from) === "employer" || isHeld(phrase.text, titles, part)) return [];
    const where = jobs.length > 0 ? ` at ${jobs[0]?.name.join(" ")}` : "";
    return [claim("title", phrase, `The CV has no position "${phrase.text.trim()}"${where}.`)];
  });
}

const leading = wordwise(
  /\b(?:led|leads?|leading|managed|manages|managing|headed|heads|heading|directed|directs|oversaw|oversees|spearheaded|owned|owns|in charge of|responsible for|leitung|leitete|leitet|leite|geleitet|führung|führte|führt|geführt|verantwortet\p{L}*|verantwortung|verantwortlich|steuerung von|pilotage|pilot[ée]\p{L}*|dirig\p{L}+|direction|encadr\p{L}+|gér\p{L}+|responsable|lider\p{L}+|dirección|encabez\p{L}+|gestion[óo]|johti|johtaa|johdin|johtanut|vastasi|vastasin|vastaa|vetänyt|veti)\b/giu,
);
const assisting = wordwise(
  /\b(?:assist(?:ed|s|ing)?|support(?:ed|s|ing)?|helped|helps|helping|participat(?:ed|es|ing)|contributed|contributes|took part|involved in|shadowed|unterstütz\p{L}*|mitarbeit|mitgearbeitet|mitwirkung|beteiligt|teilnahme|zuarbeit|geholfen|participation|particip\p{L}+|contribution|contribu\p{L}+|appui|assistance|aide à|apoy\p{L}*|colabor\p{L}*|ayud\p{L}*|avusti\p{L}*|avustaminen|osallistu\p{L}*|tuki|auttoi)\b/giu,
);

/** Raised responsibility: the line of the CV that comes closest only assisted, and the part leads. */
export function raisedResponsibility(part: Part): Ungrounded[] {
  const verb = [...part.text.matchAll(leading.regExp)][0];
  if (verb === undefined || part.hypothetical || part.text.search(assisting) >= 0) return [];
  const at = verb.index;
  if (part.ownerAt(at) === "employer") return [];
  const wanted = contentWords(part.text.replace(leading, " "));
  const best = part
    .poolAt(at)
    .lines.map((line) => ({ line, share: overlap(wanted, line.words) }))
    .sort((one, other) => other.share - one.share)[0];
  if (best === undefined || best.share < 0.4) return [];
  if (best.line.text.search(assisting) < 0 || best.line.text.search(leading) >= 0) return [];
  const piece = shift({ text: verb[0], from: 0, to: verb[0].length }, at);
  return [claim("title", piece, `The CV says "${best.line.text.trim()}", which is no leading part.`)];
}

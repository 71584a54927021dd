import { findSkills } from "../skills/matcher.ts";
import { claim, overlaps, type Part, type Ungrounded } from "./claims.ts";
import { isBackedBy } from "./kinship.ts";
import { isNeutral } from "./neutral-words.ts";
import { changes, wishes } from "./outcome-words.ts";
import type { Pool } from "./pool.ts";
import { isUnit } from "./quantities.ts";
import { fold, type Piece, wordsOf } from "./text.ts";

const joints = /[,;()–—]\s*|:\s|\s(?:and|as well as|while|including|und|sowie|et|ainsi que|y|e|así como|ja|sekä)\s/giu;
/** What a letter tells of the person's work, rather than of thoughts, feelings or wishes. */
const deeds =
  /(?:\bI (?:also |have |had |was |am |currently |regularly |successfully |personally |then |even )*(?:manag|led\b|lead\b|train|built|build|design|develop|implement|introduc|organi[sz]|negotiat|ran\b|run\b|creat|launch|conduct|wrote|writ|taught|teach|deliver|plan|handl|supervis|coordinat|coach|mentor|prepar|install|maintain|set up|oversaw|overs|present|audit|migrat|test|own\b)|\b(?:habe|hatte) ich\b|\bich habe\b|\bich (?:leite|führe|betreue|plane|organisiere|verantworte|erstelle|schule|pflege|entwickle|koordiniere)|j['’]ai \p{L}+(?:é|i|u|is|it)\b|\b(?:he|había) \p{L}+(?:ado|ido)\b|\b(?:dirigí|gestioné|organicé|formé|coordiné|implanté|lideré|negocié|elaboré|diseñé)\b|\bolen \p{L}+(?:nut|nyt)\b|\b(?:johdin|vastasin|suunnittelin|koulutin|kehitin|järjestin|rakensin)\b)/iu;
const fewestWords = 1;

/** The clauses of a part, each between two marks or joints. */
function clausesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of [...text.matchAll(joints)]) {
    pieces.push({ text: text.slice(from, found.index), from, to: found.index });
    from = found.index + found[0].length;
  }
  pieces.push({ text: text.slice(from), from, to: text.length });
  return pieces.filter((piece) => piece.text.trim() !== "");
}

const trimmed = ({ text, from }: Piece): Piece => {
  const start = from + text.length - text.trimStart().length;
  return { text: text.trim(), from: start, to: start + text.trim().length };
};

/** Whether a clause may begin with a verb, which tells nothing alone: any English one, and the first of a German line. */
const isVerbFirst = (clause: Piece, part: Part): boolean =>
  part.language === "en" || (part.language === "de" && part.opens && part.text.slice(0, clause.from).trim() === "");

/** Whether a pool has a word that begins like another one: enough where a single word is all that there is to go by. */
const hasBeginning = (word: string, pool: Pool): boolean =>
  [...pool.words].some((known) => known.length > 4 && known.startsWith(fold(word).slice(0, 4)));

/** Whether every word that says what a clause is about is unknown to what may prove it. */
function isForeign(clause: Piece, part: Part): boolean {
  const pool = part.poolAt(clause.from);
  const words = wordsOf(clause.text.replace(changes.regExp, (found) => " ".repeat(found.length)))
    .map((word) => ({ text: word.text, from: word.from + clause.from, to: word.to + clause.from }))
    .filter(({ text }) => !/\d/u.test(text) && !isNeutral(text) && (part.language !== "de" || /^\p{Lu}/u.test(text)));
  const first = isVerbFirst(clause, part) ? clause.from + clause.text.search(/\S/u) : -1;
  const telling = words.filter((word) => word.from !== first);
  if (telling.every((word) => isUnit(part.text, word))) return false;
  if (telling.length < fewestWords || / {4,}/u.test(clause.text)) return false;
  if (part.mentions.some((mention) => overlaps(mention, clause))) return false;
  if (telling.length === 1 && hasBeginning(telling[0]?.text ?? "", pool)) return false;
  const shown = findSkills(clause.text, { listed: false, language: part.language }).some(
    ({ skill, from, to }) =>
      pool.skills.has(skill.id) &&
      wordsOf(clause.text.slice(from, to)).some(({ text }) => !isNeutral(text) || /^\p{Lu}{2,}/u.test(text)),
  );
  return !shown && words.every(({ text }) => !isBackedBy(text, pool));
}

/**
 * Work that no line tells of. Only where somebody's own work is told, in the language of the CV: under a role, and in a letter in
 * what the person says to have done. A clause is at fault only if nothing in it is known.
 */
export function ungroundedActivities(part: Part): Ungrounded[] {
  const { role, language, sources, text } = part;
  if (part.hypothetical || part.denied || (language !== null && language !== sources.language)) return [];
  if (role === null && (!deeds.test(text) || wishes.test(text))) return [];
  const isOwn = ({ from, to }: Piece): boolean => part.ownerAt(from) === "person" && part.ownerAt(to) === "person";
  return clausesOf(text)
    .filter((clause) => isOwn(clause) && isForeign(clause, part))
    .map((clause) => {
      const piece = trimmed(clause);
      return claim("work", piece, `No line tells of this work: "${piece.text}".`);
    });
}

import { rankOf } from "../fit/match-language.ts";
import { contentWords } from "../fit/words.ts";
import { findSkills, type SkillHit } from "../skills/matcher.ts";
import { strangersInLists } from "./check-lists.ts";
import { unknownCertification, unknownPaperIn, unknownPapers } from "./check-papers.ts";
import { type ClaimKind, claim, overlaps, type Part, type Ungrounded } from "./claims.ts";
import { isBackedBy } from "./kinship.ts";
import { formsOf, standsIn } from "./names.ts";
import { isNeutral } from "./neutral-words.ts";
import type { Pool } from "./pool.ts";
import { isUnit } from "./quantities.ts";
import { fold, type Piece, wordsOf } from "./text.ts";

const speaking =
  /speak|spoke|fluen|nativ|language|proficien|\b[ABC][12]\b|sprech|spricht|fließend|fliessend|verhandlungssicher|muttersprach|sprache|kenntnisse|niveau|parl|couramment|courant|langue|bilingu|hablo|habla|fluid|idioma|nivel|puhu|sujuva|kieli|kiele|taito|written|spoken|in Wort und Schrift/iu;

/** Technical words that everybody may use: currencies, common abbreviations, roman numerals. */
const common = new Set(
  "eur gbp usd sgd chf sek cv it hr uk us usa eu ok am pm ag se kg co ceo cto cfo tv pc id faq www http https ii iii iv vi kpi kpis m w d f h x mrs mr dr st q1 q2 q3 q4 oy oyj ab sl sa sarl gmbh ltd llc plc inc".split(
    " ",
  ),
);

const certificateNear =
  /certif|zertif|registr|licen[cs]e|lizenz|diplom|permi[st]|carnet|accredit|akkredit|habilit|qualif|pätevyy|todistus|passi|belt|examen|prüfung/iu;

/** The whole word that a piece is the end of: `perustutkinto` for `tutkinto`. */
const wordAround = (text: string, { from, to }: Piece): string =>
  `${/\p{L}{0,40}$/u.exec(text.slice(Math.max(0, from - 40), from))?.[0] ?? ""}${text.slice(from, to)}`;

/** Whether the lines of a pool show a skill: by the taxonomy, or word by word, or for a broad field by its words. */
function isShown(hit: SkillHit, piece: Piece, pool: Pool, text: string, titles: readonly string[]): boolean {
  const words = wordsOf(piece.text).map((word) => word.text);
  const { id, kind } = hit.skill;
  const isPaper = kind === "certificate" || kind === "licence";
  if (pool.denied.has(id)) return false;
  if (standsIn(words, pool.text) || pool.words.has(fold(wordAround(text, piece)))) return true;
  if (isPaper) {
    const marks = words.filter((word) => /\d/u.test(word) || /^\p{Lu}+$/u.test(word));
    return pool.skills.has(id) && marks.every((word) => pool.words.has(fold(word)));
  }
  if (pool.skills.has(id)) return true;
  if (kind === "tool" || kind === "language") return false;
  if (titles.some((title) => isOfCalling(words, title))) return true;
  const wanted = [...contentWords(piece.text)];
  return wanted.length > 0 && (wanted.every((word) => pool.stems.has(word)) || isDealtWithAtAll(words, pool));
}

const leastCalling = 5;

/** Whether a single word names the work of a title: `Disposition` for a `Disponentin`, "fontanería" for a "fontanero". */
const isOfCalling = (words: readonly string[], title: string): boolean =>
  words.length === 1 &&
  wordsOf(title).some(
    ({ text }) => text.length > leastCalling && fold(words[0] ?? "").startsWith(fold(text).slice(0, leastCalling)),
  );

/** Whether a pool has every word of a field of work; a word that only says that something was dealt with needs no proof. */
function isDealtWithAtAll(words: readonly string[], pool: Pool): boolean {
  const telling = words.filter((word) => !isNeutral(word));
  const long = words.filter((word) => word.length > 3);
  return (telling.length > 0 ? telling : long.length > 0 ? long : words).every((word) => isBackedBy(word, pool));
}

function levelFault(hit: SkillHit, piece: Piece, hits: readonly SkillHit[], part: Part): Ungrounded | null {
  const rest = (text: string): string => text.split(/[,;|•.]/u)[0] ?? "";
  const next = hits.find((other) => other.from >= hit.to && other.skill.kind === "language");
  const behind = rest(part.text.slice(hit.to, Math.min(next?.from ?? part.text.length, hit.to + 30)));
  const ahead =
    part.text
      .slice(Math.max(0, hit.from - 30), hit.from)
      .split(/[,;|•.)]/u)
      .at(-1) ?? "";
  const said = Math.max(spokenRank(ahead), spokenRank(behind));
  if (said === 0) return null;
  const had = part.sources.languages.get(hit.skill.id);
  if (had === undefined || part.ownerAt(hit.from) === "employer") return null;
  if (had === null ? said < 5 || isWrittenIn(hit.skill.id, part) : said <= had) return null;
  return claim("skill", piece, `The CV doesn't prove ${piece.text} at this level.`);
}

const codes: ReadonlyMap<string, string> = new Map([
  ["english", "en"],
  ["german", "de"],
  ["french", "fr"],
  ["spanish", "es"],
  ["finnish", "fi"],
]);
const isWrittenIn = (id: string, part: Part): boolean => codes.get(id) === part.sources.language;

/** A level only where words for levels of languages say so: "good" is none. */
const spokenRank = (text: string): number =>
  /fluen|nativ|mother tongue|bilingu|\b[ABC][12]\b|proficien|flie(?:ß|ss)end|verhandlungssicher|muttersprach|courant|couramment|maternelle|fluid|materna|sujuv|äidinkiel|excellent|perfect|perfekt/iu.test(
    text,
  )
    ? (rankOf(text) ?? (/couramment|sujuv|perfe[ck]t|fluen|fluid|flie(?:ß|ss)end/iu.test(text) ? 5 : 0))
    : 0;

/** Whether a piece is a small word of the language that only looks like an abbreviation: `sen`, `m’a`, `Sanon` at the beginning of a sentence. */
function isSmallWord({ text, from }: Piece, part: Part): boolean {
  const begins = part.opens && part.text.slice(0, from).trim() === "";
  return /^[\p{Ll}'’]{1,3}$/u.test(text) || (part.language === "fi" && begins && /^\p{Lu}\p{Ll}{1,4}$/u.test(text));
}

/** Skills of the taxonomy that nothing shows. Soft skills are a matter of wording and are left alone. */
function unshownSkills(part: Part, hits: readonly SkillHit[]): Ungrounded[] {
  const titles = part.role === null ? part.sources.titles : [part.role.title];
  return hits.flatMap((hit) => {
    const piece = { text: part.text.slice(hit.from, hit.to), from: hit.from, to: hit.to };
    const { kind } = hit.skill;
    if (isSmallWord(piece, part) || isUnit(part.text, piece)) return [];
    if (kind === "soft" || part.mentions.some((mention) => overlaps(mention, piece))) return [];
    if (kind === "language" && !speaking.test(part.text)) return [];
    if (isShown(hit, piece, part.poolAt(hit.from), part.text, titles)) {
      const fault = kind === "language" ? levelFault(hit, piece, hits, part) : null;
      return fault === null ? [] : [fault];
    }
    const claimed: ClaimKind =
      kind === "certificate" ||
      kind === "licence" ||
      certificateNear.test(`${part.text.slice(Math.max(0, piece.from - 20), piece.to)}`)
        ? "certificate"
        : "skill";
    return [claim(claimed, piece, `Nothing in the lines that this may draw on shows ${piece.text}.`)];
  });
}

const technical =
  /^(?:\p{Ll}+\p{Lu}[\p{L}\p{N}]*|\p{Lu}\p{Ll}+\p{Lu}[\p{L}\p{N}]*|\p{Lu}{2,}s?|(?=\p{N}*\p{L}+\p{N})[\p{L}\p{N}]+)$/u;

/** Words that only a name of a product, a standard or a paper looks like, and that no source has. */
function unknownTerms(part: Part, hits: readonly SkillHit[]): Ungrounded[] {
  const words = wordsOf(part.text);
  if (words.filter((word) => /^\p{Lu}{3,}$/u.test(word.text)).length > words.length / 2 && words.length > 2) return [];
  return words.flatMap((word) => {
    if (!technical.test(word.text) || /^\d+(?:st|nd|rd|th|er|e|k|m|h|s|x|bn)$/iu.test(word.text)) return [];
    const plain = word.text.replace(/(\p{Lu}{2,})s$/u, "$1");
    if (
      common.has(fold(word.text)) ||
      [...formsOf(plain), fold(word.text)].some((form) => part.poolAt(word.from).words.has(form))
    )
      return [];
    if (
      hits.some((hit) => hit.from < word.to && word.from < hit.to) ||
      part.mentions.some((mention) => overlaps(mention, word))
    )
      return [];
    const around = part.text.slice(Math.max(0, word.from - 30), word.to + 30);
    const kind = certificateNear.test(around) ? "certificate" : "skill";
    return [claim(kind, word, `"${word.text}" is nowhere in the lines that this may draw on.`)];
  });
}

/** Where a phrase stands in a text as words of its own; -1 where it doesn't, or only inside of another word. */
function wordAt(text: string, phrase: string): number {
  const isLetter = (at: number): boolean => /\p{L}/u.test(text[at] ?? "");
  for (let from = text.indexOf(phrase); from >= 0; from = text.indexOf(phrase, from + 1))
    if (!isLetter(from - 1) && !isLetter(from + phrase.length)) return from;
  return -1;
}

/** What the posting asks for, claimed of the person in the posting's words, where no line of the CV has these words. */
function copiedFromPosting(part: Part): Ungrounded[] {
  const text = part.text.toLowerCase();
  return part.sources.asked.flatMap((skill) => {
    const from = wordAt(text, skill.toLowerCase());
    const piece = { text: part.text.slice(from, from + skill.length), from, to: from + skill.length };
    if (from < 0 || part.ownerAt(from) !== "person" || skill.length < 4) return [];
    const known = findSkills(piece.text, { listed: true });
    const pool = part.poolAt(from);
    if (known.some((hit) => hit.skill.kind === "soft" || pool.skills.has(hit.skill.id))) return [];
    if ([...contentWords(skill)].every((word) => pool.stems.has(word))) return [];
    return [claim("skill", piece, `The posting asks for ${piece.text}; no line of the CV shows it.`)];
  });
}

/** Skills, certificates, languages and technical words that nothing shows. */
export function ungroundedSkills(part: Part): Ungrounded[] {
  if (part.denied) return [];
  const language = part.language === null ? "fi" : part.language;
  const hits = findSkills(part.text, { listed: false, language });
  return [
    ...unshownSkills(part, hits),
    ...unknownTerms(part, hits),
    ...unknownPapers(part, hits),
    ...(part.hypothetical
      ? []
      : [...unknownCertification(part), ...unknownPaperIn(part), ...strangersInLists(part, hits)]),
    ...copiedFromPosting(part),
  ];
}

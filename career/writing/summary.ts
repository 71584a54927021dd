import type { CvProfile } from "../../schemas/cv.ts";
import type { Evidence, GapAnalysis } from "../../schemas/gap.ts";
import type { AtsKeyword } from "../../schemas/knowledge.ts";
import type { LanguageCode } from "../../schemas/options.ts";
import { clean, fold } from "../reading/clean.ts";
import { findSkills } from "../skills/matcher.ts";
import { withinSentence } from "./letter/context.ts";
import { namesPerson, positionAlone } from "./letter/place-names.ts";
import { givesOrders } from "./orders.ts";
import { askedName, namesWord, type PostingWord, sameThing } from "./posting-words.ts";
import { sortOf } from "./skill-sorts.ts";
import { conditions } from "./skills-section.ts";
import { linesAt, unique } from "./source-lines.ts";
import { provenMatches, type Statement } from "./statements.ts";
import { asSentence, fill, listed, sentencesOf, smallFirst } from "./texts.ts";
import { rewriteWordings } from "./wording/rewrite.ts";

export interface SummaryDraft {
  readonly text: string;
  readonly serves: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Whether sentences of the person's own summary were left out. */
  readonly shortened: boolean;
}

interface Piece {
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly serves: readonly string[];
}

export interface SummaryInput {
  readonly cv: CvProfile;
  readonly analysis: GapAnalysis;
  readonly statements: readonly Statement[];
  readonly language: LanguageCode;
  readonly words: readonly PostingWord[];
  readonly keywords: readonly AtsKeyword[];
}

/** Sentences of the person's own summary that are kept, and of the whole. */
const ownSentences = 2;
const mostSentences = 4;
const mostSkills = 5;

/**
 * A summary for a posting, of two to four sentences: the person's own words first, then what the posting asks for and
 * the CV proves, with the employer where it was done. Null where the CV proves nothing that could be said.
 */
export function draftSummary(input: SummaryInput): SummaryDraft | null {
  const own = ownPieces(input);
  const role = (input.cv.basics.label ?? input.cv.work[0]?.position ?? "").toLowerCase();
  const introduced = own.some(({ text }) => saysYears(text) || (role !== "" && text.toLowerCase().includes(role)));
  const lead = introduced || own.length >= ownSentences ? [] : leadPiece(input);
  const told = [...lead, ...own].map(({ text }) => text).join(" ");
  const asked = [...practicePiece(input, told), ...languagePiece(input), ...certificatePiece(input, told)];
  if (asked.length === 0 && (own.length > 0 || lead.length === 0)) return null;
  const pieces = [...lead, ...own, ...asked].slice(0, mostSentences);
  return {
    text: pieces.map((piece) => piece.text).join(" "),
    serves: [...new Set(pieces.flatMap((piece) => piece.serves))],
    evidence: unique(pieces.flatMap((piece) => piece.evidence)),
    shortened: own.length < sentencesOf(input.cv.basics.summary ?? "").length,
  };
}

const saysYears = (text: string): boolean => /\b(?:years?|jahre?n?|ans|années|años)\b|vuo(?:tta|den)/iu.test(text);
const pronoun =
  /(?<!\p{L})(?:I|I'm|I’m|my|me|ich|mein\p{L}*|mir|je|j['’]\p{L}+|mon|ma|mes|yo|soy|mi|mis|olen|minä|minun|minulla)(?!\p{L})/iu;

/** The person's own first sentences; those in the first person stay out, since a summary is written without one. */
function ownPieces({ cv }: SummaryInput): Piece[] {
  const { summary } = cv.basics;
  const evidence = linesAt(cv, "/basics/summary");
  if (summary === undefined || evidence.length === 0) return [];
  const said = sentencesOf(fold(clean(summary))).filter((sentence) => !givesOrders(sentence));
  const neutral = said.filter((sentence) => !pronoun.test(sentence));
  return (neutral.length > 0 ? neutral : said)
    .slice(0, ownSentences)
    .map((sentence) => ({ text: asSentence(sentence), evidence, serves: [] }));
}

/** Title as held, with whole years of work. */
function leadPiece({ cv, language }: SummaryInput): Piece[] {
  const held = cv.basics.label ?? cv.work[0]?.position;
  const role = held === undefined ? undefined : positionAlone(held);
  const years = Math.floor(cv.meta.careerassist.years ?? 0);
  const evidence = [
    ...linesAt(cv, cv.basics.label === undefined ? "/work/0/position" : "/basics/label"),
    ...cv.work.flatMap((_, index) => [
      ...linesAt(cv, `/work/${index}/startDate`),
      ...linesAt(cv, `/work/${index}/endDate`),
    ]),
  ];
  if (role === undefined || years < 2 || evidence.length === 0 || givesOrders(role) || !namesPerson(role)) return [];
  return [{ text: fill(rewriteWordings[language].yearsAs, { role, years: String(years) }), evidence, serves: [] }];
}

/** What was done where: each proven skill that isn't told yet, with the employer of the strongest line that names it. */
function practicePiece({ cv, analysis, statements, language, words, keywords }: SummaryInput, told: string): Piece[] {
  const wording = rewriteWordings[language];
  const proven = provenMatches(analysis).filter((match) => match.kind === "skill");
  const ranked = [
    ...proven.filter((match) => match.importance === "required"),
    ...proven.filter((match) => match.importance !== "required"),
  ];
  const byEmployer = new Map<string, string[]>();
  const bare: string[] = [];
  const evidence: Evidence[] = [];
  const serves: string[] = [];
  for (const match of ranked.slice(0, mostSkills)) {
    const asked = askedName(match);
    const serving = statements.filter((one) => one.serves.includes(match));
    const statement = serving.find((one) => namesWord(one.text, asked)) ?? serving[0];
    const name = ownName(asked, match.skillId, statement?.evidence ?? match.evidence, { words, keywords });
    const isTool = sortOf(match.skillId) === "tool";
    if (name === null || conditions.has(match.skillId ?? "") || namesWord(told, name)) continue;
    if (statement === undefined && !isTool && name !== asked) continue;
    const employer = statement?.role === null || statement === undefined ? undefined : cv.work[statement.role]?.name;
    const said = withinSentence(name, match.skillId, language);
    if (employer === undefined) bare.push(said);
    else byEmployer.set(employer, [...new Set([...(byEmployer.get(employer) ?? []), said])]);
    evidence.push(...(statement?.evidence ?? match.evidence));
    if (statement !== undefined && statement.role !== null)
      evidence.push(...linesAt(cv, `/work/${statement.role}/name`));
    serves.push(asked);
  }
  const practised = [...byEmployer].map(([employer, names]) => `${listed(names, language)} (${employer})`);
  const extra = [...new Set(bare)].filter((name) => ![...byEmployer.values()].flat().includes(name));
  const texts = [
    ...(practised.length === 0 ? [] : [fill(wording.practice, { skills: practised.join(", ") })]),
    ...(extra.length === 0 ? [] : [fill(wording.listed, { skills: extra.join(", ") })]),
  ];
  return texts.map((text) => ({ text, evidence, serves }));
}

/** A line of a list without the name of its group, which is a heading and no skill: "Programming Languages: Java, SQL". */
const withoutHeading = (line: string): string => line.replace(/^\P{L}*\p{L}[^:,;]{1,40}:\s+(?=\S)/u, "");

/** The name of a proven skill: the posting's word where it is the same thing, else the CV's own. */
export function ownName(
  requirement: string,
  skillId: string | null,
  evidence: readonly Evidence[],
  { words, keywords }: { readonly words: readonly PostingWord[]; readonly keywords: readonly AtsKeyword[] },
): string | null {
  const quotes = evidence.map(({ quote, section }) => (section === "skills" ? withoutHeading(quote) : quote));
  if (quotes.some((quote) => namesWord(quote, requirement))) return requirement;
  if (skillId === null) return null;
  const own = quotes.flatMap((quote) =>
    findSkills(quote, { listed: true })
      .filter(({ skill }) => skill.id === skillId)
      .map(({ from, to }) => quote.slice(from, to)),
  )[0];
  if (own === undefined) return null;
  const word = words.find((one) => one.skillId === skillId)?.word;
  return word !== undefined && sameThing(own, word, skillId, keywords) ? word : own;
}

/** Languages with the level that the CV names, if the posting asks for one of them. */
function languagePiece({ cv, analysis, language }: SummaryInput): Piece[] {
  const asked = analysis.matched.filter((match) => match.kind === "language" && match.match === "exact");
  const evidence = linesAt(cv, "/languages");
  if (asked.length === 0 || cv.languages.length === 0 || evidence.length === 0) return [];
  const small = language === "fr" || language === "es" || language === "fi";
  const items = cv.languages.map((one) => {
    const name = small ? smallFirst(one.language) : one.language;
    return one.fluency === undefined ? name : `${name} (${one.fluency})`;
  });
  const text = fill(rewriteWordings[language].languages, { items: items.join(", ") });
  return [{ text, evidence, serves: asked.map(askedName) }];
}

/** Certificates and licences that the posting asks for, in the CV's own words. */
function certificatePiece({ cv, analysis, language }: SummaryInput, told: string): Piece[] {
  const asked = provenMatches(analysis).filter((match) => match.kind === "certificate" || match.kind === "licence");
  const named = asked.flatMap((match) => {
    const id = match.skillId;
    const own = cv.certificates.find((one) =>
      findSkills(one.name, { listed: true }).some(({ skill }) => skill.id === id),
    );
    const name = own?.name ?? ownName(askedName(match), id, match.evidence, { words: [], keywords: [] });
    return name === null || name === undefined || namesWord(told, name) ? [] : [{ name, match }];
  });
  if (named.length === 0) return [];
  const items = [...new Set(named.map((one) => one.name))].join(", ");
  return [
    {
      text: fill(rewriteWordings[language].certificates, { items }),
      evidence: named.flatMap((one) => one.match.evidence),
      serves: named.map((one) => askedName(one.match)),
    },
  ];
}

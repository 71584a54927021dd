import type { Evidence } from "../../../schemas/gap.ts";
import type { LanguageCode } from "../../../schemas/options.ts";
import { findSkills } from "../../skills/matcher.ts";
import { clauseOf } from "../first-person/clause.ts";
import { givesOrders } from "../orders.ts";
import { askedName } from "../posting-words.ts";
import { sortOf } from "../skill-sorts.ts";
import { conditions } from "../skills-section.ts";
import { linesAt, unique } from "../source-lines.ts";
import { provenMatches, type Statement, strongestFirst } from "../statements.ts";
import { ownName } from "../summary.ts";
import { asSentence, capitalized, fill, listed, smallFirst } from "../texts.ts";
import { asked, isCurrent, type LetterContext, withinSentence } from "./context.ts";
import { type Piece, paragraphs } from "./pieces.ts";
import { nameIn, namesPerson, positionIn } from "./place-names.ts";

/** Lines about work that a letter quotes at most. */
const mostStatements = 9;

/** The paragraphs from experience: lines of the CV that answer the posting, then what else the CV proves. */
export function bodyPieces(context: LetterContext): Piece[] {
  return [
    ...statementPieces(context),
    ...listedPiece(context),
    ...certificatePiece(context),
    ...earlierPiece(context),
    ...educationPiece(context),
    ...languagePiece(context),
  ];
}

/** The lines that a letter may tell, those that show what the person wants to see first ahead. */
function strongest({ statements, emphasize }: LetterContext): Statement[] {
  const wished = (one: Statement): number =>
    Number(one.serves.some((match) => match.skillId !== null && emphasize.includes(match.skillId)));
  return strongestFirst(statements)
    .sort((one, other) => wished(other) - wished(one))
    .slice(0, mostStatements);
}

/** The strongest lines; the first job's stand in one paragraph, those of earlier jobs and projects in the next. */
function statementPieces(context: LetterContext): Piece[] {
  const { language, written, wording, cv, today } = context;
  const chosen = strongest(context);
  const main = chosen[0]?.role ?? null;
  const said = new Set<string>();
  let linked = 0;
  let last: number | null | undefined;
  let before = 0;
  const ordered = [...chosen].sort(
    (one, other) =>
      Number(one.role !== main) - Number(other.role !== main) || chosen.indexOf(one) - chosen.indexOf(other),
  );
  return ordered.map((statement): Piece => {
    const { role, text } = statement;
    const fresh = statement.serves.filter((match) => !said.has(match.requirement));
    const match = fresh.find((one) => one.kind === "skill" && asked(one, language) !== null);
    for (const one of statement.serves) said.add(one.requirement);
    const employer = role === null ? null : (cv.work[role]?.name ?? null);
    const current = role !== null && isCurrent(cv, role, today);
    const following = role !== null && role === last;
    before = following ? before + 1 : 0;
    const held = role === null || role === 0 ? undefined : cv.work[role]?.position;
    const position =
      held === undefined || held.includes(",") || givesOrders(held) || !namesPerson(held)
        ? null
        : positionIn(held, language);
    const made = clauseOf(
      { text, employer, position, current, following, before: match === undefined ? before - 1 : 1 },
      language,
      written,
    );
    const clause = typeof made === "string" ? made : `${made.lead}${made.item}`;
    last = role;
    const link = wording.links[linked % wording.links.length] ?? "";
    if (match !== undefined) linked += 1;
    const sentence = asSentence(capitalized(clause));
    return {
      paragraph: role === main ? paragraphs.recent : paragraphs.further,
      priority: 3 + ordered.indexOf(statement) * 2,
      text: match === undefined ? sentence : fill(link, { clause, sentence, asked: asked(match, language) ?? "" }),
      evidence: unique([
        ...statement.evidence,
        ...(role === null ? [] : linesAt(cv, `/work/${role}/name`)),
        ...(position === null ? [] : linesAt(cv, `/work/${role}/position`)),
      ]),
      answers: match === undefined ? [] : [match.jobQuote],
      skillIds: statement.serves.flatMap((one) => one.skillId ?? []),
      ...(typeof made === "string" ? {} : { item: { text: made.item, role, linked: match !== undefined } }),
    };
  });
}

/** Skills that were asked for and that no line about work shows, by the CV's own names. */
function listedPiece({ analysis, statements, language, wording, words, keywords }: LetterContext): Piece[] {
  const inWork = new Set(statements.flatMap((one) => one.serves.map((match) => match.requirement)));
  const bare = provenMatches(analysis).filter((match) => match.kind === "skill" && !inWork.has(match.requirement));
  const named = bare.flatMap((match) => {
    const name = ownName(asked(match, language) ?? match.requirement, match.skillId, match.evidence, {
      words,
      keywords,
    });
    const kind = sortOf(match.skillId);
    const isName = kind === "tool" || kind === "method";
    if (name === null || givesOrders(name) || conditions.has(match.skillId ?? "")) return [];
    if (!isName && name.toLowerCase() !== asked(match, language)?.toLowerCase()) return [];
    return [{ match, name: withinSentence(name, match.skillId, language) }];
  });
  const items = [...new Set(named.map((one) => one.name))].slice(0, 5);
  if (items.length === 0) return [];
  return [
    {
      paragraph: paragraphs.further,
      priority: 6,
      text: fill(wording.listed, { skills: listed(items, language) }),
      evidence: unique(named.flatMap((one) => one.match.evidence)),
      answers: named.map((one) => one.match.jobQuote),
      skillIds: named.flatMap((one) => one.match.skillId ?? []),
    },
  ];
}

function certificatePiece({ analysis, language, wording, words, keywords }: LetterContext): Piece[] {
  const matches = provenMatches(analysis).filter((match) => match.kind === "certificate" || match.kind === "licence");
  const named = matches.flatMap((match) => {
    const own = ownName(askedName(match), match.skillId, match.evidence, { words, keywords });
    const name = own === null ? null : (wordForWord(match.evidence, own) ?? own);
    return name?.toLowerCase() === askedName(match).toLowerCase() ? [{ match, name }] : [];
  });
  if (named.length === 0) return [];
  const items = listed([...new Set(named.map((one) => one.name))], language);
  return [
    {
      paragraph: paragraphs.further,
      priority: 4,
      text: fill(wording.certificates, { items }),
      evidence: unique(named.flatMap((one) => one.match.evidence)),
      answers: named.map((one) => one.match.jobQuote),
      skillIds: named.flatMap((one) => one.match.skillId ?? []),
    },
  ];
}

/** A name as the CV's line writes it. */
function wordForWord(evidence: readonly Evidence[], name: string): string | null {
  for (const { quote } of evidence) {
    const at = quote.toLowerCase().indexOf(name.toLowerCase());
    if (at !== -1) return quote.slice(at, at + name.length);
  }
  return null;
}

/**
 * What says of the second job when it was: "before that" only if it is over and didn't begin after the first. One that goes
 * on is a job of today, which is said once. Null if nothing can be said.
 */
function wordingOfSecond({ cv, wording, tone, today }: LetterContext): string | null {
  const [first, second] = cv.work;
  if (first === undefined || second === undefined) return null;
  if (isCurrent(cv, 1, today)) return isCurrent(cv, 0, today) ? null : wording.currentRole[tone];
  const began = second.startDate ?? second.endDate;
  return began !== undefined && first.startDate !== undefined && began > first.startDate ? null : wording.earlier;
}

/** Whether lines of a job are among those that the letter may tell. */
const tellsOf = (context: LetterContext, role: number): boolean =>
  strongest(context).some((statement) => statement.role === role);

function earlierPiece(context: LetterContext): Piece[] {
  const { cv, language } = context;
  const role = cv.work[1];
  const template = wordingOfSecond(context);
  const lines = ["position", "name", "endDate"].flatMap((field) => linesAt(cv, `/work/1/${field}`));
  const evidence = unique(lines);
  // A job whose own lines are told is named there, with its title.
  if (template === context.wording.earlier && tellsOf(context, 1)) return [];
  if (template === null || role?.position === undefined || role.name === undefined || evidence.length === 0) return [];
  if (givesOrders(`${role.position} ${role.name}`) || !namesPerson(role.position)) return [];
  const position = positionIn(role.position, language);
  const text = fill(template, { position, employer: nameIn(role.name, language) });
  return [{ paragraph: paragraphs.further, priority: 11, text, evidence, answers: [], skillIds: [] }];
}

function educationPiece({ cv, wording }: LetterContext): Piece[] {
  const index = cv.education.findIndex((one) => one.studyType !== undefined && one.institution !== undefined);
  const entry = cv.education[index];
  const evidence = unique([
    ...linesAt(cv, `/education/${index}/studyType`),
    ...linesAt(cv, `/education/${index}/institution`),
  ]);
  if (entry?.studyType === undefined || entry.institution === undefined || evidence.length === 0) return [];
  if (givesOrders(`${entry.studyType} ${entry.institution}`)) return [];
  const text = fill(wording.education, { degree: entry.studyType, school: entry.institution });
  return [{ paragraph: paragraphs.further, priority: 13, text, evidence, answers: [], skillIds: [] }];
}

/** The English name of a language in an English letter, whatever language the CV is in; the other languages but German write it small. */
function languageName(name: string, language: LanguageCode): string {
  const [hit] = language === "en" ? findSkills(name, { listed: true }) : [];
  if (language === "fr" || language === "es" || language === "fi") return smallFirst(name);
  return hit?.skill.kind === "language" && hit.to - hit.from === name.length ? hit.skill.name : name;
}

function languagePiece({ cv, analysis, wording, language }: LetterContext): Piece[] {
  const evidence = linesAt(cv, "/languages");
  if (cv.languages.length === 0 || evidence.length === 0) return [];
  const wanted = analysis.matched.filter((match) => match.kind === "language" && match.match === "exact");
  const items = cv.languages.map((one) => {
    const name = languageName(one.language, language);
    return one.fluency === undefined ? name : `${name} (${one.fluency})`;
  });
  return [
    {
      paragraph: paragraphs.further,
      priority: wanted.length > 0 ? 5 : 17,
      text: capitalized(fill(wording.languages, { items: listed(items, language) })),
      evidence,
      answers: wanted.map((match) => match.jobQuote),
      skillIds: wanted.flatMap((match) => match.skillId ?? []),
    },
  ];
}

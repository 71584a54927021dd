import type { Evidence } from "../../../schemas/gap.ts";
import { givesOrders } from "../orders.ts";
import { linesAt, unique } from "../source-lines.ts";
import { provenMatches } from "../statements.ts";
import { ownName } from "../summary.ts";
import { fill, listed, quoted } from "../texts.ts";
import { asked, isCurrent, type LetterContext } from "./context.ts";
import { type Piece, paragraphs } from "./pieces.ts";
import { nameIn, namesPerson, positionIn } from "./place-names.ts";

const mostAsked = 3;
/** Years of work from which their number is worth saying. */
const tellingYears = 3;

/** The first paragraph: the position, what the posting stresses, and who writes. */
export function openingPieces(context: LetterContext): Piece[] {
  return [applyPiece(context), ...stressPiece(context), ...rolePiece(context), ...yearsPiece(context)];
}

function applyPiece({ wording, tone, title, company, job }: LetterContext): Piece {
  const text =
    title === null ? fill(wording.openingBare, { company }) : fill(wording.opening[tone], { title, company });
  const answers = [job.quotes.title, job.quotes.company].flatMap((place) => (place === undefined ? [] : [place]));
  return { paragraph: paragraphs.opening, priority: 0, text, evidence: [], answers, skillIds: [] };
}

/** What the posting stresses and the CV proves; where it proves nothing, what the posting stresses. */
function stressPiece({ analysis, wording, tone, language, emphasize, words, keywords }: LetterContext): Piece[] {
  const nameable = provenMatches(analysis).filter((match) => {
    const name = match.kind === "skill" ? asked(match, language) : null;
    const own = name === null ? null : ownName(name, match.skillId, match.evidence, { words, keywords });
    return name !== null && own?.toLowerCase() === name.toLowerCase();
  });
  const rank = (match: (typeof nameable)[number]): number =>
    (match.skillId !== null && emphasize.includes(match.skillId) ? 0 : 2) + (match.importance === "required" ? 0 : 1);
  const proven = nameable.sort((one, other) => rank(one) - rank(other)).slice(0, mostAsked);
  const open = analysis.missing.filter(
    (one) => one.importance === "required" && one.kind === "skill" && asked(one, language) !== null,
  );
  const shown = proven.length > 0 ? proven : open.slice(0, 2);
  if (shown.length === 0) return [];
  const names = [...new Set(shown.map((one) => quoted(asked(one, language) ?? "", language)))];
  const text = fill(proven.length > 0 ? wording.proven[tone] : wording.unproven, { asked: listed(names, language) });
  return [
    {
      paragraph: paragraphs.opening,
      priority: 1,
      text,
      evidence: unique(proven.flatMap((match) => match.evidence)),
      answers: shown.map((one) => one.jobQuote),
      skillIds: shown.flatMap((one) => one.skillId ?? []),
    },
  ];
}

function rolePiece({ cv, wording, tone, today, language }: LetterContext): Piece[] {
  const [role] = cv.work;
  const { label } = cv.basics;
  if (role?.position !== undefined && role.name !== undefined && !givesOrders(`${role.position} ${role.name}`)) {
    if (!namesPerson(role.position)) return [];
    const position = positionIn(role.position, language);
    const template = isCurrent(cv, 0, today) ? wording.currentRole[tone] : wording.lastRole[tone];
    const evidence = unique([
      ...linesAt(cv, "/work/0/position"),
      ...linesAt(cv, "/work/0/name"),
      ...linesAt(cv, "/work/0/endDate"),
    ]);
    return piece(fill(template, { position, employer: nameIn(role.name, language) }), 2, evidence);
  }
  if (label === undefined || givesOrders(label)) return [];
  return piece(fill(wording.label, { label }), 2, linesAt(cv, "/basics/label"));
}

function yearsPiece({ cv, wording }: LetterContext): Piece[] {
  const years = Math.floor(cv.meta.careerassist.years ?? 0);
  const evidence = cv.work.flatMap((_, index) => [
    ...linesAt(cv, `/work/${index}/startDate`),
    ...linesAt(cv, `/work/${index}/endDate`),
  ]);
  return years < tellingYears ? [] : piece(fill(wording.years, { years: String(years) }), 12, unique(evidence));
}

const piece = (text: string, priority: number, evidence: readonly Evidence[]): Piece[] =>
  evidence.length === 0 ? [] : [{ paragraph: paragraphs.opening, priority, text, evidence, answers: [], skillIds: [] }];

import type { CvProfile } from "../../schemas/cv.ts";
import type { GapAnalysis } from "../../schemas/gap.ts";
import type { JobProfile } from "../../schemas/job.ts";
import type { Knowledge } from "../../schemas/knowledge.ts";
import type { CoverLetter } from "../../schemas/letter.ts";
import { type NoteCode, noteOf } from "../../schemas/notes.ts";
import type { LanguageCode, LetterOptions } from "../../schemas/options.ts";
import { knowledgeSet } from "../knowledge-set/index.ts";
import { languageOf, languageOfJob, languagesDiffer, writable } from "./languages.ts";
import { informally, salutationFor } from "./letter/address.ts";
import { bodyPieces } from "./letter/body.ts";
import type { LetterContext } from "./letter/context.ts";
import { closingPieces, gapPieces } from "./letter/ending.ts";
import { readInstructions, type Wishes } from "./letter/instructions.ts";
import { lengthFor } from "./letter/lengths.ts";
import { openingPieces } from "./letter/opening.ts";
import { type Piece, paragraphs } from "./letter/pieces.ts";
import { contracted, nameIn, namesPerson } from "./letter/place-names.ts";
import { letterWordings } from "./letter/wording.ts";
import { givesOrders } from "./orders.ts";
import { postingWords } from "./posting-words.ts";
import { unique } from "./source-lines.ts";
import { provenMatches, statementsOf } from "./statements.ts";
import { countWords, fill, withoutStop } from "./texts.ts";

export interface LetterInput {
  readonly cv: CvProfile;
  readonly job: JobProfile;
  readonly analysis: GapAnalysis;
  readonly options: LetterOptions;
  /** The day on which the letter is written: tells whether a job goes on. */
  readonly today: Date;
  readonly knowledge?: Knowledge;
}

/**
 * Writes a cover letter for one posting. Deterministic. What it says of the person stands in the CV; what it says of
 * the posting is quoted from it. The person's own instructions steer choice, length and form of address, and are never
 * a source of facts. Its length keeps to `letterLengths`, or a note says that the CV holds too little.
 */
export function writeLetter({
  cv,
  job,
  analysis,
  options,
  today,
  knowledge = knowledgeSet(),
}: LetterInput): CoverLetter {
  const language = options.language ?? writable(languageOfJob(job)) ?? writable(languageOf(cv)) ?? "en";
  const wishes = readInstructions(options.instructions);
  const length = wishes.length ?? options.length;
  const informal = wishes.address === "informal" && (language === "de" || language === "en");
  const wording = informal ? informally(letterWordings[language], language) : letterWordings[language];
  const title = usable(job.title === null ? null : withoutGenders(job.title));
  const company = usable(job.company);
  const context: LetterContext = {
    cv,
    job,
    analysis,
    language,
    written: languageOf(cv),
    tone: options.tone,
    wording,
    statements: statementsOf(cv, analysis),
    words: postingWords(job),
    keywords: knowledge.atsKeywords,
    title,
    company: company === null ? wording.someCompany : nameIn(company, language),
    emphasize: wishes.emphasize,
    today,
  };
  const range = lengthFor(length, language);
  const pieces = piecesFor(context, wishes);
  const chosen = choose(pieces, range, language);
  const texts = paragraphsOf(chosen, language);
  const words = texts.reduce((sum, paragraph) => sum + countWords(paragraph.text), 0);
  return {
    language,
    length,
    tone: options.tone,
    subject:
      title === null
        ? wording.subjectBare
        : fill(namesPerson(title) ? wording.subject : wording.subjectOther, { title }),
    salutation: salutationFor(job, wording, informal ? "informal" : options.tone),
    paragraphs: texts,
    closing: wording.closing[informal ? "informal" : options.tone],
    signature: cv.basics.name ?? null,
    words,
    notes: notesFor(context, wishes, options, words < range.least).map(noteOf),
    removed: 0,
  };
}

/** Words below which the paragraph of further experience joins the one before it. */
const fewWords = 14;

/** A text of the posting that can stand in a sentence; null for one that isn't there or gives orders. */
const usable = (text: string | null): string | null => (text === null || givesOrders(text) ? null : text.trim());

/** "Pflegefachkraft (m/w/d)" without the letters that only the law asks for. */
const withoutGenders = (title: string): string =>
  title
    .replace(/\s*[([](?:all genders|[mwfdxhgn](?:\s*[/|,]\s*[mwfdxhgn*]){1,3})[)\]]/giu, "")
    .replace(/\s+[HF]\/[HF]$/u, "")
    .trim();

function piecesFor(context: LetterContext, wishes: Wishes): Piece[] {
  const all = [
    ...openingPieces(context),
    ...bodyPieces(context),
    ...(wishes.avoidGap ? [] : gapPieces(context)),
    ...closingPieces(context),
  ];
  return all.filter(
    (piece) =>
      piece.priority === 0 ||
      (!piece.skillIds.some((id) => wishes.avoidSkills.includes(id)) &&
        !wishes.avoidWords.some((word) => piece.text.toLowerCase().includes(word))),
  );
}

/** Takes pieces by priority until the letter is as long as it should be, and never longer than it may be. */
function choose(
  pieces: readonly Piece[],
  { least, most }: { least: number; most: number },
  language: LanguageCode,
): Piece[] {
  const target = (least + most) / 2;
  const taken = new Set(pieces.filter((piece) => piece.priority === 0));
  const ranked = pieces.filter((piece) => piece.priority > 0).sort((one, other) => one.priority - other.priority);
  const including = (piece?: Piece): Piece[] => pieces.filter((one) => taken.has(one) || one === piece);
  const words = (chosen: readonly Piece[]): number =>
    paragraphsOf(chosen, language).reduce((sum, paragraph) => sum + countWords(paragraph.text), 0);
  for (const piece of ranked) {
    if (words(including()) >= target) break;
    if (words(including(piece)) <= most) taken.add(piece);
  }
  return including();
}

/** Sentences one after another; lines of nouns from one job share a beginning. */
function joined(pieces: readonly Piece[], language: LanguageCode): string {
  const sentences: string[] = [];
  pieces.forEach((piece, index) => {
    const last = pieces[index - 1]?.item;
    const { item } = piece;
    const shares = item !== undefined && !item.linked && last !== undefined && last.role === item.role;
    if (shares) sentences.push(`${withoutStop(sentences.pop() ?? "")}${language === "fr" ? " ;" : ";"} ${item.text}.`);
    else sentences.push(piece.text);
  });
  return sentences.join(" ");
}

function paragraphsOf(pieces: readonly Piece[], language: LanguageCode): CoverLetter["paragraphs"] {
  const alone = pieces.filter((piece) => piece.paragraph === paragraphs.further);
  const folded = countWords(alone.map((piece) => piece.text).join(" ")) < fewWords;
  return Object.values(paragraphs).flatMap((number) => {
    const own = pieces.filter(
      (piece) => (folded && piece.paragraph === paragraphs.further ? paragraphs.recent : piece.paragraph) === number,
    );
    if (own.length === 0) return [];
    const answers = new Map(
      own.flatMap((piece) => piece.answers).map((place) => [`${place.page}:${place.line}`, place]),
    );
    return [
      {
        text: contracted(joined(own, language), language),
        evidence: unique(own.flatMap((piece) => piece.evidence)),
        answers: [...answers.values()],
      },
    ];
  });
}

function notesFor(
  { cv, job, analysis, language }: LetterContext,
  wishes: Wishes,
  options: LetterOptions,
  below: boolean,
): NoteCode[] {
  const had = new Set(cv.meta.careerassist.skills.map((skill) => skill.id));
  const own = languageOf(cv);
  const informalElsewhere = wishes.address === "informal" && language !== "de" && language !== "en";
  const lines = Object.values(cv.meta.careerassist.fields).flatMap((field) => field.places);
  const orders = [...lines, ...job.responsibilities].some((place) => givesOrders(place.text));
  const notes: readonly (readonly [boolean, NoteCode])[] = [
    [cv.work.length === 0, "cv_without_work"],
    [languagesDiffer(own, language), "languages_differ"],
    [
      languageOfJob(job) !== null && writable(languageOfJob(job)) === null && options.language === undefined,
      "language_not_supported",
    ],
    [provenMatches(analysis).length === 0, "nothing_proven"],
    [below, "letter_below_length"],
    [job.title === null, "posting_without_title"],
    [job.company === null, "posting_without_company"],
    [wishes.emphasize.some((id) => !had.has(id)), "wish_not_proven"],
    [wishes.leftOver, "wishes_need_model"],
    [informalElsewhere, "wish_form_of_address"],
    [orders, "lines_not_used"],
  ];
  return notes.filter(([holds]) => holds).map(([, code]) => code);
}

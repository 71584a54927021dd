import { ungroundedActivities } from "./check-activities.ts";
import { borrowedWork } from "./check-borrowed.ts";
import { ungroundedDates } from "./check-dates.ts";
import { ungroundedDegrees } from "./check-degrees.ts";
import { borrowedEmployer, ungroundedNames } from "./check-names.ts";
import { ungroundedNumbers } from "./check-numbers.ts";
import { ungroundedOutcomes } from "./check-outcomes.ts";
import { ungroundedSkills } from "./check-skills.ts";
import { raisedResponsibility, ungroundedTitles } from "./check-titles.ts";
import type { Part, Ungrounded } from "./claims.ts";
import { mentionsOf } from "./names.ts";
import { type Pool, poolOf } from "./pool.ts";
import { withoutQuotations } from "./quotations.ts";
import type { Entry, Sources } from "./sources.ts";
import { isDenied, namesPerson, type Owner, ownersIn, supposesExperience } from "./speaker.ts";
import { languageOf } from "./statement-language.ts";
import { type Piece, segmentsOf, sentencesOf, shift, wordsOf } from "./text.ts";
import { blanked, tooLong } from "./too-long.ts";

export type { ClaimKind, Ungrounded } from "./claims.ts";

/** Something that was written, and what may prove it. */
export interface Statement {
  readonly text: string;
  /** Whose words: what the text is about decides what may prove it. */
  readonly about: /** A summary or a list of skills: the whole CV may prove it. */
    | { readonly part: "cv" }
    /** A line under `/work/1` (or `/projects/0`, `/education/0`, `/volunteer/0`): only that entry's own lines prove it. */
    | { readonly part: "role"; readonly path: string }
    /** The CV proves what is said of the person, the posting what is said of the employer. */
    | { readonly part: "letter" }
    /** Questions may name anything of the posting; what is taken for given of the person needs the CV. */
    | { readonly part: "interview" }
    /** What somebody will ask in an interview: it may take for given what the posting asks for. */
    | { readonly part: "question" };
  /** Quotes that must be lines of the CV, word for word. */
  readonly evidence?: readonly { readonly quote: string }[];
  /** The language that it was written in, where that is known; else the text itself tells. */
  readonly language?: string;
}

/** Words of courtesy that look like skills or names. */
const courtesies = /\b(?:hiring|recruiting|recruitment|talent) (?:team|manager|committee)\b/giu;

const nothing: Pool = poolOf([]);

/** The entry that a path points at or into; an unknown path proves nothing. */
function entryAt(path: string, sources: Sources): Entry {
  const top = path.split("/").slice(0, 3).join("/");
  return (
    sources.entries.find((entry) => entry.path === top) ?? {
      path,
      name: [],
      title: "",
      start: null,
      end: null,
      years: null,
      own: nothing,
    }
  );
}

interface Segment {
  readonly piece: Piece;
  readonly opens: boolean;
  /** What stands before it up to a colon: "You ask for two things: …". */
  readonly lead: string;
  readonly question: boolean;
}

const segments = (text: string): Segment[] =>
  sentencesOf(text).flatMap((sentence) =>
    segmentsOf(sentence.text).map((piece, index, all) => ({
      lead: /:\s*$/u.test(all[index - 1]?.text ?? "") ? (all[index - 1]?.text ?? "") : "",
      piece: shift(piece, sentence.from),
      opens: index === 0 || /[:–—]\s*$/u.test(text.slice(0, sentence.from + piece.from)),
      question: /\?\s*["”»)]?\s*$/u.test(sentence.text),
    })),
  );

/** Words that set what is told apart from the employer that is named: "Before Harrow & Pike I …". */
const apart =
  /(?<!\p{L})(?:before|prior to|previously|earlier|after|since then|vor|zuvor|vorher|nach|davor|danach|anschließend|avant|auparavant|après|puis|antes|después|luego|ennen|aiemmin|jälkeen|sitten)(?!\p{L})/iu;

/** The one employer at which all that a part tells has happened, if it says so. */
const onlyEntry = (named: readonly Entry[], text: string): Entry | null =>
  named.length === 1 && named[0] !== undefined && !apart.test(text) ? named[0] : null;

function poolFor(owner: Owner, role: Entry | null, only: Entry | null, sources: Sources): Pool {
  if (role !== null) return role.own;
  if (owner !== "person") return sources.all;
  return only === null ? sources.cv : sources.cvFor(only);
}

/** Owners of a part that a colon stands before: what is before the colon speaks for it unless it speaks of the person itself. */
function ownersBehind(lead: string, text: string, companies: readonly Piece[]): (at: number) => Owner {
  const heard = namesPerson(text) ? "" : lead;
  const owners = ownersIn(
    heard + text,
    companies.map((place) => place.from + heard.length),
  );
  return (at) => owners(at + heard.length);
}

function partOf(
  segment: Segment,
  statement: Statement,
  sources: Sources,
  language: string | null,
): { part: Part; companies: Piece[] } {
  const { text } = segment.piece;
  const { about } = statement;
  const words = wordsOf(text);
  const role = about.part === "role" ? entryAt(about.path, sources) : null;
  const hits = sources.entries.map((entry) => ({
    entry,
    places: entry.name.length > 0 ? mentionsOf(entry.name, words) : [],
  }));
  const companies =
    about.part === "letter" || about.part === "interview" || about.part === "question"
      ? sources.company.length > 0
        ? mentionsOf(sources.company, words)
        : []
      : [];
  const own = hits.filter(({ places }) => places.length > 0);
  const generic = about.part === "question" || (about.part === "interview" && !supposesExperience(text));
  const ownerAt: (at: number) => Owner =
    about.part === "letter" ? ownersBehind(segment.lead, text, companies) : () => (generic ? "anybody" : "person");
  const only = onlyEntry(
    own.map(({ entry }) => entry),
    text,
  );
  const part: Part = {
    text,
    language,
    opens: segment.opens,
    isLetter: about.part === "letter",
    role,
    named: own.map(({ entry }) => entry),
    mentions: [
      ...(role === null ? own : own.filter(({ entry }) => entry === role)).flatMap(({ places }) => places),
      ...companies,
      ...[...text.matchAll(courtesies)].map((found) => ({
        text: found[0],
        from: found.index,
        to: found.index + found[0].length,
      })),
    ],
    denied: isDenied(text) || isDenied(segment.lead),
    hypothetical: generic,
    ownerAt,
    poolAt: (at) => poolFor(ownerAt(at), role, only, sources),
    sources,
  };
  return { part, companies };
}

function falseQuotes(statement: Statement, sources: Sources): Ungrounded[] {
  return (statement.evidence ?? [])
    .filter(({ quote }) => !sources.quotes.has(quote))
    .map(({ quote }) => ({
      kind: "quote",
      text: quote,
      start: 0,
      end: statement.text.length,
      reason: `"${quote}" is not a line of the CV.`,
    }));
}

function claimsOf(segment: Segment, statement: Statement, sources: Sources, language: string | null): Ungrounded[] {
  const { part, companies } = partOf(segment, statement, sources, language);
  const found = [
    ...ungroundedNumbers(part),
    ...ungroundedDates(part),
    ...ungroundedTitles(part, statement.about.part === "cv" || statement.about.part === "role"),
    ...raisedResponsibility(part),
    ...ungroundedDegrees(part),
    ...ungroundedSkills(part),
    ...ungroundedNames(part),
    ...borrowedEmployer(part, companies),
    ...ungroundedOutcomes(part),
  ];
  // A clause whose fault is named already is not reported once more as a whole.
  const rest = ungroundedActivities(part).filter(
    (one) => !found.some((other) => one.start < other.end && other.start < one.end),
  );
  const borrowed = found.length + rest.length === 0 && apart.test(part.text) === false ? borrowedWork(part) : [];
  return [...found, ...rest, ...borrowed].map((one) => ({
    ...one,
    start: one.start + segment.piece.from,
    end: one.end + segment.piece.from,
  }));
}

/**
 * The claims of a statement that nothing proves, from left to right; none where all is proven. Offsets are UTF-16 units of
 * its text. A quote that isn't a line of the CV spans the whole text.
 */
export function ungrounded(statement: Statement, sources: Sources): Ungrounded[] {
  const { about } = statement;
  const own = about.part === "role" ? entryAt(about.path, sources).own : sources.cv;
  const monsters = tooLong(statement.text);
  const text = withoutQuotations(
    blanked(statement.text, monsters),
    own,
    about.part === "role" ? null : sources.posting,
  );
  const language = statement.language ?? languageOf(text) ?? sources.language;
  return [
    ...falseQuotes(statement, sources),
    ...monsters,
    ...segments(text).flatMap((segment) => claimsOf(segment, statement, sources, language)),
  ].sort((one, other) => one.start - other.start);
}

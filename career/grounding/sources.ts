import type { CvProfile } from "../../schemas/cv.ts";
import type { JobProfile } from "../../schemas/job.ts";
import { monthsSpan, yearsOfWork } from "../cv/seniority.ts";
import { rankOf } from "../fit/match-language.ts";
import { contentWords } from "../fit/words.ts";
import { degreeLevels } from "../language/degree-words.ts";
import { findSkills } from "../skills/matcher.ts";
import { placesOf } from "./lines.ts";
import { nameWords } from "./names.ts";
import { both, type Pool, poolOf } from "./pool.ts";

/** A role, study, project or voluntary work of the CV. */
export interface Entry {
  /** JSON pointer into the profile, e.g. `/work/0`. */
  readonly path: string;
  /** Words of the name of the employer or school, without its legal form. */
  readonly name: readonly string[];
  readonly title: string;
  /** Dates as in the profile; null where there is none. */
  readonly start: string | null;
  readonly end: string | null;
  /** Length in years, null where no dates were read. */
  readonly years: number | null;
  /** What its own lines prove. */
  readonly own: Pool;
}

export interface Degree {
  readonly level: number;
  readonly words: ReadonlySet<string>;
}

/** What may be said, ready to be looked up: build it once for a CV and a posting. */
export interface Sources {
  readonly cv: Pool;
  readonly posting: Pool | null;
  /** The lines of the CV and of the posting together. */
  readonly all: Pool;
  readonly entries: readonly Entry[];
  /** What the person was or is called: positions, the label, the first sentence of the summary. */
  readonly titles: readonly string[];
  /** Years of work, overlaps counted once, or what the CV itself says if that is more. */
  readonly years: number | null;
  /** Degrees that were finished, with their level from 1 to 5 and the words of their entry. */
  readonly degrees: readonly Degree[];
  /** How many studies the CV calls unfinished. */
  readonly unfinished: number;
  /** Levels of languages by the ids of the taxonomy, 1 to 6; null where the CV names no level. */
  readonly languages: ReadonlyMap<string, number | null>;
  /** Language of the CV. */
  readonly language: string | null;
  /** What the posting asks for, in its own words. */
  readonly asked: readonly string[];
  readonly company: readonly string[];
  readonly position: string | null;
  /** What proves a statement that names one entry: the CV without the lines that only the other ones have. */
  readonly cvFor: (entry: Entry) => Pool;
  /** All lines of the CV, word for word. */
  readonly quotes: ReadonlySet<string>;
}

/** All lines of the CV as they stand, whether a field took them or not. */
export function linesOf(cv: CvProfile): ReadonlySet<string> {
  return new Set(placesOf(cv).map((place) => place.text));
}

const unfinished =
  /not (?:yet )?(?:completed|finished|graduated)|unfinished|incomplete|without (?:a )?degree|dropped out|ongoing|expected|in progress|abgebrochen|nicht abgeschlossen|ohne abschluss|laufend|voraussichtlich|inachev|non obtenu|interrompu|en cours|sin (?:terminar|finalizar|acabar)|inconclus|en curso|keskeyt|kesken|ei valmis/iu;

const texts = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(texts) : [];
};

/** The lines that an entry was read from, and its fields as they were understood. */
function linesAt(cv: CvProfile, path: string, fields: unknown): string[] {
  const read = Object.entries(cv.meta.careerassist.fields)
    .filter(([pointer]) => pointer === path || pointer.startsWith(`${path}/`))
    .flatMap(([, field]) => field.places.map((place) => place.text));
  return [...texts(fields), ...read];
}

const partOf = (name: unknown): string => (typeof name === "string" ? name : "");

function entriesOf(cv: CvProfile, today: Date): Entry[] {
  const entry = (path: string, name: unknown, title: unknown, fields: Record<string, unknown>): Entry => {
    const start = partOf(fields.startDate);
    const end = partOf(fields.endDate);
    const dates = { ...(start === "" ? {} : { startDate: start }), ...(end === "" ? {} : { endDate: end }) };
    const span = monthsSpan(dates, today);
    return {
      path,
      name: nameWords(partOf(name)),
      title: partOf(title),
      start: start || null,
      end: end || null,
      years: span === null ? null : (span.to - span.from) / 12,
      own: poolOf(linesAt(cv, path, fields)),
    };
  };
  return [
    ...cv.work.map((one, at) => entry(`/work/${at}`, one.name, one.position, one)),
    ...cv.volunteer.map((one, at) => entry(`/volunteer/${at}`, one.organization, one.position, one)),
    ...cv.projects.map((one, at) => entry(`/projects/${at}`, one.name, "", one)),
    ...cv.education.map((one, at) => entry(`/education/${at}`, one.institution, "", one)),
  ];
}

/** The pools without other entries' lines, each made when it is first asked for. */
function poolsApart(cv: Pool, entries: readonly Entry[]): (entry: Entry) => Pool {
  const made = new Map<Entry, Pool>();
  return (entry) => {
    const known = made.get(entry);
    if (known !== undefined) return known;
    const kept = new Set(entry.own.lines.map((line) => line.text));
    const others = new Set(
      entries
        .filter((other) => other !== entry && !overlaps(other, entry))
        .flatMap((other) => other.own.lines.map((line) => line.text)),
    );
    const pool = poolOf(cv.lines.map((line) => line.text).filter((text) => kept.has(text) || !others.has(text)));
    made.set(entry, pool);
    return pool;
  };
}

/** Whether two entries have the same employer or school: what was done there may stand under either. */
const overlaps = (one: Entry, other: Entry): boolean => one.name.join(" ") === other.name.join(" ");

const isUnfinished = (cv: CvProfile, at: number): boolean =>
  linesAt(cv, `/education/${at}`, cv.education[at]).some((line) => unfinished.test(line));

function degreesOf(cv: CvProfile): Degree[] {
  return cv.education.flatMap((one, at) => {
    const own = `${one.studyType ?? ""} ${one.area ?? ""}`;
    const level = degreeLevels.find(([, pattern]) => pattern.test(own))?.[0];
    return level === undefined || isUnfinished(cv, at) ? [] : [{ level, words: contentWords(own) }];
  });
}

/** Romance languages and Finnish write names of languages small, lists of them often with a capital. */
function languagesOf(cv: CvProfile): Map<string, number | null> {
  const levels = new Map<string, number | null>();
  for (const { language, fluency } of cv.languages)
    for (const { skill } of [language, language.toLowerCase()].flatMap((name) => findSkills(name, { listed: true })))
      if (skill.kind === "language") levels.set(skill.id, rankOf(`${fluency ?? ""} ${language}`));
  return levels;
}

/** Years that a text says of itself: "ten years between warehouses and streams". */
const statedYears = (pool: Pool): number =>
  Math.max(0, ...pool.figures.filter(({ unit, period }) => unit === "years" && !period).map(({ value }) => value));

function postingPool(job: JobProfile): Pool {
  const asked = [...job.required, ...job.preferred];
  return poolOf(
    [
      job.title ?? "",
      job.company ?? "",
      job.location ?? "",
      ...Object.values(job.quotes).flatMap((place) => (place === undefined ? [] : [place.text])),
      ...asked.flatMap(({ skill, level, quote }) => [skill, level ?? "", quote.text]),
      ...[...job.responsibilities, ...job.benefits].map((place) => place.text),
    ],
    asked.flatMap(({ skillId }) => (skillId === null ? [] : [skillId])),
  );
}

/**
 * Gathers what may be said of a person, and of an employer where there is a posting. `today` ends what goes on
 * and is the present day unless given.
 */
export function sourcesOf(cv: CvProfile, posting?: JobProfile, today: Date = new Date()): Sources {
  const { meta, ...fields } = cv;
  const { basics, work } = cv;
  const places = placesOf(cv).sort((one, other) => one.page - other.page || one.line - other.line);
  const own = poolOf(
    [...places.map((place) => place.text), ...texts(fields)],
    meta.careerassist.skills.map((skill) => skill.id),
  );
  const entries = entriesOf(cv, today);
  const offered = posting === undefined ? null : postingPool(posting);
  const counted = yearsOfWork(work, today) ?? meta.careerassist.years;
  const stated = statedYears(poolOf([basics.summary ?? "", basics.label ?? ""]));
  return {
    cv: own,
    posting: offered,
    all: offered === null ? own : both(own, offered),
    entries,
    titles: [
      ...work.map((one) => one.position ?? ""),
      basics.label ?? "",
      ...(basics.summary ?? "").split(/(?<=[.!?])\s/u).slice(0, 1),
      ...cv.education.map((one) => one.studyType ?? ""),
    ].filter((title) => title !== ""),
    years: counted === null && stated === 0 ? null : Math.max(counted ?? 0, stated),
    degrees: degreesOf(cv),
    unfinished: cv.education.filter((_, at) => isUnfinished(cv, at)).length,
    languages: languagesOf(cv),
    language: meta.careerassist.language ?? posting?.language ?? null,
    asked:
      posting === undefined ? [] : [...posting.required, ...posting.preferred].map((requirement) => requirement.skill),
    company: nameWords(posting?.company ?? ""),
    position: posting?.title ?? null,
    cvFor: poolsApart(own, entries),
    quotes: linesOf(cv),
  };
}

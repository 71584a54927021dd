import type * as z from "zod";
import type { JobProfile } from "../../schemas/job.ts";
import type { Place } from "../../schemas/primitives.ts";
import { placeOf } from "../cv/field-log.ts";
import { seniorityOfTitle } from "../cv/seniority.ts";
import { engine } from "../engine.ts";
import { detectLanguage } from "../language/detect.ts";
import { languageOfTerse } from "../language/telling-words.ts";
import type { DocumentText, Line } from "../reading/document.ts";
import { UnreadableDocument } from "../reading/unreadable.ts";
import { clausesOf, strengthOf } from "./cues.ts";
import { identityOf } from "./identity.ts";
import { type Paragraph, paragraphsOf, sentencesOf } from "./paragraphs.ts";
import { type PostingLine, postingLines } from "./posting-sections.ts";
import { requirementsOf } from "./requirements.ts";
import { employmentOf, remoteOf, salaryIn, yearsIn } from "./terms.ts";

type PlaceValue = z.infer<typeof Place>;

const leastWords = 8;

/**
 * Understands a document as a job posting. Null says that the posting doesn't say; every requirement and every field
 * has the line that it was read from. Throws UnreadableDocument: job_too_short, job_not_recognized.
 */
export function parseJob(document: DocumentText, _today: Date): JobProfile {
  if (document.format === "linkedin-zip") throw new UnreadableDocument("job_not_recognized");
  const lines = document.lines.filter((line) => !line.furniture);
  const text = lines.map((line) => line.text).join("\n");
  if ((text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0) < leastWords) throw new UnreadableDocument("job_too_short");
  const posted = postingLines(lines);
  const identity = identityOf(lines, posted);
  const language = detectLanguage(text) ?? languageOfTerse(text);
  const paragraphs = paragraphsOf(posted);
  const terms = termParagraphs(paragraphs);
  const { required, preferred } = requirementsOf(paragraphs, {
    title: identity.title?.text ?? null,
    named: new Set([identity.title, identity.company, identity.location].flatMap((found) => found?.line ?? [])),
    language,
  });
  const quotes: JobProfile["quotes"] = {};
  const quote = <T>(field: keyof JobProfile["quotes"], found: { value: T; line: Line } | null): T | null => {
    if (found === null) return null;
    quotes[field] = placeOf(found.line);
    return found.value;
  };
  const named = (found: { text: string; line: Line } | null): { value: string; line: Line } | null =>
    found === null ? null : { value: found.text, line: found.line };
  const profile: JobProfile = {
    title: quote("title", named(identity.title)),
    company: quote("company", named(identity.company)),
    location: quote("location", named(identity.location)),
    remote: quote("remote", firstOf(terms, remoteOf)),
    employmentType: quote("employmentType", labelledEmployment(lines) ?? firstOf(terms, employmentOffered)),
    seniority: quote("seniority", seniority(identity.title, posted)),
    yearsRequired: quote("yearsRequired", yearsRequired(paragraphs)),
    salary: quote("salary", firstOf(payable(lines, paragraphs), salaryIn)),
    required,
    preferred,
    responsibilities: placesIn(posted, "responsibilities").filter(isTask([...required, ...preferred])),
    benefits: placesIn(posted, "benefits"),
    language,
    quotes,
    engine: { ...engine },
  };
  if (!isPosting(profile)) throw new UnreadableDocument("job_not_recognized");
  return { ...profile, unread: unreadLines(lines, profile) };
}

/**
 * Whether a text posts a job: it asks for something or says what is to be done. One that does neither names a job at
 * least, with two more of who hires, where, how and for how much.
 */
function isPosting(profile: JobProfile): boolean {
  if (profile.required.length + profile.preferred.length + profile.responsibilities.length > 0) return true;
  const told = [profile.company, profile.location, profile.employmentType, profile.salary];
  return profile.title !== null && told.filter((field) => field !== null).length >= 2;
}

/** The lines that no part of the profile was read from. */
function unreadLines(lines: readonly Line[], profile: JobProfile): PlaceValue[] {
  const { required, preferred, responsibilities, benefits, quotes } = profile;
  const read = [
    ...[...required, ...preferred].map((requirement) => requirement.quote),
    ...responsibilities,
    ...benefits,
    ...Object.values(quotes),
  ];
  const taken = new Set(read.map(({ page, line }) => `${page}:${line}`));
  return lines.map(placeOf).filter(({ page, line, text }) => text.trim() !== "" && !taken.has(`${page}:${line}`));
}

/** Paragraphs that speak of the terms of this job, those near the top first; the company's story comes last. */
function termParagraphs(paragraphs: readonly Paragraph[]): Paragraph[] {
  const rank = ({ section }: Paragraph): number =>
    section === null || section === "terms" ? 0 : section === "about" ? 2 : 1;
  return [...paragraphs].sort((one, other) => rank(one) - rank(other));
}

const employmentLabel =
  /^(?:job type|employment(?: type| status)?|contract(?: type)?|schedule|hours|working hours|working pattern|hours of work|time type|type|vertragsart|arbeitszeit|anstellungsart|beschäftigungsart|type de contrat|contrat|tipo de contrato|jornada|contrato|työsuhde|työaika)\s*:?\s+(.{3,60})$/iu;

/** The kind of employment where a label names it: what else is said of contracts and hours comes after that. */
function labelledEmployment(lines: readonly Line[]): Value<NonNullable<JobProfile["employmentType"]>> | null {
  const found: Value<NonNullable<JobProfile["employmentType"]>>[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const alone = line.text.split(/\s+/u).length <= 2 && next !== undefined && next.text.length < 60;
    for (const text of [line.text, ...(alone ? [`${line.text} ${next.text}`] : [])]) {
      const stated = employmentLabel.exec(text)?.[1];
      const value = stated === undefined ? null : employmentOf(stated);
      if (value !== null) found.push({ value, line: text === line.text ? line : (next ?? line) });
    }
  }
  // A contract may be permanent while the hours are few: the label that says more about them wins.
  return found.find(({ value }) => value !== "full-time") ?? found[0] ?? null;
}

/** Pay may also stand in a heading. */
function payable(lines: readonly Line[], paragraphs: readonly Paragraph[]): Paragraph[] {
  const inside = new Set(paragraphs.flatMap((paragraph) => paragraph.lines));
  const headings = lines.filter((line) => !inside.has(line));
  return [...paragraphs, ...headings.map((line) => ({ text: line.text, lines: [line], section: null }))];
}

/** The first value that a sentence gives; where no sentence does, one that a whole paragraph gives. */
/** The training and the internships that requirements speak of are what people bring along, and not what is offered. */
function employmentOffered(text: string, { section }: Paragraph): ReturnType<typeof employmentOf> {
  const kind = employmentOf(text);
  const isAsked = section === "required" || section === "preferred";
  return isAsked && (kind === "apprenticeship" || kind === "internship") ? null : kind;
}

function firstOf<T>(
  paragraphs: readonly Paragraph[],
  read: (text: string, paragraph: Paragraph) => T | null,
): Value<T> | null {
  for (const paragraph of paragraphs) {
    for (const text of new Set([...sentencesOf(paragraph.text), paragraph.text])) {
      const value = read(text, paragraph);
      if (value === null) continue;
      const line = paragraph.lines.find((one) => read(one.text, paragraph) !== null) ?? paragraph.lines[0];
      if (line !== undefined) return { value, line };
    }
  }
  return null;
}

interface Value<T> {
  readonly value: T;
  readonly line: Line;
}

function seniority(
  title: { text: string; line: Line } | null,
  posted: readonly PostingLine[],
): { value: NonNullable<JobProfile["seniority"]>; line: Line } | null {
  const inTitle = title === null ? null : seniorityOfTitle(title.text);
  if (inTitle !== null && title !== null) return { value: inTitle, line: title.line };
  for (const { line } of posted) {
    const labelled = /^(?:seniority|level|experience level|karrierestufe|niveau|nivel)\s*:\s*(.+)$/iu.exec(
      line.text,
    )?.[1];
    const level =
      labelled === undefined
        ? null
        : (seniorityOfTitle(labelled) ?? (/mid|intermediate/iu.test(labelled) ? "mid" : null));
    if (level !== null) return { value: level, line };
  }
  return null;
}

/** The years that the job itself asks for; years that are only nice to have don't count. */
function yearsRequired(paragraphs: readonly Paragraph[]): Value<number> | null {
  let best: Value<number> | null = null;
  for (const { text, lines, section } of paragraphs) {
    if (section === "about" || section === "benefits" || section === "preferred") continue;
    for (const sentence of sentencesOf(text).flatMap(clausesOf)) {
      const value = strengthOf(sentence) === "preferred" ? null : yearsIn(sentence);
      if (value === null || (best !== null && value <= best.value)) continue;
      const line = lines.find((one) => yearsIn(one.text) !== null) ?? lines[0];
      if (line !== undefined) best = { value, line };
    }
  }
  return best;
}

/** Under the tasks may also stand what is asked for, and what is paid: that is no task. */
function isTask(asked: JobProfile["required"]): (place: PlaceValue) => boolean {
  const taken = new Set(asked.map(({ quote: { page, line } }) => `${page}:${line}`));
  return ({ page, line, text }) => !taken.has(`${page}:${line}`) && salaryIn(text) === null;
}

const placesIn = (posted: readonly PostingLine[], wanted: PostingLine["section"]): PlaceValue[] =>
  posted.filter(({ section }) => section === wanted).map(({ line }) => placeOf(line));

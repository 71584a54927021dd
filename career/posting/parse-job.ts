import type * as z from "zod";
import type { JobProfile } from "../../schemas/job.ts";
import type { Place } from "../../schemas/primitives.ts";
import { placeOf } from "../cv/field-log.ts";
import { seniorityOfTitle } from "../cv/seniority.ts";
import { engine } from "../engine.ts";
import { detectLanguage } from "../language/detect.ts";
import type { DocumentText, Line } from "../reading/document.ts";
import { UnreadableDocument } from "../reading/unreadable.ts";
import { identityOf } from "./identity.ts";
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
  const lines = document.lines.filter((line) => !line.furniture);
  const text = lines.map((line) => line.text).join("\n");
  if ((text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0) < leastWords) throw new UnreadableDocument("job_too_short");
  const posted = postingLines(lines);
  const identity = identityOf(lines, posted);
  const { required, preferred } = requirementsOf(posted, identity.title?.text ?? null);
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
    remote: quote("remote", firstOf(termLines(posted), remoteOf)),
    employmentType: quote("employmentType", firstOf(termLines(posted), employmentOf)),
    seniority: quote("seniority", seniority(identity.title, posted)),
    yearsRequired: quote("yearsRequired", yearsRequired(posted)),
    salary: quote("salary", firstOf(lines, salaryIn)),
    required,
    preferred,
    responsibilities: placesIn(posted, "responsibilities"),
    benefits: placesIn(posted, "benefits"),
    language: detectLanguage(text),
    quotes,
    engine: { ...engine },
  };
  if (required.length + preferred.length + profile.responsibilities.length === 0)
    throw new UnreadableDocument("job_not_recognized");
  return profile;
}

/** Lines that speak of the terms of this job, those near the top first; the company's story comes last. */
function termLines(posted: readonly PostingLine[]): Line[] {
  const rank = ({ section }: PostingLine): number =>
    section === null || section === "terms" ? 0 : section === "about" ? 2 : 1;
  return [...posted].sort((one, other) => rank(one) - rank(other)).map(({ line }) => line);
}

function firstOf<T>(lines: readonly Line[], read: (text: string) => T | null): { value: T; line: Line } | null {
  for (const line of lines) {
    const value = read(line.text);
    if (value !== null) return { value, line };
  }
  return null;
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
function yearsRequired(posted: readonly PostingLine[]): { value: number; line: Line } | null {
  let best: { value: number; line: Line } | null = null;
  for (const { line, section } of posted) {
    if (section === "about" || section === "benefits" || section === "preferred") continue;
    const value = yearsIn(line.text);
    if (value !== null && (best === null || value > best.value)) best = { value, line };
  }
  return best;
}

const placesIn = (posted: readonly PostingLine[], wanted: PostingLine["section"]): PlaceValue[] =>
  posted.filter(({ section }) => section === wanted).map(({ line }) => placeOf(line));

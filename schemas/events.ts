import * as z from "zod";
import { ApplicationStatus } from "./applications.ts";
import { DocumentFormat, DocumentKind } from "./documents.ts";
import { type EventDeclaration, event } from "./event.ts";
import { LanguageCode } from "./options.ts";
import { Id, Score, Seniority, SkillId, YearsBucket } from "./primitives.ts";
import { RequestTypeName, StepName } from "./requests.ts";
import { MOST_ROLES, MOST_SKILLS, MOST_TOPICS, ResearchReason, RoleId, RoundEnd, Topic } from "./research.ts";
import { DocumentScope, DocumentSort, IngestOutcome, Language, MOST_DOCUMENTS } from "./submissions.ts";

/**
 * Everything that travels on the bus. Readers are tolerant (`z.object` passes over fields that it doesn't know), so that
 * a new field breaks nobody who was deployed before it. Ids, closed vocabularies, buckets, scores and codes only: no text of people. */

const exampleCv = "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001";
const exampleJob = "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a002";

const exampleAnalysis = "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a003";

const Count = z.int().min(0);
const ProblemCodeOnBus = z.string().regex(/^[a-z][a-z_]*$/);

export const RequestAccepted = event("RequestAccepted", {
  version: 1,
  source: "careerassist.api",
  description: "A request was taken in. Its files may still have to be uploaded.",
  data: z.object({ type: RequestTypeName }),
  example: { type: "gap_analysis" },
});

export const CvSubmitted = event("CvSubmitted", {
  version: 1,
  source: "careerassist.api",
  description: "A CV is stored and waits to be read.",
  data: z.object({ cvId: Id }),
  example: { cvId: exampleCv },
});

export const CvCorrected = event("CvCorrected", {
  version: 1,
  source: "careerassist.api",
  description:
    "A person has corrected what was read of a CV; the correction is a version of its own. It belongs to the person's standing request.",
  data: z.object({ cvId: Id, parentCvId: Id }),
  example: { cvId: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a011", parentCvId: exampleCv },
});

export const JobSubmitted = event("JobSubmitted", {
  version: 1,
  source: "careerassist.api",
  description: "A job posting is stored and waits to be read.",
  data: z.object({ postingId: Id }),
  example: { postingId: exampleJob },
});

export const CvParsed = event("CvParsed", {
  version: 1,
  source: "careerassist.parse-cv",
  description: "A CV was read; its profile is stored under its id.",
  settles: "cv",
  data: z.object({
    cvId: Id,
    skills: z.array(SkillId),
    seniority: Seniority.nullable(),
    years: YearsBucket.nullable(),
  }),
  example: { cvId: exampleCv, skills: ["typescript", "postgresql"], seniority: "senior", years: "5-9" },
});

export const JobParsed = event("JobParsed", {
  version: 1,
  source: "careerassist.parse-job",
  description: "A job posting was read; its profile is stored under its id.",
  settles: "job",
  data: z.object({
    postingId: Id,
    required: z.array(SkillId),
    preferred: z.array(SkillId),
    seniority: Seniority.nullable(),
  }),
  example: { postingId: exampleJob, required: ["typescript"], preferred: ["kubernetes"], seniority: "senior" },
});

export const GapAnalyzed = event("GapAnalyzed", {
  version: 1,
  source: "careerassist.analyze-gap",
  description: "A CV was compared with a posting; the analysis is stored under its id.",
  settles: "gap",
  data: z.object({
    analysisId: Id,
    cvId: Id,
    postingId: Id,
    fitScore: Score,
    atsScore: Score,
    missing: z.array(SkillId),
  }),
  example: {
    analysisId: exampleAnalysis,
    cvId: exampleCv,
    postingId: exampleJob,
    fitScore: 74,
    atsScore: 88,
    missing: ["kubernetes"],
  },
});

export const CvRewritten = event("CvRewritten", {
  version: 1,
  source: "careerassist.rewrite-cv",
  description: "A CV was rewritten for a posting; the changes are stored, and the result is a new version of the CV.",
  settles: "rewrite",
  data: z.object({
    rewriteId: Id,
    analysisId: Id,
    cvId: Id,
    tailoredCvId: Id,
    changes: Count,
    questions: Count,
    removed: Count,
  }),
  example: {
    rewriteId: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a004",
    analysisId: exampleAnalysis,
    cvId: exampleCv,
    tailoredCvId: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a005",
    changes: 9,
    questions: 3,
    removed: 0,
  },
});

export const CoverLetterWritten = event("CoverLetterWritten", {
  version: 1,
  source: "careerassist.write-letter",
  description: "A cover letter for a posting was written and is stored.",
  settles: "letter",
  data: z.object({
    rewriteId: Id,
    analysisId: Id,
    language: LanguageCode.meta({ "x-open": true }),
    words: Count,
    removed: Count,
  }),
  example: {
    rewriteId: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a004",
    analysisId: exampleAnalysis,
    language: "en",
    words: 240,
    removed: 0,
  },
});

export const InterviewPrepared = event("InterviewPrepared", {
  version: 1,
  source: "careerassist.prepare-interview",
  description: "Questions to expect in an interview for a posting, and how to answer them, are stored.",
  settles: "interview",
  data: z.object({ sessionId: Id, analysisId: Id, questions: Count, removed: Count }),
  example: {
    sessionId: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a006",
    analysisId: exampleAnalysis,
    questions: 18,
    removed: 0,
  },
});

export const ApplicationChanged = event("ApplicationChanged", {
  version: 1,
  source: "careerassist.api",
  description:
    "An application was entered or has another status. It belongs to the person's standing analytics request.",
  data: z.object({
    applicationId: Id,
    from: ApplicationStatus.nullable(),
    to: ApplicationStatus,
  }),
  example: { applicationId: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a007", from: "applied", to: "interview" },
});

export const AnalyticsRequested = event("AnalyticsRequested", {
  version: 1,
  source: "careerassist.api",
  description: "A person wants the charts of their applications.",
  data: z.object({ analyticsId: Id }),
  example: { analyticsId: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a008" },
});

export const AnalyticsCharted = event("AnalyticsCharted", {
  version: 1,
  source: "careerassist.chart-applications",
  description: "The charts of a person's applications are stored.",
  settles: "charts",
  data: z.object({ analyticsId: Id, applications: Count, charts: Count }),
  example: { analyticsId: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a008", applications: 24, charts: 6 },
});

const RenderedDocument = z.object({
  documentId: Id,
  kind: DocumentKind.meta({ "x-open": true }),
  format: DocumentFormat.meta({ "x-open": true }),
});
const exampleDocument = { documentId: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a009", kind: "cv", format: "docx" } as const;

export const DocumentsRequested = event("DocumentsRequested", {
  version: 1,
  source: "careerassist.api",
  description: "A person wants documents of a request typeset; what they chose is stored under the documents' ids.",
  data: z.object({ documents: z.array(RenderedDocument) }),
  example: { documents: [exampleDocument] },
});

export const DocumentsRendered = event("DocumentsRendered", {
  version: 1,
  source: "careerassist.render-documents",
  description: "Documents of a request are typeset and can be downloaded.",
  data: z.object({ documents: z.array(RenderedDocument) }),
  example: { documents: [exampleDocument] },
});

/** Any agent may publish it; the source names the language, not the agent, so that one declaration serves them all. */
export const StepFailed = event("StepFailed", {
  version: 1,
  source: "careerassist.agents",
  description: "An agent gave a step up. The code says why; its sentence is in the catalogue of problems.",
  data: z.object({ step: StepName, code: ProblemCodeOnBus }),
  example: { step: "cv", code: "pdf_no_text" },
});

export const RequestCompleted = event("RequestCompleted", {
  version: 1,
  source: "careerassist.track-request",
  description: "Everything that a request wanted is there.",
  data: z.object({ type: RequestTypeName, done: z.array(StepName) }),
  example: { type: "gap_analysis", done: ["cv", "job", "gap"] },
});

export const RequestFailed = event("RequestFailed", {
  version: 1,
  source: "careerassist.track-request",
  description: "A request has ended without some of what it wanted.",
  data: z.object({
    type: RequestTypeName,
    done: z.array(StepName),
    failures: z.partialRecord(StepName, ProblemCodeOnBus),
    skipped: z.array(StepName),
  }),
  example: { type: "gap_analysis", done: ["job"], failures: { cv: "pdf_no_text" }, skipped: ["gap"] },
});

export const RequestCancelled = event("RequestCancelled", {
  version: 1,
  source: "careerassist.api",
  description: "The person has cancelled a request; what is still at work on it stops, and nothing more is written.",
  data: z.object({ type: RequestTypeName, done: z.array(StepName) }),
  example: { type: "gap_analysis", done: ["cv"] },
});

const exampleSubmission = "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a012";
const exampleSource = "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a013";

const KnownDocument = z.object({ documentId: Id, kind: DocumentSort, language: Language.nullable() });

/** Published by whoever hands documents in: a person, the ingest API, research, the first corpus. */
export const DocumentSubmitted = event("DocumentSubmitted", {
  version: 1,
  source: "careerassist.knowledge",
  description:
    "Documents for the knowledge base are stored and wait to be taken in. Their texts lie in the documents bucket, under the request and the submission.",
  data: z.object({
    submissionId: Id,
    scope: DocumentScope.meta({ "x-open": true }),
    documents: z.array(KnownDocument).min(1).max(MOST_DOCUMENTS),
  }),
  example: {
    submissionId: exampleSubmission,
    scope: "everyone",
    documents: [{ documentId: exampleSource, kind: "guide", language: "en" }],
  },
});

export const DocumentIngested = event("DocumentIngested", {
  version: 1,
  source: "careerassist.ingest",
  description: "Documents were taken into the knowledge base and can be found from now on, or were not, and why not.",
  data: z.object({
    submissionId: Id,
    scope: DocumentScope.meta({ "x-open": true }),
    documents: z.array(KnownDocument.extend({ outcome: IngestOutcome, passages: Count })).min(1),
  }),
  example: {
    submissionId: exampleSubmission,
    scope: "everyone",
    documents: [{ documentId: exampleSource, kind: "guide", language: "en", outcome: "stored", passages: 4 }],
  },
});

/** Published by whoever takes an edition out of the tables: a removal, or the ingest that replaces it. */
export const PassagesRetired = event("PassagesRetired", {
  version: 1,
  source: "careerassist.knowledge",
  description: "An edition of a document is no longer part of the knowledge base; its vectors go.",
  data: z.object({ documentId: Id, editionId: Id, vectors: Count }),
  example: { documentId: exampleSource, editionId: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a014", vectors: 9 },
});

const exampleRound = "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a015";
const Tally = z.record(ProblemCodeOnBus, Count);

/**
 * Anyone of ours may publish it. A round that a person asked for is stored under the request's id, with the addresses
 * that they named; any other round gets an id of its own.
 */
export const ResearchRequested = event("ResearchRequested", {
  version: 1,
  source: "careerassist.agents",
  description: "Research is wanted: on these topics, skills and roles, or, where none are named, on whatever is due.",
  data: z.object({
    reason: ResearchReason.meta({ "x-open": true }),
    topics: z.array(Topic.meta({ "x-open": true })).max(MOST_TOPICS),
    skills: z.array(SkillId).max(MOST_SKILLS),
    roles: z.array(RoleId).max(MOST_ROLES).optional(),
  }),
  example: { reason: "unknown_role", topics: ["pay"], skills: [], roles: ["software-developer"] },
});

export const ResearchContinued = event("ResearchContinued", {
  version: 1,
  source: "careerassist.research",
  description: "A round of research has done a stretch of its work and goes on: how far it is, and what is left.",
  data: z.object({ roundId: Id, turn: Count, pages: Count, left: Count }),
  example: { roundId: exampleRound, turn: 2, pages: 40, left: 17 },
});

export const ResearchCompleted = event("ResearchCompleted", {
  version: 1,
  source: "careerassist.research",
  description: "A round of research has ended: what it read, handed in, left out and could not read, and what it cost.",
  settles: "research",
  data: z.object({
    roundId: Id,
    reason: ResearchReason.meta({ "x-open": true }),
    end: RoundEnd.meta({ "x-open": true }),
    pages: Count,
    documents: Count,
    findings: Count,
    unchanged: Count,
    skips: Tally,
    failures: Tally,
    left: Count,
    bytes: Count,
    milliseconds: Count,
    costUsd: z.number().min(0),
    /** How many skills, roles and employers it looked for, and of how many some page that it read tells. */
    sought: Count.optional(),
    found: Count.optional(),
  }),
  example: {
    roundId: exampleRound,
    reason: "schedule",
    end: "done",
    pages: 57,
    documents: 21,
    findings: 2,
    unchanged: 30,
    skips: { robots_refused: 2, duplicate: 4 },
    failures: { too_slow: 1 },
    left: 0,
    bytes: 2_310_000,
    milliseconds: 84_000,
    costUsd: 0,
    sought: 3,
    found: 1,
  },
});

/** The catalogue, in the order of the flow. */
export const events = [
  RequestAccepted,
  CvSubmitted,
  CvCorrected,
  JobSubmitted,
  CvParsed,
  JobParsed,
  GapAnalyzed,
  CvRewritten,
  CoverLetterWritten,
  InterviewPrepared,
  ApplicationChanged,
  AnalyticsRequested,
  AnalyticsCharted,
  DocumentsRequested,
  DocumentsRendered,
  ResearchRequested,
  ResearchContinued,
  ResearchCompleted,
  DocumentSubmitted,
  DocumentIngested,
  PassagesRetired,
  StepFailed,
  RequestCompleted,
  RequestFailed,
  RequestCancelled,
] as const satisfies readonly EventDeclaration[];

/** What the progress of a request is read from: every fact and every wish that belongs to one. */
export const progressFacts = [
  CvSubmitted,
  JobSubmitted,
  CvParsed,
  JobParsed,
  GapAnalyzed,
  CvRewritten,
  CoverLetterWritten,
  InterviewPrepared,
  ApplicationChanged,
  AnalyticsRequested,
  AnalyticsCharted,
  DocumentsRequested,
  DocumentsRendered,
  ResearchContinued,
  ResearchCompleted,
  DocumentSubmitted,
  DocumentIngested,
  PassagesRetired,
  StepFailed,
] as const;

/** The declaration with this name, or undefined if the catalogue has none. */
export function declarationOf(type: string): EventDeclaration | undefined {
  return events.find((declared) => declared.type === type);
}

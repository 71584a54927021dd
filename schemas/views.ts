import * as z from "zod";
import { StepAttempt } from "./answers.ts";
import { ApplicationSource, applicationStatuses, StatusChange } from "./applications.ts";
import { EngineName } from "./attempts.ts";
import { DrawnAnalytics } from "./charts.ts";
import { CvProfile } from "./cv.ts";
import { DocumentFormat, DocumentKind, PageSize, TemplateName } from "./documents.ts";
import { GapAnalysis } from "./gap.ts";
import { InterviewPack } from "./interview.ts";
import { JobProfile } from "./job.ts";
import { CoverLetter } from "./letter.ts";
import { LanguageCode } from "./options.ts";
import { parts } from "./parts.ts";
import { Id, Score, Seniority, SkillId } from "./primitives.ts";
import { RequestTypeName, requestStatuses, StepName } from "./requests.ts";
import { CvRewrite } from "./rewrite.ts";
import { Role } from "./roles.ts";
import { cvOrigins } from "./versions.ts";

/** What the HTTP API shows, by the names that it shows it under. */

export const HealthView = z.object({
  status: z.enum(["ok", "unavailable"]),
  checks: z.record(z.string(), z.enum(["ok", "unavailable"])),
});

const At = z.iso.datetime();

export const UploadView = z.object({
  part: z.enum(parts),
  method: z.literal("PUT"),
  url: z.url(),
  headers: z.record(z.string(), z.string()),
  expires_in: z.int(),
});

export const AcceptedView = z.object({
  job_id: Id,
  type: RequestTypeName,
  status: z.literal("pending"),
  wants: z.array(StepName),
  uploads: z.array(UploadView),
});

/** A line of a request's log. */
export const EventView = z.object({
  seq: z.int().min(1),
  type: z.string(),
  source: z.string(),
  id: Id,
  causationId: Id.nullable(),
  at: At,
  data: z.record(z.string(), z.unknown()),
});

export const FailureView = z.object({ step: StepName, code: z.string(), message: z.string() });

export const ResultsView = z.object({
  cv: CvProfile.optional(),
  job: JobProfile.optional(),
  analysis: GapAnalysis.optional(),
  rewrite: CvRewrite.optional(),
  coverLetter: CoverLetter.optional(),
  interview: InterviewPack.optional(),
  analytics: DrawnAnalytics.optional(),
});

const { step, task, engine, model, milliseconds, outcome } = StepAttempt.shape;
/** Who thought about a step, what for, and what it cost. */
export const EngineView = z.object({
  step,
  task,
  engine,
  model,
  milliseconds,
  outcome,
  prompt_version: z.string().nullable(),
  input_tokens: z.int().min(0),
  output_tokens: z.int().min(0),
  cost_usd: z.number().min(0),
});

const Usd = z.number().min(0);
/** The engines that are configured, and a person's budget. */
export const EnginesView = z.object({
  engines: z.array(
    z.object({
      engine: EngineName,
      model: z.string().nullable(),
      /** For a million tokens. */
      input_usd: Usd,
      output_usd: Usd,
    }),
  ),
  tasks: z.array(z.object({ task: z.string(), order: z.array(EngineName) })),
  budget: z.object({ request_usd: Usd, day_usd: Usd, spent_usd: Usd, day: z.iso.date() }),
});

const JobShape = {
  job_id: Id,
  type: RequestTypeName,
  status: z.enum(requestStatuses),
  wants: z.array(StepName),
  done: z.array(StepName),
  skipped: z.array(StepName),
  failures: z.array(FailureView),
  created_at: At,
  finished_at: At.nullable(),
};

/** A request of a list. */
export const JobLineView = z.object({
  ...JobShape,
  cv_id: Id.nullable(),
  posting_id: Id.nullable(),
  /** What the CV is called, or its file as long as it isn't read. */
  cv_name: z.string().nullable(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  fit_score: Score.nullable(),
  ats_score: Score.nullable(),
});

export const JobView = z.object({
  ...JobShape,
  /** What another request can start from; null until it is read, and where it was deleted. */
  cv_id: Id.nullable(),
  posting_id: Id.nullable(),
  events: z.array(EventView),
  result: ResultsView.nullable(),
  engines: z.array(EngineView).nullable(),
});

export const CancelledView = z.object({ job_id: Id, status: z.literal("cancelled") });

export const DocumentView = z.object({
  document_id: Id,
  kind: DocumentKind,
  format: DocumentFormat,
  template: TemplateName,
  page: PageSize,
  undone: z.array(z.string()),
  status: z.enum(["requested", "ready"]),
  bytes: z.int().nullable(),
  file_name: z.string(),
  url: z.url().nullable(),
  expires_in: z.int().nullable(),
  created_at: At,
});

export const OrderedDocumentView = z.object({ document_id: Id, kind: DocumentKind, format: DocumentFormat });

export const ApplicationView = z.object({
  application_id: Id,
  company: z.string().nullable(),
  role: z.string().nullable(),
  status: z.enum(applicationStatuses),
  source: ApplicationSource.nullable(),
  notes: z.string().nullable(),
  request_id: Id.nullable(),
  fit_score: Score.nullable(),
  history: z.array(StatusChange).min(1),
  created_at: At,
});
export type ApplicationView = z.infer<typeof ApplicationView>;

/** A version of a CV, of a list. */
export const CvView = z.object({
  cv_id: Id,
  name: z.string(),
  origin: z.enum(cvOrigins),
  parent_cv_id: Id.nullable(),
  /** The request that it was read or written in. */
  request_id: Id.nullable(),
  is_primary: z.boolean(),
  /** The same for versions of the same file; null where the file isn't recognized. Says nothing about what it holds. */
  file: z.string().nullable(),
  skills: z.array(SkillId),
  seniority: Seniority.nullable(),
  years: z.number().nullable(),
  language: z.string().nullable(),
  created_at: At,
});
export type CvView = z.infer<typeof CvView>;

/** A version with all that was read of it; `meta.careerassist.fields` says where each field stands in the file. */
export const CvProfileView = CvView.extend({ profile: CvProfile });

/** A person as they see themselves. */
export const PersonView = z.object({
  name: z.string().nullable(),
  email: z.string().nullable(),
  language: LanguageCode.nullable(),
  roles: z.array(Role),
  created_at: At,
});

export const ExportView = z.object({
  url: z.url(),
  file_name: z.string(),
  bytes: z.int().min(0),
  files: z.int().min(0),
  expires_in: z.int(),
});

export const PostingView = z.object({
  posting_id: Id,
  request_id: Id.nullable(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  created_at: At,
});

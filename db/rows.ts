import * as z from "zod";
import { Metadata } from "../schemas/event.ts";
import { RequestOptions } from "../schemas/options.ts";
import { Id } from "../schemas/primitives.ts";
import { RequestTypeName, requestStatuses, StepName } from "../schemas/requests.ts";
import { json, timestamptz } from "./connect.ts";

/** What a request was given: for each part where the file lies. `name` is the person's own file name, if any. */
export const InputPart = z.strictObject({
  key: z.string(),
  name: z.string().nullable(),
  /** A hash of the file under the person's key; null where the file came by itself. */
  hash: z.string().nullable().default(null),
  /** Where it was fetched from, if it was. */
  url: z.string().optional(),
});
export type InputPart = z.infer<typeof InputPart>;

/** What a request was given: its files, and what the person wishes for each result. */
export const InputData = z.strictObject({
  cv: InputPart.optional(),
  job: InputPart.optional(),
  options: RequestOptions.optional(),
});
export type InputData = z.infer<typeof InputData>;

/** An earlier reading of the same file of the same person: where its profile lies, and what queries need of it. */
const EarlierReading = z.object({ profile_key: z.string(), structured_data: z.unknown(), engine: z.string() });

/** Keys of what was made for a request, beside the profiles; null until they are there. */
export const ResultKeys = z.object({
  analysis_id: Id.nullable(),
  analysis_key: z.string().nullable(),
  rewrite_key: z.string().nullable(),
  letter_key: z.string().nullable(),
  questions_key: z.string().nullable(),
  charts_key: z.string().nullable(),
});

/** A request as agents see it, with the profiles that are there by now. */
export const RequestRow = z.object({
  job_id: Id,
  user_id: Id,
  job_type: RequestTypeName,
  status: z.enum(requestStatuses),
  input_data: json(InputData),
  cv_id: Id.nullable(),
  posting_id: Id.nullable(),
  subject: z.string(),
  wants: z.array(StepName),
  cv_profile_key: z.string().nullable(),
  posting_profile_key: z.string().nullable(),
  ...ResultKeys.shape,
  cv_digest: json(z.unknown()).nullable(),
  posting_digest: json(z.unknown()).nullable(),
  read_cv: json(EarlierReading).nullable(),
  read_posting: json(EarlierReading).nullable(),
});

/** An event in the outbox. */
export const OutboxRow = z.object({
  event_id: Id,
  source: z.string(),
  type: z.string(),
  detail: z.object({ metadata: Metadata, data: z.unknown() }),
});

export type OutboxRow = z.infer<typeof OutboxRow>;

/** A request as its owner sees it. */
export const RequestState = z.object({
  job_id: Id,
  job_type: RequestTypeName,
  status: z.enum(requestStatuses),
  wants: z.array(StepName),
  done: z.array(StepName),
  skipped: z.array(StepName),
  failures: json(z.partialRecord(StepName, z.string())),
  last_seq: z.number(),
  created_at: timestamptz,
  finished_at: timestamptz.nullable(),
  /** What was read for it, or chosen; null until it is there. */
  cv_id: Id.nullable(),
  posting_id: Id.nullable(),
  cv_profile_key: z.string().nullable(),
  posting_profile_key: z.string().nullable(),
  ...ResultKeys.shape,
});
export type RequestState = z.infer<typeof RequestState>;

/** A line of the event log. */
export const EventLine = z.object({
  seq: z.number(),
  event_id: Id,
  type: z.string(),
  source: z.string(),
  causation_id: Id.nullable(),
  occurred_at: timestamptz,
  data: json(z.record(z.string(), z.unknown())),
});
export type EventLine = z.infer<typeof EventLine>;

import * as z from "zod";
import { Topic } from "./corpus.ts";
import { Id, SkillId } from "./primitives.ts";
import { requestStatuses } from "./requests.ts";
import { DocumentSort, Language } from "./submissions.ts";

export { Topic };

/** Why a round was asked for. */
export const researchReasons = ["schedule", "person", "unknown_skill", "unknown_role", "unknown_company"] as const;
export const ResearchReason = z.enum(researchReasons);
export type ResearchReason = z.infer<typeof ResearchReason>;

/** Rounds for what an analysis has met and the knowledge base doesn't know: nobody has asked for them. */
export const unaskedReasons = [
  "unknown_skill",
  "unknown_role",
  "unknown_company",
] as const satisfies readonly ResearchReason[];

/**
 * Why a round has ended: nothing was left, a part of its budget was spent, or no source is listed that could say anything
 * on what it was to look for.
 */
export const roundEnds = ["done", "pages", "bytes", "time", "money", "nothing_listed"] as const;
export const RoundEnd = z.enum(roundEnds);
export type RoundEnd = z.infer<typeof RoundEnd>;

export const MOST_TOPICS = 12;
export const MOST_SKILLS = 12;
export const MOST_ROLES = 5;
export const MOST_ADDRESSES = 10;

/** An occupation of the catalogue by its name, with hyphens: `software-developer`. */
export const RoleId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What a round may cost. Time is that of work, not of waiting in queues. */
export const RoundBudget = z.strictObject({
  pages: z.int().min(1).max(2_000),
  bytes: z.int().min(1),
  milliseconds: z.int().min(1),
  usd: z.number().min(0),
});
export type RoundBudget = z.infer<typeof RoundBudget>;

/** What has been spent of it. */
export interface Spent {
  readonly pages: number;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly usd: number;
}

/** What has become of a page in a round. */
export const visitStatuses = ["waiting", "document", "read", "unchanged", "skipped", "failed"] as const;

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const path = z.string().regex(/^\//);

/** Where rounds read: one site, or one part of it. */
export const Source = z.strictObject({
  id,
  name: z.string().min(1).max(120),
  /** What its pages become in the knowledge base; a page that describes itself as a posting becomes one anyway. */
  kind: DocumentSort,
  topics: z.array(Topic).min(1),
  /** Fields of the taxonomy of skills; empty where it holds for every field. */
  fields: z.array(z.string().regex(/^[a-z]+$/)).default([]),
  language: Language.nullable().default(null),
  /** The names of the employer whose own pages these are; empty where they are nobody's. */
  employers: z.array(z.string().min(2).max(80)).default([]),
  start: z.array(z.url({ protocol: /^https?$/ })).min(1),
  /** Links are followed to paths of the same host that begin with one of these. */
  follow: z.array(path).default([]),
  /** … and with none of these. */
  avoid: z.array(path).default([]),
  /** Links away from the start. */
  depth: z.int().min(0).max(10).default(2),
  /** Most pages of it in one round. */
  pages: z.int().min(1).max(2_000).default(20),
  /** Hours after which it is read again. */
  every: z.int().min(1).default(168),
  /** What the site says of the use of its texts; goes with every document. */
  licence: z.string().min(1).max(300),
});
export type Source = z.infer<typeof Source>;

export const SourceList = z.strictObject({
  sources: z
    .array(Source)
    .refine(
      (sources) => new Set(sources.map((source) => source.id)).size === sources.length,
      "two sources have the same id",
    ),
});

/** What a round reads, in which order, and which words make a link worth following first. */
export const RoundPlan = z.strictObject({
  sources: z.array(z.strictObject({ sourceId: id, why: z.string().max(300) })).max(50),
  /** Lower case. */
  words: z.array(z.string().min(2).max(60)).max(40),
});
export type RoundPlan = z.infer<typeof RoundPlan>;

/** A statement of a finding, with the sentences of pages that bear it. */
export const Statement = z.strictObject({
  text: z.string().min(1).max(1_000),
  citations: z.array(z.strictObject({ page: z.int().min(1), quote: z.string().min(1).max(1_000) })).min(1),
});

export type Statement = z.infer<typeof Statement>;

/** What pages say on a topic. */
export const Finding = z.strictObject({ title: z.string().min(1).max(200), statements: z.array(Statement) });
export type Finding = z.infer<typeof Finding>;

const Counts = z.record(z.string(), z.int().min(0));

/** How a round stands, for people. */
export const RoundView = z.object({
  round_id: Id,
  status: z.enum(requestStatuses),
  reason: ResearchReason,
  topics: z.array(Topic),
  skills: z.array(SkillId),
  urls: z.array(z.string()),
  end: RoundEnd.nullable(),
  pages: z.int().min(0),
  left: z.int().min(0),
  documents: z.int().min(0),
  findings: z.int().min(0),
  unchanged: z.int().min(0),
  skips: Counts,
  failures: Counts,
  bytes: z.int().min(0),
  milliseconds: z.int().min(0),
  cost_usd: z.number().min(0),
  created_at: z.iso.datetime(),
  finished_at: z.iso.datetime().nullable(),
});
export type RoundView = z.infer<typeof RoundView>;

import * as z from "zod";
import { QuestionKind } from "./interview.ts";
import { InterviewOptions, LanguageCode } from "./options.ts";

/** What a document of the knowledge base is about. A closed list, so that filters find what writers meant. */
export const Topic = z.enum([
  "abroad",
  "application",
  "ats",
  "beginner",
  "behavioural",
  "bullets",
  "career-change",
  "communication",
  "conflict",
  "contract",
  "country",
  "cv",
  "dismissal",
  "diversity",
  "education",
  "feedback",
  "follow-up",
  "gap",
  "honesty",
  "interview",
  "keywords",
  "leadership",
  "leaving",
  "letter",
  "negotiation",
  "networking",
  "new-job",
  "offer",
  "online",
  "pay",
  "planning",
  "probation",
  "promotion",
  "public-sector",
  "recruiters",
  "references",
  "rejection",
  "remote",
  "return",
  "rights",
  "safety",
  "search",
  "service",
  "teamwork",
  "test",
  "wellbeing",
]);
export type Topic = z.infer<typeof Topic>;

/** What every document of the first corpus says of itself. */
const common = {
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(3).max(120),
  topics: z.array(Topic).min(1),
  /** Fields of the taxonomy in `career/skills`; empty where it holds for every field. */
  fields: z.array(z.string().regex(/^[a-z]+$/)),
  language: LanguageCode,
  licence: z.string().min(1),
  updated: z.iso.date(),
};

/** A guide; `body` is Markdown. */
export const Guide = z.strictObject({ ...common, kind: z.literal("guide"), body: z.string().min(200) });
export type Guide = z.infer<typeof Guide>;

/** Which sort of effect a bullet shows: the same list as the writers' templates have. */
export const Measure = z.enum(["time", "volume", "money", "people", "quality"]);

/** Bullets for a role. What stands in braces is for the person to fill in and is never filled in by us. */
export const BulletTemplates = z.strictObject({
  ...common,
  kind: z.literal("bullet-templates"),
  role: z.string().min(1),
  /** Other titles of the role. */
  titles: z.array(z.string().min(1)).min(1),
  /** What readers of such CVs look for. */
  focus: z.string().min(1),
  templates: z.array(z.strictObject({ text: z.string().regex(/\{[^{}]+\}/), measure: Measure })).min(2),
});
export type BulletTemplates = z.infer<typeof BulletTemplates>;

/** Terms that postings of a field use. `spellings` pairs a long form with its short one. */
export const AtsKeywords = z.strictObject({
  ...common,
  kind: z.literal("ats-keywords"),
  advice: z.string().min(1),
  groups: z.array(z.strictObject({ name: z.string().min(1), terms: z.array(z.string().min(1)).min(2) })).min(1),
  spellings: z.array(z.strictObject({ long: z.string().min(1), short: z.string().min(1) })),
});
export type AtsKeywords = z.infer<typeof AtsKeywords>;

/** A question of an interview with what a good answer holds. `title` is the question itself. */
export const InterviewQuestionDocument = z.strictObject({
  ...common,
  kind: z.literal("interview-question"),
  questionKind: QuestionKind,
  difficulty: InterviewOptions.shape.difficulty.unwrap(),
  why: z.string().min(1),
  goodAnswer: z.array(z.string().min(1)).min(1),
  avoid: z.array(z.string().min(1)).min(1),
  followUps: z.array(z.string().min(1)),
});
export type InterviewQuestionDocument = z.infer<typeof InterviewQuestionDocument>;

/**
 * A document of the first corpus. What the tools `get_bullet_templates`, `get_ats_keywords` and `get_interview_questions`
 * serve is in the three structured kinds; `docs/knowledge.md` says how they map to what the writers use.
 */
export const CorpusDocument = z.discriminatedUnion("kind", [
  Guide,
  BulletTemplates,
  AtsKeywords,
  InterviewQuestionDocument,
]);
export type CorpusDocument = z.infer<typeof CorpusDocument>;

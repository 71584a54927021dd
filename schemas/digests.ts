import * as z from "zod";
import { Seniority, SkillId } from "./primitives.ts";

/** What the database keeps of a CV's profile, for queries and for the event that announces it. */
export const CvDigest = z.object({
  skills: z.array(SkillId),
  seniority: Seniority.nullable(),
  years: z.number().nullable(),
  language: z.string().nullable(),
});
export type CvDigest = z.infer<typeof CvDigest>;

/** What the database keeps of a posting's profile. */
export const JobDigest = z.object({
  title: z.string().nullable(),
  company: z.string().nullable(),
  required: z.array(SkillId),
  preferred: z.array(SkillId),
  seniority: Seniority.nullable(),
});
export type JobDigest = z.infer<typeof JobDigest>;

import * as z from "zod";
import { Place, Seniority, SkillId } from "./primitives.ts";

export const RequirementKind = z.enum([
  "skill",
  "certificate",
  "licence",
  "language",
  "degree",
  "permit",
  "experience",
]);

/** One thing that the posting asks for, with the line that asks. */
export const Requirement = z.strictObject({
  /** As people say it: "PostgreSQL", "driving licence class B", "German (C1)". */
  skill: z.string().min(1),
  skillId: SkillId.nullable(),
  kind: RequirementKind,
  /** A level where one is asked: a CEFR level, a number of years ("5 years"), a degree. */
  level: z.string().nullable(),
  /** A requirement that nothing else makes up for: a licence, a permit, a language for the work itself. */
  hard: z.boolean(),
  quote: Place,
});
export type Requirement = z.infer<typeof Requirement>;

export const Remote = z.enum(["none", "hybrid", "full"]);
export const EmploymentType = z.enum([
  "full-time",
  "part-time",
  "contract",
  "temporary",
  "internship",
  "apprenticeship",
  "volunteer",
]);
export const Salary = z.strictObject({
  min: z.number().min(0).nullable(),
  max: z.number().min(0).nullable(),
  /** ISO 4217, null where the posting leaves it open. */
  currency: z.string().length(3).nullable(),
  period: z.enum(["hour", "day", "week", "month", "year"]),
});
export type Salary = z.infer<typeof Salary>;

/** A posting, understood. Null says that the posting doesn't say. `quotes` holds the line behind each scalar field. */
export const JobProfile = z.strictObject({
  title: z.string().nullable(),
  company: z.string().nullable(),
  location: z.string().nullable(),
  remote: Remote.nullable(),
  employmentType: EmploymentType.nullable(),
  seniority: Seniority.nullable(),
  yearsRequired: z.number().min(0).nullable(),
  salary: Salary.nullable(),
  required: z.array(Requirement),
  preferred: z.array(Requirement),
  responsibilities: z.array(Place),
  benefits: z.array(Place),
  /** Lines that nothing above was taken from: with them the posting can be shown whole. Absent in older readings. */
  unread: z.array(Place).optional(),
  language: z.string().nullable(),
  quotes: z.partialRecord(
    z.enum(["title", "company", "location", "remote", "employmentType", "seniority", "yearsRequired", "salary"]),
    Place,
  ),
  engine: z.strictObject({ name: z.string(), version: z.string() }),
});
export type JobProfile = z.infer<typeof JobProfile>;

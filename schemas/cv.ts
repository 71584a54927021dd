import * as z from "zod";
import { Confidence, PartialDate, Place, Seniority, SkillId } from "./primitives.ts";

/** What JSON Resume calls a profile: an account on a network. */
const Profile = z.looseObject({ network: z.string(), username: z.string().optional(), url: z.string().optional() });

const Location = z.looseObject({
  address: z.string().optional(),
  postalCode: z.string().optional(),
  city: z.string().optional(),
  countryCode: z.string().optional(),
  region: z.string().optional(),
});

const Basics = z.looseObject({
  name: z.string().optional(),
  label: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  url: z.string().optional(),
  summary: z.string().optional(),
  location: Location.optional(),
  profiles: z.array(Profile).optional(),
});

/** One role. JSON Resume's `name` is the employer; a role that has no `endDate` goes on. */
export const Work = z.looseObject({
  name: z.string().optional(),
  position: z.string().optional(),
  location: z.string().optional(),
  url: z.string().optional(),
  startDate: PartialDate.optional(),
  endDate: PartialDate.optional(),
  summary: z.string().optional(),
  highlights: z.array(z.string()).optional(),
});
export type Work = z.infer<typeof Work>;

export const Education = z.looseObject({
  institution: z.string().optional(),
  area: z.string().optional(),
  studyType: z.string().optional(),
  startDate: PartialDate.optional(),
  endDate: PartialDate.optional(),
  score: z.string().optional(),
  courses: z.array(z.string()).optional(),
});
export type Education = z.infer<typeof Education>;

/** A skill of the taxonomy that was found in the CV, with every line that shows it. */
export const EvidencedSkill = z.strictObject({
  id: SkillId,
  name: z.string(),
  /** Where it stands: a bare list of skills is weaker evidence than a line about work. */
  places: z.array(Place.extend({ section: z.string().nullable() })).min(1),
});
export type EvidencedSkill = z.infer<typeof EvidencedSkill>;

/** What we add to JSON Resume, under `meta.careerassist`, so that the document stays valid for other tools. */
export const CvExtension = z.strictObject({
  format: z.enum(["pdf", "docx", "text", "markdown", "html", "json-resume", "linkedin-zip"]),
  pages: z.int().min(1),
  language: z.string().nullable(),
  engine: z.strictObject({ name: z.string(), version: z.string() }),
  seniority: Seniority.nullable(),
  /** Years of work, overlaps counted once; null where no dates were read. */
  years: z.number().min(0).nullable(),
  skills: z.array(EvidencedSkill),
  /** Where each field was read, by JSON pointer into this document, e.g. `/work/0/position`. */
  fields: z.record(z.string(), z.strictObject({ places: z.array(Place), confidence: Confidence })),
  /** Headings as found, in order, with the section that they were understood as. */
  sections: z.array(z.strictObject({ heading: z.string(), section: z.string().nullable(), place: Place })),
  /** Layout facts of this very file that an applicant-tracking system would stumble over. */
  layoutRisks: z.array(z.strictObject({ code: z.string(), detail: z.string() })),
  /** Lines that no field took: reported, never dropped. */
  unread: z.array(Place),
});
export type CvExtension = z.infer<typeof CvExtension>;

/**
 * A CV: JSON Resume v1.0.0 (https://jsonresume.org/schema) with our extension in `meta.careerassist`.
 * Every list is present, empty where the CV has none.
 */
export const CvProfile = z.looseObject({
  basics: Basics,
  work: z.array(Work),
  volunteer: z.array(z.looseObject({ organization: z.string().optional(), position: z.string().optional() })),
  education: z.array(Education),
  awards: z.array(z.looseObject({ title: z.string() })),
  certificates: z.array(
    z.looseObject({ name: z.string(), date: PartialDate.optional(), issuer: z.string().optional() }),
  ),
  publications: z.array(z.looseObject({ name: z.string() })),
  skills: z.array(z.looseObject({ name: z.string(), level: z.string().optional(), keywords: z.array(z.string()) })),
  languages: z.array(z.looseObject({ language: z.string(), fluency: z.string().optional() })),
  interests: z.array(z.looseObject({ name: z.string() })),
  references: z.array(z.looseObject({ name: z.string().optional(), reference: z.string().optional() })),
  projects: z.array(
    z.looseObject({
      name: z.string(),
      description: z.string().optional(),
      highlights: z.array(z.string()).optional(),
      startDate: PartialDate.optional(),
      endDate: PartialDate.optional(),
      url: z.string().optional(),
    }),
  ),
  meta: z.looseObject({ version: z.literal("v1.0.0"), careerassist: CvExtension }),
});
export type CvProfile = z.infer<typeof CvProfile>;

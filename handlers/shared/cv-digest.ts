import type { CvProfile } from "../../schemas/cv.ts";
import type { CvDigest } from "../../schemas/digests.ts";

/** What the database keeps of a CV's profile. */
export const digestOf = ({ meta: { careerassist } }: CvProfile): CvDigest => ({
  skills: careerassist.skills.map((skill) => skill.id),
  seniority: careerassist.seniority,
  years: careerassist.years,
  language: careerassist.language,
});

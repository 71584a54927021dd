import type { CvProfile } from "../../schemas/cv.ts";
import type { GapAnalysis } from "../../schemas/gap.ts";
import type { InterviewPack } from "../../schemas/interview.ts";
import type { JobProfile } from "../../schemas/job.ts";
import type { CoverLetter } from "../../schemas/letter.ts";
import type { CvRewrite } from "../../schemas/rewrite.ts";

const engine = { name: "test", version: "1" };

/** The smallest documents that match their schemas, for tests of what happens to documents and not of what is in them. */
export const cvProfile: CvProfile = {
  basics: { name: "Robin Example" },
  work: [],
  volunteer: [],
  education: [],
  awards: [],
  certificates: [],
  publications: [],
  skills: [],
  languages: [],
  interests: [],
  references: [],
  projects: [],
  meta: {
    version: "v1.0.0",
    careerassist: {
      format: "text",
      pages: 1,
      language: "en",
      engine,
      seniority: "senior",
      years: 6,
      skills: [
        {
          id: "typescript",
          name: "TypeScript",
          places: [{ page: 1, line: 3, text: "TypeScript at work", section: "work" }],
        },
      ],
      fields: {},
      sections: [],
      layoutRisks: [],
      unread: [],
    },
  },
};

export const jobProfile: JobProfile = {
  title: "Engineer",
  company: null,
  location: null,
  remote: null,
  employmentType: null,
  seniority: null,
  yearsRequired: null,
  salary: null,
  required: [],
  preferred: [],
  responsibilities: [],
  benefits: [],
  language: "en",
  quotes: {},
  engine,
};

export const gapAnalysis: GapAnalysis = {
  fitScore: 50,
  atsScore: 50,
  formula: "fixed",
  parts: [],
  caps: [],
  matched: [],
  missing: [],
  ats: [],
  nextSteps: [],
  engine,
};

export const cvRewrite: CvRewrite = {
  language: "en",
  changes: [],
  questions: [],
  profile: cvProfile,
  keywords: [],
  notes: [],
  removed: 0,
};

export const coverLetter: CoverLetter = {
  language: "en",
  length: "short",
  tone: "formal",
  subject: "Application",
  salutation: "Dear Hiring Team,",
  paragraphs: [{ text: "I apply.", evidence: [], answers: [] }],
  closing: "Kind regards,",
  signature: "Robin Example",
  words: 2,
  notes: [],
  removed: 0,
};

const question = { question: "Why this job?", why: "It is always asked." };

export const interviewPack: InterviewPack = {
  language: "en",
  type: "mixed",
  questions: [
    {
      ...question,
      id: "i1",
      kind: "role",
      difficulty: "standard",
      goodAnswer: ["a reason"],
      use: [],
      asks: null,
      star: null,
    },
  ],
  toAsk: [{ ...question, asks: null }],
  notes: [],
  removed: 0,
};

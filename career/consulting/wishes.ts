import type { GapAnalysis } from "../../schemas/gap.ts";
import type { JobProfile } from "../../schemas/job.ts";
import { skills } from "../skills/taxonomy.ts";

/** What a result could do with from the knowledge base. Lists narrow the search down. */
export interface Wish {
  /** What it is advice on, in the words of the person's own papers. */
  readonly about: string;
  /** The question that the knowledge base is asked. */
  readonly question: string;
  readonly kinds: readonly string[];
  readonly topics?: readonly string[];
  readonly fields?: readonly string[];
  /** How many passages at most. */
  readonly limit: number;
  /** The share of the question's words that a passage must have, from 0 to 1; for what only counts if it is about that. */
  readonly coverage?: number;
}

const nameOf = (job: JobProfile): string => [job.title, job.company].find((name) => name !== null) ?? "this position";

/** The field of work that most of a posting's skills belong to; null where it names none. */
export function fieldOf(job: JobProfile): string | null {
  const counts = new Map<string, number>();
  for (const { skillId } of [...job.required, ...job.preferred]) {
    const field = skillId === null ? undefined : skills().get(skillId)?.field;
    if (field !== undefined && field !== "general") counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

const inField = (job: JobProfile): { readonly fields?: readonly string[] } => {
  const field = fieldOf(job);
  return field === null ? {} : { fields: [field] };
};

/** A score of the ATS check below which it is worth reading how such programs work. */
const POOR_ATS = 70;
const guides = ["guide", "finding", "note"];

/** Advice on closing a gap: learning what is missing, applying all the same, and being read by programs. */
export function gapWishes(job: JobProfile, analysis: GapAnalysis): Wish[] {
  const missing = analysis.missing.filter(({ importance }) => importance === "required").slice(0, 3);
  const [first] = missing;
  const names = missing.map(({ requirement }) => requirement).join(", ");
  return [
    ...(first === undefined
      ? []
      : [
          {
            about: first.requirement,
            question: `Learning something new beside a job: ${names}`,
            kinds: guides,
            limit: 1,
          },
          {
            about: nameOf(job),
            question: "Applying when you don't meet every requirement",
            kinds: guides,
            topics: ["application", "search"],
            limit: 1,
          },
        ]),
    ...(analysis.atsScore < POOR_ATS
      ? [
          {
            about: "ATS",
            question: "How applicant tracking systems read a CV, and what layout they can read",
            kinds: guides,
            topics: ["ats"],
            limit: 1,
          },
        ]
      : []),
  ];
}

/** How postings of the field spell its terms. */
const termsOf = (job: JobProfile): Wish[] =>
  fieldOf(job) === null
    ? []
    : [
        {
          about: nameOf(job),
          question: `Terms that postings for ${job.title ?? "this role"} use`,
          kinds: ["ats-keywords"],
          ...inField(job),
          limit: 1,
        },
      ];

/** Bullet templates of the role, and what to do about lines that lack a measure. */
export function rewriteWishes(job: JobProfile): Wish[] {
  return [
    {
      about: nameOf(job),
      question: `Bullet points for ${job.title ?? "this role"}`,
      kinds: ["bullet-templates"],
      ...inField(job),
      limit: 1,
    },
    {
      about: nameOf(job),
      question: "Putting numbers in a CV when nobody measured anything",
      kinds: guides,
      topics: ["bullets"],
      limit: 1,
    },
    ...termsOf(job),
  ];
}

/** How a letter is written that is read, and what is known of the company. */
export function letterWishes(job: JobProfile): Wish[] {
  return [
    {
      about: nameOf(job),
      question: "A cover letter that is read to the end",
      kinds: guides,
      topics: ["letter"],
      limit: 1,
    },
    ...termsOf(job),
    ...(job.company === null
      ? []
      : [
          {
            about: job.company,
            question: job.company,
            kinds: ["company", "news", "note", "finding"],
            limit: 1,
            coverage: 1,
          },
        ]),
  ];
}

/** Questions that are asked in the role's field, with what good answers hold, and how to prepare. */
export function interviewWishes(job: JobProfile): Wish[] {
  return [
    {
      about: nameOf(job),
      question: `Interview questions for ${job.title ?? "this role"}`,
      kinds: ["interview-question"],
      ...inField(job),
      limit: 3,
    },
    {
      about: nameOf(job),
      question: "Preparing for an interview",
      kinds: guides,
      topics: ["interview"],
      limit: 1,
    },
  ];
}

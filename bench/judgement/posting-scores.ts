import { findSkills } from "../../career/skills/matcher.ts";
import type { JobProfile, Requirement } from "../../schemas/job.ts";
import type { PostingTruth } from "../../test/fixtures/postings/index.ts";

/** Values of one field: those of the truth, those that were read, and those that may be read or not. */
export interface Compared {
  readonly wanted: readonly string[];
  readonly got: readonly string[];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();

const one = (value: string | number | null): string[] => (value === null ? [] : [plain(String(value))]);

const money = (salary: JobProfile["salary"]): string[] =>
  salary === null ? [] : [`${salary.min}-${salary.max} ${salary.currency} ${salary.period}`];

/** Whether a requirement is what the truth names: the same skill, or phrases that share most of their words. */
function names(truth: string, requirement: Requirement): boolean {
  if (plain(truth) === plain(requirement.skill)) return true;
  const own = findSkills(truth, { listed: true });
  if (own.some((hit) => hit.skill.id === requirement.skillId)) return true;
  const words = new Set(plain(truth).split(" "));
  const read = new Set(plain(requirement.skill).split(" "));
  const shared = [...words].filter((word) => read.has(word)).length;
  return shared / Math.max(words.size, read.size) >= 0.5;
}

/** Pairs what was read with the truth; what the truth leaves open drops out of the count. */
function requirements(truth: readonly string[], either: readonly string[], read: readonly Requirement[]): Compared {
  const asked = read.filter(({ kind }) => kind !== "experience" && kind !== "degree");
  const rest = [...truth];
  const got: string[] = [];
  for (const requirement of asked) {
    const at = rest.findIndex((name) => names(name, requirement));
    const name = rest[at];
    if (name !== undefined) {
      got.push(name);
      rest.splice(at, 1);
    } else if (![...either, ...truth].some((open) => names(open, requirement))) got.push(requirement.skill);
  }
  return { wanted: truth, got };
}

/** Whether a title names genders is a matter of style. */
const withoutGender = (title: string | null): string | null =>
  title?.replace(/\s*(?:\([mwfdx](?:\/[mwfdx])+\)|\b[HF]\/[HF]\b)/giu, "") ?? null;

/** schema.org has a country's code behind the place, which no reader of the page sees. */
const withoutCountryCode = (place: string | null): string | null => place?.replace(/,\s[A-Z]{2}$/u, "") ?? null;

/** The values of every field that is compared, from the truth and from what was read; null stands for a refusal. */
export function comparePosting(truth: PostingTruth, job: JobProfile | null): Record<string, Compared> {
  const [min, max, currency, period] = truth.salary ?? [null, null, "", "year"];
  const either = truth.either ?? [];
  const salary = truth.salary === null ? null : { min, max, currency, period };
  return {
    title: { wanted: one(withoutGender(truth.title)), got: one(withoutGender(job?.title ?? null)) },
    company: { wanted: one(truth.company), got: one(job?.company ?? null) },
    location: { wanted: one(withoutCountryCode(truth.location)), got: one(withoutCountryCode(job?.location ?? null)) },
    remote: { wanted: one(truth.remote), got: one(job?.remote ?? null) },
    employmentType: { wanted: one(truth.employmentType), got: one(job?.employmentType ?? null) },
    seniority: { wanted: one(truth.seniority), got: one(job?.seniority ?? null) },
    years: { wanted: one(truth.years), got: one(job?.yearsRequired ?? null) },
    salary: { wanted: money(salary), got: money(job?.salary ?? null) },
    required: requirements(truth.required, either, job?.required ?? []),
    preferred: requirements(truth.preferred, either, job?.preferred ?? []),
  };
}

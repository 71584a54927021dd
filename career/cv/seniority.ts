import type * as z from "zod";
import type { CvProfile, Work } from "../../schemas/cv.ts";
import type { Seniority } from "../../schemas/primitives.ts";
import { type WordPattern, wordwise } from "../language/word-bounds.ts";

export type SeniorityLevel = z.infer<typeof Seniority>;

const patterns: readonly (readonly [SeniorityLevel, RegExp])[] = [
  [
    "executive",
    /\b(?:c[etfiomp]o|chief\s+\p{L}+\s+officer|president|managing director|geschäftsführer(?:in)?|vorstand|toimitusjohtaja|directeur général|director general|founder|(?<!product |process |data |service |system )owner)\b/iu,
  ],
  [
    "director",
    /\b(?:director|head of|vp|vice president|bereichsleiter(?:in)?|direktor(?:in)?|\p{L}{3,}johtaja|directeur|directrice|directora?|johtaja)\b/iu,
  ],
  [
    "principal",
    /\b(?:principal|staff\s+(?:\p{L}+\s+)?(?:engineer|developer|designer|scientist)|distinguished|fellow)\b/iu,
  ],
  [
    "lead",
    /\b(?:lead|team ?lead(?:er)?|\p{L}*leiter(?:in)?|supervisor|foreman|manager(?:in)?|chef(?:fe)? d['’]équipe|responsable|jefe|jefa|encargad[oa]|esimies|\p{L}*päällikkö|tiiminvetäjä|head|charge nurse|sous[ -]chef|vorarbeiter(?:in)?|meister(?:in)?)\b/iu,
  ],
  ["senior", /\b(?:senior|sr|expert|specialist ii+|erfahrene[rn]?|confirmée?|sénior|vanhempi|kokenut)\b/iu],
  [
    "intern",
    /\b(?:intern|internship|praktikant(?:in)?|praktikum|stagiaire|stage|becari[oa]|prácticas|harjoittelija|trainee|werkstudent(?:in)?|apprentice|azubi|auszubildende[rn]?|apprentie?|alternante?|kesätyöntekijä|student assistant)\b/iu,
  ],
  ["junior", /\b(?:junior|jr|entry[- ]level|graduate|berufseinsteiger(?:in)?|débutante?|nuorempi|assistant)\b/iu],
];

const levels = patterns.map(([level, pattern]): [SeniorityLevel, WordPattern] => [level, wordwise(pattern)]);

/** The level that a job's title names, or null. */
export function seniorityOfTitle(title: string): SeniorityLevel | null {
  return levels.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}

const monthsOf = (date: string, end: boolean): number => {
  const [year = "0", month] = date.split("-");
  return Number(year) * 12 + (month === undefined ? (end ? 6 : 6) : Number(month) - 1 + (end ? 1 : 0));
};

/** Start and end of a role in months since year 0; null where no start was read. A role without an end goes on until today. */
export function monthsSpan(work: Work, today: Date): { from: number; to: number } | null {
  const now = today.getUTCFullYear() * 12 + today.getUTCMonth() + 1;
  const start = work.startDate ?? work.endDate;
  if (start === undefined) return null;
  const from = monthsOf(start, false);
  const to = work.endDate === undefined ? now : Math.min(now, monthsOf(work.endDate, true));
  return to < from ? { from, to: from } : { from, to: Math.max(to, from + (work.endDate === work.startDate ? 6 : 0)) };
}

/** Years of work, overlaps counted once, to one decimal; null where no role has dates. */
export function yearsOfWork(roles: readonly Work[], today: Date): number | null {
  const spans = roles
    .map((role) => monthsSpan(role, today))
    .filter((span) => span !== null)
    .sort((one, other) => one.from - other.from);
  if (spans.length === 0) return null;
  let months = 0;
  let end = 0;
  for (const span of spans) {
    months += Math.max(0, span.to - Math.max(span.from, end));
    end = Math.max(end, span.to);
  }
  return Math.round((months / 12) * 10) / 10;
}

/** The level of a person: what the title of the latest role says, else what the years allow. */
export function seniorityOf(
  profile: Pick<CvProfile, "work">,
  years: number | null,
  today: Date,
): SeniorityLevel | null {
  const latest = [...profile.work].sort(
    (one, other) => (monthsSpan(other, today)?.to ?? 0) - (monthsSpan(one, today)?.to ?? 0),
  )[0];
  const level = latest?.position === undefined ? null : seniorityOfTitle(latest.position);
  if (level !== null) return level;
  if (years === null) return null;
  return years < 2 ? "junior" : years < 6 ? "mid" : "senior";
}

import type { RoundPlan, Source, Topic } from "../../schemas/research.ts";
import type { DocumentSort } from "../../schemas/submissions.ts";
import { skills as taxonomy } from "../skills/taxonomy.ts";
import { fieldsOfRole, nameOfRole, soughtOf } from "./sought.ts";

/** What a round is planned from. */
export interface PlanInput {
  readonly topics: readonly Topic[];
  /** Ids of the taxonomy. */
  readonly skills: readonly string[];
  /** Occupations of the catalogue. */
  readonly roles: readonly string[];
  /** Employers that are looked for and have sources of their own, by the names that the list gives them. */
  readonly employers: readonly string[];
  /** How many employers are looked for that no source is of. */
  readonly unlisted: number;
  readonly sources: readonly Source[];
  /** When each source was read last, by its id; missing for never. */
  readonly lastRead: Readonly<Record<string, string>>;
  readonly now: string;
}

/** Other words for what a topic is about; its own name is always one. */
const alsoCalled: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  pay: ["salary", "salaries", "wage", "wages", "earnings", "gehalt", "lohn", "palkka"],
  interview: ["interviews", "interviewer", "vorstellungsgespräch", "haastattelu"],
  negotiation: ["negotiate", "negotiating", "counteroffer", "verhandlung"],
  cv: ["resume", "résumé", "lebenslauf", "ansioluettelo"],
  letter: ["cover", "anschreiben"],
  ats: ["applicant", "tracking", "screening"],
  "career-change": ["career", "change", "retraining", "quereinstieg"],
  education: ["training", "degree", "course", "ausbildung"],
  search: ["vacancies", "openings", "jobs", "stellen"],
  remote: ["home", "hybrid", "telework"],
  behavioural: ["behavioral", "star"],
};

/** The words by which a topic is recognised in a text, lower case. */
export const wordsOfTopic = (topic: Topic): string[] => [
  ...new Set([topic.replaceAll("-", " "), ...topic.split("-"), ...(alsoCalled[topic] ?? [])]),
];

const hours = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;

/** Whether a source hasn't been read for as long as it asks for. */
export const isDue = ({ id, every }: Source, { lastRead, now }: Pick<PlanInput, "lastRead" | "now">): boolean => {
  const last = lastRead[id];
  return last === undefined || hours(last, now) >= every;
};

/** What tells of a role, the most telling first: what people do and earn, what they are asked, how they get there. */
const kindsOnRoles: readonly DocumentSort[] = ["occupation", "salary", "interview-question", "guide"];

/** Why a source is read, and how soon: smaller is sooner. */
interface Reason {
  readonly why: string;
  readonly rank: number;
}

/** Whether a round is to look for nothing particular. */
const isOpen = ({ topics, skills, roles, employers, unlisted }: PlanInput): boolean =>
  topics.length + skills.length + roles.length + employers.length + unlisted === 0;

function reasonFor(source: Source, input: PlanInput, skillFields: ReadonlySet<string>): Reason | null {
  const employer = source.employers.find((name) => input.employers.includes(name));
  if (employer !== undefined) return { why: `its pages are those of ${employer}`, rank: 0 };
  const shared = source.topics.filter((topic) => input.topics.includes(topic));
  if (shared.length > 0) return { why: `it is about ${shared.join(", ")}`, rank: 0 };
  const inField = source.fields.filter((field) => skillFields.has(field));
  if (inField.length > 0) return { why: `it is about the field ${inField.join(", ")}`, rank: 0 };
  const place = kindsOnRoles.indexOf(source.kind);
  const told = input.roles.find(
    (role) =>
      place >= 0 &&
      source.employers.length === 0 &&
      (source.fields.length === 0 || fieldsOfRole(role).some((field) => source.fields.includes(field))),
  );
  if (told !== undefined) return { why: `it may tell what ${nameOfRole(told)} means`, rank: 1 + place };
  return isOpen(input) && isDue(source, input) ? { why: `it was not read for ${source.every} hours`, rank: 0 } : null;
}

/**
 * The plan that needs no model: the sources on the topics and fields that are asked for, those of the employers, those
 * that tell of roles, or, where nothing is named, those that are due; of equal ones those that were read longest ago
 * first. Empty where no source is listed that could say anything.
 */
export function planRound(input: PlanInput): RoundPlan {
  const fields = new Set(input.skills.flatMap((id) => taxonomy().get(id)?.field ?? []));
  const chosen = input.sources
    .flatMap((source) => {
      const reason = reasonFor(source, input, fields);
      return reason === null ? [] : [{ sourceId: source.id, ...reason, last: input.lastRead[source.id] ?? "" }];
    })
    .sort(
      (one, other) =>
        one.rank - other.rank || one.last.localeCompare(other.last) || one.sourceId.localeCompare(other.sourceId),
    );
  const words = [...input.topics.flatMap(wordsOfTopic), ...soughtOf(input).flatMap(({ words }) => words)];
  return {
    sources: chosen.map(({ sourceId, why }) => ({ sourceId, why })),
    words: [...new Set(words)].filter((word) => word.length >= 2).slice(0, 40),
  };
}

/** The place of a link in the order of reading: links that name what is looked for come first. Smaller is sooner. */
export function priorityOf(link: { readonly url: string; readonly text: string }, words: readonly string[]): number {
  const said = `${link.text} ${decoded(new URL(link.url).pathname)}`.toLowerCase();
  return words.some((word) => said.includes(word)) ? 0 : 1;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll(/[-_/]/gu, " ");
  } catch {
    // Not every path is well-formed; it is only looked at for words.
    return path;
  }
}

import type { RoundPlan, Source, Topic } from "../../schemas/research.ts";
import { skills as taxonomy } from "../skills/taxonomy.ts";

/** What a round is planned from. */
export interface PlanInput {
  readonly topics: readonly Topic[];
  /** Ids of the taxonomy. */
  readonly skills: readonly string[];
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

/** The words by which a skill is recognised. */
export const wordsOfSkill = (id: string): string[] => [(taxonomy().get(id)?.name ?? id).toLowerCase()];

const hours = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;

/** Whether a source hasn't been read for as long as it asks for. */
export const isDue = ({ id, every }: Source, { lastRead, now }: Pick<PlanInput, "lastRead" | "now">): boolean => {
  const last = lastRead[id];
  return last === undefined || hours(last, now) >= every;
};

function reasonFor(source: Source, input: PlanInput, fields: ReadonlySet<string>): string | null {
  const shared = source.topics.filter((topic) => input.topics.includes(topic));
  if (shared.length > 0) return `it is about ${shared.join(", ")}`;
  const inField = source.fields.filter((field) => fields.has(field));
  if (inField.length > 0) return `it is about the field ${inField.join(", ")}`;
  const isOpen = input.topics.length === 0 && input.skills.length === 0;
  return isOpen && isDue(source, input) ? `it was not read for ${source.every} hours` : null;
}

/**
 * The plan that needs no model: the sources on the topics and fields that are asked for, or, where nothing is named,
 * those that are due; the ones that were read longest ago first.
 */
export function planRound(input: PlanInput): RoundPlan {
  const fields = new Set(input.skills.flatMap((id) => taxonomy().get(id)?.field ?? []));
  const chosen = input.sources
    .flatMap((source) => {
      const why = reasonFor(source, input, fields);
      return why === null ? [] : [{ sourceId: source.id, why, last: input.lastRead[source.id] ?? "" }];
    })
    .sort((one, other) => one.last.localeCompare(other.last) || one.sourceId.localeCompare(other.sourceId));
  const words = [...input.topics.flatMap(wordsOfTopic), ...input.skills.flatMap(wordsOfSkill)];
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

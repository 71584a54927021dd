import type { Finding, Statement } from "../../schemas/research.ts";

/** A page as findings are written from it. */
export interface ReadPage {
  readonly title: string;
  readonly url: string;
  /** Markdown. */
  readonly text: string;
}

/** What findings are about, and from which pages; pages are cited by their number, from 1. */
export interface FindingsInput {
  readonly subject: string;
  /** Lower case. */
  readonly words: readonly string[];
  readonly pages: readonly ReadPage[];
}

const mostStatements = 8;
const mostOfPage = 3;
const shortest = 40;
const longest = 360;

/** Sentences that talk to programs instead of readers: they are never quoted. */
const toPrograms =
  /\b(?:ignore|disregard|forget)\b.{0,40}\b(?:instruction|prompt|rule|context)|\bsystem prompt\b|\byou are (?:an?|now) .{0,20}(?:ai|assistant|model|agent)\b|\b(?:call|use|invoke) (?:the )?(?:tool|function)\b/iu;

/** The sentences of a page: prose and list items, without headings, tables, code and what talks to programs. */
export function sentencesOf(markdown: string): string[] {
  return markdown
    .split(/\n+/u)
    .filter((line) => !/^\s*(?:#|\||>|```|!\[)/u.test(line))
    .map((line) => line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/u, "").trim())
    .flatMap((line) => line.split(/(?<=[.!?])\s+(?=[\p{Lu}\d"“„])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= shortest && sentence.length <= longest && !toPrograms.test(sentence));
}

/** As quotes are compared: however the spaces fall. */
export const folded = (text: string): string => text.replace(/\s+/gu, " ").trim();

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []);

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, one.size + other.size - shared);
}

interface Candidate {
  readonly page: number;
  readonly text: string;
  readonly score: number;
  readonly words: ReadonlySet<string>;
}

function candidates({ words, pages }: FindingsInput): Candidate[] {
  return pages.flatMap(({ text }, index) =>
    sentencesOf(text).flatMap((sentence, place) => {
      const lower = sentence.toLowerCase();
      const hits = words.filter((word) => lower.includes(word)).length;
      if (hits === 0) return [];
      // Figures say more than opinions; what stands first says what a page is about.
      const score = hits + (/\d/u.test(sentence) ? 1 : 0) + 1 / (1 + place);
      return [{ page: index + 1, text: folded(sentence), score, words: wordsIn(sentence) }];
    }),
  );
}

/** The findings that need no model: the sentences that say most of the subject, each as its own quote. */
export function extractFindings(input: FindingsInput): Finding {
  const taken: Candidate[] = [];
  for (const candidate of candidates(input).sort((one, other) => other.score - one.score || one.page - other.page)) {
    if (taken.length >= mostStatements) break;
    if (taken.filter(({ page }) => page === candidate.page).length >= mostOfPage) continue;
    if (taken.some(({ words }) => alike(words, candidate.words) > 0.6)) continue;
    taken.push(candidate);
  }
  const statements = taken.map(({ page, text }) => ({ text, citations: [{ page, quote: text }] }));
  return { title: `What pages say about ${input.subject}`, statements };
}

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];

/** What is wrong with a statement, in sentences; empty if pages bear it. */
function problemsOf({ text, citations }: Statement, pages: readonly ReadPage[]): string[] {
  const misquoted = citations.flatMap(({ page, quote }) => {
    const cited = pages[page - 1];
    if (cited === undefined) return [`There is no page ${page}.`];
    if (toPrograms.test(quote)) return [`"${quote}" talks to programs and is no statement on the subject.`];
    return folded(cited.text).includes(folded(quote)) ? [] : [`Page ${page} doesn't say "${quote}".`];
  });
  const quoted = citations.flatMap(({ quote }) => numbersIn(quote));
  const invented = numbersIn(text).filter((number) => !quoted.includes(number));
  return [...misquoted, ...invented.map((number) => `No quote of "${text}" holds the number ${number}.`)];
}

/** What of findings the pages don't bear, in sentences. */
export const checkFindings = (finding: Finding, { pages }: FindingsInput): string[] =>
  finding.statements.flatMap((statement) => problemsOf(statement, pages));

/** The findings without what the pages don't bear. */
export const groundFindings = (finding: Finding, { pages }: FindingsInput): Finding => ({
  ...finding,
  statements: finding.statements.filter((statement) => problemsOf(statement, pages).length === 0),
});

/** Findings as a document: each statement with its quotes and the addresses of the pages. */
export function findingText({ title, statements }: Finding, pages: readonly ReadPage[]): string {
  const said = statements.map(({ text, citations }) => {
    const sources = citations.flatMap(({ page, quote }) => {
      const cited = pages[page - 1];
      if (cited === undefined) return [];
      const own = folded(quote) === folded(text) ? "" : `"${quote}", `;
      return [`  ${own}[${cited.title.replace(/[[\]]/gu, "")}](${cited.url})`];
    });
    return [`- ${text}`, ...sources].join("\n");
  });
  return `# ${title}\n\n${said.join("\n")}\n`;
}

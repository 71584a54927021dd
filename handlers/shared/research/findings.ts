import { findingText, type ReadPage } from "../../../career/research/findings.ts";
import { wordsOfTopic } from "../../../career/research/plan.ts";
import type { Db } from "../../../db/connect.ts";
import { type Documents, keys } from "../../../db/documents.ts";
import type { Request } from "../../../db/ledger.ts";
import type { Round } from "../../../db/research.ts";
import { announceSubmission, EVERYONE, submissionOf } from "../../../db/submissions.ts";
import { type Citable, changedTopics, pagesNaming, pagesOn } from "../../../db/visits.ts";
import { derivedId } from "../../../delivery/ids.ts";
import type { Announcement } from "../../../delivery/outgoing.ts";
import type { Think } from "../../../models/task.ts";
import { writeFindings } from "../../../models/tasks/write-findings.ts";
import type { StepAttempt } from "../../../schemas/answers.ts";
import { Topic } from "../../../schemas/research.ts";
import { Submission } from "../../../schemas/submissions.ts";
import { attemptsAt, scopeOf } from "../thinking.ts";
import type { Turn } from "./turn.ts";

interface Writing {
  readonly db: Db;
  readonly documents: Documents;
  readonly think: Think;
}

/** Findings of one round, pages of one finding. */
const MOST_FINDINGS = 6;
const MOST_PAGES = 10;

/** A subject of findings, and the pages that they rest on. */
interface Subject {
  /** Findings of the same name replace each other. */
  readonly name: string;
  readonly said: string;
  readonly words: readonly string[];
  readonly topics: readonly Topic[];
  readonly pages: readonly Citable[];
}

/** Which topics findings are written on: those that were asked for, else those on which something has changed. */
async function topicsOf(db: Db, requestId: string, { topics }: Round): Promise<Topic[]> {
  const changed = new Set(await changedTopics(db, requestId));
  const known = [...changed].flatMap((topic) => Topic.safeParse(topic).data ?? []);
  return topics.length > 0 ? topics.filter((topic) => changed.has(topic)) : known;
}

/** What findings are written on: first what the round has looked for by name and read of, then topics. */
async function subjects(db: Db, requestId: string, { round, sought }: Pick<Turn, "round" | "sought">) {
  const found: Subject[] = [];
  for (const { key, subject, words } of sought) {
    const pages = await pagesNaming(db, requestId, key, MOST_PAGES);
    const topics = [...new Set(pages.flatMap((page) => page.topics))].flatMap(
      (topic) => Topic.safeParse(topic).data ?? [],
    );
    if (pages.length > 0) found.push({ name: `findings on ${key}`, said: subject, words, topics, pages });
  }
  for (const topic of await topicsOf(db, requestId, round)) {
    const words = [...new Set([...wordsOfTopic(topic), ...(round.plan?.words ?? [])])];
    const pages = await pagesOn(db, topic, MOST_PAGES);
    found.push({ name: `findings on ${topic}`, said: topic.replaceAll("-", " "), words, topics: [topic], pages });
  }
  return found.slice(0, MOST_FINDINGS);
}

async function readPages({ documents }: Writing, found: readonly Citable[]): Promise<ReadPage[]> {
  const read = await Promise.all(
    found.map(async ({ url, title, text_key, document_id }) => {
      const submission = await documents.readJson(text_key, Submission);
      const document = submission?.documents.find(({ documentId }) => documentId === document_id);
      return document ? [{ url, title: title ?? document.title, text: document.text }] : [];
    }),
  );
  return read.flat();
}

/** What a round has found out: documents of their own, each statement with its quotes. */
export interface Found {
  readonly announcements: readonly Announcement[];
  readonly answers: readonly StepAttempt[];
  readonly usd: number;
  /** A model would have cost more than was left, so that the built-in engine wrote what it could. */
  readonly moneyEnded: boolean;
}

const costOf = (answers: readonly StepAttempt[]): number => answers.reduce((sum, { costUsd }) => sum + costUsd, 0);

/**
 * Writes what the pages say on each thing that the round looked for by name, and on each topic that has changed. The
 * findings on a subject have one name, so that new ones replace the old. What they rest on is everybody's: pages that were read for one person stay out. Models get `leftUsd` for all
 * of them together.
 */
export async function writeRoundFindings(
  writing: Writing,
  request: Request,
  turn: Pick<Turn, "round" | "sought">,
  leftUsd: number,
  now: Date,
): Promise<Found> {
  const announcements: Announcement[] = [];
  const answers: StepAttempt[] = [];
  for (const { name, said, words, topics, pages: citable } of await subjects(writing.db, request.requestId, turn)) {
    const pages = await readPages(writing, citable);
    const input = { subject: said, words, pages };
    const scope = { ...scopeOf(request), mostUsd: leftUsd - costOf(answers) };
    const answer = await writing.think(writeFindings, input, scope);
    answers.push(...attemptsAt("research", writeFindings.name, answer));
    if (answer.output.statements.length === 0) continue;
    const submissionId = derivedId("submission", request.requestId, "finding", name);
    const document = {
      title: answer.output.title,
      format: "markdown" as const,
      text: findingText(answer.output, pages),
      url: null,
      name,
      kind: "finding" as const,
      topics: topics.slice(0, 12),
      fields: [],
      language: null,
      licence: "quotes with their sources",
      fetchedAt: now.toISOString(),
      asks: [],
    };
    const submission = submissionOf(submissionId, EVERYONE, [document], now);
    await writing.documents.writeJson(keys.submission(request.requestId, submissionId), submission);
    announcements.push(announceSubmission("everyone", submission));
  }
  const moneyEnded = answers.some(({ outcome }) => outcome === "over_budget");
  return { announcements, answers, usd: costOf(answers), moneyEnded };
}

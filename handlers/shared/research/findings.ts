import { findingText, type ReadPage } from "../../../career/research/findings.ts";
import { wordsOfTopic } from "../../../career/research/plan.ts";
import type { Db } from "../../../db/connect.ts";
import { type Documents, keys } from "../../../db/documents.ts";
import type { Request } from "../../../db/ledger.ts";
import type { Round } from "../../../db/research.ts";
import { announceSubmission, EVERYONE, submissionOf } from "../../../db/submissions.ts";
import { type Citable, changedTopics, pagesOn } from "../../../db/visits.ts";
import { derivedId } from "../../../delivery/ids.ts";
import type { Announcement } from "../../../delivery/outgoing.ts";
import type { Think } from "../../../models/task.ts";
import { writeFindings } from "../../../models/tasks/write-findings.ts";
import type { StepAttempt } from "../../../schemas/answers.ts";
import { Topic } from "../../../schemas/research.ts";
import { Submission } from "../../../schemas/submissions.ts";
import { attemptsAt, scopeOf } from "../thinking.ts";

interface Writing {
  readonly db: Db;
  readonly documents: Documents;
  readonly think: Think;
}

/** Findings of one round, pages of one finding. */
const MOST_FINDINGS = 6;
const MOST_PAGES = 10;

/** Which topics findings are written on: those that were asked for, else those on which something has changed. */
async function subjects(db: Db, requestId: string, { topics }: Round): Promise<Topic[]> {
  const changed = new Set(await changedTopics(db, requestId));
  const known = [...changed].flatMap((topic) => Topic.safeParse(topic).data ?? []);
  return (topics.length > 0 ? topics.filter((topic) => changed.has(topic)) : known).slice(0, MOST_FINDINGS);
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
 * Writes what the pages say on each topic that has changed. A topic's findings have one name, so that new ones replace
 * the old. What they rest on is everybody's: pages that were read for one person stay out. Models get `leftUsd` for all
 * of them together.
 */
export async function writeRoundFindings(
  writing: Writing,
  request: Request,
  round: Round,
  leftUsd: number,
  now: Date,
): Promise<Found> {
  const announcements: Announcement[] = [];
  const answers: StepAttempt[] = [];
  for (const topic of await subjects(writing.db, request.requestId, round)) {
    const pages = await readPages(writing, await pagesOn(writing.db, topic, MOST_PAGES));
    const words = [...new Set([...wordsOfTopic(topic), ...(round.plan?.words ?? [])])];
    const input = { subject: topic.replaceAll("-", " "), words, pages };
    const scope = { ...scopeOf(request), mostUsd: leftUsd - costOf(answers) };
    const answer = await writing.think(writeFindings, input, scope);
    answers.push(...attemptsAt("research", writeFindings.name, answer));
    if (answer.output.statements.length === 0) continue;
    const submissionId = derivedId("submission", request.requestId, "finding", topic);
    const document = {
      title: answer.output.title,
      format: "markdown" as const,
      text: findingText(answer.output, pages),
      url: null,
      name: `findings on ${topic}`,
      kind: "finding" as const,
      topics: [topic],
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

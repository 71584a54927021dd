import { namedIn, type Sought } from "../../../career/research/sought.ts";
import type { Db } from "../../../db/connect.ts";
import { type Documents, keys } from "../../../db/documents.ts";
import type { Request } from "../../../db/ledger.ts";
import { markSent } from "../../../db/outbox.ts";
import type { Round } from "../../../db/research.ts";
import { announceSubmission, EVERYONE, submissionOf } from "../../../db/submissions.ts";
import {
  type Caps,
  type Claimed,
  giveBack,
  knownPages,
  nextVisits,
  pagesWithContent,
  recordVisit,
} from "../../../db/visits.ts";
import { derivedId } from "../../../delivery/ids.ts";
import { outgoing } from "../../../delivery/outgoing.ts";
import type { Publish } from "../../../delivery/publish.ts";
import { logJson } from "../../../delivery/subscribe.ts";
import { LONGEST_CALL, type Visited } from "../../../schemas/crawl.ts";
import type { Metadata } from "../../../schemas/event.ts";
import type { RoundBudget, RoundEnd, Source, Spent } from "../../../schemas/research.ts";
import type { Researcher } from "./researcher.ts";
import { documentOf, type Judging, judged, memoryOf, ownerOf, pageIdOf } from "./visits.ts";

/** What a turn works with. */
export interface TurnTools {
  readonly db: Db;
  readonly documents: Documents;
  readonly publish: Publish;
  readonly researcher: Researcher;
}

/** A stretch of a round's work. */
export interface Turn {
  readonly round: Round;
  readonly request: Request;
  readonly metadata: Metadata;
  /** What the round looks for by name. */
  readonly sought: readonly Sought[];
  /** By their ids. */
  readonly sources: ReadonlyMap<string, Source>;
  /** When the turn has to be over, on the clock of `Date.now()`. */
  readonly deadline: number;
}

/** Pages of one call: with less, a service that dies over one page takes less along. */
const BATCH = 20;

/** Which part of a budget is spent; null if none is. A round that has cost nothing has money left, even of none. */
export function spentOut(spent: Spent, budget: RoundBudget): RoundEnd | null {
  if (spent.pages >= budget.pages) return "pages";
  if (spent.bytes >= budget.bytes) return "bytes";
  if (spent.milliseconds >= budget.milliseconds) return "time";
  return spent.usd > 0 && spent.usd >= budget.usd ? "money" : null;
}

const capsOf = (sources: ReadonlyMap<string, Source>): Caps =>
  Object.fromEntries([...sources.values()].map(({ id, pages }) => [id, pages]));

/** Stores the text of a page that is new, and makes the event that hands it in. */
async function handIn({ documents }: TurnTools, turn: Turn, judging: Judging, now: Date) {
  const { visit, visited, source, owner } = judging;
  if (visited.page === null) throw new Error("a document without a page");
  const { requestId, userId } = turn.request;
  const submissionId = derivedId("submission", requestId, visit.visit_id);
  const scope = owner === null ? EVERYONE : userId;
  const submission = submissionOf(submissionId, scope, [documentOf(visited, visited.page, source, owner)], now);
  const textKey = keys.submission(requestId, submissionId);
  await documents.writeJson(textKey, submission);
  const origin = {
    agent: "research",
    idCause: `${requestId}:${visit.visit_id}`,
    causationId: turn.metadata.id,
    requestId,
    subject: turn.metadata.subject,
    wants: turn.metadata.wants,
    replay: turn.metadata.replay,
    now,
  };
  const events = outgoing(origin, [announceSubmission(owner === null ? "everyone" : "own", submission)]);
  return { textKey, documentId: submission.documents[0]?.documentId ?? "", events };
}

/** Judges one visit and notes what came of it; what it announces is published at once. */
async function settle(tools: TurnTools, turn: Turn, judging: Judging): Promise<void> {
  const { visit, visited, milliseconds } = judging;
  const { remember, ...verdict } = judged(judging);
  const handed = verdict.status === "document" ? await handIn(tools, turn, judging, new Date()) : null;
  const unsent = await recordVisit(tools.db, turn.request.requestId, {
    ...verdict,
    visitId: visit.visit_id,
    documentId: handed?.documentId ?? null,
    names: visited.page === null ? [] : namedIn(`${visited.page.title ?? ""}\n${visited.page.text}`, turn.sought),
    bytes: visited.bytes,
    milliseconds,
    page: remember && visited.page !== null ? memoryOf(judging, visited.page, handed) : null,
    events: handed?.events ?? [],
  });
  if (unsent.length === 0) return;
  await tools.publish(unsent);
  await markSent(tools.db, unsent);
}

/** What is looked up for a batch in one go: earlier copies by page, and contents that are known by owner. */
async function lookUp({ db }: TurnTools, { request }: Turn, claimed: readonly Claimed[]) {
  const pageIds = claimed.map(({ url, source_id }) => pageIdOf(url, ownerOf(source_id, request.userId)));
  const known = new Map((await knownPages(db, pageIds)).map((page) => [page.page_id, page]));
  return {
    knownOf: ({ url, source_id }: Claimed) => known.get(pageIdOf(url, ownerOf(source_id, request.userId))) ?? null,
  };
}

async function contents({ db }: TurnTools, { request }: Turn, visited: readonly Visited[]) {
  const hashes = visited.flatMap(({ page }) => page?.contentHash ?? []);
  const [everybodys, own] = await Promise.all([
    pagesWithContent(db, null, hashes),
    pagesWithContent(db, request.userId, hashes),
  ]);
  return (owner: string | null) => (owner === null ? everybodys : own);
}

/** One call of the researcher for these pages, and what came of each. Answers how many were come to. */
async function visitBatch(tools: TurnTools, turn: Turn, claimed: readonly Claimed[], bytes: number): Promise<number> {
  const { request, round } = turn;
  const { knownOf } = await lookUp(tools, turn, claimed);
  const started = Date.now();
  const visited = await tools.researcher.crawl({
    pages: claimed.map((visit) => {
      const known = knownOf(visit);
      return {
        url: visit.url,
        ...(known?.etag ? { etag: known.etag } : {}),
        ...(known?.last_modified ? { lastModified: known.last_modified } : {}),
      };
    }),
    bytes: Math.max(1, Math.min(bytes, 40 * 1024 * 1024)),
    milliseconds: Math.max(1_000, Math.min(LONGEST_CALL, turn.deadline - started)),
  });
  const done = visited.filter(({ outcome }) => outcome !== "left");
  const each = Math.ceil((Date.now() - started) / Math.max(1, done.length));
  const contentOf = await contents(tools, turn, visited);
  for (const visit of claimed) {
    const result = done.find(({ url }) => url === visit.url);
    const source = turn.sources.get(visit.source_id);
    if (result === undefined || source === undefined) continue;
    const owner = ownerOf(visit.source_id, request.userId);
    const known = contentOf(owner);
    const hash = result.page?.contentHash;
    const sameAs = hash === undefined ? null : (known.get(hash) ?? null);
    const words = round.plan?.words ?? [];
    await settle(tools, turn, {
      visit,
      visited: result,
      source,
      owner,
      known: knownOf(visit),
      sameAs,
      words,
      milliseconds: each,
    });
    if (hash !== undefined && sameAs === null) known.set(hash, pageIdOf(visit.url, owner));
  }
  const left = claimed.filter((visit) => !done.some(({ url }) => url === visit.url));
  // Where nothing at all was come to, it counts as a try: a site that never lets us in is given up in the end.
  if (done.length > 0)
    await giveBack(
      tools.db,
      request.requestId,
      left.map(({ visit_id }) => visit_id),
    );
  return done.length;
}

/** What is left of a call's time below which none is begun. */
const LEAST_MS = 5_000;

/**
 * Visits pages until the turn's time, the round's budget or its pages are used up. What each visit came to is written
 * before the next call is made, so that a turn which is cut off anywhere loses the call that it was in and repeats no
 * other. A call that fails is tried again page by page; two failures in a row are the service's and are thrown.
 */
export async function visitPages(tools: TurnTools, turn: Turn, spentSoFar: () => Promise<Spent>): Promise<void> {
  const { round, request } = turn;
  const caps = capsOf(turn.sources);
  let size = BATCH;
  let failures = 0;
  while (turn.deadline - Date.now() > LEAST_MS) {
    const spent = await spentSoFar();
    if (spentOut(spent, round.budget) !== null) return;
    const claimed = await nextVisits(
      tools.db,
      request.requestId,
      Math.min(size, round.budget.pages - spent.pages),
      caps,
    );
    if (claimed.length === 0) return;
    try {
      await visitBatch(tools, turn, claimed, round.budget.bytes - spent.bytes);
      failures = 0;
    } catch (error) {
      failures += 1;
      size = 1;
      logJson({ level: "warn", agent: "research", requestId: request.requestId, call: "crawl_pages", failures });
      if (failures > 2) throw error;
    }
  }
}

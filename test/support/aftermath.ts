import { RDSDataClient } from "@aws-sdk/client-rds-data";
import { GetQueueAttributesCommand, ReceiveMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { sql } from "drizzle-orm";
import * as z from "zod";
import { connect, rows } from "../../db/connect.ts";
import type { Ready } from "./faulty-platform.ts";
import type { Keys } from "./keys.ts";

const Left = z.object({
  job_id: z.string(),
  status: z.string(),
  wants: z.array(z.string()),
  done: z.array(z.string()),
  last_seq: z.number(),
  lines: z.number(),
  highest: z.number(),
  /** Lines of the kinds that a log has more than one of (documents are typeset one by one), in words. */
  repeated: z.array(z.string()),
  /** Lines that announce an end. */
  ends: z.number(),
  cv: z.number(),
  job: z.number(),
  gap: z.number(),
  rewrite: z.number(),
  letter: z.number(),
  interview: z.number(),
  unsent: z.number(),
});
/** What a request has left in the tables. */
export type Left = z.infer<typeof Left>;

/** Looks into the tables of a platform, as its operator. */
export async function leftovers({ endpoint, region, database }: Ready, credentials: Keys): Promise<Left[]> {
  const client = new RDSDataClient({ endpoint, region, credentials });
  try {
    const count = (table: string, which = "true") =>
      sql.raw(`(SELECT count(*)::int FROM ${table} t WHERE t.request_id = j.job_id AND ${which})`);
    return await rows(
      connect(database, client),
      sql`SELECT j.job_id, status, wants, done, last_seq, l.*, ${count("cv_versions", "origin = 'read'")} AS cv,
          ${count("job_postings")} AS job, ${count("gap_analyses")} AS gap,
          ${count("cv_rewrites", "rewritten_bullets IS NOT NULL")} AS rewrite,
          ${count("cv_rewrites", "cover_letter IS NOT NULL")} AS letter,
          ${count("interview_sessions")} AS interview,
          (SELECT count(*)::int FROM outbox o WHERE o.request_id = j.job_id AND sent_at IS NULL) AS unsent
        FROM jobs j, LATERAL (
          SELECT coalesce(sum(times), 0)::int AS lines, coalesce(max(highest), 0) AS highest,
            ARRAY(SELECT format('%s of %s: %s', type, source, data) FROM (
              SELECT *, count(*) OVER (PARTITION BY type) AS times FROM event_log WHERE request_id = j.job_id
            ) line WHERE times > 1 AND type <> 'DocumentsRendered' ORDER BY seq) AS repeated,
            coalesce(sum(times) FILTER (WHERE type IN ('RequestCompleted', 'RequestFailed', 'RequestCancelled')), 0)::int
              AS ends
          FROM (SELECT type, count(*) AS times, max(seq) AS highest FROM event_log
            WHERE request_id = j.job_id GROUP BY type) kinds
        ) l`,
      Left,
    );
  } finally {
    client.destroy();
  }
}

export const hasEnded = ({ status }: Left): boolean => status !== "pending" && status !== "processing";

/** What is wrong with what a request has left; empty if nothing is. */
export function flawsOf(left: Left, ends: readonly string[]): string[] {
  const { status, wants, done } = left;
  const results = (["cv", "job", "gap", "rewrite", "letter", "interview"] as const).map((step) => ({
    step,
    found: left[step],
    done: done.includes(step),
  }));
  const flaws: readonly (readonly [boolean, string])[] = [
    [!ends.includes(status), `it ended as ${status} and not as ${ends.join(" or ")}`],
    [left.ends !== 1, `it ended ${left.ends} times`],
    [left.repeated.length > 0, `a fact is in its log twice (${left.repeated.join("; ")})`],
    [left.highest !== left.lines || left.last_seq !== left.lines, "the lines of its log are not numbered without gaps"],
    [status === "completed" && wants.some((step) => !done.includes(step)), "it completed without all it wants"],
    ...results.map(({ step, found }) => [found > 1, `${found} results of ${step}`] as const),
    // A cancel may come between a result and the note that it is done.
    ...results.map((result) => [result.done && result.found !== 1, `no result of ${result.step}`] as const),
    [left.unsent > 0, `${left.unsent} events were never sent`],
  ];
  return flaws.filter(([is]) => is).map(([, flaw]) => `${left.job_id}: ${flaw}`);
}

/** How many messages lie in a queue, visible or not. */
export async function depth(sqs: SQSClient, url: string): Promise<number> {
  const { Attributes = {} } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ["All"] }));
  return (["", "NotVisible", "Delayed"] as const).reduce(
    (sum, which) => sum + Number(Attributes[`ApproximateNumberOfMessages${which}`] ?? 0),
    0,
  );
}

/** The bodies of all messages in a queue, without taking them away for longer than a moment. */
export async function bodies(sqs: SQSClient, url: string): Promise<string[]> {
  const found: string[] = [];
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10, VisibilityTimeout: 30 }),
    );
    if (Messages.length === 0) return found;
    found.push(...Messages.map((message) => message.Body ?? ""));
  }
}

import { sql } from "drizzle-orm";
import type { EventDeclaration, EventOf } from "../schemas/event.ts";
import { dependentsOf, type Step, steps } from "../schemas/requests.ts";
import type { Write } from "./ledger.ts";

/** What one event says about a request's progress: a step done, a step failed, or neither (a line in the log). */
export type Progress =
  | { readonly kind: "line" }
  | { readonly kind: "done"; readonly step: Step }
  | { readonly kind: "failed"; readonly step: Step; readonly code: string };

/** For each step, what can't be done without it; a table for the statement to look things up in. */
const dependents = JSON.stringify(Object.fromEntries(steps.map((step) => [step, dependentsOf(step)])));

/** A fact that is done leaves the failures: a late fact undoes one. */
const afterDone = (step: Step) => sql`
  SELECT job_id, wants, last_seq, status, job_type, failures - ${step}::text AS failures,
    CASE WHEN done @> ARRAY[${step}::text] THEN done ELSE array_append(done, ${step}::text) END AS done
  FROM gate, accepted`;

/** A late failure of a step that is done already (a redelivery that gave up) changes nothing. */
const afterFailed = (step: Step, code: string) => sql`
  SELECT job_id, wants, last_seq, status, job_type, done,
    CASE WHEN done @> ARRAY[${step}::text] THEN failures
      ELSE failures || jsonb_build_object(${step}::text, ${code}::text) END AS failures
  FROM gate, accepted`;

const unchanged = sql`SELECT job_id, wants, last_seq, status, job_type, done, failures FROM gate, accepted`;

const after = (progress: Progress) => {
  if (progress.kind === "done") return afterDone(progress.step);
  return progress.kind === "failed" ? afterFailed(progress.step, progress.code) : unchanged;
};

/**
 * Notes one event of a request: a line in its log, the step settled, and, where that was the last one, the end of the
 * request with the event that announces it. One statement under the request's lock: counting after an insert would lose
 * completions when two facts arrive together. An event that a replay brings back has its line already.
 */
export function noteProgress(event: EventOf<EventDeclaration>, progress: Progress): Write {
  const { metadata } = event;
  const tables = sql`noted AS (${after(progress)}
  ), settling AS (
    SELECT *, ARRAY(
      SELECT DISTINCT needy FROM jsonb_object_keys(failures) failed,
        jsonb_array_elements_text(${dependents}::jsonb -> failed) needy
      WHERE needy = ANY (wants) AND needy <> ALL (done)
    ) AS skipped
    FROM noted
  ), settled AS (
    SELECT *, CASE
      WHEN done @> wants THEN 'completed'
      WHEN (done || skipped || ARRAY(SELECT jsonb_object_keys(failures))) @> wants THEN 'failed'
      ELSE 'processing' END AS next_status
    FROM settling
  ), ending AS (
    SELECT *, next_status <> status AND next_status IN ('completed', 'failed') AS ends FROM settled
  ), chosen AS (
    SELECT c.event_id, c.source, c.type, jsonb_set(c.detail, '{data}', CASE next_status
      WHEN 'completed' THEN jsonb_build_object('type', job_type, 'done', to_jsonb(done))
      ELSE jsonb_build_object('type', job_type, 'done', to_jsonb(done), 'failures', failures,
        'skipped', to_jsonb(skipped)) END) AS detail
    FROM candidates c, ending
    WHERE ends AND c.type = CASE next_status WHEN 'completed' THEN 'RequestCompleted' ELSE 'RequestFailed' END
  ), line AS (
    INSERT INTO event_log (request_id, seq, event_id, replay, type, source, causation_id, occurred_at, data)
    SELECT job_id, last_seq + 1, ${metadata.id}::uuid, ${metadata.replay ?? ""}, ${event.type}, ${event.source},
      ${metadata.causationId}::uuid, ${metadata.occurredAt}::timestamptz, ${JSON.stringify(event.data)}::jsonb
    FROM ending
    -- The index tells, not a look at the table: the statement's snapshot may be older than the line.
    ON CONFLICT (request_id, event_id) DO NOTHING RETURNING seq
  ), numbered AS (
    SELECT *, last_seq + (SELECT count(*)::int FROM line) AS next_seq FROM ending
  ), updated AS (
    UPDATE jobs SET done = numbered.done, skipped = numbered.skipped, failures = numbered.failures,
      status = numbered.next_status, last_seq = numbered.next_seq + ends::int,
      finished_at = CASE WHEN numbered.next_status = 'processing' THEN NULL
        WHEN ends THEN now() ELSE jobs.finished_at END
    FROM numbered WHERE jobs.job_id = numbered.job_id
  ), last_line AS (
    INSERT INTO event_log (request_id, seq, event_id, replay, type, source, causation_id, occurred_at, data)
    SELECT job_id, next_seq + 1, chosen.event_id, ${metadata.replay ?? ""}, chosen.type, chosen.source,
      ${metadata.id}::uuid, (chosen.detail->'metadata'->>'occurredAt')::timestamptz, chosen.detail->'data'
    FROM numbered, chosen
  )`;
  return { lock: "update", tables, chosen: sql`chosen` };
}

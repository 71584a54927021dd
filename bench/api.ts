/**
 * How soon the API answers reads while 20,000 requests lie in the database: 10,000 of the person who reads, with their
 * postings, analyses, documents and logs, and 10,000 of fifty others. The routes take turns, one read at a time, through the
 * front door, the gateway and the function's own process, as a browser would. Prints a table. `node bench/api.ts [rounds]`
 */
import { sql } from "drizzle-orm";
import * as z from "zod";
import { connect, type Db, rows } from "../db/connect.ts";
import { caller } from "../test/support/calls.ts";
import { endOf } from "../test/support/ended.ts";
import { plainCv, plainPosting } from "../test/support/files.ts";
import { tokenOf } from "../test/support/people.ts";
import { ownPlatform, takeEnvironmentOf } from "../test/support/platform.ts";
import { median, percentile, printTable } from "./stats.ts";

const ROUNDS = Number(process.argv[2] ?? 60);
const OWN = 10_000;
const OTHERS = 50;
const OF_EACH = 200;
/** Rows that one statement of the Data API makes before its time is up. */
const BATCH = 1_000;
const APPLICATIONS = 1_000;
const CVS = 300;

const run = (db: Db, statement: ReturnType<typeof sql>) => rows(db, statement, z.unknown());

/** A requests with all that hangs on it, `count` times for one person, one every ten minutes into the past. */
async function fill(db: Db, userId: string, count: number): Promise<void> {
  const user = sql`${userId}::uuid`;
  await run(
    db,
    sql`INSERT INTO cv_versions (cv_id, user_id, version_name, raw_text, profile_key, structured_data, origin, created_at)
      SELECT gen_random_uuid(), ${user}, 'cv ' || n || '.pdf', 'none', 'none', '{"skills":["typescript","go"],"seniority":"senior","years":9,"language":"en"}',
        'read', now() - n * interval '5 hours' FROM generate_series(1, ${Math.min(CVS, count)}::int) n`,
  );
  for (let done = 0; done < count; done += BATCH) {
    const [from, to] = [sql`${done + 1}::int`, sql`${Math.min(done + BATCH, count)}::int`];
    await run(
      db,
      sql`WITH cvs AS (SELECT cv_id, row_number() OVER () AS at FROM cv_versions WHERE user_id = ${user} LIMIT ${CVS}::int),
        made AS (
          SELECT n, gen_random_uuid() AS job_id, gen_random_uuid() AS posting_id, gen_random_uuid() AS analysis_id,
            now() - n * interval '10 minutes' AS at, (SELECT cv_id FROM cvs WHERE cvs.at = 1 + n % ${Math.min(CVS, count)}::int) AS cv_id
          FROM generate_series(${from}, ${to}) n
        ), requests AS (
          INSERT INTO jobs (job_id, user_id, job_type, status, input_data, cv_id, posting_id, subject, wants, done, last_seq, created_at, finished_at)
          SELECT job_id, ${user}, 'full_analysis', 'completed', '{}', cv_id, posting_id, 'nobody',
            '{cv,job,gap,rewrite,letter,interview}', '{cv,job,gap,rewrite,letter,interview}', 9, at, at + interval '3 seconds' FROM made
          RETURNING job_id
        ), postings AS (
          INSERT INTO job_postings (job_id, user_id, raw_text, profile_key, structured_data, company, role_title, created_at)
          SELECT posting_id, ${user}, 'none', 'none', '{"required":["typescript"],"preferred":["go"]}',
            'Company ' || n % 700, 'Engineer ' || n % 90, at FROM made
        )
        SELECT count(*) FROM requests`,
    );
  }
  const mine = sql`FROM jobs j WHERE j.user_id = ${user} AND j.subject = 'nobody'`;
  for (let done = 0; done < count; done += BATCH) {
    const some = sql`FROM (SELECT * ${mine} ORDER BY created_at, job_id LIMIT ${BATCH}::int OFFSET ${done}::int) j`;
    await run(
      db,
      sql`WITH analyses AS (
          INSERT INTO gap_analyses (analysis_id, user_id, request_id, cv_id, job_id, fit_score, ats_score, analysis_key, analysis_data, created_at)
          SELECT gen_random_uuid(), j.user_id, j.job_id, j.cv_id, j.posting_id, 66, 88, 'none', '{}', j.created_at ${some}
        ), papers AS (
          INSERT INTO documents (document_id, user_id, request_id, kind, format, template, page, document_key, bytes)
          SELECT gen_random_uuid(), j.user_id, j.job_id, k.kind, 'docx', 'classic', 'a4', 'none', 1
          ${some}, (VALUES ('cv'), ('letter'), ('report')) AS k (kind)
        )
        INSERT INTO event_log (request_id, seq, event_id, type, source, occurred_at, logged_at, data)
        SELECT j.job_id, n, gen_random_uuid(), 'CvParsed', 'careerassist.parse-cv', j.created_at, j.created_at, '{}'
        ${some}, generate_series(1, 9) n`,
    );
  }
  await run(
    db,
    sql`INSERT INTO applications (application_id, user_id, request_id, company, role_title, status, created_at)
      SELECT gen_random_uuid(), j.user_id, j.job_id, 'Company', 'Engineer', 'applied', j.created_at
      FROM (SELECT * ${mine} LIMIT ${APPLICATIONS}::int) j`,
  );
  await run(
    db,
    sql`INSERT INTO application_changes (change_id, application_id, user_id, status, changed_at)
      SELECT gen_random_uuid(), a.application_id, a.user_id, s.status, a.created_at
      FROM applications a, (VALUES ('saved'), ('applied')) AS s (status)
      WHERE a.user_id = ${user} AND NOT EXISTS (SELECT FROM application_changes c WHERE c.application_id = a.application_id)`,
  );
}

const platform = await ownPlatform();
try {
  const token = await tokenOf(platform, "reader", ["operator"]);
  const call = caller(platform.siteUrl, token);
  const asked = await call("POST", "/analyze", {
    type: "full_analysis",
    cv: { text: plainCv },
    job: { text: plainPosting },
  });
  const { job_id: id } = z.looseObject({ job_id: z.string() }).parse(asked.data);
  await endOf(call, id);
  const drawn = await call("POST", "/analyze", { type: "get_analytics" });
  const { cv_id } = z.looseObject({ cv_id: z.string() }).parse((await call("GET", `/jobs/${id}`)).data);

  takeEnvironmentOf(platform, "api");
  const { DB_CLUSTER_ARN = "", DB_SECRET_ARN = "", DB_NAME = "" } = process.env;
  const db = connect({ resourceArn: DB_CLUSTER_ARN, secretArn: DB_SECRET_ARN, database: DB_NAME });
  const [reader] = await rows(
    db,
    sql`SELECT user_id FROM jobs WHERE job_id = ${id}::uuid`,
    z.object({ user_id: z.string() }),
  );
  if (!reader) throw new Error("the reader isn't known");
  await fill(db, reader.user_id, OWN);
  for (let other = 0; other < OTHERS; other++) {
    const userId = crypto.randomUUID();
    await run(
      db,
      sql`INSERT INTO user_profiles (user_id, issuer, external_id, subject_key)
        VALUES (${userId}::uuid, 'bench', ${userId}, 'none')`,
    );
    await fill(db, userId, OF_EACH);
  }
  await run(db, sql`ANALYZE`);
  const { job_id: charts } = z.looseObject({ job_id: z.string() }).parse(drawn.data);
  await endOf(call, charts);

  const Cursor = z.looseObject({ next_cursor: z.string() });
  let cursor = "";
  for (let page = 0; page < 20; page++) {
    const path = `/jobs?limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
    cursor = Cursor.parse((await call("GET", path)).data).next_cursor;
  }
  const tag = (await call("GET", `/jobs/${id}`)).headers.get("etag") ?? "";
  const reads: Readonly<Record<string, () => ReturnType<typeof call>>> = {
    "GET /jobs": () => call("GET", "/jobs?limit=25"),
    "GET /jobs, the 21st page of 100": () => call("GET", `/jobs?limit=25&cursor=${encodeURIComponent(cursor)}`),
    "GET /jobs?q=, found": () => call("GET", "/jobs?limit=25&q=company%2069"),
    "GET /jobs?q=, nowhere": () => call("GET", "/jobs?limit=25&q=nowhere"),
    "GET /jobs?status=failed, none": () => call("GET", "/jobs?limit=25&status=failed"),
    "GET /jobs/{id} with its results": () => call("GET", `/jobs/${id}`),
    "GET /jobs/{id}, known by its ETag": () => call("GET", `/jobs/${id}`, undefined, { "if-none-match": tag }),
    "GET /jobs/{id}/documents": () => call("GET", `/jobs/${id}/documents`),
    "GET /jobs/{id}/events": () => call("GET", `/jobs/${id}/events?after=0&wait=0`),
    "GET /jobs/{id} of charts": () => call("GET", `/jobs/${charts}`),
    "GET /cvs": () => call("GET", "/cvs?limit=100"),
    "GET /cvs/{id}": () => call("GET", `/cvs/${cv_id}`),
    "GET /postings": () => call("GET", "/postings?limit=25"),
    "GET /applications": () => call("GET", "/applications?limit=100"),
    "GET /me": () => call("GET", "/me"),
    "GET /engines": () => call("GET", "/engines"),
    "GET /health, for comparison": () => call("GET", "/health"),
  };
  const times = new Map(Object.keys(reads).map((name) => [name, [] as number[]]));
  for (let round = -3; round < ROUNDS; round++) {
    for (const [name, read] of Object.entries(reads)) {
      const began = performance.now();
      const { status, body } = await read();
      const took = performance.now() - began;
      if (status !== 200 && status !== 304) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`);
      if (round >= 0) times.get(name)?.push(took);
    }
  }
  printTable(
    `${ROUNDS} reads of each, in turn, with ${OWN + OTHERS * OF_EACH} requests in the database, in ms`,
    [...times].map(([read, took]) => ({ read, p50: median(took), p95: percentile(took, 0.95) })),
  );
} finally {
  await platform.close();
}

import { execFile, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { DescribeArchiveCommand, EventBridgeClient, ListRulesCommand } from "@aws-sdk/client-eventbridge";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { sql } from "drizzle-orm";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { apiClient } from "../../cli/client.ts";
import { follow } from "../../cli/follow.ts";
import { localTokens } from "../../cli/identity/tokens.ts";
import { type Db, rows } from "../../db/connect.ts";
import type { Graph } from "../../local/graph.ts";
import type { Platform } from "../../local/platform.ts";
import type { SubmittedType } from "../../schemas/requests.ts";
import { commandBlocks } from "../support/blocks.ts";
import { type Ran, runCli, startCli } from "../support/cli.ts";
import { plainCv, plainPosting } from "../support/files.ts";
import { ownPlatform, root, takeEnvironmentOf } from "../support/platform.ts";

const operators = suite("the commands of operators");

let platform: Platform & { home: string };
let db: Db;
/** What `careerassist env` prints: with it the commands need not look for the platform. */
let environment: Record<string, string>;
/** The request that most tests look at. */
let requestId = "";

/** Without its policy the queue of parse-job is closed to its rule: what goes there becomes a dead letter of the rule. */
const withoutPolicyOf =
  (queue: string) =>
  ({ nodes, outputs }: Graph): Graph => ({
    nodes: nodes.filter(({ type, name }) => !(type === "aws:sqs/queuePolicy:QueuePolicy" && name === queue)),
    outputs,
  });

const atHome = (...args: string[]): Promise<Ran> => runCli(args, { CAREERASSIST_HOME: platform.home });
const here = (...args: string[]): Promise<Ran> => runCli(args, environment);

/** What a command printed that went well. */
async function printed(...args: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await here(...args);
  assert.is(exitCode, 0, `${args.join(" ")}: ${stderr}`);
  return stdout;
}

const client = () => apiClient({ url: platform.apiUrl, token: localTokens(platform.home) });

const submit = (type: SubmittedType): Promise<string> => {
  const cv = { name: "cv.txt", bytes: Buffer.from(plainCv) };
  const job = { name: "job.txt", bytes: Buffer.from(plainPosting) };
  return client().submit(type, type === "cv_parse" ? { cv } : { cv, job });
};
const finished = (id: string) => follow(client(), id, () => undefined);

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries === 200) throw new Error("it didn't come about");
    await sleep(50);
  }
}

const Counts = z.object({
  cvs: z.number(),
  postings: z.number(),
  analyses: z.number(),
  lines: z.number(),
  last_seq: z.number(),
  ids: z.number(),
  unsent: z.number(),
  cv_key: z.string(),
  analysis_key: z.string(),
});

/** Every row of a request, counted, and where its results lie. */
async function countsOf(id: string) {
  const request = sql`${id}::uuid`;
  const [found] = await rows(
    db,
    sql`SELECT (SELECT count(*)::int FROM cv_versions WHERE request_id = ${request}) AS cvs,
      (SELECT count(*)::int FROM job_postings WHERE request_id = ${request}) AS postings,
      (SELECT count(*)::int FROM gap_analyses WHERE request_id = ${request}) AS analyses,
      (SELECT count(*)::int FROM event_log WHERE request_id = ${request}) AS lines,
      (SELECT count(DISTINCT event_id)::int FROM event_log WHERE request_id = ${request}) AS ids,
      (SELECT count(*)::int FROM outbox WHERE request_id = ${request} AND sent_at IS NULL) AS unsent,
      (SELECT last_seq FROM jobs WHERE job_id = ${request}) AS last_seq,
      (SELECT profile_key FROM cv_versions WHERE request_id = ${request}) AS cv_key,
      (SELECT analysis_key FROM gap_analyses WHERE request_id = ${request}) AS analysis_key`,
    Counts,
  );
  assert.ok(found);
  return found;
}

/** What the agents have published of a kind, and what they have handled, because of a replay. */
async function ofReplay(replay: string) {
  const published = await rows(
    db,
    sql`SELECT type FROM outbox WHERE detail->'metadata'->>'replay' = ${replay} ORDER BY type`,
    z.object({ type: z.string() }),
  );
  const handled = await rows(
    db,
    sql`SELECT agent FROM inbox WHERE replay = ${replay} ORDER BY agent`,
    z.object({ agent: z.string() }),
  );
  return { published: published.map(({ type }) => type), handled: handled.map(({ agent }) => agent) };
}

async function archived(): Promise<number> {
  const events = new EventBridgeClient({});
  const { EventCount = 0 } = await events.send(
    new DescribeArchiveCommand({ ArchiveName: String(platform.graph.outputs.archiveName) }),
  );
  events.destroy();
  return EventCount;
}

operators.before(async () => {
  platform = await ownPlatform({ mode: "serve", alter: withoutPolicyOf("parse-job") });
  takeEnvironmentOf(platform, "expire-rows");
  const { database } = await import("../../handlers/shared/runtime.ts");
  db = database();
  const { exitCode, stdout, stderr } = await atHome("env");
  assert.is(exitCode, 0, stderr);
  environment = Object.fromEntries(
    [...stdout.matchAll(/^export (\w+)='(.*)'$/gm)].map(([, name = "", value = ""]) => [name, value]),
  );
});
operators.after(() => platform.close());

operators("where there is nothing, each command says so", async () => {
  const [events, letters, shown, redriven, status] = await Promise.all([
    printed("events", "list"),
    printed("dlq", "list"),
    printed("dlq", "show", "parse-cv"),
    printed("dlq", "redrive", "parse-cv"),
    atHome("status"),
  ]);
  assert.is(events, "No event matches.\n");
  assert.is(letters, "There are no dead letters.\n");
  assert.is(shown, "parse-cv has no dead letters.\n");
  assert.is(redriven, "parse-cv has no dead letters.\n");
  assert.match(status.stdout, /^0 requests at work; 0 events not sent yet$/m);
  assert.match(status.stdout, /^parse-cv +at work +0 +0 +0 +0$/m);
  assert.match(status.stdout, /Last failures\nnone/);
});

operators("a dead letter of a rule is listed, shown and traced with EventBridge's reason, and redriven", async () => {
  requestId = await submit("gap_analysis");
  await until(async () => /^parse-job +1/m.test(await printed("dlq", "list")));
  const list = await printed("dlq", "list", "--json");
  const shown = await printed("dlq", "show", "parse-job");
  const trace = await printed("trace", requestId);
  const letters = JSON.parse(list).find((each: { agent: string }) => each.agent === "parse-job");
  assert.is(letters.messages, 1);
  assert.is(letters.reasons, "1× NO_PERMISSIONS");
  assert.match(shown, `JobSubmitted of the request ${requestId}`);
  assert.match(shown, "NO_PERMISSIONS");
  assert.match(trace, "1 dead letter of this request");
  assert.match(trace, /open +job, gap/);

  assert.is(await printed("dlq", "redrive", "parse-job"), "Sent 1 message of parse-job again.\n");
  assert.is((await finished(requestId)).status, "completed");
  assert.is(await printed("dlq", "list"), "There are no dead letters.\n");
});

operators("a trace shows the state, the tree by causation, and the join once with both causes", async () => {
  const { exitCode, stdout, stderr } = await atHome("trace", requestId);
  assert.is(exitCode, 0, stderr);
  assert.match(stdout, new RegExp(`^${requestId} {2}gap_analysis {2}completed after`));
  assert.match(stdout, /└ GapAnalyzed +analyze-gap +with CvParsed; fit \d+, ATS \d+/);
  assert.is(stdout.match(/GapAnalyzed/g)?.length, 1);
  const { request, events } = JSON.parse(await printed("trace", requestId, "--json"));
  assert.is(request.status, "completed");
  assert.equal(
    events.map((node: { type: string }) => node.type).sort(),
    ["CvSubmitted", "JobSubmitted", "RequestAccepted"],
    "nothing else is without a cause",
  );
  assert.not.match(JSON.stringify(events), /Robin|robin|example\.com/, "no personal data");
});

operators("events are listed by patterns of EventBridge, judged by EventBridge", async () => {
  const pattern = '{"detail":{"data":{"fitScore":[{"numeric":[">=",0]}]}}}';
  const [all, some, one, refused, none] = await Promise.all([
    printed("events", "list", "--request", requestId),
    printed("events", "list", "--pattern", pattern, "--json"),
    printed("events", "list", "--limit", "1"),
    here("events", "list", "--pattern", '{"source":"a"}'),
    printed("events", "list", "--pattern", '{"source":[{"prefix":"nobody."}]}'),
  ]);
  assert.is(all.trim().split("\n").length, 7);
  const [event, ...others] = JSON.parse(some);
  assert.is(event["detail-type"], "GapAnalyzed");
  assert.is(event.detail.metadata.requestId, requestId);
  assert.is(others.length, 0);
  assert.match(one, /^\S+ {2}RequestCompleted +track-request/);
  assert.is(refused.exitCode, 2);
  assert.match(refused.stderr, /^careerassist: EventBridge refuses the pattern: .+\n$/);
  assert.is(none, "No event matches.\n");
});

operators(
  "a paused agent lets its messages wait, which the status shows; resumed it goes on; tail shows it",
  async () => {
    const tail = startCli(["events", "tail", "--limit", "1", "--pattern", '{"detail-type":["CvParsed"]}'], environment);
    await tail.until((stdout) => stdout.includes(requestId));
    assert.is(await printed("pause", "parse-cv"), "parse-cv is paused; 0 messages in its queue.\n");
    const waiting = await submit("cv_parse");
    await until(async () => /^parse-cv +paused +1 /m.test(await printed("status")));
    const { agents } = JSON.parse(await printed("status", "--json")) as {
      agents: { agent: string; oldestSeconds: number | null }[];
    };
    const ages = new Map(agents.map(({ agent, oldestSeconds }) => [agent, oldestSeconds]));
    assert.type(ages.get("parse-cv"), "number", "the age of the oldest message is CloudWatch's");
    assert.is(ages.get("analyze-gap"), null, "an empty queue has none");
    assert.match(await printed("resume", "parse-cv"), /^parse-cv is at work; \d messages? in its queue\.\n$/);
    assert.is((await finished(waiting)).status, "completed");
    const shown = await tail.until((stdout) => stdout.includes(waiting));
    assert.is(shown.trim().split("\n").length, 2, "each event once");
    tail.kill("SIGINT");
    assert.is((await tail.ended).exitCode, 0);
  },
);

operators(
  "a replay does the work again exactly once per replay, through to the last agent, and overwrites",
  async () => {
    const before = await countsOf(requestId);
    const kept = await archived();
    const range = ["--from", new Date(Date.now() - 3_600_000).toISOString(), "--to", new Date().toISOString()];
    const dry = await printed("replay", ...range, "--agent", "parse-cv", "--dry-run");
    assert.match(dry, /^Would replay 2 events from .* to parse-cv\. Nothing was started\.\n$/);

    let { cv_key: cvKey, analysis_key: analysisKey } = before;
    for (const [round, name] of ["first-again", "second-again"].entries()) {
      const said = await printed("replay", ...range, "--agent", "parse-cv", "--name", name);
      assert.match(said, `Replay ${name}: 2 events from`);
      assert.match(said, /^ {2}completed/m);
      assert.match(said, "parse-cv handled 2 events");
      assert.match(said, "analyze-gap handled 1 event\n");
      assert.match(said, "track-request handled 3 events");
      const { published, handled } = await ofReplay(name);
      assert.equal(published, ["CvParsed", "CvParsed", "GapAnalyzed"]);
      assert.equal(handled, ["analyze-gap", "parse-cv", "parse-cv", "track-request", "track-request", "track-request"]);

      const after = await countsOf(requestId);
      assert.equal([after.cvs, after.postings, after.analyses], [1, 1, 1], "no duplicate rows");
      assert.is(after.lines, before.lines + 2 * (round + 1), "one line for each event that came of it");
      assert.equal([after.ids, after.last_seq, after.unsent], [after.lines, after.lines, 0]);
      assert.is.not(after.cv_key, cvKey, "the CV's profile was overwritten");
      assert.is.not(after.analysis_key, analysisKey, "the analysis was overwritten");
      cvKey = after.cv_key;
      analysisKey = after.analysis_key;
    }
    assert.is(await archived(), kept, "the archive holds no more than before");
    assert.is((await finished(requestId)).status, "completed");

    const again = await here("replay", ...range, "--agent", "parse-cv", "--name", "first-again");
    assert.is(again.exitCode, 1, "a name is used once");
    assert.match(again.stderr, /^careerassist: ResourceAlreadyExistsException: .+\n$/);
  },
);

operators(
  "one request is replayed by a rule that is gone afterwards; a join runs once for its two events",
  async () => {
    const before = await countsOf(requestId);
    const said = await printed("replay", "--request", requestId, "--agent", "analyze-gap", "--name", "only-this");
    assert.match(said, "Replay only-this: 2 events of the request from");
    const { published, handled } = await ofReplay("only-this");
    assert.equal(published, ["GapAnalyzed"]);
    assert.equal(handled, ["analyze-gap", "track-request"]);
    const after = await countsOf(requestId);
    assert.is(after.lines, before.lines + 1);
    assert.is.not(after.analysis_key, before.analysis_key);
    assert.is(after.cv_key, before.cv_key, "nothing before the agent is done again");

    const events = new EventBridgeClient({});
    const { Rules = [] } = await events.send(
      new ListRulesCommand({ EventBusName: String(platform.graph.outputs.busName), NamePrefix: "replay-" }),
    );
    events.destroy();
    assert.equal(Rules, []);
    assert.is(await printed("dlq", "list"), "There are no dead letters.\n", "the queue took what the rule sent");
  },
);

operators("a replay to the projection changes nothing that was right, and adds no lines", async () => {
  const before = await countsOf(requestId);
  const said = await printed("replay", "--request", requestId, "--agent", "track-request", "--name", "lines");
  assert.match(said, "track-request handled 5 events");
  assert.equal(await countsOf(requestId), before);
  assert.equal((await ofReplay("lines")).published, []);
});

operators(
  "a dead letter of an agent comes back from a redrive with its reason; purge asks, or is told not to",
  async () => {
    const queues = platform.graph.outputs.queues as Record<string, string>;
    const sqs = new SQSClient({});
    await sqs.send(new SendMessageCommand({ QueueUrl: queues.analyzeGap, MessageBody: "hello" }));
    sqs.destroy();
    const listed = () => printed("dlq", "list");
    await until(async () => /^analyze-gap +1 .*1× INVALID_EVENT$/m.test(await listed()));
    assert.match(
      await printed("dlq", "show", "analyze-gap"),
      /INVALID_EVENT: the message is not JSON.*\n.*\n {2}hello/,
    );
    assert.is(await printed("dlq", "redrive", "analyze-gap"), "Sent 1 message of analyze-gap again.\n");
    await until(async () => /^analyze-gap +1 /m.test(await listed()));

    const asked = await here("dlq", "purge", "analyze-gap");
    assert.is(asked.exitCode, 2);
    assert.match(asked.stderr, "--yes");
    assert.is(await printed("dlq", "purge", "analyze-gap", "--yes"), "Threw 1 dead letter of analyze-gap away.\n");
    assert.is(await listed(), "There are no dead letters.\n");
  },
);

operators("the same commands work with the outputs of a stack in a file", async () => {
  const file = join(platform.home, "outputs.json");
  writeFileSync(file, JSON.stringify(platform.graph.outputs));
  const { CAREERASSIST_CLUSTER_ARN: _, ...others } = environment;
  const { exitCode, stdout, stderr } = await runCli(["trace", requestId, "--outputs", file], others);
  assert.is(exitCode, 0, stderr);
  assert.match(stdout, requestId);
});

operators("every error is one sentence with the right exit code", async () => {
  const nowhere = { CAREERASSIST_HOME: join(platform.home, "nothing-here") };
  const cases: readonly (readonly [number, RegExp, Promise<Ran>])[] = [
    [1, /there is no request/, here("trace", randomUUID())],
    [2, /looks like/, here("trace", "not-an-id")],
    [2, /the agents are accept-upload, parse-cv/, here("pause", "parse")],
    [2, /--from and --to, or --request/, here("replay", "--agent", "parse-cv")],
    [1, /events of AWS itself/, here("replay", "--agent", "accept-upload", "--request", requestId)],
    [1, /there is nothing to replay/, here("replay", "--agent", "parse-cv", "--request", randomUUID())],
    [2, /not JSON/, here("events", "list", "--pattern", "{")],
    [1, /careerassist serve/, runCli(["status"], nowhere)],
    [2, /--outputs FILE/, runCli(["status", "--profile", "prod"], nowhere)],
    [1, /can't be reached/, runCli(["status"], { ...environment, AWS_ENDPOINT_URL: "http://127.0.0.1:9" })],
  ];
  for (const [code, sentence, running] of cases) {
    const { exitCode, stdout, stderr } = await running;
    assert.is(exitCode, code, `${sentence}: ${stdout}${stderr}`);
    assert.match(stderr, sentence);
    assert.not.match(stderr, /^\s+at /m, "no stack trace");
  }
});

/** A folder whose `npx` runs the command of this tree: a checkout that isn't installed has none of its own. */
function ownNpx(): string {
  const folder = mkdtempSync(join(platform.home, "bin-"));
  const script = `#!/bin/sh\n[ "$1" = careerassist ] || exit 127\nshift\nexec "${process.execPath}" "${join(root, "cli", "main.ts")}" "$@"\n`;
  writeFileSync(join(folder, "npx"), script, { mode: 0o755 });
  return folder;
}

const shell = promisify(execFile);

operators("the commands that the page for operators shows do what they say, as they stand there", async () => {
  const hasAws = spawnSync("aws", ["--version"]).status === 0;
  const env = {
    PATH: `${ownNpx()}:${process.env.PATH}`,
    HOME: process.env.HOME ?? "",
    CAREERASSIST_HOME: platform.home,
  };
  const blocks = commandBlocks("docs/operations.md").filter(({ notRun }) => notRun === null);
  assert.ok(blocks.length >= 2, "the blocks were found");
  for (const { text } of blocks) {
    // Without AWS's command line nobody can run its commands.
    if (/^aws /m.test(text) && !hasAws) continue;
    const { stdout } = await shell("bash", ["-euo", "pipefail", "-c", text], { env, cwd: root, timeout: 60_000 });
    assert.match(stdout, /"QueueUrls"|"data":/, text);
  }
});

operators(
  "the documents that ship with the product are handed in, and wait for the agent that takes them in",
  async () => {
    // The agent is paused, so that this test waits for no embedding.
    await printed("pause", "ingest");
    const first = JSON.parse(await printed("knowledge", "seed", "--json")) as { submitted: number; unchanged: number };
    assert.ok(first.submitted > 200, `${first.submitted} handed in`);
    assert.is(first.unchanged, 0);
    assert.match(await printed("status"), /^ingest +paused +[1-9]/m);
  },
);

operators.run();

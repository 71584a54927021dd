import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseCv } from "../career/cv/parse-cv.ts";
import { analyzeGap } from "../career/fit/analyze-gap.ts";
import { parseJob } from "../career/posting/parse-job.ts";
import { readDocument } from "../career/reading/read-document.ts";
import { apiClient } from "../cli/client.ts";
import { follow } from "../cli/follow.ts";
import { localTokens } from "../cli/identity/tokens.ts";
import { captureGraph } from "../local/capture/capture.ts";
import { resourcesOf } from "../local/graph.ts";
import { ownerOf } from "../local/home.ts";
import type { Step } from "../schemas/requests.ts";
import { startCli } from "../test/support/cli.ts";
import { memoryOf } from "./processes.ts";
import { median, percentile, printTable } from "./stats.ts";

/** Start, flow, memory and bundles of the platform on this machine. `npm run bench` prints the tables; about a minute. */

const root = resolve(import.meta.dirname, "..");
const files = { cv: join(root, "examples", "cv.pdf"), job: join(root, "examples", "job.txt") };
const documents = {
  cv: { name: "cv.pdf", bytes: readFileSync(files.cv) },
  job: { name: "job.txt", bytes: readFileSync(files.job) },
};
const WARM_RUNS = 40;

const timed = async <T>(work: () => Promise<T>): Promise<{ milliseconds: number; result: T }> => {
  const started = performance.now();
  const result = await work();
  return { milliseconds: performance.now() - started, result };
};

const PORT = "3917";

async function start(home: string) {
  const running = startCli(["serve"], { CAREERASSIST_HOME: home, PORT });
  const { milliseconds } = await timed(() => running.until((stdout) => stdout.includes("is ready at")));
  return { running, milliseconds };
}

/** Signed requests go to the API's own address: a signature names its host. */
const apiUrlOf = (home: string): string => ownerOf(home)?.apiUrl ?? "";

async function starts(home: string): Promise<void> {
  rmSync(join(root, "node_modules", ".cache", "careerassist"), { recursive: true, force: true });
  rmSync(join(root, "dist"), { recursive: true, force: true });
  const rows: Record<string, string | number>[] = [];
  for (const what of ["first start ever", "second start", "third start"]) {
    const { running, milliseconds } = await start(home);
    rows.push({ what, seconds: milliseconds / 1_000 });
    running.kill("SIGTERM");
    await running.ended;
  }
  for (const what of ["one-shot analyze", "one-shot analyze again"]) {
    const ran = await timed(() => startCli(["analyze", files.cv, files.job], { CAREERASSIST_HOME: home }).ended);
    rows.push({ what, seconds: ran.milliseconds / 1_000 });
  }
  printTable("Start (aim: ready under 5 s the second time, one-shot under 8 s)", rows);
}

async function engineWork(): Promise<number> {
  const today = new Date();
  const times: number[] = [];
  for (let run = 0; run < 20; run++) {
    const { milliseconds } = await timed(async () => {
      const cv = parseCv(await readDocument(documents.cv.bytes, "cv.pdf"), today);
      const job = parseJob(await readDocument(documents.job.bytes, "job.txt"), today);
      return analyzeGap(cv, job, today);
    });
    if (run >= 5) times.push(milliseconds);
  }
  return median(times);
}

async function flows(home: string): Promise<void> {
  const { running } = await start(home);
  try {
    const client = apiClient({ url: apiUrlOf(home), token: localTokens(home) });
    const analysis = async (): Promise<void> => {
      const view = await follow(client, await client.submit("gap_analysis", documents), () => undefined);
      if (view.status !== "completed") throw new Error(`an analysis ended as ${view.status}`);
    };
    for (let run = 0; run < 5; run++) await analysis();
    const warm: number[] = [];
    for (let run = 0; run < WARM_RUNS; run++) warm.push((await timed(analysis)).milliseconds);
    const engine = await engineWork();
    const ten = await timed(() => Promise.all(Array.from({ length: 10 }, analysis)));
    printTable("One analysis (aim: under 500 ms warm)", [
      { what: "warm, p50", ms: percentile(warm, 0.5) },
      { what: "warm, p95", ms: percentile(warm, 0.95) },
      { what: "  of which engine (called directly, p50)", ms: engine },
      { what: "  of which choreography (the rest, p50)", ms: percentile(warm, 0.5) - engine },
      { what: "ten at once, until the last is done", ms: ten.milliseconds },
    ]);
    const memory = memoryOf(running.pid);
    const sum = (of: "resident" | "own"): number => memory.reduce((total, each) => total + each[of], 0);
    const kinds: Record<string, (command: string) => boolean> = {
      platform: (command) => command.includes("cli/main.ts"),
      functions: (command) => command.includes("bootstrap"),
      PostgreSQL: (command) => command.includes("postgres"),
    };
    printTable("Memory after ten at once, MB (aim: under 900 in all)", [
      ...Object.entries(kinds).map(([what, matches]) => {
        const these = memory.filter(({ command }) => matches(command));
        const total = (of: "resident" | "own"): number => these.reduce((all, each) => all + each[of], 0);
        return { what, processes: these.length, resident: total("resident"), own: total("own") };
      }),
      { what: "all", processes: memory.length, resident: sum("resident"), own: sum("own") },
    ]);
  } finally {
    running.kill("SIGTERM");
    await running.ended;
  }
}

/** The same files with a remark at the end, so that no earlier reading of them serves again. */
const unread = (run: number) => ({
  cv: { name: "cv.pdf", bytes: Buffer.concat([documents.cv.bytes, Buffer.from(`\n% ${run}`)]) },
  job: { name: "job.txt", bytes: Buffer.concat([documents.job.bytes, Buffer.from(`\nReference ${run}\n`)]) },
});

const FULL_RUNS = 30;

/** Everything that a person can want of a CV and a posting, and how long each agent was at it. */
async function fullAnalyses(home: string): Promise<void> {
  const { running } = await start(home);
  try {
    const client = apiClient({ url: apiUrlOf(home), token: localTokens(home) });
    const whole: number[] = [];
    const perAgent = new Map<string, { elapsed: number[]; thinking: number[] }>();
    for (let run = 0; run < FULL_RUNS + 5; run++) {
      const { milliseconds, result: view } = await timed(async () =>
        follow(client, await client.submit("full_analysis", unread(run)), () => undefined),
      );
      if (view.status !== "completed") throw new Error(`a full analysis ended as ${view.status}`);
      if (run < 5) continue;
      whole.push(milliseconds);
      const times = new Map(view.events.map(({ id, at }) => [id, Date.parse(at)]));
      for (const event of view.events) {
        const cause = event.causationId === null ? undefined : times.get(event.causationId);
        const agent = event.source.replace("careerassist.", "");
        if (cause === undefined) continue;
        const kept = perAgent.get(agent) ?? { elapsed: [], thinking: [] };
        kept.elapsed.push(Date.parse(event.at) - cause);
        perAgent.set(agent, kept);
      }
      for (const { step, milliseconds: thought } of view.engines ?? [])
        perAgent.get(agentOf[step])?.thinking.push(thought);
    }
    printTable("One full analysis of files that were never read before (aim: under 1 s warm)", [
      { what: "warm, p50", ms: percentile(whole, 0.5) },
      { what: "warm, p95", ms: percentile(whole, 0.95) },
    ]);
    printTable(
      "By agent, p50: from the event that woke it to the one that it published; the engine's part of that",
      [...perAgent].map(([agent, { elapsed, thinking }]) => ({
        agent,
        ms: percentile(elapsed, 0.5),
        "engine ms": thinking.length === 0 ? "" : percentile(thinking, 0.5),
      })),
    );
  } finally {
    running.kill("SIGTERM");
    await running.ended;
  }
}

const agentOf: Readonly<Record<Step, string>> = {
  cv: "parse-cv",
  job: "parse-job",
  gap: "analyze-gap",
  rewrite: "rewrite-cv",
  letter: "write-letter",
  interview: "prepare-interview",
  charts: "chart-applications",
  research: "research",
};

/** Lambda's own runtime gives streaming functions this; the import alone needs no more of it. */
const runtime = "globalThis.awslambda = { streamifyResponse: (handler) => handler };";
const script = `${runtime} const t = performance.now(); await import(process.argv[1]); console.log(performance.now() - t); process.exit(0);`;

/** The files that a start of the function loads: what is imported dynamically comes later, if ever. */
function loadedAtStart(folder: string): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, next = ""] of text.matchAll(/(?:from|import)\s*"(\.{1,2}\/[^"]+\.mjs)"/g))
      visit(join(dirname(file), next));
  };
  visit(join(folder, "index.mjs"));
  return seen;
}

async function bundles(): Promise<void> {
  const graph = await captureGraph({ root, stack: "dev" });
  const rows = resourcesOf(graph, "aws:lambda/function:Function").map(({ name, inputs }) => {
    const { path: folder } = inputs.code as { path: string };
    const code = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".mjs"));
    const size = (of: Iterable<string>): number =>
      [...of].reduce((total, file) => total + statSync(file).size, 0) / 1_024;
    const { variables } = inputs.environment as { variables: Record<string, string> };
    const env = {
      ...variables,
      PATH: process.env.PATH ?? "",
      AWS_REGION: "us-east-1",
      LAMBDA_TASK_ROOT: folder,
      NODE_OPTIONS: "",
    };
    const inits = Array.from({ length: 5 }, () =>
      Number(
        execFileSync(process.execPath, ["--input-type=module", "-e", script, join(folder, "index.mjs")], {
          env,
          encoding: "utf8",
        }),
      ),
    );
    return {
      function: name,
      "loaded at start KB": size(loadedAtStart(folder)),
      "with lazy parts KB": size(code.map((file) => join(folder, file))),
      "init ms": median(inits),
    };
  });
  printTable("Bundles (aim: each under 1 MB, the API may be larger)", rows);
}

const home = mkdtempSync(join(tmpdir(), "careerassist-bench-"));
try {
  await starts(home);
  await flows(home);
  await fullAnalyses(home);
  await bundles();
} finally {
  rmSync(home, { recursive: true, force: true });
}

import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { apiClient } from "../cli/client.ts";
import { localTokens } from "../cli/identity/tokens.ts";
import { resourcesOf } from "../local/graph.ts";
import type { RoundView } from "../schemas/research.ts";
import { guideSources } from "../test/researcher/support/guide-source.ts";
import { serveTrapSite } from "../test/researcher/support/trap-site.ts";
import { ownPlatform } from "../test/support/platform.ts";

/**
 * Crawls a generated site of 500 pages with traps as a round of research does, through the whole platform, and says
 * whether exactly the right pages came of it, how long it took, and what memory the service had at rest and meanwhile
 * (resident, with its readers and its browser). `node bench/crawl.ts [articles]`; Linux.
 */

const run = promisify(execFile);
const articles = Number(process.argv[2] ?? 440);
const sizes = { articles, broken: 25, hostile: 20, scripted: 12 };

const site = await serveTrapSite(sizes);
const folder = mkdtempSync(join(tmpdir(), "careerassist-crawl-"));
const sources = join(folder, "sources.yaml");
writeFileSync(sources, guideSources(site.origin, { depth: 10, pages: 2_000 }));
const platform = await ownPlatform({
  config: {
    "careerassist:researchPages": "2000",
    "careerassist:researchMegabytes": "200",
    "careerassist:researchMinutes": "60",
    "careerassist:researcher": JSON.stringify({
      RESEARCHER_ALLOW: site.host,
      RESEARCHER_SOURCES: sources,
      RESEARCHER_PAUSE_MS: "0",
      RESEARCHER_PAGE_MS: "5000",
    }),
  },
});

/** Resident megabytes of the processes whose command or ancestor is the service's. */
async function memoryOfService(): Promise<number> {
  const { stdout } = await run("ps", ["-eo", "pid=,ppid=,rss=,args="]);
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/u.exec(line))
    .filter((row) => row !== null)
    .map(([, pid, parent, rss, args = ""]) => ({ pid, parent, rss: Number(rss), args }));
  const own = new Set(
    rows.filter(({ args }) => args.startsWith("node --max-old-space-size=768 main.mjs")).map(({ pid }) => pid),
  );
  for (let before = -1; before !== own.size; ) {
    before = own.size;
    for (const { pid, parent } of rows) if (own.has(parent)) own.add(pid);
  }
  return rows.filter(({ pid }) => own.has(pid)).reduce((sum, { rss }) => sum + rss, 0) / 1024;
}

const fn = resourcesOf(platform.graph, "aws:lambda/function:Function").find(({ name }) => name === "research");
const environment = fn?.inputs.environment as { variables: Record<string, string> };
await fetch(`${environment.variables.RESEARCHER_URL}/health`);
await sleep(3_000);
const rest = await memoryOfService();

const client = apiClient({ url: platform.apiUrl, token: localTokens(platform.home) });
const started = performance.now();
let view: RoundView = await client.openResearch({ topics: ["pay"], skills: [], urls: [] });
let peak = 0;
while (view.status === "pending" || view.status === "processing") {
  await sleep(250);
  peak = Math.max(peak, await memoryOfService());
  view = await client.research(view.round_id);
}
const seconds = (performance.now() - started) / 1_000;

const titles = new Set<string>();
for (let after = 0; ; ) {
  const { events } = await client.request(view.round_id, after);
  if (events.length === 0) break;
  after = events.at(-1)?.seq ?? after;
  for (const { type, data } of events) if (type === "DocumentSubmitted") titles.add(JSON.stringify(data.documents));
}
const handedIn = titles.size - view.findings;
const asked = site.asked.filter((line) => !line.includes("robots.txt"));

console.log(`| | |\n|---|---|`);
const rows: readonly (readonly [string, string | number])[] = [
  ["pages that belong into the knowledge base", site.right.length],
  ["handed in, each once", handedIn],
  ["said by the round", view.documents],
  ["findings", view.findings],
  ["requests that the site saw", asked.length],
  ["of these, robots.txt forbids", asked.filter((line) => line.includes("/private")).length],
  [
    "left out",
    Object.entries(view.skips)
      .map(([code, count]) => `${code} ${count}`)
      .join(", "),
  ],
  [
    "failed",
    Object.entries(view.failures)
      .map(([code, count]) => `${code} ${count}`)
      .join(", "),
  ],
  ["ended because", view.end ?? "it failed"],
  ["seconds", seconds.toFixed(0)],
  ["pages a second", (view.pages / seconds).toFixed(1)],
  ["service at rest, MB", rest.toFixed(0)],
  ["service crawling, most MB", peak.toFixed(0)],
];
for (const [what, value] of rows) console.log(`| ${what} | ${value} |`);

await platform.close();
await site.close();
rmSync(folder, { recursive: true, force: true });
if (handedIn !== site.right.length || view.end !== "done") process.exitCode = 1;

import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { zipSync } from "fflate";
import { bytesOf } from "../test/career/support/files.ts";
import { cvFixtures } from "../test/fixtures/cvs.ts";
import { heldCvs } from "../test/fixtures/held/index.ts";
import { fileNameOf, fileOf, postings } from "../test/fixtures/postings/index.ts";
import { randomOf, spoil } from "./fuzz/spoil.ts";

/**
 * Reads spoilt files of every format in a child process and prints what came of them: a result, a typed error, or
 * what must not be — a crash, a hang, a growing memory. `--count 20000 --seed 1`. `--known-bad` reads with a reader
 * that crashes, hangs and throws untyped errors, which has to be found out.
 */

const option = (name: string, usual: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const count = option("--count", 20_000);
const seed = option("--seed", 1);
/** Milliseconds after which a file counts as a hang, and the heap in megabytes that the child may have. */
const longest = option("--longest", 10_000);
const heap = 512;
/** Megabytes of the whole child beyond which its memory counts as unbounded. */
const mostMemory = 700;

interface Outcome {
  readonly result: string;
  readonly ms: number;
  readonly rss: number;
}

const sources = await seeds();
const table = new Map<
  string,
  { files: number; results: number; typed: number; bad: number; slowest: number; rss: number }
>();
const bad: string[] = [];
let child = start();

for (let index = 0; index < count; index += 1) {
  const source = sources[index % sources.length];
  if (source === undefined) break;
  const bytes = spoil(source.bytes, randomOf(seed * 1_000_003 + index));
  const outcome = await readIn(bytes, source.name);
  note(source.name.split(".").at(-1) ?? "", outcome, `${source.name} #${index}`);
}
child.kill();
console.table(Object.fromEntries(table));
for (const one of bad) console.log(one);
if (bad.length > 0) process.exitCode = 1;

async function seeds(): Promise<{ name: string; bytes: Uint8Array }[]> {
  const kinds = ["pdf", "docx", "txt", "md"];
  const cvs = kinds.flatMap((kind) => cvFixtures.filter(({ name }) => name.endsWith(kind)).slice(0, 3));
  const held = kinds.flatMap((kind) =>
    heldCvs("first")
      .filter(({ file }) => file.endsWith(kind))
      .slice(0, 3),
  );
  const jobs = kinds.flatMap((kind) => postings.filter((posting) => posting.kind === kind).slice(0, 1));
  const page = `<!doctype html><html><body><h1>Ada Example</h1><p>ada@example.com</p><h2>Experience</h2><ul><li>Weaver, Thread House Ltd, 2019 - 2021</li></ul><script type="application/ld+json">{"@type":"JobPosting","title":"Weaver","description":"<p>Requirements: Excel</p>"}</script></body></html>`;
  const resume = JSON.stringify(
    { basics: { name: "Ada Example" }, work: [{ name: "Thread House", position: "Weaver" }] },
    null,
    2,
  );
  const linkedIn = zipSync({
    "Profile.csv": bytesOf("First Name,Last Name,Headline\nAda,Example,Weaver\n"),
    "Positions.csv": bytesOf("Company Name,Title,Started On\nThread House,Weaver,Mar 2020\n"),
  });
  return [
    ...(await Promise.all(cvs.map(async (one) => ({ name: one.name, bytes: await one.bytes() })))),
    ...(await Promise.all(held.map(async (one) => ({ name: one.file, bytes: await one.bytes() })))),
    ...(await Promise.all(jobs.map(async (one) => ({ name: fileNameOf(one), bytes: await fileOf(one) })))),
    { name: "page.html", bytes: bytesOf(page) },
    { name: "resume.json", bytes: bytesOf(resume) },
    { name: "export.zip", bytes: linkedIn },
  ];
}

function start(): ChildProcess {
  const reader = process.argv.includes("--known-bad") ? "fuzz/known-bad.ts" : "fuzz/child.ts";
  return fork(join(import.meta.dirname, reader), {
    execArgv: [`--max-old-space-size=${heap}`],
    serialization: "advanced",
    silent: true,
  });
}

function readIn(bytes: Uint8Array, name: string): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const own = child;
  const end = (outcome: Outcome, anew: boolean): void => {
    clearTimeout(timer);
    own.removeAllListeners();
    if (anew) {
      own.kill("SIGKILL");
      child = start();
    }
    resolve(outcome);
  };
  const timer = setTimeout(() => end({ result: "hang", ms: longest, rss: 0 }, true), longest);
  own.once("message", (message) => end(message as Outcome, false));
  own.once("exit", (code) => end({ result: `process ended (${code})`, ms: 0, rss: 0 }, true));
  own.send({ bytes, name });
  return promise;
}

function note(kind: string, { result, ms, rss }: Outcome, where: string): void {
  const row = table.get(kind) ?? { files: 0, results: 0, typed: 0, bad: 0, slowest: 0, rss: 0 };
  table.set(kind, row);
  row.files += 1;
  if (rss > mostMemory) {
    row.bad += 1;
    bad.push(`${where}: ${rss} MB of memory`);
  } else if (result === "read") row.results += 1;
  else if (/^[a-z_]+$/u.test(result) && result !== "hang") row.typed += 1;
  else {
    row.bad += 1;
    bad.push(`${where}: ${result}`);
  }
  row.slowest = Math.max(row.slowest, Math.round(ms));
  row.rss = Math.max(row.rss, rss);
}

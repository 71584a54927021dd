/**
 * How long the built-in writers take for one CV and one posting: the example, and a CV of two pages made of it.
 * Prints a table in milliseconds. `node bench/writing.ts [runs]`
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCv } from "../career/cv/parse-cv.ts";
import { analyzeGap } from "../career/fit/analyze-gap.ts";
import { prepareInterview } from "../career/interviewing/prepare-interview.ts";
import { parseJob } from "../career/posting/parse-job.ts";
import { readDocument } from "../career/reading/read-document.ts";
import { rewriteCv } from "../career/writing/rewrite-cv.ts";
import { writeLetter } from "../career/writing/write-letter.ts";
import { InterviewOptions, LetterOptions } from "../schemas/options.ts";
import { percentile, printTable } from "./stats.ts";

const RUNS = Number(process.argv[2] ?? 200);
const today = new Date("2026-11-01T00:00:00Z");
const read = (name: string): Promise<Awaited<ReturnType<typeof readDocument>>> =>
  readDocument(readFileSync(join(import.meta.dirname, "../examples", name)), name);

/** A CV of about two pages in plain text: eight jobs of six lines each. */
function longCv(): string {
  const lines = [
    "Built REST APIs in Node.js and Express that serve 900 requests a second",
    "Moved 2 TB of bookings from MySQL to Postgres without a day of downtime",
    "Responsible for managing the deployment pipeline of four teams",
    "Introduced contract tests; releases went from monthly to daily",
    "Ran K8s clusters and their monitoring with Grafana",
    "Trained new colleagues in TypeScript and code review",
  ];
  const jobs = Array.from({ length: 8 }, (_, index) => {
    const from = 2024 - index * 2;
    const bullets = lines.map((line) => `- ${line} for product ${String.fromCharCode(65 + index)}`).join("\n");
    return `Backend Engineer, Example ${String.fromCharCode(65 + index)} Ltd\nMar ${from} - Feb ${from + 2}\n${bullets}`;
  });
  return `Ada Example\nada@example.com\nLeeds, UK\n\nEXPERIENCE\n\n${jobs.join("\n\n")}\n\nSKILLS\n\nTypeScript, Node.js, Postgres, K8s, Python, Docker, AWS, Grafana, Redis, Git, Linux, SQL\n\nLANGUAGES\n\nEnglish (C2), German (B2)\n`;
}

const job = parseJob(await read("job.txt"), today);
const cvs = {
  example: parseCv(await read("cv.pdf"), today),
  "two pages": parseCv(await readDocument(new TextEncoder().encode(longCv()), null), today),
};
const rows: Record<string, string | number>[] = [];
for (const [name, cv] of Object.entries(cvs)) {
  const analysis = analyzeGap(cv, job, today);
  const writers = {
    rewriteCv: () => rewriteCv({ cv, job, analysis, options: {} }),
    writeLetter: () => writeLetter({ cv, job, analysis, options: LetterOptions.parse({ length: "long" }), today }),
    prepareInterview: () => prepareInterview({ cv, job, analysis, options: InterviewOptions.parse({ questions: 40 }) }),
  };
  for (const [writer, write] of Object.entries(writers)) {
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      write();
      return performance.now() - start;
    });
    const [first = 0] = times;
    times.sort((one, other) => one - other);
    const ms = (value: number): string => value.toFixed(1);
    rows.push({
      cv: name,
      writer,
      first: ms(first),
      p50: ms(percentile(times, 0.5)),
      p95: ms(percentile(times, 0.95)),
    });
  }
}
printTable(`Built-in writers, milliseconds over ${RUNS} runs`, rows);

import { parseCv } from "../career/cv/parse-cv.ts";
import { analyzeGap } from "../career/fit/analyze-gap.ts";
import { parseJob } from "../career/posting/parse-job.ts";
import { readDocument } from "../career/reading/read-document.ts";
import { pdfOf } from "../test/career/support/files.ts";
import { fileNameOf, fileOf, postings } from "../test/fixtures/postings/index.ts";

/**
 * Prints how long a two-page PDF takes to be read, parsed and judged once the process is warm (median and 95th
 * percentile of 40 runs), how long a PDF of 100 pages takes, and what memory the process had at the end.
 */

const today = new Date("2026-11-01T00:00:00Z");
const runs = 40;

/** A CV of so many pages: roles with bullet points, as long ones have. */
const cvOf = (pages: number): Promise<Uint8Array> =>
  pdfOf((pdf) => {
    pdf.font("Helvetica-Bold").fontSize(18).text("Ada Example");
    pdf.font("Helvetica").fontSize(10).text("ada@example.com | +44 20 7946 0018 | Leeds, UK");
    pdf.moveDown().font("Helvetica-Bold").fontSize(12).text("EXPERIENCE");
    for (let page = 0; page < pages; page += 1) {
      if (page > 0) pdf.addPage();
      for (let role = 0; role < 5; role += 1) {
        const year = 2025 - ((page * 5 + role) % 40);
        pdf.font("Helvetica-Bold").fontSize(10).text(`Backend Engineer, Thread House ${page}-${role} Ltd`);
        pdf.font("Helvetica").text(`Mar ${year - 1} - Feb ${year}`);
        for (let point = 0; point < 7; point += 1)
          pdf.text(
            `• Moved ${point + 2} services from MySQL to PostgreSQL on Docker and cut the slowest report in half`,
          );
        pdf.moveDown(0.5);
      }
    }
    pdf.font("Helvetica-Bold").fontSize(12).text("SKILLS");
    pdf.font("Helvetica").fontSize(10).text("Go, PostgreSQL, Docker, Kafka, Terraform");
  });

const posting = postings.find(({ kind }) => kind === "txt") ?? postings[0];
if (posting === undefined) throw new Error("there is no posting to judge by");
const job = parseJob(await readDocument(await fileOf(posting), fileNameOf(posting)), today);

async function time(bytes: Uint8Array): Promise<number> {
  const start = performance.now();
  analyzeGap(parseCv(await readDocument(bytes, "cv.pdf"), today), job, today);
  return performance.now() - start;
}

const two = await cvOf(2);
const cold = await time(two);
for (let run = 0; run < 10; run += 1) await time(two);
const times: number[] = [];
for (let run = 0; run < runs; run += 1) times.push(await time(two));
times.sort((one, other) => one - other);
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
console.log(
  `two pages, read, parsed and judged: first ${cold.toFixed(0)} ms, then p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
);
const after = process.memoryUsage().rss;
const hundred = await time(await cvOf(100));
console.log(`100 pages: ${hundred.toFixed(0)} ms`);
const mega = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
console.log(
  `memory: ${mega(after)} after ${runs + 11} small files, ${mega(process.memoryUsage().rss)} after the large one`,
);

/**
 * How fast events find their rules: from JSON text to the list of matching rules, on one core, at 20, 200 and 2,000
 * rules. Prints a table. `node bench/matcher.ts [seconds per row]`
 */
import { createMatcher } from "../local/services/eventbridge/matcher.ts";
import { compilePattern } from "../local/services/eventbridge/pattern.ts";
import { printTable } from "./stats.ts";

const SECONDS = Number(process.argv[2] ?? 2);
const SOURCES = ["api", "parse-cv", "parse-job", "analyze-gap", "rewrite-cv", "write-letter", "research", "billing"];
const TYPES = Array.from({ length: 40 }, (_, index) => `Fact${index}`);
const STEPS = ["cv", "job", "gap", "rewrite", "letter", "interview"];

/** A generator of numbers from 0 to 1 that is the same at every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = seeded(7);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

/** Rules as teams write them: most name source and type, many one more field, some only a content test. */
function patternOf(index: number): unknown {
  const base = { source: [`careerassist.${pick(SOURCES)}`], "detail-type": [pick(TYPES)] };
  switch (index % 10) {
    case 0:
    case 1:
      return { ...base, detail: { metadata: { wants: [pick(STEPS)] } } };
    case 2:
      return { ...base, detail: { data: { score: [{ numeric: [">=", 50, "<", 100] }] } } };
    case 3:
      return { ...base, "replay-name": [{ exists: false }], detail: { metadata: { replay: [{ exists: false }] } } };
    case 4:
      return {
        "detail-type": [{ prefix: `Fact${index % 40}` }],
        detail: { data: { country: [{ "anything-but": ["xx"] }] } },
      };
    case 5:
      return {
        ...base,
        detail: { $or: [{ data: { level: ["senior"] } }, { data: { years: [{ numeric: [">", 10] }] } }] },
      };
    case 6:
      return { detail: { metadata: { requestId: [`request-${index}`] } } };
    case 7:
      return { source: [{ prefix: "careerassist." }], detail: { data: { file: [{ wildcard: `cv/${index}/*.pdf` }] } } };
    case 8:
      return { ...base, detail: { data: { tags: [{ "equals-ignore-case": `Tag${index}` }] } } };
    default:
      return { ...base, detail: { data: { skills: [`skill-${index % 300}`] } } };
  }
}

/** An event of about 1.2 KB. */
function eventOf(index: number): string {
  return JSON.stringify({
    version: "0",
    id: `3e3c153a-8339-4e30-8c35-${String(index).padStart(12, "0")}`,
    "detail-type": pick(TYPES),
    source: `careerassist.${pick(SOURCES)}`,
    account: "000000000000",
    time: "2026-11-21T12:00:00Z",
    region: "eu-central-1",
    resources: [],
    detail: {
      metadata: {
        id: `5b1d4f9e-0000-5000-8000-${String(index).padStart(12, "0")}`,
        requestId: `request-${Math.floor(random() * 2000)}`,
        causationId: "0b1d4f9e-0000-5000-8000-000000000000",
        subject: "c2f7a1d04be9",
        occurredAt: "2026-11-21T12:00:00.000Z",
        version: 1,
        wants: STEPS.slice(0, 1 + Math.floor(random() * STEPS.length)),
        traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
      },
      data: {
        cvId: "9f1d4f9e-0000-5000-8000-000000000000",
        file: `cv/${Math.floor(random() * 2000)}/original.pdf`,
        score: Math.floor(random() * 100),
        years: Math.floor(random() * 20),
        level: pick(["junior", "mid", "senior", "lead"]),
        country: pick(["de", "fr", "us", "xx"]),
        tags: ["tag8", "TAG18"],
        skills: Array.from({ length: 34 }, () => `skill-${Math.floor(random() * 300)}`),
        summary: Array.from({ length: 8 }, () => pick(TYPES)),
      },
    },
  });
}

/** Events per second: `work` over all events again and again, for the time given. */
function rate(events: readonly string[], work: (text: string) => number): { perSecond: number; matches: number } {
  for (const text of events) work(text);
  let done = 0;
  let matches = 0;
  const start = performance.now();
  while (performance.now() - start < SECONDS * 1000) {
    for (const text of events) matches += work(text);
    done += events.length;
  }
  return { perSecond: done / ((performance.now() - start) / 1000), matches: matches / done };
}

const events = Array.from({ length: 2000 }, (_, index) => eventOf(index));
const bytes = Math.round(events.reduce((sum, text) => sum + text.length, 0) / events.length);
const parse = rate(events, (text) => (JSON.parse(text) === null ? 1 : 0));
const rows: Record<string, string | number>[] = [];
for (const rules of [20, 200, 2000]) {
  const compiling = performance.now();
  const matcher = createMatcher(
    Array.from({ length: rules }, (_, index) => [index, compilePattern(JSON.stringify(patternOf(index)))] as const),
  );
  const compileMs = performance.now() - compiling;
  const { perSecond, matches } = rate(events, (text) => matcher.match(JSON.parse(text)).length);
  rows.push({
    rules,
    "events/s": Math.round(perSecond),
    "of parsing alone": `${Math.round((100 * perSecond) / parse.perSecond)} %`,
    "matches/event": matches.toFixed(2),
    "compile ms": compileMs,
  });
}
printTable(
  `Matching, one core, events of ${bytes} bytes (JSON.parse alone: ${Math.round(parse.perSecond)} events/s)`,
  rows,
);

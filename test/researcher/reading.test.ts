import { setTimeout as sleep } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { UnreadableDocument } from "../../career/reading/unreadable.ts";
import type { Fetched } from "../../fetching/guarded-fetch.ts";
import { readPageApart } from "../../researcher/reading/read-apart.ts";
import { ReaderProcess } from "../../researcher/reading/reader-process.ts";

const fetched = (html: string): Fetched => ({
  url: "https://example.org/a",
  status: 200,
  redirects: [],
  headers: { "content-type": "text/html" },
  body: new TextEncoder().encode(html),
});
const article = (n: number): Fetched =>
  fetched(`<title>Page ${n}</title><main><p>${`Advice number ${n} on asking for more pay. `.repeat(20)}</p></main>`);
const never = new AbortController().signal;

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return "read";
  } catch (error) {
    return error instanceof UnreadableDocument ? error.code : String(error);
  }
};

test("one process reads page after page, each with an answer of its own", async () => {
  const reader = new ReaderProcess();
  for (const n of [1, 2, 3]) {
    const reading = await reader.read(article(n), 10_000, never);
    assert.ok("page" in reading && reading.page.title === `Page ${n}` && reading.page.text.includes(`number ${n} `));
  }
  assert.ok(reader.pages === 3 && reader.megabytes > 0 && !reader.isGone);
  reader.end();
});

test("each page has its own time, and memory that runs out ends the process and not the service", async () => {
  const reader = new ReaderProcess();
  await reader.read(article(1), 10_000, never);
  assert.is(await codeOf(reader.read(article(2), 0, never)), "file_takes_too_long");
  reader.end();
  while (!reader.isGone) await sleep(5);
  const off = new AbortController();
  const cut = new ReaderProcess();
  const reading = cut.read(article(3), 10_000, off.signal);
  off.abort(new Error("called off"));
  assert.match(await codeOf(reading), "called off");
  cut.end();
});

const board = (told: unknown): Fetched => ({
  ...fetched(JSON.stringify(told)),
  url: "https://boards.example.org/v1/boards/northwind/jobs",
  headers: { "content-type": "application/json; charset=utf-8" },
});

test("boards of applicant-tracking systems are read from their public JSON, each opening with its address", async () => {
  const greenhouse = {
    jobs: [
      {
        id: 1,
        title: "Beekeeper",
        absolute_url: "https://example.org/jobs/1",
        company_name: "Northwind Samples",
        location: { name: "Turku" },
        updated_at: "2026-11-01T08:00:00-04:00",
        content:
          "&lt;p&gt;You look after forty hives &amp;amp; two apprentices.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Driving licence&lt;/li&gt;&lt;/ul&gt;",
      },
    ],
    meta: { total: 1 },
  };
  const lever = [
    {
      text: "Beekeeper",
      hostedUrl: "https://example.org/jobs/1",
      createdAt: 1_793_000_000_000,
      categories: { location: "Turku" },
      description: "<p>You look after forty hives & two apprentices.</p>",
      lists: [{ text: "You bring", content: "<li>Driving licence</li>" }],
    },
  ];
  const ashby = {
    apiVersion: "1",
    jobs: [
      {
        title: "Beekeeper",
        jobUrl: "https://example.org/jobs/1",
        location: "Turku",
        publishedAt: "2026-11-01T08:00:00Z",
        descriptionHtml: "<p>You look after forty hives & two apprentices.</p><ul><li>Driving licence</li></ul>",
      },
      { title: "Ghost", jobUrl: "https://example.org/jobs/2", isListed: false },
    ],
  };
  for (const told of [greenhouse, lever, ashby]) {
    const { text, structured, links } = await readPageApart(board(told), never);
    assert.match(text, /^## Beekeeper\n\nTurku · https:\/\/example\.org\/jobs\/1\n\nYou look after forty hives & two/u);
    assert.match(text, "- Driving licence");
    assert.equal(
      structured.jobPostings.map(({ title, url }) => [title, url]),
      [["Beekeeper", "https://example.org/jobs/1"]],
    );
    assert.equal(links, [{ url: "https://example.org/jobs/1", text: "Beekeeper" }]);
  }
  const { text, structured } = await readPageApart(board({ jobs: "none", note: "Not a board at all." }), never);
  assert.ok(structured.jobPostings.length === 0 && text.includes("Not a board at all."));
  assert.is(await codeOf(readPageApart(board({ jobs: [] }), never)), "file_empty");
});

test("whoever reads after a page that can't be read gets their own page", async () => {
  const codes = await Promise.all([
    codeOf(readPageApart(fetched(""), never)),
    ...Array.from({ length: 6 }, (_, n) => codeOf(readPageApart(article(n), never))),
  ]);
  assert.equal(codes, ["file_empty", ...Array.from({ length: 6 }, () => "read")]);
  const pages = await Promise.all(Array.from({ length: 8 }, (_, n) => readPageApart(article(n), never)));
  assert.equal(
    pages.map(({ title }) => title),
    pages.map((_, n) => `Page ${n}`),
  );
});

test.run();

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { GetObjectCommand, ListBucketsCommand, S3Client } from "@aws-sdk/client-s3";
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { type ApiClient, apiClient } from "../../cli/client.ts";
import { localTokens } from "../../cli/identity/tokens.ts";
import { operatorCredentials, ownerOf } from "../../local/home.ts";
import type { RoundView } from "../../schemas/research.ts";
import { Submission } from "../../schemas/submissions.ts";
import { guideSources } from "../researcher/support/guide-source.ts";
import { serveTrapSite } from "../researcher/support/trap-site.ts";
import { startCli } from "../support/cli.ts";
import { temporaryHome } from "../support/platform.ts";
import { freePort } from "../support/ports.ts";

const site = await serveTrapSite({ articles: 14, broken: 1, hostile: 1, scripted: 1 });
const home = temporaryHome();
const sources = join(home.path, "sources.yaml");
writeFileSync(sources, guideSources(site.origin, { depth: 8, pages: 400 }));

async function serve() {
  const port = await freePort();
  const running = startCli(["serve"], {
    CAREERASSIST_HOME: home.path,
    PORT: String(port),
    FILL_KNOWLEDGE: "off",
    RESEARCHER_ALLOW: site.host,
    RESEARCHER_SOURCES: sources,
    RESEARCHER_PAUSE_MS: "0",
    RESEARCHER_PAGE_MS: "12000",
  });
  await running.until((stdout) => stdout.includes("is ready at"));
  const credentials = operatorCredentials(home.path);
  assert.ok(credentials);
  const client = apiClient({ url: `http://localhost:${port}`, token: localTokens(home.path) });
  const endpoint = ownerOf(home.path)?.endpoint ?? "";
  const { accessKeyId, secretAccessKey } = credentials;
  const s3 = new S3Client({
    endpoint,
    region: "us-east-1",
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
  });
  return { running, client, s3 };
}

async function endOf(client: ApiClient, roundId: string): Promise<RoundView> {
  for (let tries = 0; tries < 1_200; tries++) {
    const view = await client.research(roundId);
    if (view.status !== "pending" && view.status !== "processing") return view;
    await sleep(200);
  }
  throw new Error(`the round ${roundId} doesn't end`);
}

const Submitted = z.object({ submissionId: z.string(), documents: z.array(z.object({ documentId: z.string() })) });

/** The documents that a round has handed in, as they lie in the bucket. */
async function documentsOf({ client, s3 }: Awaited<ReturnType<typeof serve>>, roundId: string) {
  const { events } = await client.request(roundId, 0);
  const submitted = events.filter(({ type }) => type === "DocumentSubmitted").map(({ data }) => Submitted.parse(data));
  const Bucket = (await s3.send(new ListBucketsCommand({}))).Buckets?.find(({ Name }) =>
    Name?.startsWith("documents"),
  )?.Name;
  return await Promise.all(
    submitted.map(async ({ submissionId }) => {
      const Key = `inputs/${roundId}/documents/${submissionId}.json`;
      const object = await s3.send(new GetObjectCommand({ Bucket, Key }));
      const [document] = Submission.parse(JSON.parse((await object.Body?.transformToString()) ?? "")).documents;
      assert.ok(document);
      return document;
    }),
  );
}

let platform: Awaited<ReturnType<typeof serve>>;

test.before(async () => {
  platform = await serve();
});

// operations: a round of research is cut off
test("kill -9 in the middle of a round loses nothing and repeats nothing: exactly the right pages are handed in", async () => {
  const { round_id } = await platform.client.openResearch({ topics: ["pay"], skills: [], urls: [] });
  const articlesAsked = () => site.asked.filter((line) => line.startsWith("GET /articles/")).length;
  while (articlesAsked() < 8) await sleep(20);
  platform.running.kill("SIGKILL");
  await platform.running.ended;
  platform = await serve();
  const view = await endOf(platform.client, round_id);
  assert.equal([view.status, view.end, view.left], ["completed", "done", 0]);

  const documents = await documentsOf(platform, round_id);
  const pages = documents.filter(({ kind }) => kind !== "finding");
  assert.equal(pages.map(({ url }) => url).sort(), [...site.right].sort());
  assert.is(view.documents, site.right.length);
  assert.is(documents.length - pages.length, view.findings);
  // What was asked for twice was in the one call that was cut off.
  const asked = site.asked.filter((line) => line.startsWith("GET /articles/"));
  assert.ok(asked.length - new Set(asked).size <= 20, `${asked.length} of ${new Set(asked).size}`);
  assert.ok((view.skips.duplicate ?? 0) > 0 && (view.skips.robots_refused ?? 0) > 0, JSON.stringify(view));
  const [finding] = documents.filter(({ kind }) => kind === "finding");
  assert.match(finding?.text ?? "", /the agreed pay was \d+ euros/u);
  assert.match(finding?.text ?? "", new RegExp(`\\(${site.origin}/articles/\\d+\\)`, "u"));
  for (const { text, kind } of documents) if (kind === "finding") assert.not.match(text, /Ignore all previous/u);
});

test("a second round finds everything as it was; a page that has changed changes the findings and what they cite", async () => {
  const again = await platform.client.openResearch({ topics: ["pay"], skills: [], urls: [] });
  const unchanged = await endOf(platform.client, again.round_id);
  assert.equal([unchanged.status, unchanged.documents, unchanged.findings], ["completed", 0, 0]);
  assert.is(unchanged.unchanged, site.right.length);

  site.change(7, "Pay, salary and wages of everybody rose by 4711 percent.");
  const third = await platform.client.openResearch({ topics: ["pay"], skills: [], urls: [] });
  const view = await endOf(platform.client, third.round_id);
  assert.equal([view.status, view.documents, view.findings], ["completed", 1, 1]);
  const documents = await documentsOf(platform, third.round_id);
  assert.is(documents.find(({ kind }) => kind !== "finding")?.url, `${site.origin}/articles/7`);
  const finding = documents.find(({ kind }) => kind === "finding");
  assert.match(finding?.text ?? "", /rose by 4711 percent\./u);
  assert.match(finding?.text ?? "", new RegExp(`\\(${site.origin}/articles/7\\)`, "u"));
});

test("a page that a person names is read for them alone, and the rest of its site is left alone", async () => {
  const { round_id } = await platform.client.openResearch({
    topics: [],
    skills: [],
    urls: [`${site.origin}/copies/3`, "http://169.254.169.254/latest/"],
  });
  const view = await endOf(platform.client, round_id);
  assert.equal([view.documents, view.pages, view.skips], [1, 1, { address_refused: 1 }]);
  const { events } = await platform.client.request(round_id, 0);
  assert.is(events.find(({ type }) => type === "DocumentSubmitted")?.data.scope, "own");
});

test.after(async () => {
  platform.running.kill("SIGTERM");
  await platform.running.ended;
  await site.close();
  home.remove();
});

test.run();

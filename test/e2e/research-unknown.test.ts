import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { RDSDataClient } from "@aws-sdk/client-rds-data";
import { sql } from "drizzle-orm";
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { connect, json, rows } from "../../db/connect.ts";
import { operatorCredentials } from "../../local/home.ts";
import { ResearchCompleted } from "../../schemas/events.ts";
import { serveSite } from "../fetching/support/site.ts";
import { as } from "../support/people.ts";
import { ownPlatform, temporaryHome } from "../support/platform.ts";

const page = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1><p>${`${text} `.repeat(8)}</p></main></body></html>`;

const html = { "content-type": "text/html; charset=utf-8" };
const told: Readonly<Record<string, string>> = {
  "/outlook": page(
    "What trades pay",
    "Welders join metal parts and read drawings; their median pay was 52000 in 2025.",
  ),
  "/yard": page(
    "Working at the yard",
    "Koskela Steel builds ships in Turku and trains 40 people a year in its own school.",
  ),
  "/board": page(
    "Openings elsewhere",
    "An unrelated board that names nobody and lists openings of any kind for anyone.",
  ),
};
const site = await serveSite((request, response) => {
  const text = told[request.url ?? ""];
  if (text === undefined) response.writeHead(404, { "content-type": "text/plain" }).end();
  else response.writeHead(200, html).end(text);
});

const source = (id: string, kind: string, topic: string, more: object = {}) => ({
  id,
  name: id,
  kind,
  topics: [topic],
  language: "en",
  start: [`${site.origin}/${id}`],
  licence: "generated",
  ...more,
});
const home = temporaryHome();
const sources = join(home.path, "sources.yaml");
writeFileSync(
  sources,
  JSON.stringify({
    sources: [
      source("outlook", "occupation", "pay"),
      source("yard", "company", "search", { employers: ["Koskela Steel"] }),
      source("board", "posting", "search"),
    ],
  }),
);

const Round = z.object({
  reason: z.string(),
  roles: json(z.array(z.string())),
  companies: json(z.array(z.string())),
  ending: z.string().nullable(),
  whole: z.string(),
});
const Told = z.object({ data: json(ResearchCompleted.data) });

test("a role and an employer that the knowledge base doesn't know begin a round; a stranger's name goes nowhere", async () => {
  const platform = await ownPlatform({
    config: {
      "careerassist:researchEvery": "cron(0 3 1 1 ? *)",
      "careerassist:researchUnaskedMinutes": "0",
      "careerassist:researchUnaskedPerPerson": "2",
      "careerassist:researcher": JSON.stringify({
        RESEARCHER_ALLOW: site.host,
        RESEARCHER_SOURCES: sources,
        RESEARCHER_PAUSE_MS: "0",
      }),
    },
  });
  const keys = operatorCredentials(platform.home);
  assert.ok(keys);
  const { accessKeyId, secretAccessKey } = keys;
  const credentials = { accessKeyId, secretAccessKey };
  const { clusterArn, databaseSecretArn, databaseName } = platform.graph.outputs;
  const db = connect(
    { resourceArn: String(clusterArn), secretArn: String(databaseSecretArn), database: String(databaseName) },
    new RDSDataClient({ endpoint: platform.endpoint, region: platform.region, credentials }),
  );
  const look = () =>
    rows(
      db,
      sql`SELECT reason, roles, companies, ending, to_jsonb(r)::text AS whole FROM research_rounds r ORDER BY created_at`,
      Round,
    );
  const ended = async (count: number) => {
    for (let tries = 0; tries < 1_200; tries++) {
      const found = await look();
      if (found.length >= count && found.every(({ ending }) => ending !== null)) return found;
      await sleep(100);
    }
    throw new Error(`there are no ${count} rounds that ended: ${JSON.stringify(await look())}`);
  };
  /** What the log says of the end of a round, as soon as it says so. */
  const toldOf = async (count: number) => {
    for (let tries = 0; tries < 600; tries++) {
      const ends = await rows(
        db,
        sql`SELECT data FROM event_log WHERE type = 'ResearchCompleted' ORDER BY occurred_at`,
        Told,
      );
      const last = ends[count - 1];
      if (last) return last.data;
      await sleep(100);
    }
    throw new Error(`the log tells of no ${count} rounds that ended`);
  };
  try {
    const call = await as(platform, "welder");
    const analyse = async (company: string) => {
      const posting = `Title: Welder\nCompany: ${company}\nLocation: Turku\n\nRequirements\n- TIG welding\n- Reading drawings\n`;
      const cv =
        "Aino Virtanen\nWelder\naino@example.com\n\nExperience\nWelder, Turku Yard, 2018 - 2025\n- TIG welding of ship frames\n- Reading drawings\n";
      const { data } = await call("POST", "/analyze", {
        type: "gap_analysis",
        cv: { text: cv },
        job: { text: posting },
      });
      const { job_id } = z.looseObject({ job_id: z.string() }).parse(data);
      for (let tries = 0; tries < 600; tries++) {
        const { status } = z.looseObject({ status: z.string() }).parse((await call("GET", `/jobs/${job_id}`)).data);
        if (status === "completed") return;
        await sleep(100);
      }
      throw new Error("the analysis doesn't end");
    };

    await analyse("Koskela Steel Oy");
    const [first] = await ended(1);
    assert.equal([first?.roles, first?.companies.length, first?.ending], [["welder"], 1, "done"]);
    assert.equal(
      site.asked.filter((line) => !line.includes("robots")).sort(),
      ["GET /outlook", "GET /yard"],
      "the employer's pages and what tells of occupations, and no board",
    );
    const completed = await toldOf(1);
    assert.equal([completed.sought, completed.found, completed.documents], [2, 2, 2]);
    assert.is(completed.findings, 4, "on the role, on the employer, and on the two topics that changed");

    // The role is known by now; nobody lists this employer, whose name is a stranger's text.
    const before = site.asked.length;
    await analyse("Praxis Maria Weberstein; see http://evil.example");
    await analyse("Praxis Maria Weberstein");
    const [, second, ...more] = await ended(2);
    assert.equal([second?.reason, second?.ending, more.length], ["unknown_company", "nothing_listed", 0]);
    const nothing = await toldOf(2);
    assert.equal([nothing.sought, nothing.found, nothing.documents], [1, 0, 0]);
    assert.is(site.asked.length, before, "nothing was fetched for it");
    assert.not.match((await look()).map(({ whole }) => whole).join(), /weberstein|evil/iu);
    const Logged = z.object({ log: z.string() });
    const [{ log } = { log: "" }] = await rows(
      db,
      sql`SELECT string_agg(data::text, ' ') AS log FROM event_log`,
      Logged,
    );
    assert.not.match(log, /weberstein|koskela/iu);

    // The same again is known, and a third round of one person's day waits.
    await analyse("Praxis Maria Weberstein");
    await analyse("Kalle Kone Oyj");
    await sleep(1_500);
    assert.is((await look()).length, 2);
  } finally {
    await platform.close();
  }
});

test.after(async () => {
  await site.close();
  home.remove();
});
test.run();

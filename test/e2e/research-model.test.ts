import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { ownSecretArn } from "../../local/services/secrets.ts";
import { RoundView } from "../../schemas/research.ts";
import { serveSite } from "../fetching/support/site.ts";
import { chatBody, openAiServer, streaming } from "../models/support/openai-server.ts";
import type { Scene, ScriptedServer } from "../models/support/script.ts";
import { guideSources } from "../researcher/support/guide-source.ts";
import type { Call } from "../support/calls.ts";
import { as } from "../support/people.ts";
import { ownPlatform, temporaryHome } from "../support/platform.ts";

const rounds = suite("rounds of research with a language model");
const KEY = "test-key";

/** What the second page says; a test changes it. */
let told = "In the cold-chain trade the agreed pay rose by 3 percent.";
const page = (title: string, text: string, links = ""): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p><p>${`Whoever asks about ${title.toLowerCase()} should write down examples with numbers and read the agreement twice before the talk. `.repeat(4)}</p></main>${links}</body></html>`;

const site = await serveSite((request, response) => {
  const html = { "content-type": "text/html; charset=utf-8" };
  if (request.url === "/")
    response.writeHead(200, html).end(page("Guides on pay", "All guides.", '<a href="/pay">On pay</a>'));
  else if (request.url === "/pay") response.writeHead(200, html).end(page("Pay in the cold chain", told));
  else response.writeHead(404, { "content-type": "text/plain" }).end();
});
const home = temporaryHome();
const sources = join(home.path, "sources.yaml");
writeFileSync(sources, guideSources(site.origin));

/** A model that reads: it plans with the source that there is, and quotes the sentence with the percentage from its page. */
const reading: Scene = async (response, { body }) => {
  const { messages } = chatBody(body);
  const user = messages[1].content;
  const pages = [...user.matchAll(/<page-(\d+) [0-9a-f]+>\n([\s\S]*?)\n<\/page-/gu)];
  const found = pages.flatMap(([, number, text = ""]) => {
    const quote = /In the cold-chain trade the agreed pay rose by \d+ percent\./u.exec(text)?.[0];
    return quote === undefined ? [] : [{ page: Number(number), quote }];
  });
  const percent = /\d+(?= percent)/u.exec(found[0]?.quote ?? "")?.[0];
  const findings = {
    title: "What the cold chain pays",
    statements: [{ text: `Agreed pay in the cold chain went up by ${percent} percent.`, citations: found }],
  };
  const plan = { sources: [{ id: "guides", why: "It is on pay." }], words: ["agreement"] };
  await streaming(JSON.stringify(pages.length > 0 ? findings : plan))(response, {
    method: "",
    path: "",
    headers: {},
    body,
  });
};

async function started(server: ScriptedServer, usd: number) {
  const models = {
    MODEL_ENGINES: "openai,builtin",
    OPENAI_BASE_URL: `${server.url}/v1`,
    OPENAI_MODEL: "test-model",
    OPENAI_API_KEY_SECRET_ARN: ownSecretArn("OPENAI_API_KEY"),
    MODEL_PRICES: JSON.stringify({ "test-model": { input: 2, output: 10 } }),
  };
  const researcher = { RESEARCHER_ALLOW: site.host, RESEARCHER_SOURCES: sources, RESEARCHER_PAUSE_MS: "0" };
  const config = {
    "careerassist:models": JSON.stringify(models),
    "careerassist:researcher": JSON.stringify(researcher),
    "careerassist:researchUsd": String(usd),
  };
  return await ownPlatform({ config, secrets: { OPENAI_API_KEY: KEY } });
}

const Opened = z.looseObject({ round_id: z.string() });

async function round(call: Call) {
  const { data } = await call("POST", "/research", { topics: ["pay"], skills: [], urls: [] });
  const { round_id } = Opened.parse(data);
  for (let tries = 0; tries < 1_200; tries++) {
    const view = RoundView.parse((await call("GET", `/research/${round_id}`)).data);
    if (view.status !== "pending" && view.status !== "processing") return view;
    await sleep(100);
  }
  throw new Error("the round doesn't end");
}

const Found = z.looseObject({ findings: z.array(z.looseObject({ title: z.string(), quote: z.string() })) });

/** What the findings say, as soon as they say so. */
async function says(call: Call, sentence: RegExp): Promise<void> {
  let quotes: readonly string[] = [];
  for (let tries = 0; tries < 300; tries++) {
    const { data } = await call("GET", "/knowledge/search?q=what%20the%20cold%20chain%20pays&kind=finding");
    quotes = Found.parse(data).findings.map(({ quote }) => quote);
    if (quotes.some((quote) => sentence.test(quote))) return;
    await sleep(100);
  }
  throw new Error(`no finding says ${sentence}: ${quotes.join(" | ")}`);
}

rounds(
  "the model's findings quote the page, a page that has changed changes them, and money ends a round",
  async () => {
    await using server = await openAiServer(KEY);
    server.play(reading);
    // Planning is paid for; what findings could cost then is more than is left, in the second round only.
    const platform = await started(server, 0.2);
    try {
      const call = await as(platform, "reader");
      const first = await round(call);
      assert.equal([first.status, first.end, first.documents, first.findings], ["completed", "done", 2, 1]);
      assert.ok(first.cost_usd > 0);
      await says(call, /\b3 percent/u);

      told = "In the cold-chain trade the agreed pay rose by 9 percent.";
      const second = await round(call);
      assert.equal([second.end, second.documents, second.findings], ["done", 1, 1]);
      await says(call, /\b9 percent/u);
    } finally {
      await platform.close();
    }

    const poor = await started(server, 0.000_001);
    try {
      server.play(reading);
      const call = await as(poor, "reader");
      const view = await round(call);
      assert.equal([view.status, view.end, view.documents, view.cost_usd], ["completed", "money", 2, 0]);
      assert.is(server.seen.length, 0, "nothing was asked that could cost more than is left");
      assert.is(view.findings, 1, "the built-in engine wrote what it could");
    } finally {
      await poor.close();
    }
  },
);

rounds.after(async () => {
  await site.close();
  home.remove();
});

rounds.run();

import { test } from "uvu";
import * as assert from "uvu/assert";
import { FetchRefused } from "../../fetching/refusals.ts";
import { ResearchRefused } from "../../researcher/refusals.ts";
import { Sites } from "../../researcher/web/sites.ts";
import { visit } from "../../researcher/web/visit.ts";
import { type Site, serveSite } from "../fetching/support/site.ts";

/** A site with these rules, null for one whose server fails when it is asked for them. */
const siteWith = (rules: string | null): Promise<Site> =>
  serveSite((request, response) => {
    if (request.url === "/robots.txt" && rules === null) response.writeHead(503).end();
    else if (request.url === "/robots.txt" && rules === "") response.writeHead(404).end();
    else if (request.url === "/robots.txt") response.writeHead(200).end(rules);
    else response.writeHead(200, { "content-type": "text/html" }).end(`<p>${request.headers["user-agent"]}</p>`);
  });

async function seen(rules: string | null, paths: readonly string[], courtesy = { pause: 0, patience: 500 }) {
  const site = await siteWith(rules);
  const sites = new Sites(courtesy);
  const web = { sites, contact: "https://careerassist.example/researcher", allow: [site.host], pageTime: 30_000 };
  const answers: string[] = [];
  const start = performance.now();
  for (const path of paths) {
    try {
      const { body } = await visit(web, site.origin + path, {}, AbortSignal.timeout(5_000));
      answers.push(new TextDecoder().decode(body));
    } catch (error) {
      if (!(error instanceof ResearchRefused || error instanceof FetchRefused)) throw error;
      answers.push(error.code);
    }
  }
  const took = performance.now() - start;
  await site.close();
  return { answers, asked: site.asked, took };
}

const named = "<p>CareerAssist/0.1 (+https://careerassist.example/researcher)</p>";

test("we say who we are and where to read about us", async () => {
  assert.equal((await seen("", ["/a"])).answers, [named]);
});

test("rules are read once for many pages", async () => {
  const { asked } = await seen("User-agent: *\nDisallow:\n", ["/a", "/b"]);
  assert.equal(asked, ["GET /robots.txt", "GET /a", "GET /b"]);
});

test("rules for us by name count before those for all", async () => {
  const rules = "User-agent: *\nDisallow:\n\nUser-agent: CareerAssist\nDisallow: /no\nAllow: /no/but\n";
  const { answers } = await seen(rules, ["/no", "/no/but", "/yes"]);
  assert.equal(answers, ["robots_refused", named, named]);
});

test("nothing is fetched from a site whose rules can't be read", async () => {
  const { answers, asked } = await seen(null, ["/a"]);
  assert.equal([answers, asked], [["robots_unknown"], ["GET /robots.txt"]]);
});

test("rules without end count as rules that can't be read", async () => {
  assert.equal((await seen("# padding\n".repeat(100_000), ["/a"])).answers, ["robots_unknown"]);
});

test("pages of one site come no faster than the pause", async () => {
  const { answers, took } = await seen("", ["/a", "/b", "/c"], { pause: 60, patience: 500 });
  assert.is(answers.length, 3);
  assert.ok(took >= 115, `three pages need two pauses, took ${took} ms`);
});

test("a crawl-delay beyond our patience ends the call instead of the delay", async () => {
  const { answers, asked } = await seen("User-agent: *\nCrawl-delay: 20\n", ["/a", "/b"]);
  assert.equal(
    [answers, asked],
    [
      [named, "host_waiting"],
      ["GET /robots.txt", "GET /a"],
    ],
  );
});

test.run();

import { test } from "uvu";
import * as assert from "uvu/assert";
import { CrawlOutput, type Visited } from "../../schemas/crawl.ts";
import { startService } from "./support/service.ts";
import { serveTrapSite } from "./support/trap-site.ts";

const site = await serveTrapSite({ articles: 3, broken: 1, hostile: 1, scripted: 1 });
const service = await startService({ RESEARCHER_ALLOW: site.host, RESEARCHER_PAGE_MS: "15000" });
const client = await service.client();

async function visit(paths: readonly string[], more = {}): Promise<Visited[]> {
  const pages = paths.map((path) => ({ url: path.startsWith("http") ? path : site.origin + path }));
  const answer = await client.callTool({ name: "crawl_pages", arguments: { pages, ...more } }, undefined, {
    timeout: 90_000,
  });
  return CrawlOutput.parse(answer.structuredContent).visited;
}

test("each page is answered once, with what it is or why it was not read", async () => {
  const visited = await visit([
    "/articles/1",
    "/private/secret",
    "/to-metadata",
    "/to-inside",
    "/to-itself",
    "/gone",
    "/failing",
    "/huge",
    "/endless",
    "/slow",
    "/broken/1",
    "/hostile/1",
    "/unlisted",
    "/paper.pdf",
    "http://169.254.169.254/latest/meta-data/",
  ]);
  const said = Object.fromEntries(
    visited.map(({ url, outcome, code }) => [url.replace(site.origin, ""), code ?? outcome]),
  );
  assert.equal(said, {
    "/articles/1": "read",
    "/private/secret": "robots_refused",
    "/to-metadata": "address_refused",
    "/to-inside": "port_refused",
    "/to-itself": "too_many_redirects",
    "/gone": "page_missing",
    "/failing": "page_failed",
    "/huge": "too_large",
    "/endless": "too_large",
    "/slow": "too_slow",
    "/broken/1": "read",
    "/hostile/1": "read",
    "/unlisted": "read",
    "/paper.pdf": "read",
    "http://169.254.169.254/latest/meta-data/": "address_refused",
  });
  assert.not(site.asked.includes("GET /private/secret"));
  const unlisted = visited.find(({ url }) => url.endsWith("/unlisted"));
  assert.equal(unlisted?.page?.robots, { index: false, follow: true });
});

test("a page that is empty without its script is made by a browser, which reaches nothing but by our guard", async () => {
  const before = site.asked.length;
  const [scripted, plain] = await visit(["/scripted/1", "/articles/2"]);
  assert.equal([scripted?.via, plain?.via], ["browser", "http"]);
  assert.match(scripted?.page?.text ?? "", /A script made this\./u);
  const asked = site.asked.slice(before);
  assert.equal(asked.filter((line) => line.includes("scripted")).sort(), ["GET /scripted/1", "GET /scripted/1/text"]);
  assert.not(asked.includes("GET /private/secret"), "pop-ups are not opened");
});

test("what there is no time for is left, and nothing that was let go still runs", async () => {
  const visited = await visit(["/slow", "/articles/3"], { milliseconds: 8_000 });
  assert.equal(
    visited.map(({ outcome }) => outcome),
    ["left", "read"],
  );
});

test("bytes of a call are bounded: the rest is left", async () => {
  const visited = await visit(["/articles/1", "/articles/2", "/articles/3", "/lists/1", "/broken", "/hostile", "/"], {
    bytes: 1,
  });
  assert.ok(visited.some(({ outcome }) => outcome === "read"));
  assert.ok(visited.some(({ outcome }) => outcome === "left"));
});

test.after(async () => {
  await service.close();
  await site.close();
});
test.run();

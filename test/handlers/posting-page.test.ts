import type { IncomingMessage, ServerResponse } from "node:http";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fetchPosting, utf8Of } from "../../handlers/api/posting-page.ts";
import { Refusal } from "../../handlers/api/reply.ts";
import { type Site, serveSite } from "../fetching/support/site.ts";

const page = suite("a posting fetched by its address");

const html = "<!doctype html><title>Job</title><main>Größere Aufgaben</main>";
const routes: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>> = {
  "/job": (response) => response.setHeader("content-type", "text/html; charset=utf-8").end(html),
  "/latin": (response) =>
    response.setHeader("content-type", "text/html; charset=iso-8859-1").end(Buffer.from(html, "latin1")),
  "/moved": (response) => response.writeHead(302, { location: "/job" }).end(),
  "/inside": (response) => response.writeHead(302, { location: "http://169.254.169.254/latest/meta-data/" }).end(),
  "/gone": (response) => response.writeHead(404, { "content-type": "text/html" }).end("<p>Nothing</p>"),
  "/members": (response) => response.writeHead(403, { "content-type": "text/html" }).end("<p>Sign in</p>"),
  "/broken": (response) => response.writeHead(500).end(),
  "/empty": (response) => response.setHeader("content-type", "text/html").end(),
  "/picture": (response) => response.setHeader("content-type", "image/png").end("png"),
  "/endless": (response) => {
    response.setHeader("content-type", "text/html");
    const more = (): void => {
      if (!response.destroyed && response.write("x".repeat(65_536))) setImmediate(more);
      else response.once("drain", more);
    };
    more();
  },
};

let site: Site;
page.before(async () => {
  site = await serveSite((request, response) => routes[request.url ?? ""]?.(response, request));
});
page.after(() => site.close());

async function refusalOf(address: string, allow: readonly string[] = [site.host]) {
  try {
    await fetchPosting(address, allow);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [{ code, message, field } = { code: "", message: "" }] = error.errors;
    return { status: error.status, code, message, field };
  }
  throw new Error(`${address} was expected to be refused`);
}

page("its text comes in UTF-8, under the address that answered", async () => {
  const direct = await fetchPosting(` ${site.origin}/job `, [site.host]);
  assert.is(new TextDecoder().decode(direct.bytes), html);
  assert.is(direct.contentType, "text/html; charset=utf-8");
  assert.is((await fetchPosting(`${site.origin}/moved`, [site.host])).url, `${site.origin}/job`);
  const latin = await fetchPosting(`${site.origin}/latin`, [site.host]);
  assert.is(new TextDecoder().decode(latin.bytes), html);
});

page("what nothing comes of is said in a sentence, with the way out", async () => {
  const cases: readonly (readonly [path: string, code: string])[] = [
    ["/gone", "page_missing"],
    ["/members", "page_closed"],
    ["/broken", "page_closed"],
    ["/empty", "page_empty"],
    ["/picture", "content_refused"],
    ["/endless", "too_large"],
    ["/inside", "address_refused"],
  ];
  for (const [path, code] of cases) {
    const refusal = await refusalOf(`${site.origin}${path}`);
    assert.equal([refusal.status, refusal.code, refusal.field], [422, code, "job.url"], path);
    assert.match(refusal.message, /paste the text/);
  }
});

page("only public web sites are asked, and nothing of a private one is told", async () => {
  const cases: readonly (readonly [address: string, code: string])[] = [
    [`${site.origin}/job`, "port_refused"],
    ["http://127.0.0.1/job", "address_refused"],
    ["http://[::1]/job", "address_refused"],
    ["http://10.0.0.7/job", "address_refused"],
    ["http://2130706433/job", "address_refused"],
    ["http://169.254.169.254/latest/meta-data/iam/security-credentials/", "address_refused"],
    ["http://localhost/job", "host_refused"],
    ["https://payroll.internal/job", "host_refused"],
    ["file:///etc/passwd", "scheme_refused"],
    ["https://me:secret@jobs.example.com/", "credentials_refused"],
    ["jobs", "url_invalid"],
  ];
  const before = site.asked.length;
  for (const [address, code] of cases) assert.is((await refusalOf(address, [])).code, code, address);
  assert.is(site.asked.length, before);
});

page("a page that names its encoding only in itself is understood too", () => {
  const text = '<meta charset="windows-1252"><p>Größe</p>';
  assert.is(new TextDecoder().decode(utf8Of(Buffer.from(text, "latin1"), "text/html")), text);
  const unknown = new TextEncoder().encode('<meta charset="klingon"><p>Größe</p>');
  assert.is(utf8Of(unknown, "text/html"), unknown);
});

page.run();

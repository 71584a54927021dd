import { once } from "node:events";
import { connect, createServer } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type FetchOptions, guardedFetch } from "../../fetching/guarded-fetch.ts";
import { FetchRefused } from "../../fetching/refusals.ts";
import { type Site, serveSite } from "./support/site.ts";

const html = { "content-type": "text/html; charset=utf-8" };
const page = "<p>Senior welder, Tampere</p>";
let flowing = 0;

const site: Site = await serveSite((request, response) => {
  const to = (location: string, status = 302) => response.writeHead(status, { location }).end("elsewhere");
  const packed = (encoding: string, body: Uint8Array) =>
    response.writeHead(200, { ...html, "content-encoding": encoding }).end(body);
  switch (request.url) {
    case "/page":
      return response.writeHead(200, { ...html, etag: '"1"' }).end(page);
    case "/headers":
      return response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(request.headers));
    case "/gone":
      return response.writeHead(410, { "content-type": "image/png" }).end("gone");
    case "/moved":
      return to("/page");
    case "/loop":
      return to("/loop");
    case "/to-metadata":
      return to("http://169.254.169.254/latest/meta-data/");
    case "/to-loopback":
      return to("http://127.0.0.1:1/");
    case "/to-file":
      return to("file:///etc/passwd");
    case "/to-name":
      return to(`http://elsewhere.example.com:${site.host.split(":")[1]}/headers`);
    case "/gzip":
      return packed("gzip", gzipSync(page));
    case "/brotli":
      return packed("br", brotliCompressSync(page));
    case "/bomb":
      return packed("gzip", gzipSync(Buffer.alloc(200 * 1024 * 1024)));
    case "/twice":
      return packed("gzip, gzip", gzipSync(gzipSync(page)));
    case "/broken-gzip":
      return packed("gzip", gzipSync(page.repeat(100)).subarray(0, 40));
    case "/no-gzip":
      return packed("gzip", Buffer.from(page));
    case "/picture":
      return response.writeHead(200, { "content-type": "image/png" }).end("pixels");
    case "/untyped":
      return response.writeHead(200).end(page);
    case "/long":
      return response.writeHead(200, { ...html, "content-length": "99999999999" }).end("x");
    case "/cut": {
      response.writeHead(200, { ...html, "content-length": "1000" }).write(page);
      setTimeout(() => response.destroy(), 20);
      return;
    }
    case "/endless": {
      response.writeHead(200, html);
      flowing += 1;
      const more = setInterval(() => response.write(Buffer.alloc(64 * 1024)), 1);
      response.on("close", () => {
        clearInterval(more);
        flowing -= 1;
      });
      return;
    }
    case "/slow": {
      response.writeHead(200, html);
      const more = setInterval(() => response.write("a"), 50);
      response.on("close", () => clearInterval(more));
      return;
    }
    default:
      return; // says nothing at all
  }
});

const fetchHere = (path: string, options: FetchOptions = {}) =>
  guardedFetch(site.origin + path, { allow: [site.host], ...options });

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof FetchRefused) return error.code;
    throw error;
  }
  return "fetched";
}

const text = (body: Uint8Array): string => new TextDecoder().decode(body);

test("a page comes back with its address, headers and bytes", async () => {
  const { url, status, headers, body, redirects } = await fetchHere("/page#top");
  assert.equal([url, status, headers.etag, text(body), redirects], [`${site.origin}/page`, 200, '"1"', page, []]);
});

test("loopback is refused as long as it isn't allowed, and only the port that is allowed is", async () => {
  assert.is(await codeOf(guardedFetch(`${site.origin}/page`)), "port_refused");
  assert.is(await codeOf(guardedFetch(`${site.origin}/page`, { allow: ["127.0.0.1:1"] })), "port_refused");
});

test("a redirect is followed, and says where it led", async () => {
  const { url, redirects } = await fetchHere("/moved");
  assert.equal([url, redirects], [`${site.origin}/page`, [`${site.origin}/moved`]]);
});

test("each redirect is checked like the first address", async () => {
  assert.is(await codeOf(fetchHere("/to-metadata")), "address_refused");
  assert.is(await codeOf(fetchHere("/to-loopback")), "port_refused");
  assert.is(await codeOf(fetchHere("/to-file")), "scheme_refused");
});

test("redirects end", async () => {
  const before = site.asked.length;
  assert.is(await codeOf(fetchHere("/loop", { limits: { redirects: 3 } })), "too_many_redirects");
  assert.is(site.asked.length - before, 4);
});

test("a POST is sent once and not redirected", async () => {
  assert.is(await codeOf(fetchHere("/moved", { method: "POST", body: "{}" })), "too_many_redirects");
});

test("a redirect to another site takes no header along but harmless ones", async () => {
  const headers = { "user-agent": "Test/1.0", "x-api-key": "k", "if-none-match": '"1"' };
  const allow = [site.host, `elsewhere.example.com:${site.host.split(":")[1]}`];
  const { body } = await fetchHere("/to-name", { headers, allow, resolve: async () => ["127.0.0.1"] });
  const seen: Record<string, string> = JSON.parse(text(body));
  assert.equal(
    [seen["user-agent"], seen["x-api-key"], seen["if-none-match"], seen.host],
    ["Test/1.0", undefined, undefined, allow[1]],
  );
});

test("the address that was checked is the one that is connected to: a name is looked up once", async () => {
  let asked = 0;
  const resolve = async () => (asked++ === 0 ? ["127.0.0.1"] : ["127.0.0.2"]);
  const port = site.host.split(":")[1];
  const { status } = await guardedFetch(`http://turn.example.com:${port}/page`, {
    allow: [`turn.example.com:${port}`],
    resolve,
  });
  assert.equal([status, asked], [200, 1]);
});

test("a name that turns inward between redirects is refused", async () => {
  const port = site.host.split(":")[1];
  let asked = 0;
  const resolve = async () => (asked++ === 0 ? ["127.0.0.1"] : ["169.254.169.254"]);
  const address = `http://turn.example.com:${port}/to-name`;
  assert.is(await codeOf(guardedFetch(address, { allow: [`turn.example.com:${port}`], resolve })), "port_refused");
});

test("packed pages are unpacked", async () => {
  assert.is(text((await fetchHere("/gzip")).body), page);
  assert.is(text((await fetchHere("/brotli")).body), page);
});

test("a bomb ends at the limit of bytes", async () => {
  assert.is(await codeOf(fetchHere("/bomb")), "too_large");
});

test("what is packed twice, cut off or not packed at all is refused", async () => {
  assert.is(await codeOf(fetchHere("/twice")), "encoding_refused");
  assert.is(await codeOf(fetchHere("/broken-gzip")), "encoding_refused");
  assert.is(await codeOf(fetchHere("/no-gzip")), "encoding_refused");
});

test("other kinds of files are refused, and answers that name none", async () => {
  assert.is(await codeOf(fetchHere("/picture")), "content_refused");
  assert.is(await codeOf(fetchHere("/untyped")), "content_refused");
  assert.is((await fetchHere("/picture", { limits: { types: null } })).status, 200);
});

test("answers of other statuses come back as they are", async () => {
  assert.is((await fetchHere("/gone")).status, 410);
});

test("a length that is too great is refused before a byte is read, an endless stream at the limit", async () => {
  assert.is(await codeOf(fetchHere("/long")), "too_large");
  assert.is(await codeOf(fetchHere("/endless", { limits: { bytes: 1_000_000 } })), "too_large");
  while (flowing > 0) await new Promise((resolve) => setTimeout(resolve, 5));
});

test("a connection that breaks off is an answer that didn't come", async () => {
  assert.is(await codeOf(fetchHere("/cut")), "unreachable");
});

test("drop by drop or silent: the time ends it", async () => {
  assert.is(await codeOf(fetchHere("/slow", { limits: { time: 300 } })), "too_slow");
  assert.is(await codeOf(fetchHere("/silent", { limits: { time: 300 } })), "too_slow");
});

test("a name server that doesn't answer takes no longer than the limit", async () => {
  const resolve = () => new Promise<never>(() => undefined);
  assert.is(await codeOf(guardedFetch("https://jobs.example.com/", { resolve, limits: { time: 100 } })), "too_slow");
});

test("who calls can end it, with their own reason", async () => {
  const reason = new Error("changed my mind");
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 50);
  const error = await fetchHere("/silent", { signal: controller.signal }).catch((caught: unknown) => caught);
  assert.is(error, reason);
});

test("what isn't HTTP is said to be so, and a closed port doesn't answer", async () => {
  const server = createServer((socket) => socket.resume().end("SSH-2.0-OpenSSH_9.6\r\n"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const host = `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  assert.is(await codeOf(guardedFetch(`http://${host}/`, { allow: [host] })), "answer_invalid");
  server.close();
  await once(server, "close");
  const probe = connect({ host: "127.0.0.1", port: Number(host.split(":")[1]) });
  await once(probe, "error");
  assert.is(await codeOf(guardedFetch(`http://${host}/`, { allow: [host] })), "unreachable");
});

test.after(() => site.close());
test.run();

import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import type { Platform } from "../../local/platform.ts";
import { EventView } from "../../schemas/views.ts";
import { plainCv, plainPosting } from "../support/files.ts";
import { localToken, tokenOf } from "../support/people.ts";
import { sharedPlatform } from "../support/platform.ts";

const door = suite("the front door");
const shared = sharedPlatform();

let platform: Platform & { home: string };
let token: string;

door.before(async () => {
  platform = await shared.start();
  token = await localToken(platform.home);
});
door.after(shared.release);

/** What a page of the site sends along. */
const ofOurPage = () => ({
  authorization: `Bearer ${token}`,
  origin: platform.siteUrl,
  "sec-fetch-site": "same-origin",
});

const Accepted = z.object({
  data: z.object({
    job_id: z.string(),
    uploads: z.array(z.object({ url: z.string(), headers: z.record(z.string(), z.string()) })),
  }),
});

async function submit(body: object, headers: Record<string, string> = ofOurPage()) {
  const answer = await fetch(`${platform.siteUrl}/api/v1/analyze`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, said: Accepted.safeParse(await answer.json()) };
}

async function accepted(body: object) {
  const { said } = await submit(body);
  assert.ok(said.success);
  return said.data.data;
}

const streamOf = (
  id: string,
  init: { last?: number; signal?: AbortSignal; token?: string | null } = {},
): Promise<Response> =>
  fetch(`${platform.siteUrl}/api/v1/jobs/${id}/events`, {
    headers: {
      accept: "text/event-stream",
      ...(init.token === null ? {} : { authorization: `Bearer ${init.token ?? token}` }),
      ...(init.last === undefined ? {} : { "last-event-id": String(init.last) }),
    },
    ...(init.signal === undefined ? {} : { signal: init.signal }),
  });

const idsIn = (text: string): number[] => [...text.matchAll(/^id: (\d+)$/gm)].map(([, seq]) => Number(seq));

door("a request is followed in one stream from its first line to its end, and taken up after any line", async () => {
  const { job_id: id } = await accepted({ cv: { text: plainCv }, job: { text: plainPosting } });
  const answer = await streamOf(id);
  assert.is(answer.status, 200);
  assert.match(answer.headers.get("content-type") ?? "", "text/event-stream");
  assert.is(answer.headers.get("content-encoding"), null, "nothing on the way holds lines back");
  const text = await answer.text();
  assert.equal(idsIn(text), [1, 2, 3, 4, 5, 6]);
  assert.ok(text.endsWith("event: end\ndata: {}\n\n"));
  const lines = [...text.matchAll(/^data: (\{".+)$/gm)].map(([, line]) => EventView.parse(JSON.parse(line ?? "")));
  assert.equal(lines.at(-1)?.type, "RequestCompleted");
  assert.equal(idsIn(await (await streamOf(id, { last: 4 })).text()), [5, 6]);
});

door("a stream speaks at once where nothing happens yet, and goes on when it does", async () => {
  const { job_id: id, uploads } = await accepted({ type: "cv_parse", cv: { upload: { bytes: plainCv.length } } });
  const stream = await streamOf(id);
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const readUntil = async (sign: string): Promise<void> => {
    while (!text.includes(sign)) {
      const { value, done } = (await reader?.read()) ?? { done: true, value: "" };
      text += value ?? "";
      if (done) break;
    }
    assert.match(text, sign);
  };
  await readUntil(": still at work");
  assert.equal(idsIn(text), []);

  // The page puts the file to where it was told, as browsers do: they ask first whether they may.
  const [upload] = uploads;
  assert.ok(upload);
  const preflight = await fetch(upload.url, {
    method: "OPTIONS",
    headers: {
      origin: platform.siteUrl,
      "access-control-request-method": "PUT",
      "access-control-request-headers": "content-type",
    },
  });
  assert.is(preflight.headers.get("access-control-allow-origin"), platform.siteUrl);
  const { "content-length": _, ...headers } = upload.headers;
  const put = await fetch(upload.url, {
    method: "PUT",
    headers: { ...headers, origin: platform.siteUrl },
    body: plainCv,
  });
  assert.is(put.status, 200);
  await readUntil("event: end");
  assert.equal(idsIn(text), [1, 2, 3]);
});

door("a client that asks for no stream gets JSON at the same address, and refusals in the common form", async () => {
  const { job_id: id } = await accepted({ type: "cv_parse", cv: { text: plainCv } });
  const answer = await fetch(`${platform.siteUrl}/api/v1/jobs/${id}/events`, { headers: ofOurPage() });
  const { data } = z.object({ data: z.object({ events: z.array(EventView) }) }).parse(await answer.json());
  assert.is(data.events[0]?.seq, 1);
  const Refused = z.object({ errors: z.array(z.object({ code: z.string() })) });
  for (const [path, status, code] of [
    ["nothing", 404, "not_found"],
    ["7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010", 404, "not_found"],
    [`${id}/events?after=-1&x=`, 422, "invalid"],
  ] as const) {
    const target = path.includes("/events") ? path : `${path}/events`;
    const refused = await fetch(`${platform.siteUrl}/api/v1/jobs/${target}`, {
      headers: { ...ofOurPage(), accept: "text/event-stream" },
    });
    assert.is(refused.status, status, path);
    assert.is(Refused.parse(await refused.json()).errors[0]?.code, code);
  }
});

door("another person's stream is not there, and without a token there is none", async () => {
  const { job_id: id } = await accepted({ type: "cv_parse", cv: { text: plainCv } });
  assert.is((await streamOf(id, { token: await tokenOf(platform, "stranger") })).status, 404);
  assert.is((await streamOf(id, { token: null })).status, 401);
  assert.is((await streamOf(id, { token: "guessed" })).status, 401);
  assert.is((await submit({ type: "cv_parse", cv: { text: plainCv } }, {})).status, 401);
});

door("pages may talk to their own origin and to where documents lie, and are told where the API is", async () => {
  const config = await fetch(`${platform.siteUrl}/config.json`);
  assert.is(config.headers.get("cache-control"), "no-cache");
  const settings = z.record(z.string(), z.string()).parse(await config.json());
  assert.is(settings.apiBase, "/api/v1");
  const discovered = await fetch(`${settings.issuer}/.well-known/openid-configuration`);
  assert.is(z.looseObject({ issuer: z.string() }).parse(await discovered.json()).issuer, settings.issuer);
  assert.match(settings.signOutUrl ?? "", /^http:\/\/localhost:\d+\/logout$/);
  const policy = config.headers.get("content-security-policy") ?? "";
  const connect = policy.split("; ").find((directive) => directive.startsWith("connect-src"));
  for (const address of ["'self'", platform.endpoint, new URL(settings.issuer ?? "").origin]) {
    assert.ok(connect?.split(" ").includes(address), `${address} in ${connect}`);
  }
  const docs = await fetch(`${platform.siteUrl}/api/v1/docs`);
  assert.match(docs.headers.get("content-security-policy") ?? "", "sha256-", "the page's own policy stays");
  for (const { headers } of [config, docs]) {
    for (const name of [
      "strict-transport-security",
      "x-content-type-options",
      "referrer-policy",
      "permissions-policy",
    ]) {
      assert.ok(headers.get(name), name);
    }
    assert.is(headers.get("cross-origin-opener-policy"), "same-origin");
  }
});

door.run();

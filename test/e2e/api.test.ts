import { randomUUID } from "node:crypto";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { apiClient } from "../../cli/client.ts";
import { follow } from "../../cli/follow.ts";
import { localTokens } from "../../cli/identity/tokens.ts";
import type { Platform } from "../../local/platform.ts";
import { plainCv, plainPosting } from "../support/files.ts";
import { sharedPlatform } from "../support/platform.ts";

const api = suite("the HTTP API");
const shared = sharedPlatform();
let platform: Platform & { home: string };

api.before(async () => {
  platform = await shared.start();
});
api.after(shared.release);

const token = () => localTokens(platform.home)();

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the bodies of many routes, looked into by the tests
  readonly body: any;
}

async function call(path: string, init: RequestInit = {}): Promise<Answer> {
  const headers = { ...init.headers, authorization: `Bearer ${await token()}` };
  const answer = await fetch(`${platform.apiUrl}${path}`, { ...init, headers });
  return { status: answer.status, body: await answer.json() };
}

const post = (body: unknown): Promise<Answer> =>
  call("/api/v1/analyze", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

const client = () => apiClient({ url: platform.apiUrl, token: localTokens(platform.home) });

const finished = (id: string) => follow(client(), id, () => undefined);

api("health says that the database and the bus answer", async () => {
  const { status, body } = await call("/api/v1/health");
  assert.is(status, 200);
  assert.equal(body.data, { status: "ok", checks: { database: "ok", bus: "ok" } });
  assert.equal(body.errors, []);
  assert.ok(body.meta.request_id);
  assert.ok(!Number.isNaN(Date.parse(body.meta.timestamp)));
});

api("texts in the request are analysed", async () => {
  const { status, body } = await post({ cv: { text: plainCv }, job: { text: plainPosting } });
  assert.is(status, 202);
  assert.is(body.data.type, "gap_analysis");
  const view = await finished(body.data.job_id);
  assert.is(view.status, "completed");
  assert.ok((view.result?.analysis?.fitScore ?? 0) > 0);
});

api("a form with files is analysed", async () => {
  const form = new FormData();
  form.set("cv", new File([plainCv], "cv.txt"));
  form.set("job", plainPosting);
  const { status, body } = await call("/api/v1/analyze", { method: "POST", body: form });
  assert.is(status, 202);
  assert.is((await finished(body.data.job_id)).status, "completed");
});

api("an uploaded file starts the flow by its arrival, and only a file of the announced size is taken", async () => {
  const bytes = new TextEncoder().encode(plainCv);
  const { body } = await post({
    cv: { upload: { bytes: bytes.byteLength }, name: "cv.txt" },
    job: { text: plainPosting },
  });
  const [upload] = body.data.uploads;
  assert.is(upload.part, "cv");
  const put = (data: Uint8Array): Promise<Response> =>
    fetch(upload.url, {
      method: "PUT",
      headers: { "content-type": upload.headers["content-type"] },
      body: Buffer.from(data),
    });
  assert.is((await put(bytes.subarray(1))).status, 403, "another size is refused");
  assert.is((await call(`/api/v1/jobs/${body.data.job_id}`)).body.data.result, null);
  assert.is((await put(bytes)).status, 200);
  const view = await finished(body.data.job_id);
  assert.is(view.status, "completed");
  assert.ok(view.events.some((event) => event.type === "CvSubmitted"));
});

api("the lines of the log can be asked for from any line on", async () => {
  const { body } = await post({ type: "cv_parse", cv: { text: plainCv } });
  const id = body.data.job_id;
  const all = (await finished(id)).events;
  const rest = (await call(`/api/v1/jobs/${id}?after=1`)).body.data.events;
  assert.equal(
    rest.map((line: { seq: number }) => line.seq),
    all.map((line) => line.seq).slice(1),
  );
  assert.is((await call(`/api/v1/jobs/${id}?after=x`)).status, 422);
});

api("each field that is wrong is named", async () => {
  const cases: [unknown, string][] = [
    [{ cv: { text: plainCv } }, "job"],
    [{ type: "cv_parse", cv: { text: plainCv }, job: { text: plainPosting } }, "job"],
    [{ type: "nothing", cv: { text: plainCv } }, "type"],
    [{ cv: { text: plainCv, file: "AA==" }, job: { text: plainPosting } }, "cv"],
    [{ cv: { file: "no base64!" }, job: { text: plainPosting } }, "cv"],
    [{ cv: { text: "" }, job: { text: plainPosting } }, "cv"],
  ];
  for (const [body, field] of cases) {
    const answer = await post(body);
    assert.is(answer.status, 422, JSON.stringify(answer.body));
    assert.is(answer.body.data, null);
    assert.ok(
      String(answer.body.errors[0].field).startsWith(field),
      `${JSON.stringify(answer.body.errors)} names ${field}`,
    );
    assert.ok(answer.body.errors[0].message.length > 5);
  }
});

api("a body that is neither JSON nor a form is refused", async () => {
  const { status, body } = await post("{");
  assert.is(status, 400);
  assert.is(body.errors[0].code, "malformed");
});

api("an upload of more than 10 MB is refused before it begins", async () => {
  const { status, body } = await post({ type: "cv_parse", cv: { upload: { bytes: 10 * 1024 * 1024 + 1 } } });
  assert.is(status, 413);
  assert.is(body.errors[0].code, "file_too_large");
});

api("a body beyond the gateway's limit is refused by the gateway", async () => {
  const answer = await fetch(`${platform.apiUrl}/api/v1/analyze`, {
    method: "POST",
    body: Buffer.alloc(10 * 1024 * 1024 + 1),
  });
  assert.is(answer.status, 413);
});

api("unknown requests and addresses are not found", async () => {
  for (const path of [`/api/v1/jobs/${randomUUID()}`, "/api/v1/jobs/1", "/api/v1/nothing"]) {
    const { status, body } = await call(path);
    assert.is(status, 404, path);
    assert.is(body.errors[0].code, "not_found");
  }
});

api("a request without a token, or with a spoilt one, is refused by the gateway", async () => {
  const good = await token();
  for (const authorization of [null, "Bearer nonsense", `Bearer ${good.slice(0, -4)}AAAA`, "Basic cm9iaW46eA=="]) {
    const headers = authorization === null ? undefined : { authorization };
    const answer = await fetch(`${platform.apiUrl}/api/v1/me`, headers === undefined ? {} : { headers });
    assert.is(answer.status, 401, String(authorization));
    assert.equal(await answer.json(), { message: "Unauthorized" });
    assert.match(answer.headers.get("www-authenticate") ?? "", "Bearer");
  }
});

api("the CLI's client says in a sentence that a token isn't taken", async () => {
  const forged = apiClient({ url: platform.apiUrl, token: async () => "guessed" });
  let message = "";
  await forged.request(randomUUID(), 0).catch((error: Error) => {
    message = error.message;
  });
  assert.match(message, "sign in again");
});

api.run();

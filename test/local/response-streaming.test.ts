import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createFunctions, type LocalFunctions } from "../../local/functions/functions.ts";
import { createDoor, type Door } from "../../local/gateway/door.ts";
import { createRestApis } from "../../local/gateway/rest-api.ts";
import { createAuthorizer } from "../../local/iam/authorizer.ts";
import { createIdentities } from "../../local/identities.ts";
import { silent } from "../../local/log.ts";
import { openStore } from "../../local/store.ts";
import { arnOf, directoryOf, lambda } from "./support/functions.ts";
import { ACCOUNT, graphOf, operator, REGION, resource } from "./support/platform.ts";
import { until } from "./support/until.ts";

const streaming = suite("an answer that is passed on as it is written");

const restApi = "api1";
const executionArn = `arn:aws:execute-api:${REGION}:${ACCOUNT}:${restApi}`;

/** Handlers in the words of Lambda's runtime. */
const sources: Readonly<Record<string, string>> = {
  // Writes a line, and the next one only when somebody has asked for it by a second request.
  waits: `import { existsSync, writeFileSync } from "node:fs";
    export const handler = awslambda.streamifyResponse(async (event, stream, context) => {
      const { queryStringParameters: query } = event;
      stream = awslambda.HttpResponseStream.from(stream, { statusCode: 201, headers: { "content-type": "text/plain", "x-own": "1" } });
      stream.write("first ");
      while (!existsSync(query.file) && !stream.destroyed) await new Promise((r) => setTimeout(r, 10));
      if (stream.destroyed) writeFileSync(query.left, "left");
      else stream.end("second");
    });`,
  large: `export const handler = awslambda.streamifyResponse(async (event, stream) => {
      stream = awslambda.HttpResponseStream.from(stream, { statusCode: 200, headers: {} });
      for (let part = 0; part < 64; part++) {
        if (!stream.write(Buffer.alloc(65_536, part))) await new Promise((r) => stream.once("drain", r));
      }
      stream.end();
    });`,
  breaks: `export const handler = awslambda.streamifyResponse(async (event, stream) => {
      stream = awslambda.HttpResponseStream.from(stream, { statusCode: 200, headers: {} });
      await new Promise((r) => stream.write("half of it", r));
      throw new Error("no more");
    });`,
  fails: `export const handler = awslambda.streamifyResponse(async () => { throw new Error("no"); });`,
  headless: `export const handler = awslambda.streamifyResponse(async (event, stream) => { stream.end("no head"); });`,
  whole: `export const handler = async () => ({ statusCode: 200, body: "all at once" });`,
};

const names = Object.keys(sources);
const method = (name: string) => {
  const where = { restApi, resourceId: name, httpMethod: "GET" };
  return [
    resource("aws:apigateway/resource:Resource", name, { restApi, parentId: "root", pathPart: name }),
    resource("aws:apigateway/method:Method", name, { ...where, authorization: "NONE", apiKeyRequired: false }),
    resource("aws:apigateway/integration:Integration", name, {
      ...where,
      type: "AWS_PROXY",
      integrationHttpMethod: "POST",
      responseTransferMode: "STREAM",
      uri: `arn:aws:apigateway:${REGION}:lambda:path/2021-11-15/functions/${arnOf(name)}/response-streaming-invocations`,
      timeoutMilliseconds: 60_000,
    }),
    resource("aws:lambda/permission:Permission", name, {
      function: name,
      action: "lambda:InvokeFunction",
      principal: "apigateway.amazonaws.com",
      sourceArn: `${executionArn}/*`,
    }),
  ];
};

const graph = graphOf(
  resource("aws:apigateway/restApi:RestApi", restApi, {}, { executionArn, rootResourceId: "root" }),
  resource("aws:apigateway/stage:Stage", "live", { restApi, deployment: "d", stageName: "live" }),
  ...Object.entries(sources).map(([name, source]) => lambda(name, source, { timeout: 30 })),
  ...names.flatMap(method),
);

let functions: LocalFunctions;
let door: Door;
let url = "";

streaming.before(async () => {
  const identities = createIdentities();
  const authorizer = createAuthorizer(graph);
  const store = openStore(":memory:");
  functions = createFunctions({
    graph,
    identities,
    authorizer,
    endpoint: () => "http://127.0.0.1:1",
    region: REGION,
    log: silent,
    onLog: () => undefined,
    directory: directoryOf("response-streaming"),
    maxProcesses: 6,
  });
  const answer = createRestApis({ graph, functions, identities, authorizer, store, log: silent });
  if (!answer) throw new Error("the graph has no REST API");
  door = createDoor(answer, silent);
  url = `http://127.0.0.1:${await door.listen(0)}/rest-api/${restApi}/live`;
});
streaming.after(async () => {
  await door.close(100);
  await functions.close();
});

const marker = (name: string): string => `${directoryOf("response-streaming")}/${name}`;
const waiting = (file: string, init: RequestInit = {}): Promise<Response> =>
  fetch(
    `${url}/waits?file=${encodeURIComponent(marker(file))}&left=${encodeURIComponent(marker(`${file}-left`))}`,
    init,
  );

streaming("the first part arrives while the function is still at work, and the rest when it is written", async () => {
  const { writeFile } = await import("node:fs/promises");
  const answer = await waiting("go");
  assert.is(answer.status, 201);
  assert.is(answer.headers.get("x-own"), "1");
  const reader = answer.body?.getReader();
  assert.is(new TextDecoder().decode((await reader?.read())?.value), "first ");
  await writeFile(marker("go"), "");
  assert.is(new TextDecoder().decode((await reader?.read())?.value), "second");
  assert.ok((await reader?.read())?.done);
});

streaming("a client that hangs up ends the function's stream", async () => {
  const { existsSync } = await import("node:fs");
  const leaving = new AbortController();
  const answer = await waiting("never", { signal: leaving.signal });
  await answer.body?.getReader().read();
  leaving.abort();
  await until(() => existsSync(marker("never-left")) || undefined, 15_000);
});

streaming("more than a function may answer at once comes through whole and in order", async () => {
  const bytes = new Uint8Array(await (await fetch(`${url}/large`)).arrayBuffer());
  assert.is(bytes.length, 64 * 65_536);
  assert.ok(Array.from({ length: 64 }, (_, part) => bytes[part * 65_536 + 7] === part).every(Boolean));
});

streaming("a function that fails midway breaks the answer off, so that nobody takes it for whole", async () => {
  const answer = await fetch(`${url}/breaks`);
  assert.is(answer.status, 200);
  try {
    await answer.text();
    assert.unreachable();
  } catch (error) {
    assert.instance(error, TypeError);
  }
});

streaming("without a head of an answer the gateway says 502", async () => {
  for (const name of ["fails", "headless", "whole"]) assert.is((await fetch(`${url}/${name}`)).status, 502, name);
});

streaming("streams don't take the processes of others: beyond their share they are refused at once", async () => {
  const leaving = new AbortController();
  const open = await Promise.all([1, 2].map(() => waiting("nobody", { signal: leaving.signal })));
  assert.is((await waiting("nobody")).status, 502);
  const other = await functions.invoke(arnOf("whole"), {}, operator);
  assert.ok(other.ok, "other work goes on");
  leaving.abort();
  assert.is(open.length, 2);
});

streaming("a transfer mode that doesn't suit the function's address stops the start", () => {
  const broken = graph.nodes.map((node) =>
    node.type.endsWith(":Integration")
      ? { ...node, outputs: { ...node.outputs, responseTransferMode: "BUFFERED" } }
      : node,
  );
  const options = { functions, identities: createIdentities(), store: openStore(":memory:"), log: silent };
  const changed = graphOf(...broken);
  assert.throws(
    () => createRestApis({ ...options, graph: changed, authorizer: createAuthorizer(changed) }),
    /responseTransferMode/,
  );
});

streaming.run();

import { createServer } from "node:http";
import {
  InvokeEndpointAsyncCommand,
  InvokeEndpointCommand,
  type InvokeEndpointCommandInput,
  InvokeEndpointWithResponseStreamCommand,
  ModelError,
  SageMakerRuntimeClient,
} from "@aws-sdk/client-sagemaker-runtime";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { ResourceNode } from "../../local/graph.ts";
import { builtInEmbedder, type Embed, embeddingServer } from "../../local/services/sagemaker/embedder.ts";
import { countTokens } from "../../local/services/sagemaker/tokens.ts";
import { embeddingsGraph, endpoint, endpointArn, endpointConfiguration, model, roleFor } from "./support/models.ts";
import { arn, failure, graphOf, type Platform, platform, role } from "./support/platform.ts";

type Body = { readonly inputs?: unknown; readonly parameters?: unknown } | string;

const request = (body: Body, more: Partial<InvokeEndpointCommandInput> = {}) =>
  new InvokeEndpointCommand({
    EndpointName: "Embeddings",
    ContentType: "application/json",
    Body: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)),
    ...more,
  });

const invoke = async (aws: Platform, body: Body) => {
  const answer = await aws.clients().models.send(request(body));
  return JSON.parse(Buffer.from(answer.Body ?? []).toString("utf8"));
};

/** The error of a model: what it answered itself, and the message around it. */
async function modelFailure(call: Promise<unknown>) {
  const error = await failure(call);
  if (!(error instanceof ModelError)) throw error;
  return error;
}

/** The mean of the tokens' vectors, of length 1: what a caller makes of the features. */
function pooled(tokens: readonly (readonly number[])[]): number[] {
  const [first = []] = tokens;
  const mean = first.map((_, at) => tokens.reduce((sum, token) => sum + (token[at] ?? 0), 0) / tokens.length);
  const length = Math.hypot(...mean);
  return mean.map((value) => value / length);
}

const similarity = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

test("a text becomes [1][tokens][384] and a list of texts one of these each, whose mean is the embedding", async () => {
  await using aws = await platform(embeddingsGraph);
  const text = "Leads a team of five engineers";
  const one = await invoke(aws, { inputs: text });
  assert.equal([one.length, one[0].length, one[0][0].length], [1, countTokens(text), 384]);
  const [expected = []] = await builtInEmbedder([text]);
  assert.ok(similarity(pooled(one[0]), expected) > 0.999_999);
  assert.ok(similarity(one[0][0], expected) / Math.hypot(...one[0][0]) < 0.9, "no token alone is the embedding");
  const two = await invoke(aws, { inputs: [text, "x"] });
  assert.equal(two[0], one);
  assert.equal([two.length, two[1].length, two[1][0].length], [2, 1, 3]);
  assert.equal(await invoke(aws, { inputs: [] }), []);
});

test("the answer names its type and the variant that gave it", async () => {
  await using aws = await platform(embeddingsGraph);
  const answer = await aws.clients().models.send(request({ inputs: "x" }, { TargetVariant: "main", Accept: "*/*" }));
  assert.is(answer.ContentType, "application/json");
  assert.is(answer.InvokedProductionVariant, "main");
});

test("texts that mean alike are nearer than texts that do not, and the same text is the same vector", async () => {
  const [a = [], b = [], c = [], again = []] = await builtInEmbedder([
    "negotiating a salary",
    "how to negotiate salaries",
    "Kubernetes clusters",
    "negotiating a salary",
  ]);
  assert.equal(a, again);
  assert.ok(similarity(a, b) > similarity(a, c) + 0.2);
  const blank = await builtInEmbedder(["", "…"]);
  for (const vector of [a, ...blank]) assert.ok(Math.abs(Math.hypot(...vector) - 1) < 1e-5);
});

test("what the model can't read is its own error 400 within an error 424", async () => {
  await using aws = await platform(embeddingsGraph);
  const { models } = aws.clients();
  const original = async (command: InvokeEndpointCommand): Promise<string> => {
    const error = await modelFailure(models.send(command));
    assert.equal([error.$metadata.httpStatusCode, error.OriginalStatusCode], [424, 400]);
    const { code, type, message } = JSON.parse(error.OriginalMessage ?? "");
    assert.equal([code, type], [400, "InternalServerException"]);
    assert.match(error.message, 'Received client error (400) from primary with message "{');
    assert.match(error.message, "group=/aws/sagemaker/Endpoints/Embeddings in account 000000000000");
    return message;
  };
  assert.match(await original(request("{")), "Expecting value");
  for (const inputs of [7, ["a", 7], { a: 1 }, undefined]) {
    assert.match(await original(request({ inputs })), "text input must be of type `str`");
  }
  assert.match(await original(request("x", { ContentType: "text/plain" })), "Content type text/plain is not supported");
  assert.match(
    await original(request({ inputs: "x" }, { Accept: "text/csv" })),
    "Content type text/csv is not supported",
  );
  const long = "word ".repeat(600);
  assert.match(
    await original(request({ inputs: long })),
    "size of tensor a (602) must match the size of tensor b (512)",
  );
  const cut = await invoke(aws, { inputs: long, parameters: { truncation: true } });
  assert.is(cut[0].length, 512);
  const other = await failure(models.send(request({ inputs: "x", parameters: { pooling: "mean" } })));
  assert.match(other.message, "The parameter pooling of the model is not emulated.");
});

test("requests and answers end at 4 MB, so that a batch has room for a few full texts only", async () => {
  await using aws = await platform(embeddingsGraph);
  const { models } = aws.clients();
  const large = await failure(models.send(request({ inputs: "x".repeat(4 * 1024 * 1024) })));
  assert.equal([large.name, large.$metadata?.httpStatusCode], ["ValidationError", 413]);
  const chunk = "word ".repeat(200);
  assert.is((await invoke(aws, { inputs: [chunk, chunk] })).length, 2);
  const tooMuch = await modelFailure(models.send(request({ inputs: [chunk, chunk, chunk] })));
  assert.match(tooMuch.message, "could not load the entire response body");
});

test("an endpoint that isn't there, a variant that isn't and what is not emulated are refused by name", async () => {
  await using aws = await platform(embeddingsGraph);
  const { models } = aws.clients();
  const refused = async (call: Promise<unknown>, name: string, message: string) => {
    const error = await failure(call);
    assert.equal([error.name, error.message], [name, message]);
  };
  const none = request({ inputs: "x" }, { EndpointName: "none" });
  await refused(models.send(none), "ValidationError", "Endpoint none of account 000000000000 not found.");
  const variant = request({ inputs: "x" }, { TargetVariant: "other" });
  await refused(models.send(variant), "ValidationError", "Variant other not found for Request");
  for (const more of [{ TargetModel: "m" }, { SessionId: "NEW_SESSION" }, { InferenceComponentName: "c" }]) {
    const error = await failure(models.send(request({ inputs: "x" }, more)));
    assert.is(error.name, "NotImplementedException");
  }
  const EndpointName = "Embeddings";
  await refused(
    models.send(new InvokeEndpointAsyncCommand({ EndpointName, InputLocation: "s3://a/b" })),
    "UnknownOperationException",
    "The operation InvokeEndpointAsync is not emulated.",
  );
  await refused(
    models.send(new InvokeEndpointWithResponseStreamCommand({ EndpointName, Body: Buffer.from("x") })),
    "UnknownOperationException",
    "The operation InvokeEndpointWithResponseStream is not emulated.",
  );
});

test("an endpoint takes as many calls at once as its configuration says", async () => {
  const waiting: (() => void)[] = [];
  const embed: Embed = async (texts) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return texts.map(() => [1, 0]);
  };
  await using aws = await platform(embeddingsGraph, { embed });
  const { models } = aws.clients();
  const first = [models.send(request({ inputs: "a" })), models.send(request({ inputs: "b" }))];
  while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  const error = await failure(models.send(request({ inputs: "c" })));
  assert.equal([error.name, error.$metadata?.httpStatusCode], ["ThrottlingException", 429]);
  for (const go of waiting) go();
  await Promise.all(first);
  const later = models.send(request({ inputs: "d" }));
  while (waiting.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
  waiting[2]?.();
  await later;
});

test("a model that takes too long is given up", async () => {
  const embed: Embed = () => new Promise(() => undefined);
  await using aws = await platform(embeddingsGraph, { embed, modelTimeLimit: 30 });
  const error = await modelFailure(aws.clients().models.send(request({ inputs: "x" })));
  assert.is(error.OriginalStatusCode, 0);
  assert.match(error.message, "Your invocation timed out while waiting for a response from container primary.");
});

test("a role needs sagemaker:InvokeEndpoint on the endpoint", async () => {
  const may = (Resource: string) => ({ Effect: "Allow", Action: "sagemaker:InvokeEndpoint", Resource });
  const graph = graphOf(
    ...embeddingsGraph.nodes,
    ...role("ingest", may(endpointArn("Embeddings"))),
    ...role("stranger", may(endpointArn("other"))),
  );
  await using aws = await platform(graph);
  const as = (name: string) => aws.clients({ kind: "role", arn: arn.role(name), functionName: name }).models;
  await as("ingest").send(request({ inputs: "x" }));
  const error = await failure(as("stranger").send(request({ inputs: "x" })));
  assert.is(error.name, "AccessDeniedException");
  assert.match(error.message, `sagemaker:InvokeEndpoint on resource: ${endpointArn("Embeddings")}`);
});

test("an endpoint that SageMaker could not make stops the start by name", async () => {
  const trusted = roleFor("embedder", "sagemaker.amazonaws.com");
  const start = async (...nodes: ResourceNode[]) => (await failure(platform(graphOf(...nodes)))).message;
  const configuration = endpointConfiguration("config", "minilm");
  assert.match(await start(endpoint("e", "none")), "e: there is no endpoint configuration none");
  assert.match(await start(configuration, endpoint("e", "config")), "config: there is no model minilm");
  assert.match(await start(trusted, model("minilm", "text-generation")), "minilm: the task text-generation is not");
  assert.match(
    await start(roleFor("embedder", "lambda.amazonaws.com"), model("minilm")),
    "minilm: Could not assume role",
  );
});

test("an embedding server takes the built-in embedder's place by configuration", async () => {
  const asked: unknown[] = [];
  let answer: { status: number; body: string } = { status: 200, body: "" };
  const server = createServer(async (incoming, outgoing) => {
    const parts: Buffer[] = [];
    for await (const part of incoming as AsyncIterable<Buffer>) parts.push(part);
    const { url, headers } = incoming;
    asked.push({ url, key: headers.authorization, ...JSON.parse(Buffer.concat(parts).toString("utf8")) });
    outgoing.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  try {
    const configured = { baseUrl: `http://127.0.0.1:${port}/v1/`, model: "all-minilm", apiKey: "k" };
    await using aws = await platform(embeddingsGraph, { embed: embeddingServer(configured) });
    const { models } = aws.clients();
    const data = [
      { index: 1, embedding: [0, 1] },
      { index: 0, embedding: [1, 0] },
    ];
    answer = { status: 200, body: JSON.stringify({ data }) };
    const [one, two] = await invoke(aws, { inputs: ["one", "two"] });
    assert.equal(
      [pooled(one[0]), pooled(two[0])].map((vector) => vector.map(Math.round)),
      [
        [1, 0],
        [0, 1],
      ],
    );
    assert.equal(asked, [
      {
        url: "/v1/embeddings",
        key: "Bearer k",
        model: "all-minilm",
        input: ["one", "two"],
        encoding_format: "float",
      },
    ]);
    for (const [status, body, expected] of [
      [200, JSON.stringify({ data: data.slice(1) }), "gave 1 vectors for 2 texts"],
      [200, "<html>", "it is not JSON"],
      [404, "no such model", "answered 404: no such model"],
    ] as const) {
      answer = { status, body };
      const error = await modelFailure(models.send(request({ inputs: ["one", "two"] })));
      assert.is(error.OriginalStatusCode, 502);
      assert.match(error.OriginalMessage ?? "", expected);
    }
    server.close();
    server.closeAllConnections();
    const gone = await modelFailure(models.send(request({ inputs: "x" })));
    assert.is(gone.OriginalStatusCode, 503);
    assert.match(gone.OriginalMessage ?? "", "can't be reached");
  } finally {
    server.close();
  }
});

test("the client is led here by the environment, as in a function", async () => {
  await using aws = await platform(embeddingsGraph);
  const { endpoint: url, ...config } = aws.config();
  process.env.AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME = url;
  const client = new SageMakerRuntimeClient(config);
  try {
    assert.ok((await client.send(request({ inputs: "x" }))).Body);
  } finally {
    delete process.env.AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME;
    client.destroy();
  }
});

test.run();

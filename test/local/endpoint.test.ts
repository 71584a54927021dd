import { createHash } from "node:crypto";
import { request } from "node:http";
import { Sha256 } from "@aws-crypto/sha256-js";
import { ListQueuesCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { HttpRequest } from "@smithy/protocol-http";
import { SignatureV4 } from "@smithy/signature-v4";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Caller } from "../../local/service.ts";
import { arn, failure, graphOf, type Platform, platform, queue, REGION, role, urlOf } from "./support/platform.ts";

const graph = graphOf(queue("work"), ...role("agent", { Effect: "Allow", Action: "sqs:*", Resource: "*" }));
const agent: Caller = { kind: "role", arn: arn.role("agent"), functionName: "agent" };

interface Call {
  readonly service?: string;
  readonly region?: string;
  readonly target?: string;
  readonly at?: Date;
  readonly path?: string;
  readonly method?: string;
  readonly body?: string | Buffer;
  readonly headers?: Record<string, string>;
  /** Changes the signed request before it is sent. */
  readonly tamper?: (message: HttpRequest) => void;
}

/** Signs a request with the signer that AWS's clients use, and sends it over plain HTTP. */
async function call(aws: Platform, options: Call = {}): Promise<{ status: number; text: string; type: string }> {
  const { service = "sqs", region = REGION, path = "/", method = "POST", body = "{}", at = new Date() } = options;
  const url = new URL(aws.url);
  const headers: Record<string, string> = {
    host: url.host,
    ...(service === "s3" ? {} : { "x-amz-target": options.target ?? "AmazonSQS.ListQueues" }),
    ...options.headers,
  };
  const [pathname = "/", search = ""] = path.split("?");
  const query = Object.fromEntries(new URLSearchParams(search));
  const message = new HttpRequest({ method, hostname: url.hostname, path: pathname, query, headers, body });
  const { credentials } = aws.config();
  const signer = new SignatureV4({
    service,
    region,
    credentials,
    sha256: Sha256,
    uriEscapePath: service !== "s3",
  });
  const signed = HttpRequest.clone((await signer.sign(message, { signingDate: at })) as HttpRequest);
  options.tamper?.(signed);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: url.hostname, port: url.port, method: signed.method, path, headers: signed.headers },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(parts).toString("utf8"),
            type: String(response.headers["x-amzn-errortype"] ?? ""),
          }),
        );
      },
    );
    outgoing.on("error", reject);
    outgoing.end(signed.body);
  });
}

test("a signed call is answered, with a request id", async () => {
  await using aws = await platform(graph);
  assert.is((await call(aws)).status, 200);
});

test("a call that was changed after it was signed is refused", async () => {
  await using aws = await platform(graph);
  const changes: Record<string, (message: HttpRequest) => void> = {
    body: (message) => {
      message.body = '{"QueueNamePrefix":"x"}';
    },
    header: (message) => {
      message.headers["x-amz-target"] = "AmazonSQS.PurgeQueue";
    },
    signature: (message) => {
      message.headers.authorization = (message.headers.authorization ?? "").replace(/Signature=.{4}/, "Signature=0000");
    },
  };
  for (const [name, tamper] of Object.entries(changes)) {
    const { status, text } = await call(aws, { tamper });
    assert.ok(status === 403 || status === 400, name);
    assert.match(text, /InvalidSignatureException|XAmzContentSHA256Mismatch/, name);
  }
});

test("a call is good for five minutes, on S3 for fifteen, and in its own region", async () => {
  await using aws = await platform(graph);
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000);
  assert.is((await call(aws, { at: at(-4) })).status, 200);
  const list = { service: "s3", method: "GET", body: "" };
  assert.is((await call(aws, { ...list, at: at(-14) })).status, 200);
  assert.match((await call(aws, { ...list, at: at(-16) })).text, "<Code>RequestTimeTooSkewed</Code>");
  const late = await call(aws, { at: at(-6) });
  assert.is(late.type, "InvalidSignatureException");
  assert.match(late.text, "Signature expired");
  assert.match((await call(aws, { at: at(6) })).text, "Signature not yet current");
  assert.match((await call(aws, { region: "mars-1" })).text, "Credential should be scoped to a valid region");
});

test("an unknown key, a missing or another session token, and no signature at all are told apart from a wrong one", async () => {
  await using aws = await platform(graph);
  const list = (credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }) => {
    const client = new SQSClient({ ...aws.config(), credentials });
    return failure(client.send(new ListQueuesCommand({}))).finally(() => client.destroy());
  };
  const { credentials } = aws.config(agent);
  const { sessionToken: _, ...tokenless } = credentials;
  assert.is((await list({ accessKeyId: "AKIANOBODY", secretAccessKey: "x" })).name, "UnrecognizedClientException");
  assert.is((await list(tokenless)).name, "UnrecognizedClientException");
  assert.is((await list({ ...credentials, sessionToken: "other" })).name, "UnrecognizedClientException");
  assert.is((await list({ ...credentials, secretAccessKey: "other" })).name, "InvalidSignatureException");
  const bare = await fetch(aws.url, {
    method: "POST",
    headers: { "x-amz-target": "AmazonSQS.ListQueues" },
    body: "{}",
  });
  assert.is(bare.status, 403);
  assert.match(await bare.text(), "MissingAuthenticationTokenException");
});

test("signatures of the older version are refused in S3's words", async () => {
  await using aws = await platform(graph);
  const presigned = await fetch(`${aws.url}/docs/k?AWSAccessKeyId=AKIA&Signature=x&Expires=1`);
  assert.match(await presigned.text(), "Please use AWS4-HMAC-SHA256.");
  const signed = await fetch(`${aws.url}/docs/k`, { headers: { authorization: "AWS AKIA:signature" } });
  assert.match(await signed.text(), "<Code>InvalidRequest</Code>");
});

test("an operation, a service and a member that are not emulated are refused by name", async () => {
  await using aws = await platform(graph);
  const tag = await call(aws, { target: "AmazonSQS.TagQueue" });
  assert.is(tag.type, "UnknownOperationException");
  assert.match(tag.text, "TagQueue");
  const dynamo = await call(aws, { service: "dynamodb", target: "DynamoDB_20120810.GetItem" });
  assert.is(dynamo.status, 404);
  assert.match(dynamo.text, "dynamodb");
  const member = await call(aws, { body: '{"Unheard":1}' });
  assert.match(member.text, "ListQueues: Unheard is not emulated");
});

test("what is no JSON, or larger than a service reads, is refused without a stack trace", async () => {
  await using aws = await platform(graph);
  assert.is((await call(aws, { body: "{" })).type, "SerializationException");
  const large = await call(aws, { body: Buffer.alloc(9 * 1_048_576, 32) });
  assert.is(large.status, 413);
  for (const { text } of [await call(aws, { body: "{" }), large]) assert.not.match(text, /\bat .+\.ts/);
});

test("names with spaces, umlauts and percent signs keep their signature, on S3 and elsewhere", async () => {
  await using aws = await platform(graph);
  const { sqs } = aws.clients(agent);
  await sqs.send(new SendMessageCommand({ QueueUrl: urlOf("work"), MessageBody: "ä % +" }));
  const hash = createHash("sha256").update("").digest("hex");
  const options = { service: "s3", method: "GET", body: "", headers: { "x-amz-content-sha256": hash } };
  const missing = await call(aws, { ...options, path: "/no-bucket/a%20b%2Bc%25/%C3%A4" });
  assert.match(missing.text, "<Code>NoSuchBucket</Code>");
  const dots = await call(aws, { ...options, path: "/bucket/../other" });
  assert.is(dots.status, 400);
  assert.match(dots.text, "InvalidURI");
});

test("chunks that are signed one by one are verified one by one", async () => {
  const { resource } = await import("./support/platform.ts");
  const bucketed = graphOf(resource("aws:s3/bucket:Bucket", "docs", {}, { bucket: "docs", arn: "arn:aws:s3:::docs" }));
  await using aws = await platform(bucketed);
  const first = "first chunk, ";
  const second = "second chunk";
  const decoded = String(first.length + second.length);
  const upload = (change: (body: string) => string) => {
    const at = new Date();
    const date = at.toISOString().replace(/[-:]|\.\d{3}/g, "");
    const scope = `${date.slice(0, 8)}/${REGION}/s3/aws4_request`;
    const credentials = aws.config().credentials;
    return { at, date, scope, credentials, change };
  };
  const send = async (change: (body: string) => string): Promise<number> => {
    const { at, date, scope, credentials } = upload(change);
    const signer = new SignatureV4({
      service: "s3",
      region: REGION,
      credentials,
      sha256: Sha256,
      uriEscapePath: false,
    });
    const url = new URL(aws.url);
    const head = (await signer.sign(
      new HttpRequest({
        method: "PUT",
        hostname: url.hostname,
        path: "/docs/k",
        headers: {
          host: url.host,
          "content-encoding": "aws-chunked",
          "x-amz-content-sha256": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
          "x-amz-decoded-content-length": decoded,
        },
      }),
      { signingDate: at },
    )) as HttpRequest;
    let previous = /Signature=(\w+)/.exec(head.headers.authorization ?? "")?.[1] ?? "";
    const empty = createHash("sha256").digest("hex");
    let body = "";
    for (const chunk of [first, second, ""]) {
      const hash = createHash("sha256").update(chunk).digest("hex");
      const text = ["AWS4-HMAC-SHA256-PAYLOAD", date, scope, previous, empty, hash].join("\n");
      previous = await signer.sign(text, { signingDate: at });
      body += `${chunk.length.toString(16)};chunk-signature=${previous}\r\n${chunk}\r\n`;
    }
    const { host: _, ...headers } = head.headers;
    return (await fetch(`${aws.url}/docs/k`, { method: "PUT", headers, body: change(body) })).status;
  };
  assert.is(await send((body) => body), 200);
  assert.is(await send((body) => body.replace("second", "Second")), 403);
});

test.run();

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { openStore } from "../../local/store.ts";
import { apiKey, destinationArn, graphFor, partner } from "./support/partner.ts";
import { arn, failure, operator, platform } from "./support/platform.ts";
import { until } from "./support/until.ts";

const Entries = [{ EventBusName: "career", Source: "test", DetailType: "T", Detail: '{"n":1}' }];

test("an event is posted to the endpoint with the connection's key and parameters", async () => {
  await using there = await partner();
  await using aws = await platform(graphFor(there.url, apiKey));
  await aws.clients().events.send(new PutEventsCommand({ Entries }));
  const call = await until(() => there.received[0]);
  assert.is(call.method, "POST");
  assert.is(call.url, "/hooks/a%20b?q=1+2");
  assert.is(call.headers["x-api-key"], "k3y");
  assert.is(call.headers["x-own"], "h");
  assert.is(call.headers["x-target"], "t");
  assert.is(call.headers["user-agent"], "Amazon/EventBridge/ApiDestinations");
  const body = JSON.parse(call.body);
  assert.is(body.detail.n, 1);
  assert.is(body.extra, "b");
});

test("basic and OAuth connections send their Authorization header", async () => {
  await using there = await partner();
  const basic = { authorizationType: "BASIC", authParameters: { basic: { username: "u", password: "p" } } };
  const oauth = {
    authorizationType: "OAUTH_CLIENT_CREDENTIALS",
    authParameters: {
      oauth: {
        authorizationEndpoint: `${there.url}/token`,
        httpMethod: "POST",
        clientParameters: { clientId: "id", clientSecret: "secret" },
      },
    },
  };
  for (const connection of [basic, oauth]) {
    await using aws = await platform(graphFor(there.url, connection));
    const before = there.received.length;
    await aws.clients().events.send(new PutEventsCommand({ Entries }));
    await until(() => there.received[before]);
  }
  assert.equal(
    there.received.map(({ headers }) => headers.authorization),
    [
      `Basic ${Buffer.from("u:p").toString("base64")}`,
      "Bearer token for grant_type=client_credentials&client_id=id&client_secret=secret",
    ],
  );
});

test("an endpoint that fails for a while is called again; after a restart too", async () => {
  let now = Date.now();
  await using there = await partner(503);
  const store = openStore(":memory:");
  const options = { store: { ...store, close: () => undefined }, clock: () => now };
  const graph = graphFor(there.url, apiKey);
  {
    await using aws = await platform(graph, options);
    await aws.clients().events.send(new PutEventsCommand({ Entries }));
    await until(() => (store.db.prepare("SELECT 1 FROM eb_deliveries WHERE attempts = 1").get() ? true : undefined));
  }
  now += 5000;
  await using aws = await platform(graph, options);
  aws.events.upkeep();
  await until(() => there.received[1]);
  await until(() => (store.db.prepare("SELECT 1 FROM eb_deliveries").get() ? undefined : true));
  assert.is(there.received.length, 2);
});

test("an endpoint that doesn't answer within five seconds has failed, and is called again later", async () => {
  let closed = 0;
  const silent = createServer((request) => {
    request.on("close", () => {
      closed = performance.now();
    });
  });
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const store = openStore(":memory:");
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  await using aws = await platform(graphFor(url, apiKey), { store });
  const started = performance.now();
  await aws.clients().events.send(new PutEventsCommand({ Entries }));
  await until(
    () => (store.db.prepare("SELECT 1 FROM eb_deliveries WHERE attempts = 1").get() ? true : undefined),
    10_000,
  );
  await until(() => (closed > 0 ? true : undefined));
  assert.ok(closed - started >= 4_900, "the call was given its five seconds");
  silent.closeAllConnections();
  silent.close();
});

test("an endpoint that refuses an event, and a role that may not call, end in the dead letters at once", async () => {
  await using there = await partner(400);
  for (const granted of [true, false]) {
    await using aws = await platform(graphFor(there.url, apiKey, { granted }));
    await aws.clients().events.send(new PutEventsCommand({ Entries }));
    const [letter] = await until(async () => {
      const letters = await aws.sqs.receive(arn.queue("dead"), 10, operator);
      return letters.length > 0 ? letters : undefined;
    });
    assert.is(letter?.messageAttributes.ERROR_CODE?.StringValue, granted ? "SDK_CLIENT_ERROR" : "NO_PERMISSIONS");
    assert.is(letter?.messageAttributes.TARGET_ARN?.StringValue, destinationArn);
  }
  assert.is(there.received.length, 1);
});

test("no more calls a second are made than the destination allows", async () => {
  await using there = await partner();
  const limited = { destination: { invocationRateLimitPerSecond: 10 } };
  await using aws = await platform(graphFor(there.url, apiKey, limited));
  const started = performance.now();
  const [entry] = Entries;
  await aws.clients().events.send(new PutEventsCommand({ Entries: Array.from({ length: 6 }, () => ({ ...entry })) }));
  await until(() => there.received[5]);
  assert.ok(performance.now() - started >= 450, "six calls at ten a second take half a second");
});

test("a destination that AWS would not take stops the start by name", async () => {
  const plain = await failure(platform(graphFor("http://example.com", apiKey)));
  assert.match(plain.message, "partner: invocationEndpoint must be an https address");
  const keyless = await failure(platform(graphFor("https://example.com", { authorizationType: "BASIC" })));
  assert.match(keyless.message, "partner: authorizationType BASIC has no authParameters of its kind");
  const roleless = graphFor("https://example.com", apiKey, { target: { roleArn: undefined } });
  assert.match((await failure(platform(roleless))).message, "call: RoleArn is required");
});

test.run();

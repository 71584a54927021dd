import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { RDSDataClient } from "@aws-sdk/client-rds-data";
import { sql } from "drizzle-orm";
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { awake, connect, rows } from "../../db/connect.ts";

type Reply = { readonly status: number; readonly error?: string; readonly body: object };

const RESUMING = {
  status: 400,
  error: "DatabaseResumingException",
  body: { message: "The Aurora DB instance c-instance-1 is resuming after being auto-paused. Please wait." },
};
const ONE = {
  status: 200,
  body: { records: [[{ longValue: 1 }]], columnMetadata: [{ name: "one", typeName: "int4" }] },
};

/** A Data API that gives these answers one after another, the last one again and again, on the real wire. */
async function dataApi(...replies: readonly [Reply, ...Reply[]]) {
  let calls = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      const { status, error, body } = replies[Math.min(calls, replies.length - 1)] ?? replies[0];
      calls += 1;
      response.writeHead(status, {
        "content-type": "application/json",
        ...(error === undefined ? {} : { "x-amzn-errortype": error }),
      });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const client = new RDSDataClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: "eu-central-1",
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
  });
  const db = connect({ resourceArn: "arn:aws:rds:c", secretArn: "arn:aws:secretsmanager:s", database: "d" }, client);
  return {
    db,
    calls: () => calls,
    async [Symbol.asyncDispose]() {
      client.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const One = z.object({ one: z.number() });

// operations: the database sleeps
test("a statement that meets a paused database is sent again until the database is awake", async () => {
  await using api = await dataApi(RESUMING, ONE);
  assert.equal(await rows(api.db, sql`SELECT 1 AS one`, One), [{ one: 1 }]);
  assert.is(api.calls(), 2);
});

test("a database that doesn't wake up is waited for twelve times, and its error says what it is", async () => {
  await using api = await dataApi(RESUMING);
  let found: unknown;
  await awake(() => api.db.execute(sql`SELECT 1 AS one`), 1).catch((error: Error) => {
    found = error.cause instanceof Error ? error.cause.name : error.name;
  });
  assert.is(found, "DatabaseResumingException");
  assert.is(api.calls(), 12);
});

test("other errors of the database are not waited for", async () => {
  await using api = await dataApi({ status: 400, error: "BadRequestException", body: { message: "syntax error" } });
  let failed = false;
  await rows(api.db, sql`SELECT 1 AS one`, One).catch(() => {
    failed = true;
  });
  assert.ok(failed);
  assert.is(api.calls(), 1);
});

test.run();

import { setTimeout as sleep } from "node:timers/promises";
import {
  BatchExecuteStatementCommand,
  BeginTransactionCommand,
  CommitTransactionCommand,
  type Field,
  RollbackTransactionCommand,
} from "@aws-sdk/client-rds-data";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { base, closedArn, dataApi, resourceArn, secretArn } from "./support/data-api.ts";

const { client, execute, authorizer, close } = await dataApi();
test.after(close);

const ID = "6f1c1e0e-0000-4000-8000-000000000001";
const string = (name: string, stringValue: string) => ({ name, value: { stringValue } });
const long = (name: string, longValue: number) => ({ name, value: { longValue } });

async function failure(work: Promise<unknown>): Promise<Error> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("It did not fail.");
}

async function fails(work: Promise<unknown>, name: string, message: RegExp | string): Promise<void> {
  const error = await failure(work);
  assert.is(error.name, name);
  if (typeof message === "string") assert.is(error.message, message);
  else assert.match(error.message, message);
}

const first = async (sql: string): Promise<Field | undefined> => (await execute(sql)).records?.[0]?.[0];
const begin = async (): Promise<string> => (await client.send(new BeginTransactionCommand(base))).transactionId ?? "";
const commit = (transactionId: string) =>
  client.send(new CommitTransactionCommand({ resourceArn, secretArn, transactionId }));
const rollback = (transactionId: string) =>
  client.send(new RollbackTransactionCommand({ resourceArn, secretArn, transactionId }));

test.before(async () => {
  await execute(
    "CREATE TABLE things (id uuid PRIMARY KEY, n int, doc jsonb, at timestamp, bytes bytea, label varchar(20))",
  );
  await execute("CREATE TYPE mood AS ENUM ('good', 'bad')");
});

test("values come back as the Fields that Aurora gives", async () => {
  const fields: Record<string, object> = {
    true: { booleanValue: true },
    "1::int2": { longValue: 1 },
    "9007199254740991::int8": { longValue: 9007199254740991 },
    "1.5::float8": { doubleValue: 1.5 },
    "1.50::numeric(4,2)": { stringValue: "1.50" },
    "'a'::text": { stringValue: "a" },
    "'a'::varchar(3)": { stringValue: "a" },
    "'2026-01-02 03:04:05.678'::timestamp": { stringValue: "2026-01-02 03:04:05.678" },
    "'2026-01-02 03:04:05.678+02'::timestamptz": { stringValue: "2026-01-02 01:04:05.678" },
    "'2026-01-02'::date": { stringValue: "2026-01-02" },
    "'03:04:05'::time": { stringValue: "03:04:05" },
    "'{\"a\": [1]}'::jsonb": { stringValue: '{"a": [1]}' },
    [`'${ID}'::uuid`]: { stringValue: ID },
    "'good'::mood": { stringValue: "good" },
    "'10.0.0.1'::inet": { stringValue: "10.0.0.1" },
    "NULL::int": { isNull: true },
    "ARRAY['a', NULL, 'b,\"c\\']": { arrayValue: { stringValues: ["a", null, 'b,"c\\'] } },
    "ARRAY[1,2]": { arrayValue: { longValues: [1, 2] } },
    "ARRAY[true]": { arrayValue: { booleanValues: [true] } },
    "ARRAY[1.5::float8]": { arrayValue: { doubleValues: [1.5] } },
    "'{}'::text[]": { arrayValue: { stringValues: [] } },
  };
  for (const [sql, field] of Object.entries(fields)) assert.equal(await first(`SELECT ${sql}`), field, sql);
  const bytes = await first("SELECT '\\x00ff'::bytea");
  assert.equal(Buffer.from(bytes?.blobValue ?? []), Buffer.from([0, 255]));
});

test("types that the Data API doesn't return are refused by name", async () => {
  for (const [sql, name] of [
    ["'things'::regclass", "regclass"],
    ["'1 day'::interval", "interval"],
    ["pg_sleep(0)", "void"],
    ["'a'::\"char\"", '"CHAR"'],
  ] as const) {
    await fails(
      execute(`SELECT ${sql}`),
      "UnsupportedResultException",
      `The result contains the unsupported data type ${name}.`,
    );
  }
  await fails(execute("SELECT ARRAY[[1],[2]]"), "UnsupportedResultException", /multidimensional/);
});

test("numbers can be asked for in another form", async () => {
  const options = { resultSetOptions: { decimalReturnType: "DOUBLE_OR_LONG", longReturnType: "STRING" } } as const;
  const { records } = await execute("SELECT 1.25::numeric, 2::numeric, 3::int8", [], options);
  assert.equal(records?.[0], [{ doubleValue: 1.25 }, { longValue: 2 }, { stringValue: "3" }]);
});

test("parameters are named, typed, and used as often as the SQL says", async () => {
  await execute("INSERT INTO things (id, n, doc, at, bytes, label) VALUES (:id, :n, :doc, :at, :bytes, :label)", [
    { ...string("id", ID), typeHint: "UUID" },
    long("n", 7),
    { ...string("doc", '{"a":1}'), typeHint: "JSON" },
    { ...string("at", "2026-01-02 03:04:05.6"), typeHint: "TIMESTAMP" },
    { name: "bytes", value: { blobValue: Buffer.from([1, 2]) } },
    { name: "label", value: { isNull: true } },
  ]);
  const { records } = await execute("SELECT n, doc, at, bytes, label FROM things WHERE n = :n AND :n > 0", [
    long("n", 7),
  ]);
  assert.equal(records?.[0]?.slice(0, 3), [
    { longValue: 7 },
    { stringValue: '{"a": 1}' },
    { stringValue: "2026-01-02 03:04:05.6" },
  ]);
  assert.equal(records?.[0]?.[4], { isNull: true });
});

test("what only looks like a parameter is left alone", async () => {
  const sql = `SELECT ':a', E'it\\'s :a', "n" AS ":a", $$:a$$, $t$ :a $t$, '1'::int, (ARRAY[1,2,3])[1:2] -- :a
    /* :a /* nested */ :a */ FROM things WHERE n = :n`;
  const { records } = await execute(sql, [long("n", 7)]);
  assert.equal(
    records?.[0]?.map((field) => field.stringValue ?? field.longValue ?? field.arrayValue?.longValues),
    [":a", "it's :a", 7, ":a", " :a ", 1, [1, 2]],
  );
});

test("numbers serve as names, as drizzle sends them", async () => {
  const { records } = await execute("SELECT :2::text || :1::text", [string("1", "a"), string("2", "b")]);
  assert.equal(records, [[{ stringValue: "ba" }]]);
});

test("a text is a text: without hint or cast it is compared with no uuid, timestamp, enum or JSON", async () => {
  await fails(
    execute("SELECT 1 FROM things WHERE id = :id", [string("id", ID)]),
    "DatabaseErrorException",
    "ERROR: operator does not exist: uuid = text; Hint: No operator matches the given name and argument types. You might need to add explicit type casts.; Position: 31; SQLState: 42883",
  );
  await fails(
    execute("INSERT INTO things (id, doc) VALUES (gen_random_uuid(), :doc)", [string("doc", "{}")]),
    "DatabaseErrorException",
    /^ERROR: column "doc" is of type jsonb but expression is of type text; Hint: .*; SQLState: 42804$/,
  );
  await fails(execute("SELECT 'good'::mood = :m", [string("m", "good")]), "DatabaseErrorException", /mood = text/);
  const cast = await execute("SELECT n FROM things WHERE id = :id::uuid", [string("id", ID)]);
  assert.equal(cast.records, [[{ longValue: 7 }]]);
});

test("a whole number is a bigint", async () => {
  await fails(execute("SELECT '[1]'::jsonb -> :i", [long("i", 0)]), "DatabaseErrorException", /jsonb -> bigint/);
});

test("parameters that the Data API doesn't take are refused", async () => {
  const bad = "BadRequestException";
  await fails(
    execute("SELECT :a", [{ name: "a", value: { arrayValue: { stringValues: ["x"] } } }]),
    bad,
    "Array parameters are not supported.",
  );
  await fails(execute("SELECT :a"), bad, "Cannot find parameter: a");
  await fails(
    execute("SELECT :a", [{ ...string("a", "2026-01-02T03:04:05Z"), typeHint: "TIMESTAMP" }]),
    bad,
    /TIMESTAMP/,
  );
  await fails(execute("SELECT :a", [string("a", "1"), string("a", "2")]), bad, /twice/);
});

test("several statements in one call are refused, a semicolon at the end isn't", async () => {
  await fails(execute("SELECT 1; SELECT 2"), "BadRequestException", "Multistatements aren't supported.");
  assert.equal(await first("SELECT 1;"), { longValue: 1 });
});

test("metadata describes the columns", async () => {
  await execute(
    "CREATE TABLE described (id serial PRIMARY KEY, price numeric(10,2), name varchar(20) NOT NULL, tags text[])",
  );
  const { columnMetadata } = await execute("SELECT *, 1 AS one FROM described", [], { includeResultMetadata: true });
  const brief = columnMetadata?.map((c) => [
    c.name,
    c.typeName,
    c.type,
    c.nullable,
    c.precision,
    c.scale,
    c.isAutoIncrement,
    c.tableName,
    c.arrayBaseColumnType,
  ]);
  assert.equal(brief, [
    ["id", "int4", 4, 0, 10, 0, true, "described", 0],
    ["price", "numeric", 2, 1, 10, 2, false, "described", 0],
    ["name", "varchar", 12, 0, 20, 0, false, "described", 0],
    ["tags", "_text", 2003, 1, 2147483647, 0, false, "described", 12],
    ["one", "int4", 4, 2, 10, 0, false, "", 0],
  ]);
  assert.is((await execute("SELECT 1")).columnMetadata, undefined);
});

test("records can be formatted as JSON", async () => {
  const answer = await execute("SELECT 1 AS a, 'x' AS b, NULL AS c, ARRAY[1] AS d, '{\"k\":1}'::jsonb AS e", [], {
    formatRecordsAs: "JSON",
  });
  assert.equal(JSON.parse(answer.formattedRecords ?? ""), [{ a: 1, b: "x", c: null, d: [1], e: '{"k": 1}' }]);
  assert.is(answer.records, undefined);
});

test("the number of changed rows is told, and RETURNING gives them", async () => {
  const changed = await execute("UPDATE things SET label = 'x'");
  assert.is(changed.numberOfRecordsUpdated, 1);
  assert.is(changed.records, undefined);
  assert.equal((await execute("UPDATE things SET label = 'y' RETURNING label")).records, [[{ stringValue: "y" }]]);
});

test("a row of more than 64 KB and a result of more than 1 MiB are refused, and what they changed is undone", async () => {
  assert.ok((await execute("SELECT repeat('x', 65000)")).records);
  await fails(execute("SELECT repeat('x', 65537)"), "BadRequestException", /^Packet for query is too large/);
  const many =
    "INSERT INTO things (id) SELECT gen_random_uuid() FROM generate_series(1, 20) RETURNING repeat('x', 60000)";
  await fails(execute(many), "BadRequestException", "Database returned more than the allowed response size limit");
  assert.equal(await first("SELECT count(*) FROM things"), { longValue: 1 });
});

test("SQL of more than 65,536 characters and requests of more than 4 MiB are refused", async () => {
  await fails(execute(`SELECT '${"x".repeat(65_536)}'`), "ValidationException", /'sql'/);
  await fails(execute("SELECT :a", [string("a", "x".repeat(4 * 1024 * 1024))]), "BadRequestException", /4 MiB/);
});

test("a transaction is seen by others once it is committed", async () => {
  const transactionId = await begin();
  await execute("INSERT INTO things (id, n) VALUES (gen_random_uuid(), 100)", [], { transactionId });
  assert.equal(await first("SELECT count(*) FROM things WHERE n = 100"), { longValue: 0 });
  assert.is((await commit(transactionId)).transactionStatus, "Transaction Committed");
  assert.equal(await first("SELECT count(*) FROM things WHERE n = 100"), { longValue: 1 });
});

test("a transaction that is rolled back leaves nothing", async () => {
  const transactionId = await begin();
  await execute("DELETE FROM things", [], { transactionId });
  assert.is((await rollback(transactionId)).transactionStatus, "Rollback Complete");
  assert.equal(await first("SELECT count(*) > 0 FROM things"), { booleanValue: true });
});

test("several transactions are open at the same time", async () => {
  const ids = await Promise.all(Array.from({ length: 12 }, begin));
  await Promise.all(
    ids.map((transactionId, n) =>
      execute("INSERT INTO things (id, n) VALUES (gen_random_uuid(), :n)", [long("n", 200 + n)], { transactionId }),
    ),
  );
  await Promise.all(ids.map(commit));
  assert.equal(await first("SELECT count(*) FROM things WHERE n >= 200"), { longValue: 12 });
});

test("after an error a transaction only takes its end", async () => {
  const transactionId = await begin();
  await fails(execute("SELECT nothing", [], { transactionId }), "DatabaseErrorException", /SQLState: 42703$/);
  await fails(execute("SELECT 1", [], { transactionId }), "DatabaseErrorException", /SQLState: 25P02$/);
  await rollback(transactionId);
  const other = await begin();
  await fails(execute("SELECT nothing", [], { transactionId: other }), "DatabaseErrorException", /nothing/);
  await fails(commit(other), "DatabaseErrorException", /returned ROLLBACK/);
});

test("a transaction that isn't there is not found", async () => {
  const transactionId = await begin();
  await commit(transactionId);
  for (const work of [execute("SELECT 1", [], { transactionId }), commit(transactionId), rollback("nonsense")]) {
    await fails(work, "TransactionNotFoundException", /^Transaction .* is not found$/);
  }
});

test("one transaction runs one statement at a time", async () => {
  const transactionId = await begin();
  const outcomes = await Promise.allSettled([
    execute("SELECT 1 FROM pg_sleep(0.2)", [], { transactionId }),
    sleep(50).then(() => execute("SELECT 1", [], { transactionId })),
  ]);
  assert.is(outcomes[0].status, "fulfilled");
  assert.match(String(outcomes[1].status === "rejected" && outcomes[1].reason), /Transaction is still running a query/);
  await rollback(transactionId);
});

test("a transaction belongs to its database", async () => {
  const transactionId = await begin();
  await fails(execute("SELECT 1", [], { transactionId, database: "postgres" }), "BadRequestException", /Database name/);
  await rollback(transactionId);
});

test("an idle transaction is rolled back, a slow statement is cut off, and an old transaction ends", async () => {
  const hasty = await dataApi({ idleTransaction: 500, transaction: 2_000, statement: 1_000 });
  const start = async () => (await hasty.client.send(new BeginTransactionCommand(base))).transactionId ?? "";
  const idle = await start();
  await hasty.execute("UPDATE things SET label = 'idle'", [], { transactionId: idle });
  await sleep(1_000);
  await fails(hasty.execute("SELECT 1", [], { transactionId: idle }), "TransactionNotFoundException", /not found/);
  assert.equal(await first("SELECT count(*) FROM things WHERE label = 'idle'"), { longValue: 0 });
  await fails(hasty.execute("SELECT 1 FROM pg_sleep(4)"), "StatementTimeoutException", /timed out/);
  const old = await start();
  for (let n = 0; n < 8; n += 1) {
    await sleep(300);
    if (n < 4) await hasty.execute("SELECT 1", [], { transactionId: old });
  }
  await fails(hasty.execute("SELECT 1", [], { transactionId: old }), "TransactionNotFoundException", /not found/);
  await hasty.close();
});

test("a connection that the server ends takes its transaction along and nothing else", async () => {
  const transactionId = await begin();
  const { records } = await execute("SELECT pg_backend_pid()", [], { transactionId });
  const pid = records?.[0]?.[0]?.longValue ?? 0;
  await execute("SELECT pg_terminate_backend(:pid::int)", [long("pid", pid)]);
  await sleep(50);
  await fails(execute("SELECT 1", [], { transactionId }), "TransactionNotFoundException", /not found/);
  const running = execute("SELECT 1 FROM pg_sleep(5)");
  const ended = failure(running);
  await sleep(100);
  await execute(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(5)' AND pid <> pg_backend_pid()",
  );
  assert.match((await ended).message, /SQLState: 57P01$/);
  assert.equal(await first("SELECT 1"), { longValue: 1 });
});

test("closing doesn't wait for what still runs", async () => {
  const other = await dataApi();
  const running = failure(other.execute("SELECT 1 FROM pg_sleep(30)"));
  await other.client.send(new BeginTransactionCommand(base));
  await sleep(200);
  const began = Date.now();
  await other.close();
  assert.ok(Date.now() - began < 5000);
  await running;
});

test("settings of one call don't reach the next", async () => {
  await execute("SET search_path TO nowhere");
  await Promise.all(Array.from({ length: 5 }, () => execute("SELECT 1 FROM things")));
  await execute("BEGIN");
  await execute("UPDATE things SET label = 'leaked'");
  assert.equal(await first("SELECT count(*) > 0 FROM things WHERE label = 'leaked'"), { booleanValue: true });
});

test("a batch takes effect as a whole", async () => {
  const sql = "INSERT INTO things (id, n) VALUES (:id, :n)";
  const set = (id: string, n: number) => [{ ...string("id", id), typeHint: "UUID" as const }, long("n", n)];
  const other = ID.replace(/1$/, "2");
  const done = await client.send(new BatchExecuteStatementCommand({ ...base, sql, parameterSets: [set(other, 300)] }));
  assert.equal(done.updateResults, [{ generatedFields: [] }]);
  const twice = new BatchExecuteStatementCommand({
    ...base,
    sql,
    parameterSets: [set(ID.replace(/1$/, "3"), 301), set(ID, 302)],
  });
  await fails(client.send(twice), "DatabaseErrorException", /SQLState: 23505$/);
  assert.equal(await first("SELECT count(*) FROM things WHERE n BETWEEN 300 AND 302"), { longValue: 1 });
});

test("the cluster, its endpoint, the secret and the database must be right", async () => {
  await fails(execute("SELECT 1", [], { resourceArn: `${resourceArn}x` }), "BadRequestException", /is not found/);
  await fails(
    execute("SELECT 1", [], { resourceArn: closedArn }),
    "HttpEndpointNotEnabledException",
    /HttpEndpoint is not enabled/,
  );
  await fails(
    execute("SELECT 1", [], { secretArn: `${secretArn}x` }),
    "SecretsErrorException",
    /can't find the specified secret/,
  );
  await fails(
    execute("SELECT 1", [], { database: "nowhere" }),
    "DatabaseErrorException",
    'ERROR: database "nowhere" does not exist; SQLState: 3D000',
  );
  await fails(
    execute("SELECT 1", [], { database: undefined }),
    "DatabaseErrorException",
    /database "master" does not exist/,
  );
  await fails(execute("SELECT 1", [], { schema: "public" }), "BadRequestException", /schema/);
  assert.ok((await execute("SELECT 1", [], { secretArn: "database" })).records);
});

test("a call needs permission for the operation and for the secret", async () => {
  authorizer.asked.length = 0;
  await execute("SELECT 1");
  assert.equal(authorizer.asked, [
    `rds-data:ExecuteStatement ${resourceArn}`,
    `secretsmanager:GetSecretValue ${secretArn}`,
  ]);
});

test.run();

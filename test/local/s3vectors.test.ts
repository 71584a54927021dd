import {
  CreateIndexCommand,
  DeleteVectorsCommand,
  GetIndexCommand,
  GetVectorBucketCommand,
  GetVectorsCommand,
  ListIndexesCommand,
  ListVectorBucketsCommand,
  ListVectorsCommand,
  type PutInputVector,
  PutVectorsCommand,
  paginateListVectors,
  paginateQueryVectors,
  QueryVectorsCommand,
  S3VectorsClient,
  TagResourceCommand,
  ValidationException,
} from "@aws-sdk/client-s3vectors";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createS3Vectors } from "../../local/services/s3vectors/index.ts";
import { openStore } from "../../local/store.ts";
import { failure, graphOf, type Platform, platform, resource, role } from "./support/platform.ts";
import {
  chunks,
  knowledgeGraph,
  places,
  vectorBucket,
  vectorBucketArn,
  vectorIndex,
  vectorIndexArn,
} from "./support/vectors.ts";

const vector = (key: string, float32: number[], metadata?: PutInputVector["metadata"]): PutInputVector => ({
  key,
  data: { float32 },
  ...(metadata === undefined ? {} : { metadata }),
});

const put = (aws: Platform, ...vectors: PutInputVector[]) =>
  aws.clients().vectors.send(new PutVectorsCommand({ ...chunks, vectors }));

const keysOf = (answer: { readonly vectors?: readonly { readonly key?: string | undefined }[] | undefined }) =>
  (answer.vectors ?? []).map(({ key }) => key);

/** What a request is refused with: its name, message and fields. */
async function refusal(call: Promise<unknown>): Promise<{ name: string; message: string; fields: unknown }> {
  const error = await failure(call);
  const fields = error instanceof ValidationException ? error.fieldList : undefined;
  return { name: error.name, message: error.message, fields };
}

const invalid = (message: string, path: string, detail = message) => ({
  name: "ValidationException",
  message,
  fields: [{ path, message: detail }],
});

test("buckets and indexes of the program are found by name, by ARN and in lists", async () => {
  const started = Date.parse("2026-05-01T10:00:00Z");
  await using aws = await platform(knowledgeGraph, { clock: () => started });
  // The endpoint checks signatures against the clock of the machine, so only creation times stand still.
  const { vectors } = aws.clients();
  const byName = await vectors.send(new GetVectorBucketCommand({ vectorBucketName: "knowledge" }));
  const byArn = await vectors.send(new GetVectorBucketCommand({ vectorBucketArn: vectorBucketArn("knowledge") }));
  assert.equal(byName.vectorBucket, byArn.vectorBucket);
  assert.equal(byName.vectorBucket, {
    vectorBucketName: "knowledge",
    vectorBucketArn: vectorBucketArn("knowledge"),
    creationTime: new Date(started),
    encryptionConfiguration: { sseType: "AES256" },
  });
  const { index } = await vectors.send(new GetIndexCommand(chunks));
  assert.equal(index, {
    ...chunks,
    indexArn: vectorIndexArn("knowledge", "chunks"),
    creationTime: new Date(started),
    dataType: "float32",
    dimension: 3,
    distanceMetric: "cosine",
    metadataConfiguration: { nonFilterableMetadataKeys: ["text"] },
    encryptionConfiguration: { sseType: "AES256" },
  });
  const first = await vectors.send(new ListIndexesCommand({ vectorBucketName: "knowledge", maxResults: 1 }));
  assert.equal(
    first.indexes?.map(({ indexName }) => indexName),
    ["chunks"],
  );
  const { nextToken } = first;
  const second = await vectors.send(new ListIndexesCommand({ vectorBucketName: "knowledge", nextToken }));
  assert.equal([second.indexes?.map(({ indexName }) => indexName), second.nextToken], [["places"], undefined]);
  const { vectorBuckets } = await vectors.send(new ListVectorBucketsCommand({ prefix: "know" }));
  assert.is(vectorBuckets?.length, 1);
  assert.equal((await vectors.send(new ListVectorBucketsCommand({ prefix: "other" }))).vectorBuckets, []);
});

test("vectors are written, read, overwritten whole and deleted", async () => {
  await using aws = await platform(knowledgeGraph);
  const { vectors } = aws.clients();
  await put(aws, vector("a", [0.1, 0.2, 0.3], { topic: "cv", text: "long" }), vector("b", [1, 0, 0]));
  const all = { returnData: true, returnMetadata: true };
  const read = await vectors.send(new GetVectorsCommand({ ...chunks, keys: ["a", "b", "c"], ...all }));
  assert.equal(read.vectors, [
    { key: "a", data: { float32: [0.1, 0.2, 0.3].map(Math.fround) }, metadata: { topic: "cv", text: "long" } },
    { key: "b", data: { float32: [1, 0, 0] }, metadata: {} },
  ]);
  const plain = await vectors.send(new GetVectorsCommand({ ...chunks, keys: ["a"] }));
  assert.equal(plain.vectors, [{ key: "a" }]);

  await put(aws, vector("a", [0, 1, 0], { kind: "letter" }));
  const again = await vectors.send(new GetVectorsCommand({ ...chunks, keys: ["a"], ...all }));
  assert.equal(again.vectors, [{ key: "a", data: { float32: [0, 1, 0] }, metadata: { kind: "letter" } }]);

  await vectors.send(new DeleteVectorsCommand({ ...chunks, keys: ["a", "never there"] }));
  assert.equal(keysOf(await vectors.send(new GetVectorsCommand({ ...chunks, keys: ["a", "b"] }))), ["b"]);
});

test("a query finds the nearest by cosine and by squared euclidean distance", async () => {
  await using aws = await platform(knowledgeGraph);
  const { vectors } = aws.clients();
  const three = [vector("same", [1, 1, 1]), vector("opposite", [-1, -1, -1]), vector("near", [1, 1, 2])];
  await put(aws, ...three);
  await vectors.send(new PutVectorsCommand({ ...places, vectors: three }));
  const query = { topK: 3, queryVector: { float32: [1, 1, 1] }, returnDistance: true };
  const byCosine = await vectors.send(new QueryVectorsCommand({ ...chunks, ...query }));
  assert.is(byCosine.distanceMetric, "cosine");
  assert.equal(keysOf(byCosine), ["same", "near", "opposite"]);
  // What AWS answers to these vectors, as the tests of the gem neighbor-s3 have it.
  const expected = [0, 0.05719095841050148, 2];
  for (const [index, distance] of expected.entries()) {
    assert.ok(Math.abs((byCosine.vectors?.[index]?.distance ?? 9) - distance) < 1e-6, `${distance}`);
  }
  const byEuclid = await vectors.send(new QueryVectorsCommand({ ...places, ...query }));
  assert.equal(byEuclid.vectors, [
    { key: "same", distance: 0 },
    { key: "near", distance: 1 },
    { key: "opposite", distance: 12 },
  ]);
  const two = await vectors.send(new QueryVectorsCommand({ ...chunks, ...query, topK: 2, returnDistance: false }));
  assert.equal(two.vectors, [{ key: "same" }, { key: "near" }]);
});

test("a query sees every write at once, also what was overwritten and deleted", async () => {
  await using aws = await platform(knowledgeGraph);
  const { vectors } = aws.clients();
  const query = () =>
    vectors.send(new QueryVectorsCommand({ ...chunks, topK: 10, queryVector: { float32: [1, 0, 0] } })).then(keysOf);
  await put(aws, vector("x", [1, 0, 0]), vector("y", [0, 1, 0]), vector("z", [0.9, 0.1, 0]));
  assert.equal(await query(), ["x", "z", "y"]);
  await put(aws, vector("x", [-1, 0, 0]));
  assert.equal(await query(), ["z", "y", "x"]);
  await vectors.send(new DeleteVectorsCommand({ ...chunks, keys: ["z"] }));
  assert.equal(await query(), ["y", "x"]);
  await put(aws, vector("z", [1, 0, 0.1]));
  assert.equal(await query(), ["z", "y", "x"]);
});

test("a filter is applied before the search, so that topK is filled", async () => {
  await using aws = await platform(knowledgeGraph);
  const { vectors } = aws.clients();
  const many = Array.from({ length: 300 }, (_, n) =>
    vector(`n${n}`, [1, n / 1000, 0], { owner: n % 100 === 99 ? "ada" : "bob", n }),
  );
  await put(aws, ...many);
  const answer = await vectors.send(
    new QueryVectorsCommand({
      ...chunks,
      topK: 5,
      queryVector: { float32: [1, 0, 0] },
      filter: { owner: "ada" },
      returnMetadata: true,
    }),
  );
  assert.equal(answer.vectors, [
    { key: "n99", metadata: { owner: "ada", n: 99 } },
    { key: "n199", metadata: { owner: "ada", n: 199 } },
    { key: "n299", metadata: { owner: "ada", n: 299 } },
  ]);
});

test("an answer of more than a page is read page by page, and only for the question that was asked", async () => {
  let now = Date.now();
  await using aws = await platform(knowledgeGraph, { clock: () => now });
  const { vectors } = aws.clients();
  await put(aws, ...Array.from({ length: 250 }, (_, n) => vector(`n${n}`, [1, n / 100, 0], { n })));
  const ask = { ...chunks, topK: 230, queryVector: { float32: [1, 0, 0] }, returnMetadata: true };
  const found: unknown[] = [];
  for await (const page of paginateQueryVectors({ client: vectors }, { ...ask })) {
    found.push(...(page.vectors ?? []).map(({ metadata }) => metadata));
  }
  assert.equal(
    found,
    Array.from({ length: 230 }, (_, n) => ({ n })),
  );
  const { nextToken } = await vectors.send(new QueryVectorsCommand(ask));
  const other = { ...ask, queryVector: { float32: [0, 1, 0] }, nextToken };
  assert.match((await refusal(vectors.send(new QueryVectorsCommand(other)))).message, "Invalid pagination token");
  now += 10 * 60_000;
  const late = await refusal(vectors.send(new QueryVectorsCommand({ ...ask, nextToken })));
  assert.match(late.message, "Invalid pagination token");
});

test("all vectors are listed once: in pages, and in segments side by side", async () => {
  await using aws = await platform(knowledgeGraph);
  const { vectors } = aws.clients();
  const keys = Array.from({ length: 800 }, (_, n) => `key ${n}`);
  for (const from of [0, 400]) {
    await put(aws, ...keys.slice(from, from + 400).map((key, n) => vector(key, [1, n, 0], { n })));
  }
  const list = async (more: object): Promise<string[]> => {
    const found: string[] = [];
    for await (const page of paginateListVectors({ client: vectors }, { ...chunks, ...more })) {
      found.push(...keysOf(page).map(String));
    }
    return found;
  };
  const sorted = [...keys].sort();
  assert.equal((await list({ maxResults: 97 })).sort(), sorted);
  const segments = await Promise.all([0, 1, 2].map((segmentIndex) => list({ segmentCount: 3, segmentIndex })));
  assert.equal(segments.flat().sort(), sorted);
  assert.ok(
    segments.every(({ length }) => length > 200),
    "segments are of about one size",
  );
  const first = await vectors.send(new ListVectorsCommand(chunks));
  assert.is(first.vectors?.length, 500, "500 unless asked for more");
  const full = await vectors.send(
    new ListVectorsCommand({ ...chunks, maxResults: 1, returnData: true, returnMetadata: true }),
  );
  const [one] = full.vectors ?? [];
  assert.ok(one?.data?.float32?.length === 3 && one.metadata !== undefined);
});

test("a page of a listing ends after a megabyte", async () => {
  const graph = graphOf(vectorBucket("knowledge"), vectorIndex("knowledge", "chunks", { dimension: 1000 }));
  await using aws = await platform(graph);
  await put(aws, ...Array.from({ length: 400 }, (_, n) => vector(`n${n}`, Array<number>(1000).fill(n + 1))));
  const first = await aws.clients().vectors.send(new ListVectorsCommand(chunks));
  assert.ok((first.vectors?.length ?? 0) > 200 && (first.vectors?.length ?? 0) < 300, `${first.vectors?.length}`);
  assert.type(first.nextToken, "string");
});

test("a record that the index can't hold is refused with the service's words, and nothing of the request is kept", async () => {
  await using aws = await platform(knowledgeGraph);
  const refused = (...vectors: PutInputVector[]) => refusal(put(aws, ...vectors));
  const record = async (bad: PutInputVector, problem: string, path: string) =>
    assert.equal(
      await refused(vector("good", [1, 1, 1]), { ...bad, key: "bad" }),
      invalid(`Invalid record for key 'bad': ${problem}`, `vectors[1]${path}`, problem),
    );
  await record(vector("", [1, 2]), "vector must have length 3, but has length 2", "");
  await record(vector("", [1, Number.NaN, 1]), "vector contains NaNs or Infs", "");
  await record(vector("", [1e39, 1, 1]), "vector contains NaNs or Infs", "");
  await record(vector("", [0, 0, 0]), "cosine distance does not support vectors with zero norm", "");
  await record(vector("", [1e-46, 0, 0]), "cosine distance does not support vectors with zero norm", "");
  const metadata = (value: PutInputVector["metadata"], problem: string) =>
    record(vector("", [1, 1, 1], value), problem, ".metadata");
  const types = "Metadata values must be strings, numbers, booleans, or arrays";
  const members = "Metadata array values must be strings or numbers";
  await metadata({ a: { b: 1 } }, types);
  await metadata({ a: null }, types);
  await metadata({ a: [] }, "Empty arrays are not allowed in metadata");
  await metadata({ a: [true] }, members);
  await metadata({ a: [1, "x"] }, members);
  await metadata({ text: { b: 1 } }, types);
  await metadata(
    Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`k${n}`, n])),
    "Metadata object must have at most 50 keys",
  );
  const { vectors } = aws.clients();
  assert.equal((await vectors.send(new ListVectorsCommand(chunks))).vectors, []);
  await vectors.send(new PutVectorsCommand({ ...places, vectors: [vector("zero", [0, 0, 0])] }));
});

test("the sizes of metadata are counted as the service counts them", async () => {
  await using aws = await platform(knowledgeGraph);
  const fits = async (metadata: PutInputVector["metadata"]): Promise<string> => {
    try {
      await put(aws, vector("probe", [1, 1, 1], metadata));
      return "fits";
    } catch (error) {
      return (error as Error).message;
    }
  };
  /** The largest n that AWS was seen to take, for several shapes of metadata. */
  const x = (n: number): string => "x".repeat(n);
  const shapes: [(n: number) => PutInputVector["metadata"], number, string][] = [
    [(n) => ({ f: x(n) }), 2035, "2048"],
    [(n) => ({ ffffffffff: x(n) }), 2026, "2048"],
    [(n) => ({ f: "é".repeat(n) }), 1017, "2048"],
    [(n) => ({ f: x(n), ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`i${i}`, 7])) }), 1895, "2048"],
    [(n) => ({ f: x(n), ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`b${i}`, true])) }), 1935, "2048"],
    [(n) => ({ f: x(n), a: Array<number>(50).fill(1.5) }), 1626, "2048"],
    [(n) => ({ f: x(n), s: Array<string>(50).fill("ab") }), 1726, "2048"],
    [(n) => ({ text: x(n) }), 40_944, "40960"],
  ];
  for (const [shape, most, limit] of shapes) {
    assert.is(await fits(shape(most)), "fits");
    assert.match(await fits(shape(most + 1)), `must have at most ${limit} bytes`);
  }
});

test("requests beyond the limits are refused by the member's path", async () => {
  await using aws = await platform(knowledgeGraph);
  const { vectors } = aws.clients();
  const broken = (subject: string, path: string, rule: string) => {
    const message = `${subject} at '${path}' failed to satisfy constraint: Member must ${rule}`;
    return invalid(`1 validation error detected. ${message}`, path, message);
  };
  const between = (least: number, most: number) => `have length between ${least} and ${most}, inclusive`;
  const one = vector("k", [1, 1, 1]);
  const query = { ...chunks, topK: 1, queryVector: { float32: [1, 1, 1] } };
  assert.equal(
    await refusal(put(aws, ...Array<PutInputVector>(501).fill(one))),
    broken("Value with length 501", "/vectors", between(1, 500)),
  );
  assert.equal(
    await refusal(put(aws, vector("a".repeat(1025), [1, 1, 1]))),
    broken("Value with length 1025", "/vectors/0/key", between(1, 1024)),
  );
  assert.match((await refusal(put(aws, vector("é".repeat(513), [1, 1, 1])))).message, "Record key length exceeds");
  assert.equal(
    await refusal(vectors.send(new GetVectorsCommand({ ...chunks, keys: Array<string>(101).fill("a") }))),
    broken("Value with length 101", "/keys", between(1, 100)),
  );
  assert.equal(
    await refusal(vectors.send(new QueryVectorsCommand({ ...query, topK: 10_001 }))),
    broken("Value", "/topK", "be between 1 and 10000, inclusive"),
  );
  assert.equal(
    await refusal(vectors.send(new ListVectorsCommand({ ...chunks, maxResults: 1001 }))),
    broken("Value", "/maxResults", "be between 1 and 1000, inclusive"),
  );
  assert.equal(
    await refusal(vectors.send(new DeleteVectorsCommand({ ...chunks, keys: ["a", "a"] }))),
    invalid("Request must not contain duplicate keys", "keys"),
  );
  const arn = await refusal(vectors.send(new GetIndexCommand({ indexArn: "arn:aws:s3:::knowledge" })));
  assert.match(
    arn.message,
    "Value at '/indexArn' failed to satisfy constraint: Member must satisfy regular expression",
  );
  const segments = { ...chunks, segmentCount: 2, segmentIndex: 2 };
  assert.match((await refusal(vectors.send(new ListVectorsCommand(segments)))).message, "less than segmentCount");
  assert.equal(
    await refusal(vectors.send(new QueryVectorsCommand({ ...query, queryVector: { float32: [1, 1] } }))),
    invalid(
      "Query vector contains invalid values or is invalid for this index",
      "vector",
      "Invalid input: vector must have length 3, but has length 2",
    ),
  );
});

test("an index is named by its ARN or by its names, and what is missing is told", async () => {
  await using aws = await platform(knowledgeGraph);
  const { vectors } = aws.clients();
  const keys = ["a"];
  const indexArn = vectorIndexArn("knowledge", "chunks");
  await vectors.send(new PutVectorsCommand({ indexArn, vectors: [vector("a", [1, 1, 1])] }));
  assert.equal(keysOf(await vectors.send(new GetVectorsCommand({ ...chunks, keys }))), ["a"]);
  const either = "Must specify either indexArn or both vectorBucketName and indexName";
  for (const reference of [{ ...chunks, indexArn }, { indexName: "chunks" }, {}]) {
    assert.is((await refusal(vectors.send(new GetVectorsCommand({ ...reference, keys })))).message, either);
  }
  for (const [reference, message] of [
    [{ vectorBucketName: "knowledge", indexName: "none" }, "The specified index could not be found"],
    [{ vectorBucketName: "none", indexName: "chunks" }, "The specified index could not be found"],
  ] as const) {
    const error = await refusal(vectors.send(new GetVectorsCommand({ ...reference, keys })));
    assert.equal([error.name, error.message], ["NotFoundException", message]);
  }
  const bucket = await failure(vectors.send(new GetVectorBucketCommand({ vectorBucketName: "none" })));
  assert.equal([bucket.name, bucket.message], ["NotFoundException", "The specified vector bucket could not be found"]);
  assert.is(bucket.$metadata?.httpStatusCode, 404);
});

test("what is not emulated is refused by name", async () => {
  await using aws = await platform(knowledgeGraph);
  const { vectors } = aws.clients();
  const create = await failure(
    vectors.send(new CreateIndexCommand({ ...chunks, dataType: "float32", dimension: 3, distanceMetric: "cosine" })),
  );
  assert.equal(
    [create.name, create.message],
    ["UnknownOperationException", "The operation CreateIndex is not emulated."],
  );
  const tag = await failure(
    vectors.send(new TagResourceCommand({ resourceArn: vectorBucketArn("knowledge"), tags: { a: "b" } })),
  );
  assert.match(tag.message, "TagResource");
});

test("a role needs the action on the index, and GetVectors where it asks for more than keys", async () => {
  const may = (Resource: string, ...Action: string[]) => ({ Effect: "Allow", Action, Resource });
  const index = vectorIndexArn("knowledge", "chunks");
  const graph = graphOf(
    ...knowledgeGraph.nodes,
    ...role("writer", may(index, "s3vectors:PutVectors")),
    ...role("seeker", may(index, "s3vectors:QueryVectors", "s3vectors:ListVectors")),
    ...role("reader", may(index, "s3vectors:QueryVectors", "s3vectors:ListVectors", "s3vectors:GetVectors")),
    ...role("elsewhere", may(vectorIndexArn("knowledge", "places"), "s3vectors:*")),
  );
  await using aws = await platform(graph);
  const as = (name: string) =>
    aws.clients({ kind: "role", arn: `arn:aws:iam::000000000000:role/${name}`, functionName: name }).vectors;
  await as("writer").send(new PutVectorsCommand({ ...chunks, vectors: [vector("a", [1, 1, 1], { n: 1 })] }));
  const query = { ...chunks, topK: 1, queryVector: { float32: [1, 1, 1] }, returnDistance: true };
  assert.equal(keysOf(await as("seeker").send(new QueryVectorsCommand(query))), ["a"]);
  assert.equal(keysOf(await as("seeker").send(new ListVectorsCommand(chunks))), ["a"]);
  const denied = async (name: string, call: (client: S3VectorsClient) => Promise<unknown>, action: string) => {
    const error = await failure(call(as(name)));
    assert.equal([error.name, error.$metadata?.httpStatusCode], ["AccessDeniedException", 403]);
    assert.match(error.message, `not authorized to perform: s3vectors:${action} on resource: ${index}`);
  };
  for (const more of [{ returnMetadata: true }, { filter: { n: 1 } }]) {
    await denied("seeker", (client) => client.send(new QueryVectorsCommand({ ...query, ...more })), "GetVectors");
    assert.equal(keysOf(await as("reader").send(new QueryVectorsCommand({ ...query, ...more }))), ["a"]);
  }
  const data = new ListVectorsCommand({ ...chunks, returnData: true });
  await denied("seeker", (client) => client.send(data), "GetVectors");
  assert.equal(keysOf(await as("reader").send(data)), ["a"]);
  await denied("writer", (client) => client.send(new QueryVectorsCommand(query)), "QueryVectors");
  await denied("elsewhere", (client) => client.send(new QueryVectorsCommand(query)), "QueryVectors");
  const keys = new DeleteVectorsCommand({ ...chunks, keys: ["a"] });
  await denied("reader", (client) => client.send(keys), "DeleteVectors");
});

test("the policy of a vector bucket protects its indexes", async () => {
  const Resource = `${vectorBucketArn("knowledge")}/*`;
  const statement = { Sid: "Append", Effect: "Deny", Principal: "*", Action: "s3vectors:DeleteVectors", Resource };
  const graph = graphOf(
    ...knowledgeGraph.nodes,
    ...role("agent", { Effect: "Allow", Action: "s3vectors:*", Resource: "*" }),
    resource("aws:s3/vectorsVectorBucketPolicy:VectorsVectorBucketPolicy", "append", {
      vectorBucketArn: vectorBucketArn("knowledge"),
      policy: JSON.stringify({ Version: "2012-10-17", Statement: [statement] }),
    }),
  );
  await using aws = await platform(graph);
  const { vectors } = aws.clients({ kind: "role", arn: "arn:aws:iam::000000000000:role/agent", functionName: "x" });
  await vectors.send(new PutVectorsCommand({ ...chunks, vectors: [vector("a", [1, 1, 1])] }));
  const error = await failure(vectors.send(new DeleteVectorsCommand({ ...chunks, keys: ["a"] })));
  assert.match(error.message, "explicit deny in a policy (append[Append])");
});

test("vectors stay over a restart, but not in an index that left the program or came back with another shape", async () => {
  const store = openStore(":memory:");
  const start = (...nodes: ReturnType<typeof vectorIndex>[]) => createS3Vectors({ graph: graphOf(...nodes), store });
  const bucket = vectorBucket("knowledge");
  const count = () => Number(store.db.prepare("SELECT count(*) AS n FROM vectors").get()?.n);
  start(bucket, vectorIndex("knowledge", "chunks"));
  store.db.exec("INSERT INTO vectors VALUES (1, 'a', 0, x'00', '{}')");
  start(bucket, vectorIndex("knowledge", "chunks"), vectorIndex("knowledge", "more"));
  assert.is(count(), 1);
  start(bucket, vectorIndex("knowledge", "chunks", { dimension: 4 }));
  assert.is(count(), 0);
  store.db.exec("INSERT INTO vectors SELECT id, 'b', 0, x'00', '{}' FROM vector_indexes");
  assert.is(count(), 1);
  start(bucket);
  assert.is(count(), 0);
  assert.throws(
    () => start(vectorIndex("missing", "chunks")),
    /chunks: the vector bucket missing is not in the program/,
  );
  store.close();
});

test("the client is led here by the environment, as in a function", async () => {
  await using aws = await platform(knowledgeGraph);
  const { endpoint, ...config } = aws.config();
  process.env.AWS_ENDPOINT_URL_S3VECTORS = endpoint;
  const client = new S3VectorsClient(config);
  try {
    assert.is((await client.send(new ListVectorBucketsCommand({}))).vectorBuckets?.length, 1);
  } finally {
    delete process.env.AWS_ENDPOINT_URL_S3VECTORS;
    client.destroy();
  }
});

test.run();

import { setTimeout as sleep } from "node:timers/promises";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { GetObjectCommand, ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import { ListVectorsCommand, PutVectorsCommand, S3VectorsClient } from "@aws-sdk/client-s3vectors";
import { sql } from "drizzle-orm";
import { unzipSync } from "fflate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { connect, rows } from "../../db/connect.ts";
import { resourcesOf } from "../../local/graph.ts";
import { operatorCredentials } from "../../local/home.ts";
import type { Platform } from "../../local/platform.ts";
import { ExportView, PersonView, UploadView } from "../../schemas/views.ts";
import type { Call } from "../support/calls.ts";
import { endOf } from "../support/ended.ts";
import { plainCv, plainPosting } from "../support/files.ts";
import { as, signInAs } from "../support/people.ts";
import { changedProgram, ownPlatform, takeEnvironmentOf } from "../support/platform.ts";

const erasure = suite("what is mine, to take away and to erase");
let platform: Platform & { home: string };
let leaver: Call;
let stayer: Call;

/** A word that stands nowhere but in this person's things. */
const MARK = "Quillfeather";
const STAYS = "Rookwillow";
const cvOf = (name: string): string => plainCv.replaceAll("Robin Example", `Robin ${name}`);

erasure.before(async () => {
  // Late files are looked for without waiting until presigned addresses have ended.
  const source = changedProgram("LATE_SECONDS: String(LATE_SECONDS)", 'LATE_SECONDS: "0"');
  platform = await ownPlatform({ source });
  leaver = await as(platform, "leaver");
  stayer = await as(platform, "stayer");
});
erasure.after(async () => {
  await platform.close();
});

const Accepted = z.looseObject({ job_id: z.string() });
async function submit(call: Call, name: string, type = "full_analysis"): Promise<string> {
  const { data, status } = await call("POST", "/analyze", {
    type,
    cv: { text: cvOf(name), name: `${name}.txt` },
    job: { text: `${plainPosting}\nAsk for ${name}.` },
  });
  assert.is(status, 202);
  return Accepted.parse(data).job_id;
}

function operator() {
  const keys = operatorCredentials(platform.home);
  if (!keys) throw new Error("the platform has no operator keys");
  const credentials = { accessKeyId: keys.accessKeyId, secretAccessKey: keys.secretAccessKey };
  return { endpoint: platform.endpoint, region: platform.region, credentials };
}

/** Every row of every table, as text. */
async function tables(): Promise<Record<string, string>> {
  takeEnvironmentOf(platform, "api");
  const { DB_CLUSTER_ARN = "", DB_SECRET_ARN = "", DB_NAME = "" } = process.env;
  const db = connect({ resourceArn: DB_CLUSTER_ARN, secretArn: DB_SECRET_ARN, database: DB_NAME });
  const Name = z.object({ table_name: z.string() });
  const names = await rows(
    db,
    sql`SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'`,
    Name,
  );
  assert.is(names.length, 27, "every table is searched");
  const Text = z.object({ text: z.string() });
  const found = names.map(async ({ table_name: name }) => {
    const all = await rows(db, sql`SELECT t::text AS text FROM ${sql.identifier(name)} t LIMIT 2000`, Text);
    return [name, all.map(({ text }) => text).join("\n")] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}

/** Every object of every bucket, by its key. */
async function objects(): Promise<Record<string, string>> {
  const s3 = new S3Client({ ...operator(), forcePathStyle: true });
  const found: Record<string, string> = {};
  for (const { outputs } of resourcesOf(platform.graph, "aws:s3/bucket:Bucket")) {
    const Bucket = String(outputs.bucket);
    for (let token: string | undefined; ; ) {
      const page = await s3.send(new ListObjectsV2Command({ Bucket, ContinuationToken: token }));
      for (const { Key } of page.Contents ?? []) {
        const object = await s3.send(new GetObjectCommand({ Bucket, Key }));
        found[Key ?? ""] = Buffer.from((await object.Body?.transformToByteArray()) ?? []).toString("latin1");
      }
      token = page.NextContinuationToken;
      if (token === undefined) break;
    }
  }
  s3.destroy();
  return found;
}

/** Every vector of the index, with what is kept beside it, by its key. */
async function vectors(): Promise<Record<string, string>> {
  const s3vectors = new S3VectorsClient(operator());
  const [index] = resourcesOf(platform.graph, "aws:s3/vectorsIndex:VectorsIndex");
  const indexArn = String(index?.outputs.indexArn);
  const found: Record<string, string> = {};
  for (let nextToken: string | undefined; ; ) {
    const page = await s3vectors.send(new ListVectorsCommand({ indexArn, returnMetadata: true, nextToken }));
    for (const { key, metadata } of page.vectors ?? []) found[key ?? ""] = JSON.stringify(metadata);
    nextToken = page.nextToken;
    if (nextToken === undefined) break;
  }
  s3vectors.destroy();
  return found;
}

/** Hands in a document of one's own and waits until it is found. */
async function addDocument(call: Call, name: string): Promise<void> {
  const body = { title: `Notes of ${name}`, format: "text", text: `${name} keeps bees on the roof.`, kind: "note" };
  assert.is((await call("POST", "/knowledge/documents", { ...body, url: `https://example.org/${name}` })).status, 202);
  const found = async () =>
    z.looseObject({ documents: z.array(z.unknown()) }).parse((await call("GET", "/knowledge/documents")).data);
  for (const until = Date.now() + 60_000; (await found()).documents.length === 0; await sleep(100)) {
    assert.ok(Date.now() < until, "the document is taken in");
  }
}

async function finish(): Promise<void> {
  const lambda = new LambdaClient(operator());
  const found = resourcesOf(platform.graph, "aws:lambda/function:Function").find(
    ({ name }) => name === "finish-erasures",
  );
  const answer = await lambda.send(new InvokeCommand({ FunctionName: String(found?.outputs.arn) }));
  lambda.destroy();
  assert.is(answer.FunctionError, undefined, Buffer.from(answer.Payload ?? []).toString());
}

/** Where any of these words still stands, in keys, files and rows. */
async function traces(words: readonly string[]): Promise<string[]> {
  const [inTables, inObjects, inVectors] = [await tables(), await objects(), await vectors()];
  const holds = (text: string) => words.some((word) => text.includes(word));
  return [
    ...Object.entries(inTables).flatMap(([name, text]) => (holds(text) ? [`table ${name}`] : [])),
    ...Object.entries(inVectors).flatMap(([key, text]) => (holds(text) ? [`vector ${key}`] : [])),
    ...Object.entries(inObjects).flatMap(([key, text]) => (holds(key) || holds(text) ? [`object ${key}`] : [])),
  ];
}

/** The owner of the leaver's vectors. */
const ownerIn = (found: Readonly<Record<string, string>>): string =>
  Object.values(found)
    .filter((metadata) => metadata.includes(MARK))
    .map((metadata) => z.looseObject({ owner: z.string() }).parse(JSON.parse(metadata)).owner)[0] ?? "";

/** What an ingest puts that is overtaken by the erasure between its vectors and its rows. */
async function putLateVector(owner: string): Promise<void> {
  const s3vectors = new S3VectorsClient(operator());
  const [index] = resourcesOf(platform.graph, "aws:s3/vectorsIndex:VectorsIndex");
  const vector = {
    key: "late/0",
    data: { float32: Array.from({ length: 384 }, (_, at) => at) },
    metadata: { owner, title: MARK },
  };
  await s3vectors.send(new PutVectorsCommand({ indexArn: String(index?.outputs.indexArn), vectors: [vector] }));
  s3vectors.destroy();
}

erasure("a person says who they are", async () => {
  const changed = await leaver("PATCH", "/me", { name: `Robin ${MARK}`, language: "de" });
  assert.is(changed.status, 200, JSON.stringify(changed.body));
  assert.is(PersonView.parse((await leaver("GET", "/me")).data).language, "de");
  assert.is(PersonView.parse((await stayer("GET", "/me")).data).name, null);
  assert.is((await leaver("PATCH", "/me", { language: "xx" })).status, 422);
});

erasure("an export holds everything that is mine, and nothing of anybody else", async () => {
  const [mine, other] = [await submit(leaver, MARK), await submit(stayer, STAYS)];
  await Promise.all([endOf(leaver, mine), endOf(stayer, other)]);
  await Promise.all([addDocument(leaver, MARK), addDocument(stayer, STAYS)]);
  await leaver("POST", "/applications", { request_id: mine, status: "applied", notes: `Called ${MARK}` });
  const { status, data, body } = await leaver("GET", "/me/export");
  assert.is(status, 200, JSON.stringify(body));
  const found = ExportView.parse(data);
  const zip = unzipSync(new Uint8Array(await (await fetch(found.url)).arrayBuffer()));
  const names = Object.keys(zip);
  for (const name of [
    "data/user_profiles.json",
    "data/jobs.json",
    "data/applications.json",
    "data/knowledge_documents.json",
    "data/knowledge_passages.json",
    `files/inputs/${mine}/cv`,
  ]) {
    assert.ok(names.includes(name), name);
  }
  assert.ok(names.some((name) => name.startsWith(`files/results/${mine}/gap/`)));
  const texts = Object.values(zip).map((bytes) => Buffer.from(bytes).toString("latin1"));
  assert.ok(texts.filter((text) => text.includes(MARK)).length >= 5);
  assert.not(texts.some((text) => text.includes(STAYS) || text.includes(other)));
  assert.not(texts.some((text) => text.includes("subject_key")));
});

/** A word that stands nowhere but in the postings of the requests that are deleted. */
const POSTED = "Plumwhistle";

erasure("a deleted request takes what came of it along, though agents were at work; the CV stays", async () => {
  const posting = { text: `${plainPosting}\nAsk for ${POSTED}.` };
  const cv = { text: cvOf(STAYS), name: `${STAYS}.txt` };
  const ask = async (body: object): Promise<string> => {
    const { data, status } = await stayer("POST", "/analyze", { type: "full_analysis", ...body });
    assert.is(status, 202);
    return Accepted.parse(data).job_id;
  };
  const ended = await ask({ cv, job: posting });
  await endOf(stayer, ended);
  const application = await stayer("POST", "/applications", { request_id: ended, status: "applied" });
  const { application_id } = z.looseObject({ application_id: z.string() }).parse(application.data);
  const { cv_id } = z.looseObject({ cv_id: z.string() }).parse((await stayer("GET", `/jobs/${ended}`)).data);
  const atWork = [await ask({ cv: { cv_id }, job: posting }), await ask({ cv, job: posting })];
  const announced = await stayer("POST", "/analyze", { type: "job_parse", job: { upload: { bytes: POSTED.length } } });
  const waiting = z.looseObject({ job_id: z.string(), uploads: z.array(UploadView).length(1) }).parse(announced.data);
  const posted = await traces([POSTED]);
  for (const place of ["object inputs/", "object results/"])
    assert.ok(
      posted.some((trace) => trace.startsWith(place)),
      `the search finds what is there: ${posted}`,
    );

  const going = [ended, ...atWork, waiting.job_id];
  assert.is((await leaver("DELETE", `/jobs/${ended}`)).status, 404, "it isn't theirs");
  for (const id of going) assert.is((await stayer("DELETE", `/jobs/${id}`)).status, 204);
  for (const id of going) assert.is((await stayer("GET", `/jobs/${id}`)).status, 404);
  // What the agents still had in their hands comes to its end, and the address still takes what it was made for.
  await sleep(3_000);
  const [upload] = waiting.uploads;
  assert.ok(upload);
  const headers = { "content-type": upload.headers["content-type"] ?? "" };
  assert.is((await fetch(upload.url, { method: "PUT", headers, body: POSTED })).status, 200);
  await finish();
  assert.equal(await traces([POSTED, waiting.job_id]), []);

  const kept = await stayer("GET", `/applications/${application_id}`);
  assert.is(z.looseObject({ request_id: z.unknown() }).parse(kept.data).request_id, null);
  const again = await ask({ cv: { cv_id }, job: { text: plainPosting } });
  await endOf(stayer, again);
  const { result } = z.looseObject({ result: z.looseObject({}) }).parse((await stayer("GET", `/jobs/${again}`)).data);
  assert.match(JSON.stringify(result.cv), STAYS, "the CV is as it was");
});

erasure("nothing is left of an erased person, though agents were at work; others keep what they have", async () => {
  const ids: string[] = [];
  for (let count = 0; count < 6; count++) ids.push(await submit(leaver, MARK));
  const announced = await leaver("POST", "/analyze", { type: "cv_parse", cv: { upload: { bytes: MARK.length } } });
  const { uploads } = z.looseObject({ uploads: z.array(UploadView).length(1) }).parse(announced.data);
  const kept = await stayer("GET", "/jobs");
  const there = await traces([MARK]);
  assert.ok(there.length > 5 && there.some((trace) => trace.startsWith("vector ")), "the search finds what is there");
  const owner = ownerIn(await vectors());
  const erased = await leaver("DELETE", "/me");
  assert.is(erased.status, 204, JSON.stringify(erased.body));
  // What the agents still had in their hands comes to its end.
  await sleep(4_000);
  // An address that was given out before still takes what it was made for.
  const [upload] = uploads;
  assert.ok(upload);
  const late = await fetch(upload.url, {
    method: "PUT",
    headers: { "content-type": upload.headers["content-type"] ?? "" },
    body: MARK,
  });
  assert.is(late.status, 200);
  assert.ok((await traces([MARK])).length > 0, "a late file is found by the search");
  // Processes of the API remember people for some seconds.
  for (let looks = 0; (await leaver("GET", "/me")).status !== 401; looks++) {
    assert.ok(looks < 40, "a token that was made before opens nothing any more");
    await sleep(500);
  }
  await putLateVector(owner);
  await finish();
  assert.equal(await traces([MARK, ...ids]), []);
  assert.equal((await stayer("GET", "/jobs")).data, kept.data);
  const signedIn = await signInAs(platform, "leaver").then(
    () => true,
    () => false,
  );
  assert.not(signedIn, "the account in the pool is gone");
  const again = await as(platform, "leaver-again");
  assert.is(PersonView.parse((await again("GET", "/me")).data).name, null, "who comes back begins anew");
});

erasure.run();

import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import {
  type ChecksumAlgorithm,
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Caller } from "../../local/service.ts";
import {
  arn,
  failure,
  graphOf,
  openToRules,
  platform,
  queue,
  resource,
  role,
  rule,
  target,
  urlOf,
} from "./support/platform.ts";

const Bucket = "documents";

const bucket = (name: string) =>
  resource("aws:s3/bucket:Bucket", name, {}, { bucket: name, arn: `arn:aws:s3:::${name}` });

const graph = graphOf(
  bucket(Bucket),
  bucket("quiet"),
  resource("aws:s3/bucketNotification:BucketNotification", "notify", { bucket: Bucket, eventbridge: true }),
  resource("aws:s3/bucketCorsConfiguration:BucketCorsConfiguration", "cors", {
    bucket: Bucket,
    corsRules: [
      {
        allowedOrigins: ["https://app.example"],
        allowedMethods: ["PUT"],
        allowedHeaders: ["*"],
        exposeHeaders: ["ETag"],
      },
    ],
  }),
  resource("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", "life", {
    bucket: Bucket,
    rules: [{ id: "old", status: "Enabled", filter: { prefix: "reports/" }, expiration: { days: 365 } }],
  }),
  queue("uploads"),
  openToRules("uploads"),
  rule("default", "uploaded", { source: ["aws.s3"], detail: { object: { key: [{ prefix: "uploads/" }] } } }),
  target("default", "uploaded", "uploads"),
  ...role("reader", { Effect: "Allow", Action: "s3:GetObject", Resource: `arn:aws:s3:::${Bucket}/*` }),
);

const reader: Caller = { kind: "role", arn: arn.role("reader"), functionName: "reader" };

test("what was put comes back byte for byte, with its metadata", async () => {
  await using aws = await platform(graph);
  const { s3 } = aws.clients();
  const Key = "a folder/Lebenslauf für Zoë + 100%.pdf";
  const Body = Buffer.from([0, 255, 13, 10, 128, 1]);
  const put = await s3.send(
    new PutObjectCommand({ Bucket, Key, Body, ContentType: "application/pdf", Metadata: { owner: "zoe" } }),
  );
  const got = await s3.send(new GetObjectCommand({ Bucket, Key }));
  assert.equal(Buffer.from((await got.Body?.transformToByteArray()) ?? []), Body);
  assert.is(got.ContentType, "application/pdf");
  assert.equal(got.Metadata, { owner: "zoe" });
  assert.is(got.ETag, put.ETag);
  const head = await s3.send(new HeadObjectCommand({ Bucket, Key }));
  assert.is(head.ContentLength, Body.length);
});

test("a stream arrives in chunks and its trailing checksum is verified", async () => {
  await using aws = await platform(graph);
  const { s3 } = aws.clients();
  const Body = Buffer.alloc(300_000, "abc");
  await s3.send(
    new PutObjectCommand({ Bucket, Key: "stream", Body: Readable.from([Body]), ContentLength: Body.length }),
  );
  const got = await s3.send(new GetObjectCommand({ Bucket, Key: "stream" }));
  assert.equal(Buffer.from((await got.Body?.transformToByteArray()) ?? []), Body);
});

test("every checksum that S3 knows is verified; a wrong one is refused", async () => {
  await using aws = await platform(graph);
  const { s3 } = aws.clients();
  // Known values for "123456789", the check input of the catalogue of CRCs.
  const Body = "123456789";
  const right: Record<string, string> = {
    CRC32: "y/Q5Jg==",
    CRC32C: "4waSgw==",
    CRC64NVME: "rosUhgp5mIg=",
    SHA1: createHash("sha1").update(Body).digest("base64"),
    SHA256: createHash("sha256").update(Body).digest("base64"),
  };
  for (const [name, value] of Object.entries(right)) {
    const ChecksumAlgorithm = name as ChecksumAlgorithm;
    const input = { Bucket, Key: name, Body, ChecksumAlgorithm, [`Checksum${name}`]: value };
    await s3.send(new PutObjectCommand(input));
    const wrong = await failure(s3.send(new PutObjectCommand({ ...input, Body: "12345678X" })));
    assert.is(wrong.name, "BadDigest", name);
  }
});

test("ranges and conditions are answered as by S3", async () => {
  await using aws = await platform(graph);
  const { s3 } = aws.clients();
  const { ETag = "" } = await s3.send(new PutObjectCommand({ Bucket, Key: "k", Body: "0123456789" }));
  const part = async (Range: string) => {
    const got = await s3.send(new GetObjectCommand({ Bucket, Key: "k", Range }));
    return [await got.Body?.transformToString(), got.ContentRange];
  };
  assert.equal(await part("bytes=2-4"), ["234", "bytes 2-4/10"]);
  assert.equal(await part("bytes=7-"), ["789", "bytes 7-9/10"]);
  assert.equal(await part("bytes=-2"), ["89", "bytes 8-9/10"]);
  assert.is((await failure(part("bytes=10-"))).name, "InvalidRange");
  const unchanged = await failure(s3.send(new GetObjectCommand({ Bucket, Key: "k", IfNoneMatch: ETag })));
  assert.is(unchanged.$metadata?.httpStatusCode, 304);
  const changed = await failure(s3.send(new GetObjectCommand({ Bucket, Key: "k", IfMatch: '"other"' })));
  assert.is(changed.name, "PreconditionFailed");
  const exists = await failure(s3.send(new PutObjectCommand({ Bucket, Key: "k", Body: "x", IfNoneMatch: "*" })));
  assert.is(exists.name, "PreconditionFailed");
});

test("a listing is ordered by bytes, pages through, and rolls up folders", async () => {
  await using aws = await platform(graph);
  const { s3 } = aws.clients();
  for (const Key of ["b", "a/1", "a/2", "ä", "a", "c/x/y", "Z"]) {
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
  }
  const all: (string | undefined)[] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = await s3.send(new ListObjectsV2Command({ Bucket, MaxKeys: 2, ContinuationToken }));
    all.push(...(page.Contents ?? []).map(({ Key }) => Key));
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken !== undefined);
  assert.equal(all, ["Z", "a", "a/1", "a/2", "b", "c/x/y", "ä"]);
  const folders = await s3.send(new ListObjectsV2Command({ Bucket, Delimiter: "/" }));
  assert.equal(
    folders.CommonPrefixes?.map(({ Prefix }) => Prefix),
    ["a/", "c/"],
  );
  assert.equal(
    folders.Contents?.map(({ Key }) => Key),
    ["Z", "a", "b", "ä"],
  );
  const inside = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: "a/", StartAfter: "a/1" }));
  assert.equal(
    inside.Contents?.map(({ Key }) => Key),
    ["a/2"],
  );
});

test("objects are copied, and deleted one by one or together", async () => {
  await using aws = await platform(graph);
  const { s3 } = aws.clients();
  await s3.send(new PutObjectCommand({ Bucket, Key: "from/ä b", Body: "text", ContentType: "text/plain" }));
  const CopySource = `${Bucket}/${encodeURIComponent("from/ä b")}`;
  await s3.send(new CopyObjectCommand({ Bucket: "quiet", Key: "to", CopySource }));
  const copied = await s3.send(new GetObjectCommand({ Bucket: "quiet", Key: "to" }));
  assert.is(await copied.Body?.transformToString(), "text");
  assert.is(copied.ContentType, "text/plain");
  await s3.send(new DeleteObjectCommand({ Bucket: "quiet", Key: "to" }));
  assert.is((await failure(s3.send(new GetObjectCommand({ Bucket: "quiet", Key: "to" })))).name, "NoSuchKey");
  const deleted = await s3.send(
    new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: "from/ä b" }, { Key: "never there" }] } }),
  );
  assert.equal(
    deleted.Deleted?.map(({ Key }) => Key),
    ["from/ä b", "never there"],
  );
});

test("a presigned upload and download work without a key, and only as they were signed", async () => {
  await using aws = await platform(graph);
  const { s3 } = aws.clients();
  const Body = "a small CV";
  const put = new PutObjectCommand({
    Bucket,
    Key: "uploads/cv.txt",
    ContentLength: Body.length,
    ContentType: "text/plain",
  });
  // Without a body at hand the presigner would sign the checksum of nothing.
  const unsigned = { ...aws.config(), requestChecksumCalculation: "WHEN_REQUIRED" as const };
  const { S3Client } = await import("@aws-sdk/client-s3");
  const client = new S3Client(unsigned);
  const url = await getSignedUrl(client, put, {
    expiresIn: 60,
    signableHeaders: new Set(["content-type", "content-length"]),
  });
  const send = (body: string, type = "text/plain") =>
    fetch(url, { method: "PUT", body, headers: { "content-type": type } });
  assert.is((await send("a larger CV than was signed")).status, 403);
  assert.is((await send(Body, "text/html")).status, 403);
  assert.is((await send(Body)).status, 200);
  const download = await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key: "uploads/cv.txt" }), { expiresIn: 60 });
  assert.is(await (await fetch(download)).text(), Body);
  const tampered = await fetch(download.replace("cv.txt", "other.txt"));
  assert.is(tampered.status, 403);
  assert.match(await tampered.text(), "<Code>SignatureDoesNotMatch</Code>");
  const old = await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key: "uploads/cv.txt" }), {
    expiresIn: 60,
    signingDate: new Date(Date.now() - 61_000),
  });
  const expired = await fetch(old);
  assert.is(expired.status, 403);
  assert.match(await expired.text(), "<Message>Request has expired</Message>");
  client.destroy();
});

test("a presigned address of a role works with the role's session token and its permissions", async () => {
  await using aws = await platform(graph);
  await aws.clients().s3.send(new PutObjectCommand({ Bucket, Key: "k", Body: "text" }));
  const { s3 } = aws.clients(reader);
  const get = await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key: "k" }), { expiresIn: 60 });
  assert.is(await (await fetch(get)).text(), "text");
  const put = await getSignedUrl(s3, new PutObjectCommand({ Bucket, Key: "k" }), { expiresIn: 60 });
  assert.match(await (await fetch(put, { method: "PUT", body: "x" })).text(), "<Code>AccessDenied</Code>");
});

test("an upload is announced on the default bus, in S3's own shape, but only by buckets that say so", async () => {
  await using aws = await platform(graph);
  const { s3, sqs } = aws.clients();
  await s3.send(new PutObjectCommand({ Bucket: "quiet", Key: "uploads/cv.pdf", Body: "x" }));
  const { ETag } = await s3.send(new PutObjectCommand({ Bucket, Key: "uploads/my cv.pdf", Body: "hello" }));
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: urlOf("uploads"), MaxNumberOfMessages: 10 }),
  );
  assert.is(Messages.length, 1);
  const event = JSON.parse(Messages[0]?.Body ?? "");
  assert.is(event.source, "aws.s3");
  assert.is(event["detail-type"], "Object Created");
  assert.equal(event.resources, ["arn:aws:s3:::documents"]);
  assert.is(event.detail.bucket.name, Bucket);
  assert.is(event.detail.reason, "PutObject");
  const { sequencer, ...object } = event.detail.object;
  assert.equal(object, { key: "uploads/my cv.pdf", size: 5, etag: ETag?.replaceAll('"', "") });
  assert.match(sequencer, /^[0-9A-F]{18}$/);
});

test("who may not list a bucket doesn't learn that a key is missing", async () => {
  await using aws = await platform(graph);
  const missing = new GetObjectCommand({ Bucket, Key: "missing" });
  assert.is((await failure(aws.clients(reader).s3.send(missing))).name, "AccessDenied");
  assert.is((await failure(aws.clients().s3.send(missing))).name, "NoSuchKey");
});

test("errors have S3's names", async () => {
  await using aws = await platform(graph);
  const { s3 } = aws.clients();
  assert.is((await failure(s3.send(new GetObjectCommand({ Bucket: "nowhere", Key: "k" })))).name, "NoSuchBucket");
  assert.is((await failure(s3.send(new HeadBucketCommand({ Bucket: "nowhere" })))).$metadata?.httpStatusCode, 404);
  const tagging = await failure(s3.send(new GetObjectTaggingCommand({ Bucket, Key: "k" })));
  assert.is(tagging.name, "NotImplemented");
  assert.match(tagging.message, "GetObjectTagging");
  const { Buckets } = await s3.send(new ListBucketsCommand({}));
  assert.equal(
    Buckets?.map(({ Name }) => Name),
    ["documents", "quiet"],
  );
  const stranger = failure(s3.send(new HeadBucketCommand({ Bucket, ExpectedBucketOwner: "111122223333" })));
  assert.is((await stranger).$metadata?.httpStatusCode, 403);
  const anonymous = await fetch(`${aws.url}/${Bucket}/k`);
  assert.is(anonymous.status, 403);
  assert.match(await anonymous.text(), "<Code>AccessDenied</Code>");
});

test("a browser may put from an origin that the bucket allows, and from no other", async () => {
  await using aws = await platform(graph);
  const ask = (origin: string) =>
    fetch(`${aws.url}/${Bucket}/uploads/cv.pdf`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "PUT", "access-control-request-headers": "content-type" },
    });
  const allowed = await ask("https://app.example");
  assert.is(allowed.status, 200);
  assert.is(allowed.headers.get("access-control-allow-origin"), "https://app.example");
  assert.is(allowed.headers.get("access-control-allow-headers"), "content-type");
  assert.is((await ask("https://evil.example")).status, 403);
});

test("objects go when their lifecycle rule says so", async () => {
  let now = Date.now();
  await using aws = await platform(graph, { clock: () => now });
  const { s3 } = aws.clients();
  for (const Key of ["reports/old", "uploads/old"]) await s3.send(new PutObjectCommand({ Bucket, Key, Body: "x" }));
  now += 366 * 86_400_000;
  await aws.s3.expire();
  const left = await s3.send(new ListObjectsV2Command({ Bucket }));
  assert.equal(
    left.Contents?.map(({ Key }) => Key),
    ["uploads/old"],
  );
});

test.run();

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import * as z from "zod";
import { type Graph, type ResourceNode, resourcesOf } from "../graph.ts";
import type { Caller, HttpRequest, Service } from "../service.ts";
import type { Store } from "../store.ts";

const MIGRATIONS = [
  `CREATE TABLE deployed_objects (
     bucket TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, PRIMARY KEY (bucket, key)
   ) STRICT;`,
];

const ObjectInput = z.object({
  bucket: z.string(),
  key: z.string(),
  contentType: z.string(),
  cacheControl: z.string().optional(),
  content: z.string().optional(),
  source: z.object({ path: z.string().optional(), text: z.string().optional() }).optional(),
});

interface Wanted {
  readonly bucket: string;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly fingerprint: string;
}

async function wantedOf(node: ResourceNode): Promise<Wanted> {
  const { bucket, key, contentType, cacheControl, content, source } = ObjectInput.parse(node.outputs);
  const text = content ?? source?.text;
  if (text === undefined && source?.path === undefined)
    throw new Error(`${node.name}: it has neither content nor source`);
  const body = text === undefined ? await readFile(source?.path ?? "") : Buffer.from(text);
  const headers = {
    "content-type": contentType,
    ...(cacheControl === undefined ? {} : { "cache-control": cacheControl }),
  };
  const fingerprint = createHash("sha256").update(JSON.stringify(headers)).update(body).digest("hex");
  return { bucket, key, headers, body, fingerprint };
}

/**
 * Puts the objects that the program declares into their buckets, as a deployment does: what hasn't changed stays as it
 * is, and what the program doesn't declare any more goes.
 */
export async function deployObjects(graph: Graph, objects: Service, store: Store, operator: Caller): Promise<void> {
  store.migrate("deployed-objects", MIGRATIONS);
  const { db } = store;
  const nodes = resourcesOf(graph, "aws:s3/bucketObjectv2:BucketObjectv2");
  const wanted = await Promise.all(nodes.map(wantedOf));
  const known = new Map(
    db
      .prepare("SELECT bucket, key, fingerprint FROM deployed_objects")
      .all()
      .map((row) => [`${row.bucket}/${row.key}`, String(row.fingerprint)]),
  );
  const call = async (method: string, path: string, headers: HttpRequest["headers"], body: Buffer): Promise<void> => {
    const url = new URL(path.split("/").map(encodeURIComponent).join("/"), "http://s3.invalid/");
    const reply = await objects.handle({ method, url, headers, body }, operator);
    if (reply.status >= 300) throw new Error(`${path} could not be deployed: ${reply.status}`);
  };

  const note = db.prepare(
    "INSERT INTO deployed_objects VALUES (?, ?, ?) ON CONFLICT (bucket, key) DO UPDATE SET fingerprint = excluded.fingerprint",
  );
  for (const { bucket, key, headers, body, fingerprint } of wanted) {
    const path = `${bucket}/${key}`;
    if (known.get(path) !== fingerprint) {
      await call("PUT", path, headers, body);
      note.run(bucket, key, fingerprint);
    }
    known.delete(path);
  }
  const forget = db.prepare("DELETE FROM deployed_objects WHERE bucket || '/' || key = ?");
  for (const path of known.keys()) {
    await call("DELETE", path, {}, Buffer.alloc(0));
    forget.run(path);
  }
}

import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GetVectorsCommand, PutVectorsCommand, QueryVectorsCommand, S3VectorsClient } from "@aws-sdk/client-s3vectors";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { openStore } from "../../local/store.ts";
import { type ClientConfig, platform, REGION } from "./support/platform.ts";
import { chunks, knowledgeGraph } from "./support/vectors.ts";

test("vectors that were acknowledged are there after kill -9, each request whole or not at all", async () => {
  const directory = mkdtempSync(join(tmpdir(), "vectors-"));
  const child = fork(join(import.meta.dirname, "support/vectors-process.ts"), [directory], {
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  const killed = once(child, "exit");
  try {
    const [started] = (await once(child, "message")) as [Pick<ClientConfig, "endpoint" | "credentials">];
    const client = new S3VectorsClient({ ...started, region: REGION, maxAttempts: 1 });
    const acknowledged: string[] = [];
    const write = async (writer: string): Promise<void> => {
      for (let n = 0; ; n += 1) {
        const vectors = ["a", "b", "c"].map((part) => ({
          key: `${writer} ${n} ${part}`,
          data: { float32: [n + 1, 1, 1] },
          metadata: { writer, n },
        }));
        await client.send(new PutVectorsCommand({ ...chunks, vectors }));
        acknowledged.push(...vectors.map(({ key }) => key));
        if (acknowledged.length >= 300) child.kill("SIGKILL");
      }
    };
    const ends = await Promise.allSettled([write("x"), write("y"), write("z")]);
    assert.ok(ends.every(({ status }) => status === "rejected"));
    await killed;
    client.destroy();

    const store = openStore(join(directory, "state.db"));
    const rows = store.db
      .prepare("SELECT key FROM vectors")
      .all()
      .map(({ key }) => String(key));
    await using aws = await platform(knowledgeGraph, { store, directory: join(directory, "objects") });
    const { vectors } = aws.clients();
    for (let from = 0; from < acknowledged.length; from += 100) {
      const keys = acknowledged.slice(from, from + 100);
      const found = await vectors.send(new GetVectorsCommand({ ...chunks, keys, returnData: true }));
      assert.is(found.vectors?.length, keys.length);
      for (const { key = "", data } of found.vectors ?? []) {
        assert.equal(data?.float32, [Number(key.split(" ")[1]) + 1, 1, 1]);
      }
    }
    for (const key of rows) {
      for (const part of ["a", "b", "c"]) assert.ok(rows.includes(key.replace(/.$/, part)), `${key}: ${part}`);
    }
    const filter = { $and: [{ writer: "x" }, { n: 0 }] };
    const answer = await vectors.send(
      new QueryVectorsCommand({ ...chunks, topK: 10, queryVector: { float32: [1, 1, 1] }, filter }),
    );
    assert.equal(
      answer.vectors?.map(({ key }) => key),
      ["a", "b", "c"].map((part) => `x 0 ${part}`),
    );
  } finally {
    child.kill("SIGKILL");
    rmSync(directory, { recursive: true, force: true });
  }
});

test.run();

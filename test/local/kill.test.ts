import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { openStore } from "../../local/store.ts";
import { busGraph } from "./support/bus-graph.ts";
import { type ClientConfig, platform, REGION } from "./support/platform.ts";

test("what was acknowledged is there after kill -9: events in queue and archive, objects byte for byte", async () => {
  const directory = mkdtempSync(join(tmpdir(), "kill-"));
  const child = fork(join(import.meta.dirname, "support/bus-process.ts"), [directory], {
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  try {
    const [started] = (await once(child, "message")) as [Pick<ClientConfig, "endpoint" | "credentials">];
    const config = { ...started, region: REGION, maxAttempts: 1 };
    const events = new EventBridgeClient(config);
    const s3 = new S3Client(config);
    const acknowledged = { events: new Set<string>(), objects: new Set<string>() };
    const killed = once(child, "exit");
    const publish = async (): Promise<void> => {
      for (;;) {
        const Entries = [{ EventBusName: "career", Source: "test", DetailType: "T", Detail: "{}" }];
        const answer = await events.send(new PutEventsCommand({ Entries }));
        acknowledged.events.add(answer.Entries?.[0]?.EventId ?? "");
        if (acknowledged.events.size === 100) child.kill("SIGKILL");
      }
    };
    const upload = async (): Promise<void> => {
      for (let n = 0; ; n += 1) {
        const Key = `object-${n}`;
        await s3.send(new PutObjectCommand({ Bucket: "docs", Key, Body: Key.repeat(1000) }));
        acknowledged.objects.add(Key);
      }
    };
    // They end when the platform does: by a refused or broken connection.
    const ends = await Promise.allSettled([publish(), publish(), upload()]);
    assert.ok(ends.every(({ status }) => status === "rejected"));
    await killed;
    events.destroy();
    s3.destroy();

    const store = openStore(join(directory, "state.db"));
    await using aws = await platform(busGraph, { store, directory: join(directory, "objects") });
    const idsIn = (sql: string): string[] =>
      store.db
        .prepare(sql)
        .all()
        .map((row) => (JSON.parse(String(row.text)) as { id: string }).id);
    const queued = idsIn("SELECT body AS text FROM sqs_messages");
    const archived = idsIn("SELECT event AS text FROM eb_archived");
    assert.equal(queued.sort(), archived.sort(), "an event is in both or in neither");
    assert.is(new Set(queued).size, queued.length);
    for (const id of acknowledged.events) assert.ok(queued.includes(id), id);
    const client = aws.clients().s3;
    for (const Key of acknowledged.objects) {
      const got = await client.send(new GetObjectCommand({ Bucket: "docs", Key }));
      assert.is(await got.Body?.transformToString(), Key.repeat(1000));
    }
    const files = readdirSync(join(directory, "objects"), { recursive: true, withFileTypes: true });
    const rows = store.db.prepare("SELECT count(*) AS n FROM s3_objects").get();
    assert.is(files.filter((file) => file.isFile()).length, Number(rows?.n), "no file is left that no object names");
  } finally {
    child.kill("SIGKILL");
    rmSync(directory, { recursive: true, force: true });
  }
});

test.run();

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { apiClient } from "../../cli/client.ts";
import { follow } from "../../cli/follow.ts";
import { localTokens } from "../../cli/identity/tokens.ts";
import { ownerOf } from "../../local/home.ts";
import { runCli, startCli } from "../support/cli.ts";
import { plainCv, plainPosting, temporaryFolder } from "../support/files.ts";
import { temporaryHome } from "../support/platform.ts";
import { freePort } from "../support/ports.ts";

const documents = {
  cv: { name: "cv.txt", bytes: Buffer.from(plainCv) },
  job: { name: "posting.txt", bytes: Buffer.from(plainPosting) },
};

async function serve(home: string, port: number) {
  const running = startCli(["serve"], { CAREERASSIST_HOME: home, PORT: String(port), FILL_KNOWLEDGE: "off" });
  await running.until((stdout) => stdout.includes("is ready at"));
  const url = ownerOf(home)?.apiUrl;
  assert.ok(url);
  return { running, client: apiClient({ url, token: localTokens(home) }) };
}

test("what was accepted survives kill -9 in the middle: started again, every request ends exactly once", async () => {
  const home = temporaryHome();
  try {
    const port = await freePort();
    const first = await serve(home.path, port);
    const ids: string[] = [];
    for (const pause of [0, 20, 60, 120, 40, 10]) {
      ids.push(await first.client.submit("gap_analysis", documents));
      await sleep(pause);
    }
    first.running.kill("SIGKILL");
    await first.running.ended;

    const second = await serve(home.path, port);
    for (const id of ids) {
      const view = await follow(second.client, id, () => undefined);
      assert.is(view.status, "completed");
      const types = view.events.map((event) => event.type);
      assert.is(types.filter((type) => type === "GapAnalyzed").length, 1, "one analysis");
      assert.is(types.filter((type) => type === "RequestCompleted").length, 1, "one end");
      assert.equal(
        view.events.map((event) => event.seq),
        [1, 2, 3, 4, 5, 6],
      );
    }
    second.running.kill("SIGTERM");
    assert.is((await second.running.ended).exitCode, 0);
  } finally {
    home.remove();
  }
});

test("a data directory of an older form is carried along, one of a newer form is refused with what to do", async () => {
  const home = temporaryHome();
  const files = temporaryFolder();
  try {
    const environment = { CAREERASSIST_HOME: home.path };
    const args = ["parse", "cv", files.write("cv.txt", plainCv), "--json"];
    assert.is((await runCli(args, environment)).exitCode, 0);

    const marker = join(home.path, "home.json");
    writeFileSync(marker, JSON.stringify({ format: 0 }));
    assert.is((await runCli(args, environment)).exitCode, 0, "an older form works");
    assert.equal(JSON.parse(readFileSync(marker, "utf8")), { format: 1 });

    writeFileSync(marker, JSON.stringify({ format: 99 }));
    const newer = await runCli(args, environment);
    assert.is(newer.exitCode, 1);
    assert.match(newer.stderr, /newer release.*CAREERASSIST_HOME/);
    writeFileSync(marker, JSON.stringify({ format: 1 }));

    writeFileSync(join(home.path, "postgres", "data", "PG_VERSION"), "14\n");
    const other = await runCli(args, environment);
    assert.is(other.exitCode, 1);
    assert.match(other.stderr, /14/);
    assert.not.match(other.stderr, /^\s+at /m);
  } finally {
    home.remove();
    files.remove();
  }
});

test.run();

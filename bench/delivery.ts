import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { connect } from "../db/connect.ts";
import { ledger, type Request, type Write } from "../db/ledger.ts";
import { createRequest } from "../db/requests.ts";
import { saveCv } from "../db/results.ts";
import type { Agent } from "../delivery/agent.ts";
import { deliver } from "../delivery/deliver.ts";
import { derivedId } from "../delivery/ids.ts";
import { announce } from "../delivery/outgoing.ts";
import { sample } from "../delivery/test-kit.ts";
import { startPlatform } from "../local/platform.ts";
import { CvParsed, CvSubmitted } from "../schemas/events.ts";
import { callerOf } from "../test/support/caller.ts";
import { takeEnvironmentOf } from "../test/support/platform.ts";
import { percentile, printTable } from "./stats.ts";

/**
 * What the protocol of a delivery costs: the same step through `deliver` (read, inbox, result and outbox in one
 * statement, mark sent) and called directly (think, then the result alone in one statement). Both take turns in one run;
 * publishing is left out of both.
 */

const RUNS = 300;
const home = mkdtempSync(join(tmpdir(), "careerassist-bench-"));
const platform = await startPlatform({
  root: resolve(import.meta.dirname, ".."),
  home,
  stack: "dev",
  mode: "once",
  port: 0,
  endpointPort: 0,
  databaseUrl: undefined,
});

try {
  takeEnvironmentOf({ ...platform, home }, "parse-cv");
  const setting = (name: string): string => process.env[name] ?? "";
  const db = connect({
    resourceArn: setting("DB_CLUSTER_ARN"),
    secretArn: setting("DB_SECRET_ARN"),
    database: setting("DB_NAME"),
  });
  const book = ledger(db);
  const user = await callerOf(db, "bench");

  const think = (cvId: string) => ({
    cvId,
    rawTextKey: "inputs/x",
    profileKey: "results/x",
    versionName: "CV",
    digest: { skills: ["typescript"], seniority: null, years: 3, language: "en" },
    contentHash: null,
    engine: "bench",
  });
  const agent: Agent<typeof CvSubmitted, Request, Write> = {
    name: "bench",
    on: [CvSubmitted],
    step: "cv",
    async think({ event }) {
      return { write: saveCv(think(event.data.cvId)), announce: [announce(CvParsed, CvParsed.example)] };
    },
  };

  const newRequest = async () => {
    const requestId = crypto.randomUUID();
    const cvId = crypto.randomUUID();
    await createRequest(db, {
      requestId,
      userId: user.userId,
      type: "cv_parse",
      wants: ["cv"],
      subject: "bench",
      cvId,
      postingId: null,
      input: { cv: { key: "inputs/x", name: null, hash: null } },
      events: [],
      idempotency: null,
      maxInFlight: 1_000_000,
    });
    return sample(CvSubmitted, {
      data: { cvId },
      metadata: { id: derivedId("bench", requestId), requestId, wants: ["cv"] },
    });
  };

  const ports = { ledger: book, publish: async () => undefined, now: () => new Date() };
  const times: Record<"deliver" | "direct", number[]> = { deliver: [], direct: [] };
  for (let run = 0; run < RUNS; run++) {
    for (const how of ["deliver", "direct"] as const) {
      const event = await newRequest();
      const delivery = { agent: agent.name, event, receiveCount: 1, last: false };
      const started = performance.now();
      if (how === "deliver") await deliver(agent, delivery, ports);
      else await book.commit(delivery, { write: saveCv(think(event.data.cvId)), events: [], handled: false });
      if (run >= 20) times[how].push(performance.now() - started);
    }
  }
  printTable(
    "One delivery, ms",
    (["deliver", "direct"] as const).map((how) => ({
      how,
      p50: percentile(times[how], 0.5),
      p95: percentile(times[how], 0.95),
    })),
  );
  const ratio = percentile(times.deliver, 0.5) / percentile(times.direct, 0.5);
  console.log(`\nthe protocol costs ${ratio.toFixed(1)} times the direct call (three round trips for one)`);
} finally {
  await platform.close();
  rmSync(home, { recursive: true, force: true });
}

import { setTimeout as sleep } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { apiClient } from "../../cli/client.ts";
import { follow } from "../../cli/follow.ts";
import { localTokens } from "../../cli/identity/tokens.ts";
import type { Call } from "../../local/faults.ts";
import type { Platform } from "../../local/platform.ts";
import { plannedFaults } from "../support/accidents.ts";
import { plainCv, plainPosting } from "../support/files.ts";
import { ownPlatform } from "../support/platform.ts";

/** Each call of the Data API costs tens of milliseconds on AWS, so they are counted, as the endpoint sees them. */
const roundTrips = suite("round trips to the database");

const faults = plannedFaults();
let platform: Platform & { home: string };
let deliveries: Record<string, number> = {};
let calls: Call[] = [];

/** Keeps book of the deliveries to each agent while the planned faults keep book of the calls. */
const counting = {
  ...faults,
  onDelivery: (functionArn: string) => {
    const agent = functionArn.replace(/^.*-dev-/, "");
    deliveries[agent] = (deliveries[agent] ?? 0) + 1;
    return null;
  },
};

const nameOf = ({ caller }: Call): string =>
  caller.kind === "role" ? caller.functionName.replace(/^.*-dev-/, "") : caller.kind;

const statementsOf = (agent: string): number =>
  calls.filter((call) => nameOf(call) === agent && call.actions.includes("rds-data:ExecuteStatement")).length;

const file = (text: string, name: string) => ({ bytes: Buffer.from(text), name });

/** Waits until the agents have marked what they sent for the first request: its owner sees the end before that. */
async function marked(): Promise<void> {
  const until = Date.now() + 20_000;
  calls = [];
  do {
    calls.push(...faults.calls());
    await sleep(20);
  } while ((statementsOf("analyze-gap") < 4 || statementsOf("track-request") < 11) && Date.now() < until);
  calls = [];
}

async function flow(): Promise<void> {
  const client = apiClient({ url: platform.apiUrl, token: localTokens(platform.home) });
  const submit = (text: string) =>
    client.submit("gap_analysis", { cv: file(text, "cv.txt"), job: file(plainPosting, "job.txt") });
  // The first makes the caller's row; afterwards the API remembers it.
  await follow(client, await submit(plainCv), () => undefined);
  await marked();
  deliveries = {};
  const ids = [await submit(`${plainCv}\nGo`), await submit(`${plainCv}\nRust`), await submit(plainCv)];
  for (const id of ids) assert.is((await follow(client, id, () => undefined)).status, "completed");
}

roundTrips.before(async () => {
  platform = await ownPlatform({ faults: counting });
  try {
    await flow();
  } finally {
    // The tracker marks its last event as sent after the request has ended for its owner: the end waits for it.
    await platform.close();
  }
  calls = faults.calls();
});

for (const agent of ["parse-cv", "parse-job", "analyze-gap", "track-request"]) {
  roundTrips(`${agent} makes at most three calls a delivery`, () => {
    const count = deliveries[agent] ?? 0;
    assert.ok(count >= 3, `${count} deliveries`);
    assert.ok(statementsOf(agent) <= 3 * count, `${statementsOf(agent)} calls in ${count} deliveries`);
  });
}

roundTrips("most deliveries to the tracker end nothing and need two calls; a join that waits needs one", () => {
  assert.is(statementsOf("track-request"), 2 * (deliveries["track-request"] ?? 0) + 3, "three requests ended");
  assert.is(statementsOf("analyze-gap"), 3 * 3 + 3, "of two deliveries a request one works, one waits");
});

roundTrips("the API takes a request in by two calls, and looks at one by two at most", () => {
  const api = calls.filter((call) => nameOf(call) === "api" && call.actions.includes("rds-data:ExecuteStatement"));
  const writing = api.filter(({ request }) => /INSERT INTO jobs|UPDATE outbox/.test(request.body.toString("utf8")));
  assert.is(writing.length, 2 * 3);
});

roundTrips.run();

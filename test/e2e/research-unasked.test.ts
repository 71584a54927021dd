import { setTimeout as sleep } from "node:timers/promises";
import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { RDSDataClient } from "@aws-sdk/client-rds-data";
import { sql } from "drizzle-orm";
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { connect, rows } from "../../db/connect.ts";
import { sample } from "../../delivery/test-kit.ts";
import { resourcesOf } from "../../local/graph.ts";
import { operatorCredentials } from "../../local/home.ts";
import { GapAnalyzed } from "../../schemas/events.ts";
import { ownPlatform } from "../support/platform.ts";

const Row = z.object({ reason: z.string(), skills: z.string(), status: z.string(), issuer: z.string() });

test("rounds begin by the schedule, once for each time of it, and for skills that no round has looked for", async () => {
  const platform = await ownPlatform({ config: { "careerassist:researchEvery": "cron(0 3 1 1 ? *)" } });
  try {
    const keys = operatorCredentials(platform.home);
    assert.ok(keys);
    const { accessKeyId, secretAccessKey } = keys;
    const place = {
      endpoint: platform.endpoint,
      region: platform.region,
      credentials: { accessKeyId, secretAccessKey },
    };
    const lambda = new LambdaClient(place);
    const chore = resourcesOf(platform.graph, "aws:lambda/function:Function").find(
      ({ name }) => name === "request-research",
    );
    const Payload = JSON.stringify({ scheduledAt: "2026-11-21T16:00:00Z" });
    for (let time = 0; time < 2; time++) {
      const { FunctionError } = await lambda.send(
        new InvokeCommand({ FunctionName: String(chore?.outputs.name), Payload }),
      );
      assert.is(FunctionError, undefined);
    }
    const bus = new EventBridgeClient(place);
    const analyzed = sample(GapAnalyzed);
    await bus.send(
      new PutEventsCommand({
        Entries: [
          {
            EventBusName: String(platform.graph.outputs.busName),
            Source: analyzed.source,
            DetailType: analyzed.type,
            Detail: JSON.stringify({
              metadata: analyzed.metadata,
              data: { ...analyzed.data, missing: ["kubernetes"] },
            }),
          },
        ],
      }),
    );
    const { clusterArn, databaseSecretArn, databaseName } = platform.graph.outputs;
    const db = connect(
      { resourceArn: String(clusterArn), secretArn: String(databaseSecretArn), database: String(databaseName) },
      new RDSDataClient(place),
    );
    const look = () =>
      rows(
        db,
        sql`SELECT r.reason, r.skills::text AS skills, j.status, u.issuer FROM research_rounds r
          JOIN jobs j ON j.job_id = r.round_id JOIN user_profiles u ON u.user_id = j.user_id ORDER BY r.reason`,
        Row,
      );
    let found = await look();
    for (let tries = 0; tries < 600 && found.filter(({ status }) => status === "completed").length < 2; tries++) {
      await sleep(200);
      found = await look();
    }
    assert.equal(found, [
      { reason: "schedule", skills: "[]", status: "completed", issuer: "careerassist" },
      { reason: "unknown_skill", skills: '["kubernetes"]', status: "completed", issuer: "careerassist" },
    ]);
  } finally {
    await platform.close();
  }
});

test.run();

import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { EventBridgeClient, PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { RDSDataClient } from "@aws-sdk/client-rds-data";
import { GetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { sql } from "drizzle-orm";
import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { connect, rows } from "../../db/connect.ts";
import { sample } from "../../delivery/test-kit.ts";
import { resourcesOf } from "../../local/graph.ts";
import { operatorCredentials } from "../../local/home.ts";
import { GapAnalyzed, ResearchRequested } from "../../schemas/events.ts";
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
    const publish = (...events: readonly { source: string; type: string; metadata: object; data: object }[]) =>
      bus.send(
        new PutEventsCommand({
          Entries: events.map(({ source, type, metadata, data }) => ({
            EventBusName: String(platform.graph.outputs.busName),
            Source: source,
            DetailType: type,
            Detail: JSON.stringify({ metadata, data }),
          })),
        }),
      );
    const analyzed = sample(GapAnalyzed);
    await publish({ ...analyzed, data: { ...analyzed.data, missing: ["kubernetes"] } });
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

    // Whoever publishes the event has a round, once for an event that comes twice; those for skills wait their hour.
    const wanted = sample(ResearchRequested);
    const ask = (id: string, data: object) => ({
      ...wanted,
      metadata: { ...wanted.metadata, id, requestId: id },
      data: { ...wanted.data, ...data },
    });
    const topical = ask(randomUUID(), { reason: "schedule", topics: ["pay"], skills: [] });
    const flood = ["python", "docker", "typescript"].map((skill) =>
      ask(randomUUID(), { reason: "unknown_skill", topics: [], skills: [skill] }),
    );
    await publish(...flood, topical, topical, ...flood);
    const sqs = new SQSClient(place);
    const queue = resourcesOf(platform.graph, "aws:sqs/queue:Queue").find(({ name }) => name === "research");
    const waiting = async (): Promise<number> => {
      const AttributeNames = [
        "ApproximateNumberOfMessages" as const,
        "ApproximateNumberOfMessagesNotVisible" as const,
        "ApproximateNumberOfMessagesDelayed" as const,
      ];
      const { Attributes = {} } = await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl: String(queue?.outputs.url), AttributeNames }),
      );
      return Object.values(Attributes).reduce((sum, count) => sum + Number(count), 0);
    };
    for (let tries = 0; tries < 600; tries++) {
      await sleep(200);
      found = await look();
      if (found.length > 2 && found.every(({ status }) => status === "completed") && (await waiting()) === 0) break;
    }
    sqs.destroy();
    assert.equal(
      found.map(({ reason, status }) => `${reason} ${status}`),
      ["schedule completed", "schedule completed", "unknown_skill completed"],
    );
  } finally {
    await platform.close();
  }
});

test.run();

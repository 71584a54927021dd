import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { metricLine } from "../../handlers/shared/metrics.ts";
import type { Attempt } from "../../models/task.ts";

const attempt: Attempt = {
  engine: "bedrock",
  model: "eu.amazon.nova-pro-v1:0",
  promptVersion: "write-letter/1",
  inputTokens: 1_200,
  outputTokens: 80,
  milliseconds: 912.5,
  costUsd: 0.0016,
  outcome: "answered",
};

const now = new Date("2026-11-21T12:00:00Z");

/** The embedded metric format's own schema, as far as it binds: names, units and at most 30 dimensions a set. */
const Embedded = z.looseObject({
  _aws: z.strictObject({
    Timestamp: z.int(),
    CloudWatchMetrics: z.array(
      z.strictObject({
        Namespace: z.string().min(1).max(255),
        Dimensions: z.array(z.array(z.string()).min(1).max(30)).min(1),
        Metrics: z
          .array(z.strictObject({ Name: z.string(), Unit: z.enum(["Count", "Milliseconds", "None"]) }))
          .max(100),
      }),
    ),
  }),
});

test("each figure and dimension that a line announces is in it", () => {
  const line = metricLine(attempt, { task: "write-letter", requestId: "r-1" }, now);
  const [directive] = Embedded.parse(line)._aws.CloudWatchMetrics;
  for (const { Name } of directive?.Metrics ?? []) assert.type(line[Name], "number", Name);
  for (const name of directive?.Dimensions.flat() ?? []) {
    const value = line[name];
    assert.ok(typeof value === "string" && value.length > 0, name);
  }
  assert.equal(
    [line.Engine, line.Model, line.Task, line.Outcome, line.Calls, line.CostUsd],
    ["bedrock", "eu.amazon.nova-pro-v1:0", "write-letter", "answered", 1, 0.0016],
  );
});

test("the built-in engine has figures too", () => {
  const line = metricLine({ ...attempt, engine: "builtin", model: null }, { task: "read-cv", requestId: "r" }, now);
  assert.is(line.Model, "none");
});

test.run();

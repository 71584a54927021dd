import { test } from "uvu";
import * as assert from "uvu/assert";
import { captureGraph } from "../../local/capture/capture.ts";
import { resourcesOf } from "../../local/graph.ts";
import { root } from "../support/platform.ts";

// operations: a dead-letter queue holds anything
test("every dead-letter queue has an alarm that rings at its first message", async () => {
  const graph = await captureGraph({ root, stack: "dev" });
  const alarms = resourcesOf(graph, "aws:cloudwatch/metricAlarm:MetricAlarm");
  const dead = resourcesOf(graph, "aws:sqs/queue:Queue").filter((queue) => queue.name.endsWith("-dead"));
  assert.ok(dead.length >= 6, "the agents' dead letters");
  for (const queue of dead) {
    const alarm = alarms.find(({ inputs }) => {
      const dimensions = inputs.dimensions as { QueueName?: unknown } | undefined;
      return dimensions?.QueueName === queue.outputs.name;
    });
    assert.ok(alarm, `${queue.name} has no alarm`);
    const { metricName, threshold, comparisonOperator, statistic } = alarm.inputs;
    assert.equal(
      { metricName, threshold, comparisonOperator, statistic },
      {
        metricName: "ApproximateNumberOfMessagesVisible",
        threshold: 0,
        comparisonOperator: "GreaterThanThreshold",
        statistic: "Maximum",
      },
    );
  }
});

// operations: a budget for models is used up
test("a budget that is used up rings, and dashboards show every agent and what models cost", async () => {
  const graph = await captureGraph({ root, stack: "dev" });
  const alarm = resourcesOf(graph, "aws:cloudwatch/metricAlarm:MetricAlarm").find(
    ({ inputs }) => inputs.namespace === "CareerAssist/Models",
  );
  assert.equal(alarm?.inputs.dimensions, { Outcome: "over_budget" });
  const dashboards = resourcesOf(graph, "aws:cloudwatch/dashboard:Dashboard");
  assert.equal(dashboards.map(({ inputs }) => inputs.dashboardName).sort(), [
    "careerassist-dev-agents",
    "careerassist-dev-models",
  ]);
  const agents = String(dashboards.find(({ name }) => name.endsWith("agents"))?.inputs.dashboardBody);
  const mappings = resourcesOf(graph, "aws:lambda/eventSourceMapping:EventSourceMapping");
  for (const { name } of mappings) assert.match(agents, `"${name}"`, `${name} is on the dashboard`);
});

// operations: the bus refuses an event for good
test("every function that runs by the clock has an alarm that rings at its first error", async () => {
  const graph = await captureGraph({ root, stack: "dev" });
  const alarms = resourcesOf(graph, "aws:cloudwatch/metricAlarm:MetricAlarm");
  const chores = resourcesOf(graph, "aws:scheduler/schedule:Schedule").map(({ name }) => name);
  assert.ok(chores.includes("sweep-outbox"));
  for (const chore of chores) {
    const [lambda] = resourcesOf(graph, "aws:lambda/function:Function").filter(({ name }) => name === chore);
    const alarm = alarms.find(({ inputs }) => {
      const dimensions = inputs.dimensions as { FunctionName?: unknown } | undefined;
      return dimensions?.FunctionName === lambda?.outputs.name;
    });
    const { namespace, metricName, statistic, threshold } = alarm?.inputs ?? {};
    assert.equal([namespace, metricName, statistic, threshold], ["AWS/Lambda", "Errors", "Sum", 0], chore);
  }
});

test.run();

import type { Report } from "../../models/router.ts";

const NAMESPACE = "CareerAssist/Models";

/** The figures of one try; those that add up are counted in sums, the others in percentiles. */
const units = {
  Calls: "Count",
  Milliseconds: "Milliseconds",
  InputTokens: "Count",
  OutputTokens: "Count",
  CostUsd: "None",
} as const;

/** Each set is a row of figures of its own: by engine, by its model, by task, by what became of it. Alarms know one set only. */
const dimensions = [["Outcome"], ["Engine"], ["Engine", "Model"], ["Engine", "Task"], ["Engine", "Outcome"]];

/**
 * One try as a line in CloudWatch's embedded metric format, out of which CloudWatch makes metrics
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html).
 * It holds names and numbers, never text of a person.
 */
export const metricLine = (
  ...[attempt, { task, requestId }, now]: [...Parameters<Report>, Date]
): Readonly<Record<string, unknown>> => ({
  _aws: {
    Timestamp: now.getTime(),
    CloudWatchMetrics: [
      {
        Namespace: NAMESPACE,
        Dimensions: dimensions,
        Metrics: Object.entries(units).map(([Name, Unit]) => ({ Name, Unit })),
      },
    ],
  },
  Engine: attempt.engine,
  Model: attempt.model ?? "none",
  Task: task,
  Outcome: attempt.outcome,
  Calls: 1,
  Milliseconds: attempt.milliseconds,
  InputTokens: attempt.inputTokens,
  OutputTokens: attempt.outputTokens,
  CostUsd: attempt.costUsd,
  requestId,
  promptVersion: attempt.promptVersion,
});

/**
 * Writes the figures of each try to standard output. Not by `console.log`: on Lambda that puts the time and the request
 * before the line, which then isn't JSON.
 */
export const reportMetrics: Report = (attempt, of) => {
  process.stdout.write(`${JSON.stringify(metricLine(attempt, of, new Date()))}\n`);
};

/** One look of an agent into the knowledge base. */
export interface Consultation {
  readonly step: string;
  readonly outcome: string;
  readonly citations: number;
  readonly milliseconds: number;
}

/** A look into the knowledge base in the same format: how it ended, how long it took, how much is cited. */
export const consultationLine = (
  { step, outcome, citations, milliseconds }: Consultation,
  now: Date,
): Readonly<Record<string, unknown>> => ({
  _aws: {
    Timestamp: now.getTime(),
    CloudWatchMetrics: [
      {
        Namespace: "CareerAssist/Knowledge",
        Dimensions: [["Outcome"], ["Outcome", "Step"]],
        Metrics: [
          { Name: "Consultations", Unit: "Count" },
          { Name: "Milliseconds", Unit: "Milliseconds" },
          { Name: "Citations", Unit: "Count" },
        ],
      },
    ],
  },
  Outcome: outcome,
  Step: step,
  Consultations: 1,
  Milliseconds: Math.round(milliseconds),
  Citations: citations,
});

export const reportConsultation = (consultation: Consultation): void => {
  process.stdout.write(`${JSON.stringify(consultationLine(consultation, new Date()))}\n`);
};

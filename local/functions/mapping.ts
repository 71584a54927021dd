import { createHash } from "node:crypto";
import { AwsError } from "../aws-error.ts";
import type { ResourceNode } from "../graph.ts";
import type { MappingView } from "./api.ts";
import type { FunctionDefinition } from "./definition.ts";

/** An event source mapping of the graph; an operator may switch it. */
export interface Mapping {
  readonly uuid: string;
  readonly queueArn: string;
  readonly definition: FunctionDefinition;
  readonly batchSize: number;
  /** Milliseconds to wait for a batch to fill. */
  readonly window: number;
  readonly reportsItems: boolean;
  readonly maximumConcurrency: number | null;
  enabled: boolean;
  modified: number;
}

/** SQS gives no more messages in one call. */
export const RECEIVE_MAX = 10;
const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};

/** Ids of mappings are the same at each start: an operator may have noted one. */
function uuidOf(node: ResourceNode): string {
  if (typeof node.outputs.uuid === "string") return node.outputs.uuid;
  const hex = createHash("sha256").update(node.urn).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function number(node: ResourceNode, value: unknown, name: string, [min, max]: readonly [number, number]): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= min && value <= max) return value;
  throw new AwsError(
    "InvalidParameterValueException",
    `${node.name}: ${name} must be a whole number from ${min} to ${max}.`,
  );
}

/** Reads a mapping. Throws for what Lambda would refuse, or what isn't emulated, by the name of the resource. */
export function mappingOf(node: ResourceNode, definitions: readonly FunctionDefinition[]): Mapping {
  const outputs = node.outputs;
  const name = String(outputs.functionName);
  const definition = definitions.find((candidate) => name === candidate.name || name.startsWith(candidate.arn));
  if (definition === undefined)
    throw new AwsError("InvalidParameterValueException", `${node.name}: no function ${name}.`);
  if (typeof outputs.eventSourceArn !== "string" || !outputs.eventSourceArn.includes(":sqs:")) {
    throw new AwsError(
      "InvalidParameterValueException",
      `${node.name}: only queues of SQS are emulated as event sources.`,
    );
  }
  if (outputs.filterCriteria !== undefined) {
    throw new AwsError("InvalidParameterValueException", `${node.name}: filterCriteria is not emulated.`);
  }
  const window = number(node, outputs.maximumBatchingWindowInSeconds ?? 0, "maximumBatchingWindowInSeconds", [0, 300]);
  const batchSize = number(node, outputs.batchSize ?? 10, "batchSize", [1, 10_000]);
  if (batchSize > RECEIVE_MAX && window === 0) {
    throw new AwsError(
      "InvalidParameterValueException",
      `${node.name}: a batchSize of more than 10 needs a maximumBatchingWindowInSeconds of at least 1.`,
    );
  }
  const types = outputs.functionResponseTypes;
  const concurrency = record(outputs.scalingConfig).maximumConcurrency;
  return {
    uuid: uuidOf(node),
    queueArn: outputs.eventSourceArn,
    definition,
    batchSize,
    window: window * 1000,
    reportsItems: Array.isArray(types) && types.includes("ReportBatchItemFailures"),
    maximumConcurrency:
      concurrency === undefined ? null : number(node, concurrency, "scalingConfig.maximumConcurrency", [2, 1000]),
    enabled: outputs.enabled !== false,
    modified: Date.now(),
  };
}

/** A mapping as Lambda's API shows it. */
export const viewOf = (mapping: Mapping): MappingView => ({
  UUID: mapping.uuid,
  EventSourceArn: mapping.queueArn,
  FunctionArn: mapping.definition.arn,
  BatchSize: mapping.batchSize,
  MaximumBatchingWindowInSeconds: mapping.window / 1000,
  FunctionResponseTypes: mapping.reportsItems ? ["ReportBatchItemFailures"] : [],
  ...(mapping.maximumConcurrency === null ? {} : { ScalingConfig: { MaximumConcurrency: mapping.maximumConcurrency } }),
  LastModified: mapping.modified / 1000,
  State: mapping.enabled ? "Enabled" : "Disabled",
  StateTransitionReason: "USER_INITIATED",
});

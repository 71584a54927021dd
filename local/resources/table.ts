import * as z from "zod";
import { computeTypes } from "./compute.ts";
import { containerTypes } from "./containers.ts";
import { ACCOUNT, type Made, type ResourceType, suffixOf } from "./define.ts";
import { eventTypes } from "./events.ts";
import { identityTypes } from "./identity.ts";
import { messagingTypes } from "./messaging.ts";
import { modelTypes } from "./models.ts";
import { restApiTypes } from "./rest-api.ts";
import { storageTypes } from "./storage.ts";
import { vectorTypes } from "./vectors.ts";

/** Every resource type that this machine can play. A type that is not here stops the start, by name. */
const table: Readonly<Record<string, ResourceType>> = {
  ...eventTypes,
  ...messagingTypes,
  ...computeTypes,
  ...storageTypes,
  ...vectorTypes,
  ...modelTypes,
  ...containerTypes,
  ...restApiTypes,
  ...identityTypes,
};

export class GraphError extends Error {}

const typeOf = (type: string, name: string): ResourceType => {
  const found = table[type];
  if (!found) throw new GraphError(`${type} "${name}": this type is not played by the local platform`);
  return found;
};

/** The outputs that can be read of a resource whose inputs are these: given, defaulted or computed ones. */
export function readableOutputs(type: string, name: string, given: readonly string[]): ReadonlySet<string> {
  const { inputs, outputs } = typeOf(type, name);
  const defaulted = Object.entries(inputs.shape).flatMap(([key, schema]) =>
    schema instanceof z.ZodDefault ? [key] : [],
  );
  return new Set([...given, ...defaulted, ...Object.keys(outputs)]);
}

const problemOf = (issue: z.core.$ZodIssue): string => {
  const path = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    return `${issue.keys.map((key) => [path, key].filter(Boolean).join(".")).join(", ")}: no such property`;
  }
  return `${path}: ${issue.message}`;
};

/** Checks a resource against its type and fills in what AWS would: defaults, names, ARNs, addresses. */
export function makeResource(
  type: string,
  name: string,
  given: Readonly<Record<string, unknown>>,
  region: string,
): { id: string; inputs: Record<string, unknown>; outputs: Record<string, unknown> } {
  const declared = typeOf(type, name);
  const parsed = declared.inputs.safeParse(given);
  if (!parsed.success) {
    throw new GraphError(`${type} "${name}": ${parsed.error.issues.map(problemOf).join("; ")}`);
  }
  const inputs: Record<string, unknown> = parsed.data;
  const made: Made = {
    name,
    inputs,
    region,
    physicalName: (own) => (typeof own === "string" ? own : `${name}-${suffixOf(type, name)}`),
    arn: (service, path) => `arn:aws:${service}:${region}:${ACCOUNT}:${path}`,
  };
  const computed = Object.entries(declared.outputs).map(([key, compute]) => [key, compute(made)] as const);
  return { id: declared.id(made), inputs, outputs: { ...inputs, ...Object.fromEntries(computed) } };
}

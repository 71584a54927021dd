/** One resource of the Pulumi program, as captured: what was asked for (`inputs`) and what it became (`outputs`). */
export interface ResourceNode {
  readonly urn: string;
  /** Pulumi's type token, e.g. `aws:sqs/queue:Queue`. */
  readonly type: string;
  readonly name: string;
  readonly id: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Inputs, defaults and computed outputs (arn, url, …) together. */
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly parent: string | null;
  readonly dependsOn: readonly string[];
}

/** The whole program: its resources in the order of their registration, and the stack's outputs. */
export interface Graph {
  readonly nodes: readonly ResourceNode[];
  readonly outputs: Readonly<Record<string, unknown>>;
}

/** The resources of one type, in the order of their registration. */
export function resourcesOf(graph: Graph, type: string): ResourceNode[] {
  return graph.nodes.filter((node) => node.type === type);
}

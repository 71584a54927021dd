import type { Graph, ResourceNode } from "../../local/graph.ts";

/** Changes of a captured program that tests deploy instead of the real values, so that nothing takes minutes. */
export interface Changes {
  /** Variables of functions, by their name; only those that a function has are changed. */
  readonly environment?: Readonly<Record<string, string>>;
  /** How long a received message stays invisible, seconds; for every queue that a function reads. */
  readonly visibility?: number;
  /** How often a queue hands a message out; the functions are told the same. */
  readonly receives?: number;
  /** Seconds that every message to watch-deadline waits. */
  readonly deadlineLook?: number;
}

const changedNode = (node: ResourceNode, inputs: Readonly<Record<string, unknown>>): ResourceNode => ({
  ...node,
  inputs: { ...node.inputs, ...inputs },
  outputs: { ...node.outputs, ...inputs },
});

function changedFunction(node: ResourceNode, wanted: Readonly<Record<string, string>>): ResourceNode {
  const { variables } = node.inputs.environment as { variables: Record<string, string> };
  const changed = Object.entries(variables).map(([name, value]) => [name, wanted[name] ?? value]);
  return changedNode(node, { environment: { variables: Object.fromEntries(changed) } });
}

function changedQueue(node: ResourceNode, { visibility, receives, deadlineLook }: Changes): ResourceNode {
  const redrive = node.inputs.redrivePolicy;
  if (typeof redrive !== "string") return node;
  const { deadLetterTargetArn, maxReceiveCount } = JSON.parse(redrive) as Record<string, unknown>;
  return changedNode(node, {
    redrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: receives ?? maxReceiveCount }),
    ...(visibility === undefined ? {} : { visibilityTimeoutSeconds: visibility }),
    ...(deadlineLook !== undefined && node.name === "watch-deadline" ? { delaySeconds: deadlineLook } : {}),
  });
}

/** An `alter` for `startPlatform` that makes these changes. */
export const altered =
  (changes: Changes) =>
  ({ nodes, outputs }: Graph): Graph => {
    const receives = changes.receives === undefined ? {} : { MAX_RECEIVES: String(changes.receives) };
    const look = changes.deadlineLook === undefined ? {} : { LOOK_SECONDS: String(changes.deadlineLook) };
    const environment = { ...changes.environment, ...receives, ...look };
    return {
      outputs,
      nodes: nodes.map((node) => {
        if (node.type === "aws:lambda/function:Function") return changedFunction(node, environment);
        return node.type === "aws:sqs/queue:Queue" ? changedQueue(node, changes) : node;
      }),
    };
  };

/** The same program, whose schedules rest: a chore that comes along by itself would do what a test is just looking at. */
export const atRest = ({ nodes, outputs }: Graph): Graph => ({
  outputs,
  nodes: nodes.map((node) =>
    node.type === "aws:scheduler/schedule:Schedule" ? changedNode(node, { state: "DISABLED" }) : node,
  ),
});

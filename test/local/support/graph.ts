import type { Graph, ResourceNode } from "../../../local/graph.ts";

/** A resource of a hand-made graph: outputs are the inputs and whatever AWS would have computed. */
export function resource(
  type: string,
  name: string,
  inputs: Readonly<Record<string, unknown>>,
  computed: Readonly<Record<string, unknown>> = {},
): ResourceNode {
  return {
    urn: `urn:pulumi:test::test::${type}::${name}`,
    type,
    name,
    id: name,
    inputs,
    outputs: { ...inputs, ...computed },
    parent: null,
    dependsOn: [],
  };
}

export const graphOf = (...nodes: readonly ResourceNode[]): Graph => ({ nodes, outputs: {} });

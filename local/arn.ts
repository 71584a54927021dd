import type { Graph } from "./graph.ts";

export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** Everything after the account, colons and slashes included. */
  readonly resource: string;
}

/** Takes an ARN apart; undefined if the text is none. */
export function parseArn(text: string): Arn | undefined {
  const [prefix, partition, service, region, account, ...rest] = text.split(":");
  if (prefix !== "arn" || !partition || !service || region === undefined || account === undefined) return undefined;
  if (rest.length === 0) return undefined;
  return { partition, service, region, account, resource: rest.join(":") };
}

/** Where a program is deployed. */
export interface Place {
  readonly account: string;
  readonly region: string;
}

/** The account and region that the ARNs of a graph speak of; for services that name resources made at run time. */
export function placeOf(graph: Graph): Place {
  for (const node of graph.nodes) {
    const arn = typeof node.outputs.arn === "string" ? parseArn(node.outputs.arn) : undefined;
    if (arn?.region && arn.account) return { account: arn.account, region: arn.region };
  }
  return { account: "000000000000", region: "us-east-1" };
}

import type { Graph, ResourceNode } from "../../local/graph.ts";
import { resourcesOf } from "../../local/graph.ts";

/** A data team's rule with its queue and, if it has one, its webhook. */
export interface Subscriber {
  readonly name: string;
  readonly pattern: object;
  /** The address that the rule posts events to. */
  readonly webhook?: string;
}

const node = (type: string, name: string, inputs: object, outputs: object = {}): ResourceNode => ({
  urn: `urn:pulumi:dev::careerassist::${type}::${name}`,
  type,
  name,
  id: name,
  inputs: { ...inputs },
  outputs: { ...inputs, ...outputs },
  parent: null,
  dependsOn: [],
});

const policy = (Action: string, Resource: string, Principal?: object): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action, Resource, ...(Principal === undefined ? {} : { Principal }) }],
  });

/** The ARN of a thing beside a bus: `arn:aws:events:region:account:event-bus/x` names region and account. */
const beside = (busArn: string, service: string, rest: string): string => {
  const [, , , region, account] = busArn.split(":");
  return `arn:aws:${service}:${region}:${account}:${rest}`;
};

function webhookNodes(name: string, busArn: string, bus: string, url: string): ResourceNode[] {
  const connectionArn = beside(busArn, "events", `connection/${name}/1`);
  const destinationArn = beside(busArn, "events", `api-destination/${name}/1`);
  const roleArn = `arn:aws:iam::${busArn.split(":")[4]}:role/${name}-hook`;
  const authParameters = { apiKey: { key: "x-api-key", value: "k" } };
  const trust = policy("sts:AssumeRole", "", { Service: "events.amazonaws.com" }).replace(',"Resource":""', "");
  return [
    node(
      "aws:cloudwatch/eventConnection:EventConnection",
      name,
      { authorizationType: "API_KEY", authParameters },
      { arn: connectionArn },
    ),
    node(
      "aws:cloudwatch/eventApiDestination:EventApiDestination",
      name,
      { connectionArn, httpMethod: "POST", invocationEndpoint: url },
      { arn: destinationArn },
    ),
    node("aws:iam/role:Role", `${name}-hook`, { assumeRolePolicy: trust }, { arn: roleArn, name: `${name}-hook` }),
    node("aws:iam/rolePolicy:RolePolicy", `${name}-hook`, {
      role: `${name}-hook`,
      policy: policy("events:InvokeApiDestination", destinationArn),
    }),
    node("aws:cloudwatch/eventTarget:EventTarget", `${name}-hook`, {
      eventBusName: bus,
      rule: name,
      targetId: "hook",
      arn: destinationArn,
      roleArn,
    }),
  ];
}

/** An `alter` for `startPlatform` that lets these subscribers listen to our bus. */
export const withSubscribers =
  (subscribers: readonly Subscriber[]) =>
  (graph: Graph): Graph => {
    const [found] = resourcesOf(graph, "aws:cloudwatch/eventBus:EventBus");
    if (!found) throw new Error("the program has no bus");
    const busArn = String(found.outputs.arn);
    const bus = String(found.outputs.name);
    const added = subscribers.flatMap(({ name, pattern, webhook }) => {
      const queueArn = beside(busArn, "sqs", name);
      const url = `http://127.0.0.1/${busArn.split(":")[4]}/${name}`;
      return [
        node("aws:sqs/queue:Queue", name, { name }, { arn: queueArn, url }),
        node("aws:sqs/queuePolicy:QueuePolicy", name, {
          queueUrl: url,
          policy: policy("sqs:SendMessage", queueArn, { Service: "events.amazonaws.com" }),
        }),
        node("aws:cloudwatch/eventRule:EventRule", name, {
          name,
          eventBusName: bus,
          eventPattern: JSON.stringify(pattern),
        }),
        node("aws:cloudwatch/eventTarget:EventTarget", name, {
          eventBusName: bus,
          rule: name,
          targetId: "queue",
          arn: queueArn,
        }),
        ...(webhook === undefined ? [] : webhookNodes(name, busArn, bus, webhook)),
      ];
    });
    return { ...graph, nodes: [...graph.nodes, ...added] };
  };

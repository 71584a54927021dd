import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Graph, ResourceNode } from "../../../local/graph.ts";
import { arn, bus, graphOf, openToRules, queue, REGION, resource, role, rule } from "./platform.ts";

export interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A partner's server: keeps what it gets and answers with the statuses given, then with 200. */
export async function partner(...statuses: number[]) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts).toString("utf8");
      if (request.url === "/token") {
        response.end(JSON.stringify({ access_token: `token for ${body}`, expires_in: 60 }));
        return;
      }
      received.push({ method: request.method, url: request.url, headers: request.headers, body });
      response.statusCode = statuses.shift() ?? 200;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const destinationArn = `arn:aws:events:${REGION}:000000000000:api-destination/partner/1`;

/** A bus whose events of the source `test` go to the endpoint of a partner. */
export function graphFor(
  url: string,
  connection: object,
  options: { readonly destination?: object; readonly target?: object; readonly granted?: boolean } = {},
): Graph {
  const connectionArn = `arn:aws:events:${REGION}:000000000000:connection/partner/1`;
  const granted = options.granted ?? true;
  const nodes: ResourceNode[] = [
    bus("career"),
    queue("dead"),
    openToRules("dead"),
    resource("aws:cloudwatch/eventConnection:EventConnection", "partner", { ...connection }, { arn: connectionArn }),
    resource(
      "aws:cloudwatch/eventApiDestination:EventApiDestination",
      "partner",
      { connectionArn, httpMethod: "POST", invocationEndpoint: `${url}/hooks/*`, ...options.destination },
      { arn: destinationArn },
    ),
    ...role("caller", {
      Effect: granted ? "Allow" : "Deny",
      Action: "events:InvokeApiDestination",
      Resource: destinationArn,
    }),
    rule("career", "all", { source: ["test"] }),
    resource("aws:cloudwatch/eventTarget:EventTarget", "call", {
      eventBusName: "career",
      rule: "all",
      targetId: "partner",
      arn: destinationArn,
      roleArn: arn.role("caller"),
      deadLetterConfig: { arn: arn.queue("dead") },
      httpTarget: { pathParameterValues: ["a b"], headerParameters: { "x-target": "t" } },
      ...options.target,
    }),
  ];
  return graphOf(...nodes);
}

/** A connection with a key, and parameters of its own. */
export const apiKey = {
  authorizationType: "API_KEY",
  authParameters: {
    apiKey: { key: "x-api-key", value: "k3y" },
    invocationHttpParameters: {
      headers: [{ key: "x-own", value: "h" }],
      queryStrings: [{ key: "q", value: "1 2" }],
      bodies: [{ key: "extra", value: "b" }],
    },
  },
};

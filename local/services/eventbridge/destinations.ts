import { type Graph, type ResourceNode, resourcesOf } from "../../graph.ts";

/** Names and values that a connection adds to each request. */
export interface HttpParameters {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
}

export type Authorization =
  | { readonly kind: "apiKey"; readonly name: string; readonly value: string }
  | { readonly kind: "basic"; readonly user: string; readonly password: string }
  | {
      readonly kind: "oauth";
      readonly endpoint: string;
      readonly method: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly parameters: HttpParameters;
    };

/** An HTTP endpoint that rules send events to, with all that its connection adds. */
export interface Destination {
  readonly arn: string;
  readonly method: string;
  /** May hold `*` for each path parameter of the target. */
  readonly endpoint: string;
  /** Requests a second. */
  readonly rate: number;
  readonly authorization: Authorization;
  readonly parameters: HttpParameters;
}

type Json = Readonly<Record<string, unknown>>;

/** The API destinations of the graph, by ARN. Throws, naming the resource, for one that AWS would not take. */
export function destinationsOf(graph: Graph): ReadonlyMap<string, Destination> {
  const connections = new Map(
    resourcesOf(graph, "aws:cloudwatch/eventConnection:EventConnection").map((node) => [node.outputs.arn, node]),
  );
  return new Map(
    resourcesOf(graph, "aws:cloudwatch/eventApiDestination:EventApiDestination").map((node) => {
      const { connectionArn, httpMethod, invocationEndpoint, invocationRateLimitPerSecond } = node.inputs;
      const connection = connections.get(connectionArn);
      if (!connection) throw new Error(`${node.name}: the connection ${String(connectionArn)} is not in the program`);
      const endpoint = String(invocationEndpoint);
      checkEndpoint(node, endpoint);
      const { invocationHttpParameters, ...authentication } = (connection.inputs.authParameters ?? {}) as Json;
      const destination = {
        arn: String(node.outputs.arn),
        method: String(httpMethod),
        endpoint,
        rate: Number(invocationRateLimitPerSecond ?? 300),
        authorization: authorizationOf(connection, authentication),
        parameters: parametersOf(invocationHttpParameters),
      };
      return [destination.arn, destination] as const;
    }),
  );
}

/** AWS takes HTTPS only; a server on this machine may do without. */
function checkEndpoint(node: ResourceNode, endpoint: string): void {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  const isHere = url !== undefined && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  if (url?.protocol === "https:" || (url?.protocol === "http:" && isHere)) return;
  throw new Error(`${node.name}: invocationEndpoint must be an https address`);
}

function authorizationOf(node: ResourceNode, parameters: Json): Authorization {
  const type = node.inputs.authorizationType;
  const { apiKey, basic, oauth } = parameters as { apiKey?: Json; basic?: Json; oauth?: Json };
  if (type === "API_KEY" && apiKey) return { kind: "apiKey", name: String(apiKey.key), value: String(apiKey.value) };
  if (type === "BASIC" && basic)
    return { kind: "basic", user: String(basic.username), password: String(basic.password) };
  if (type === "OAUTH_CLIENT_CREDENTIALS" && oauth) {
    const client = (oauth.clientParameters ?? {}) as Json;
    return {
      kind: "oauth",
      endpoint: String(oauth.authorizationEndpoint),
      method: String(oauth.httpMethod),
      clientId: String(client.clientId),
      clientSecret: String(client.clientSecret),
      parameters: parametersOf(oauth.oauthHttpParameters),
    };
  }
  throw new Error(`${node.name}: authorizationType ${String(type)} has no authParameters of its kind`);
}

function parametersOf(raw: unknown): HttpParameters {
  const { headers, queryStrings, bodies } = (raw ?? {}) as Record<string, { key: string; value: string }[] | undefined>;
  const record = (list: { key: string; value: string }[] = []): Record<string, string> =>
    Object.fromEntries(list.map(({ key, value }) => [key, value]));
  return { headers: record(headers), query: record(queryStrings), body: record(bodies) };
}

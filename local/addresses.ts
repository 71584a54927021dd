import { placeOf } from "./arn.ts";
import type { Served } from "./distribution/definition.ts";
import { type Graph, resourcesOf } from "./graph.ts";
import { COGNITO, ENDPOINT, FRONT_DOOR, loginUrlOf, REST_BASE_PATH, SITE } from "./resources/define.ts";
import type { AppRunner } from "./services/apprunner/index.ts";

/** The only address that anything here listens on. */
export const LOOPBACK = "127.0.0.1";

/** Where the parts of a platform listen. */
export interface Addresses {
  readonly endpoint: string;
  readonly apiUrl: string;
  readonly siteUrl: string;
  readonly identityPort: number;
}

const hostOf = (url: string): string => new URL(url).host;
/** The issuer and the pages of a pool live on different hosts, on AWS and here. */
export const issuerUrlOf = (port: number): string => `http://${LOOPBACK}:${port}`;
export const loginUrlAt = (port: number): string => `http://localhost:${port}`;

/** Puts the real addresses in the place of those that the captured graph was made with. */
export function withAddresses(
  graph: Graph,
  { endpoint, apiUrl, siteUrl, identityPort }: Addresses,
  services: AppRunner["addresses"] = new Map(),
): Graph {
  const { region } = placeOf(graph);
  const pages = resourcesOf(graph, "aws:cognito/userPoolDomain:UserPoolDomain").map(
    ({ outputs }) => [loginUrlOf(String(outputs.domain), region), loginUrlAt(identityPort)] as const,
  );
  // Presigned addresses lead to the endpoint here, where all buckets are; pages may be told of buckets by their names.
  const buckets = resourcesOf(graph, "aws:s3/bucket:Bucket").map(
    ({ outputs }) => [`https://${outputs.bucketRegionalDomainName}`, endpoint] as const,
  );
  const replaced = [
    [ENDPOINT, endpoint],
    [FRONT_DOOR, apiUrl],
    [hostOf(FRONT_DOOR), hostOf(apiUrl)],
    [`https://${SITE}`, siteUrl],
    [SITE, hostOf(siteUrl)],
    [`https://${COGNITO}`, issuerUrlOf(identityPort)],
    ...pages,
    ...buckets,
    ...services,
  ] as const;
  return JSON.parse(replaced.reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(graph)));
}

/** The APIs that a distribution may ask, by the hosts that programs know them under. */
export function servedHere(graph: Graph, apiUrl: string): Served {
  const host = hostOf(apiUrl);
  const { region } = placeOf(graph);
  const served = new Map([[host, { host, path: "" }]]);
  for (const { id } of resourcesOf(graph, "aws:apigateway/restApi:RestApi")) {
    served.set(`${id}.execute-api.${region}.amazonaws.com`, { host, path: `${REST_BASE_PATH}/${id}` });
  }
  return served;
}

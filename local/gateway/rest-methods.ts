import { type Graph, type ResourceNode, resourcesOf } from "../graph.ts";
import { functionArnOf, type Integration } from "./integration.ts";
import { type Route, segmentsOf } from "./routes.ts";

/** A method of a REST API with the function behind it. */
export interface RestMethod extends Route {
  readonly resourceId: string;
  /** e.g. `/documents/{id}` */
  readonly resourcePath: string;
  readonly needsKey: boolean;
  /** The function's answer goes on as it is written. */
  readonly streams: boolean;
  readonly integration: Integration;
}

/** The account's default for answers that are passed on whole, milliseconds. */
const BUFFERED_MAX = 29_000;

const authorizationOf = ({ outputs: { authorization } }: ResourceNode): RestMethod["authorization"] =>
  authorization === "AWS_IAM" || authorization === "CUSTOM" ? authorization : "NONE";

const text = (node: ResourceNode, key: string): string => String(node.outputs[key] ?? "");

/** The paths of an API's resources by id. Throws an Error naming a resource whose parent is not of this API. */
function pathsOf(graph: Graph, api: ResourceNode): ReadonlyMap<string, string> {
  const paths = new Map([[text(api, "rootResourceId"), ""]]);
  let left = resourcesOf(graph, "aws:apigateway/resource:Resource").filter((node) => node.outputs.restApi === api.id);
  while (left.length > 0) {
    const ready = left.filter((node) => paths.has(text(node, "parentId")));
    const [lost] = left;
    if (ready.length === 0) throw new Error(`${lost?.name}: its parent is no resource of ${api.name}`);
    for (const node of ready) paths.set(node.id, `${paths.get(text(node, "parentId"))}/${text(node, "pathPart")}`);
    left = left.filter((node) => !ready.includes(node));
  }
  return paths;
}

/** The methods of a REST API. Throws an Error naming the resource that leads nowhere. */
export function methodsOf(graph: Graph, api: ResourceNode): RestMethod[] {
  const paths = pathsOf(graph, api);
  const integrations = resourcesOf(graph, "aws:apigateway/integration:Integration");
  return resourcesOf(graph, "aws:apigateway/method:Method")
    .filter((node) => node.outputs.restApi === api.id)
    .map((node) => {
      const resourceId = text(node, "resourceId");
      const path = paths.get(resourceId);
      if (path === undefined) throw new Error(`${node.name}: its resource is none of ${api.name}`);
      const behind = integrations.find(
        ({ outputs }) => outputs.resourceId === resourceId && outputs.httpMethod === node.outputs.httpMethod,
      );
      const functionArn = behind && functionArnOf(text(behind, "uri"));
      if (!behind || !functionArn) throw new Error(`${node.name}: no function is integrated with this method`);
      const streams = behind.outputs.responseTransferMode === "STREAM";
      const timeout = Number(behind.outputs.timeoutMilliseconds ?? BUFFERED_MAX);
      if (text(behind, "uri").endsWith("/response-streaming-invocations") !== streams) {
        throw new Error(`${node.name}: its responseTransferMode and the uri of its function don't agree`);
      }
      if (!streams && timeout > BUFFERED_MAX) throw new Error(`${node.name}: only streams may last longer than 29 s`);
      const resourcePath = path || "/";
      const method = text(node, "httpMethod");
      return {
        key: `${method} ${resourcePath}`,
        method,
        segments: segmentsOf(resourcePath),
        authorization: authorizationOf(node),
        ...(node.outputs.authorization === "CUSTOM" ? { authorizerId: text(node, "authorizerId") } : {}),
        target: behind.id,
        resourceId,
        resourcePath,
        needsKey: node.outputs.apiKeyRequired === true,
        streams,
        integration: { functionArn, timeout },
      };
    });
}

import { AwsError } from "../aws-error.ts";
import { type Graph, type ResourceNode, resourcesOf } from "../graph.ts";

/** The cluster that a call is for. */
export interface Cluster {
  readonly databaseName: string | undefined;
  readonly masterUsername: string | undefined;
}

/** The clusters of the graph and the secrets that open them. */
export interface Clusters {
  /** Throws unless the cluster exists, has its HTTP endpoint enabled, and the secret exists. */
  find(resourceArn: string, secretArn: string): Cluster;
  /** The ARN of a secret that was given by its ARN or its name; what is unknown stays as it was given. */
  secret(nameOrArn: string): string;
}

const text = (node: ResourceNode, key: string): string | undefined => {
  const value = node.outputs[key];
  return typeof value === "string" ? value : undefined;
};

/** ARNs of the secrets of the graph, those that RDS manages for its clusters included, by ARN and by name. */
function secretsOf(graph: Graph): Map<string, string> {
  const secrets = new Map<string, string>();
  for (const node of resourcesOf(graph, "aws:secretsmanager/secret:Secret")) {
    const arn = text(node, "arn");
    const name = text(node, "name");
    if (arn === undefined) continue;
    secrets.set(arn, arn);
    if (name !== undefined) secrets.set(name, arn);
  }
  for (const cluster of resourcesOf(graph, "aws:rds/cluster:Cluster")) {
    const managed = cluster.outputs.masterUserSecrets;
    for (const secret of Array.isArray(managed) ? managed : []) {
      const arn: unknown =
        typeof secret === "object" && secret !== null && "secretArn" in secret ? secret.secretArn : null;
      if (typeof arn === "string") secrets.set(arn, arn);
    }
  }
  return secrets;
}

export function createClusters(graph: Graph): Clusters {
  const clusters = new Map(resourcesOf(graph, "aws:rds/cluster:Cluster").map((node) => [text(node, "arn"), node]));
  const secrets = secretsOf(graph);
  return {
    secret: (nameOrArn) => secrets.get(nameOrArn) ?? nameOrArn,
    find(resourceArn, secretArn) {
      const cluster = clusters.get(resourceArn);
      if (cluster === undefined) throw new AwsError("BadRequestException", `The cluster ${resourceArn} is not found.`);
      if (cluster.outputs.enableHttpEndpoint !== true) {
        throw new AwsError(
          "HttpEndpointNotEnabledException",
          `HttpEndpoint is not enabled for resource ${resourceArn}`,
        );
      }
      if (!secrets.has(secretArn)) {
        throw new AwsError(
          "SecretsErrorException",
          `Error fetching secret ${secretArn} : Secrets Manager can't find the specified secret.`,
        );
      }
      return { databaseName: text(cluster, "databaseName"), masterUsername: text(cluster, "masterUsername") };
    },
  };
}

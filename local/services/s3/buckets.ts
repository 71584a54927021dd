import { type Graph, type ResourceNode, resourcesOf } from "../../graph.ts";

export interface CorsRule {
  readonly allowedOrigins: readonly string[];
  readonly allowedMethods: readonly string[];
  readonly allowedHeaders?: readonly string[];
  readonly exposeHeaders?: readonly string[];
  readonly maxAgeSeconds?: number;
}

export interface Expiry {
  readonly prefix: string;
  readonly days: number;
}

export interface Bucket {
  readonly name: string;
  readonly arn: string;
  /** Whether its events go to the account's default bus. */
  readonly notifies: boolean;
  readonly cors: readonly CorsRule[];
  /** Objects under a prefix go after so many days; transitions between storage classes are not visible here. */
  readonly expiries: readonly Expiry[];
}

/** The buckets of the graph with all that other resources say about them. Throws for what is not emulated. */
export function bucketsOf(graph: Graph): ReadonlyMap<string, Bucket> {
  const buckets = new Map<string, Bucket>();
  const about = (type: string, name: string): ResourceNode[] =>
    resourcesOf(graph, type).filter((node) => node.inputs.bucket === name);
  for (const node of resourcesOf(graph, "aws:s3/bucket:Bucket")) {
    const name = String(node.outputs.bucket ?? node.id);
    for (const versioning of about("aws:s3/bucketVersioning:BucketVersioning", name)) {
      const { status } = (versioning.inputs.versioningConfiguration ?? {}) as { status?: string };
      if (status !== "Disabled") throw new Error(`${versioning.name}: versioning of buckets is not emulated`);
    }
    buckets.set(name, {
      name,
      arn: String(node.outputs.arn ?? `arn:aws:s3:::${name}`),
      notifies: about("aws:s3/bucketNotification:BucketNotification", name).some(notifiesBus),
      cors: about("aws:s3/bucketCorsConfiguration:BucketCorsConfiguration", name).flatMap(
        (each) => (each.inputs.corsRules ?? []) as CorsRule[],
      ),
      expiries: about("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", name).flatMap(expiriesOf),
    });
  }
  return buckets;
}

function notifiesBus(node: ResourceNode): boolean {
  for (const property of ["queues", "topics", "lambdaFunctions"]) {
    if (node.inputs[property]) throw new Error(`${node.name}: notifications to ${property} are not emulated`);
  }
  return node.inputs.eventbridge === true;
}

function expiriesOf(node: ResourceNode): Expiry[] {
  const rules = (node.inputs.rules ?? []) as {
    status: string;
    filter?: { prefix?: string };
    expiration?: { days?: number };
  }[];
  return rules
    .filter((rule) => rule.status === "Enabled")
    .flatMap(({ filter, expiration }) =>
      expiration?.days === undefined ? [] : [{ prefix: filter?.prefix ?? "", days: expiration.days }],
    );
}

import { parseArn } from "../arn.ts";
import { type Graph, type ResourceNode, resourcesOf } from "../graph.ts";
import { compilePolicy, PolicyError, type Statement } from "./policy.ts";

/** All statements of a graph: by the ARN of the role they belong to, and by that of the resource they protect. */
export interface Statements {
  readonly ofRole: ReadonlyMap<string, readonly Statement[]>;
  readonly ofResource: ReadonlyMap<string, readonly Statement[]>;
}

/** AWS's own policies, as far as programs attach them to functions here. */
const MANAGED: Readonly<Record<string, unknown>> = {
  "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole": {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
        Resource: "*",
      },
    ],
  },
  "arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess": {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: [
          "xray:PutTraceSegments",
          "xray:PutTelemetryRecords",
          "xray:GetSamplingRules",
          "xray:GetSamplingTargets",
          "xray:GetSamplingStatisticSummaries",
        ],
        Resource: "*",
      },
    ],
  },
};

/** Reads every policy of a graph. Throws PolicyError naming the resource and the word that is wrong. */
export function collectStatements(graph: Graph): Statements {
  const ofRole = new Map<string, Statement[]>();
  const ofResource = new Map<string, Statement[]>();
  const roles = new Map<string, string>();
  const add = (map: Map<string, Statement[]>, arn: string, statements: readonly Statement[]): void => {
    map.set(arn, [...(map.get(arn) ?? []), ...statements]);
  };

  const managed = managedPolicies(graph);
  const attach = (roleArn: string, policyArn: string, node: ResourceNode): void => {
    const policy = managed.get(policyArn);
    if (!policy) throw new PolicyError(`${node.name}: the managed policy ${policyArn} is unknown`);
    add(ofRole, roleArn, policy);
  };

  for (const node of resourcesOf(graph, "aws:iam/role:Role")) {
    const arn = text(node, "arn");
    for (const key of [arn, text(node, "name"), node.id]) roles.set(key, arn);
    // A role's trust policy is the policy of the role as a resource.
    add(ofResource, arn, compilePolicy(node.inputs.assumeRolePolicy, `${node.name}.assumeRolePolicy`, "trust"));
    if (node.inputs.permissionsBoundary) throw new PolicyError(`${node.name}: permissionsBoundary is not emulated`);
    add(ofRole, arn, []);
    for (const [index, inline] of list(node.inputs.inlinePolicies).entries()) {
      const policy = inline as { name?: unknown; policy?: unknown };
      const place = `${node.name}.${String(policy.name ?? `inlinePolicies[${index}]`)}`;
      add(ofRole, arn, compilePolicy(policy.policy, place, "identity"));
    }
    for (const policyArn of list(node.inputs.managedPolicyArns)) attach(arn, String(policyArn), node);
  }

  const roleOf = (node: ResourceNode): string => {
    const role = roles.get(String(node.inputs.role));
    if (role === undefined) throw new PolicyError(`${node.name}: the role ${String(node.inputs.role)} is unknown`);
    return role;
  };
  for (const node of resourcesOf(graph, "aws:iam/rolePolicy:RolePolicy")) {
    add(ofRole, roleOf(node), compilePolicy(node.inputs.policy, node.name, "identity"));
  }
  for (const node of resourcesOf(graph, "aws:iam/rolePolicyAttachment:RolePolicyAttachment")) {
    attach(roleOf(node), String(node.inputs.policyArn), node);
  }

  const protect = (arn: string, document: unknown, place: string): void => {
    add(ofResource, arn, compilePolicy(document, place, "resource"));
  };
  const owner = (
    type: string,
    properties: readonly string[],
    node: ResourceNode,
    value: unknown,
    arnProperty = "arn",
  ): string => {
    const found = resourcesOf(graph, type).find((each) =>
      [each.id, ...properties.map((property) => each.outputs[property])].includes(String(value)),
    );
    if (!found) throw new PolicyError(`${node.name}: it protects ${String(value)}, which is not in the program`);
    return text(found, arnProperty);
  };

  for (const node of resourcesOf(graph, "aws:sqs/queuePolicy:QueuePolicy")) {
    const arn = owner("aws:sqs/queue:Queue", ["url", "arn", "name"], node, node.inputs.queueUrl);
    protect(arn, node.inputs.policy, node.name);
  }
  for (const node of resourcesOf(graph, "aws:sqs/queue:Queue")) {
    if (node.inputs.policy) protect(text(node, "arn"), node.inputs.policy, node.name);
  }
  for (const node of resourcesOf(graph, "aws:s3/bucketPolicy:BucketPolicy")) {
    const arn = owner("aws:s3/bucket:Bucket", ["bucket", "arn"], node, node.inputs.bucket);
    protect(arn, node.inputs.policy, node.name);
  }
  for (const node of resourcesOf(graph, "aws:s3/vectorsVectorBucketPolicy:VectorsVectorBucketPolicy")) {
    const type = "aws:s3/vectorsVectorBucket:VectorsVectorBucket";
    const arn = owner(type, ["vectorBucketArn"], node, node.inputs.vectorBucketArn, "vectorBucketArn");
    protect(arn, node.inputs.policy, node.name);
  }
  for (const node of resourcesOf(graph, "aws:cloudwatch/eventBusPolicy:EventBusPolicy")) {
    const name = String(node.inputs.eventBusName ?? "default");
    const place = placeOfBuses(graph);
    const arn = name === "default" ? place : owner("aws:cloudwatch/eventBus:EventBus", ["name", "arn"], node, name);
    protect(arn, node.inputs.policy, node.name);
  }
  for (const node of resourcesOf(graph, "aws:secretsmanager/secretPolicy:SecretPolicy")) {
    protect(String(node.inputs.secretArn), node.inputs.policy, node.name);
  }
  for (const node of resourcesOf(graph, "aws:lambda/permission:Permission")) {
    const arn = owner("aws:lambda/function:Function", ["name", "arn"], node, functionOf(node.inputs.function));
    protect(arn, permissionDocument(node, arn), node.name);
  }
  return { ofRole, ofResource };
}

function managedPolicies(graph: Graph): Map<string, Statement[]> {
  const policies = new Map<string, Statement[]>();
  for (const [arn, document] of Object.entries(MANAGED)) {
    policies.set(arn, compilePolicy(document, arn.split("/").at(-1) ?? arn, "identity"));
  }
  for (const node of resourcesOf(graph, "aws:iam/policy:Policy")) {
    policies.set(text(node, "arn"), compilePolicy(node.inputs.policy, node.name, "identity"));
  }
  return policies;
}

/** A permission of a function is a statement in short form. */
function permissionDocument(node: ResourceNode, functionArn: string): unknown {
  const { action, principal, sourceArn, sourceAccount, statementId } = node.inputs;
  const name = String(principal);
  return {
    Version: "2012-10-17",
    Statement: [
      {
        ...(typeof statementId === "string" ? { Sid: statementId } : {}),
        Effect: "Allow",
        Action: action,
        Principal: name === "*" ? "*" : name.endsWith(".amazonaws.com") ? { Service: name } : { AWS: name },
        Resource: [functionArn, `${functionArn}:*`],
        Condition: {
          ...(sourceArn === undefined ? {} : { ArnLike: { "aws:SourceArn": sourceArn } }),
          ...(sourceAccount === undefined ? {} : { StringEquals: { "aws:SourceAccount": sourceAccount } }),
        },
      },
    ],
  };
}

/** A function's name or unqualified ARN. */
function functionOf(value: unknown): string {
  const arn = parseArn(String(value));
  if (!arn) return String(value);
  return `arn:${arn.partition}:lambda:${arn.region}:${arn.account}:${arn.resource.split(":").slice(0, 2).join(":")}`;
}

function placeOfBuses(graph: Graph): string {
  const arn = resourcesOf(graph, "aws:cloudwatch/eventBus:EventBus")
    .map((node) => parseArn(String(node.outputs.arn)))
    .find((each) => each !== undefined);
  return `arn:aws:events:${arn?.region ?? "us-east-1"}:${arn?.account ?? "000000000000"}:event-bus/default`;
}

function text(node: ResourceNode, property: string): string {
  const value = node.outputs[property] ?? node.inputs[property];
  if (typeof value !== "string") throw new PolicyError(`${node.name}: it has no ${property}`);
  return value;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

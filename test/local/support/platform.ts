import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { S3Client } from "@aws-sdk/client-s3";
import { S3VectorsClient } from "@aws-sdk/client-s3vectors";
import { SageMakerRuntimeClient } from "@aws-sdk/client-sagemaker-runtime";
import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { SQSClient } from "@aws-sdk/client-sqs";
import { createEndpoint } from "../../../local/endpoint.ts";
import type { Graph, ResourceNode } from "../../../local/graph.ts";
import { createAuthorizer, type RecordingAuthorizer } from "../../../local/iam/authorizer.ts";
import { type Credentials, createIdentities, type Identities } from "../../../local/identities.ts";
import { type Clock, type Log, silent } from "../../../local/log.ts";
import type { Caller } from "../../../local/service.ts";
import { createCloudWatch } from "../../../local/services/cloudwatch.ts";
import { createEventBridge, type EventBridge } from "../../../local/services/eventbridge/index.ts";
import { createS3, type S3 } from "../../../local/services/s3/index.ts";
import { createS3Vectors } from "../../../local/services/s3vectors/index.ts";
import { builtInEmbedder, type Embed } from "../../../local/services/sagemaker/embedder.ts";
import { createSageMaker } from "../../../local/services/sagemaker/index.ts";
import { createSecrets } from "../../../local/services/secrets.ts";
import { createSqs, type Sqs } from "../../../local/services/sqs/index.ts";
import { openStore, type Store } from "../../../local/store.ts";

export const REGION = "eu-central-1";
export const ACCOUNT = "000000000000";

export const operator: Caller = { kind: "operator", arn: `arn:aws:iam::${ACCOUNT}:user/operator` };

/** A resource as the capture of a program would give it. */
export function resource(
  type: string,
  name: string,
  inputs: Readonly<Record<string, unknown>>,
  outputs: Readonly<Record<string, unknown>> = {},
): ResourceNode {
  const urn = `urn:pulumi:test::test::${type}::${name}`;
  return { urn, type, name, id: name, inputs, outputs: { ...inputs, ...outputs }, parent: null, dependsOn: [] };
}

export const graphOf = (...nodes: readonly ResourceNode[]): Graph => ({ nodes, outputs: {} });

export const arn = {
  queue: (name: string): string => `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`,
  bus: (name: string): string => `arn:aws:events:${REGION}:${ACCOUNT}:event-bus/${name}`,
  rule: (bus: string, name: string): string =>
    `arn:aws:events:${REGION}:${ACCOUNT}:rule/${bus === "default" ? "" : `${bus}/`}${name}`,
  role: (name: string): string => `arn:aws:iam::${ACCOUNT}:role/${name}`,
  archive: (name: string): string => `arn:aws:events:${REGION}:${ACCOUNT}:archive/${name}`,
};

export const queue = (name: string, inputs: Readonly<Record<string, unknown>> = {}): ResourceNode =>
  resource("aws:sqs/queue:Queue", name, { name, ...inputs }, { arn: arn.queue(name), url: urlOf(name) });

export const urlOf = (name: string): string => `http://127.0.0.1/${ACCOUNT}/${name}`;

export const bus = (name: string): ResourceNode =>
  resource("aws:cloudwatch/eventBus:EventBus", name, { name }, { arn: arn.bus(name) });

export const rule = (
  on: string,
  name: string,
  pattern: unknown,
  inputs: Readonly<Record<string, unknown>> = {},
): ResourceNode =>
  resource("aws:cloudwatch/eventRule:EventRule", name, {
    name,
    eventBusName: on,
    eventPattern: JSON.stringify(pattern),
    ...inputs,
  });

export const target = (
  on: string,
  of: string,
  to: string,
  inputs: Readonly<Record<string, unknown>> = {},
): ResourceNode =>
  resource("aws:cloudwatch/eventTarget:EventTarget", `${of}-to-${to}`, {
    eventBusName: on,
    rule: of,
    arn: arn.queue(to),
    targetId: to,
    ...inputs,
  });

/** A queue's policy that lets rules send to it; all rules, unless one is named. */
export const openToRules = (name: string, ruleArn?: string): ResourceNode =>
  resource("aws:sqs/queuePolicy:QueuePolicy", `${name}-policy`, {
    queueUrl: urlOf(name),
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "Rules",
          Effect: "Allow",
          Principal: { Service: "events.amazonaws.com" },
          Action: "sqs:SendMessage",
          Resource: arn.queue(name),
          ...(ruleArn === undefined ? {} : { Condition: { ArnEquals: { "aws:SourceArn": ruleArn } } }),
        },
      ],
    }),
  });

/** A role and what it may do. */
export const role = (name: string, ...statements: readonly object[]): ResourceNode[] => [
  resource(
    "aws:iam/role:Role",
    name,
    {
      assumeRolePolicy: JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }],
      }),
    },
    { arn: arn.role(name), name },
  ),
  resource("aws:iam/rolePolicy:RolePolicy", `${name}-policy`, {
    role: name,
    policy: JSON.stringify({ Version: "2012-10-17", Statement: statements }),
  }),
];

export interface Platform extends AsyncDisposable {
  readonly url: string;
  readonly store: Store;
  readonly sqs: Sqs;
  readonly events: EventBridge;
  readonly s3: S3;
  readonly identities: Identities;
  readonly authorizer: RecordingAuthorizer;
  /** SDK clients of the operator, or of a caller. */
  clients(caller?: Caller): {
    readonly sqs: SQSClient;
    readonly events: EventBridgeClient;
    readonly s3: S3Client;
    readonly vectors: S3VectorsClient;
    readonly models: SageMakerRuntimeClient;
    readonly secrets: SecretsManagerClient;
    readonly metrics: CloudWatchClient;
  };
  /** Configuration that any SDK client takes. */
  config(caller?: Caller): ClientConfig;
}

export interface ClientConfig {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
  readonly maxAttempts: 1;
}

export const credentialsOf = (from: Credentials): ClientConfig["credentials"] => ({
  accessKeyId: from.accessKeyId,
  secretAccessKey: from.secretAccessKey,
  ...(from.sessionToken === null ? {} : { sessionToken: from.sessionToken }),
});

/** Deploys a graph onto the emulated services, on a free port, and undoes it at the end of the scope. */
export async function platform(
  graph: Graph,
  options: {
    readonly store?: Store;
    readonly clock?: Clock;
    readonly log?: Log;
    readonly directory?: string;
    readonly embed?: Embed;
    /** How long a model may take, milliseconds. */
    readonly modelTimeLimit?: number;
  } = {},
): Promise<Platform> {
  const { store = openStore(":memory:"), clock = Date.now, log = silent, embed = builtInEmbedder } = options;
  const authorizer = createAuthorizer(graph);
  const identities = createIdentities();
  const sqs = createSqs({ graph, store, authorizer, log, clock });
  const events = createEventBridge({ graph, store, queues: sqs, authorizer, log, clock });
  const temporary = options.directory === undefined ? mkdtempSync(join(tmpdir(), "objects-")) : undefined;
  const directory = options.directory ?? temporary ?? "";
  const s3 = createS3({ graph, store, directory, authorizer, buses: events, log, clock });
  const vectors = createS3Vectors({ graph, store, clock });
  const { modelTimeLimit } = options;
  const models = createSageMaker({
    graph,
    authorizer,
    embed,
    ...(modelTimeLimit === undefined ? {} : { timeLimit: modelTimeLimit }),
  });
  const metrics = createCloudWatch({ figures: sqs.figures, clock });
  const services = [sqs, events, s3, vectors, models, createSecrets({ graph, store }), metrics];
  const endpoint = createEndpoint({ services, identities, authorizer, region: REGION, log });
  const url = `http://127.0.0.1:${await endpoint.listen(0)}`;
  const opened: { destroy(): void }[] = [];
  const config = (caller: Caller = operator): ClientConfig => ({
    endpoint: url,
    region: REGION,
    credentials: credentialsOf(identities.issue(caller)),
    maxAttempts: 1,
  });
  return {
    url,
    store,
    sqs,
    events,
    s3,
    identities,
    authorizer,
    config,
    clients(caller) {
      const made = {
        sqs: new SQSClient(config(caller)),
        events: new EventBridgeClient(config(caller)),
        s3: new S3Client(config(caller)),
        vectors: new S3VectorsClient(config(caller)),
        models: new SageMakerRuntimeClient(config(caller)),
        secrets: new SecretsManagerClient(config(caller)),
        metrics: new CloudWatchClient(config(caller)),
      };
      opened.push(...Object.values(made));
      return made;
    },
    async [Symbol.asyncDispose]() {
      for (const client of opened) client.destroy();
      await endpoint.close();
      events.close();
      sqs.close();
      s3.close();
      store.close();
      if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
    },
  };
}

/** Runs a call that must fail and gives its error. */
export async function failure(
  call: Promise<unknown>,
): Promise<Error & { readonly $metadata?: { httpStatusCode?: number } }> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
  throw new Error("the call was expected to fail");
}

import { join } from "node:path";
import { issuerUrlOf, LOOPBACK, loginUrlAt } from "./addresses.ts";
import type { Closers } from "./closers.ts";
import { createDataApi } from "./database/data-api.ts";
import { type Postgres, startPostgres } from "./database/postgres.ts";
import { deployObjects } from "./distribution/deployed-objects.ts";
import { createEndpoint } from "./endpoint.ts";
import { type Faults, killProcessOf } from "./faults.ts";
import { createFunctions } from "./functions/functions.ts";
import { resourcesOf } from "./graph.ts";
import type { Ground } from "./ground.ts";
import type { PlatformOptions } from "./options.ts";
import type { Service } from "./service.ts";
import { createCloudWatch } from "./services/cloudwatch.ts";
import { type Cognito, createCognito } from "./services/cognito/index.ts";
import { createEventBridge } from "./services/eventbridge/index.ts";
import { createS3 } from "./services/s3/index.ts";
import { createS3Vectors } from "./services/s3vectors/index.ts";
import { embedderOf } from "./services/sagemaker/embedder.ts";
import { createSageMaker } from "./services/sagemaker/index.ts";
import { createScheduler } from "./services/scheduler/index.ts";
import { createSqs } from "./services/sqs/index.ts";

/** The services that the program's work goes through, once they run. */
export type Deployment = Awaited<ReturnType<typeof deploy>>;

async function startDatabase({ graph, home, log }: Ground, url: string | undefined): Promise<Postgres> {
  const [cluster] = resourcesOf(graph, "aws:rds/cluster:Cluster");
  if (!cluster) throw new Error("the program has no Aurora cluster");
  return await startPostgres({
    directory: join(home.path, "postgres"),
    majorVersion: Number.parseInt(String(cluster.outputs.engineVersion), 10),
    database: String(cluster.outputs.databaseName),
    url,
    log,
  });
}

/** The user pool of the program, if it has one. */
async function startPeople({ graph, store, home, ports, log }: Ground): Promise<Cognito | null> {
  const people = await createCognito({
    graph,
    store,
    log,
    issuerUrl: issuerUrlOf(ports.identity),
    loginUrl: loginUrlAt(ports.identity),
    onLocalSignIn: (way) => home.offerSignIn(way),
  });
  await people?.listen(ports.identity, LOOPBACK);
  return people;
}

/** The address of AWS here: what SDKs and functions call. */
async function openEndpoint(
  { identities, authorizer, region, log, ports }: Ground,
  services: readonly Service[],
  { functions, faults }: { functions: ReturnType<typeof createFunctions>; faults: Faults | undefined },
  started: Closers,
): Promise<void> {
  const endpoint = createEndpoint({
    services: [...services],
    identities,
    authorizer,
    region,
    log,
    faults,
    kill: (functionName) => killProcessOf(functions, functionName),
  });
  await endpoint.listen(ports.endpoint, LOOPBACK);
  started.add(() => endpoint.close());
}

/** Makes the services with the program's resources in them, and lets them be called. Nothing is worked off yet. */
export async function deploy(
  ground: Ground,
  options: Pick<PlatformOptions, "embeddings" | "databaseUrl" | "faults">,
  started: Closers,
) {
  const { home, graph, store, log, authorizer, identities, operator, region, endpointUrl, secrets } = ground;
  const queues = createSqs({ graph, store, authorizer, log });
  started.add(() => queues.close());
  const buses = createEventBridge({ graph, store, queues, authorizer, log });
  started.add(() => buses.close());
  const objects = createS3({ graph, store, authorizer, buses, log, directory: join(home.path, "objects") });
  started.add(() => objects.close());
  await deployObjects(graph, objects, store, operator);
  const functions = createFunctions({
    graph,
    identities,
    authorizer,
    endpoint: () => endpointUrl,
    region,
    log,
    onLog: ({ functionName, requestId, line }) => log("info", line, { functionName, requestId }),
    directory: join(home.path, "functions"),
    store,
    queues,
  });
  started.add(() => functions.close());
  buses.serveFunctions(functions);

  const postgres = await startDatabase(ground, options.databaseUrl);
  started.add(() => postgres.stop());
  const dataApi = createDataApi({ graph, connectionString: postgres.connectionString, log });
  started.add(() => dataApi.close());
  const scheduler = createScheduler({ graph, store, functions, queues, buses, authorizer, log });
  started.add(() => scheduler.close());
  const people = await startPeople(ground);
  if (people) started.add(() => people.close());

  const vectors = createS3Vectors({ graph, store });
  const models = createSageMaker({ graph, authorizer, embed: embedderOf(options.embeddings) });
  const metrics = createCloudWatch({ figures: queues.figures });
  const inner = [queues, buses, objects, vectors, models, secrets, functions, dataApi, scheduler, metrics];
  const services = people ? [people.service, ...inner] : inner;
  await openEndpoint(ground, services, { functions, faults: options.faults }, started);
  return { queues, objects, functions, scheduler };
}

/** Runs the functions that a deployment runs (`aws.lambda.Invocation`), in order. Throws with the function's error. */
export async function runInvocations({ graph, operator }: Ground, { functions }: Deployment): Promise<void> {
  for (const { name, inputs } of resourcesOf(graph, "aws:lambda/invocation:Invocation")) {
    const target = resourcesOf(graph, "aws:lambda/function:Function").find(
      (node) => node.outputs.name === inputs.functionName,
    );
    if (!target) throw new Error(`${name}: there is no function ${inputs.functionName}`);
    const outcome = await functions.invoke(String(target.outputs.arn), JSON.parse(String(inputs.input)), operator);
    if (!outcome.ok) throw new Error(`${name} failed: ${outcome.error.errorType}: ${outcome.error.errorMessage}`);
  }
}

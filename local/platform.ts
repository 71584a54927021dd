import { existsSync, renameSync, statSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { placeOf } from "./arn.ts";
import { captureGraph } from "./capture/capture.ts";
import { createDataApi } from "./database/data-api.ts";
import { type Postgres, preparePostgres, startPostgres } from "./database/postgres.ts";
import { distributionOf, type Served } from "./distribution/definition.ts";
import { deployObjects } from "./distribution/deployed-objects.ts";
import { createDistribution } from "./distribution/distribution.ts";
import { createEndpoint } from "./endpoint.ts";
import { disturbed, type Faults, killProcessOf } from "./faults.ts";
import { createEventSources } from "./functions/event-sources.ts";
import { createFunctions } from "./functions/functions.ts";
import { createHttpApi, PortInUse } from "./gateway/http-api.ts";
import { findPortHolder } from "./gateway/port.ts";
import { createRestApis } from "./gateway/rest-api.ts";
import { type Graph, resourcesOf } from "./graph.ts";
import { type Home, HomeError, type Owner, openHome } from "./home.ts";
import { createAuthorizer } from "./iam/authorizer.ts";
import { createIdentities } from "./identities.ts";
import type { Log } from "./log.ts";
import { fileLog } from "./log-file.ts";
import { COGNITO, ENDPOINT, FRONT_DOOR, loginUrlOf, REST_BASE_PATH, SITE } from "./resources/define.ts";
import type { Caller, Functions } from "./service.ts";
import { type AppRunner, createAppRunner } from "./services/apprunner/index.ts";
import { createCloudWatch } from "./services/cloudwatch.ts";
import { type Cognito, createCognito } from "./services/cognito/index.ts";
import { createEventBridge } from "./services/eventbridge/index.ts";
import { createS3 } from "./services/s3/index.ts";
import { createS3Vectors } from "./services/s3vectors/index.ts";
import { type EmbeddingServer, embedderOf } from "./services/sagemaker/embedder.ts";
import { createSageMaker } from "./services/sagemaker/index.ts";
import { createScheduler } from "./services/scheduler/index.ts";
import { createSecrets } from "./services/secrets.ts";
import { createSqs } from "./services/sqs/index.ts";
import { NewerStateError, openStore, type Store } from "./store.ts";

export interface PlatformOptions {
  /** The folder of the Pulumi project. */
  readonly root: string;
  /** The data directory. */
  readonly home: string;
  readonly stack: string;
  readonly mode: Owner["mode"];
  /** Port of the front door; 0 takes a free one. */
  readonly port: number;
  /** Takes another port for the front door if that one is in use; otherwise that stops the start. */
  readonly anyPort?: boolean;
  /** Wished port of the AWS endpoint; another free one is taken if it is in use. */
  readonly endpointPort: number;
  /** Wished port of the user pool's pages, unless the data directory remembers another; a free one is taken if it is in use. */
  readonly identityPort?: number;
  /** Puts another PostgreSQL in the embedded one's place. */
  readonly databaseUrl: string | undefined;
  /** Puts an embedding server in the place of the built-in embedder behind SageMaker's endpoints. */
  readonly embeddings?: EmbeddingServer | undefined;
  /** Replaces the text of `index.ts`; for tests that change the program. */
  readonly source?: string;
  /** Configuration over that of the stack's file, by full key. */
  readonly config?: Readonly<Record<string, string>>;
  /** Secrets of this machine by name, served like those of the graph and kept nowhere. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Changes the captured graph before it is deployed; for tests that take a resource away. */
  readonly alter?: (graph: Graph) => Graph;
  /** Accidents on purpose; for tests of what a program makes of them. */
  readonly faults?: Faults;
}

export interface Platform {
  /** The HTTP API's own address, which its distribution asks. */
  readonly apiUrl: string;
  /** The distribution's address, the one for people; the HTTP API's if the program has no distribution. */
  readonly siteUrl: string;
  readonly endpoint: string;
  readonly region: string;
  /** The resources as they are deployed here. */
  readonly graph: Graph;
  /** Stops taking work, lets what is under way end, and frees the data directory. */
  close(): Promise<void>;
}

const LOOPBACK = "127.0.0.1";

/** What has been started, to be closed in the opposite order. */
class Stack {
  private readonly closers: (() => unknown)[] = [];

  add(close: () => unknown): void {
    this.closers.unshift(close);
  }

  async close(): Promise<void> {
    for (const close of this.closers.splice(0)) await close();
  }
}

/** A free port: the wished one if possible. */
function freePort(wished: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      if (wished !== 0 && error.code === "EADDRINUSE") resolve(freePort(0));
      else reject(error);
    });
    probe.listen(wished, LOOPBACK, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Where the parts of a platform listen. */
export interface Addresses {
  readonly endpoint: string;
  readonly apiUrl: string;
  readonly siteUrl: string;
  readonly identityPort: number;
}

const hostOf = (url: string): string => new URL(url).host;
/** The issuer and the pages of a pool live on different hosts, on AWS and here. */
const issuerUrlOf = (port: number): string => `http://${LOOPBACK}:${port}`;
const loginUrlAt = (port: number): string => `http://localhost:${port}`;

/** Puts the real addresses in the place of those that the captured graph was made with. */
function withAddresses(
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
function servedHere(graph: Graph, apiUrl: string): Served {
  const host = hostOf(apiUrl);
  const { region } = placeOf(graph);
  const served = new Map([[host, { host, path: "" }]]);
  for (const { id } of resourcesOf(graph, "aws:apigateway/restApi:RestApi")) {
    served.set(`${id}.execute-api.${region}.amazonaws.com`, { host, path: `${REST_BASE_PATH}/${id}` });
  }
  return served;
}

/** The stack's outputs as they are on a running platform, as text, by upper-case name. */
export async function stackOutputs(
  options: Addresses & Pick<PlatformOptions, "root" | "stack" | "config">,
): Promise<Record<string, string>> {
  const graph = withAddresses(await captureGraph(options), options);
  const flat = (value: unknown, path: string): [string, string][] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, part]) => flat(part, path ? `${path}_${key}` : key))
      : [[path.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase(), String(value)]];
  return Object.fromEntries(flat(graph.outputs, ""));
}

async function startDatabase(graph: Graph, home: Home, url: string | undefined, log: Log): Promise<Postgres> {
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
async function startPeople(graph: Graph, store: Store, home: Home, port: number, log: Log): Promise<Cognito | null> {
  const people = await createCognito({
    graph,
    store,
    log,
    issuerUrl: issuerUrlOf(port),
    loginUrl: loginUrlAt(port),
    onLocalSignIn: (way) => home.offerSignIn(way),
  });
  await people?.listen(port, LOOPBACK);
  return people;
}

function openState(home: Home): Store {
  try {
    return openStore(join(home.path, "state.db"));
  } catch (error) {
    if (!(error instanceof NewerStateError)) throw error;
    throw new HomeError(`the data directory ${home.path} is newer than this release: ${error.message}`);
  }
}

/** Runs the functions that a deployment runs (`aws.lambda.Invocation`), in order. Throws with the function's error. */
async function runInvocations(graph: Graph, functions: Functions, operator: Caller): Promise<void> {
  for (const { name, inputs } of resourcesOf(graph, "aws:lambda/invocation:Invocation")) {
    const target = resourcesOf(graph, "aws:lambda/function:Function").find(
      (node) => node.outputs.name === inputs.functionName,
    );
    if (!target) throw new Error(`${name}: there is no function ${inputs.functionName}`);
    const outcome = await functions.invoke(String(target.outputs.arn), JSON.parse(String(inputs.input)), operator);
    if (!outcome.ok) throw new Error(`${name} failed: ${outcome.error.errorType}: ${outcome.error.errorMessage}`);
  }
}

const LOG_BYTES = 20 * 1024 * 1024;

function rotated(path: string): string {
  if (existsSync(path) && statSync(path).size > LOG_BYTES) renameSync(path, `${path}.1`);
  return path;
}

/**
 * Deploys the program of a stack onto this machine and starts it. Throws, with a sentence for people, what stands in the
 * way: HomeError, CaptureError, PortInUse, or the database's errors.
 */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const started = new Stack();
  try {
    return await start(options, started);
  } catch (error) {
    await started.close();
    throw error;
  }
}

async function start(options: PlatformOptions, started: Stack): Promise<Platform> {
  const startedAt = new Date().toISOString();
  const home = openHome(options.home);
  started.add(() => home.release());
  const nowhere = { apiUrl: null, siteUrl: null, endpoint: null, region: null, identityPort: null };
  const owner: Owner = { pid: process.pid, mode: options.mode, ...nowhere, startedAt };
  home.announce(owner);

  const port = await freePort(options.port);
  const isElsewhere = options.port !== 0 && port !== options.port;
  if (isElsewhere && options.anyPort !== true) throw new PortInUse(options.port, findPortHolder(options.port));
  const endpointPort = await freePort(options.endpointPort);
  const siteUrl = `http://localhost:${port}`;
  const identityPort = await freePort(home.identityPort() ?? options.identityPort ?? 0);
  if (options.mode === "serve") home.keepIdentityPort(identityPort);
  const endpointUrl = `http://${LOOPBACK}:${endpointPort}`;

  const isEmbedded = options.databaseUrl === undefined || options.databaseUrl === "";
  const [program] = await Promise.all([
    captureGraph(options),
    isEmbedded ? preparePostgres(join(home.path, "postgres")) : null,
  ]);
  const captured = (options.alter ?? ((graph) => graph))(program);
  // The distribution has the front door; without one the HTTP API does.
  const hasSite = resourcesOf(captured, "aws:cloudfront/distribution:Distribution").length > 0;
  const apiPort = hasSite ? await freePort(options.endpointPort === 0 ? 0 : options.endpointPort + 2) : port;
  const apiUrl = `http://localhost:${apiPort}`;
  const { log, close: closeLog } = fileLog(rotated(join(home.path, "platform.log")));
  started.add(closeLog);

  const store = openState(home);
  started.add(() => store.close());
  const secrets = createSecrets({ graph: captured, own: options.secrets ?? {}, store });
  const addresses = { endpoint: endpointUrl, apiUrl, siteUrl, identityPort };
  const containers = await createAppRunner({
    graph: withAddresses(captured, addresses),
    root: options.root,
    directory: join(home.path, "containers"),
    log,
    secretText: secrets.textOf,
  });
  started.add(() => containers.close());
  const graph = withAddresses(captured, addresses, containers.addresses);
  const { region, account } = placeOf(graph);
  const identities = createIdentities();
  const operator: Caller = { kind: "operator", arn: `arn:aws:iam::${account}:user/local` };
  identities.adopt(operator, home.credentials());
  const authorizer = createAuthorizer(graph);

  const queues = createSqs({ graph, store, authorizer, log });
  started.add(() => queues.close());
  const buses = createEventBridge({ graph, store, queues, authorizer, log });
  started.add(() => buses.close());
  const objects = createS3({ graph, store, authorizer, buses, log, directory: join(home.path, "objects") });
  started.add(() => objects.close());
  await deployObjects(graph, objects, store, operator);
  const vectors = createS3Vectors({ graph, store });
  const models = createSageMaker({ graph, authorizer, embed: embedderOf(options.embeddings) });
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

  const postgres = await startDatabase(graph, home, options.databaseUrl, log);
  started.add(() => postgres.stop());
  const dataApi = createDataApi({ graph, connectionString: postgres.connectionString, log });
  started.add(() => dataApi.close());

  const scheduler = createScheduler({ graph, store, functions, queues, buses, authorizer, log });
  started.add(() => scheduler.close());

  const metrics = createCloudWatch({ figures: queues.figures });
  const people = await startPeople(graph, store, home, identityPort, log);
  if (people) started.add(() => people.close());
  const services = [
    ...(people ? [people.service] : []),
    queues,
    buses,
    objects,
    vectors,
    models,
    secrets,
    functions,
    dataApi,
    scheduler,
    metrics,
  ];
  const endpoint = createEndpoint({
    services,
    identities,
    authorizer,
    region,
    log,
    faults: options.faults,
    kill: (functionName) => killProcessOf(functions, functionName),
  });
  await endpoint.listen(endpointPort, LOOPBACK);
  started.add(() => endpoint.close());
  await runInvocations(graph, functions, operator);

  for (const { inputs } of resourcesOf(graph, "aws:lambda/eventSourceMapping:EventSourceMapping")) {
    const recalled = queues.recall(String(inputs.eventSourceArn));
    if (recalled > 0) log("warn", "messages of functions that were cut off are delivered again", { recalled });
  }
  const { serveMappings } = functions;
  const receivers = options.faults ? { ...disturbed(functions, options.faults), serveMappings } : functions;
  const mappings = createEventSources({ graph, functions: receivers, queues, store, region, log });
  mappings.start();
  started.add(() => mappings.close());
  scheduler.start();
  const restApi = createRestApis({ graph, functions, identities, authorizer, store, log });
  const frontDoor = createHttpApi({ graph, functions, identities, authorizer, log, restApi });
  await frontDoor.listen(apiPort, LOOPBACK);
  started.add(() => frontDoor.close());
  const distribution = distributionOf(graph, servedHere(graph, apiUrl));
  if (distribution !== null) {
    const site = createDistribution({ distribution, objects, authorizer, log });
    await site.listen(port, LOOPBACK);
    started.add(() => site.close());
  }

  home.announce({ ...owner, apiUrl, siteUrl, endpoint: endpointUrl, region, identityPort });
  log("info", "the platform is ready", { siteUrl, apiUrl, endpoint: endpointUrl });
  return { apiUrl, siteUrl, endpoint: endpointUrl, region, graph, close: () => started.close() };
}

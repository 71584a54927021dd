import { LOOPBACK, servedHere } from "./addresses.ts";
import { Closers } from "./closers.ts";
import { type Deployment, deploy, runInvocations } from "./deployment.ts";
import { distributionOf } from "./distribution/definition.ts";
import { createDistribution } from "./distribution/distribution.ts";
import { disturbed, type Faults } from "./faults.ts";
import { createEventSources } from "./functions/event-sources.ts";
import { createHttpApi } from "./gateway/http-api.ts";
import { createRestApis } from "./gateway/rest-api.ts";
import { type Graph, resourcesOf } from "./graph.ts";
import { type Ground, prepareGround } from "./ground.ts";
import type { PlatformOptions } from "./options.ts";

export type { PlatformOptions } from "./options.ts";

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

/** Lets the agents and the schedules work. Messages that a kill has cut off come back at once. */
function startWork(
  { graph, store, region, log }: Ground,
  { queues, functions, scheduler }: Deployment,
  faults: Faults | undefined,
  started: Closers,
): void {
  for (const { inputs } of resourcesOf(graph, "aws:lambda/eventSourceMapping:EventSourceMapping")) {
    const recalled = queues.recall(String(inputs.eventSourceArn));
    if (recalled > 0) log("warn", "messages of functions that were cut off are delivered again", { recalled });
  }
  const { serveMappings } = functions;
  const receivers = faults ? { ...disturbed(functions, faults), serveMappings } : functions;
  const mappings = createEventSources({ graph, functions: receivers, queues, store, region, log });
  mappings.start();
  started.add(() => mappings.close());
  scheduler.start();
}

/** Opens the APIs and, before them, the distribution. */
async function openDoors(ground: Ground, { functions, objects }: Deployment, started: Closers): Promise<void> {
  const { graph, identities, authorizer, store, log, apiUrl, ports } = ground;
  const restApi = createRestApis({ graph, functions, identities, authorizer, store, log });
  const frontDoor = createHttpApi({ graph, functions, identities, authorizer, log, restApi });
  await frontDoor.listen(ports.api, LOOPBACK);
  started.add(() => frontDoor.close());
  const distribution = distributionOf(graph, servedHere(graph, apiUrl));
  if (distribution === null) return;
  const site = createDistribution({ distribution, objects, authorizer, log });
  await site.listen(ports.site, LOOPBACK);
  started.add(() => site.close());
}

async function start(options: PlatformOptions, started: Closers): Promise<Platform> {
  const ground = await prepareGround(options, started);
  const deployment = await deploy(ground, options, started);
  await runInvocations(ground, deployment);
  startWork(ground, deployment, options.faults, started);
  await openDoors(ground, deployment, started);

  const { home, owner, ports, graph, region, apiUrl, siteUrl, endpointUrl: endpoint, log } = ground;
  home.announce({ ...owner, apiUrl, siteUrl, endpoint, region, identityPort: ports.identity });
  log("info", "the platform is ready", { siteUrl, apiUrl, endpoint });
  return { apiUrl, siteUrl, endpoint, region, graph, close: () => started.close() };
}

/**
 * Deploys the program of a stack onto this machine and starts it. Throws, with a sentence for people, what stands in the
 * way: HomeError, CaptureError, PortInUse, or the database's errors.
 */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const started = new Closers();
  try {
    return await start(options, started);
  } catch (error) {
    await started.close();
    throw error;
  }
}

import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect, createServer as createNetServer } from "node:net";
import { join } from "node:path";
import * as z from "zod";
import { type Graph, type ResourceNode, resourcesOf } from "../../graph.ts";
import type { Log } from "../../log.ts";
import { buildImage, type Image } from "./image.ts";
import { type Instance, startInstance } from "./instance.ts";

export interface AppRunnerOptions {
  readonly graph: Graph;
  /** The folder of the program, which images are built from. */
  readonly root: string;
  /** Where images are laid. */
  readonly directory: string;
  readonly log: Log;
  /** The text of a secret by its ARN, when an instance starts; null if it has none. */
  readonly secretText: (arn: string) => string | null;
}

export interface AppRunner {
  /** What stands in the graph for the address of each service, with where it is here. */
  readonly addresses: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

/** App Runner cuts requests off after this time; and an instance that nobody has called for so long is ended here. */
const REQUEST_LIMIT = 120_000;
const IDLE = 120_000;

const Configuration = z.object({
  imageRepository: z.object({
    imageIdentifier: z.string(),
    imageConfiguration: z
      .object({
        startCommand: z.string().optional(),
        runtimeEnvironmentVariables: z.record(z.string(), z.string()).default({}),
        runtimeEnvironmentSecrets: z.record(z.string(), z.string()).default({}),
      })
      .default({ runtimeEnvironmentVariables: {}, runtimeEnvironmentSecrets: {} }),
  }),
});
const Health = z.object({ protocol: z.string().optional(), path: z.string().optional() }).optional();

/**
 * Services of App Runner on this machine. Each has an address from the start and an instance from its first request on:
 * the image is built from its Dockerfile into a folder of its own, and its own command is started there, with the
 * variables and secrets that the program gives it. An instance that dies is started anew by the next request; one that
 * nobody calls is ended.
 */
export async function createAppRunner(options: AppRunnerOptions): Promise<AppRunner> {
  const nodes = resourcesOf(options.graph, "aws:apprunner/service:Service");
  const services = await Promise.all(nodes.map((node) => serve(node, options)));
  return {
    addresses: new Map(services.map(({ name, address }) => [`https://${name}`, address])),
    close: async () => void (await Promise.all(services.map((service) => service.close()))),
  };
}

async function serve(node: ResourceNode, { graph, root, directory, log, secretText }: AppRunnerOptions) {
  const configuration = Configuration.parse(node.inputs.sourceConfiguration);
  const { imageIdentifier, imageConfiguration } = configuration.imageRepository;
  if (imageConfiguration.startCommand !== undefined)
    throw new Error(`${node.name}: a start command of a service is not played; the image's own is`);
  const built = resourcesOf(graph, "awsx:ecr:Image").find(({ outputs }) => outputs.imageUri === imageIdentifier);
  if (!built) throw new Error(`${node.name}: its image is not built by the program, and none is pulled here`);
  const health = Health.parse(node.inputs.healthCheckConfiguration);

  let image: Promise<Image> | null = null;
  let instance: Promise<Instance> | null = null;
  let busy = 0;
  let idle: NodeJS.Timeout | undefined;
  let closed = false;

  const imageOf = (): Promise<Image> => {
    image ??= buildImage(
      join(root, String(built.inputs.context)),
      String(built.inputs.dockerfile),
      join(directory, node.name),
    );
    // What failed may work the next time.
    image.catch(() => {
      image = null;
    });
    return image;
  };

  async function start(): Promise<Instance> {
    const secrets = Object.entries(imageConfiguration.runtimeEnvironmentSecrets).map(([name, arn]) => {
      const text = secretText(arn);
      if (text === null) throw new Error(`the secret of ${name} has no value`);
      return [name, text] as const;
    });
    const environment = { ...imageConfiguration.runtimeEnvironmentVariables, ...Object.fromEntries(secrets) };
    const started = await startInstance({
      image: await imageOf(),
      environment,
      port: await freePort(),
      healthPath: health?.protocol === "HTTP" ? (health.path ?? "/") : null,
      onLine: (line) => log("info", line, { service: node.name }),
    });
    log("info", "an instance of a service has started", { service: node.name, pid: started.pid });
    if (closed) await started.stop();
    return started;
  }

  /** The instance, started by the first who needs it; all others wait for the same. */
  const running = async (): Promise<Instance> => {
    for (;;) {
      const current = instance ?? start();
      instance = current;
      const found = await current.catch((error: unknown) => {
        if (instance === current) instance = null;
        throw error;
      });
      // Its process may be on its way out while nobody listens any more.
      if (found.isAlive() && (await isOpen(found.port))) return found;
      await found.stop();
      if (instance === current) instance = null;
    }
  };

  const stopInstance = async (): Promise<void> => {
    const current = instance;
    instance = null;
    await (await current?.catch(() => null))?.stop();
  };

  const server = createServer((incoming, answer) => {
    busy += 1;
    clearTimeout(idle);
    answer.once("close", () => {
      busy -= 1;
      if (busy > 0 || closed) return;
      idle = setTimeout(() => void stopInstance(), IDLE);
      idle.unref();
    });
    running().then(
      ({ port }) => forward(incoming, answer, port),
      (error: unknown) => {
        log("error", "a service doesn't start", { service: node.name, error: String(error) });
        unavailable(answer);
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    name: String(node.outputs.serviceUrl),
    address,
    async close(): Promise<void> {
      closed = true;
      clearTimeout(idle);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await stopInstance();
    },
  };
}

/** Whether somebody listens there. */
function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/** Hands a request on and its answer back, as they come; cut off after the service's limit. */
function forward(incoming: IncomingMessage, answer: ServerResponse, port: number): void {
  const { method, url, headers } = incoming;
  const onward = request({ host: "127.0.0.1", port, method, path: url, headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  const limit = setTimeout(() => onward.destroy(new Error("too slow")), REQUEST_LIMIT);
  onward.on("error", () => unavailable(answer));
  answer.on("close", () => {
    clearTimeout(limit);
    onward.destroy();
  });
  incoming.pipe(onward);
}

function unavailable(answer: ServerResponse): void {
  if (answer.headersSent) answer.destroy();
  else answer.writeHead(503, { "content-type": "text/plain" }).end("Service Unavailable");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createNetServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

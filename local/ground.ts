import { existsSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { LOOPBACK, withAddresses } from "./addresses.ts";
import { placeOf } from "./arn.ts";
import { captureGraph } from "./capture/capture.ts";
import type { Closers } from "./closers.ts";
import { preparePostgres } from "./database/postgres.ts";
import { holdPort, releasePort } from "./gateway/held-port.ts";
import { PortInUse } from "./gateway/http-api.ts";
import { findPortHolder } from "./gateway/port.ts";
import { type Graph, resourcesOf } from "./graph.ts";
import { type Home, HomeError, type Owner, openHome } from "./home.ts";
import { createAuthorizer } from "./iam/authorizer.ts";
import { createIdentities, type Identities } from "./identities.ts";
import type { Log } from "./log.ts";
import { fileLog } from "./log-file.ts";
import type { PlatformOptions } from "./options.ts";
import type { Authorizer, Caller } from "./service.ts";
import { createAppRunner } from "./services/apprunner/index.ts";
import { createSecrets } from "./services/secrets.ts";
import { NewerStateError, openStore, type Store } from "./store.ts";

/** The ports that a platform listens on. */
interface Ports {
  readonly site: number;
  readonly api: number;
  readonly endpoint: number;
  readonly identity: number;
}

/** What every service stands on: the data directory, the program with its real addresses, and who may do what. */
export interface Ground {
  readonly home: Home;
  readonly owner: Owner;
  readonly ports: Ports;
  readonly apiUrl: string;
  readonly siteUrl: string;
  readonly endpointUrl: string;
  readonly region: string;
  readonly graph: Graph;
  readonly log: Log;
  readonly store: Store;
  readonly secrets: ReturnType<typeof createSecrets>;
  readonly identities: Identities;
  readonly operator: Caller;
  readonly authorizer: Authorizer;
}

function openState(home: Home): Store {
  try {
    return openStore(join(home.path, "state.db"));
  } catch (error) {
    if (!(error instanceof NewerStateError)) throw error;
    throw new HomeError(`the data directory ${home.path} is newer than this release: ${error.message}`);
  }
}

const LOG_BYTES = 20 * 1024 * 1024;

function rotated(path: string): string {
  if (existsSync(path) && statSync(path).size > LOG_BYTES) renameSync(path, `${path}.1`);
  return path;
}

/** Takes a port until something listens on it: the wished one if it is free. */
type Hold = (wished: number) => Promise<number>;

/** The ports but that of the HTTP API, which only the program tells to be needed. Throws PortInUse. */
async function choosePorts(options: PlatformOptions, home: Home, hold: Hold): Promise<Omit<Ports, "api">> {
  const site = await hold(options.port);
  const isElsewhere = options.port !== 0 && site !== options.port;
  if (isElsewhere && options.anyPort !== true) throw new PortInUse(options.port, findPortHolder(options.port));
  const endpoint = await hold(options.endpointPort);
  const identity = await hold(home.identityPort() ?? options.identityPort ?? 0);
  if (options.mode === "serve") home.keepIdentityPort(identity);
  return { site, endpoint, identity };
}

/** The captured program. The database's files are laid down meanwhile, since both take their time. */
async function capture(options: PlatformOptions, home: Home): Promise<Graph> {
  const isEmbedded = options.databaseUrl === undefined || options.databaseUrl === "";
  const [program] = await Promise.all([
    captureGraph(options),
    isEmbedded ? preparePostgres(join(home.path, "postgres")) : null,
  ]);
  return options.alter?.(program) ?? program;
}

/** Takes the data directory, reads the program, and settles who listens where. Throws HomeError, PortInUse, CaptureError. */
export async function prepareGround(options: PlatformOptions, started: Closers): Promise<Ground> {
  const startedAt = new Date().toISOString();
  const home = openHome(options.home);
  started.add(() => home.release());
  const nowhere = { apiUrl: null, siteUrl: null, endpoint: null, region: null, identityPort: null };
  const owner: Owner = { pid: process.pid, mode: options.mode, ...nowhere, startedAt };
  home.announce(owner);

  const hold: Hold = async (wished) => {
    const port = await holdPort(wished, LOOPBACK);
    started.add(() => releasePort(port));
    return port;
  };
  const chosen = await choosePorts(options, home, hold);
  const captured = await capture(options, home);
  // The distribution has the front door; without one the HTTP API does.
  const hasSite = resourcesOf(captured, "aws:cloudfront/distribution:Distribution").length > 0;
  const api = hasSite ? await hold(options.endpointPort === 0 ? 0 : options.endpointPort + 2) : chosen.site;
  const ports: Ports = { ...chosen, api };
  const siteUrl = `http://localhost:${ports.site}`;
  const apiUrl = `http://localhost:${ports.api}`;
  const endpointUrl = `http://${LOOPBACK}:${ports.endpoint}`;

  const { log, close: closeLog } = fileLog(rotated(join(home.path, "platform.log")));
  started.add(closeLog);
  const store = openState(home);
  started.add(() => store.close());
  const secrets = createSecrets({ graph: captured, own: options.secrets ?? {}, store });
  const addresses = { endpoint: endpointUrl, apiUrl, siteUrl, identityPort: ports.identity };
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
  return {
    home,
    owner,
    ports,
    apiUrl,
    siteUrl,
    endpointUrl,
    region,
    graph,
    log,
    store,
    secrets,
    identities,
    operator,
    authorizer,
  };
}

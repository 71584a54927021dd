/**
 * A platform with accidents, in a process of its own that a harness can kill: says by IPC when it is ready and which
 * accidents have happened, and ends in order when it is told to. Argument: `Orders` as JSON.
 */
import { type Graph, resourcesOf } from "../../local/graph.ts";
import { startPlatform } from "../../local/platform.ts";
import { altered } from "./alter.ts";
import { chaos, type Rates } from "./chaos.ts";
import { calm, root } from "./platform.ts";
import { seeded } from "./random.ts";

export interface Orders {
  readonly home: string;
  readonly seed: number;
  readonly rates: Rates;
  /** How many requests a person may have at work. */
  readonly maxInFlight: number;
}

/** What the harness needs to know of a platform that is ready. */
export interface Ready {
  readonly type: "ready";
  readonly apiUrl: string;
  readonly endpoint: string;
  readonly region: string;
  /** Addresses of the agents' queues and of their dead letters, by agent. */
  readonly queues: Readonly<Record<string, string>>;
  readonly deadLetters: Readonly<Record<string, string>>;
  readonly sweep: string;
  readonly database: { readonly resourceArn: string; readonly secretArn: string; readonly database: string };
}

export type FromPlatform = Ready | { readonly type: "accident"; readonly what: string };

const orders = JSON.parse(process.argv[2] ?? "{}") as Orders;

const say = (message: FromPlatform): void => {
  process.send?.(message);
};

const platform = await startPlatform({
  root,
  home: orders.home,
  stack: "dev",
  mode: "serve",
  port: 0,
  endpointPort: 0,
  databaseUrl: undefined,
  config: calm,
  // Times that fit into a test; and receives enough that no message is given up, however unlucky it is.
  alter: altered({
    visibility: 5,
    receives: 50,
    deadlineLook: 5,
    // The deadline is for requests that nobody is at work on; a slow machine must not make it strike.
    environment: {
      LEFT_BEHIND_SECONDS: "1",
      DEADLINE_SECONDS: "86400",
      MAX_IN_FLIGHT: String(orders.maxInFlight),
    },
  }),
  faults: chaos(orders.rates, seeded(orders.seed), (what) => say({ type: "accident", what })),
});

function readyOf(graph: Graph): Ready {
  const sweep = resourcesOf(graph, "aws:lambda/function:Function").find((node) => node.name === "sweep-outbox");
  if (!sweep) throw new Error("the program has no sweep-outbox");
  const { variables } = sweep.inputs.environment as { variables: Record<string, string> };
  const { apiUrl, endpoint, region } = platform;
  return {
    type: "ready",
    apiUrl,
    endpoint,
    region,
    queues: graph.outputs.queues as Record<string, string>,
    deadLetters: graph.outputs.deadLetters as Record<string, string>,
    sweep: String(sweep.outputs.name),
    database: {
      resourceArn: variables.DB_CLUSTER_ARN ?? "",
      secretArn: variables.DB_SECRET_ARN ?? "",
      database: variables.DB_NAME ?? "",
    },
  };
}

const end = (): void => {
  platform.close().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
};
process.once("message", end);
process.once("disconnect", end);
say(readyOf(platform.graph));

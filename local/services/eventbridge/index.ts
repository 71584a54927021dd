import { AwsError } from "../../aws-error.ts";
import type { Graph } from "../../graph.ts";
import type { Clock, Log } from "../../log.ts";
import type { Authorizer, BusEntry, Buses, LaterFunctions, Service } from "../../service.ts";
import type { Store } from "../../store.ts";
import { jsonProtocol } from "../json.ts";
import type { TransactionalQueues } from "../sqs/index.ts";
import { archiveOperations } from "./archive-operations.ts";
import { createArchives } from "./archives.ts";
import { type Bus, createBus } from "./bus.ts";
import { busOperations } from "./bus-operations.ts";
import { createDeliveries, type OtherTargets } from "./delivery.ts";
import { destinationsOf } from "./destinations.ts";
import { type Entry, wrap } from "./envelope.ts";
import { eventOperations } from "./events-operations.ts";
import { createReplays } from "./replays.ts";
import { ruleOperations } from "./rule-operations.ts";
import { createRules } from "./rules.ts";
import { MIGRATIONS } from "./schema.ts";

/** Buses that another service of this process can emit to within its own transaction. */
export interface TransactionalBuses extends Buses {
  /** Takes an event in the current transaction of the shared store. Call what it returns after the commit. */
  publish(busName: string, entry: BusEntry): () => void;
}

export interface EventBridge extends Service, TransactionalBuses {
  /** Tries again what is due, and drops archived events that are too old; runs by itself every second. */
  upkeep(): void;
  /** Says who runs the functions that rules have as targets. */
  serveFunctions(functions: LaterFunctions): void;
  close(): void;
}

/**
 * Amazon EventBridge: the buses, rules, targets and archives of the graph and the rules made at run time, over the JSON
 * 1.1 protocol and for the services of this process. Events are on disk, with their deliveries, before they are
 * acknowledged.
 */
export function createEventBridge(options: {
  readonly graph: Graph;
  readonly store: Store;
  readonly queues: TransactionalQueues;
  /** Decides whether a target's role may call its API destination. */
  readonly authorizer: Authorizer;
  readonly log: Log;
  readonly clock?: Clock;
}): EventBridge {
  const { graph, store, queues, authorizer, log, clock = Date.now } = options;
  store.migrate("events", MIGRATIONS);
  const rules = createRules(graph, store);
  const archives = createArchives(store, clock);
  const destinations = destinationsOf(graph);
  let functions: LaterFunctions | undefined;
  const others: OtherTargets = {
    functions: () => functions,
    forward: (to, event, afterwards) => {
      const { text, value, trace, at = clock() } = event;
      bus.take({ id: String(value.id), bus: to, at, text, value, trace, forwarded: true }, afterwards);
    },
  };
  const deliveries = createDeliveries({ store, rules, queues, destinations, others, authorizer, log, clock });
  const bus: Bus = createBus({ store, rules, deliveries, archives, log, clock });

  const replays = createReplays({ store, rules, archives, deliveries, log, clock });

  const protocol = jsonProtocol({
    version: "1.1",
    operations: {
      ...eventOperations(rules, bus),
      ...ruleOperations(rules, store),
      ...busOperations(rules, store),
      ...archiveOperations(rules, archives, replays, store),
    },
    invalid: (message) => new AwsError("ValidationException", message),
  });

  // Deliveries that failed for a while, and old archived events, are looked after once a second.
  const upkeep = (): void => {
    deliveries.retryDue();
    archives.sweep(rules.archives.list());
  };
  const keeper = setInterval(() => {
    try {
      upkeep();
    } catch (error) {
      log("error", "the upkeep of the buses failed", { error: String(error) });
    }
  }, 1000);
  keeper.unref();

  const publish: TransactionalBuses["publish"] = (name, entry) => {
    const event = wrap(entryOf(name, entry), rules.place, clock());
    if ("ErrorCode" in event) throw new AwsError("InternalFailure", event.ErrorMessage, 500);
    const afterwards: (() => void)[] = [];
    bus.take(event, afterwards);
    return () => {
      for (const tell of afterwards) tell();
    };
  };

  return {
    signingName: "events",
    maxRequestBytes: 8 * 1_048_576,
    ...protocol,
    publish,
    async emit(name, entry) {
      store.transaction(() => publish(name, entry))();
    },
    upkeep,
    serveFunctions(served) {
      functions = served;
    },
    close() {
      clearInterval(keeper);
      replays.close();
      deliveries.close();
    },
  };
}

const entryOf = (bus: string, entry: BusEntry): Entry => ({
  bus,
  source: entry.source,
  detailType: entry.detailType,
  detail: entry.detail,
  resources: entry.resources ?? [],
  time: undefined,
  trace: undefined,
});

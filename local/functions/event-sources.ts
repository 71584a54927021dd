import { type Graph, resourcesOf } from "../graph.ts";
import type { Store } from "../store.ts";
import type { MappingControl } from "./api.ts";
import { definitionsOf } from "./definition.ts";
import type { LocalFunctions } from "./functions.ts";
import { mappingOf, viewOf } from "./mapping.ts";
import { createPoller, type PollerOptions } from "./poller.ts";

export interface EventSourcesOptions extends PollerOptions {
  readonly graph: Graph;
  readonly functions: Pick<LocalFunctions, "deliver" | "serveMappings">;
  /** Remembers which mappings were switched on or off by a call; without it that is forgotten with the process. */
  readonly store?: Store;
}

export interface EventSources {
  /** Begins to take messages. */
  start(): void;
  /** Takes no further messages and waits for the invocations under way, at most `patience` milliseconds (default 10,000). */
  close(patience?: number): Promise<void>;
}

const MIGRATIONS = [
  "CREATE TABLE lambda_mappings (uuid TEXT PRIMARY KEY, enabled INTEGER NOT NULL, modified INTEGER NOT NULL) STRICT",
];

/** The event source mappings of the graph. Throws for what Lambda would refuse, or what isn't emulated, by name. */
export function createEventSources(options: EventSourcesOptions): EventSources {
  const definitions = definitionsOf(options.graph);
  const mappings = resourcesOf(options.graph, "aws:lambda/eventSourceMapping:EventSourceMapping").map((node) =>
    mappingOf(node, definitions),
  );
  const { store } = options;
  store?.migrate("lambda-mappings", MIGRATIONS);
  for (const row of store?.db.prepare("SELECT * FROM lambda_mappings").all() ?? []) {
    const mapping = mappings.find((candidate) => candidate.uuid === row.uuid);
    if (mapping !== undefined) Object.assign(mapping, { enabled: row.enabled === 1, modified: Number(row.modified) });
  }
  const pollers = new Map(mappings.map((mapping) => [mapping, createPoller(mapping, options)]));

  const control: MappingControl = {
    list: () => mappings.map(viewOf),
    enable(uuid, enabled) {
      const mapping = mappings.find((candidate) => candidate.uuid === uuid);
      if (mapping === undefined) return;
      mapping.enabled = enabled;
      mapping.modified = Date.now();
      store?.db
        .prepare(
          "INSERT INTO lambda_mappings VALUES (?, ?, ?) ON CONFLICT (uuid) DO UPDATE SET enabled = excluded.enabled, modified = excluded.modified",
        )
        .run(uuid, enabled ? 1 : 0, mapping.modified);
      pollers.get(mapping)?.wake();
    },
  };
  options.functions.serveMappings(control);

  return {
    start: () => {
      for (const poller of pollers.values()) poller.start();
    },
    close: async (patience = 10_000) => {
      let timer: NodeJS.Timeout | undefined;
      const impatient = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([Promise.all([...pollers.values()].map((poller) => poller.close())), impatient]);
      clearTimeout(timer);
    },
  };
}

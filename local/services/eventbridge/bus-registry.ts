import type { Place } from "../../arn.ts";
import { AwsError } from "../../aws-error.ts";
import { type Graph, resourcesOf } from "../../graph.ts";
import type { Store } from "../../store.ts";

/** The bare name of a bus. */
export const busName = (reference: string | undefined): string => reference?.split("/").at(-1) ?? "default";

/** The buses: `default`, the program's, and those made at run time, which are remembered. */
export interface BusRegistry {
  names(): readonly string[];
  has(name: string): boolean;
  arn(name: string): string;
  description(name: string): string | undefined;
  /** Throws ResourceAlreadyExistsException. */
  create(name: string, description: string | undefined): void;
  /** Forgets a bus; one of the program is back at the next start. */
  remove(name: string): void;
}

export function createBusRegistry(graph: Graph, store: Store, { region, account }: Place): BusRegistry {
  const { db } = store;
  const arnOf = (name: string): string => `arn:aws:events:${region}:${account}:event-bus/${name}`;
  const buses = new Map<string, { readonly arn: string; readonly description: string | undefined }>();
  buses.set("default", { arn: arnOf("default"), description: undefined });
  for (const { name, description } of db.prepare("SELECT * FROM eb_buses").all()) {
    const text = description === null ? undefined : String(description);
    buses.set(String(name), { arn: arnOf(String(name)), description: text });
  }
  for (const { name, inputs, outputs } of resourcesOf(graph, "aws:cloudwatch/eventBus:EventBus")) {
    const description = typeof inputs.description === "string" ? inputs.description : undefined;
    buses.set(String(outputs.name ?? name), { arn: String(outputs.arn), description });
  }
  const insert = db.prepare("INSERT INTO eb_buses VALUES (?, ?)");
  const forget = db.prepare("DELETE FROM eb_buses WHERE name = ?");

  return {
    names: () => [...buses.keys()],
    has: (name) => buses.has(name),
    arn: (name) => buses.get(name)?.arn ?? arnOf(name),
    description: (name) => buses.get(name)?.description,
    create(name, description) {
      if (buses.has(name)) throw new AwsError("ResourceAlreadyExistsException", `Event bus ${name} already exists.`);
      insert.run(name, description ?? null);
      buses.set(name, { arn: arnOf(name), description });
    },
    remove(name) {
      forget.run(name);
      buses.delete(name);
    },
  };
}

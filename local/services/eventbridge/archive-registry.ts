import type { Place } from "../../arn.ts";
import { type Graph, type ResourceNode, resourcesOf } from "../../graph.ts";
import type { Store } from "../../store.ts";
import { busName } from "./bus-registry.ts";
import { compilePattern } from "./pattern.ts";

export interface Archive {
  readonly name: string;
  readonly arn: string;
  readonly bus: string;
  readonly pattern: string | undefined;
  /** Days; 0 keeps for ever. */
  readonly retention: number;
  readonly description: string | undefined;
}

type Definition = Omit<Archive, "arn">;

/** The archives: the program's, as changed at run time, and those made at run time. */
export interface ArchiveRegistry {
  list(): readonly Archive[];
  find(name: string): Archive | undefined;
  put(archive: Definition): Archive;
  /** Forgets an archive; one of the program is back at the next start. */
  remove(name: string): void;
}

/** As for rules, what was changed at run time stays so for as long as the program says what it said before. */
export function createArchiveRegistry(graph: Graph, store: Store, { region, account }: Place): ArchiveRegistry {
  const { db } = store;
  const archives = new Map<string, Archive>();
  const keep = db.prepare(
    `INSERT INTO eb_archives VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET
     definition = excluded.definition, program = coalesce(excluded.program, program)`,
  );
  const forget = db.prepare("DELETE FROM eb_archives WHERE name = ?");

  const put = (archive: Definition, program: string | null, arn?: string): Archive => {
    const full = { ...archive, arn: arn ?? `arn:aws:events:${region}:${account}:archive/${archive.name}` };
    keep.run(archive.name, JSON.stringify(archive), program);
    archives.set(archive.name, full);
    return full;
  };

  const deploy = (): void => {
    const known = new Map(
      db
        .prepare("SELECT * FROM eb_archives")
        .all()
        .map((row) => [String(row.name), row] as const),
    );
    for (const node of resourcesOf(graph, "aws:cloudwatch/eventArchive:EventArchive")) {
      const asked = archiveOf(node);
      const program = JSON.stringify(asked);
      const row = known.get(asked.name);
      known.delete(asked.name);
      const current = row?.program === program ? (JSON.parse(String(row.definition)) as Definition) : asked;
      put(current, program, typeof node.outputs.arn === "string" ? node.outputs.arn : undefined);
    }
    for (const row of known.values()) {
      if (row.program === null) put(JSON.parse(String(row.definition)) as Definition, null);
      else forget.run(String(row.name));
    }
  };
  store.transaction(deploy);

  return {
    list: () => [...archives.values()],
    find: (name) => archives.get(name),
    put: (archive) => put(archive, null, archives.get(archive.name)?.arn),
    remove(name) {
      forget.run(name);
      archives.delete(name);
    },
  };
}

function archiveOf({ name, inputs, outputs }: ResourceNode): Definition {
  const pattern = typeof inputs.eventPattern === "string" ? inputs.eventPattern : undefined;
  if (pattern !== undefined) compilePattern(pattern);
  return {
    name: String(outputs.name ?? name),
    bus: busName(String(inputs.eventSourceArn)),
    pattern,
    retention: Number(inputs.retentionDays ?? 0),
    description: typeof inputs.description === "string" ? inputs.description : undefined,
  };
}

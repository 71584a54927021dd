import { globSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/** The rooms of the house, each with the rooms that it may look into. Everything else is refused. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  schemas: [],
  career: ["schemas"],
  models: ["schemas", "career"],
  delivery: ["schemas"],
  fetching: ["schemas"],
  // Who calls, by an access token: the API and the researcher believe the same ones.
  identity: [],
  knowledge: ["schemas", "career", "fetching"],
  db: ["schemas", "delivery"],
  operations: ["schemas", "delivery"],
  handlers: ["schemas", "career", "models", "delivery", "fetching", "identity", "knowledge", "db", "operations"],
  infra: ["schemas"],
  "index.ts": ["infra", "schemas"],
  "drizzle.config.ts": [],
  researcher: ["schemas", "career", "models", "fetching", "identity", "knowledge"],
  client: [],
  web: ["schemas", "client"],
  // What SageMaker plays here is the product's own embedder.
  local: ["knowledge"],
  cli: ["schemas", "client", "operations", "local"],
  examples: [],
  bench: [
    "schemas",
    "career",
    "models",
    "delivery",
    "fetching",
    "knowledge",
    "researcher",
    "db",
    "local",
    "cli",
    "client",
    "infra",
    "test",
  ],
  test: [
    "schemas",
    "career",
    "models",
    "delivery",
    "fetching",
    "knowledge",
    "researcher",
    "identity",
    "db",
    "operations",
    "handlers",
    "infra",
    "local",
    "cli",
    "client",
    "web",
    "examples",
    "bench",
  ],
};

/** The room that a path stands in: its top folder, or the file itself at the top. */
const roomOf = (path: string): string => path.split("/")[0] ?? path;

const importsOf = (source: string): string[] =>
  [...source.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].flatMap(([, specifier]) =>
    specifier ? [specifier] : [],
  );

export interface Breach {
  readonly file: string;
  readonly imports: string;
  readonly rule: string;
}

/** Every import that goes the wrong way, over all TypeScript files below `root`. */
export function breaches(root: string): Breach[] {
  const files = globSync("**/*.{ts,tsx}", {
    cwd: root,
    exclude: (path) => /node_modules|^dist|\.careerassist/.test(path),
  });
  return files.flatMap((file) =>
    breachesOf(file, readFileSync(join(root, file), "utf8"), (specifier) =>
      relative(root, resolve(root, file, "..", specifier)),
    ),
  );
}

/** The imports of one file that go the wrong way. */
export function breachesOf(file: string, source: string, pathOf: (specifier: string) => string): Breach[] {
  const room = roomOf(file);
  const allowed = mayImport[room];
  if (!allowed) return [{ file, imports: room, rule: "this room is not in the plan of the house" }];
  return importsOf(source)
    .map(pathOf)
    .filter((path) => roomOf(path) !== room && !allowed.includes(roomOf(path)))
    .map((path) => ({ file, imports: path, rule: `${room} may import from: ${allowed.join(", ") || "nothing"}` }));
}

if (import.meta.main) {
  const found = breaches(join(import.meta.dirname, "..", ".."));
  for (const { file, imports, rule } of found) console.error(`${file} imports ${imports}; ${rule}`);
  if (found.length > 0) process.exitCode = 1;
}

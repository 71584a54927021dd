import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Graph } from "../graph.ts";
import type { Answer, Program } from "./program.ts";

/** The program could not be evaluated, or asks for something that this machine can't play. The message says what. */
export class CaptureError extends Error {}

export interface CaptureOptions {
  /** The folder of the Pulumi project. */
  readonly root: string;
  readonly stack: string;
  /** Replaces the text of `index.ts`, and does without the cache. */
  readonly source?: string;
  /** Configuration over that of the stack's file, by full key (`project:name`). */
  readonly config?: Readonly<Record<string, string>>;
}

const readYaml = (path: string): Record<string, unknown> => {
  const parsed: unknown = parse(readFileSync(path, "utf8"));
  return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
};

/** The configuration of a stack, from `Pulumi.<stack>.yaml`; a key without a namespace is the project's own. */
function configOf(root: string, project: string, stack: string): Record<string, string> {
  const path = join(root, `Pulumi.${stack}.yaml`);
  if (!existsSync(path)) throw new CaptureError(`there is no stack "${stack}": Pulumi.${stack}.yaml is missing`);
  const { config } = readYaml(path);
  if (typeof config !== "object" || config === null) return {};
  return Object.fromEntries(
    Object.entries(config).map(([key, value]: [string, unknown]) => {
      if (typeof value === "object" && value !== null && "secure" in value) {
        throw new CaptureError(`${key} in Pulumi.${stack}.yaml: only values that are not encrypted can be read here`);
      }
      const text = typeof value === "object" ? JSON.stringify(value) : String(value);
      return [key.includes(":") ? key : `${project}:${key}`, text];
    }),
  );
}

const CAPTURE_TIMEOUT_MS = 120_000;

function evaluate(program: Program): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let log = "";
    const child = fork(join(import.meta.dirname, "program.ts"), [], {
      execArgv: ["--disable-warning=ExperimentalWarning"],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      // Without this the AWS and Pulumi SDKs could see credentials or a real engine of the person who starts us.
      env: { PATH: process.env.PATH ?? "", NODE_COMPILE_CACHE: compileCache },
      timeout: CAPTURE_TIMEOUT_MS,
    });
    let answer: Answer | null = null;
    child.stdout?.on("data", (chunk: Buffer) => {
      log += chunk.toString();
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      log += chunk.toString();
    });
    child.on("message", (message: Answer) => {
      answer = message;
    });
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      if (answer) return resolve(answer);
      const reason = signal === null ? `exit code ${code}` : `signal ${signal}`;
      reject(
        new CaptureError(`the Pulumi program ended with ${reason}: ${log.trim().split("\n").slice(-3).join(" ")}`),
      );
    });
    child.send(program);
  });
}

const cacheFolder = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "careerassist");
const compileCache = join(cacheFolder, "compile");

/** Whatever can change what the program evaluates to, bundles included. */
const inputs = [
  "index.ts",
  "{infra,schemas,career,knowledge,models,delivery,fetching,db,operations,researcher,handlers,web,client}/**/*",
  "Pulumi*.yaml",
];
const ourOwn = ["package-lock.json", "local/{capture,resources}/**/*.ts"];

function keyOf({ root, stack, config = {} }: CaptureOptions): string {
  const hash = createHash("sha256").update(stack).update(process.version).update(JSON.stringify(config));
  for (const path of globSync([...inputs, ...ourOwn], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest("hex");
}

interface Kept {
  readonly key: string;
  readonly graph: Graph;
}

/** What a build has laid down may have been deleted since; then the program is evaluated anew and makes it again. */
const buildsExist = ({ nodes }: Graph): boolean =>
  nodes.every(({ inputs: { code, source } }) => {
    const bundle = pathOf(code);
    const file = pathOf(source);
    return (bundle === null || existsSync(join(bundle, "index.mjs"))) && (file === null || existsSync(file));
  });

/** Where the file or folder of an asset lies; null for what is none. */
function pathOf(asset: unknown): string | null {
  if (typeof asset !== "object" || asset === null || !("path" in asset)) return null;
  return typeof asset.path === "string" ? asset.path : null;
}

function keptGraph(path: string, key: string): Graph | null {
  if (!existsSync(path)) return null;
  const kept: Kept = JSON.parse(readFileSync(path, "utf8"));
  return kept.key === key && buildsExist(kept.graph) ? kept.graph : null;
}

/**
 * Evaluates the Pulumi program of a stack and answers its graph. The graph is kept as long as nothing that it was made
 * from has changed, so that the second start doesn't evaluate again. Throws CaptureError, naming the resource.
 */
export async function captureGraph(options: CaptureOptions): Promise<Graph> {
  const { root, stack, source } = options;
  // Commands with settings of their own don't take each other's graph away.
  const own = createHash("sha256")
    .update(JSON.stringify(options.config ?? {}))
    .digest("hex")
    .slice(0, 8);
  const path = join(cacheFolder, `graph-${stack}-${own}.json`);
  const key = source === undefined ? keyOf(options) : null;
  const kept = key === null ? null : keptGraph(path, key);
  if (kept) return kept;

  const { name } = readYaml(join(root, "Pulumi.yaml"));
  const project = String(name);
  const config = { ...configOf(root, project, stack), ...options.config };
  const region = config["aws:region"] ?? "us-east-1";
  const answer = await evaluate({
    entry: join(root, "index.ts"),
    source: source ?? null,
    project,
    stack,
    region,
    config,
  });
  if (!answer.ok) throw new CaptureError(answer.message);
  const graph: Graph = { nodes: answer.nodes, outputs: answer.outputs };
  if (key !== null) {
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(`${path}.new`, JSON.stringify({ key, graph } satisfies Kept));
    renameSync(`${path}.new`, path);
  }
  return graph;
}

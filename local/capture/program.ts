import { registerHooks } from "node:module";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import * as pulumi from "@pulumi/pulumi";
import type { MockResourceArgs } from "@pulumi/pulumi/runtime/mocks.js";
import type { ResourceNode } from "../graph.ts";
import { makeResource } from "../resources/table.ts";
import { refuseUnknownArguments } from "./unknown-arguments.ts";
import { refuseUnknownOutputs } from "./unknown-outputs.ts";

/**
 * Evaluates a Pulumi program in a process of its own and sends the graph to the parent. Pulumi's own mock monitor takes
 * the engine's place; the end of the event loop is the end of the program, as for Pulumi's own host.
 */

export interface Program {
  readonly entry: string;
  /** Replaces the text of the entry; for tests that change the program. */
  readonly source: string | null;
  readonly project: string;
  readonly stack: string;
  readonly region: string;
  readonly config: Readonly<Record<string, string>>;
}

export type Answer =
  | { readonly ok: true; readonly nodes: readonly ResourceNode[]; readonly outputs: Record<string, unknown> }
  | { readonly ok: false; readonly message: string };

/** How Pulumi marks a secret (https://www.pulumi.com/docs: special signatures). */
const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Plain data: secrets unwrapped, assets and archives as `{asset, path | text | assets}`. */
async function plain(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return await Promise.all(value.map(plain));
  if (!isRecord(value)) return value;
  const record: Record<string, unknown> = value;
  if (pulumi.asset.Asset.isInstance(value) || pulumi.asset.Archive.isInstance(value)) {
    const parts = { path: await value.path, text: await value.text, assets: await plain(await value.assets) };
    const known = Object.entries(parts).filter(([, part]) => part !== undefined);
    return { asset: value.constructor.name, ...Object.fromEntries(known) };
  }
  if (record[SIGNATURE] === SECRET) return await plain(record.value);
  const entries = await Promise.all(
    Object.entries(value).map(async ([key, part]) => [key, await plain(part)] as const),
  );
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
}

/** Pulumi reads an error's `details` for its message. */
const detailed = (error: unknown): Error => {
  const known = error instanceof Error ? error : new Error(String(error));
  return Object.assign(known, { details: known.message });
};

interface Registration {
  getParent(): string;
  getDependenciesList(): string[];
  getCustom?(): boolean;
  getRemote?(): boolean;
}

const isOurComponent = (args: MockResourceArgs, registration: Registration | null): boolean =>
  args.custom === false && registration?.getRemote?.() !== true;

async function evaluate({ entry, source, project, stack, region, config }: Program): Promise<Answer> {
  const nodes = new Map<string, ResourceNode>();
  let registration: Registration | null = null;

  pulumi.runtime.setAllConfig({ ...config });
  const monitorOf = () =>
    pulumi.runtime.getMonitor() as unknown as Record<string, (request: Registration, callback: unknown) => unknown> & {
      newUrn(parent: string, type: string, name: string): string;
    };
  await pulumi.runtime.setMocks(
    {
      call: (args) => {
        throw detailed(new Error(`${args.token}: data sources are not played by the local platform`));
      },
      newResource: async (args) => {
        const current = registration; // before any await: the next registration replaces it
        try {
          const given = await plain(args.inputs);
          const parent = current?.getParent() ?? "";
          const urn = monitorOf().newUrn(parent, args.type, args.name);
          if (nodes.has(urn)) throw new Error(`${args.type} "${args.name}" is declared twice`);
          if (isOurComponent(args, current)) return { id: "", state: {} };
          const made = makeResource(args.type, args.name, isRecord(given) ? given : {}, region);
          nodes.set(urn, {
            urn,
            type: args.type,
            name: args.name,
            id: made.id,
            inputs: made.inputs,
            outputs: made.outputs,
            parent: parent === "" ? null : parent,
            dependsOn: current?.getDependenciesList() ?? [],
          });
          // Assets go back as they came: Pulumi has no use for our plain form of them.
          return { id: made.id, state: { ...args.inputs, ...withoutAssets(made.outputs) } };
        } catch (error) {
          throw detailed(error);
        }
      },
    },
    project,
    stack,
    false,
    "local",
  );
  const monitor = monitorOf();
  for (const method of ["registerResource", "readResource"]) {
    const original = monitor[method]?.bind(monitor);
    if (!original) throw new Error(`this version of Pulumi has no ${method}`);
    monitor[method] = (request, callback) => {
      registration = request;
      return original(request, callback);
    };
  }
  refuseUnknownArguments();
  if (source !== null) replaceSource(entry, source);
  process.chdir(dirname(entry));

  const errors: unknown[] = [];
  let outputs: Record<string, unknown> | null = null;
  const note = (error: unknown): void => {
    errors.push(error);
  };
  process.on("unhandledRejection", note).on("uncaughtException", note);
  const drained = new Promise<void>((resolve) => process.once("beforeExit", () => resolve()));
  pulumi.runtime
    .runInPulumiStack(async () => {
      pulumi.runtime.registerStackTransformation((args) =>
        args.type.includes(":infra:") ? undefined : refuseUnknownOutputs(args),
      );
      const program: unknown = await import(pathToFileURL(entry).href);
      return isRecord(program) ? { ...program } : {};
    })
    .then(async (exported) => {
      const settled = await plain(exported);
      outputs = isRecord(settled) ? settled : {};
    }, note);
  await drained;
  process.off("unhandledRejection", note).off("uncaughtException", note);
  const [first] = errors;
  if (first !== undefined) return { ok: false, message: firstLines(first) };
  if (outputs === null) return { ok: false, message: "the program ended before its outputs were known" };
  return { ok: true, nodes: [...nodes.values()], outputs };
}

const withoutAssets = (outputs: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(outputs).filter(([, value]) => !(isRecord(value) && "asset" in value)));

const firstLines = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n").slice(0, 3).join(" ").trim();
};

function replaceSource(entry: string, source: string): void {
  const replaced = pathToFileURL(entry).href;
  registerHooks({
    load: (url, context, next) =>
      url === replaced ? { format: "module-typescript", source, shortCircuit: true } : next(url, context),
  });
}

process.once("message", (program: Program) => {
  // The channel to the parent keeps the process alive; without it the event loop drains when the program is done.
  process.channel?.unref();
  evaluate(program).then(
    (answer) => process.send?.(answer, () => process.exit(0)),
    (error: unknown) => process.send?.({ ok: false, message: firstLines(error) }, () => process.exit(0)),
  );
});

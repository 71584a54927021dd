import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Pulumi's generated classes copy the arguments that they know and drop the others without a word; only the compiler
 * would tell, and a program that is evaluated has no compiler. So the check is put into the classes as they are loaded,
 * where the arguments and what was copied of them meet: right before the call of the base class.
 */
const HANDOVER = /super\((\w+)\.__pulumiType, name, resourceInputs, opts/;
const CHECK = Symbol.for("careerassist.refuseUnknownArguments");

const isGenerated = (url: string): boolean => /\/node_modules\/@pulumi\/awsx?\/.*\.js$/.test(url);

function refuse(type: string, name: string, given: unknown, taken: object): void {
  if (typeof given !== "object" || given === null) return;
  const unknown = Object.keys(given).filter((key) => !Object.hasOwn(taken, key));
  if (unknown.length > 0) throw new Error(`${type} "${name}": ${unknown.join(", ")}: no such property`);
}

/** Makes an argument that a resource doesn't know an error with its name. Call before the SDKs are imported. */
export function refuseUnknownArguments(): void {
  Object.assign(globalThis, { [CHECK]: refuse });
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (!isGenerated(url)) return loaded;
      const source = loaded.source ? loaded.source.toString() : readFileSync(fileURLToPath(url), "utf8");
      if (!source.includes(".__pulumiType")) return loaded;
      const checked = source.replace(
        HANDOVER,
        (call, type: string) =>
          `globalThis[Symbol.for("careerassist.refuseUnknownArguments")](${type}.__pulumiType, name, arguments[1], resourceInputs);\n${call}`,
      );
      if (checked === source && /extends pulumi\.\w*Resource\b/.test(source)) {
        throw new Error(`${url}: this version of the SDK builds its resources in a way that can't be checked`);
      }
      return { ...loaded, source: checked };
    },
  });
}

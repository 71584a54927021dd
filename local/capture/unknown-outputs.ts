import { readableOutputs } from "../resources/table.ts";

/** The part of a Pulumi transformation's arguments that matters here. */
export interface Constructing {
  readonly type: string;
  readonly name: string;
  readonly resource: object;
  /** Every property that the resource's class declares; `undefined` for those that were not given. */
  readonly props: Readonly<Record<string, unknown>>;
}

/** For each resource, the declared outputs that nobody here can tell. */
const unknownOutputs = new WeakMap<object, ReadonlySet<string>>();
const held = new WeakMap<object, Map<string, unknown>>();

function guard(prototype: object, key: string, type: string): void {
  if (Object.hasOwn(prototype, key)) return;
  Object.defineProperty(prototype, key, {
    configurable: true,
    get(this: object & { __name?: string }): unknown {
      if (unknownOutputs.get(this)?.has(key)) {
        throw new Error(`${type} "${this.__name}": the program reads its output "${key}", which is not known locally`);
      }
      return held.get(this)?.get(key);
    },
    set(this: object, value: unknown): void {
      const values = held.get(this) ?? new Map<string, unknown>();
      held.set(this, values.set(key, value));
    },
  });
}

/**
 * Makes reading an output that local/ can't tell an error with the output's name. Pulumi's own mocks answer
 * `undefined` to that, and an environment variable bound to it would be dropped without a word.
 *
 * Pulumi assigns a resource's outputs to the instance after its transformations ran; accessors on the prototype catch
 * these assignments and every later read.
 */
export function refuseUnknownOutputs({ type, name, resource, props }: Constructing): undefined {
  const given = Object.keys(props).filter((key) => props[key] !== undefined);
  const readable = readableOutputs(type, name, given);
  const unknown = new Set(Object.keys(props).filter((key) => !readable.has(key)));
  unknownOutputs.set(resource, unknown);
  const prototype: unknown = Object.getPrototypeOf(resource);
  if (typeof prototype !== "object" || prototype === null) return;
  for (const key of unknown) guard(prototype, key, type);
}

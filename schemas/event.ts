import * as z from "zod";
import { Id } from "./primitives.ts";
import { type Step, StepName } from "./requests.ts";

/** What every event of ours says about itself, beside its data. */
export const Metadata = z.object({
  /** Deterministic: a retry publishes the same id again, a replay another one. EventBridge's own id plays no part. */
  id: Id,
  /** The request that this belongs to; the correlation. */
  requestId: Id,
  /** The event that caused this one; null for the first. */
  causationId: Id.nullable(),
  /** A pseudonym of the user under a key of that user. Erasing the key unlinks every event that is out already. */
  subject: z.string().min(1),
  occurredAt: z.iso.datetime(),
  version: z.int().min(1),
  /** The results that the request wants; rules match their own step in it. */
  wants: z.array(StepName).min(1),
  /** The name of the replay, on everything that is published because of one. */
  replay: z.string().min(1).optional(),
  traceparent: z.string().optional(),
});
export type Metadata = z.infer<typeof Metadata>;

/** One event, declared once: everything else (types, checks, patterns, JSON Schema, samples) is derived from this. */
export interface EventDeclaration<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly version: number;
  readonly source: string;
  readonly description: string;
  /** The step that this fact settles, if it settles one. */
  readonly settles?: Step;
  readonly data: z.ZodType<Data>;
  readonly detail: z.ZodType<{ metadata: Metadata; data: Data }>;
  readonly example: Data;
}

/** An event as a handler sees it: its declaration's type, what it says about itself, and its data. */
export interface EventOf<D extends EventDeclaration> {
  readonly type: D["type"];
  readonly source: string;
  readonly metadata: Metadata;
  readonly data: z.infer<D["data"]>;
}

/** Declares an event. `source` names who publishes it; facts are in the past tense. */
export function event<const Type extends string, Data>(
  type: Type,
  declaration: {
    version: number;
    source: string;
    description: string;
    settles?: Step;
    data: z.ZodType<Data>;
    example: NoInfer<Data>;
  },
): EventDeclaration<Type, Data> {
  const detail = z.object({ metadata: Metadata, data: declaration.data });
  return { type, ...declaration, detail: detail as unknown as EventDeclaration<Type, Data>["detail"] };
}

/** The part of an EventBridge pattern that selects these events, and of those only the requests that want `step`. */
export function patternOf(events: readonly EventDeclaration[], step?: string) {
  return {
    source: [...new Set(events.map((declared) => declared.source))].sort(),
    "detail-type": events.map((declared) => declared.type),
    ...(step === undefined ? {} : { detail: { metadata: { wants: [step] } } }),
  };
}

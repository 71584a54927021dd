import { Mistake } from "./mistake.ts";

/** An event pattern of EventBridge, as JSON. */
export type Pattern = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads a pattern; `name` is what its place is called. Whether it is a good one is EventBridge's to say. Throws Mistake for what isn't a JSON object. */
export function readPattern(text: string, name = "pattern"): Pattern {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Mistake("invalid", `${name} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (!isRecord(value))
    throw new Mistake("invalid", `${name} must be a JSON object, like {"detail-type":["StepFailed"]}`);
  return value;
}

/** A rule's pattern, narrowed to one request and one replay: what goes by at the same time doesn't match it. */
export function forOneRequest(pattern: Pattern, requestId: string, replay: string): Pattern {
  const detail = isRecord(pattern.detail) ? pattern.detail : {};
  const metadata = isRecord(detail.metadata) ? detail.metadata : {};
  return {
    ...pattern,
    "replay-name": [replay],
    detail: { ...detail, metadata: { ...metadata, requestId: [requestId] } },
  };
}

/** The names of events to which a pattern is limited; undefined where it doesn't say so in plain words. */
export function typesOf(pattern: Pattern): string[] | undefined {
  const types = pattern["detail-type"];
  if (!Array.isArray(types)) return undefined;
  return types.every((type) => typeof type === "string") ? types : undefined;
}

/**
 * The part of an event that a pattern looks at. Events that are alike in it are judged alike, so that thousands of
 * events need only a few questions.
 */
export function lookedAt(pattern: unknown, event: unknown): unknown {
  if (!isRecord(pattern) || !isRecord(event)) return event ?? null;
  return Object.entries(pattern).map(([field, inner]) => {
    if (field === "$or" && Array.isArray(inner)) return inner.map((each) => lookedAt(each, event));
    return [field, Object.hasOwn(event, field) ? lookedAt(inner, event[field]) : "absent", field in event];
  });
}

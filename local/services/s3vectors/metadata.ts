/** What metadata may hold: a scalar, or a list of strings or of numbers. */
export type MetadataValue = string | number | boolean | readonly string[] | readonly number[];
export type Metadata = Readonly<Record<string, MetadataValue>>;

const MAX_KEYS = 50;
const MAX_BYTES = 40 * 1024;
const MAX_FILTERABLE_BYTES = 2 * 1024;

const isListOf = (type: "string" | "number", value: readonly unknown[]): boolean =>
  value.every((each) => typeof each === type);

/** Says what is wrong with one value, or undefined. Lists hold one type; non-filterable keys are no exception. */
function problemOfValue(value: unknown): string | undefined {
  if (["string", "number", "boolean"].includes(typeof value)) return undefined;
  if (!Array.isArray(value)) return "Metadata values must be strings, numbers, booleans, or arrays";
  if (value.length === 0) return "Empty arrays are not allowed in metadata";
  const isHomogeneous = isListOf("string", value) || isListOf("number", value);
  return isHomogeneous ? undefined : "Metadata array values must be strings or numbers";
}

function bytesOfValue(value: MetadataValue): number {
  if (typeof value === "string") return Buffer.byteLength(value);
  if (typeof value === "number") return 4;
  if (typeof value === "boolean") return 0;
  return value.reduce<number>((sum, each) => sum + 4 + bytesOfValue(each), 0);
}

/**
 * The size of metadata as the service counts it, bytes: not the JSON, but a sum of its own, 4 and for each entry 8, the
 * key and the value, where a number counts 4, a boolean nothing and each member of a list 4 more. AWS documents the
 * limits and not the count; this one was found by others, who searched 24 shapes of metadata for the largest that the
 * service takes (public notes of 2026).
 */
export function metadataBytes(metadata: Metadata, without: ReadonlySet<string> = new Set()): number {
  return Object.entries(metadata).reduce(
    (sum, [key, value]) => (without.has(key) ? sum : sum + 8 + Buffer.byteLength(key) + bytesOfValue(value)),
    4,
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isMetadata = (value: Readonly<Record<string, unknown>>): value is Metadata =>
  Object.values(value).every((each) => problemOfValue(each) === undefined);

/**
 * Checks the metadata of a vector against the limits
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors-limitations.html) and gives it, or says what is
 * wrong in the service's words. No metadata is empty metadata.
 */
export function checkMetadata(
  value: unknown,
  nonFilterable: ReadonlySet<string>,
): { readonly metadata: Metadata } | { readonly problem: string } {
  if (value === undefined || value === null) return { metadata: {} };
  if (!isObject(value)) return { problem: "Metadata must be an object" };
  if (Object.keys(value).length > MAX_KEYS) return { problem: `Metadata object must have at most ${MAX_KEYS} keys` };
  if (!isMetadata(value)) {
    const [problem = ""] = Object.values(value).flatMap((each) => problemOfValue(each) ?? []);
    return { problem };
  }
  if (metadataBytes(value, nonFilterable) > MAX_FILTERABLE_BYTES) {
    return { problem: `Filterable metadata must have at most ${MAX_FILTERABLE_BYTES} bytes` };
  }
  if (metadataBytes(value) > MAX_BYTES) {
    return { problem: `Metadata object must have at most ${MAX_BYTES} bytes` };
  }
  return { metadata: value };
}

/** The part of metadata that filters may speak of. */
export const filterablePart = (metadata: Metadata, nonFilterable: ReadonlySet<string>): Metadata =>
  nonFilterable.size === 0
    ? metadata
    : Object.fromEntries(Object.entries(metadata).filter(([key]) => !nonFilterable.has(key)));

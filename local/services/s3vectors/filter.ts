import { invalid } from "./errors.ts";
import type { Metadata, MetadataValue } from "./metadata.ts";

export type Matches = (metadata: Metadata) => boolean;

type Scalar = string | number | boolean;
type Test = (value: MetadataValue | undefined) => boolean;

/** Filters may be nested so deep; AWS names no limit, and ours keeps a hostile filter from exhausting the stack. */
const MAX_DEPTH = 64;

const refuse = (): never => {
  throw invalid("Invalid filter", "filter");
};

const isScalar = (value: unknown): value is Scalar => ["string", "number", "boolean"].includes(typeof value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A list matches if any of its members does. Values of different types are never equal. */
const any =
  (test: (value: Scalar) => boolean): Test =>
  (value) =>
    value !== undefined && (isScalar(value) ? test(value) : value.some(test));

const not =
  (test: Test): Test =>
  (value) =>
    !test(value);

const equals = (operand: unknown): Test => (isScalar(operand) ? any((value) => value === operand) : refuse());

function isOneOf(operand: unknown): Test {
  if (!Array.isArray(operand) || operand.length === 0 || !operand.every(isScalar)) return refuse();
  const members = new Set<Scalar>(operand);
  return any((value) => members.has(value));
}

const compares =
  (holds: (value: number, operand: number) => boolean) =>
  (operand: unknown): Test =>
    typeof operand === "number" ? any((value) => typeof value === "number" && holds(value, operand)) : refuse();

const exists = (operand: unknown): Test =>
  typeof operand === "boolean" ? (value) => (value !== undefined) === operand : refuse();

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors-metadata-filtering.html */
const OPERATORS: Readonly<Record<string, (operand: unknown) => Test>> = {
  $eq: equals,
  $ne: (operand) => not(equals(operand)),
  $gt: compares((value, operand) => value > operand),
  $gte: compares((value, operand) => value >= operand),
  $lt: compares((value, operand) => value < operand),
  $lte: compares((value, operand) => value <= operand),
  $in: isOneOf,
  $nin: (operand) => not(isOneOf(operand)),
  $exists: exists,
};

/** What is said of one field: a value, or operators that must all hold. */
function fieldTest(condition: unknown): Test {
  if (!isObject(condition)) return equals(condition);
  const tests = Object.entries(condition).map(([name, operand]) =>
    Object.hasOwn(OPERATORS, name) ? (OPERATORS[name]?.(operand) ?? refuse()) : refuse(),
  );
  if (tests.length === 0) return refuse();
  return (value) => tests.every((test) => test(value));
}

/**
 * Compiles a metadata filter. Each condition is an object with exactly one key: a field, `$and` or `$or`. Throws
 * InvalidRequest for what is no filter and for a key that the index declares non-filterable.
 */
export function compileFilter(filter: unknown, nonFilterable: ReadonlySet<string>, depth = 0): Matches {
  if (!isObject(filter) || depth > MAX_DEPTH) return refuse();
  const [entry, ...others] = Object.entries(filter);
  if (entry === undefined || others.length > 0) return refuse();
  const [key, condition] = entry;
  if (key === "$and" || key === "$or") {
    if (!Array.isArray(condition) || condition.length === 0) return refuse();
    const parts = condition.map((each) => compileFilter(each, nonFilterable, depth + 1));
    return key === "$and"
      ? (metadata) => parts.every((part) => part(metadata))
      : (metadata) => parts.some((part) => part(metadata));
  }
  if (key.startsWith("$")) return refuse();
  const test = fieldTest(condition);
  if (nonFilterable.has(key)) throw invalid("Invalid use of non-filterable metadata in filter", "filter");
  return (metadata) => test(Object.hasOwn(metadata, key) ? metadata[key] : undefined);
}

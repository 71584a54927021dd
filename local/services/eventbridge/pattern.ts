import { compileTest, PatternError, type Test } from "./tests.ts";
import { isTooComplex } from "./wildcard.ts";

export { PatternError } from "./tests.ts";

/** Fields by their dotted paths, each with its alternatives; all fields must hold. */
export type Conjunction = ReadonlyMap<string, readonly Test[]>;

/** A pattern in its simplest form: it matches if any of its conjunctions does (`$or` makes several). */
export type Pattern = readonly Conjunction[];

/** Longest pattern, characters (EventBridge API, PutRule); most combinations that `$or` may spread into. */
const LONGEST = 4096;
const MOST_COMBINATIONS = 1000;

/** Words that cannot be fields next to `$or`, so that a misplaced test is not taken for a field. */
const RESERVED = new Set([
  "exactly",
  "prefix",
  "suffix",
  "equals-ignore-case",
  "wildcard",
  "anything-but",
  "numeric",
  "exists",
  "cidr",
]);

/**
 * Compiles an event pattern. Throws PatternError with the reason for what EventBridge refuses: malformed JSON, an empty
 * object or list, unknown or misused operators, wildcards that are too complex.
 */
export function compilePattern(text: string): Pattern {
  if (text.length > LONGEST) throw new PatternError(`Event pattern is longer than ${LONGEST} characters`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new PatternError(`Not valid JSON: ${(error as Error).message}`);
  }
  if (!isObject(value)) throw new PatternError("Filter is not an object");
  const pattern = spread([], "", value, false);
  for (const conjunction of pattern) {
    for (const tests of conjunction.values()) {
      const wildcards = tests.flatMap((test) => test.wildcards);
      if (wildcards.length > 0 && isTooComplex(wildcards)) {
        throw new PatternError(
          "Rule is too complex - try using fewer wildcard characters or fewer repeating character sequences after a wildcard character",
        );
      }
    }
  }
  return pattern;
}

/** Adds the fields of an object to every conjunction so far; each branch of an `$or` forks them. */
function spread(
  pattern: readonly Conjunction[],
  path: string,
  object: Readonly<Record<string, unknown>>,
  insideOr: boolean,
): readonly Conjunction[] {
  const entries = Object.entries(object);
  if (entries.length === 0) throw new PatternError("Empty objects are not allowed");
  let result = pattern;
  for (const [key, value] of entries) {
    if (key === "$or") {
      result = fork(result, path, value);
      continue;
    }
    if (insideOr && RESERVED.has(key)) {
      throw new PatternError(`${key} is Ruler reserved fieldName which cannot be used inside $or.`);
    }
    const field = path === "" ? key : `${path}.${key}`;
    if (Array.isArray(value)) {
      if (value.length === 0) throw new PatternError("Empty arrays are not allowed");
      const tests = value.map(compileTest);
      result = (result.length === 0 ? [new Map()] : result).map((each) => new Map(each).set(field, tests));
    } else if (isObject(value)) {
      result = spread(result, field, value, insideOr);
    } else {
      throw new PatternError(`"${key}" must be an object or an array`);
    }
  }
  return result;
}

function fork(pattern: readonly Conjunction[], path: string, branches: unknown): readonly Conjunction[] {
  if (!Array.isArray(branches)) throw new PatternError("It must be an Array followed with $or.");
  if (branches.length < 2) throw new PatternError("There must have at least 2 Objects in $or relationship.");
  const result = branches.flatMap((branch) => {
    if (!isObject(branch)) throw new PatternError("Only JSON object is allowed in array of $or relationship.");
    return spread(pattern, path, branch, true);
  });
  if (result.length > MOST_COMBINATIONS) {
    throw new PatternError(`$or makes more than ${MOST_COMBINATIONS} combinations of fields`);
  }
  return result;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

import { BlockList, isIP, isIPv6 } from "node:net";
import { compileWildcard, parseWildcard, piecesOf, type WildcardParts } from "./wildcard.ts";

/** A value at a leaf of an event. */
export type Scalar = string | number | boolean | null;

/** How a test can be looked up instead of tried: what a value must have for the test to stand a chance. */
export type Access =
  | { readonly kind: "equals"; readonly value: Scalar }
  | { readonly kind: "folded"; readonly value: string }
  | { readonly kind: "prefix"; readonly value: string }
  | { readonly kind: "suffix"; readonly value: string }
  | { readonly kind: "range"; readonly low: number; readonly high: number }
  | { readonly kind: "present" };

/** One alternative of a field: `["a", { "prefix": "b" }]` are two. */
export interface Test {
  readonly accept: (value: Scalar) => boolean;
  readonly access: Access;
  /** `{"exists": false}`: holds where the whole event has no such field. */
  readonly absent: boolean;
  readonly wildcards: readonly WildcardParts[];
}

/** A pattern that EventBridge would refuse; the message is its reason. */
export class PatternError extends Error {}

const refuse = (reason: string): never => {
  throw new PatternError(reason);
};

const test = (access: Access, accept: (value: Scalar) => boolean, wildcards: readonly WildcardParts[] = []): Test => ({
  accept,
  access,
  absent: false,
  wildcards,
});

const PRESENT: Access = { kind: "present" };
const isString = (value: Scalar): value is string => typeof value === "string";

/** Compiles one element of a field's list. Throws PatternError. */
export function compileTest(element: unknown): Test {
  if (element === null || typeof element === "string" || typeof element === "number" || typeof element === "boolean") {
    return test({ kind: "equals", value: element }, (value) => value === element);
  }
  if (typeof element !== "object" || Array.isArray(element)) {
    return refuse("Match value must be String, number, true, false, or null");
  }
  const [operator, operand] = only(element, "Match expression name not found");
  const compile = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
  return compile ? compile(operand) : refuse(`Unrecognized match type ${operator}`);
}

const OPERATORS: Readonly<Record<string, (operand: unknown) => Test>> = {
  prefix: (operand) => affix("prefix", operand),
  suffix: (operand) => affix("suffix", operand),
  "equals-ignore-case": (operand) => {
    const text = string(operand, "equals-ignore-case match pattern must be a string").toLowerCase();
    return test({ kind: "folded", value: text }, (value) => isString(value) && value.toLowerCase() === text);
  },
  wildcard: (operand) => {
    const parts = wildcard(string(operand, "wildcard match pattern must be a string"));
    const matches = compileWildcard(parts);
    return test(accessOfWildcard(parts), (value) => isString(value) && matches(value), [parts]);
  },
  "anything-but": anythingBut,
  numeric,
  exists: (operand) => {
    if (typeof operand !== "boolean") return refuse("exists match pattern must be either true or false.");
    return operand ? test(PRESENT, () => true) : { ...test(PRESENT, () => false), absent: true };
  },
  cidr: (operand) => {
    const block = cidr(string(operand, "prefix match pattern must be a string"));
    return test(PRESENT, (value) => {
      return isString(value) && isIP(value) !== 0 && block.check(value, isIPv6(value) ? "ipv6" : "ipv4");
    });
  },
};

function affix(kind: "prefix" | "suffix", operand: unknown): Test {
  const matches = (value: string, text: string): boolean =>
    kind === "prefix" ? value.startsWith(text) : value.endsWith(text);
  if (typeof operand === "object" && operand !== null && !Array.isArray(operand)) {
    const [operator, inner] = only(operand, `${kind} expression name not found`);
    if (operator !== "equals-ignore-case") refuse(`Unsupported ${kind} pattern: ${operator}`);
    const text = string(inner, "equals-ignore-case match pattern must be a string").toLowerCase();
    return test(PRESENT, (value) => isString(value) && matches(value.toLowerCase(), text));
  }
  const text = string(operand, `${kind} match pattern must be a string`);
  return test({ kind, value: text }, (value) => isString(value) && matches(value, text));
}

/** Holds for every value but the listed ones; a field that is absent has no value, so it doesn't hold there. */
function anythingBut(operand: unknown): Test {
  if (typeof operand === "string" || typeof operand === "number") {
    return test(PRESENT, (value) => value !== operand);
  }
  if (Array.isArray(operand)) {
    const kinds = new Set(operand.map((value) => typeof value));
    if (kinds.size !== 1 || !(kinds.has("string") || kinds.has("number"))) {
      return refuse("Inside anything but list, either all values are number or string, mixed type is not supported");
    }
    const excluded = new Set<Scalar>(operand as Scalar[]);
    return test(PRESENT, (value) => !excluded.has(value));
  }
  if (typeof operand !== "object" || operand === null) {
    return refuse("Value of anything-but must be an array or single string/number value.");
  }
  const [operator, inner] = only(operand, "Anything-But expression name not found");
  const texts = (Array.isArray(inner) ? inner : [inner]).map((text) =>
    string(text, `prefix/suffix match pattern must be a string`),
  );
  if (texts.length === 0) refuse("Empty arrays are not allowed");
  switch (operator) {
    case "prefix":
    case "suffix": {
      if (texts.includes("")) refuse("Null prefix/suffix not allowed");
      const matches = (value: string, text: string): boolean =>
        operator === "prefix" ? value.startsWith(text) : value.endsWith(text);
      return test(PRESENT, (value) => !isString(value) || !texts.some((text) => matches(value, text)));
    }
    case "equals-ignore-case": {
      const folded = new Set(texts.map((text) => text.toLowerCase()));
      return test(PRESENT, (value) => !isString(value) || !folded.has(value.toLowerCase()));
    }
    case "wildcard": {
      const parts = texts.map(wildcard);
      const matchers = parts.map(compileWildcard);
      return test(PRESENT, (value) => !isString(value) || !matchers.some((matches) => matches(value)), parts);
    }
    default:
      return refuse(`Unsupported anything-but pattern: ${operator}`);
  }
}

/** `["=", n]`, `["<", n]`, `[">", n]` or `[">", low, "<=", high]`: a lower bound comes before an upper one. */
function numeric(operand: unknown): Test {
  if (!Array.isArray(operand)) return refuse("Value of numeric must be an array.");
  const [operator, bound, second, top, ...more] = operand as unknown[];
  const first = number(bound, String(operator));
  if (more.length > 0) refuse("Too many terms in numeric range expression");
  if (operator === "=" || operator === "<" || operator === "<=") {
    if (operand.length > 2) refuse("Too many elements in numeric expression");
    if (operator === "=") return test({ kind: "equals", value: first }, (value) => value === first);
    return range(Number.NEGATIVE_INFINITY, false, first, operator === "<");
  }
  if (operator !== ">" && operator !== ">=") return refuse(`Unrecognized numeric range operator: ${String(operator)}`);
  if (operand.length === 2) return range(first, operator === ">", Number.POSITIVE_INFINITY, false);
  if (second !== "<" && second !== "<=") return refuse(`Bad numeric range operator: ${String(second)}`);
  const last = number(top, second);
  if (first >= last) refuse("Bottom must be less than top");
  return range(first, operator === ">", last, second === "<");
}

function range(low: number, lowOpen: boolean, high: number, highOpen: boolean): Test {
  return test({ kind: "range", low, high }, (value) => {
    if (typeof value !== "number") return false;
    return (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);
  });
}

function number(value: unknown, operator: string): number {
  return typeof value === "number" ? value : refuse(`Value of ${operator} must be numeric`);
}

function cidr(text: string): BlockList {
  const [address = "", bits, ...more] = text.split("/");
  const family = isIP(address);
  const prefix = Number(bits);
  if (more.length > 0 || family === 0) refuse(`Malformed CIDR, one of "IP/bits" is required: ${text}`);
  if (!/^\d{1,3}$/.test(bits ?? "") || prefix > (family === 4 ? 32 : 128)) refuse(`Malformed CIDR mask: ${text}`);
  const block = new BlockList();
  block.addSubnet(address, prefix, family === 4 ? "ipv4" : "ipv6");
  return block;
}

function wildcard(text: string): WildcardParts {
  try {
    return parseWildcard(text);
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function accessOfWildcard(parts: WildcardParts): Access {
  const pieces = piecesOf(parts);
  const first = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  if (pieces.length === 1) return { kind: "equals", value: first };
  if (first === "" && last === "") return PRESENT;
  return first.length >= last.length ? { kind: "prefix", value: first } : { kind: "suffix", value: last };
}

function only(object: object, missing: string): [string, unknown] {
  const entries = Object.entries(object);
  const entry = entries[0];
  if (entry === undefined) return refuse(missing);
  if (entries.length > 1) refuse("Only one key allowed in match expression");
  return entry;
}

function string(value: unknown, reason: string): string {
  return typeof value === "string" ? value : refuse(reason);
}

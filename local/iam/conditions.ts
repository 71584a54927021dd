import { globToRegExp, isConditionKey } from "./actions.ts";

/** The condition keys of one call: lower-case names to their values. */
export type Context = ReadonlyMap<string, readonly string[]>;

export type Condition = (context: Context) => boolean;

type Test = (value: string, expected: string) => boolean;

const arnLike: Test = (value, expected) => {
  const left = value.split(":");
  const right = expected.split(":");
  const head = (parts: string[]): string[] => [...parts.slice(0, 5), parts.slice(5).join(":")];
  const patterns = head(right);
  const parts = head(left);
  return (
    parts.length === patterns.length && patterns.every((part, index) => globToRegExp(part).test(parts[index] ?? ""))
  );
};

const number =
  (compare: (value: number, expected: number) => boolean): Test =>
  (value, expected) =>
    compare(Number(value), Number(expected));

/** Each operator and whether it is the negation of its test: a negated one holds only if no listed value matches. */
const OPERATORS: Readonly<Record<string, { readonly test: Test; readonly negated: boolean }>> = {
  StringEquals: { test: (value, expected) => value === expected, negated: false },
  StringNotEquals: { test: (value, expected) => value === expected, negated: true },
  StringEqualsIgnoreCase: {
    test: (value, expected) => value.toLowerCase() === expected.toLowerCase(),
    negated: false,
  },
  StringNotEqualsIgnoreCase: {
    test: (value, expected) => value.toLowerCase() === expected.toLowerCase(),
    negated: true,
  },
  StringLike: { test: (value, expected) => globToRegExp(expected).test(value), negated: false },
  StringNotLike: { test: (value, expected) => globToRegExp(expected).test(value), negated: true },
  ArnEquals: { test: arnLike, negated: false },
  ArnLike: { test: arnLike, negated: false },
  ArnNotEquals: { test: arnLike, negated: true },
  ArnNotLike: { test: arnLike, negated: true },
  Bool: { test: (value, expected) => value.toLowerCase() === expected.toLowerCase(), negated: false },
  NumericEquals: { test: number((a, b) => a === b), negated: false },
  NumericLessThan: { test: number((a, b) => a < b), negated: false },
  NumericLessThanEquals: { test: number((a, b) => a <= b), negated: false },
  NumericGreaterThan: { test: number((a, b) => a > b), negated: false },
  NumericGreaterThanEquals: { test: number((a, b) => a >= b), negated: false },
};

/**
 * Compiles a statement's Condition block: all operators and keys must hold. Throws an Error that names an operator or
 * key that is unknown.
 */
export function compileConditions(block: unknown): Condition {
  if (block === undefined || block === null) return () => true;
  if (typeof block !== "object") throw new Error("Condition must be an object");
  const conditions: Condition[] = [];
  for (const [operator, keys] of Object.entries(block)) {
    if (typeof keys !== "object" || keys === null) throw new Error(`the condition ${operator} must be an object`);
    for (const [key, expected] of Object.entries(keys)) {
      if (!isConditionKey(key)) throw new Error(`the condition key "${key}" is unknown`);
      const values = (Array.isArray(expected) ? expected : [expected]).map(String);
      conditions.push(compileCondition(operator, key.toLowerCase(), values));
    }
  }
  return (context) => conditions.every((condition) => condition(context));
}

function compileCondition(operator: string, key: string, expected: readonly string[]): Condition {
  if (operator === "Null") {
    return (context) => expected.some((value) => (value.toLowerCase() === "true") === !context.has(key));
  }
  const quantifier = /^(ForAnyValue|ForAllValues):/.exec(operator)?.[1];
  const plain = quantifier ? operator.slice(quantifier.length + 1) : operator;
  const ifExists = plain.endsWith("IfExists");
  const base = ifExists ? plain.slice(0, -"IfExists".length) : plain;
  const known = Object.hasOwn(OPERATORS, base) ? OPERATORS[base] : undefined;
  if (!known) throw new Error(`the condition operator "${operator}" is unknown`);
  const holds = (value: string): boolean => expected.some((each) => known.test(value, each)) !== known.negated;

  return (context) => {
    const values = context.get(key);
    if (values === undefined || values.length === 0) {
      return quantifier === "ForAllValues" || ifExists || (known.negated && quantifier === undefined);
    }
    if (quantifier === "ForAnyValue") return values.some(holds);
    return values.every(holds);
  };
}

import { parseArn } from "../arn.ts";
import type { Access, Caller } from "../service.ts";
import { globToRegExp, problemOfAction } from "./actions.ts";
import { type Condition, type Context, compileConditions } from "./conditions.ts";

/** A policy of the graph names something that doesn't exist or isn't emulated: the start is refused. */
export class PolicyError extends Error {}

/** One statement, ready to be asked. */
export interface Statement {
  /** The resource it stands in and its Sid or index: `send-policy[AllowRules]`. */
  readonly name: string;
  readonly effect: "Allow" | "Deny";
  matches(caller: Caller, access: Access, context: Context): boolean;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Compiles a policy document. `place` names the resource it stands in; `kind` says whether it belongs to an identity
 * (no Principal) or to a resource (Principal required). Throws PolicyError naming the place and the word.
 */
export function compilePolicy(document: unknown, place: string, kind: "identity" | "resource" | "trust"): Statement[] {
  const policy = readDocument(document, place);
  const version = policy.Version;
  if (version !== undefined && version !== "2012-10-17" && version !== "2008-10-17") {
    throw new PolicyError(`${place}: Version "${String(version)}" is unknown`);
  }
  for (const word of Object.keys(policy)) {
    if (!["Version", "Id", "Statement"].includes(word)) throw new PolicyError(`${place}: "${word}" is unknown`);
  }
  const statements = Array.isArray(policy.Statement) ? policy.Statement : [policy.Statement];
  return statements.map((statement, index) => compileStatement(statement, place, index, kind));
}

function readDocument(document: unknown, place: string): Json {
  if (typeof document === "object" && document !== null) return document as Json;
  try {
    const parsed: unknown = JSON.parse(String(document));
    if (typeof parsed === "object" && parsed !== null) return parsed as Json;
  } catch (error) {
    throw new PolicyError(`${place}: the policy is not JSON (${(error as Error).message})`);
  }
  throw new PolicyError(`${place}: the policy is not a JSON object`);
}

const WORDS = [
  "Sid",
  "Effect",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Principal",
  "NotPrincipal",
  "Condition",
];

function compileStatement(
  raw: unknown,
  place: string,
  index: number,
  kind: "identity" | "resource" | "trust",
): Statement {
  if (typeof raw !== "object" || raw === null) throw new PolicyError(`${place}: statement ${index} is not an object`);
  const statement = raw as Json;
  const sid = typeof statement.Sid === "string" && statement.Sid !== "" ? statement.Sid : String(index);
  const name = `${place}[${sid}]`;
  const refuse = (problem: string): never => {
    throw new PolicyError(`${name}: ${problem}`);
  };
  for (const word of Object.keys(statement)) if (!WORDS.includes(word)) refuse(`"${word}" is unknown`);
  const variable = /\$\{[^"}]*\}/.exec(JSON.stringify(statement))?.[0];
  if (variable) refuse(`the policy variable ${variable} is not emulated`);
  const effect = statement.Effect;
  if (effect !== "Allow" && effect !== "Deny") return refuse(`Effect must be "Allow" or "Deny"`);
  if (statement.NotPrincipal !== undefined) refuse("NotPrincipal is not emulated");
  if (kind === "identity" && statement.Principal !== undefined) refuse("a policy of an identity has no Principal");
  if (kind !== "identity" && statement.Principal === undefined) refuse("a policy of a resource needs a Principal");

  const matchesAction = either(statement, "Action", (value) => {
    const problem = problemOfAction(value);
    if (problem) refuse(problem);
    return globToRegExp(value, "i");
  });
  if (!matchesAction) return refuse("Action or NotAction is missing");
  const matchesResource = either(statement, "Resource", (value) => {
    if (value !== "*" && !value.includes("*") && !parseArn(value)) refuse(`the resource "${value}" is not an ARN`);
    return globToRegExp(value);
  });
  if (!matchesResource && kind === "identity") return refuse("Resource or NotResource is missing");
  const matchesPrincipal = kind === "identity" ? () => true : compilePrincipal(statement.Principal, effect, refuse);
  let condition: Condition;
  try {
    condition = compileConditions(statement.Condition);
  } catch (error) {
    return refuse((error as Error).message);
  }

  return {
    name,
    effect,
    matches: (caller, access, context) =>
      matchesAction(access.action) &&
      (matchesResource?.(access.resource) ?? true) &&
      matchesPrincipal(caller) &&
      condition(context),
  };
}

/** `Action` or `NotAction` (or the same of Resource) as a predicate; undefined if neither is there. */
function either(
  statement: Json,
  word: string,
  compile: (value: string) => RegExp,
): ((text: string) => boolean) | undefined {
  const list = (value: unknown): RegExp[] =>
    (Array.isArray(value) ? value : [value]).map((each) => compile(String(each)));
  if (statement[word] !== undefined) {
    const patterns = list(statement[word]);
    return (text) => patterns.some((pattern) => pattern.test(text));
  }
  if (statement[`Not${word}`] !== undefined) {
    const patterns = list(statement[`Not${word}`]);
    return (text) => !patterns.some((pattern) => pattern.test(text));
  }
  return undefined;
}

/**
 * Whom a resource's policy speaks of. An account as principal hands the decision to that account's own policies, so it
 * allows nothing by itself, but a Deny for it meets everyone in the account.
 */
function compilePrincipal(
  principal: unknown,
  effect: "Allow" | "Deny",
  refuse: (problem: string) => never,
): (caller: Caller) => boolean {
  if (principal === "*") return () => true;
  if (typeof principal !== "object" || principal === null) return refuse("Principal must be * or an object");
  const tests: ((caller: Caller) => boolean)[] = [];
  for (const [type, value] of Object.entries(principal)) {
    const names = (Array.isArray(value) ? value : [value]).map(String);
    if (type === "Service") {
      tests.push((caller) => caller.kind === "service" && names.includes(caller.principal));
    } else if (type === "AWS") {
      tests.push((caller) => names.some((name) => isPrincipal(name, caller, effect)));
    } else if (type !== "Federated" && type !== "CanonicalUser") {
      refuse(`the principal type "${type}" is unknown`);
    }
  }
  return (caller) => tests.some((test) => test(caller));
}

function isPrincipal(name: string, caller: Caller, effect: "Allow" | "Deny"): boolean {
  if (name === "*") return true;
  if (caller.kind === "service") return false;
  if (name === caller.arn) return true;
  const account = /^\d{12}$/.test(name) ? name : /^arn:aws:iam::(\d{12}):root$/.exec(name)?.[1];
  return effect === "Deny" && account !== undefined && parseArn(caller.arn)?.account === account;
}

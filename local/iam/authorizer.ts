import { parseArn } from "../arn.ts";
import type { Graph } from "../graph.ts";
import type { Access, Authorizer, Caller, Decision } from "../service.ts";
import { collectStatements } from "./collect.ts";
import type { Context } from "./conditions.ts";
import type { Statement } from "./policy.ts";

/** A decision as it is kept for inspection. */
export interface Recorded extends Decision {
  readonly caller: Caller;
  readonly action: string;
  readonly resource: string;
}

export interface RecordingAuthorizer extends Authorizer {
  /** The last few thousand decisions, oldest first. */
  decisions(): readonly Recorded[];
}

const KEPT = 4000;

/**
 * Decides from the policies of a graph as IAM does within one account: nothing is allowed unless a statement allows it,
 * a Deny wins over every Allow, a role may be allowed by its own policies or by the resource's, an AWS service only by
 * the resource's. The operator may do everything. Throws PolicyError for a policy that names an unknown action,
 * condition key or managed policy.
 */
export function createAuthorizer(graph: Graph): RecordingAuthorizer {
  const { ofRole, ofResource } = collectStatements(graph);
  const kept: Recorded[] = [];
  let cursor = 0;

  const judge = (caller: Caller, access: Access): Decision => {
    if (caller.kind === "operator") return { allowed: true, by: "the operator" };
    const context = contextOf(caller, access);
    const statements = [
      ...(caller.kind === "role" ? (ofRole.get(caller.arn) ?? []) : []),
      ...(ofResource.get(ownerOf(access.resource)) ?? []),
    ].filter((statement) => statement.matches(caller, access, context));
    return conclude(statements);
  };

  return {
    decide(caller, access) {
      const decision = judge(caller, access);
      const record = { ...decision, caller, action: access.action, resource: access.resource };
      if (kept.length < KEPT) kept.push(record);
      else kept[cursor] = record;
      cursor = (cursor + 1) % KEPT;
      return decision;
    },
    decisions: () => (kept.length < KEPT ? [...kept] : [...kept.slice(cursor), ...kept.slice(0, cursor)]),
  };
}

function conclude(matching: readonly Statement[]): Decision {
  const deny = matching.find((statement) => statement.effect === "Deny");
  if (deny) return { allowed: false, explicit: true, by: deny.name };
  const allow = matching[0];
  return allow ? { allowed: true, by: allow.name } : { allowed: false, by: "no statement allows it" };
}

/** The resource whose policy protects an ARN: a bucket its objects, a vector bucket its indexes, a function its versions. */
function ownerOf(resource: string): string {
  const arn = parseArn(resource);
  if (arn?.service === "s3") return `arn:${arn.partition}:s3:::${arn.resource.split("/")[0] ?? ""}`;
  if (arn?.service === "s3vectors") return resource.split("/index/")[0] ?? resource;
  if (arn?.service === "lambda") {
    const name = arn.resource.split(":").slice(0, 2).join(":");
    return `arn:${arn.partition}:lambda:${arn.region}:${arn.account}:${name}`;
  }
  return resource;
}

/** The keys that every call has, and its own. Calls to AWS are always encrypted, so `aws:SecureTransport` is true here too. */
function contextOf(caller: Caller, access: Access): Context {
  const context = new Map<string, readonly string[]>([["aws:securetransport", ["true"]]]);
  const set = (key: string, value: string | undefined): void => {
    if (value !== undefined && value !== "") context.set(key, [value]);
  };
  const resource = parseArn(access.resource);
  set("aws:resourceaccount", resource?.account);
  set("aws:requestedregion", resource?.region);
  if (caller.kind === "service") {
    set("aws:sourcearn", caller.sourceArn);
    set("aws:sourceaccount", parseArn(caller.sourceArn)?.account);
    set("aws:principalservicename", caller.principal);
  } else {
    set("aws:principalarn", caller.arn);
    set("aws:principalaccount", parseArn(caller.arn)?.account);
  }
  set("aws:principalisawsservice", String(caller.kind === "service"));
  for (const [key, value] of Object.entries(access.context ?? {})) {
    context.set(key.toLowerCase(), typeof value === "string" ? [value] : value);
  }
  return context;
}

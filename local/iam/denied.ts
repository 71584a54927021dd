import { parseArn } from "../arn.ts";
import { AwsError } from "../aws-error.ts";
import type { Access, Authorizer, Caller, Decision } from "../service.ts";

/** The caller as AWS names it in refusals: a role that a function assumed appears as a session of it. */
export function nameOf(caller: Caller): string {
  if (caller.kind === "service") return caller.principal;
  if (caller.kind === "operator") return caller.arn;
  const arn = parseArn(caller.arn);
  const role = arn?.resource.split("/").at(-1);
  return arn && role
    ? `arn:${arn.partition}:sts::${arn.account}:assumed-role/${role}/${caller.functionName}`
    : caller.arn;
}

/** The refusal in AWS's own sentence. */
export function accessDenied(caller: Caller, access: Access, decision: Decision): AwsError {
  const resource = access.resource === "*" ? "" : ` on resource: ${access.resource}`;
  const because = decision.explicit
    ? `with an explicit deny in a policy (${decision.by})`
    : `because no policy of this stack allows the ${access.action} action`;
  return new AwsError(
    "AccessDeniedException",
    `User: ${nameOf(caller)} is not authorized to perform: ${access.action}${resource} ${because}`,
    403,
  );
}

/** Throws `AccessDeniedException` unless the caller may do this. */
export function authorize(authorizer: Authorizer, caller: Caller, access: Access): void {
  const decision = authorizer.decide(caller, access);
  if (!decision.allowed) throw accessDenied(caller, access, decision);
}

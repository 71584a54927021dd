import { createHash } from "node:crypto";
import { parseArn } from "../arn.ts";
import { AwsError } from "../aws-error.ts";
import { nameOf } from "../iam/denied.ts";
import type { Identities } from "../identities.ts";
import type { Authorizer, Caller } from "../service.ts";
import { readClaim, verify } from "../signature.ts";
import type { GatewayRequest, IamAuthorizer } from "./event.ts";

export interface CallerOptions {
  readonly identities: Identities;
  readonly authorizer: Authorizer | undefined;
  readonly region: string;
}

/** Ids of principals are letters and digits behind a prefix that says what they are; ours follow from the ARN. */
function principalId(prefix: string, arn: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bytes = createHash("sha256").update(arn).digest().subarray(0, 17);
  return prefix + Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join("");
}

function describe(caller: Caller, accessKey: string): IamAuthorizer {
  if (caller.kind === "service")
    throw new AwsError("AccessDeniedException", "A service doesn't call through here.", 403);
  const id =
    caller.kind === "role"
      ? `${principalId("AROA", caller.arn)}:${caller.functionName}`
      : principalId("AIDA", caller.arn);
  return {
    accessKey,
    accountId: parseArn(caller.arn)?.account ?? "",
    callerId: id,
    cognitoIdentity: null,
    principalOrgId: "o-local",
    userArn: nameOf(caller),
    userId: id,
  };
}

/**
 * Who calls a route that asks for AWS_IAM. Signatures are verified for the service `execute-api`, and roles need
 * `execute-api:Invoke`. Null if the request is refused.
 */
export async function callerOf(
  request: GatewayRequest,
  resource: string,
  options: CallerOptions,
): Promise<IamAuthorizer | null> {
  const raw = { method: request.method, target: request.target, headers: request.headers, body: request.body };
  try {
    const claim = readClaim(raw);
    if (claim?.service !== "execute-api") return null;
    const place = { region: options.region, identities: options.identities, clock: Date.now };
    const { caller, credentials } = await verify(raw, claim, place);
    const access = { action: "execute-api:Invoke", resource };
    const allowed = options.authorizer?.decide(caller, access).allowed ?? caller.kind === "operator";
    return allowed ? describe(caller, credentials.accessKeyId) : null;
  } catch (error) {
    // The gateway doesn't say what is wrong with a signature: Forbidden is all that a caller hears.
    if (error instanceof AwsError) return null;
    throw error;
  }
}

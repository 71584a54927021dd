import { createEndpoint } from "../../../local/endpoint.ts";
import { createIdentities, type Identities } from "../../../local/identities.ts";
import { silent } from "../../../local/log.ts";
import type { Authorizer, Service } from "../../../local/service.ts";

export const REGION = "eu-central-1";
export const ACCOUNT = "123456789012";

/** Allows everything, and keeps what was asked. */
export function lenient(): Authorizer & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    decide: (_caller, access) => {
      asked.push(`${access.action} ${access.resource}`);
      return { allowed: true, by: "the test" };
    },
  };
}

/** Services behind the endpoint, and what an SDK client needs to reach them as the operator. */
export async function serve(
  services: readonly Service[],
  authorizer: Authorizer = lenient(),
  identities: Identities = createIdentities(),
) {
  const server = createEndpoint({ services, identities, authorizer, region: REGION, log: silent });
  const port = await server.listen(0);
  const { accessKeyId, secretAccessKey } = identities.issue({
    kind: "operator",
    arn: `arn:aws:iam::${ACCOUNT}:user/me`,
  });
  return {
    client: {
      endpoint: `http://127.0.0.1:${port}`,
      region: REGION,
      credentials: { accessKeyId, secretAccessKey },
      maxAttempts: 1,
    },
    close: () => server.close(),
  };
}

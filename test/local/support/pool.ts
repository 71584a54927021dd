import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Graph } from "../../../local/graph.ts";
import type { LocalSignIn } from "../../../local/home.ts";
import { silent } from "../../../local/log.ts";
import { makeResource } from "../../../local/resources/table.ts";
import { type Cognito, createCognito } from "../../../local/services/cognito/index.ts";
import type { Store } from "../../../local/store.ts";
import type { SignIn } from "../../support/people.ts";
import { graphOf, REGION, resource } from "./platform.ts";

/** Where a sign-in comes back to; nobody listens there. */
export const CALLBACK = "http://localhost:9/callback";
export const SIGNED_OUT = "http://localhost:9/";

function node(type: string, name: string, inputs: Readonly<Record<string, unknown>>) {
  const made = makeResource(type, name, inputs, REGION);
  return { ...resource(type, name, made.inputs, made.outputs), id: made.id };
}

/** A program with a user pool, checked as a captured one is. */
export function poolGraph(): Graph {
  const pool = node("aws:cognito/userPool:UserPool", "people", {
    usernameAttributes: ["email"],
    autoVerifiedAttributes: ["email"],
    usernameConfiguration: { caseSensitive: false },
    passwordPolicy: { minimumLength: 12 },
  });
  const userPoolId = pool.id;
  return graphOf(
    pool,
    node("aws:cognito/userPoolClient:UserPoolClient", "web", {
      userPoolId,
      allowedOauthFlowsUserPoolClient: true,
      allowedOauthFlows: ["code"],
      allowedOauthScopes: ["openid", "email", "profile"],
      callbackUrls: [CALLBACK],
      logoutUrls: [SIGNED_OUT],
      supportedIdentityProviders: ["COGNITO"],
      accessTokenValidity: 60,
      idTokenValidity: 60,
      refreshTokenValidity: 30,
      tokenValidityUnits: { accessToken: "minutes", idToken: "minutes", refreshToken: "days" },
      enableTokenRevocation: true,
      preventUserExistenceErrors: "ENABLED",
      refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 60 },
    }),
    node("aws:cognito/userGroup:UserGroup", "operator", { userPoolId, name: "operator" }),
    node("aws:cognito/userPoolDomain:UserPoolDomain", "web", { userPoolId, domain: "test" }),
  );
}

export interface RunningPool extends AsyncDisposable {
  readonly cognito: Cognito;
  readonly at: SignIn;
  readonly offered: LocalSignIn[];
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** Starts the pool of `poolGraph` on a store; `port` where it ran before. */
export async function runPool(
  store: Store,
  options: { clock?: () => number; port?: number } = {},
): Promise<RunningPool> {
  const port = options.port ?? (await freePort());
  const loginUrl = `http://localhost:${port}`;
  const offered: LocalSignIn[] = [];
  const cognito = await createCognito({
    graph: poolGraph(),
    store,
    log: silent,
    issuerUrl: `http://127.0.0.1:${port}`,
    loginUrl,
    onLocalSignIn: (way) => offered.push(way),
    ...(options.clock === undefined ? {} : { clock: options.clock }),
  });
  const [way] = offered;
  if (cognito === null || way === undefined) throw new Error("the pool doesn't run");
  await cognito.listen(port, "127.0.0.1");
  const poolId = way.issuer.split("/").at(-1) ?? "";
  return {
    cognito,
    offered,
    at: { poolId, clientId: way.clientId, issuer: way.issuer, loginUrl, callback: CALLBACK },
    [Symbol.asyncDispose]: () => cognito.close(),
  };
}

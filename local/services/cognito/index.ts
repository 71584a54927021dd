import type { Graph } from "../../graph.ts";
import type { LocalSignIn } from "../../home.ts";
import type { Clock, Log } from "../../log.ts";
import type { Service } from "../../service.ts";
import type { Store } from "../../store.ts";
import { poolOf } from "./graph.ts";
import { createItems } from "./items.ts";
import { createOperations } from "./operations.ts";
import { createProvider, STANDING, standingToken } from "./provider.ts";
import { createSigningIn } from "./signing-in.ts";
import { createUsers } from "./users.ts";
import { createPoolWeb } from "./web.ts";

export interface CognitoOptions {
  readonly graph: Graph;
  readonly store: Store;
  readonly log: Log;
  readonly clock?: Clock;
  /** What stands before the pool's id in its issuer, and the address of its pages. */
  readonly issuerUrl: string;
  readonly loginUrl: string;
  /** Told a new way for this machine's person to sign in, whenever the last one has ended. */
  readonly onLocalSignIn: (way: LocalSignIn) => void;
}

export interface Cognito {
  readonly service: Service;
  listen(port: number, host: string): Promise<void>;
  close(): Promise<void>;
}

/** The longest that a client lets a refreshed token be tried again, milliseconds. */
const graceOf = (graces: readonly (number | null)[]): number =>
  Math.max(0, ...graces.map((grace) => grace ?? 0)) * 1_000;

/**
 * The user pool of a program: its accounts and sign-ins on disk, its pages and tokens over HTTP, its administrators' API
 * behind the AWS endpoint. Null if the program has no pool.
 */
export async function createCognito(options: CognitoOptions): Promise<Cognito | null> {
  const { graph, store, log, issuerUrl, loginUrl, onLocalSignIn, clock = Date.now } = options;
  const pool = poolOf(graph);
  if (pool === null) return null;
  const issuer = `${issuerUrl}/${pool.id}`;
  const users = createUsers(store, pool.id, clock);
  const items = createItems(store, pool.id, graceOf(pool.clients.map(({ rotationGrace }) => rotationGrace)), clock);
  items.sweep();
  items.revokeStanding(STANDING);
  const provider = await createProvider({ pool, issuer, users, items, log });
  const signingIn = createSigningIn(users, pool);

  let standing = "";
  const offerLocalSignIn = async (): Promise<void> => {
    // The product's own client, and not one that assistants sign people in with.
    const client = pool.clients.find(({ scopes }) => scopes.every((scope) => !scope.includes("/")));
    if (client === undefined) return;
    if (standing !== "" && (await provider.RefreshToken.find(standing))) return;
    standing = await standingToken(provider, client, signingIn.localPerson().sub);
    onLocalSignIn({
      issuer,
      clientId: client.id,
      tokenEndpoint: `${loginUrl}/oauth2/token`,
      revocationEndpoint: `${loginUrl}/oauth2/revoke`,
      refreshToken: standing,
    });
  };
  await offerLocalSignIn();

  const service = createOperations({ pool, users, items, onChange: offerLocalSignIn });
  const web = await createPoolWeb({ pool, provider, users, items, signingIn, issuer, loginUrl, log });
  return { service, listen: web.listen, close: web.close };
}

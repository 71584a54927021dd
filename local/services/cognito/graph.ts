import { type Graph, type ResourceNode, resourcesOf } from "../../graph.ts";

/** A client of a pool, as the program declares it. */
export interface PoolClient {
  readonly id: string;
  readonly callbackUrls: readonly string[];
  readonly logoutUrls: readonly string[];
  readonly scopes: readonly string[];
  /** Seconds. */
  readonly lives: { readonly accessToken: number; readonly idToken: number; readonly refreshToken: number };
  /** For so many seconds a refresh token that was exchanged is taken once more; null if they don't rotate. */
  readonly rotationGrace: number | null;
}

export interface PasswordPolicy {
  readonly minimumLength: number;
  readonly requireLowercase: boolean;
  readonly requireUppercase: boolean;
  readonly requireNumbers: boolean;
  readonly requireSymbols: boolean;
}

export interface Pool {
  readonly id: string;
  readonly arn: string;
  readonly groups: readonly string[];
  readonly clients: readonly PoolClient[];
  readonly password: PasswordPolicy;
  /** Whether people may sign up by themselves. */
  readonly isOpen: boolean;
}

const SECONDS: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 };

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function clientOf({ id, outputs }: ResourceNode): PoolClient {
  const units = record(outputs.tokenValidityUnits);
  const life = (token: string) => Number(outputs[`${token}Validity`]) * (SECONDS[String(units[token])] ?? 1);
  const rotation = record(outputs.refreshTokenRotation);
  return {
    id,
    callbackUrls: texts(outputs.callbackUrls),
    logoutUrls: texts(outputs.logoutUrls),
    scopes: texts(outputs.allowedOauthScopes),
    lives: { accessToken: life("accessToken"), idToken: life("idToken"), refreshToken: life("refreshToken") },
    rotationGrace: rotation.feature === "ENABLED" ? Number(rotation.retryGracePeriodSeconds ?? 0) : null,
  };
}

const inPool =
  (id: string) =>
  ({ outputs }: ResourceNode): boolean =>
    outputs.userPoolId === id;

/** The user pool of a program, or null. Throws if there are several, or if it has no domain for its pages. */
export function poolOf(graph: Graph): Pool | null {
  const [node, other] = resourcesOf(graph, "aws:cognito/userPool:UserPool");
  if (node === undefined) return null;
  if (other !== undefined) throw new Error(`${other.name}: one user pool is played here, and this is another`);
  const { id, outputs } = node;
  if (!resourcesOf(graph, "aws:cognito/userPoolDomain:UserPoolDomain").some(inPool(id))) {
    throw new Error(`${node.name}: the user pool has no domain, so nobody can sign in`);
  }
  const policy = record(outputs.passwordPolicy);
  const clients = resourcesOf(graph, "aws:cognito/userPoolClient:UserPoolClient").filter(inPool(id)).map(clientOf);
  const known = resourcesOf(graph, "aws:cognito/resourceServer:ResourceServer")
    .filter(inPool(id))
    .flatMap((server) => texts(server.outputs.scopeIdentifiers));
  for (const scope of clients.flatMap(({ scopes }) => scopes)) {
    if (scope.includes("/") && !known.includes(scope)) throw new Error(`${node.name}: no resource server has ${scope}`);
  }
  return {
    id,
    arn: String(outputs.arn),
    groups: resourcesOf(graph, "aws:cognito/userGroup:UserGroup")
      .filter(inPool(id))
      .map((group) => String(group.outputs.name)),
    clients,
    password: {
      minimumLength: Number(policy.minimumLength ?? 8),
      requireLowercase: policy.requireLowercase === true,
      requireUppercase: policy.requireUppercase === true,
      requireNumbers: policy.requireNumbers === true,
      requireSymbols: policy.requireSymbols === true,
    },
    isOpen: record(outputs.adminCreateUserConfig).allowAdminCreateUserOnly !== true,
  };
}

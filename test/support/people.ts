import { createHash, randomBytes } from "node:crypto";
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
} from "@aws-sdk/client-cognito-identity-provider";
import * as z from "zod";
import { type Graph, resourcesOf } from "../../local/graph.ts";
import { localSignIn, operatorCredentials } from "../../local/home.ts";
import { type Call, caller } from "./calls.ts";
import { type Page, type Visitor, visitor } from "./visitor.ts";

/** A platform whose people sign in, wherever it runs. */
export interface Place {
  readonly home: string;
  readonly apiUrl: string;
  readonly endpoint: string;
  readonly region: string;
}

/** Where people of a pool sign in, by the graph. */
export interface SignIn {
  readonly poolId: string;
  readonly clientId: string;
  readonly issuer: string;
  readonly loginUrl: string;
  readonly callback: string;
}

const Outputs = z.looseObject({
  signIn: z.looseObject({ issuer: z.string(), clientId: z.string(), loginUrl: z.string() }),
});

export function signInOf(graph: Graph): SignIn {
  const { issuer, clientId, loginUrl } = Outputs.parse(graph.outputs).signIn;
  const client = resourcesOf(graph, "aws:cognito/userPoolClient:UserPoolClient").find(({ id }) => id === clientId);
  const callbacks = z.array(z.string()).parse(client?.outputs.callbackUrls);
  return { poolId: issuer.split("/").at(-1) ?? "", clientId, issuer, loginUrl, callback: callbacks[0] ?? "" };
}

/** A secret of a client and what it shows of it (RFC 7636). */
export function pkce() {
  const verifier = randomBytes(32).toString("base64url");
  return { verifier, challenge: createHash("sha256").update(verifier).digest("base64url") };
}

/** Where a sign-in begins. */
export const authorizeUrl = (at: SignIn, challenge: string, more: Readonly<Record<string, string>> = {}): string =>
  `${at.loginUrl}/oauth2/authorize?${new URLSearchParams({
    client_id: at.clientId,
    response_type: "code",
    redirect_uri: at.callback,
    scope: "openid email profile",
    code_challenge: challenge,
    code_challenge_method: "S256",
    state: "here-and-back",
    ...more,
  })}`;

const Tokens = z.looseObject({
  access_token: z.string(),
  id_token: z.string().optional(),
  refresh_token: z.string().optional(),
  expires_in: z.number(),
  token_type: z.string(),
});
export type Tokens = z.infer<typeof Tokens>;

/** What the token endpoint answers. */
export async function tokenAnswer(loginUrl: string, fields: Readonly<Record<string, string>>) {
  const answer = await fetch(`${loginUrl}/oauth2/token`, { method: "POST", body: new URLSearchParams(fields) });
  return { status: answer.status, headers: answer.headers, body: z.looseObject({}).parse(await answer.json()) };
}

/** Changes the code of a sign-in for tokens. Throws if it is refused. */
export async function exchange(at: SignIn, page: Page, verifier: string): Promise<Tokens> {
  const code = page.url.searchParams.get("code");
  if (code === null) throw new Error(`the sign-in ended without a code: ${page.url} ${page.text}`);
  const { status, body } = await tokenAnswer(at.loginUrl, {
    grant_type: "authorization_code",
    client_id: at.clientId,
    redirect_uri: at.callback,
    code,
    code_verifier: verifier,
  });
  if (status !== 200) throw new Error(`the code was refused: ${JSON.stringify(body)}`);
  return Tokens.parse(body);
}

/** Signs in as a browser would: `onPage` fills in the first form. */
export async function signIn(
  at: SignIn,
  onPage: (page: Page, browser: Visitor) => Promise<Page>,
  more: Readonly<Record<string, string>> = {},
): Promise<Tokens> {
  const browser = visitor((url) => url.href.startsWith(at.callback));
  const { verifier, challenge } = pkce();
  return await exchange(at, await onPage(await browser.go(authorizeUrl(at, challenge, more)), browser), verifier);
}

export const PASSWORD = "a long enough password";
export const emailOf = (person: string): string => `${person}@example.com`;

async function enrol({ home, endpoint, region }: Place, UserPoolId: string, person: string, groups: readonly string[]) {
  const keys = operatorCredentials(home);
  if (!keys) throw new Error("the platform has no operator keys");
  const credentials = { accessKeyId: keys.accessKeyId, secretAccessKey: keys.secretAccessKey };
  const cognito = new CognitoIdentityProviderClient({ endpoint, region, credentials });
  const of = { UserPoolId, Username: emailOf(person) };
  try {
    await cognito.send(new AdminCreateUserCommand({ ...of, MessageAction: "SUPPRESS" }));
    await cognito.send(new AdminSetUserPasswordCommand({ ...of, Password: PASSWORD, Permanent: true }));
    for (const GroupName of groups) await cognito.send(new AdminAddUserToGroupCommand({ ...of, GroupName }));
  } finally {
    cognito.destroy();
  }
}

const known = new Map<string, Promise<string>>();

/** Signs a person in who has an account. Throws if the pool doesn't let them. */
export function signInAs({ graph }: { readonly graph: Graph }, person: string): Promise<Tokens> {
  const fields = { email: emailOf(person), password: PASSWORD };
  return signIn(signInOf(graph), (page, browser) => browser.submit(page, "/login", fields));
}

/** The access token of a person of this name, over the wire; people who aren't there yet are enrolled. */
export function tokenOf(place: Place & { readonly graph: Graph }, person: string, groups: readonly string[] = []) {
  const at = signInOf(place.graph);
  const key = `${place.home} ${at.issuer} ${person}`;
  const make = async (): Promise<string> => {
    await enrol(place, at.poolId, person, groups);
    return (await signInAs(place, person)).access_token;
  };
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** Calls the API as a person of this name. */
export const as = async (
  place: Place & { readonly graph: Graph },
  person: string,
  groups: readonly string[] = [],
): Promise<Call> => caller(place.apiUrl, await tokenOf(place, person, groups));

/** The access token of this machine's own person, without a form. It needs no graph: the data directory says how. */
export async function localToken(home: string): Promise<string> {
  const way = localSignIn(home);
  if (!way) throw new Error("the platform offers no sign-in");
  const { status, body } = await tokenAnswer(new URL(way.tokenEndpoint).origin, {
    grant_type: "refresh_token",
    client_id: way.clientId,
    refresh_token: way.refreshToken,
  });
  if (status !== 200) throw new Error(`this machine's person can't sign in: ${JSON.stringify(body)}`);
  return Tokens.parse(body).access_token;
}

/** Calls the API as this machine's own person. */
export const asLocalPerson = async ({ home, apiUrl }: Pick<Place, "home" | "apiUrl">): Promise<Call> =>
  caller(apiUrl, await localToken(home));

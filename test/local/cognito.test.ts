import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import { InMemoryWebStorage, OidcClient, WebStorageStateStore } from "oidc-client-ts";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { openStore } from "../../local/store.ts";
import { authorizeUrl, emailOf, exchange, PASSWORD, pkce, signIn, tokenAnswer } from "../support/people.ts";
import { type Page, type Visitor, visitor } from "../support/visitor.ts";
import { CALLBACK, type RunningPool, runPool, SIGNED_OUT } from "./support/pool.ts";

const pool = suite("the user pool on this machine");
const store = openStore(":memory:");
let ahead = 0;
let running: RunningPool;

pool.before(async () => {
  running = await runPool(store, { clock: () => Date.now() + ahead });
});
pool.after(async () => {
  await running[Symbol.asyncDispose]();
  store.close();
});

const Published = z.looseObject({ issuer: z.string(), authorization_endpoint: z.string(), jwks_uri: z.string() });
const Keys = z.object({ keys: z.array(z.looseObject({})) });

const browser = (language?: string): Visitor => visitor((url) => url.href.startsWith("http://localhost:9/"), language);
const codeOn = ({ text }: Page): string => /<output[^>]*>(\d{6})</.exec(text)?.[1] ?? "none";
const alertOn = ({ text }: Page): string => /role="alert">([^<]+)</.exec(text)?.[1] ?? "";

/** Signs somebody up, up to the page that shows the code. */
async function signUp(person: string, by: Visitor, challenge: string, password = PASSWORD): Promise<Page> {
  await by.go(authorizeUrl(running.at, challenge));
  const form = await by.go(`${running.at.loginUrl}/login/sign-up`);
  return await by.submit(form, "/login/sign-up", { email: emailOf(person), password });
}

const once = (page: Page, by: Visitor) => by.submit(page, "/login/continue");
const refresh = (token: string | undefined) =>
  tokenAnswer(running.at.loginUrl, {
    grant_type: "refresh_token",
    client_id: running.at.clientId,
    refresh_token: token ?? "",
  });

pool(
  "publishes where its endpoints and keys are, on another host than its pages, for pages of any origin",
  async () => {
    const { issuer, loginUrl } = running.at;
    const answer = await fetch(`${issuer}/.well-known/openid-configuration`, {
      headers: { origin: "http://app.test" },
    });
    const found = Published.parse(await answer.json());
    assert.is(answer.headers.get("access-control-allow-origin"), "*");
    assert.is(found.issuer, issuer);
    assert.is(found.authorization_endpoint, `${loginUrl}/oauth2/authorize`);
    assert.is.not(new URL(issuer).hostname, new URL(loginUrl).hostname);
    const { keys } = Keys.parse(await (await fetch(found.jwks_uri)).json());
    assert.equal(Object.keys(keys[0] ?? {}).sort(), ["alg", "e", "kid", "kty", "n", "use"], "no private part");
  },
);

pool("somebody signs up, confirms the address by the code on the screen, and is signed in", async () => {
  const by = browser();
  const { verifier, challenge } = pkce();
  const confirm = await signUp("ada", by, challenge);
  assert.is(alertOn(await by.submit(confirm, "/login/confirm", { code: "abcdef" })), "This isn&#39;t the code.");
  const end = await by.submit(confirm, "/login/confirm", { code: codeOn(confirm) });
  assert.is(end.url.searchParams.get("state"), "here-and-back");
  const tokens = await exchange(running.at, end, verifier);

  const keys = createRemoteJWKSet(new URL(`${running.at.issuer}/.well-known/jwks.json`));
  const { payload: access } = await jwtVerify(tokens.access_token, keys, { issuer: running.at.issuer });
  assert.equal(Object.keys(decodeProtectedHeader(tokens.access_token)).sort(), ["alg", "kid"]);
  assert.is(access.token_use, "access");
  assert.is(access.client_id, running.at.clientId);
  assert.is(access.username, access.sub);
  assert.is(access.aud, undefined, "as Cognito's, it names a client and no audience");
  assert.is(access["cognito:groups"], undefined);
  const { payload: id } = await jwtVerify(tokens.id_token ?? "", keys, { audience: running.at.clientId });
  assert.equal([id.token_use, id.email, id.email_verified, id.sub], ["id", "ada@example.com", true, access.sub]);

  const info = await fetch(`${running.at.loginUrl}/oauth2/userInfo`, {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  });
  assert.is(z.looseObject({ email: z.string() }).parse(await info.json()).email, "ada@example.com");
  assert.is((await fetch(`${running.at.loginUrl}/oauth2/userInfo`)).status, 401);
});

pool("an address has one account, passwords have a length, and what is typed stays text", async () => {
  const { challenge } = pkce();
  assert.match(alertOn(await signUp("ada", browser(), challenge)), "has an account");
  assert.match(alertOn(await signUp("bob", browser(), challenge, "short")), "at least 12 characters");
  const by = browser();
  const page = await signUp('"><script>alert(1)</script>', by, challenge);
  assert.match(alertOn(page), "e-mail address");
  assert.not.match(page.text, "<script");
});

pool("pages hold no script, say their language, and may do nothing but send their forms", async () => {
  const by = browser("de-DE,de;q=0.9");
  const page = await by.go(authorizeUrl(running.at, pkce().challenge));
  assert.match(page.text, '<html lang="de">');
  assert.match(page.text, "Als lokale Person fortfahren");
  const policy = page.headers.get("content-security-policy") ?? "";
  assert.match(policy, "default-src 'none'");
  assert.match(policy, `form-action 'self' ${new URL(CALLBACK).origin}`);
  assert.not.match(policy, "unsafe");
  assert.not.match(page.text, /<script|style="|\son\w+=/);
  for (const [, id] of page.text.matchAll(/<input id="(\w+)"/g)) assert.match(page.text, `<label for="${id}">`);
  const english = await browser("fr").go(authorizeUrl(running.at, pkce().challenge, { lang: "en" }));
  assert.match(english.text, "Sign in to CareerAssist");
});

pool("one click signs in the person of this machine, who is in every group", async () => {
  const { access_token } = await signIn(running.at, once);
  assert.equal(decodeJwt(access_token)["cognito:groups"], ["operator"]);
  const offered = running.offered.at(-1);
  const { status, body } = await refresh(offered?.refreshToken);
  assert.is(status, 200);
  assert.is(decodeJwt(String(body.access_token)).sub, decodeJwt(access_token).sub, "the file leads to the same person");
  assert.is((await refresh(offered?.refreshToken)).status, 200, "and stays good");
});

pool("a client library that knows the protocol signs in, reads the tokens and refreshes them", async () => {
  const client = new OidcClient({
    authority: running.at.issuer,
    client_id: running.at.clientId,
    redirect_uri: CALLBACK,
    scope: "openid email profile",
    stateStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
  });
  const by = browser();
  const request = await client.createSigninRequest({ state: { from: "test" } });
  const end = await once(await by.go(request.url), by);
  const response = await client.processSigninResponse(end.url.href);
  assert.is(response.profile.email, "local.person@example.com");
  assert.equal(response.userState, { from: "test" });
  const state = {
    refresh_token: response.refresh_token ?? "",
    session_state: null,
    scope: response.scope ?? "",
    profile: response.profile,
  };
  const refreshed = await client.useRefreshToken({ state });
  assert.is(decodeJwt(refreshed.access_token).sub, response.profile.sub);
  assert.is.not(refreshed.refresh_token, response.refresh_token);
});

pool("a code is good for its own verifier, once, and for registered addresses alone", async () => {
  const by = browser();
  const { verifier, challenge } = pkce();
  const end = await once(await by.go(authorizeUrl(running.at, challenge)), by);
  const fields = {
    grant_type: "authorization_code",
    client_id: running.at.clientId,
    redirect_uri: CALLBACK,
    code: end.url.searchParams.get("code") ?? "",
  };
  const ask = (more: Record<string, string>) => tokenAnswer(running.at.loginUrl, { ...fields, ...more });
  assert.equal((await ask({ code_verifier: pkce().verifier })).body.error, "invalid_grant");
  const again = await once(await by.go(authorizeUrl(running.at, challenge, { prompt: "login" })), by);
  const code = again.url.searchParams.get("code") ?? "";
  assert.is((await ask({ code, code_verifier: verifier })).status, 200);
  assert.is((await ask({ code, code_verifier: verifier })).body.error, "invalid_grant");
  const elsewhere = await by.go(authorizeUrl(running.at, challenge, { redirect_uri: "https://evil.example/callback" }));
  assert.is(elsewhere.status, 400);
  const bare = new URL(authorizeUrl(running.at, challenge));
  bare.searchParams.delete("code_challenge");
  bare.searchParams.delete("code_challenge_method");
  assert.is((await browser().go(bare)).url.searchParams.get("error"), "invalid_request", "PKCE is asked for");
});

pool("refresh tokens rotate; the last one is taken once more for a minute, and not after it", async () => {
  const first = await signIn(running.at, once);
  const second = (await refresh(first.refresh_token)).body.refresh_token;
  assert.type(second, "string");
  assert.is.not(second, first.refresh_token);
  assert.is((await refresh(first.refresh_token)).status, 200, "another tab, at the same moment");
  ahead += 61_000;
  assert.is((await refresh(first.refresh_token)).body.error, "invalid_grant");
  assert.is((await refresh(String(second))).body.error, "invalid_grant", "who uses an old one may have stolen it");
});

pool("a refresh token that was revoked is worth nothing, and other sign-ins go on", async () => {
  const [one, other] = [await signIn(running.at, once), await signIn(running.at, once)];
  const answer = await fetch(`${running.at.loginUrl}/oauth2/revoke`, {
    method: "POST",
    body: new URLSearchParams({ client_id: running.at.clientId, token: one.refresh_token ?? "" }),
  });
  assert.is(answer.status, 200);
  assert.is((await refresh(one.refresh_token)).body.error, "invalid_grant");
  assert.is((await refresh(other.refresh_token)).status, 200);
});

pool("signing out ends the session of the pages, and leads to registered addresses alone", async () => {
  const by = browser();
  const { challenge } = pkce();
  await once(await by.go(authorizeUrl(running.at, challenge)), by);
  assert.ok((await by.go(authorizeUrl(running.at, challenge))).url.searchParams.get("code"), "no form the second time");
  const out = (to: string) =>
    by.go(`${running.at.loginUrl}/logout?${new URLSearchParams({ client_id: running.at.clientId, logout_uri: to })}`);
  assert.is((await out("https://evil.example/")).status, 400);
  assert.is((await out(SIGNED_OUT)).url.href, SIGNED_OUT);
  assert.match((await by.go(authorizeUrl(running.at, challenge))).text, 'action="/login"');
});

pool("wrong passwords say nothing of who is there, and make an account wait", async () => {
  const attempt = async (person: string, password: string) => {
    const by = browser();
    const page = await by.go(authorizeUrl(running.at, pkce().challenge));
    return by.submit(page, "/login", { email: emailOf(person), password });
  };
  const unknown = alertOn(await attempt("nobody", "wrong"));
  assert.is(alertOn(await attempt("ada", "wrong")), unknown);
  for (let tries = 0; tries < 4; tries++) await attempt("ada", "wrong");
  const locked = await attempt("ada", PASSWORD);
  assert.is(locked.status, 429);
  assert.ok(Number(locked.headers.get("retry-after")) > 0);
  ahead += 900_000;
  assert.ok((await attempt("ada", PASSWORD)).url.searchParams.get("code"));
});

pool("somebody who has forgotten the password sets a new one", async () => {
  const by = browser();
  await by.go(authorizeUrl(running.at, pkce().challenge));
  const form = await by.go(`${running.at.loginUrl}/login/forgot`);
  const reset = await by.submit(form, "/login/forgot", { email: "ADA@example.com " });
  const password = "another long password";
  const end = await by.submit(reset, "/login/reset", { code: codeOn(reset), password });
  assert.ok(end.url.searchParams.get("code"));
});

pool("from one address not too many sign up within an hour", async () => {
  const { challenge } = pkce();
  let page = await signUp("crowd-0", browser(), challenge);
  for (let count = 1; page.status !== 429; count++) {
    assert.ok(count < 30, "sign-ups have no limit");
    page = await signUp(`crowd-${count}`, browser(), challenge);
  }
  assert.ok(Number(page.headers.get("retry-after")) > 60);
  ahead += 3_600_000;
  assert.is((await signUp("crowd-later", browser(), challenge)).status, 200);
});

pool("a page whose host name was rebound to this machine finds nobody", async () => {
  const { default: http } = await import("node:http");
  const url = new URL(authorizeUrl(running.at, pkce().challenge));
  const status = await new Promise((resolve, reject) => {
    const call = http.get(url, { headers: { host: "evil.example" } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    call.on("error", reject);
  });
  assert.is(status, 421);
});

pool("accounts, sign-ins and keys are there after a restart", async () => {
  const before = await signIn(running.at, once);
  const old = running.offered.at(-1)?.refreshToken;
  await running[Symbol.asyncDispose]();
  const port = Number(new URL(running.at.loginUrl).port);
  running = await runPool(store, { clock: () => Date.now() + ahead, port });
  // Connections of the last run that the client has kept are gone.
  await fetch(running.at.loginUrl).catch(() => undefined);
  const { status, body } = await refresh(before.refresh_token);
  assert.is(status, 200);
  assert.is(decodeProtectedHeader(String(body.access_token)).kid, decodeProtectedHeader(before.access_token).kid);
  assert.is((await refresh(old)).body.error, "invalid_grant", "what was laid down for the last run is over");
});

pool.run();

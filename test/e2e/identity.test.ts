import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CognitoIdentityProviderClient, ListUsersCommand } from "@aws-sdk/client-cognito-identity-provider";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { resourcesOf } from "../../local/graph.ts";
import { operatorCredentials } from "../../local/home.ts";
import type { Platform } from "../../local/platform.ts";
import { plannedFaults } from "../support/accidents.ts";
import { caller } from "../support/calls.ts";
import { startCli } from "../support/cli.ts";
import { plainCv } from "../support/files.ts";
import { as, asLocalPerson, emailOf, localToken, PASSWORD, signInAs, signInOf, tokenOf } from "../support/people.ts";
import { ownPlatform, temporaryHome } from "../support/platform.ts";
import { visitor } from "../support/visitor.ts";

const identity = suite("who people are, from sign-in to sign-out");
const faults = plannedFaults();
const ANALYSES = 3;
let platform: Platform & { home: string };

identity.before(async () => {
  const limits = { analyses: { perPerson: ANALYSES, perAddress: 1_000, seconds: 3_600 } };
  platform = await ownPlatform({ mode: "serve", faults, config: { "careerassist:limits": JSON.stringify(limits) } });
});
identity.after(() => platform.close());

const Me = z.looseObject({ email: z.string().nullable(), roles: z.array(z.string()) });
const meOf = async (call: Awaited<ReturnType<typeof as>>) => Me.parse((await call("GET", "/me")).data);
const cli = (home: string, ...args: string[]) => startCli(args, { CAREERASSIST_HOME: home });

identity("people have the roles of their groups, and the address that the issuer tells", async () => {
  assert.equal(await meOf(await as(platform, "robin")), {
    ...(await meOf(await as(platform, "robin"))),
    email: "robin@example.com",
    roles: ["user"],
  });
  assert.equal((await meOf(await as(platform, "dana", ["data"]))).roles, ["user", "data"]);
  assert.equal((await meOf(await asLocalPerson(platform))).roles, ["user", "operator", "data"]);
});

identity("an id token and a token of nobody open nothing, and the API's own refusal has its own form", async () => {
  const { id_token = "" } = await signInAs(platform, "robin");
  const refused = await caller(platform.apiUrl, id_token)("GET", "/me");
  assert.is(refused.status, 401);
  assert.equal(refused.body, { ...(refused.body as object), data: null });
  assert.match(refused.messages[0] ?? "", "sign in again");
  assert.equal((await caller(platform.apiUrl, null)("GET", "/me")).body, { message: "Unauthorized" });
});

// operations: somebody asks for too much within an hour
identity("what costs money has a limit for each person, and another person goes on", async () => {
  const [busy, other] = [await as(platform, "busy"), await as(platform, "other")];
  const ask = (call: typeof busy) => call("POST", "/analyze", { type: "cv_parse", cv: { text: plainCv } });
  for (let count = 0; count < ANALYSES; count++) assert.is((await ask(busy)).status, 202);
  const refused = await ask(busy);
  assert.is(refused.status, 429);
  const seconds = Number(refused.headers.get("retry-after"));
  assert.ok(seconds > 3_000 && seconds <= 3_600, String(seconds));
  assert.match(refused.messages[0] ?? "", "wait");
  assert.is((await ask(other)).status, 202);
  assert.is((await busy("GET", "/jobs")).status, 200, "looking costs nothing");
});

// operations: the counts of the limits can't be kept
identity("if the counts can't be kept, requests pass", async () => {
  const call = await as(platform, "lucky");
  const action = "rds-data:ExecuteStatement";
  const happened = faults.plan({
    agent: "api",
    action,
    holding: "INTO limits",
    carriedOut: false,
    instead: "failed",
    times: 50,
  });
  const answer = await call("POST", "/analyze", { type: "cv_parse", cv: { text: plainCv } });
  assert.is(answer.status, 202);
  assert.ok(happened() > 0, "the statement failed");
});

identity("who signs out everywhere is signed out everywhere, and can sign in again", async () => {
  const call = await as(platform, "leaver");
  assert.is((await call("GET", "/me")).status, 200);
  assert.is((await call("POST", "/me/sign-out")).status, 204);
  // Other processes of the API remember people for some seconds.
  for (let looks = 0; (await call("GET", "/me")).status !== 401; looks++) {
    assert.ok(looks < 40, "the token is still taken");
    await sleep(500);
  }
  await sleep(1_100); // a token of the same second could be an old one
  const { access_token } = await signInAs(platform, "leaver");
  assert.is((await caller(platform.apiUrl, access_token)("GET", "/me")).status, 200);
});

identity("signing out everywhere reaches this machine's person too, who is offered a new way in", async () => {
  const before = await localToken(platform.home);
  assert.is((await caller(platform.apiUrl, before)("POST", "/me/sign-out")).status, 204);
  await sleep(1_100); // a token of the same second could be an old one
  assert.is((await (await asLocalPerson(platform))("GET", "/me")).status, 200);
});

async function finishErasures(): Promise<void> {
  const { accessKeyId = "", secretAccessKey = "" } = operatorCredentials(platform.home) ?? {};
  const { endpoint, region } = platform;
  const lambda = new LambdaClient({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });
  const found = resourcesOf(platform.graph, "aws:lambda/function:Function").find(
    ({ name }) => name === "finish-erasures",
  );
  const answer = await lambda.send(new InvokeCommand({ FunctionName: String(found?.outputs.arn) }));
  lambda.destroy();
  assert.is(answer.FunctionError, undefined, Buffer.from(answer.Payload ?? []).toString());
}

identity("erasing a person deletes their account in the pool", async () => {
  const listed = async (person: string) => {
    const keys = operatorCredentials(platform.home);
    assert.ok(keys);
    const { accessKeyId, secretAccessKey } = keys;
    const { endpoint, region } = platform;
    const cognito = new CognitoIdentityProviderClient({
      endpoint,
      region,
      credentials: { accessKeyId, secretAccessKey },
    });
    const UserPoolId = signInOf(platform.graph).poolId;
    const found = await cognito.send(new ListUsersCommand({ UserPoolId, Filter: `email = "${emailOf(person)}"` }));
    cognito.destroy();
    return found.Users?.length;
  };
  const call = await as(platform, "gone");
  assert.is((await call("GET", "/me")).status, 200);
  assert.is(await listed("gone"), 1);
  assert.is((await call("DELETE", "/me")).status, 204);
  assert.is(await listed("gone"), 0);
  // operations: the account of somebody who was erased can't be deleted
  const unlucky = await as(platform, "unlucky");
  assert.is((await unlucky("GET", "/me")).status, 200);
  const action = "cognito-idp:AdminDeleteUser";
  faults.plan({ agent: "api", action, carriedOut: false, instead: "failed", times: 10 });
  assert.is((await unlucky("DELETE", "/me")).status, 204);
  assert.is(await listed("unlucky"), 1);
  await finishErasures();
  assert.is(await listed("unlucky"), 0);
});

identity("on this machine the command line needs no sign-in", async () => {
  const who = await cli(platform.home, "whoami").ended;
  assert.is(who.exitCode, 0, who.stderr);
  assert.match(who.stdout, "<local.person@example.com>");
  assert.match(who.stdout, "roles: user, operator, data");
  const printed = (await cli(platform.home, "token").ended).stdout.trim();
  assert.is((await caller(platform.apiUrl, printed)("GET", "/me")).status, 200);
  assert.is(statSync(join(platform.home, "sign-in.json")).mode & 0o777, 0o600);
});

identity("careerassist login signs in by a browser, keeps the sign-in to itself, and logout ends it", async () => {
  await tokenOf(platform, "cleo", ["data"]);
  const home = temporaryHome();
  try {
    const outputs = join(home.path, "outputs.json");
    writeFileSync(outputs, JSON.stringify({ apiUrl: platform.apiUrl, signIn: platform.graph.outputs.signIn }));
    const login = cli(home.path, "login", "--no-browser", "--outputs", outputs);
    const printed = await login.until((stdout) => /Sign in at \S+\n/.test(stdout));
    const browser = visitor();
    const form = await browser.go(/Sign in at (\S+)/.exec(printed)?.[1] ?? "");
    const end = await browser.submit(form, "/login", { email: emailOf("cleo"), password: PASSWORD });
    assert.match(end.text, "You are signed in");
    const { exitCode, stderr } = await login.ended;
    assert.is(exitCode, 0, stderr);

    const who = await cli(home.path, "whoami").ended;
    assert.match(who.stdout, `<cleo@example.com> at ${platform.apiUrl}`);
    assert.match(who.stdout, "roles: user, data");
    const file = join(home.path, "cli", "session.json");
    assert.is(statSync(file).mode & 0o777, 0o600);

    // The access token has run out: the next command gets a new one, and keeps what came with it.
    const session = z.looseObject({ refreshToken: z.string() }).parse(JSON.parse(readFileSync(file, "utf8")));
    writeFileSync(file, JSON.stringify({ ...session, accessToken: "old", expiresAt: 0 }));
    const token = (await cli(home.path, "token").ended).stdout.trim();
    assert.is((await caller(platform.apiUrl, token)("GET", "/me")).status, 200);
    const kept = z.looseObject({ refreshToken: z.string() }).parse(JSON.parse(readFileSync(file, "utf8")));
    assert.is.not(kept.refreshToken, session.refreshToken);

    assert.match((await cli(home.path, "logout").ended).stdout, "signed out");
    writeFileSync(file, JSON.stringify({ ...kept, expiresAt: 0 }), { mode: 0o600 });
    const after = await cli(home.path, "token").ended;
    assert.is(after.exitCode, 1);
    assert.match(after.stderr, "careerassist login");
  } finally {
    home.remove();
  }
});

identity.run();

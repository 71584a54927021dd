import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { captureGraph } from "../../local/capture/capture.ts";
import { type Graph, resourcesOf } from "../../local/graph.ts";
import { CLI_CALLBACKS } from "../../schemas/sign-in.ts";
import { root } from "../support/platform.ts";

const identity = suite("how the program says who people are");

const graphWith = (config: Readonly<Record<string, string>>): Promise<Graph> =>
  captureGraph({ root, stack: "dev", config });

/** The program as it is without any settings of this kind. */
let graph: Graph;
identity.before(async () => {
  graph = await captureGraph({ root, stack: "dev" });
});

const Environment = z.object({ variables: z.record(z.string(), z.string()) });
const Believed = z.object({ issuer: z.string(), audiences: z.array(z.string()) });

const environmentOf = (graph: Graph, name: string): Readonly<Record<string, string>> => {
  const found = resourcesOf(graph, "aws:lambda/function:Function").find((node) => node.name === name);
  return Environment.parse(found?.inputs.environment).variables;
};

/** What a function's role may do with user pools, as action and resource. */
function poolGrantsOf(graph: Graph, name: string): string[] {
  const policy = resourcesOf(graph, "aws:iam/rolePolicy:RolePolicy").find((node) => node.name === name);
  const { Statement } = JSON.parse(String(policy?.inputs.policy)) as {
    Statement: { Action: string[]; Resource: string[] }[];
  };
  return Statement.flatMap(({ Action, Resource }) =>
    Action.flatMap((action) => Resource.map((on) => `${action} ${on}`)),
  )
    .filter((grant) => grant.startsWith("cognito-idp:"))
    .sort();
}

/** The client of the web app and the command line; assistants have one of their own. */
const peopleClient = () =>
  resourcesOf(graph, "aws:cognito/userPoolClient:UserPoolClient").find(({ name }) => name === "people");

identity("every route but those that describe the API asks for a token of the pool's client", async () => {
  const open = ["GET /api/v1/docs", "GET /api/v1/health", "GET /api/v1/openapi.json"];
  const routes = resourcesOf(graph, "aws:apigatewayv2/route:Route");
  const closed = routes.filter(({ inputs }) => inputs.authorizationType !== "NONE");
  assert.equal(
    routes
      .filter(({ inputs }) => inputs.authorizationType === "NONE")
      .map(({ inputs }) => String(inputs.routeKey))
      .sort(),
    open,
  );
  const [authorizer] = resourcesOf(graph, "aws:apigatewayv2/authorizer:Authorizer");
  for (const { inputs } of closed) {
    assert.equal([inputs.authorizationType, inputs.authorizerId], ["JWT", authorizer?.id]);
  }
  const client = peopleClient();
  assert.equal(Believed.parse(authorizer?.inputs.jwtConfiguration).audiences, [client?.id]);
  assert.is(environmentOf(graph, "api").OIDC_AUDIENCE, client?.id);
});

identity("the client is public, and leads back to the web app and the command line alone", async () => {
  const client = peopleClient();
  const callbacks = z.array(z.string()).parse(client?.inputs.callbackUrls);
  assert.equal(callbacks.slice(1), CLI_CALLBACKS);
  assert.match(callbacks[0] ?? "", /\/signed-in$/);
  assert.is(client?.inputs.generateSecret, false);
});

identity(
  "the API may end sign-ins and delete accounts, the chore delete them, in this pool; nobody else anything",
  async () => {
    const [pool] = resourcesOf(graph, "aws:cognito/userPool:UserPool");
    const on = String(pool?.outputs.arn);
    assert.equal(poolGrantsOf(graph, "api"), [
      `cognito-idp:AdminDeleteUser ${on}`,
      `cognito-idp:AdminUserGlobalSignOut ${on}`,
    ]);
    assert.equal(poolGrantsOf(graph, "finish-erasures"), [`cognito-idp:AdminDeleteUser ${on}`]);
    const others = resourcesOf(graph, "aws:iam/rolePolicy:RolePolicy").filter(
      ({ name, inputs }) => !["api", "finish-erasures"].includes(name) && String(inputs.policy).includes("cognito-idp"),
    );
    assert.equal(others, []);
  },
);

identity("people who are turned away, and limits that nobody can count, raise alarms", async () => {
  const alarms = resourcesOf(graph, "aws:cloudwatch/metricAlarm:MetricAlarm").map(
    ({ inputs }) => `${inputs.namespace} ${inputs.metricName}`,
  );
  for (const metric of ["SignUpThrottles", "SignInThrottles", "TokenRefreshThrottles"]) {
    assert.ok(alarms.includes(`AWS/Cognito ${metric}`), metric);
  }
  assert.ok(alarms.includes("CareerAssist/Api LimitsUnchecked"));
});

identity("another issuer by configuration: no pool, no permission on one, and its tokens are believed", async () => {
  const other = await graphWith({
    "careerassist:issuer": "https://careers.clerk.example/",
    "careerassist:clientId": "client-1",
    "careerassist:groupsClaim": "roles",
  });
  assert.equal(
    other.nodes.filter(({ type }) => type.startsWith("aws:cognito")),
    [],
  );
  assert.equal(poolGrantsOf(other, "api"), []);
  const [authorizer] = resourcesOf(other, "aws:apigatewayv2/authorizer:Authorizer");
  assert.equal(authorizer?.inputs.jwtConfiguration, {
    issuer: "https://careers.clerk.example",
    audiences: ["client-1"],
  });
  const { OIDC_ISSUER, OIDC_PEOPLE, OIDC_GROUPS_CLAIM, OIDC_JWKS_URI, USER_POOL_ID } = environmentOf(other, "api");
  assert.equal([OIDC_ISSUER, OIDC_PEOPLE], Array(2).fill("https://careers.clerk.example"));
  assert.is(OIDC_JWKS_URI, "https://careers.clerk.example/.well-known/jwks.json");
  assert.equal([OIDC_GROUPS_CLAIM, USER_POOL_ID], ["roles", ""]);
});

identity("access tokens that outlive the memory of who was erased are refused by name", async () => {
  let message = "";
  await graphWith({ "careerassist:accessTokenMinutes": "600" }).catch((error: Error) => {
    message = error.message;
  });
  assert.match(message, "accessTokenMinutes");
});

identity.run();

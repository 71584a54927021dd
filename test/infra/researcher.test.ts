import { test } from "uvu";
import * as assert from "uvu/assert";
import { captureGraph } from "../../local/capture/capture.ts";
import { type Graph, resourcesOf } from "../../local/graph.ts";
import { createAuthorizer } from "../../local/iam/authorizer.ts";
import { root } from "../support/platform.ts";

const capture = (config: Record<string, string> = {}): Promise<Graph> => captureGraph({ root, stack: "dev", config });

test("by default the researcher is a service of App Runner that reads its keys from a secret", async () => {
  const graph = await capture();
  const [service] = resourcesOf(graph, "aws:apprunner/service:Service");
  const source = JSON.stringify(service?.inputs.sourceConfiguration);
  assert.match(source, /"RESEARCHER_API_KEYS":"arn:aws:secretsmanager:/u);
  assert.is(resourcesOf(graph, "aws:ecs/expressGatewayService:ExpressGatewayService").length, 0);
  const [schedule] = resourcesOf(graph, "aws:scheduler/schedule:Schedule").filter(
    ({ name }) => name === "request-research",
  );
  assert.is(schedule?.inputs.scheduleExpression, "rate(2 hours)");
});

test("researcher:host deploys the same image on ECS Express Mode", async () => {
  const graph = await capture({ "researcher:host": "ecs-express" });
  const [service] = resourcesOf(graph, "aws:ecs/expressGatewayService:ExpressGatewayService");
  const [image] = resourcesOf(graph, "awsx:ecr:Image");
  assert.match(JSON.stringify(service?.inputs.primaryContainer), String(image?.outputs.imageUri));
  assert.is(resourcesOf(graph, "aws:apprunner/service:Service").length, 0);
  const alarm = resourcesOf(graph, "aws:cloudwatch/metricAlarm:MetricAlarm").find(({ name }) => name === "researcher");
  assert.equal(
    [alarm?.inputs.dimensions, alarm?.inputs.treatMissingData],
    [{ ClusterName: "default", ServiceName: service?.inputs.serviceName }, "breaching"],
    "an alarm rings when nothing of it runs",
  );
});

test("the service reaches the knowledge base by an address and a key of its own, which is a secret", async () => {
  const graph = await capture();
  const [stage] = resourcesOf(graph, "aws:apigateway/stage:Stage").filter(({ name }) => name === "ingest-api");
  const url = String(stage?.outputs.invokeUrl);
  const [service] = resourcesOf(graph, "aws:apprunner/service:Service");
  const source = JSON.stringify(service?.inputs.sourceConfiguration);
  const secret = resourcesOf(graph, "aws:secretsmanager/secret:Secret").find(
    ({ name }) => name === "ingest-key-researcher",
  );
  assert.ok(source.includes(`"KNOWLEDGE_URL":"${url}"`) && url.startsWith("http"), source);
  assert.ok(source.includes(`"KNOWLEDGE_API_KEY":"${String(secret?.outputs.arn)}"`), source);

  const express = await capture({ "researcher:host": "ecs-express" });
  const [container] = resourcesOf(express, "aws:ecs/expressGatewayService:ExpressGatewayService");
  const told = JSON.stringify(container?.inputs.primaryContainer);
  assert.ok(told.includes('"KNOWLEDGE_URL"') && told.includes('"KNOWLEDGE_API_KEY"'), told);
});

test("no key that opens anything is known to the program: they are drawn into secrets, and the usage plan has counters", async () => {
  const graph = await capture({ "careerassist:ingestKeys": JSON.stringify(["partner"]) });
  const [api] = resourcesOf(graph, "aws:apigateway/restApi:RestApi").filter(({ name }) => name === "ingest-api");
  assert.is(api?.inputs.apiKeySource, "AUTHORIZER");
  for (const method of resourcesOf(graph, "aws:apigateway/method:Method").filter(
    ({ inputs }) => inputs.restApi === api?.id,
  ))
    assert.equal([method.inputs.authorization, method.inputs.apiKeyRequired], ["CUSTOM", true]);
  const counters = resourcesOf(graph, "aws:apigateway/apiKey:ApiKey");
  assert.equal(counters.map(({ name }) => name).sort(), ["partner", "researcher"]);
  const members = resourcesOf(graph, "aws:apigateway/usagePlanKey:UsagePlanKey").map(({ inputs }) => inputs.keyId);
  assert.equal(members.sort(), counters.map(({ id }) => id).sort());
  // A counter is told to the authorizer and to nobody else; the secrets have no version that the program wrote.
  for (const { outputs } of counters) {
    const holders = graph.nodes.filter((node) => JSON.stringify(node.inputs).includes(String(outputs.value)));
    assert.equal(
      holders.map(({ type, name }) => `${type.split(":").at(-1)} ${name}`),
      ["Function authorize-ingest"],
    );
  }
  const drawn = resourcesOf(graph, "aws:secretsmanager/secret:Secret").filter(({ name }) =>
    /^ingest-key|keys$/.test(name),
  );
  assert.equal(drawn.map(({ name }) => name).sort(), [
    "ingest-key-partner",
    "ingest-key-researcher",
    "researcher-keys",
  ]);
  const written = resourcesOf(graph, "aws:secretsmanager/secretVersion:SecretVersion").map(
    ({ inputs }) => inputs.secretId,
  );
  for (const { id, outputs } of drawn) assert.not(written.includes(id) || written.includes(outputs.arn));
  assert.match(
    String(
      await capture({ "careerassist:ingestKeys": JSON.stringify(["researcher"]) }).catch((error: unknown) => error),
    ),
    "researcher is taken",
  );
});

test("the service believes tokens of the pool's client for assistants, and of another issuer only where it is told which", async () => {
  const toldOf = async (config: Record<string, string> = {}) => {
    const graph = await capture(config);
    const [service] = resourcesOf(graph, "aws:apprunner/service:Service");
    return { graph, told: JSON.stringify(service?.inputs.sourceConfiguration) };
  };
  const { graph, told } = await toldOf({
    "careerassist:assistantCallbackUrls": JSON.stringify(["https://assistant.example.com/callback"]),
  });
  const client = resourcesOf(graph, "aws:cognito/userPoolClient:UserPoolClient").find(
    ({ name }) => name === "people-assistants",
  );
  assert.equal(client?.outputs.allowedOauthScopes, [
    "openid",
    "careerassist/knowledge.read",
    "careerassist/knowledge.write",
    "careerassist/web.read",
  ]);
  assert.ok(JSON.stringify(client?.outputs.callbackUrls).includes("https://assistant.example.com/callback"));
  assert.ok(
    told.includes(`"OIDC_AUDIENCE":"${client?.id}"`) && told.includes('"RESEARCHER_SCOPE_PREFIX":"careerassist/"'),
  );

  const elsewhere = { "careerassist:issuer": "https://issuer.example.com", "careerassist:clientId": "web" };
  assert.not.match((await toldOf(elsewhere)).told, "OIDC_");
  const named = await toldOf({ ...elsewhere, "careerassist:assistantAudience": "https://mcp.example.com" });
  assert.match(named.told, '"OIDC_ISSUER":"https://issuer.example.com"');
  assert.match(named.told, '"OIDC_AUDIENCE":"https://mcp.example.com"');
});

test("rounds that don't begin by themselves leave analyses alone", async () => {
  const graph = await capture({ "careerassist:researchEvery": "off" });
  const rule = resourcesOf(graph, "aws:cloudwatch/eventRule:EventRule").find(({ name }) => name === "research");
  assert.equal(JSON.parse(String(rule?.inputs.eventPattern))["detail-type"], [
    "ResearchRequested",
    "ResearchContinued",
  ]);
  assert.not(resourcesOf(graph, "aws:scheduler/schedule:Schedule").some(({ name }) => name === "request-research"));
});

test("a wrong setting stops the deployment by its name", async () => {
  const refused = async (config: Record<string, string>) =>
    String(await capture(config).catch((error: unknown) => error));
  assert.match(await refused({ "researcher:host": "lambda" }), "researcher:host is lambda");
  const key = JSON.stringify({ RESEARCHER_API_KEYS: "[]" });
  assert.match(await refused({ "careerassist:researcher": key }), "RESEARCHER_API_KEYS is no setting");
});

test("only the agent and the service read the keys, and only the one function writes them", async () => {
  const graph = await capture();
  const authorizer = createAuthorizer(graph);
  const [secret] = resourcesOf(graph, "aws:secretsmanager/secret:Secret").filter(
    ({ name }) => name === "researcher-keys",
  );
  const may = (name: string, action: string): boolean => {
    const [role] = resourcesOf(graph, "aws:iam/role:Role").filter((node) => node.name === name);
    const caller = { kind: "role" as const, arn: String(role?.outputs.arn), functionName: name };
    return authorizer.decide(caller, { action, resource: String(secret?.outputs.arn) }).allowed;
  };
  assert.ok(
    may("research", "secretsmanager:GetSecretValue") && may("researcher-instance", "secretsmanager:GetSecretValue"),
  );
  assert.ok(may("make-keys", "secretsmanager:PutSecretValue"));
  const [ownKey] = resourcesOf(graph, "aws:secretsmanager/secret:Secret").filter(
    ({ name }) => name === "ingest-key-researcher",
  );
  const readers = resourcesOf(graph, "aws:iam/role:Role").filter((role) => {
    const caller = { kind: "role" as const, arn: String(role.outputs.arn), functionName: role.name };
    const asked = { action: "secretsmanager:GetSecretValue", resource: String(ownKey?.outputs.arn) };
    return authorizer.decide(caller, asked).allowed;
  });
  assert.equal(readers.map(({ name }) => name).sort(), ["authorize-ingest", "make-keys", "researcher-instance"]);
  for (const name of ["api", "analyze-gap", "researcher-access"])
    assert.not(may(name, "secretsmanager:GetSecretValue"));
  for (const name of ["research", "authorize-ingest"]) assert.not(may(name, "secretsmanager:PutSecretValue"));
});

test.run();

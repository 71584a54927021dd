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
  assert.match(source, /"runtimeEnvironmentSecrets":\{"RESEARCHER_API_KEYS":"arn:aws:secretsmanager:/u);
  assert.is(resourcesOf(graph, "aws:secretsmanager/secretVersion:SecretVersion").length, 0, "no key is in the program");
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
  for (const name of ["api", "analyze-gap", "researcher-access"])
    assert.not(may(name, "secretsmanager:GetSecretValue"));
  assert.not(may("research", "secretsmanager:PutSecretValue"));
});

test.run();

import { createHash } from "node:crypto";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { EventDeclaration } from "../schemas/event.ts";
import { alarmOnErrors } from "./alarm.ts";
import type { Bus } from "./bus.ts";
import { HandlerFunction } from "./function.ts";
import { mayInvoke } from "./gateway.ts";
import type { Grant } from "./policy.ts";
import { type IngestSettings, sizes } from "./settings.ts";

export interface IngestApiArgs extends IngestSettings {
  readonly bus: Bus;
  readonly publishes: readonly EventDeclaration[];
  readonly environment: Record<string, pulumi.Input<string>>;
  readonly grants: readonly Grant[];
  /** Who holds a key, and the secret that it stands in. */
  readonly holders: Readonly<Record<string, pulumi.Output<string>>>;
  readonly logDays: number;
  readonly alarmTopicArn?: string | undefined;
}

/** What holders of a key may call. */
const ROUTES = [
  { part: "ingest", method: "POST" },
  { part: "search", method: "POST" },
] as const;

const STAGE = "v1";

/** Seconds that the gateway keeps what the authorizer has said of a key. */
const VERDICT_SECONDS = 60;

/**
 * The REST API by which programs with a key hand documents in for everybody, and search them. The keys stand in Secrets
 * Manager alone; an authorizer compares them and names the counter by which the usage plan counts their holder. What
 * API Gateway calls an API key is such a counter here, which opens nothing (docs/adr/0013).
 */
export class IngestApi extends pulumi.ComponentResource {
  readonly url: pulumi.Output<string>;

  constructor(name: string, args: IngestApiArgs, options?: pulumi.ComponentResourceOptions) {
    super("careerassist:infra:IngestApi", name, {}, options);
    const parent = { parent: this };
    const handler = new HandlerFunction(
      name,
      {
        size: sizes.api,
        environment: { ...args.environment, EVENT_BUS_NAME: args.bus.name },
        grants: [...args.bus.publish(args.publishes), ...args.grants],
        logDays: args.logDays,
      },
      parent,
    );
    const api = new aws.apigateway.RestApi(
      name,
      { name, apiKeySource: "AUTHORIZER", endpointConfiguration: { types: "REGIONAL" } },
      parent,
    );
    const counters = Object.keys(args.holders).map((holder) => ({
      holder,
      key: new aws.apigateway.ApiKey(holder, { description: `Counts the calls of ${holder}; opens nothing` }, parent),
    }));
    const authorizer = this.#authorizer(api, args, counters);
    const routes = ROUTES.map(({ part, method }) =>
      this.#route(`${name}-${part}`, api, handler, authorizer, part, method),
    );
    const deployment = new aws.apigateway.Deployment(
      name,
      {
        restApi: api.id,
        // A deployment is a picture of the routes: other routes need another one.
        triggers: {
          routes: createHash("sha256")
            .update(JSON.stringify([ROUTES, "authorizer"]))
            .digest("hex"),
        },
      },
      { parent: this, dependsOn: routes },
    );
    const stage = new aws.apigateway.Stage(
      name,
      { restApi: api.id, deployment: deployment.id, stageName: STAGE },
      parent,
    );
    const plan = new aws.apigateway.UsagePlan(
      name,
      {
        apiStages: [{ apiId: api.id, stage: stage.stageName }],
        throttleSettings: { rateLimit: args.ingestPerSecond, burstLimit: 2 * args.ingestPerSecond },
        quotaSettings: { limit: args.ingestPerDay, period: "DAY" },
      },
      parent,
    );
    mayInvoke(name, handler, api, parent);
    alarmOnErrors(name, handler.lambda.name, args.alarmTopicArn, parent);
    this.url = stage.invokeUrl;
    for (const { holder, key } of counters)
      new aws.apigateway.UsagePlanKey(holder, { keyId: key.id, keyType: "API_KEY", usagePlanId: plan.id }, parent);
    this.registerOutputs({ url: this.url });
  }

  #authorizer(
    api: aws.apigateway.RestApi,
    { holders, logDays, alarmTopicArn }: IngestApiArgs,
    counters: readonly { readonly holder: string; readonly key: aws.apigateway.ApiKey }[],
  ): aws.apigateway.Authorizer {
    const name = "authorize-ingest";
    const parent = { parent: this };
    const known = counters.map(({ holder, key }) => ({ name: holder, secretArn: holders[holder], counter: key.value }));
    const handler = new HandlerFunction(
      name,
      {
        size: sizes.courier,
        environment: { HOLDERS: pulumi.jsonStringify(known) },
        grants: [{ sid: "Keys", actions: ["secretsmanager:GetSecretValue"], resources: Object.values(holders) }],
        logDays,
      },
      parent,
    );
    alarmOnErrors(name, handler.lambda.name, alarmTopicArn, parent);
    const authorizer = new aws.apigateway.Authorizer(
      name,
      {
        restApi: api.id,
        name: "keys",
        type: "REQUEST",
        authorizerUri: handler.lambda.invokeArn,
        identitySource: "method.request.header.x-api-key",
        authorizerResultTtlInSeconds: VERDICT_SECONDS,
      },
      parent,
    );
    mayInvoke(name, handler, api, parent, pulumi.interpolate`authorizers/${authorizer.id}`);
    return authorizer;
  }

  #route(
    name: string,
    api: aws.apigateway.RestApi,
    handler: HandlerFunction,
    authorizer: aws.apigateway.Authorizer,
    pathPart: string,
    httpMethod: string,
  ): aws.apigateway.Integration {
    const parent = { parent: this };
    const path = new aws.apigateway.Resource(name, { restApi: api.id, parentId: api.rootResourceId, pathPart }, parent);
    const method = new aws.apigateway.Method(
      name,
      {
        restApi: api.id,
        resourceId: path.id,
        httpMethod,
        authorization: "CUSTOM",
        authorizerId: authorizer.id,
        apiKeyRequired: true,
      },
      parent,
    );
    return new aws.apigateway.Integration(
      name,
      {
        restApi: api.id,
        resourceId: path.id,
        httpMethod: method.httpMethod,
        type: "AWS_PROXY",
        integrationHttpMethod: "POST",
        uri: handler.lambda.invokeArn,
      },
      parent,
    );
  }
}

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
  readonly logDays: number;
  readonly alarmTopicArn?: string | undefined;
}

/** What holders of a key may call. */
const ROUTES = [
  { part: "ingest", method: "POST" },
  { part: "search", method: "POST" },
] as const;

const STAGE = "v1";

/** The REST API by which programs with a key hand documents in for everybody, and search them. */
export class IngestApi extends pulumi.ComponentResource {
  readonly url: pulumi.Output<string>;
  /** The first key; more are made beside it, and each counts by itself. */
  readonly key: pulumi.Output<string>;
  private readonly planId: pulumi.Output<string>;

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
    const api = new aws.apigateway.RestApi(name, { name, endpointConfiguration: { types: "REGIONAL" } }, parent);
    const routes = ROUTES.map(({ part, method }) => this.#route(`${name}-${part}`, api, handler, part, method));
    const deployment = new aws.apigateway.Deployment(
      name,
      {
        restApi: api.id,
        // A deployment is a picture of the routes: other routes need another one.
        triggers: { routes: createHash("sha256").update(JSON.stringify(ROUTES)).digest("hex") },
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
    this.planId = plan.id;
    this.key = this.keyFor(name);
    this.registerOutputs({ url: this.url });
  }

  /** A key of its own for a program of ours. The value is a secret of the state, and in no output but the first one's. */
  keyFor(name: string): pulumi.Output<string> {
    const parent = { parent: this };
    const key = new aws.apigateway.ApiKey(name, {}, parent);
    new aws.apigateway.UsagePlanKey(name, { keyId: key.id, keyType: "API_KEY", usagePlanId: this.planId }, parent);
    return pulumi.secret(key.value);
  }

  #route(
    name: string,
    api: aws.apigateway.RestApi,
    handler: HandlerFunction,
    pathPart: string,
    httpMethod: string,
  ): aws.apigateway.Integration {
    const parent = { parent: this };
    const path = new aws.apigateway.Resource(name, { restApi: api.id, parentId: api.rootResourceId, pathPart }, parent);
    const method = new aws.apigateway.Method(
      name,
      { restApi: api.id, resourceId: path.id, httpMethod, authorization: "NONE", apiKeyRequired: true },
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

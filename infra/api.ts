import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { EventDeclaration } from "../schemas/event.ts";
import { alarmOnErrors, alarmOnUncheckedLimits } from "./alarm.ts";
import type { Bus } from "./bus.ts";
import { HandlerFunction } from "./function.ts";
import { mayInvoke } from "./gateway.ts";
import type { Identity } from "./identity.ts";
import type { Grant } from "./policy.ts";
import { type Size, sizes } from "./settings.ts";

export interface ApiArgs {
  readonly bus: Bus;
  readonly identity: Identity;
  readonly publishes: readonly EventDeclaration[];
  readonly environment: Record<string, pulumi.Input<string>>;
  readonly grants: readonly Grant[];
  /** Origins of other sites whose pages may call. */
  readonly corsOrigins: readonly string[];
  readonly logDays: number;
  readonly alarmTopicArn?: string | undefined;
}

/** What pages of other origins may ask and read. Tokens are sent by header; no cookie lets anyone in. */
const corsFor = (origins: readonly string[]) => ({
  allowOrigins: [...origins],
  allowMethods: ["GET", "POST", "PUT", "PATCH", "DELETE"],
  allowHeaders: ["authorization", "content-type", "idempotency-key", "if-none-match", "last-event-id"],
  exposeHeaders: ["etag", "location", "retry-after"],
  maxAge: 3_600,
});

/** The HTTP API. Every route but health and the description of the API needs an access token: the issuer says who calls, nothing else does. */
export class Api extends pulumi.ComponentResource {
  readonly url: pulumi.Output<string>;
  private readonly api: aws.apigatewayv2.Api;
  /** What routes ask of whoever calls. */
  private readonly protection: { readonly authorizationType: string; readonly authorizerId: pulumi.Output<string> };

  constructor(name: string, args: ApiArgs, options?: pulumi.ComponentResourceOptions) {
    super("careerassist:infra:Api", name, {}, options);
    const parent = { parent: this };
    const handler = new HandlerFunction(
      name,
      {
        size: sizes.api,
        environment: {
          ...args.environment,
          ...args.identity.environment(),
          ...args.identity.accounts(),
          EVENT_BUS_NAME: args.bus.name,
        },
        grants: [
          ...args.bus.publish(args.publishes),
          ...args.bus.describe(),
          ...args.identity.use({ remove: true, signOut: true }),
          ...args.grants,
        ],
        logDays: args.logDays,
      },
      parent,
    );
    const { corsOrigins } = args;
    const api = new aws.apigatewayv2.Api(
      name,
      {
        name,
        protocolType: "HTTP",
        ...(corsOrigins.length === 0 ? {} : { corsConfiguration: corsFor(corsOrigins) }),
      },
      parent,
    );
    const integration = new aws.apigatewayv2.Integration(
      name,
      {
        apiId: api.id,
        integrationType: "AWS_PROXY",
        integrationUri: handler.lambda.invokeArn,
        payloadFormatVersion: "2.0",
        timeoutMilliseconds: sizes.api.timeout * 1_000,
      },
      parent,
    );
    const target = pulumi.interpolate`integrations/${integration.id}`;
    const { issuer, audience } = args.identity.parts;
    const authorizer = new aws.apigatewayv2.Authorizer(
      name,
      {
        apiId: api.id,
        name: "access-tokens",
        authorizerType: "JWT",
        identitySources: ["$request.header.Authorization"],
        jwtConfiguration: { issuer, audiences: [audience] },
      },
      parent,
    );
    const open = { authorizationType: "NONE" };
    this.protection = { authorizationType: "JWT", authorizerId: authorizer.id };
    const routes = {
      "GET /api/v1/health": open,
      "GET /api/v1/openapi.json": open,
      "GET /api/v1/docs": open,
      "ANY /api/v1/{proxy+}": this.protection,
    };
    for (const [routeKey, authorization] of Object.entries(routes)) {
      new aws.apigatewayv2.Route(`${name} ${routeKey}`, { apiId: api.id, routeKey, target, ...authorization }, parent);
    }
    new aws.apigatewayv2.Stage(name, { apiId: api.id, name: "$default", autoDeploy: true }, parent);
    mayInvoke(name, handler, api, parent);
    alarmOnErrors(name, handler.lambda.name, args.alarmTopicArn, parent);
    this.api = api;
    alarmOnUncheckedLimits(`${name}-limits`, args.alarmTopicArn, parent);
    this.url = api.apiEndpoint;
    this.registerOutputs({ url: this.url });
  }

  /** Has another function serve these routes, with the permissions that are its own. They need a known caller, too. */
  serve(name: string, handler: HandlerFunction, size: Size, routeKeys: readonly string[]): void {
    const parent = { parent: this };
    const integration = new aws.apigatewayv2.Integration(
      name,
      {
        apiId: this.api.id,
        integrationType: "AWS_PROXY",
        integrationUri: handler.lambda.invokeArn,
        payloadFormatVersion: "2.0",
        timeoutMilliseconds: size.timeout * 1_000,
      },
      parent,
    );
    const target = pulumi.interpolate`integrations/${integration.id}`;
    for (const routeKey of routeKeys) {
      new aws.apigatewayv2.Route(
        `${name} ${routeKey}`,
        { apiId: this.api.id, routeKey, target, ...this.protection },
        parent,
      );
    }
    mayInvoke(name, handler, this.api, parent);
  }
}

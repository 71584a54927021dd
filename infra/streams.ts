import { createHash } from "node:crypto";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { alarmOnErrors } from "./alarm.ts";
import { HandlerFunction } from "./function.ts";
import { mayInvoke } from "./gateway.ts";
import type { Identity } from "./identity.ts";
import type { Grant } from "./policy.ts";
import { sizes } from "./settings.ts";

export interface StreamsArgs {
  /** Whose access tokens open a stream. */
  readonly identity: Identity;
  readonly environment: Record<string, pulumi.Input<string>>;
  readonly grants: readonly Grant[];
  readonly logDays: number;
  readonly alarmTopicArn?: string | undefined;
}

/** Where the stream of a request's events is, segment by segment. The front door sends this path here. */
const PATH = ["api", "v1", "jobs", "{job_id}", "events"];
const STAGE = "streams";

/**
 * The REST API for what streams: API Gateway's HTTP APIs pass on whole answers alone, its REST APIs also answers as they
 * are written. Its authorizers know user pools of Cognito alone, so the function verifies access tokens by itself.
 */
export class Streams extends pulumi.ComponentResource {
  /** The stage's address, as `https://host/stage`. */
  readonly url: pulumi.Output<string>;

  constructor(name: string, args: StreamsArgs, options?: pulumi.ComponentResourceOptions) {
    super("careerassist:infra:Streams", name, {}, options);
    const parent = { parent: this };
    const handler = new HandlerFunction(
      "stream-events",
      {
        size: sizes.stream,
        environment: { ...args.environment, ...args.identity.environment() },
        grants: args.grants,
        logDays: args.logDays,
      },
      parent,
    );
    const api = new aws.apigateway.RestApi(
      name,
      { name, description: "Streams of CareerAssist", endpointConfiguration: { types: "REGIONAL" } },
      parent,
    );
    const resourceId = PATH.reduce<pulumi.Output<string>>(
      (parentId, pathPart, depth) =>
        new aws.apigateway.Resource(`${name}-${depth}`, { restApi: api.id, parentId, pathPart }, parent).id,
      api.rootResourceId,
    );
    const where = { restApi: api.id, resourceId, httpMethod: "GET" };
    const method = new aws.apigateway.Method(name, { ...where, authorization: "NONE" }, parent);
    const shape = {
      type: "AWS_PROXY",
      integrationHttpMethod: "POST",
      responseTransferMode: "STREAM",
      timeoutMilliseconds: sizes.stream.timeout * 1_000,
    };
    const integration = new aws.apigateway.Integration(
      name,
      { ...where, ...shape, uri: handler.lambda.responseStreamingInvokeArn },
      { parent: this, dependsOn: [method] },
    );
    // A deployment is a snapshot: whatever changes above must make a new one.
    const state = createHash("sha256")
      .update(JSON.stringify([PATH, shape]))
      .digest("hex");
    const deployment = new aws.apigateway.Deployment(
      name,
      { restApi: api.id, triggers: { state } },
      { parent: this, dependsOn: [method, integration] },
    );
    new aws.apigateway.Stage(name, { restApi: api.id, deployment: deployment.id, stageName: STAGE }, parent);
    mayInvoke(name, handler, api, parent, "*/GET/*");
    alarmOnErrors("stream-events", handler.lambda.name, args.alarmTopicArn, parent);
    // Not the stage's own word for it: that waits for the function, which may wait for who people are, which may wait
    // for the address of the front door, which asks this.
    const region = new pulumi.Config("aws").get("region") ?? "us-east-1";
    this.url = pulumi.interpolate`https://${api.id}.execute-api.${region}.amazonaws.com/${STAGE}`;
    this.registerOutputs({ url: this.url });
  }
}

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { bundled } from "./bundle.ts";
import { type Grant, policy, ROLE_PATH, trustedBy } from "./policy.ts";
import type { Size } from "./settings.ts";

export interface HandlerFunctionArgs {
  readonly size: Size;
  readonly environment: Record<string, pulumi.Input<string>>;
  readonly grants: readonly Grant[];
  readonly logDays: number;
}

/** One file of `handlers/` as a Lambda function, with a role of its own that may do what it needs and no more. */
export class HandlerFunction extends pulumi.ComponentResource {
  readonly lambda: aws.lambda.Function;

  constructor(name: string, args: HandlerFunctionArgs, options?: pulumi.ComponentResourceOptions) {
    super("careerassist:infra:HandlerFunction", name, {}, options);
    const parent = { parent: this };
    const functionName = `careerassist-${pulumi.getStack()}-${name}`;
    const logs = new aws.cloudwatch.LogGroup(
      name,
      { name: `/aws/lambda/${functionName}`, retentionInDays: args.logDays },
      parent,
    );
    const role = new aws.iam.Role(
      name,
      { path: ROLE_PATH, assumeRolePolicy: trustedBy("lambda.amazonaws.com") },
      parent,
    );
    const writeLogs: Grant = {
      sid: "Logs",
      actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
      resources: [pulumi.interpolate`${logs.arn}:*`],
    };
    const permissions = new aws.iam.RolePolicy(
      name,
      { role: role.id, policy: policy([writeLogs, ...args.grants]) },
      parent,
    );
    this.lambda = new aws.lambda.Function(
      name,
      {
        name: functionName,
        role: role.arn,
        runtime: "nodejs24.x",
        architectures: ["arm64"],
        handler: "index.handler",
        code: bundled(name).then((folder) => new pulumi.asset.FileArchive(folder)),
        memorySize: args.size.memory,
        timeout: args.size.timeout,
        environment: { variables: { ...args.environment, NODE_OPTIONS: "--enable-source-maps", TZ: "UTC" } },
        loggingConfig: { logFormat: "Text", logGroup: logs.name },
        tracingConfig: { mode: "PassThrough" },
      },
      { parent: this, dependsOn: [permissions] },
    );
    this.registerOutputs({ arn: this.lambda.arn });
  }
}

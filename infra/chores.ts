import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { alarmOnErrors } from "./alarm.ts";
import { HandlerFunction, type HandlerFunctionArgs } from "./function.ts";
import { policy, trustedBy } from "./policy.ts";

const migrationsFolder = join(import.meta.dirname, "..", "db", "migrations");

/** A new migration makes a new hash, and with it a new run. */
function migrationsHash(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(migrationsFolder).sort()) {
    if (name.endsWith(".sql")) hash.update(name).update(readFileSync(join(migrationsFolder, name)));
  }
  return hash.digest("hex");
}

/** Brings the database to its newest form at each deployment that changes it. */
export class Migration extends pulumi.ComponentResource {
  constructor(name: string, args: HandlerFunctionArgs, options?: pulumi.ComponentResourceOptions) {
    super("careerassist:infra:Migration", name, {}, options);
    const handler = new HandlerFunction(name, args, { parent: this });
    new aws.lambda.Invocation(
      name,
      { functionName: handler.lambda.name, input: "{}", triggers: { migrations: migrationsHash() } },
      { parent: this },
    );
    this.registerOutputs({});
  }
}

/** A function that runs by the clock. */
export class Chore extends pulumi.ComponentResource {
  constructor(
    name: string,
    args: HandlerFunctionArgs & {
      readonly every: string;
      /** What the function is given; a JSON document, in which Scheduler's own attributes may stand. */
      readonly input?: string;
      readonly alarmTopicArn?: string | undefined;
    },
    options?: pulumi.ComponentResourceOptions,
  ) {
    super("careerassist:infra:Chore", name, {}, options);
    const parent = { parent: this };
    const handler = new HandlerFunction(name, args, parent);
    const role = new aws.iam.Role(
      `${name}-schedule`,
      { assumeRolePolicy: trustedBy("scheduler.amazonaws.com") },
      parent,
    );
    const permission = new aws.iam.RolePolicy(
      `${name}-schedule`,
      {
        role: role.id,
        policy: policy([{ sid: "Run", actions: ["lambda:InvokeFunction"], resources: [handler.lambda.arn] }]),
      },
      parent,
    );
    new aws.scheduler.Schedule(
      name,
      {
        scheduleExpression: args.every,
        flexibleTimeWindow: { mode: "OFF" },
        target: { arn: handler.lambda.arn, roleArn: role.arn, input: args.input ?? "{}" },
      },
      { parent: this, dependsOn: [permission] },
    );
    alarmOnErrors(name, handler.lambda.name, args.alarmTopicArn, parent);
    this.registerOutputs({});
  }
}

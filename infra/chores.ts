import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { EventDeclaration } from "../schemas/event.ts";
import { alarmOnErrors } from "./alarm.ts";
import type { Bus } from "./bus.ts";
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

/** Everything that the product brings along for the knowledge base; another release of it makes another hash. */
function corpusHash(): string {
  const folder = join(import.meta.dirname, "..", "knowledge");
  const hash = createHash("sha256");
  for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
    if (/^(?:corpus|embedding)\b.*\.ts$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest("hex");
}

export type SeedingArgs = HandlerFunctionArgs & {
  readonly bus: Bus;
  readonly publishes: readonly EventDeclaration[];
  /** Whether each deployment of another corpus runs it; operators can, at any time. */
  readonly onDeployment: boolean;
  readonly alarmTopicArn?: string | undefined;
};

/** Hands the documents that ship with the product to the knowledge base, as far as it doesn't have them. */
export class Seeding extends pulumi.ComponentResource {
  readonly functionName: pulumi.Output<string>;

  constructor(name: string, args: SeedingArgs, options?: pulumi.ComponentResourceOptions) {
    super("careerassist:infra:Seeding", name, {}, options);
    const parent = { parent: this };
    const grants = [...args.bus.publish(args.publishes), ...args.grants];
    const handler = new HandlerFunction(name, { ...args, grants }, parent);
    if (args.onDeployment) {
      new aws.lambda.Invocation(
        name,
        { functionName: handler.lambda.name, input: "{}", triggers: { corpus: corpusHash() } },
        parent,
      );
    }
    alarmOnErrors(name, handler.lambda.name, args.alarmTopicArn, parent);
    this.functionName = handler.lambda.name;
    this.registerOutputs({ functionName: this.functionName });
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
        // None of them is in a hurry: somebody who has just deployed, or started it on their machine, comes first.
        flexibleTimeWindow: { mode: "FLEXIBLE", maximumWindowInMinutes: 15 },
        target: { arn: handler.lambda.arn, roleArn: role.arn, input: args.input ?? "{}" },
      },
      { parent: this, dependsOn: [permission] },
    );
    alarmOnErrors(name, handler.lambda.name, args.alarmTopicArn, parent);
    this.registerOutputs({});
  }
}

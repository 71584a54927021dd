import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { alarmOnErrors } from "./alarm.ts";
import { HandlerFunction } from "./function.ts";
import { sizes } from "./settings.ts";

/** A key that the product draws for itself: what it is for, and how it stands in its secret. */
export interface DrawnKey {
  readonly name: string;
  readonly description: string;
  readonly form: "plain" | "researcher";
}

export interface KeysArgs {
  readonly keys: readonly DrawnKey[];
  readonly logDays: number;
  readonly alarmTopicArn?: string | undefined;
}

/**
 * Secrets whose values a function draws at the first deployment: no program, no state and no output has ever held them.
 */
export class Keys extends pulumi.ComponentResource {
  /** Done once every secret has its value. */
  readonly made: pulumi.Resource;
  private readonly arns: ReadonlyMap<string, pulumi.Output<string>>;

  constructor(name: string, { keys, logDays, alarmTopicArn }: KeysArgs, options?: pulumi.ComponentResourceOptions) {
    super("careerassist:infra:Keys", name, {}, options);
    const parent = { parent: this };
    const secrets = keys.map((key) => ({
      ...key,
      arn: new aws.secretsmanager.Secret(key.name, { description: key.description }, parent).arn,
    }));
    const make = new HandlerFunction(
      "make-keys",
      {
        size: sizes.courier,
        environment: { KEYS: pulumi.jsonStringify(secrets.map(({ arn, form }) => ({ secretId: arn, form }))) },
        grants: [
          {
            sid: "Keys",
            actions: ["secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue"],
            resources: secrets.map(({ arn }) => arn),
          },
        ],
        logDays,
      },
      parent,
    );
    alarmOnErrors("make-keys", make.lambda.name, alarmTopicArn, parent);
    this.made = new aws.lambda.Invocation(
      "make-keys",
      {
        functionName: make.lambda.name,
        input: "{}",
        // A key that is new in the program needs another run.
        triggers: { keys: keys.map((key) => key.name).join(" ") },
      },
      parent,
    );
    this.arns = new Map(secrets.map((secret) => [secret.name, secret.arn]));
    this.registerOutputs({});
  }

  /** The secret of a key. Throws for a name that none was declared under. */
  secretArn(name: string): pulumi.Output<string> {
    const arn = this.arns.get(name);
    if (arn === undefined) throw new Error(`no key ${name} is declared`);
    return arn;
  }
}

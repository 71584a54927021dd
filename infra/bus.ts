import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { EventDeclaration } from "../schemas/event.ts";
import { events } from "../schemas/events.ts";
import { jsonSchemaOf, publishedName } from "../schemas/json-schema.ts";
import { type Grant, ROLE_PATH } from "./policy.ts";

/** Sources that begin so are reserved for us. */
const OUR_SOURCES = "careerassist.";

/** The bus of the choreography, and the archive that it can be replayed from. */
export class Bus extends pulumi.ComponentResource {
  readonly name: pulumi.Output<string>;
  readonly arn: pulumi.Output<string>;
  readonly archiveName: pulumi.Output<string>;
  private readonly archiveArn: pulumi.Output<string>;

  constructor(name: string, args: { archiveDays: number }, options?: pulumi.ComponentResourceOptions) {
    super("careerassist:infra:Bus", name, {}, options);
    const bus = new aws.cloudwatch.EventBus(name, { name }, { parent: this });
    // What a replay publishes must not be archived as if it had happened: neither the replayed events themselves nor
    // what our agents publish because of them.
    const archive = new aws.cloudwatch.EventArchive(
      name,
      {
        name,
        eventSourceArn: bus.arn,
        retentionDays: args.archiveDays,
        eventPattern: JSON.stringify({
          source: [...new Set(events.map((event) => event.source))].sort(),
          "replay-name": [{ exists: false }],
          detail: { metadata: { replay: [{ exists: false }] } },
        }),
      },
      { parent: this },
    );
    // Whoever is admitted to the bus may publish events of their own, and never in our name.
    const account = bus.arn.apply((arn) => arn.split(":")[4] ?? "");
    new aws.cloudwatch.EventBusPolicy(
      name,
      {
        eventBusName: bus.name,
        policy: pulumi.jsonStringify({
          Version: "2012-10-17",
          Statement: [
            {
              Sid: "OurSourcesAreOurs",
              Effect: "Deny",
              Principal: "*",
              Action: "events:PutEvents",
              Resource: bus.arn,
              Condition: {
                StringLike: { "events:source": `${OUR_SOURCES}*` },
                ArnNotLike: { "aws:PrincipalArn": pulumi.interpolate`arn:aws:iam::${account}:role${ROLE_PATH}*` },
              },
            },
          ],
        }),
      },
      { parent: this },
    );
    const registry = new aws.schemas.Registry(name, { name, description: "What is on the bus" }, { parent: this });
    for (const declaration of events) {
      new aws.schemas.Schema(
        publishedName(declaration),
        {
          name: publishedName(declaration),
          registryName: registry.name,
          type: "JSONSchemaDraft4",
          content: JSON.stringify(jsonSchemaOf(declaration)),
          description: declaration.description,
        },
        { parent: this },
      );
    }
    this.name = bus.name;
    this.arn = bus.arn;
    this.archiveName = archive.name;
    this.archiveArn = archive.arn;
    this.registerOutputs({ name: this.name, arn: this.arn, archiveName: this.archiveName });
  }

  /** The permission to publish these events, under their own source and type only. */
  publish(published: readonly EventDeclaration[]): Grant[] {
    return published.length === 0
      ? []
      : [
          {
            sid: "Publish",
            actions: ["events:PutEvents"],
            resources: [this.arn],
            condition: {
              StringEquals: {
                "events:source": [...new Set(published.map((event) => event.source))],
                "events:detail-type": published.map((event) => event.type),
              },
            },
          },
        ];
  }

  /** The rules that operators make on this bus to replay one request to one agent, as a pattern of ARNs. */
  replayRulesFor(agent: string): pulumi.Output<string> {
    return this.arn.apply((arn) => `${arn.replace(":event-bus/", ":rule/")}/replay-${agent}-*`);
  }

  /** The permission to replay its archive through a rule, and to follow and stop what was started so. */
  replay(): Grant[] {
    const replays = this.arn.apply((arn) => arn.replace(/:event-bus\/.*$/, ":replay/*"));
    return [
      { sid: "StartReplays", actions: ["events:StartReplay"], resources: [this.archiveArn, replays] },
      { sid: "Archive", actions: ["events:DescribeArchive"], resources: [this.archiveArn] },
      { sid: "Replays", actions: ["events:DescribeReplay", "events:CancelReplay"], resources: [replays] },
    ];
  }

  /** The permission to do this to the rules that replays of one request go through. */
  replayRules(actions: readonly string[]): Grant[] {
    return [{ sid: "ReplayRules", actions, resources: [this.replayRulesFor("*")] }];
  }

  /** The permission to ask whether the bus exists. */
  describe(): Grant[] {
    return [{ sid: "DescribeBus", actions: ["events:DescribeEventBus"], resources: [this.arn] }];
  }
}

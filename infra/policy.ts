import type * as pulumi from "@pulumi/pulumi";
import * as p from "@pulumi/pulumi";

/** One permission: what, on what, under which condition. */
export interface Grant {
  readonly sid: string;
  readonly actions: readonly string[];
  readonly resources: readonly pulumi.Input<string>[];
  readonly condition?: pulumi.Input<Record<string, Record<string, pulumi.Input<string | string[]>>>>;
}

/** The path of our functions' roles: by it the bus knows who may speak in our name. */
export const ROLE_PATH = "/careerassist/";

/** An IAM policy that allows exactly these grants. */
export function policy(grants: readonly Grant[]): pulumi.Output<string> {
  return p.jsonStringify({
    Version: "2012-10-17",
    Statement: grants.map(({ sid, actions, resources, condition }) => ({
      Sid: sid,
      Effect: "Allow",
      Action: actions,
      Resource: resources,
      ...(condition === undefined ? {} : { Condition: condition }),
    })),
  });
}

/** The trust policy that lets a service take a role. */
export const trustedBy = (service: string): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }],
  });

/**
 * A queue's policy: these rules may send to it, nobody else. `replayRules` names, by a pattern, the rules that operators
 * make for as long as they replay a single request to this queue.
 */
export function queuePolicyFor(
  queueArn: pulumi.Input<string>,
  ruleArns: readonly pulumi.Input<string>[],
  replayRules?: pulumi.Input<string>,
) {
  const admit = (sid: string, condition: object) => ({
    Sid: sid,
    Effect: "Allow",
    Principal: { Service: "events.amazonaws.com" },
    Action: "sqs:SendMessage",
    Resource: queueArn,
    Condition: condition,
  });
  return p.jsonStringify({
    Version: "2012-10-17",
    Statement: [
      admit("EventsFromRules", { ArnEquals: { "aws:SourceArn": ruleArns } }),
      ...(replayRules === undefined
        ? []
        : [admit("ReplaysOfOneRequest", { ArnLike: { "aws:SourceArn": replayRules } })]),
    ],
  });
}

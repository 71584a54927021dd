import { type Place, parseArn } from "../../arn.ts";
import { AwsError } from "../../aws-error.ts";
import { authorize } from "../../iam/denied.ts";
import type { Authorizer, Caller, LaterFunctions } from "../../service.ts";
import type { TransactionalBuses } from "../eventbridge/index.ts";
import type { TransactionalQueues } from "../sqs/index.ts";
import { kindOf, type Target } from "./definition.ts";
import { defaultPayload, type Invocation, payloadFor } from "./payload.ts";

export interface Targets {
  /** Throws ValidationException, in AWS's words, if the role doesn't trust the Scheduler. */
  checkRole(roleArn: string): void;
  /**
   * Calls a target as its role, within the current transaction of the store. Returns what to call after the commit.
   * Throws AwsError.
   */
  call(target: Target, invocation: Invocation): () => void;
  /** The request that `call` makes, as JSON: what dead letters hold. */
  request(target: Target, invocation: Invocation): string;
  /** Puts a message into a dead-letter queue as the role of the target. */
  bury: TransactionalQueues["enqueue"];
  callerFor(target: Target): Caller;
}

export function createTargets(options: {
  readonly functions: LaterFunctions;
  readonly queues: TransactionalQueues;
  readonly buses: TransactionalBuses;
  readonly authorizer: Authorizer;
  readonly place: Place;
}): Targets {
  const { functions, queues, buses, authorizer, place } = options;

  // AWS names the group, not the schedule, as the source (User Guide, "Confused deputy prevention").
  const sourceArn = `arn:aws:scheduler:${place.region}:${place.account}:schedule-group/default`;
  const scheduler: Caller = { kind: "service", principal: "scheduler.amazonaws.com", sourceArn };
  const isTrusted = (roleArn: string): boolean =>
    authorizer.decide(scheduler, { action: "sts:AssumeRole", resource: roleArn }).allowed;

  const callerFor = (target: Target): Caller => ({ kind: "role", arn: target.RoleArn, functionName: "scheduler" });
  const payload = (target: Target, invocation: Invocation): string =>
    target.Input === undefined ? defaultPayload(invocation, place) : payloadFor(target.Input, invocation);

  const publish = (target: Target, invocation: Invocation): (() => void) => {
    const { DetailType: detailType = "", Source: source = "" } = target.EventBridgeParameters ?? {};
    authorize(authorizer, callerFor(target), {
      action: "events:PutEvents",
      resource: target.Arn,
      context: { "events:source": source, "events:detail-type": detailType },
    });
    const entry = { source, detailType, detail: payload(target, invocation), resources: [invocation.arn] };
    return buses.publish(nameOf(target.Arn), entry);
  };

  return {
    callerFor,
    bury: queues.enqueue,

    checkRole(roleArn) {
      if (isTrusted(roleArn)) return;
      const message = "The execution role you provide must allow AWS EventBridge Scheduler to assume the role.";
      throw new AwsError("ValidationException", message);
    },

    call(target, invocation) {
      if (!isTrusted(target.RoleArn)) {
        throw new AwsError("AccessDeniedException", `The Scheduler may not assume the role ${target.RoleArn}.`, 403);
      }
      const kind = kindOf(target.Arn);
      if (kind === "queue") {
        return queues.enqueue(target.Arn, { body: payload(target, invocation) }, callerFor(target));
      }
      if (kind === "bus") return publish(target, invocation);
      functions.invokeLater(target.Arn, JSON.parse(payload(target, invocation)), callerFor(target));
      return () => undefined;
    },

    request(target, invocation) {
      const body = payload(target, invocation);
      const kind = kindOf(target.Arn);
      if (kind === "queue") return JSON.stringify({ MessageBody: body, QueueUrl: urlOf(target.Arn) });
      if (kind === "function") {
        return JSON.stringify({ FunctionName: target.Arn, InvocationType: "Event", Payload: body });
      }
      const { DetailType, Source } = target.EventBridgeParameters ?? {};
      return JSON.stringify({ Entries: [{ EventBusName: nameOf(target.Arn), Source, DetailType, Detail: body }] });
    },
  };
}

const urlOf = (queueArn: string): string => {
  const arn = parseArn(queueArn);
  return `https://sqs.${arn?.region}.amazonaws.com/${arn?.account}/${arn?.resource}`;
};

const nameOf = (busArn: string): string => busArn.slice(busArn.indexOf("/") + 1);

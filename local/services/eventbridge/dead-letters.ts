import { AwsError } from "../../aws-error.ts";
import type { Log } from "../../log.ts";
import type { TransactionalQueues } from "../sqs/index.ts";
import type { Afterwards } from "./delivery.ts";
import type { Rule } from "./rules.ts";
import type { Target } from "./targets.ts";

/** Why an event could not be delivered, in EventBridge's words. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  /** Tries after the first. */
  readonly retries: number;
  readonly exhausted?: "MaximumRetryAttempts" | "MaximumEventAgeInSeconds";
}

/** Puts an event that could not be delivered into its target's dead-letter queue, within the current transaction. */
export type Bury = (rule: Rule, target: Target, eventText: string, why: Failure, afterwards: Afterwards) => void;

/** The message attributes are those of AWS (User Guide, "Using dead-letter queues to process undelivered events"). */
export function createBury(queues: TransactionalQueues, log: Log): Bury {
  return (rule, target, eventText, why, afterwards) => {
    const details = { rule: rule.arn, target: target.arn, code: why.code, message: why.message };
    if (target.deadLetterArn === undefined) {
      log("warn", "an event could not be delivered and the target has no dead-letter queue", details);
      return;
    }
    const text = (StringValue: string) => ({ DataType: "String", StringValue });
    const messageAttributes = {
      RULE_ARN: text(rule.arn),
      TARGET_ARN: text(target.arn),
      ERROR_CODE: text(why.code),
      ERROR_MESSAGE: text(why.message),
      RETRY_ATTEMPTS: { DataType: "Number", StringValue: String(why.retries) },
      ...(why.exhausted === undefined ? {} : { EXHAUSTED_RETRY_CONDITION: text(why.exhausted) }),
    };
    const caller = { kind: "service", principal: "events.amazonaws.com", sourceArn: rule.arn } as const;
    try {
      afterwards.push(queues.enqueue(target.deadLetterArn, { body: eventText, messageAttributes }, caller));
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      log("warn", "an event could be delivered neither to its target nor to its dead-letter queue", {
        ...details,
        deadLetterQueue: target.deadLetterArn,
        deadLetterError: error.message,
      });
    }
  };
}

/** EventBridge's own names for what went wrong at a target. */
export function failureOf(error: AwsError): { readonly code: string; readonly message: string } {
  const names: Readonly<Record<string, string>> = {
    AccessDeniedException: "NO_PERMISSIONS",
    QueueDoesNotExist: "NO_RESOURCE",
    ResourceNotFoundException: "NO_RESOURCE",
    InternalFailure: "INTERNAL_ERROR",
    InvalidParameterValue: "INVALID_PARAMETER",
  };
  const known = Object.hasOwn(names, error.code) ? names[error.code] : undefined;
  const own = /^[A-Z_]+$/.test(error.code) ? error.code : undefined;
  return {
    code: known ?? own ?? (error.status >= 500 ? "INTERNAL_ERROR" : "SDK_CLIENT_ERROR"),
    message: error.message,
  };
}

import type { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import type { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import type { LambdaClient } from "@aws-sdk/client-lambda";
import type { RDSDataClient } from "@aws-sdk/client-rds-data";
import type { SQSClient } from "@aws-sdk/client-sqs";
import type { StackOutputs } from "./outputs.ts";

/** A running system: where its parts are, and clients that reach them. */
export interface Target {
  readonly outputs: StackOutputs;
  readonly region: string;
  /** On one machine a change holds at once; on AWS new rules take a while to be seen everywhere. */
  readonly isLocal: boolean;
  readonly eventBridge: EventBridgeClient;
  readonly sqs: SQSClient;
  readonly lambda: LambdaClient;
  readonly database: RDSDataClient;
  readonly metrics: CloudWatchClient;
}

import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { RDSDataClient } from "@aws-sdk/client-rds-data";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { handle } from "hono/aws-lambda";
import { connect } from "../db/connect.ts";
import { outputsOfSettings } from "../operations/outputs.ts";
import { apiApp } from "./api/app.ts";
import { identified, identify } from "./api/identify.ts";
import { agentRoutes } from "./operations/agents.ts";
import { actionRoutes, audited } from "./operations/audit.ts";
import { catalogueRoutes } from "./operations/catalogue.ts";
import { deadLetterRoutes } from "./operations/dead-letters.ts";
import { operatorOperations } from "./operations/declared.ts";
import type { Errand } from "./operations/errand.ts";
import { eventRoutes } from "./operations/events.ts";
import { refusalOf } from "./operations/refusals.ts";
import { replayRoutes } from "./operations/replays.ts";
import { numberSetting, setting } from "./shared/runtime.ts";

const outputs = outputsOfSettings({
  busName: setting("EVENT_BUS_NAME"),
  archiveName: setting("ARCHIVE_NAME"),
  clusterArn: setting("DB_CLUSTER_ARN"),
  databaseName: setting("DB_NAME"),
  databaseSecretArn: setting("DB_SECRET_ARN"),
  agents: setting("AGENTS"),
  queuesUrl: setting("QUEUES_URL"),
});
const rds = new RDSDataClient({});
const sqs = new SQSClient({});
const target = {
  outputs,
  region: setting("AWS_REGION"),
  // Nothing that is deployed knows of one machine; here it only says how often something is looked at.
  isLocal: false,
  eventBridge: new EventBridgeClient({}),
  sqs,
  lambda: new LambdaClient({}),
  database: rds,
  metrics: new CloudWatchClient({}),
};
const db = connect(
  { resourceArn: outputs.clusterArn, secretArn: outputs.databaseSecretArn, database: outputs.databaseName },
  rds,
);
const audit = audited(db);

const errandsUrl = setting("ERRANDS_QUEUE_URL");
/** A new rule is seen everywhere after so long. */
const DelaySeconds = numberSetting("RULE_SETTLES_SECONDS");
const send = async (errand: Errand): Promise<void> => {
  await sqs.send(new SendMessageCommand({ QueueUrl: errandsUrl, MessageBody: JSON.stringify(errand), DelaySeconds }));
};

const app = apiApp({
  agent: "operations",
  routes: [
    ...agentRoutes({ target, audit }),
    ...eventRoutes({ target }),
    ...deadLetterRoutes({ target, audit }),
    ...replayRoutes({ target, db, audit, send }),
    ...actionRoutes({ db }),
    ...catalogueRoutes({ busName: outputs.busName, region: target.region }),
  ],
  declared: operatorOperations,
  identify: identify(identified(db)),
  refusalOf,
});

export const handler = handle(app);

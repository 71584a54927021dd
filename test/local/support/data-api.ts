import {
  ExecuteStatementCommand,
  type ExecuteStatementCommandInput,
  RDSDataClient,
  type SqlParameter,
} from "@aws-sdk/client-rds-data";
import { createDataApi, type DataApiLimits } from "../../../local/database/data-api.ts";
import { silent } from "../../../local/log.ts";
import { ACCOUNT, lenient, REGION, serve } from "./aws.ts";
import { sharedPostgres } from "./database.ts";
import { graphOf, resource } from "./graph.ts";

export const resourceArn = `arn:aws:rds:${REGION}:${ACCOUNT}:cluster:main`;
export const secretArn = `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:database-AbCdEf`;
export const closedArn = `arn:aws:rds:${REGION}:${ACCOUNT}:cluster:closed`;
/** What every call names. */
export const base = { resourceArn, secretArn, database: "app" };

const cluster = (name: string, enableHttpEndpoint: boolean) =>
  resource(
    "aws:rds/cluster:Cluster",
    name,
    { enableHttpEndpoint, databaseName: "app", masterUsername: "master" },
    { arn: `arn:aws:rds:${REGION}:${ACCOUNT}:cluster:${name}` },
  );

/** The Data API over the shared PostgreSQL behind a real endpoint, and a client of the SDK. */
export async function dataApi(limits: Partial<DataApiLimits> = {}) {
  const { connectionString } = await sharedPostgres();
  const service = createDataApi({
    graph: graphOf(
      cluster("main", true),
      cluster("closed", false),
      resource("aws:secretsmanager/secret:Secret", "database", { name: "database" }, { arn: secretArn }),
    ),
    connectionString,
    log: silent,
    limits,
  });
  const authorizer = lenient();
  const aws = await serve([service], authorizer);
  const client = new RDSDataClient(aws.client);
  return {
    client,
    authorizer,
    execute: (sql: string, parameters: SqlParameter[] = [], more: Partial<ExecuteStatementCommandInput> = {}) =>
      client.send(new ExecuteStatementCommand({ ...base, sql, parameters, ...more })),
    async close(): Promise<void> {
      client.destroy();
      await service.close();
      await aws.close();
    },
  };
}

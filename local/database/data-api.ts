import type { PoolClient } from "pg";
import { AwsError } from "../aws-error.ts";
import { type Graph, resourcesOf } from "../graph.ts";
import type { Log } from "../log.ts";
import type { Access, HttpReply, HttpRequest, Service } from "../service.ts";
import { type Cluster, createClusters } from "./clusters.ts";
import { asAwsError } from "./errors.ts";
import { createMetadata } from "./metadata.ts";
import { inOrder, readParameters } from "./parameters.ts";
import { createPools } from "./pools.ts";
import { type CallInput, readCall } from "./request.ts";
import { formatsOf, formattedJson, recordsJson } from "./results.ts";
import { compileSql } from "./sql.ts";
import { type Limits, runStatement, type StatementResult } from "./statement.ts";
import { createTransactions } from "./transactions.ts";
import { createTypes, type ResultType } from "./types.ts";

/** What the Data API allows; the defaults are AWS's, tests shorten the times. */
export interface DataApiLimits extends Limits {
  readonly requestBytes: number;
  readonly formattedBytes: number;
  /** Milliseconds that a statement may run. */
  readonly statement: number;
  /** Milliseconds that a transaction may rest between two calls. */
  readonly idleTransaction: number;
  /** Milliseconds that a transaction may last. */
  readonly transaction: number;
}

export const AWS_LIMITS: DataApiLimits = {
  rowBytes: 64 * 1024,
  resultBytes: 1024 * 1024,
  requestBytes: 4 * 1024 * 1024,
  formattedBytes: 10 * 1024 * 1024,
  statement: 45_000,
  idleTransaction: 3 * 60_000,
  transaction: 24 * 3_600_000,
};

export interface DataApiOptions {
  readonly graph: Graph;
  /** Leads to the database that the cluster's `databaseName` stands for. */
  readonly connectionString: string;
  readonly log: Log;
  readonly limits?: Partial<DataApiLimits>;
}

const DDL = new Set(["CREATE", "ALTER", "DROP", "TRUNCATE", "COMMENT", "DO"]);
/** Commands that leave something behind in the session. */
const SESSION = new Set(["SET", "RESET", "LISTEN", "PREPARE", "DECLARE", "DISCARD"]);

/** Without a name PostgreSQL takes the user's, which is the cluster's master user: an error unless such a database exists. */
const databaseOf = (cluster: Cluster, input: CallInput): string =>
  input.database ?? cluster.masterUsername ?? "postgres";

/** Carries calls out: the operations behind the HTTP protocol. Each returns the body of its answer, in JSON text. */
function createOperations(options: DataApiOptions, limits: DataApiLimits, clusters: ReturnType<typeof createClusters>) {
  const types = createTypes();
  const metadata = createMetadata();
  const transactions = createTransactions({ idle: limits.idleTransaction, total: limits.transaction });
  const ownName = resourcesOf(options.graph, "aws:rds/cluster:Cluster")[0]?.outputs.databaseName;
  const pools = createPools({
    connectionString: options.connectionString,
    ownName: typeof ownName === "string" ? ownName : undefined,
    statementTimeout: limits.statement,
    log: options.log,
  });

  /** Runs work on the call's transaction, or on a connection of its own. */
  const onConnection = async <T>(input: CallInput, work: (client: PoolClient) => Promise<T>): Promise<T> => {
    const cluster = clusters.find(input.resourceArn, input.secretArn);
    if (input.transactionId !== undefined) return transactions.use(input.transactionId, input.database, work);
    const client = await pools.connect(databaseOf(cluster, input));
    try {
      return await work(client);
    } finally {
      await pools.handBack(client);
    }
  };

  const run = async (client: PoolClient, sql: string, parameterList: unknown): Promise<StatementResult> => {
    const parameters = readParameters(parameterList);
    const compiled = compileSql(sql, new Set(parameters.keys()));
    const result = await runStatement(client, compiled.text, inOrder(compiled.names, parameters), limits);
    if (DDL.has(result.command)) {
      types.forget();
      metadata.forget();
    }
    return result;
  };

  const execute = (input: CallInput): Promise<string> =>
    onConnection(input, async (client) => {
      const { columns, rows, command, count } = await run(client, input.sql, input.parameters);
      if (input.transactionId === undefined && SESSION.has(command)) await client.query("DISCARD ALL");
      if (columns === null) return `{"generatedFields":[],"numberOfRecordsUpdated":${count}}`;
      const resultTypes: ResultType[] = [];
      for (const column of columns) resultTypes.push(await types.of(column.dataTypeID, client));
      const formats = formatsOf(columns, resultTypes);
      if (input.formatRecordsAs === "JSON") {
        const text = formattedJson(rows, columns, formats, input.resultOptions, limits.formattedBytes);
        return `{"formattedRecords":${JSON.stringify(text)},"numberOfRecordsUpdated":0}`;
      }
      const described = input.includeResultMetadata
        ? `"columnMetadata":${JSON.stringify(await metadata.describe(columns, resultTypes, client))},`
        : "";
      return `{${described}"numberOfRecordsUpdated":0,"records":${recordsJson(rows, formats, input.resultOptions)}}`;
    });

  const batch = (input: CallInput): Promise<string> =>
    onConnection(input, async (client) => {
      // A batch outside of a transaction is one of its own: either all of its sets take effect or none.
      const own = input.transactionId === undefined;
      if (own) await client.query("BEGIN");
      for (const set of input.parameterSets) await run(client, input.sql, set);
      if (own) await client.query("COMMIT");
      return JSON.stringify({ updateResults: input.parameterSets.map(() => ({ generatedFields: [] })) });
    });

  const begin = async (input: CallInput): Promise<string> => {
    const database = databaseOf(clusters.find(input.resourceArn, input.secretArn), input);
    return JSON.stringify({ transactionId: await transactions.begin(await pools.connect(database), database) });
  };

  const end = async (input: CallInput, how: "COMMIT" | "ROLLBACK"): Promise<string> => {
    clusters.find(input.resourceArn, input.secretArn);
    await transactions.end(input.transactionId ?? "", how);
    return JSON.stringify({ transactionStatus: how === "COMMIT" ? "Transaction Committed" : "Rollback Complete" });
  };

  const carryOut = (input: CallInput): Promise<string> => {
    switch (input.operation) {
      case "ExecuteStatement":
        return execute(input);
      case "BatchExecuteStatement":
        return batch(input);
      case "BeginTransaction":
        return begin(input);
      case "CommitTransaction":
        return end(input, "COMMIT");
      case "RollbackTransaction":
        return end(input, "ROLLBACK");
    }
  };

  return {
    carryOut,
    async close(): Promise<void> {
      // Nobody waits for an answer any more.
      pools.breakOff();
      await transactions.close();
      await pools.close();
    },
  };
}

/**
 * The RDS Data API (service `rds-data`) over real PostgreSQL, with Aurora's types, limits and errors.
 * Facts: the Data API's chapter of the Aurora User Guide, its API reference, and messages seen on Serverless v2 clusters.
 * Unlike AWS, every call is made as the same database user, whatever the secret says.
 */
export function createDataApi(options: DataApiOptions): Service & { close(): Promise<void> } {
  const limits: DataApiLimits = { ...AWS_LIMITS, ...options.limits };
  const clusters = createClusters(options.graph);
  const operations = createOperations(options, limits, clusters);
  const calls = new WeakMap<HttpRequest, CallInput>();

  const callOf = (request: HttpRequest): CallInput => {
    const call = calls.get(request) ?? readCall(request, limits.requestBytes);
    calls.set(request, call);
    return call;
  };

  return {
    signingName: "rds-data",
    access(request): readonly Access[] {
      const call = callOf(request);
      return [
        { action: `rds-data:${call.operation}`, resource: call.resourceArn },
        { action: "secretsmanager:GetSecretValue", resource: clusters.secret(call.secretArn) },
      ];
    },
    async handle(request): Promise<HttpReply> {
      try {
        const body = await operations.carryOut(callOf(request));
        return { status: 200, headers: { "content-type": "application/json" }, body };
      } catch (error) {
        throw asAwsError(error);
      }
    },
    fail(error): HttpReply {
      const known =
        error instanceof AwsError
          ? error
          : new AwsError("InternalServerErrorException", "An internal error occurred.", 500);
      return {
        status: known.status,
        headers: { "content-type": "application/json", "x-amzn-errortype": known.code },
        body: JSON.stringify({ message: known.message }),
      };
    },
    close: () => operations.close(),
  };
}

import { Pool, type PoolClient } from "pg";
import { AwsError } from "../aws-error.ts";
import { type Graph, type ResourceNode, resourcesOf } from "../graph.ts";
import type { Log } from "../log.ts";
import type { Access, HttpReply, HttpRequest, Service } from "../service.ts";
import { asAwsError } from "./errors.ts";
import { type ColumnFormat, fieldJson, plainJson } from "./fields.ts";
import { createMetadata, size } from "./metadata.ts";
import { inOrder, readParameters, type TypedParameter } from "./parameters.ts";
import { type CallInput, readCall } from "./request.ts";
import { compileSql } from "./sql.ts";
import { breakOff, isBroken, type Limits, runStatement, type StatementResult } from "./statement.ts";
import { createTransactions } from "./transactions.ts";
import { createTypes } from "./types.ts";

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

const text = (node: ResourceNode, key: string): string | undefined => {
  const value = node.outputs[key];
  return typeof value === "string" ? value : undefined;
};

/** ARNs of the secrets of the graph, those that RDS manages for its clusters included, by ARN and by name. */
function secretsOf(graph: Graph): Map<string, string> {
  const secrets = new Map<string, string>();
  for (const node of resourcesOf(graph, "aws:secretsmanager/secret:Secret")) {
    const arn = text(node, "arn");
    const name = text(node, "name");
    if (arn === undefined) continue;
    secrets.set(arn, arn);
    if (name !== undefined) secrets.set(name, arn);
  }
  for (const cluster of resourcesOf(graph, "aws:rds/cluster:Cluster")) {
    const managed = cluster.outputs.masterUserSecrets;
    for (const secret of Array.isArray(managed) ? managed : []) {
      const arn: unknown =
        typeof secret === "object" && secret !== null && "secretArn" in secret ? secret.secretArn : null;
      if (typeof arn === "string") secrets.set(arn, arn);
    }
  }
  return secrets;
}

/** Connections to each database: as many transactions can be open at once. The embedded server takes sixty in all. */
const CONNECTIONS = 40;

const DDL = new Set(["CREATE", "ALTER", "DROP", "TRUNCATE", "COMMENT", "DO"]);
/** Commands that leave something behind in the session. */
const SESSION = new Set(["SET", "RESET", "LISTEN", "PREPARE", "DECLARE", "DISCARD"]);

/**
 * The RDS Data API (service `rds-data`) over real PostgreSQL, with Aurora's types, limits and errors.
 * Facts: the Data API's chapter of the Aurora User Guide, its API reference, and messages seen on Serverless v2 clusters.
 * Unlike AWS, every call is made as the same database user, whatever the secret says.
 */
export function createDataApi(options: DataApiOptions): Service & { close(): Promise<void> } {
  const limits: DataApiLimits = { ...AWS_LIMITS, ...options.limits };
  const clusters = resourcesOf(options.graph, "aws:rds/cluster:Cluster");
  const secrets = secretsOf(options.graph);
  const types = createTypes();
  const metadata = createMetadata();
  const transactions = createTransactions({ idle: limits.idleTransaction, total: limits.transaction });
  const pools = new Map<string, Pool>();
  /** Connections on which something runs right now. */
  const inUse = new Set<PoolClient>();

  /** The database behind a name: the cluster's own leads to the one that we were given, others lie beside it. */
  const poolOf = (cluster: ResourceNode, database: string): Pool => {
    const known = pools.get(database);
    if (known !== undefined) return known;
    const url = new URL(options.connectionString);
    if (database !== text(cluster, "databaseName")) url.pathname = `/${encodeURIComponent(database)}`;
    const pool = new Pool({
      connectionString: url.href,
      max: CONNECTIONS,
      connectionTimeoutMillis: 15_000,
      idleTimeoutMillis: 60_000,
      options: `-c statement_timeout=${limits.statement} -c timezone=UTC -c datestyle=ISO -c bytea_output=hex -c extra_float_digits=1`,
    });
    pool.on("error", (error) => options.log("warn", "a database connection broke", { error: error.message }));
    pool.on("acquire", (client) => inUse.add(client));
    pool.on("release", (_error, client) => inUse.delete(client));
    pool.on("connect", (client) =>
      client.on("error", (error) => options.log("warn", "a database connection broke", { error: error.message })),
    );
    pools.set(database, pool);
    return pool;
  };

  const clusterOf = (input: CallInput): ResourceNode => {
    const cluster = clusters.find((node) => text(node, "arn") === input.resourceArn);
    if (cluster === undefined) {
      throw new AwsError("BadRequestException", `The cluster ${input.resourceArn} is not found.`);
    }
    if (cluster.outputs.enableHttpEndpoint !== true) {
      throw new AwsError(
        "HttpEndpointNotEnabledException",
        `HttpEndpoint is not enabled for resource ${input.resourceArn}`,
      );
    }
    if (!secrets.has(input.secretArn)) {
      throw new AwsError(
        "SecretsErrorException",
        `Error fetching secret ${input.secretArn} : Secrets Manager can't find the specified secret.`,
      );
    }
    return cluster;
  };

  /** Without a name PostgreSQL takes the user's, which is the cluster's master user: an error unless such a database exists. */
  const databaseOf = (cluster: ResourceNode, input: CallInput): string =>
    input.database ?? text(cluster, "masterUsername") ?? "postgres";

  /** Hands a connection back as it was: an open transaction doesn't reach the next caller. */
  const handBack = async (client: PoolClient): Promise<void> => {
    if (isBroken(client)) return client.release(true);
    try {
      if (client.getTransactionStatus() !== "I") await client.query("ROLLBACK");
      client.release();
    } catch (error) {
      client.release(error instanceof Error ? error : true);
    }
  };

  const onConnection = async <T>(input: CallInput, work: (client: PoolClient) => Promise<T>): Promise<T> => {
    const cluster = clusterOf(input);
    if (input.transactionId !== undefined) return transactions.use(input.transactionId, input.database, work);
    const client = await poolOf(cluster, databaseOf(cluster, input)).connect();
    try {
      return await work(client);
    } finally {
      await handBack(client);
    }
  };

  const run = async (
    client: PoolClient,
    input: CallInput,
    parameters: Map<string, TypedParameter>,
  ): Promise<StatementResult> => {
    const compiled = compileSql(input.sql, new Set(parameters.keys()));
    const result = await runStatement(client, compiled.text, inOrder(compiled.names, parameters), limits);
    if (DDL.has(result.command)) {
      types.forget();
      metadata.forget();
    }
    if (input.transactionId === undefined && SESSION.has(result.command)) await client.query("DISCARD ALL");
    return result;
  };

  const execute = (input: CallInput): Promise<string> =>
    onConnection(input, async (client) => {
      const result = await run(client, input, readParameters(input.parameters));
      if (result.columns === null) return `{"generatedFields":[],"numberOfRecordsUpdated":${result.count}}`;
      const columns = result.columns;
      const resultTypes = [];
      for (const column of columns) resultTypes.push(await types.of(column.dataTypeID, client));
      const formats: ColumnFormat[] = resultTypes.map((type, index) => ({
        type,
        scale: type.kind === "decimal" ? size(type, columns[index]?.dataTypeModifier ?? -1).scale || null : null,
      }));
      const cells = (row: readonly (string | null)[], write: typeof fieldJson): string[] =>
        formats.map((format, index) => write(row[index] ?? null, format, input.resultOptions));
      if (input.formatRecordsAs === "JSON") {
        const labels = columns.map((column) => JSON.stringify(column.name));
        if (new Set(labels).size < labels.length) {
          throw new AwsError("BadRequestException", "Column names must be unique when records are formatted as JSON.");
        }
        const records = result.rows.map((row) => {
          const values = cells(row, plainJson);
          return `{${labels.map((label, index) => `${label}:${values[index]}`).join(",")}}`;
        });
        const formatted = `[${records.join(",")}]`;
        if (Buffer.byteLength(formatted) > limits.formattedBytes) {
          throw new AwsError("BadRequestException", "Database returned more than the allowed response size limit");
        }
        return `{"formattedRecords":${JSON.stringify(formatted)},"numberOfRecordsUpdated":0}`;
      }
      const records = result.rows.map((row) => `[${cells(row, fieldJson).join(",")}]`).join(",");
      const described = input.includeResultMetadata
        ? `"columnMetadata":${JSON.stringify(await metadata.describe(columns, resultTypes, client))},`
        : "";
      return `{${described}"numberOfRecordsUpdated":0,"records":[${records}]}`;
    });

  const batch = (input: CallInput): Promise<string> =>
    onConnection(input, async (client) => {
      const sets = input.parameterSets;
      // A batch of its own is one transaction: either all of its sets take effect or none.
      const own = input.transactionId === undefined;
      if (own) await client.query("BEGIN");
      for (const set of sets)
        await run(client, { ...input, transactionId: input.transactionId ?? "batch" }, readParameters(set));
      if (own) await client.query("COMMIT");
      return JSON.stringify({ updateResults: sets.map(() => ({ generatedFields: [] })) });
    });

  const begin = async (input: CallInput): Promise<string> => {
    const cluster = clusterOf(input);
    const database = databaseOf(cluster, input);
    const id = await transactions.begin(await poolOf(cluster, database).connect(), database);
    return JSON.stringify({ transactionId: id });
  };

  const end = async (input: CallInput, how: "COMMIT" | "ROLLBACK"): Promise<string> => {
    clusterOf(input);
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
        { action: "secretsmanager:GetSecretValue", resource: secrets.get(call.secretArn) ?? call.secretArn },
      ];
    },
    async handle(request): Promise<HttpReply> {
      try {
        return { status: 200, headers: { "content-type": "application/json" }, body: await carryOut(callOf(request)) };
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
    async close() {
      // Nobody waits for an answer any more: what still runs is broken off and rolled back by the server.
      for (const client of inUse) breakOff(client);
      await transactions.close();
      await Promise.all([...pools.values()].map((pool) => pool.end()));
      pools.clear();
    },
  };
}

import { setTimeout as sleep } from "node:timers/promises";
import { ExecuteStatementCommand, type SqlParameter } from "@aws-sdk/client-rds-data";
import * as z from "zod";
import type { Target } from "./target.ts";

/** A paused Aurora takes some ten seconds to wake. */
const WAKING_ATTEMPTS = 12;
const WAKING_PAUSE_MS = 2_000;

function parameterOf([name, value]: readonly [string, string | number | null]): SqlParameter {
  if (value === null) return { name, value: { isNull: true } };
  return { name, value: typeof value === "number" ? { longValue: value } : { stringValue: value } };
}

/**
 * Runs one SELECT over the Data API and checks its rows. Each row comes as one JSON text, so arrays and times need no
 * care of their own. Waits for a database that is waking up.
 */
export async function select<Row>(
  { database, outputs }: Target,
  statement: string,
  parameters: Readonly<Record<string, string | number | null>>,
  row: z.ZodType<Row>,
): Promise<Row[]> {
  const command = new ExecuteStatementCommand({
    resourceArn: outputs.clusterArn,
    secretArn: outputs.databaseSecretArn,
    database: outputs.databaseName,
    sql: `SELECT to_jsonb(found)::text FROM (${statement}) found`,
    parameters: Object.entries(parameters).map(parameterOf),
  });
  for (let attempt = 1; ; attempt++) {
    try {
      const { records = [] } = await database.send(command);
      return z.array(row).parse(records.map(([field]) => JSON.parse(field?.stringValue ?? "null")));
    } catch (error) {
      const isWaking = error instanceof Error && error.name === "DatabaseResumingException";
      if (!isWaking || attempt === WAKING_ATTEMPTS) throw error;
      await sleep(WAKING_PAUSE_MS);
    }
  }
}

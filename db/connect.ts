import { setTimeout as sleep } from "node:timers/promises";
import { RDSDataClient } from "@aws-sdk/client-rds-data";
import type { SQL } from "drizzle-orm";
import { type AwsDataApiPgDatabase, drizzle } from "drizzle-orm/aws-data-api/pg";
import * as z from "zod";
import * as tables from "./tables.ts";

export type Db = AwsDataApiPgDatabase<typeof tables>;

export interface DatabaseAddress {
  readonly resourceArn: string;
  readonly secretArn: string;
  readonly database: string;
}

/** Connects to Aurora through the Data API: no connection is held, so a function has none to lose. */
export function connect(address: DatabaseAddress, client = new RDSDataClient({})): Db {
  return drizzle(client, { ...address, schema: tables });
}

/** A paused Aurora takes some ten seconds to wake (https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html). */
const WAKING_ATTEMPTS = 12;
const WAKING_PAUSE_MS = 2_000;

const causes = (error: unknown): unknown[] => (error instanceof Error ? [error, ...causes(error.cause)] : []);

const isWaking = (error: unknown): boolean =>
  causes(error).some((cause) => cause instanceof Error && cause.name === "DatabaseResumingException");

/** Does it again for as long as the database is waking up, some twenty seconds at most; throws what else goes wrong. */
export async function awake<T>(work: () => Promise<T>, pauseMs = WAKING_PAUSE_MS): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!isWaking(error) || attempt === WAKING_ATTEMPTS) throw error;
      await sleep(pauseMs);
    }
  }
}

/** Runs one statement and checks its rows. Waits for a database that is waking up; throws what else goes wrong. */
export const rows = <Row>(db: Db, statement: SQL, row: z.ZodType<Row>): Promise<Row[]> =>
  awake(async () => z.array(row).parse((await db.execute(statement)).rows));

/** A jsonb column: the Data API hands it over as text. */
export const json = <T>(schema: z.ZodType<T>) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

/** A timestamptz column: the Data API hands it over as `YYYY-MM-DD HH:MM:SS.ffffff` in UTC, without saying so. */
export const timestamptz = z.string().transform((text) => {
  const iso = `${text.replace(" ", "T").slice(0, 23)}`;
  return new Date(/[Z+]/.test(iso) ? iso : `${iso}Z`);
});

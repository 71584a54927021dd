import { Pool, type PoolClient } from "pg";
import type { Log } from "../log.ts";
import { breakOff, isBroken } from "./statement.ts";

/** Connections to the databases of one server. */
export interface Pools {
  /** A connection to a database of this name; it must be handed back. */
  connect(database: string): Promise<PoolClient>;
  /** Hands a connection back as it was: an open transaction doesn't reach the next caller. */
  handBack(client: PoolClient): Promise<void>;
  /** Breaks off what still runs; the server rolls it back. */
  breakOff(): void;
  /** Ends all connections; those in use once they are handed back. */
  close(): Promise<void>;
}

export interface PoolsOptions {
  readonly connectionString: string;
  /** The name that stands for the database of the connection string; others lie beside it. */
  readonly ownName: string | undefined;
  /** Milliseconds that a statement may run. */
  readonly statementTimeout: number;
  readonly log: Log;
}

/** Connections to each database: as many transactions can be open at once. The embedded server takes sixty in all. */
const CONNECTIONS = 40;

/** The session settings that the text forms of results depend on. */
const SESSION = "-c timezone=UTC -c datestyle=ISO -c bytea_output=hex -c extra_float_digits=1";

export function createPools(options: PoolsOptions): Pools {
  const pools = new Map<string, Pool>();
  const inUse = new Set<PoolClient>();

  const isDown = (error: Error): void => {
    options.log("warn", "a database connection broke", { error: error.message });
  };

  const open = (database: string): Pool => {
    const url = new URL(options.connectionString);
    if (database !== options.ownName) url.pathname = `/${encodeURIComponent(database)}`;
    const pool = new Pool({
      connectionString: url.href,
      max: CONNECTIONS,
      connectionTimeoutMillis: 15_000,
      idleTimeoutMillis: 60_000,
      options: `-c statement_timeout=${options.statementTimeout} ${SESSION}`,
    });
    pool.on("error", isDown);
    pool.on("connect", (client) => client.on("error", isDown));
    pool.on("acquire", (client) => inUse.add(client));
    pool.on("release", (_error, client) => inUse.delete(client));
    return pool;
  };

  return {
    connect(database) {
      const pool = pools.get(database) ?? open(database);
      pools.set(database, pool);
      return pool.connect();
    },
    async handBack(client) {
      if (isBroken(client)) return client.release(true);
      try {
        if (client.getTransactionStatus() !== "I") await client.query("ROLLBACK");
        client.release();
      } catch (error) {
        client.release(error instanceof Error ? error : true);
      }
    },
    breakOff() {
      for (const client of inUse) breakOff(client);
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.end()));
      pools.clear();
    },
  };
}

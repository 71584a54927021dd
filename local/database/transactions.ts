import { randomBytes } from "node:crypto";
import type { PoolClient } from "pg";
import { AwsError } from "../aws-error.ts";
import { isBroken } from "./statement.ts";

export interface TransactionTimes {
  /** A transaction that no call uses for so long is rolled back, milliseconds (AWS: three minutes). */
  readonly idle: number;
  /** No transaction lives longer, milliseconds (AWS: 24 hours). */
  readonly total: number;
}

interface Open {
  readonly client: PoolClient;
  readonly database: string;
  readonly began: number;
  busy: boolean;
  timer: NodeJS.Timeout | undefined;
  readonly onError: () => void;
}

/** The transactions that calls have begun and not yet ended, by their ids. */
export interface Transactions {
  begin(client: PoolClient, database: string): Promise<string>;
  /** Runs `work` in the transaction. Throws TransactionNotFoundException, or DatabaseErrorException if it is in use. */
  use<T>(id: string, database: string | undefined, work: (client: PoolClient) => Promise<T>): Promise<T>;
  end(id: string, how: "COMMIT" | "ROLLBACK"): Promise<void>;
  /** Rolls back what is open. */
  close(): Promise<void>;
}

const notFound = (id: string): AwsError =>
  new AwsError("TransactionNotFoundException", `Transaction ${id} is not found`, 404);

export function createTransactions(times: TransactionTimes): Transactions {
  const open = new Map<string, Open>();

  /** Takes a transaction out and hands its connection back, once. */
  const forget = (id: string, transaction: Open, broken: boolean): void => {
    clearTimeout(transaction.timer);
    if (!open.delete(id)) return;
    transaction.client.off("error", transaction.onError);
    transaction.client.release(broken);
  };

  const finish = async (id: string, transaction: Open, how: "COMMIT" | "ROLLBACK"): Promise<void> => {
    transaction.busy = true;
    clearTimeout(transaction.timer);
    let command: string;
    try {
      ({ command } = await transaction.client.query(how));
      forget(id, transaction, false);
    } catch (error) {
      forget(id, transaction, true);
      throw error;
    }
    // PostgreSQL answers the COMMIT of a failed transaction by rolling it back, without an error: nobody may take that for done.
    if (command !== how) {
      throw new AwsError(
        "DatabaseErrorException",
        "The database returned ROLLBACK, so the transaction cannot be committed; SQLState: 25P02",
      );
    }
  };

  /** Rolls back without a caller: if that fails the connection is gone, and the transaction with it. */
  const rollBack = (id: string, transaction: Open): Promise<void> =>
    finish(id, transaction, "ROLLBACK").catch((error: unknown) => {
      if (!(error instanceof Error)) throw error;
    });

  const rest = (id: string, transaction: Open): void => {
    const left = Math.min(times.idle, transaction.began + times.total - Date.now());
    transaction.timer = setTimeout(() => void rollBack(id, transaction), Math.max(left, 0));
    transaction.timer.unref();
  };

  const take = (id: string): Open => {
    const transaction = open.get(id);
    if (transaction === undefined) throw notFound(id);
    if (transaction.busy) throw new AwsError("DatabaseErrorException", "Transaction is still running a query");
    clearTimeout(transaction.timer);
    transaction.busy = true;
    return transaction;
  };

  return {
    async begin(client, database) {
      try {
        await client.query("BEGIN");
      } catch (error) {
        client.release(true);
        throw error;
      }
      const id = randomBytes(96).toString("base64");
      const transaction: Open = {
        client,
        database,
        began: Date.now(),
        busy: false,
        timer: undefined,
        // A connection that breaks takes its transaction along; while a statement runs, that one finds out.
        onError: () => {
          if (!transaction.busy) forget(id, transaction, true);
        },
      };
      open.set(id, transaction);
      client.on("error", transaction.onError);
      rest(id, transaction);
      return id;
    },
    async use(id, database, work) {
      const transaction = take(id);
      try {
        if (database !== undefined && database !== transaction.database) {
          throw new AwsError("BadRequestException", "Database name is not the same as transaction's database");
        }
        return await work(transaction.client);
      } finally {
        transaction.busy = false;
        const { client } = transaction;
        // SQL may have ended it (`COMMIT`), and a result beyond the limits breaks the connection: then it is no more.
        const broken = isBroken(client);
        if (broken || client.getTransactionStatus() === "I") forget(id, transaction, broken);
        else rest(id, transaction);
      }
    },
    end: async (id, how) => finish(id, take(id), how),
    async close() {
      await Promise.all([...open].map(([id, transaction]) => rollBack(id, transaction)));
    },
  };
}

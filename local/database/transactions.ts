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

  const drop = (id: string, transaction: Open, broken: boolean): void => {
    clearTimeout(transaction.timer);
    open.delete(id);
    transaction.client.release(broken);
  };

  const rollBack = async (id: string, transaction: Open): Promise<void> => {
    clearTimeout(transaction.timer);
    open.delete(id);
    try {
      await transaction.client.query("ROLLBACK");
      transaction.client.release();
    } catch (error) {
      // The connection is gone, and the transaction with it.
      transaction.client.release(error instanceof Error ? error : true);
    }
  };

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
      const transaction: Open = { client, database, began: Date.now(), busy: false, timer: undefined };
      open.set(id, transaction);
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
        if (broken || client.getTransactionStatus() === "I") drop(id, transaction, broken);
        else rest(id, transaction);
      }
    },
    async end(id, how) {
      const transaction = take(id);
      open.delete(id);
      try {
        await transaction.client.query(how);
        transaction.client.release();
      } catch (error) {
        transaction.client.release(true);
        throw error;
      }
    },
    async close() {
      await Promise.all([...open].map(([id, transaction]) => rollBack(id, transaction)));
    },
  };
}

import { Socket } from "node:net";
import type { ClientBase, Connection, Submittable } from "pg";
import type { TypedParameter } from "./parameters.ts";

/** A column of a result, as PostgreSQL describes it. */
export interface Column {
  readonly name: string;
  /** Oid of the table and number of the column there; 0 for what is computed. */
  readonly tableID: number;
  readonly columnID: number;
  readonly dataTypeID: number;
  readonly dataTypeModifier: number;
}

export interface StatementResult {
  /** Null if the statement gives no rows (an UPDATE without RETURNING). */
  readonly columns: readonly Column[] | null;
  /** Values in PostgreSQL's text form. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** The first word of the command tag: SELECT, INSERT, CREATE, … */
  readonly command: string;
  /** Rows that the statement touched or gave. */
  readonly count: number;
}

export interface Limits {
  /** Bytes of values in one row. */
  readonly rowBytes: number;
  /** Bytes of values in all rows together. */
  readonly resultBytes: number;
}

/** A result was larger than the Data API lets through. */
export class ResultLimitError extends Error {
  readonly scope: "row" | "result";

  constructor(scope: "row" | "result") {
    super(`The ${scope} is too large.`);
    this.scope = scope;
  }
}

/**
 * Runs one statement by the extended protocol with explicit parameter types (pg's own queries leave types to be guessed,
 * which is more lenient than Aurora). The statement is synced, and so committed, only once its result is known to be
 * within the limits; if it isn't, the connection is broken off, which rolls it back.
 */
export function runStatement(
  client: ClientBase,
  text: string,
  parameters: readonly TypedParameter[],
  limits: Limits,
): Promise<StatementResult> {
  return new Promise((resolve, reject) => {
    let columns: readonly Column[] | null = null;
    const rows: (readonly (string | null)[])[] = [];
    let bytes = 0;
    let exceeded: ResultLimitError | null = null;
    let command = "";
    let count = 0;

    const statement = {
      submit(connection: Connection): void {
        connection.stream.cork();
        connection.parse({ name: "", text, types: parameters.map((parameter) => String(parameter.typeOid)) }, true);
        connection.bind({ values: parameters.map((parameter) => parameter.value) }, true);
        connection.describe({ type: "P", name: "" }, true);
        connection.execute({}, true);
        connection.flush();
        connection.stream.uncork();
      },
      handleRowDescription(message: { readonly fields: readonly Column[] }): void {
        columns = message.fields;
      },
      handleDataRow(message: { readonly fields: readonly (string | null)[] }): void {
        if (exceeded !== null) return;
        const size = message.fields.reduce((sum, field) => sum + (field === null ? 0 : Buffer.byteLength(field)), 0);
        bytes += size;
        if (size > limits.rowBytes) exceeded = new ResultLimitError("row");
        else if (bytes > limits.resultBytes) exceeded = new ResultLimitError("result");
        else rows.push(message.fields);
      },
      handleCommandComplete(message: { readonly text: string }, connection: Connection): void {
        command = message.text.split(" ", 1)[0] ?? "";
        count = Number(/(\d+)$/.exec(message.text)?.[1] ?? 0);
        if (exceeded === null) connection.sync();
        else {
          reject(exceeded);
          connection.stream.destroy();
        }
      },
      handleEmptyQuery(connection: Connection): void {
        connection.sync();
      },
      handlePortalSuspended(connection: Connection): void {
        connection.sync();
      },
      handleCopyInResponse(connection: Connection & { sendCopyFail(reason: string): void }): void {
        connection.sendCopyFail("COPY FROM STDIN is not possible here");
      },
      handleCopyData(): void {
        // The rows of COPY TO STDOUT have no place in a result.
        exceeded ??= new ResultLimitError("result");
      },
      handleError(error: Error & { readonly severity?: string | undefined }, connection: Connection): void {
        // After a fatal error the server hangs up: nobody else may be given this connection meanwhile.
        if (error.severity === "FATAL") connection.stream.destroy();
        else connection.sync();
        reject(error);
      },
      handleReadyForQuery(): void {
        resolve({ columns, rows, command, count });
      },
    } satisfies Submittable & Record<string, unknown>;

    client.query(statement);
  });
}

/** The socket behind a client; pg has it, its types don't. */
function socketOf(client: ClientBase): Socket | null {
  const connection: unknown = "connection" in client ? client.connection : null;
  if (typeof connection !== "object" || connection === null || !("stream" in connection)) return null;
  return connection.stream instanceof Socket ? connection.stream : null;
}

/** Whether the connection behind a client was broken off, by us or by the server. */
export const isBroken = (client: ClientBase): boolean => socketOf(client)?.destroyed ?? false;

/** Breaks a connection off: what runs on it is rolled back and its caller hears of it. */
export const breakOff = (client: ClientBase): void => {
  socketOf(client)?.destroy();
};

import { DatabaseError } from "pg";
import { AwsError } from "../aws-error.ts";
import { ResultLimitError } from "./statement.ts";

/** PostgreSQL's code for a statement that was cancelled, by its own time-out or by request. */
const CANCELLED = "57014";
const SYNTAX = "42601";

/**
 * PostgreSQL's error in the Data API's words (as clusters of Aurora Serverless v2 answer):
 * `ERROR: operator does not exist: uuid = text; Hint: …; Position: 54; SQLState: 42883`. The detail is not passed on.
 */
export function databaseMessage(error: DatabaseError): string {
  const parts = [`ERROR: ${error.message}`];
  if (error.hint !== undefined) parts.push(`Hint: ${error.hint}`);
  if (error.position !== undefined) parts.push(`Position: ${error.position}`);
  parts.push(`SQLState: ${error.code ?? "XX000"}`);
  return parts.join("; ");
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** What went wrong while a statement ran, as the Data API names it; what isn't the database's stays as it is. */
export function asAwsError(error: unknown): unknown {
  if (error instanceof AwsError) return error;
  if (error instanceof ResultLimitError) {
    return new AwsError(
      "BadRequestException",
      error.scope === "row"
        ? "Packet for query is too large: a row of the result is larger than 64 KB."
        : "Database returned more than the allowed response size limit",
    );
  }
  if (error instanceof DatabaseError) {
    if (error.code === CANCELLED) return new AwsError("StatementTimeoutException", "Request timed out");
    if (error.code === SYNTAX && /multiple commands into a prepared statement/.test(error.message)) {
      return new AwsError("BadRequestException", "Multistatements aren't supported.");
    }
    return new AwsError("DatabaseErrorException", databaseMessage(error));
  }
  const broken = error instanceof Error && /^Connection terminated|not queryable$/.test(error.message);
  if (broken || ["ECONNREFUSED", "ECONNRESET", "EPIPE"].includes(codeOf(error))) {
    return new AwsError("DatabaseUnavailableException", "The writer instance in the DB cluster isn't available.", 504);
  }
  if (error instanceof Error && /timeout exceeded when trying to connect/.test(error.message)) {
    return new AwsError("ServiceUnavailableError", "All connections to the database are in use.", 503);
  }
  return error;
}

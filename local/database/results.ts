import { AwsError } from "../aws-error.ts";
import { type ColumnFormat, fieldJson, plainJson, type ResultOptions } from "./fields.ts";
import { size } from "./metadata.ts";
import type { Column } from "./statement.ts";
import type { ResultType } from "./types.ts";

type Rows = readonly (readonly (string | null)[])[];

/** How the columns of a result are written. */
export const formatsOf = (columns: readonly Column[], types: readonly ResultType[]): ColumnFormat[] =>
  types.map((type, index) => ({
    type,
    scale: type.kind === "decimal" ? size(type, columns[index]?.dataTypeModifier ?? -1).scale || null : null,
  }));

/** The member `records`, in JSON text: a list of lists of Fields. */
export function recordsJson(rows: Rows, formats: readonly ColumnFormat[], options: ResultOptions): string {
  const records = rows.map((row) => {
    const fields = formats.map((format, index) => fieldJson(row[index] ?? null, format, options));
    return `[${fields.join(",")}]`;
  });
  return `[${records.join(",")}]`;
}

/** The text of `formattedRecords`: a list of objects. Throws if it is too large or if two columns have one name. */
export function formattedJson(
  rows: Rows,
  columns: readonly Column[],
  formats: readonly ColumnFormat[],
  options: ResultOptions,
  maxBytes: number,
): string {
  const labels = columns.map((column) => JSON.stringify(column.name));
  if (new Set(labels).size < labels.length) {
    throw new AwsError("BadRequestException", "Column names must be unique when records are formatted as JSON.");
  }
  const records = rows.map((row) => {
    const members = formats.map(
      (format, index) => `${labels[index]}:${plainJson(row[index] ?? null, format, options)}`,
    );
    return `{${members.join(",")}}`;
  });
  const text = `[${records.join(",")}]`;
  if (Buffer.byteLength(text) <= maxBytes) return text;
  throw new AwsError("BadRequestException", "Database returned more than the allowed response size limit");
}

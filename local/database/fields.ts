import { AwsError } from "../aws-error.ts";
import type { FieldKind, ResultType } from "./types.ts";

/** `resultSetOptions` of a request. */
export interface ResultOptions {
  readonly decimalReturnType: "STRING" | "DOUBLE_OR_LONG";
  readonly longReturnType: "LONG" | "STRING";
}

/** How one column's values are written. */
export interface ColumnFormat {
  readonly type: ResultType;
  /** Digits after the point that the column declares; null if it declares none. */
  readonly scale: number | null;
}

/** JSON has no NaN and no infinities; the REST-JSON protocol spells them as strings. */
const jsonNumber = (text: string): string =>
  /^-?\d/.test(text) ? text : JSON.stringify(text === "-Infinity" || text === "Infinity" ? text : "NaN");

/** `2026-01-02 03:04:05.6+00` without its zone: sessions run in UTC, and the Data API shows none. */
const withoutZone = (text: string): string => text.replace(/([+-]\d{2}(:\d{2}){0,2})$/, "");

const blob = (text: string): Buffer => Buffer.from(text.slice(2), "hex");

function decimal(text: string, scale: number | null, options: ResultOptions): ["string" | "long" | "double", string] {
  if (options.decimalReturnType === "STRING") return ["string", text];
  return scale === 0 || /^-?\d+$/.test(text) ? ["long", text] : ["double", jsonNumber(text)];
}

/** The members of PostgreSQL's text form of an array of one dimension; null stands for NULL. */
export function arrayMembers(text: string): (string | null)[] {
  if (text.startsWith("{{") || text.startsWith("[")) {
    throw new AwsError(
      "UnsupportedResultException",
      "The result contains a multidimensional array, which is an unsupported data type.",
    );
  }
  const members: (string | null)[] = [];
  let member = "";
  let quoted = false;
  let wasQuoted = false;
  const push = (): void => {
    members.push(!wasQuoted && member === "NULL" ? null : member);
    member = "";
    wasQuoted = false;
  };
  if (text === "{}") return members;
  for (let at = 1; at < text.length - 1; at += 1) {
    const character = text[at] ?? "";
    if (character === "\\") {
      at += 1;
      member += text[at] ?? "";
    } else if (character === '"') {
      quoted = !quoted;
      wasQuoted = true;
    } else if (character === "," && !quoted) push();
    else member += character;
  }
  push();
  return members;
}

const ARRAY_NAMES: Readonly<Record<FieldKind, string>> = {
  boolean: "booleanValues",
  long: "longValues",
  double: "doubleValues",
  decimal: "stringValues",
  string: "stringValues",
  timestamptz: "stringValues",
  blob: "stringValues",
};

/** One value as JSON, without the Field around it. Integers keep all their digits. */
function bare(kind: FieldKind, text: string): string {
  if (kind === "boolean") return text === "t" ? "true" : "false";
  if (kind === "long") return text;
  if (kind === "double") return jsonNumber(text);
  if (kind === "timestamptz") return JSON.stringify(withoutZone(text));
  if (kind === "blob") return JSON.stringify(blob(text).toString("base64"));
  return JSON.stringify(text);
}

/** A value as a Field of the Data API, in JSON text. */
export function fieldJson(text: string | null, format: ColumnFormat, options: ResultOptions): string {
  if (text === null) return '{"isNull":true}';
  const { kind, isArray } = format.type;
  if (isArray) {
    const members = arrayMembers(text).map((member) => (member === null ? "null" : bare(kind, member)));
    return `{"arrayValue":{"${ARRAY_NAMES[kind]}":[${members.join(",")}]}}`;
  }
  if (kind === "decimal") {
    const [name, value] = decimal(text, format.scale, options);
    return `{"${name}Value":${name === "string" ? JSON.stringify(value) : value}}`;
  }
  if (kind === "long" && options.longReturnType === "STRING") return `{"stringValue":${JSON.stringify(text)}}`;
  const name = kind === "timestamptz" ? "string" : kind;
  return `{"${name}Value":${bare(kind, text)}}`;
}

/** A value as a member of a record under `formatRecordsAs: JSON`; JSON columns stay strings there too. */
export function plainJson(text: string | null, format: ColumnFormat, options: ResultOptions): string {
  if (text === null) return "null";
  const { kind, isArray } = format.type;
  if (isArray)
    return `[${arrayMembers(text)
      .map((member) => (member === null ? "null" : bare(kind, member)))
      .join(",")}]`;
  if (kind === "decimal") {
    const [name, value] = decimal(text, format.scale, options);
    return name === "string" ? JSON.stringify(value) : value;
  }
  return kind === "long" && options.longReturnType === "STRING" ? JSON.stringify(text) : bare(kind, text);
}

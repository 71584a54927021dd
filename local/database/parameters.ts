import { AwsError } from "../aws-error.ts";

/** A parameter as PostgreSQL gets it: an explicit type, and the value as text (bytes for bytea). */
export interface TypedParameter {
  readonly typeOid: number;
  readonly value: string | Buffer | null;
}

/** Types that a value is sent as (oids of pg_type). A text is `text` and nothing else: that is why `uuid = text` fails on Aurora. */
const OID = {
  unknown: 0,
  bool: 16,
  bytea: 17,
  int8: 20,
  text: 25,
  json: 114,
  float8: 701,
  date: 1082,
  time: 1083,
  timestamp: 1114,
  numeric: 1700,
  uuid: 2950,
};

/** The type hints of a SqlParameter, with the form that the API reference prescribes for each. */
const HINTS: Readonly<Record<string, { readonly oid: number; readonly form?: RegExp; readonly says: string }>> = {
  DATE: { oid: OID.date, form: /^\d{4}-\d{2}-\d{2}$/, says: "YYYY-MM-DD" },
  TIME: { oid: OID.time, form: /^\d{2}:\d{2}:\d{2}(\.\d{1,6})?$/, says: "HH:MM:SS[.FFF]" },
  TIMESTAMP: {
    oid: OID.timestamp,
    form: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?$/,
    says: "YYYY-MM-DD HH:MM:SS[.FFF]",
  },
  DECIMAL: { oid: OID.numeric, says: "a decimal number" },
  JSON: { oid: OID.json, says: "JSON" },
  UUID: { oid: OID.uuid, says: "a UUID" },
};

const refuse = (message: string): AwsError => new AwsError("BadRequestException", message);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function hinted(name: string, value: string, hint: string): TypedParameter {
  const known = HINTS[hint];
  if (known === undefined) throw refuse(`Invalid type hint ${hint} for parameter ${name}`);
  if (known.form !== undefined && !known.form.test(value)) {
    throw refuse(`Parameter ${name} with the type hint ${hint} must have the format ${known.says}`);
  }
  return { typeOid: known.oid, value };
}

function numberText(name: string, kind: string, value: unknown): string {
  const numeric = typeof value === "number" || (typeof value === "string" && /^(-?\d+|NaN|-?Infinity)$/.test(value));
  if (!numeric) throw refuse(`Parameter ${name} has a ${kind} that is not a number`);
  return String(value);
}

/** A Field of the request. Exactly one of its members is set. */
function typed(name: string, field: Readonly<Record<string, unknown>>, hint: string | undefined): TypedParameter {
  const set = Object.entries(field).filter(([, value]) => value !== undefined && value !== null);
  const [kind, value] = set[0] ?? [];
  if (set.length !== 1 || kind === undefined || (kind === "isNull" && value !== true)) {
    throw refuse(`Parameter "${name}" has value with no field set`);
  }
  if (kind === "arrayValue") throw refuse("Array parameters are not supported.");
  if (kind === "isNull")
    return { typeOid: hint === undefined ? OID.unknown : (HINTS[hint]?.oid ?? OID.unknown), value: null };
  if (kind === "stringValue" && typeof value === "string") {
    return hint === undefined ? { typeOid: OID.text, value } : hinted(name, value, hint);
  }
  if (kind === "longValue") {
    const text = numberText(name, kind, value);
    if (!/^-?\d+$/.test(text)) throw refuse(`Parameter ${name} has a longValue that is not a whole number`);
    return { typeOid: OID.int8, value: text };
  }
  if (kind === "doubleValue") return { typeOid: OID.float8, value: numberText(name, kind, value) };
  if (kind === "booleanValue" && typeof value === "boolean") return { typeOid: OID.bool, value: String(value) };
  if (kind === "blobValue" && typeof value === "string")
    return { typeOid: OID.bytea, value: Buffer.from(value, "base64") };
  throw refuse(`Parameter ${name} has an unknown or malformed value: ${kind}`);
}

/** Reads a request's `parameters`. Throws BadRequestException for what the Data API doesn't take. */
export function readParameters(list: unknown): Map<string, TypedParameter> {
  const parameters = new Map<string, TypedParameter>();
  if (list === undefined || list === null) return parameters;
  if (!Array.isArray(list)) throw refuse("parameters must be a list");
  for (const item of list) {
    if (!isRecord(item) || typeof item.name !== "string" || !isRecord(item.value)) {
      throw refuse("Each parameter must have a name and a value");
    }
    const hint = typeof item.typeHint === "string" ? item.typeHint : undefined;
    if (parameters.has(item.name)) throw refuse(`Parameter ${item.name} is given twice`);
    parameters.set(item.name, typed(item.name, item.value, hint));
  }
  return parameters;
}

/** The parameters in the order of the compiled SQL; those that it doesn't name are left out, as on AWS. */
export function inOrder(names: readonly string[], parameters: ReadonlyMap<string, TypedParameter>): TypedParameter[] {
  return names.map((name) => {
    const parameter = parameters.get(name);
    if (parameter === undefined) throw refuse(`Cannot find parameter: ${name}`);
    return parameter;
  });
}

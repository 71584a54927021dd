import type { ClientBase } from "pg";
import { AwsError } from "../aws-error.ts";

/** How a type's values appear in a Field. `array` types carry the kind of their elements. */
export type FieldKind = "boolean" | "long" | "double" | "decimal" | "string" | "blob" | "timestamptz";

export interface ResultType {
  readonly name: string;
  readonly kind: FieldKind;
  readonly isArray: boolean;
  /** The type's number in java.sql.Types, which `columnMetadata.type` carries. */
  readonly jdbc: number;
  /** The same of the elements, 0 for a scalar. */
  readonly elementJdbc: number;
}

/** Scalars that the Data API supports for Aurora PostgreSQL (its operations reference): oid, oid of the array, name, kind, java.sql.Types. */
const SCALARS: readonly (readonly [number, number, string, FieldKind, number])[] = [
  [16, 1000, "bool", "boolean", -7],
  [17, 0, "bytea", "blob", -2],
  [19, 1003, "name", "string", 12],
  [20, 1016, "int8", "long", -5],
  [21, 1005, "int2", "long", 5],
  [23, 1007, "int4", "long", 4],
  [25, 1009, "text", "string", 12],
  [26, 0, "oid", "long", -5],
  [114, 199, "json", "string", 1111],
  [650, 0, "cidr", "string", 1111],
  [700, 1021, "float4", "double", 7],
  [701, 1022, "float8", "double", 8],
  [869, 0, "inet", "string", 1111],
  [1042, 1014, "bpchar", "string", 1],
  [1043, 1015, "varchar", "string", 12],
  [1082, 1182, "date", "string", 91],
  [1083, 1183, "time", "string", 92],
  [1114, 1115, "timestamp", "string", 93],
  [1184, 1185, "timestamptz", "timestamptz", 93],
  [1700, 1231, "numeric", "decimal", 2],
  [2950, 2951, "uuid", "string", 1111],
  [3802, 3807, "jsonb", "string", 1111],
];

const ARRAY = 2003;
const KNOWN = new Map<number, ResultType>();
for (const [oid, arrayOid, name, kind, jdbc] of SCALARS) {
  KNOWN.set(oid, { name, kind, isArray: false, jdbc, elementJdbc: 0 });
  if (arrayOid !== 0) KNOWN.set(arrayOid, { name: `_${name}`, kind, isArray: true, jdbc: ARRAY, elementJdbc: jdbc });
}

/** PostgreSQL gives types of one's own oids from here on. */
const FIRST_USER_OID = 16384;

const unsupported = (name: string): AwsError =>
  new AwsError("UnsupportedResultException", `The result contains the unsupported data type ${name}.`);

/** Looks types up by oid: Aurora's supported ones at once, enums (and pgvector's vector) through the catalogue, which is cached. */
export interface Types {
  /** Throws UnsupportedResultException for a type that the Data API doesn't return, naming it. */
  of(oid: number, client: ClientBase): Promise<ResultType>;
  /** Forgets what was looked up: after DDL an oid may mean something else. */
  forget(): void;
}

export function createTypes(): Types {
  const looked = new Map<number, ResultType>();
  return {
    async of(oid, client) {
      const known = KNOWN.get(oid) ?? looked.get(oid);
      if (known !== undefined) return known;
      const { rows } = await client.query<{ name: string; typtype: string; typname: string }>(
        "SELECT format_type(oid, NULL) AS name, typtype, typname FROM pg_catalog.pg_type WHERE oid = $1",
        [oid],
      );
      const row = rows[0];
      const isText = row !== undefined && oid >= FIRST_USER_OID && (row.typtype === "e" || row.typname === "vector");
      if (!isText) throw unsupported(row?.typname === "char" ? '"CHAR"' : (row?.name ?? `oid ${oid}`));
      const type: ResultType = { name: row.typname, kind: "string", isArray: false, jdbc: 12, elementJdbc: 0 };
      looked.set(oid, type);
      return type;
    },
    forget: () => looked.clear(),
  };
}

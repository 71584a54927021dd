import type { ClientBase } from "pg";
import type { Column } from "./statement.ts";
import type { ResultType } from "./types.ts";

interface Attribute {
  readonly table: string;
  readonly notNull: boolean;
  readonly generated: boolean;
}

/** Describes columns as `columnMetadata` does, with what the catalogue knows of the tables behind them. */
export interface Metadata {
  describe(columns: readonly Column[], types: readonly ResultType[], client: ClientBase): Promise<readonly object[]>;
  /** After DDL the catalogue says something else. */
  forget(): void;
}

const PRECISION: Readonly<Record<string, number>> = {
  bool: 1,
  int2: 5,
  int4: 10,
  int8: 19,
  oid: 10,
  float4: 8,
  float8: 17,
  date: 13,
  time: 15,
  timestamp: 29,
  timestamptz: 35,
  name: 63,
};
const SIGNED = new Set(["int2", "int4", "int8", "float4", "float8", "numeric"]);
const CASE_SENSITIVE = new Set(["text", "varchar", "bpchar", "name", "json", "jsonb"]);
const UNLIMITED = 2_147_483_647;
/** PostgreSQL adds four to the length and the precision in a type's modifier. */
const HEADER = 4;

/** Precision and scale of a column; a modifier of -1 says that none was declared. */
export function size(type: ResultType, modifier: number): { precision: number; scale: number } {
  if (type.name === "numeric") {
    if (modifier < HEADER) return { precision: 0, scale: 0 };
    return { precision: ((modifier - HEADER) >> 16) & 0xffff, scale: (modifier - HEADER) & 0xffff };
  }
  if ((type.name === "varchar" || type.name === "bpchar") && modifier >= HEADER)
    return { precision: modifier - HEADER, scale: 0 };
  return { precision: PRECISION[type.name] ?? UNLIMITED, scale: type.name.startsWith("timestamp") ? 6 : 0 };
}

export function createMetadata(): Metadata {
  const tables = new Map<number, ReadonlyMap<number, Attribute>>();

  const load = async (oid: number, client: ClientBase): Promise<void> => {
    const { rows } = await client.query<{ table: string; number: number; not_null: boolean; generated: boolean }>(
      `SELECT c.relname AS table, a.attnum AS number, a.attnotnull AS not_null,
              a.attidentity <> '' OR coalesce(pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%', false) AS generated
         FROM pg_catalog.pg_class c
         JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
         LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
        WHERE c.oid = $1 AND a.attnum > 0 AND NOT a.attisdropped`,
      [oid],
    );
    tables.set(
      oid,
      new Map(rows.map((row) => [row.number, { table: row.table, notNull: row.not_null, generated: row.generated }])),
    );
  };

  return {
    forget: () => tables.clear(),
    async describe(columns, types, client) {
      const missing = new Set(columns.map((column) => column.tableID).filter((oid) => oid !== 0 && !tables.has(oid)));
      for (const oid of missing) await load(oid, client);
      return columns.map((column, index) => {
        const type = types[index];
        const attribute = tables.get(column.tableID)?.get(column.columnID);
        if (type === undefined) return {};
        return {
          arrayBaseColumnType: type.elementJdbc,
          isAutoIncrement: attribute?.generated ?? false,
          isCaseSensitive: CASE_SENSITIVE.has(type.name),
          isCurrency: false,
          isSigned: SIGNED.has(type.name),
          label: column.name,
          name: column.name,
          // java.sql.ResultSetMetaData: 0 no nulls, 1 nullable, 2 unknown.
          nullable: attribute === undefined ? 2 : attribute.notNull ? 0 : 1,
          ...size(type, column.dataTypeModifier),
          schemaName: "",
          tableName: attribute?.table ?? "",
          type: type.jdbc,
          typeName: type.name,
        };
      });
    },
  };
}

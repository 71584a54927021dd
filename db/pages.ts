import { type SQL, sql } from "drizzle-orm";

/** Where a page of a list begins, and how long it may be. */
export interface Page {
  /** The last row of the page before, by its time as it is shown, in milliseconds; null at the beginning. */
  readonly after: { readonly createdAt: string; readonly id: string } | null;
  readonly limit: number;
}

/** What a list is ordered by: a time, which doesn't change, and an id of a table. */
interface Order {
  readonly table: SQL;
  /** Whose rows they are. */
  readonly owner: SQL;
  readonly time: SQL;
  readonly id: SQL;
  /** Which of them, beyond that. */
  readonly filter?: SQL;
}

/**
 * The end of a statement that lists rows, newest first: whose, behind which, in which order, and how many. A
 * place says milliseconds, the table more, and an index knows only what stands in the table: so the place's own row says
 * where it lies exactly. If that is gone by then, its whole millisecond comes again.
 */
export const paged = ({ after, limit }: Page, { table, owner, time, id, filter }: Order): SQL => {
  const behind =
    after === null
      ? sql``
      : sql` AND (${time}, ${id}) < (coalesce((SELECT ${time} FROM ${table} WHERE ${owner} AND ${id} = ${after.id}::uuid),
          ${after.createdAt}::timestamptz + interval '999 microseconds'), ${after.id}::uuid)`;
  const wanted = filter === undefined ? sql`` : sql` AND ${filter}`;
  return sql`WHERE ${owner}${wanted}${behind} ORDER BY ${time} DESC, ${id} DESC LIMIT ${limit}::int`;
};

import { type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import { type Db, rows } from "./connect.ts";

/** Limits in US dollars; a day is one of UTC. */
export interface SpendingLimits {
  readonly requestUsd: number;
  readonly userDayUsd: number;
  readonly systemDayUsd: number;
}

/** Money set aside in the accounts of a request, of a person's day and of everybody's day. */
export interface HeldMoney {
  readonly amountUsd: number;
  readonly requestId: string;
  readonly userId: string;
  /** The day, in UTC, on which it was set aside: it is settled there, also after midnight. */
  readonly day: string;
}

interface Spender {
  readonly requestId: string;
  readonly userId: string;
}

/** Micro-dollars, upwards: what is counted is never less than what was spent. */
const micro = (usd: number): number => Math.ceil(usd * 1_000_000);

/** A constraint of the table, see `db/tables.ts`. */
const LIMIT = "spending_within_limit";

const messages = (error: unknown): string[] =>
  error instanceof Error ? [error.message, ...messages(error.cause)] : [];

const isOverLimit = (error: unknown): boolean => messages(error).some((message) => message.includes(LIMIT));

/**
 * The three accounts as rows, always in this order: statements that run at the same time lock them one after the other
 * and never each other.
 */
const accounts = ({ requestId, userId }: Spender, day: SQL, amounts: readonly [SQL, SQL, SQL], first: SQL): SQL => sql`
  (VALUES
    (1, 'request ' || ${requestId}::text, ${userId}::uuid, ${first}, ${amounts[0]}),
    (2, 'user ' || ${userId}::text || ' ' || ${day}, ${userId}::uuid, ${first}, ${amounts[1]}),
    (3, 'system ' || ${day}, NULL::uuid, ${first}, ${amounts[2]})
  ) AS account (place, name, user_id, micro_usd, limit_micro_usd)`;

const bigint = (value: number): SQL => sql`${value}::bigint`;

/** Tells whose money is how far spent; kept in Aurora, so that all functions count together. */
export function budgets(db: Db, limits: SpendingLimits) {
  const allowed: [SQL, SQL, SQL] = [
    bigint(Math.floor(limits.requestUsd * 1_000_000)),
    bigint(Math.floor(limits.userDayUsd * 1_000_000)),
    bigint(Math.floor(limits.systemDayUsd * 1_000_000)),
  ];
  const today = sql`to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD')`;
  return {
    /**
     * Sets money aside in all three accounts, or in none of them: null. One statement; the table's own constraint
     * refuses an account that passes its limit, and takes the others back with it. A statement whose answer gets lost
     * may count twice, and one whose process dies is never settled: both err towards spending less.
     */
    async reserve(spender: Spender, estimateUsd: number): Promise<HeldMoney | null> {
      const amount = micro(estimateUsd);
      try {
        const [found] = await rows(
          db,
          sql`INSERT INTO spending (account, user_id, micro_usd, limit_micro_usd)
            SELECT name, user_id, micro_usd, limit_micro_usd
            FROM ${accounts(spender, today, allowed, bigint(amount))} ORDER BY place
            ON CONFLICT (account) DO UPDATE
              SET micro_usd = spending.micro_usd + excluded.micro_usd, limit_micro_usd = excluded.limit_micro_usd
            RETURNING ${today} AS day`,
          z.object({ day: z.string() }),
        );
        if (!found) throw new Error("the database answered nothing to a reservation");
        return { amountUsd: amount / 1_000_000, ...spender, day: found.day };
      } catch (error) {
        if (isOverLimit(error)) return null;
        throw error;
      }
    },

    /** Puts what was really spent in the place of what was set aside, even where that passes a limit. */
    async settle({ amountUsd, requestId, userId, day }: HeldMoney, actualUsd: number): Promise<void> {
      const difference = micro(actualUsd) - micro(amountUsd);
      if (difference === 0) return;
      const raised = bigint(Math.max(difference, 0));
      await rows(
        db,
        sql`INSERT INTO spending (account, user_id, micro_usd, limit_micro_usd)
          SELECT name, user_id, micro_usd, limit_micro_usd
          FROM ${accounts({ requestId, userId }, sql`${day}::text`, [raised, raised, raised], raised)} ORDER BY place
          ON CONFLICT (account) DO UPDATE SET
            micro_usd = greatest(spending.micro_usd + ${difference}::bigint, 0),
            limit_micro_usd = greatest(spending.limit_micro_usd, spending.micro_usd + ${difference}::bigint)
          RETURNING account`,
        z.object({ account: z.string() }),
      );
    },
  };
}

/** What this user has spent today in US dollars, what is set aside included; a day is one of UTC. */
export async function spentToday(db: Db, userId: string): Promise<{ readonly day: string; readonly usd: number }> {
  const [found] = await rows(
    db,
    sql`SELECT day, coalesce((SELECT micro_usd FROM spending
          WHERE account = 'user ' || ${userId}::text || ' ' || day AND user_id = ${userId}::uuid), 0)::text AS micro_usd
      FROM (SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day) today`,
    z.object({ day: z.iso.date(), micro_usd: z.coerce.number() }),
  );
  if (!found) throw new Error("the database answered nothing to a question that always has an answer");
  return { day: found.day, usd: found.micro_usd / 1_000_000 };
}

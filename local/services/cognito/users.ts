import { randomInt, randomUUID, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import type { Clock } from "../../log.ts";
import type { Store } from "../../store.ts";

/** How an account stands, in Cognito's words. */
export type UserStatus = "UNCONFIRMED" | "CONFIRMED" | "FORCE_CHANGE_PASSWORD";

export interface User {
  /** The id that tokens call `sub`; where people sign in by e-mail it is their user name too. */
  readonly sub: string;
  readonly email: string;
  readonly status: UserStatus;
  /** The hash; null for somebody who signs in without one. */
  readonly password: string | null;
  readonly groups: readonly string[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly changedAt: number;
}

const Row = z
  .object({
    sub: z.string(),
    email: z.string(),
    status: z.enum(["UNCONFIRMED", "CONFIRMED", "FORCE_CHANGE_PASSWORD"]),
    password: z.string().nullable(),
    groups: z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text))),
    created_at: z.number(),
    changed_at: z.number(),
  })
  .transform(
    ({ created_at, changed_at, ...rest }): User => ({ ...rest, createdAt: created_at, changedAt: changed_at }),
  );

const STEPS = [
  `CREATE TABLE idp_users (
     pool TEXT NOT NULL, sub TEXT NOT NULL, email TEXT NOT NULL, status TEXT NOT NULL, password TEXT,
     groups TEXT NOT NULL, code TEXT, code_until INTEGER, code_tries INTEGER NOT NULL DEFAULT 0,
     failures INTEGER NOT NULL DEFAULT 0, locked_until INTEGER NOT NULL DEFAULT 0,
     created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL,
     PRIMARY KEY (pool, sub), UNIQUE (pool, email)
   ) STRICT;
   CREATE TABLE idp_sign_ups (pool TEXT NOT NULL, address TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
   CREATE INDEX idp_sign_ups_by_address ON idp_sign_ups (pool, address, at);`,
];

/** A code holds for a day, and for five tries. */
const CODE_MS = 24 * 3_600_000;
const CODE_TRIES = 5;

/** After five wrong passwords an account waits a second, then two, four, … at most a quarter of an hour, as Cognito's. */
const FREE_FAILURES = 5;
const LONGEST_LOCK_MS = 900_000;

/** From one address so many people may sign up within an hour. */
const SIGN_UPS = 20;
const SIGN_UP_MS = 3_600_000;

/** How an e-mail address is kept: people write theirs as they like. */
export const normalized = (email: string): string => email.trim().toLowerCase();

/** The accounts of a pool, on disk. */
export function createUsers(store: Store, pool: string, clock: Clock) {
  store.migrate("cognito users", STEPS);
  const { db } = store;
  const columns = "sub, email, status, password, groups, created_at, changed_at";
  const bySub = db.prepare(`SELECT ${columns} FROM idp_users WHERE pool = ? AND sub = ?`);
  const byEmail = db.prepare(`SELECT ${columns} FROM idp_users WHERE pool = ? AND email = ?`);
  const all = db.prepare(`SELECT ${columns} FROM idp_users WHERE pool = ? ORDER BY created_at, sub`);
  const found = (row: unknown): User | null => (row === undefined ? null : Row.parse(row));
  const set = (sub: string, column: string, value: string | number | null): void => {
    store.transaction(() =>
      db
        .prepare(`UPDATE idp_users SET ${column} = ?, changed_at = ? WHERE pool = ? AND sub = ?`)
        .run(value, clock(), pool, sub),
    );
  };

  return {
    bySub: (sub: string) => found(bySub.get(pool, sub)),
    byEmail: (email: string) => found(byEmail.get(pool, normalized(email))),
    /** By id or e-mail address, as administrators name people. */
    named: (name: string) => found(bySub.get(pool, name)) ?? found(byEmail.get(pool, normalized(name))),
    all: (): User[] => all.all(pool).map((row) => Row.parse(row)),

    /** Makes an account. Null if the e-mail address has one. */
    add(
      email: string,
      { status, password, groups = [] }: Pick<User, "status" | "password"> & { readonly groups?: readonly string[] },
    ): User | null {
      const sub = randomUUID();
      const now = clock();
      const { changes } = store.transaction(() =>
        db
          .prepare(
            `INSERT INTO idp_users (pool, sub, email, status, password, groups, created_at, changed_at)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
          )
          .run(pool, sub, normalized(email), status, password, JSON.stringify(groups), now, now),
      );
      return changes === 0 ? null : found(bySub.get(pool, sub));
    },
    setStatus: (sub: string, status: UserStatus) => set(sub, "status", status),
    setPassword: (sub: string, password: string) => set(sub, "password", password),
    setGroups: (sub: string, groups: readonly string[]) => set(sub, "groups", JSON.stringify(groups)),
    remove(sub: string): void {
      store.transaction(() => db.prepare("DELETE FROM idp_users WHERE pool = ? AND sub = ?").run(pool, sub));
    },

    /** A new code of six figures that proves an e-mail address. */
    newCode(sub: string): string {
      const code = String(randomInt(1_000_000)).padStart(6, "0");
      store.transaction(() =>
        db
          .prepare("UPDATE idp_users SET code = ?, code_until = ?, code_tries = 0 WHERE pool = ? AND sub = ?")
          .run(code, clock() + CODE_MS, pool, sub),
      );
      return code;
    },
    /** The code that was sent last, if it still holds. On this machine no mail is sent: the page shows it. */
    openCode(sub: string): string | null {
      const row = db
        .prepare("SELECT code, code_until, code_tries FROM idp_users WHERE pool = ? AND sub = ?")
        .get(pool, sub);
      const holds = row !== undefined && Number(row.code_until) > clock() && Number(row.code_tries) < CODE_TRIES;
      return holds && typeof row.code === "string" ? row.code : null;
    },
    /** Whether this is the code. It is good for one time; each wrong try counts. */
    takeCode(sub: string, given: string): boolean {
      const code = this.openCode(sub);
      const isRight =
        code !== null && given.length === code.length && timingSafeEqual(Buffer.from(given), Buffer.from(code));
      const change = isRight ? "code = NULL" : "code_tries = code_tries + 1";
      store.transaction(() => db.prepare(`UPDATE idp_users SET ${change} WHERE pool = ? AND sub = ?`).run(pool, sub));
      return isRight;
    },

    /** Seconds until this account may try a password again; 0 if now. */
    lockedFor(sub: string): number {
      const row = db.prepare("SELECT locked_until FROM idp_users WHERE pool = ? AND sub = ?").get(pool, sub);
      return Math.max(0, Math.ceil((Number(row?.locked_until ?? 0) - clock()) / 1_000));
    },
    /** Notes how a try of a password went. */
    tried(sub: string, isRight: boolean): void {
      store.transaction(() => {
        if (isRight) {
          db.prepare("UPDATE idp_users SET failures = 0, locked_until = 0 WHERE pool = ? AND sub = ?").run(pool, sub);
          return;
        }
        const row = db.prepare("SELECT failures FROM idp_users WHERE pool = ? AND sub = ?").get(pool, sub);
        const failures = Number(row?.failures ?? 0) + 1;
        const lock = failures < FREE_FAILURES ? 0 : Math.min(1_000 * 2 ** (failures - FREE_FAILURES), LONGEST_LOCK_MS);
        db.prepare("UPDATE idp_users SET failures = ?, locked_until = ? WHERE pool = ? AND sub = ?").run(
          failures,
          clock() + lock,
          pool,
          sub,
        );
      });
    },

    /** Counts a sign-up from an address. Answers the seconds until the next may come; 0 if this one may. */
    signUpWait(address: string): number {
      return store.transaction(() => {
        const since = clock() - SIGN_UP_MS;
        db.prepare("DELETE FROM idp_sign_ups WHERE at <= ?").run(since);
        const rows = db
          .prepare("SELECT at FROM idp_sign_ups WHERE pool = ? AND address = ? ORDER BY at")
          .all(pool, address);
        const [first] = rows;
        if (rows.length >= SIGN_UPS && first) return Math.max(1, Math.ceil((Number(first.at) - since) / 1_000));
        db.prepare("INSERT INTO idp_sign_ups VALUES (?, ?, ?)").run(pool, address, clock());
        return 0;
      });
    },
  };
}

export type Users = ReturnType<typeof createUsers>;

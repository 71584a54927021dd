import type { Adapter, AdapterPayload } from "oidc-provider";
import * as z from "zod";
import type { Clock } from "../../log.ts";
import type { Store } from "../../store.ts";

const STEPS = [
  `CREATE TABLE idp_items (
     pool TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, grant_id TEXT, uid TEXT, account TEXT,
     payload TEXT NOT NULL, expires_at INTEGER, consumed_at INTEGER, PRIMARY KEY (pool, kind, id)
   ) STRICT;
   CREATE INDEX idp_items_by_grant ON idp_items (pool, grant_id) WHERE grant_id IS NOT NULL;
   CREATE INDEX idp_items_by_uid ON idp_items (pool, kind, uid) WHERE uid IS NOT NULL;
   CREATE INDEX idp_items_by_account ON idp_items (pool, account) WHERE account IS NOT NULL;
   CREATE TABLE idp_secrets (pool TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (pool, name)) STRICT;`,
];

const Row = z.object({
  payload: z.string(),
  expires_at: z.number().nullable(),
  consumed_at: z.number().nullable(),
});

/**
 * What the provider keeps: sessions, sign-ins under way, codes, refresh tokens, on disk. `grace`: for so many milliseconds
 * a refresh token that was exchanged is taken once more.
 */
export function createItems(store: Store, pool: string, grace: number, clock: Clock) {
  store.migrate("cognito items", STEPS);
  const { db } = store;
  const run = (sql: string, ...values: (string | number | null)[]): void => {
    store.transaction(() => db.prepare(sql).run(...values));
  };
  const read = (row: unknown, kind: string): AdapterPayload | undefined => {
    if (row === undefined) return undefined;
    const { payload, expires_at, consumed_at } = Row.parse(row);
    if (expires_at !== null && expires_at <= clock()) return undefined;
    const isConsumed = consumed_at !== null && (kind !== "RefreshToken" || consumed_at + grace <= clock());
    return { ...JSON.parse(payload), ...(isConsumed ? { consumed: Math.floor(consumed_at / 1_000) } : {}) };
  };

  const adapterOf = (kind: string): Adapter => ({
    async upsert(id, payload, expiresIn) {
      const { grantId = null, uid = null, accountId = null } = payload;
      run(
        `INSERT INTO idp_items (pool, kind, id, grant_id, uid, account, payload, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (pool, kind, id) DO UPDATE SET
           grant_id = excluded.grant_id, uid = excluded.uid, account = excluded.account, payload = excluded.payload,
           expires_at = excluded.expires_at`,
        ...[pool, kind, id, grantId, uid, accountId, JSON.stringify(payload)],
        expiresIn ? clock() + expiresIn * 1_000 : null,
      );
    },
    async find(id) {
      return read(
        db
          .prepare("SELECT payload, expires_at, consumed_at FROM idp_items WHERE pool = ? AND kind = ? AND id = ?")
          .get(pool, kind, id),
        kind,
      );
    },
    async findByUid(uid) {
      return read(
        db
          .prepare("SELECT payload, expires_at, consumed_at FROM idp_items WHERE pool = ? AND kind = ? AND uid = ?")
          .get(pool, kind, uid),
        kind,
      );
    },
    async findByUserCode() {
      return undefined;
    },
    async consume(id) {
      run(
        "UPDATE idp_items SET consumed_at = coalesce(consumed_at, ?) WHERE pool = ? AND kind = ? AND id = ?",
        ...[clock(), pool, kind, id],
      );
    },
    async destroy(id) {
      run("DELETE FROM idp_items WHERE pool = ? AND kind = ? AND id = ?", pool, kind, id);
    },
    async revokeByGrantId(grantId) {
      run("DELETE FROM idp_items WHERE pool = ? AND grant_id = ?", pool, grantId);
    },
  });

  return {
    adapterOf,
    /** Ends all sessions and refresh tokens of a person. */
    revokeAccount: (account: string) => run("DELETE FROM idp_items WHERE pool = ? AND account = ?", pool, account),
    /** Ends the refresh tokens that an earlier start has handed out. */
    revokeStanding: (acr: string) =>
      run("DELETE FROM idp_items WHERE pool = ? AND kind = 'RefreshToken' AND payload ->> 'acr' = ?", pool, acr),
    /** Forgets what is over. */
    sweep: () => run("DELETE FROM idp_items WHERE pool = ? AND expires_at < ?", pool, clock()),
    /** A secret of the pool that is made once: a signing key, keys of cookies. */
    async secret(name: string, make: () => Promise<string>): Promise<string> {
      const kept = db.prepare("SELECT value FROM idp_secrets WHERE pool = ? AND name = ?").get(pool, name);
      if (typeof kept?.value === "string") return kept.value;
      const made = await make();
      run("INSERT INTO idp_secrets VALUES (?, ?, ?)", pool, name, made);
      return made;
    },
  };
}

export type Items = ReturnType<typeof createItems>;

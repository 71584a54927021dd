/** The tables of the buses. Times are milliseconds since the epoch. */
export const MIGRATIONS = [
  `CREATE TABLE eb_rules (
     bus TEXT NOT NULL, name TEXT NOT NULL, definition TEXT NOT NULL, program TEXT,
     PRIMARY KEY (bus, name)
   ) STRICT;
   CREATE TABLE eb_targets (
     bus TEXT NOT NULL, rule TEXT NOT NULL, id TEXT NOT NULL, definition TEXT NOT NULL, program TEXT,
     PRIMARY KEY (bus, rule, id)
   ) STRICT;
   CREATE TABLE eb_deliveries (
     id INTEGER PRIMARY KEY AUTOINCREMENT, bus TEXT NOT NULL, rule TEXT NOT NULL, target TEXT NOT NULL,
     event TEXT NOT NULL, trace TEXT, attempts INTEGER NOT NULL, first_at INTEGER NOT NULL, next_at INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX eb_deliveries_next ON eb_deliveries (next_at);
   CREATE TABLE eb_archived (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, archive TEXT NOT NULL, event_at INTEGER NOT NULL,
     stored_at INTEGER NOT NULL, bytes INTEGER NOT NULL, event TEXT NOT NULL
   ) STRICT;
   CREATE INDEX eb_archived_time ON eb_archived (archive, event_at, seq);
   CREATE INDEX eb_archived_stored ON eb_archived (archive, stored_at);
   CREATE TABLE eb_replays (
     name TEXT PRIMARY KEY, definition TEXT NOT NULL, state TEXT NOT NULL, reason TEXT,
     position_at INTEGER NOT NULL, position_seq INTEGER NOT NULL, replayed_at INTEGER,
     started_at INTEGER NOT NULL, ended_at INTEGER
   ) STRICT;`,
  `ALTER TABLE eb_deliveries ADD COLUMN way TEXT NOT NULL DEFAULT 'queue';
   DROP INDEX eb_deliveries_next;
   CREATE INDEX eb_deliveries_next ON eb_deliveries (way, next_at);`,
  `CREATE TABLE eb_buses (name TEXT PRIMARY KEY, description TEXT) STRICT;
   CREATE TABLE eb_archives (name TEXT PRIMARY KEY, definition TEXT NOT NULL, program TEXT) STRICT;`,
];

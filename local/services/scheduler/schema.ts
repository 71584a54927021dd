/** The tables of the Scheduler. Times are milliseconds since the epoch. */
export const MIGRATIONS = [
  "CREATE TABLE schedule_runs (name TEXT PRIMARY KEY, ran_at INTEGER NOT NULL) STRICT",
  // `due_at` is the next run as scheduled, `fire_at` the moment within its window at which it begins. A schedule of the
  // program that was deleted or has completed stays as `gone`, so that the next start doesn't make it again.
  `CREATE TABLE schedules (
     name TEXT PRIMARY KEY, definition TEXT NOT NULL, program TEXT, token TEXT, gone INTEGER NOT NULL DEFAULT 0,
     created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
     anchor INTEGER NOT NULL, due_at INTEGER, fire_at INTEGER
   ) STRICT;
   CREATE INDEX schedules_fire ON schedules (fire_at);
   CREATE TABLE schedule_attempts (
     id INTEGER PRIMARY KEY AUTOINCREMENT, schedule TEXT NOT NULL, target TEXT NOT NULL, execution TEXT NOT NULL,
     scheduled_at INTEGER NOT NULL, first_at INTEGER NOT NULL, attempts INTEGER NOT NULL, next_at INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX schedule_attempts_next ON schedule_attempts (next_at);`,
];

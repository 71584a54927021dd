/**
 * The tables of S3 Vectors. `data` is float32, little-endian. `place` orders the vectors of an index by a hash of their
 * keys, which is the order of listings and what divides them into segments.
 */
export const MIGRATIONS = [
  `CREATE TABLE vector_buckets (arn TEXT PRIMARY KEY, created_at INTEGER NOT NULL) STRICT;
   CREATE TABLE vector_indexes (
     id INTEGER PRIMARY KEY AUTOINCREMENT, arn TEXT NOT NULL UNIQUE, shape TEXT NOT NULL, created_at INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE vectors (
     index_id INTEGER NOT NULL REFERENCES vector_indexes (id), key TEXT NOT NULL, place INTEGER NOT NULL,
     data BLOB NOT NULL, metadata TEXT NOT NULL, PRIMARY KEY (index_id, key)
   ) STRICT;
   CREATE INDEX vectors_place ON vectors (index_id, place, key);`,
];

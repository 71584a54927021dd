import { sql } from "drizzle-orm";
import * as z from "zod";
import { Id } from "../schemas/primitives.ts";
import { type Db, json, rows, timestamptz } from "./connect.ts";

/** A passage with its document, as searches need it. */
const PassageRow = z.object({
  document_id: Id,
  edition_id: Id,
  position: z.number(),
  user_id: Id.nullable(),
  title: z.string(),
  section: json(z.array(z.string())),
  text: z.string(),
  asks: json(z.array(z.string())),
  kind: z.string(),
  topics: json(z.array(z.string())),
  fields: json(z.array(z.string())),
  language: z.string().nullable(),
  fetched_at: timestamptz,
  url: z.string().nullable(),
  licence: z.string().nullable(),
  /** How many passages its edition has. */
  passages: z.number(),
  /** How many of the words asked for it has, rare ones counting more; 0 where it was found by its vector alone. */
  worded: z.number(),
});
export type FoundPassage = z.infer<typeof PassageRow>;

/** A word of a question and how much it tells, from 0 to 1. */
export interface AskedWord {
  readonly word: string;
  readonly weight: number;
}

/**
 * A vector that was found: the edition and its number in it. An edition's first vectors are those of its passages in
 * their order; what follows are ways of asking, which lead to the first passage.
 */
export interface VectorPlace {
  readonly editionId: string;
  readonly number: number;
}

export interface PassageSearch {
  readonly words: readonly AskedWord[];
  readonly near: readonly VectorPlace[];
  /** Whose documents are searched beside everybody's; null for nobody's. */
  readonly owner: string | null;
  /** Lists narrow the search down where they aren't empty. */
  readonly kinds: readonly string[];
  readonly topics: readonly string[];
  readonly fields: readonly string[];
  /** Most passages that are found by their words. */
  readonly limit: number;
}

/** The question's words in every language that documents are indexed in: whoever asks needn't say which theirs is. */
const lexemes = sql.join(
  ["simple", "english", "german", "french", "spanish", "finnish"].map(
    (configuration) => sql`plainto_tsquery(${configuration}::regconfig, word)`,
  ),
  sql` || `,
);

const list = (values: readonly string[]): string => JSON.stringify(values);

/**
 * The passages that stand at these places, and those that have the most of these words, in one statement. Only what
 * everybody may find and what belongs to the owner; what was removed or replaced meanwhile isn't there. Not ranked.
 */
export const findPassages = (db: Db, search: PassageSearch): Promise<FoundPassage[]> =>
  rows(
    db,
    sql`WITH asked AS (
        SELECT weight, ${lexemes} AS query FROM jsonb_to_recordset(${JSON.stringify(search.words)}::jsonb) AS w (word text, weight real)
      ), telling AS (SELECT weight, query FROM asked WHERE numnode(query) > 0
      ), anything AS (SELECT string_agg(query::text, ' | ')::tsquery AS query FROM telling
      ), documents AS NOT MATERIALIZED (
        SELECT * FROM knowledge_documents d
        WHERE (user_id IS NULL OR user_id = ${search.owner}::uuid)
          AND (jsonb_array_length(${list(search.kinds)}::jsonb) = 0 OR ${list(search.kinds)}::jsonb ? kind)
          AND (jsonb_array_length(${list(search.topics)}::jsonb) = 0
            OR EXISTS (SELECT FROM jsonb_array_elements_text(topics) t WHERE ${list(search.topics)}::jsonb ? t))
          AND (jsonb_array_length(${list(search.fields)}::jsonb) = 0
            OR EXISTS (SELECT FROM jsonb_array_elements_text(fields) f WHERE ${list(search.fields)}::jsonb ? f))
      ), worded AS (
        SELECT p.edition_id, p.position,
          (SELECT sum(weight) FROM telling WHERE p.search @@ telling.query) AS worded
        FROM anything, knowledge_passages p
        WHERE p.search @@ anything.query AND (p.user_id IS NULL OR p.user_id = ${search.owner}::uuid)
          AND EXISTS (SELECT FROM documents d WHERE d.document_id = p.document_id AND d.edition_id = p.edition_id)
        ORDER BY worded DESC, ts_rank(p.search, anything.query, 1) DESC, p.edition_id, p.position LIMIT ${search.limit}::int
      ), places AS (
        SELECT edition_id, position, worded FROM worded
        UNION ALL
        SELECT d.edition_id, CASE WHEN n.number < d.passages THEN n.number ELSE 0 END, 0
        FROM jsonb_to_recordset(${JSON.stringify(search.near)}::jsonb) AS n ("editionId" uuid, number int)
          JOIN documents d ON d.edition_id = n."editionId"
      ), found AS (SELECT edition_id, position, max(worded)::float8 AS worded FROM places GROUP BY edition_id, position)
      SELECT d.document_id, p.edition_id, p.position, d.user_id, d.title, p.section, p.text, p.asks, d.kind, d.topics,
        d.fields, d.language, d.fetched_at, d.url, d.licence, d.passages, found.worded
      FROM found JOIN knowledge_passages p USING (edition_id, position) JOIN documents d ON d.document_id = p.document_id AND d.edition_id = p.edition_id`,
    PassageRow,
  );

import * as z from "zod";
import { select } from "./statement.ts";
import type { Target } from "./target.ts";

const Held = z.object({ documents: z.number(), own: z.number(), vectors: z.number() });

/** What the knowledge base holds: documents for everybody, documents of single people, vectors of both. */
export type Holdings = z.infer<typeof Held>;

/** Counts what the knowledge base holds. */
export async function holdings(target: Target): Promise<Holdings> {
  const [found] = await select(
    target,
    `SELECT count(*) FILTER (WHERE user_id IS NULL)::int AS documents, count(*) FILTER (WHERE user_id IS NOT NULL)::int AS own,
      coalesce(sum(vectors), 0)::int AS vectors FROM knowledge_documents`,
    {},
    Held,
  );
  return found ?? { documents: 0, own: 0, vectors: 0 };
}

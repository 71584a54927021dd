/** Length of every vector. `infra/knowledge.ts` makes the index with it. */
export const dimensions = 384;

/** Changes whenever the same text would get another vector: what was embedded before must then be embedded anew. */
export const embedderVersion = "careerassist-local-2";

/** Length of every vector. `infra/knowledge.ts` makes the index with it. */
export const dimensions = 384;

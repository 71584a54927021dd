/** Names the engine behind a result. The version grows whenever the same input may give another result. */
export const engine = { name: "builtin", version: "7" } as const;

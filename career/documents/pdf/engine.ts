import type { Family } from "./families.ts";

/** Compiles the program in template.ts with an input to a PDF; `families` are those that the input names. */
export type Engine = (input: string, families: readonly Family[]) => Promise<Uint8Array>;

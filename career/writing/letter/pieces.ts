import type { Evidence } from "../../../schemas/gap.ts";
import type { Place } from "../../../schemas/primitives.ts";

/** One sentence of a letter, or a few that belong together, with what it rests on. */
export interface Piece {
  /** The paragraph that it belongs to, from 0; within one, pieces stand in the order in which they were made. */
  readonly paragraph: number;
  /** What is taken first; 0 is always in. */
  readonly priority: number;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly answers: readonly Place[];
  /** What it speaks of, so that a wish to leave something out can be followed. */
  readonly skillIds: readonly string[];
  /** For a line of nouns: the nouns, and the job that they belong to. */
  readonly item?: { readonly text: string; readonly role: number | null; readonly linked: boolean };
}

/** The paragraphs of a letter, in their order. */
export const paragraphs = { opening: 0, recent: 1, further: 2, gap: 3, closing: 4 } as const;

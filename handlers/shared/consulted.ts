import type { Wish } from "../../career/consulting/wishes.ts";
import type { Request } from "../../db/ledger.ts";
import type { Passage } from "../../knowledge/retrieval/passage.ts";
import type { Citation } from "../../schemas/citations.ts";
import type { Step } from "../../schemas/requests.ts";

/**
 * Looks up what the knowledge base has to say to a result. Never throws and never takes long: without an answer the
 * result is what it would have been without a knowledge base, and the metrics say so.
 */
export type Consult = (
  request: Request,
  step: Step,
  wishes: readonly Wish[],
  language: string | null,
) => Promise<Consulted>;

/** What a look into the knowledge base has brought. */
export interface Consulted {
  readonly citations: readonly Citation[];
  /** The passages that are cited, whole. */
  readonly passages: readonly Passage[];
}

/** What became of a look into the knowledge base; `degraded` found by words alone. */
export type ConsultationOutcome = "cited" | "nothing" | "degraded" | "failed";

/** Citations as they stand in a result: not there where there are none. */
export const cited = ({ citations }: Pick<Consulted, "citations">): { citations?: Citation[] } =>
  citations.length === 0 ? {} : { citations: [...citations] };

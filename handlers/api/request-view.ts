import type { EventLine, RequestState } from "../../db/rows.ts";

/** A line of a request's log, as the API shows it. */
export const lineView = (line: EventLine) => ({
  seq: line.seq,
  type: line.type,
  source: line.source,
  id: line.event_id,
  causationId: line.causation_id,
  at: line.occurred_at.toISOString(),
  data: line.data,
});

/** Whether nothing more is to be expected of a request. */
export const hasEnded = ({ status }: RequestState): boolean => status !== "pending" && status !== "processing";

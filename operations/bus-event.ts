import type * as z from "zod";
import { declarationOf } from "../schemas/events.ts";
import type { BusEventView } from "../schemas/operator-views.ts";
import type { LoggedEvent } from "./log.ts";

/** An event as it stands on the bus. */
export type BusEvent = z.infer<typeof BusEventView>;

/** An event of the log as it stood on the bus. EventBridge's own id isn't kept; ours stands in its place. */
export function busEventOf(event: LoggedEvent, clusterArn: string): BusEvent {
  const [, , , region = "", account = ""] = clusterArn.split(":");
  const { id, requestId, causationId, subject, wants, replay } = event;
  const occurredAt = event.occurredAt.toISOString();
  const version = declarationOf(event.type)?.version ?? 1;
  return {
    version: "0",
    id,
    "detail-type": event.type,
    source: event.source,
    account,
    time: `${occurredAt.slice(0, 19)}Z`,
    region,
    resources: [],
    detail: {
      metadata: {
        id,
        requestId,
        causationId,
        subject,
        occurredAt,
        version,
        wants,
        ...(replay === "" ? {} : { replay }),
      },
      data: event.data,
    },
  };
}

import type * as z from "zod";
import { busEventOf } from "../../operations/bus-event.ts";
import type { DeadLetter } from "../../operations/dead-letters.ts";
import type { LoggedEvent, Thought } from "../../operations/log.ts";
import { spentOn, type Trace } from "../../operations/trace.ts";
import { publisherOf, sentenceOf, type TraceNode } from "../../operations/trace-tree.ts";
import { declarationOf } from "../../schemas/events.ts";
import {
  BusEventView,
  type DeadLetterView,
  type LoggedEventView,
  type TraceNodeView,
  type TraceView,
} from "../../schemas/operator-views.ts";
import { Id } from "../../schemas/primitives.ts";

/** How the API shows what operators read. */

export const eventView = (event: LoggedEvent, clusterArn: string): LoggedEventView => ({
  id: event.id,
  request_id: event.requestId,
  type: event.type,
  agent: publisherOf(event),
  at: event.occurredAt.toISOString(),
  causation_id: event.causationId,
  replay: event.replay === "" ? null : event.replay,
  sent: event.sent,
  event: busEventOf(event, clusterArn),
});

const engineView = ({ inputTokens, outputTokens, costUsd, ...rest }: Omit<Thought, "eventId" | "replay" | "step">) => ({
  ...rest,
  input_tokens: inputTokens,
  output_tokens: outputTokens,
  cost_usd: costUsd,
});

const failureView = ({ step, code }: { readonly step: string; readonly code: string }) => ({
  step,
  code,
  message: sentenceOf(code),
});

const nodeView = ({ joins, failure, data, handledBy, thoughts, children, ...rest }: TraceNode): TraceNodeView => ({
  ...rest,
  joins: [...joins],
  failure: failure && failureView(failure),
  data: { ...data },
  handled_by: [...handledBy],
  engines: thoughts.map(engineView),
  children: children.map(nodeView),
});

/**
 * An event as far as its declaration goes; null for what isn't an event of ours. Whatever else a message holds may be
 * anything, and is not shown.
 */
export function declaredEvent(event: unknown): z.infer<typeof BusEventView> | null {
  const envelope = BusEventView.safeParse(event);
  if (!envelope.success) return null;
  const declaration = declarationOf(envelope.data["detail-type"]);
  if (declaration?.source !== envelope.data.source) return null;
  const detail = declaration.detail.safeParse(envelope.data.detail);
  if (!detail.success) return null;
  const known = BusEventView.shape.detail.safeParse(detail.data);
  return known.success ? { ...envelope.data, detail: known.data } : null;
}

/** A dead letter without anything that isn't known to be ours. */
export function letterView(letter: DeadLetter, agent: string): z.infer<typeof DeadLetterView> {
  const event = declaredEvent(letter.event);
  const requestId = Id.safeParse(letter.requestId);
  return {
    agent,
    message_id: letter.messageId,
    sent_at: letter.sentAt,
    event_type: event?.["detail-type"] ?? null,
    request_id: requestId.success ? requestId.data : null,
    reason: letter.reason,
    target_arn: letter.targetArn,
    event,
    bytes: letter.bytes,
  };
}

export function traceView({ request, events, deadLetters }: Trace): z.input<typeof TraceView> {
  const { id, type, status, wants, done, skipped, failures, createdAt, finishedAt, cvEngine, jobEngine } = request;
  return {
    request: {
      request_id: id,
      type,
      status,
      wants,
      done,
      skipped,
      failures: Object.entries(failures).map(([step, code]) => failureView({ step, code })),
      created_at: createdAt.toISOString(),
      finished_at: finishedAt?.toISOString() ?? null,
      readers: [...new Set([cvEngine, jobEngine].filter((engine) => engine !== null))],
      cost_usd: spentOn(events),
    },
    events: events.map(nodeView),
    dead_letters: deadLetters.map((letter) => letterView(letter, letter.agent)),
  };
}

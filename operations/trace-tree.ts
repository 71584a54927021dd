import { declarationOf } from "../schemas/events.ts";
import { isProblemCode, sentence } from "../schemas/problems.ts";
import { type Step, stepsNeededFor } from "../schemas/requests.ts";
import type { Handling, LoggedEvent, RequestRow, Thought } from "./log.ts";

/** A step that an agent gave up, with the code and its sentence. */
export interface Failure {
  readonly step: string;
  readonly code: string;
  readonly sentence: string;
}

/** An event of a request, with what it led to. */
export interface TraceNode {
  readonly id: string;
  readonly type: string;
  readonly agent: string;
  readonly replay: string | null;
  /** Seconds since the request was taken in. */
  readonly seconds: number;
  /** False for one that lies in the outbox and hasn't been sent yet. */
  readonly sent: boolean;
  /** For a join: what else it needed, beside the event that it hangs under. */
  readonly joins: readonly { readonly id: string; readonly type: string }[];
  readonly failure: Failure | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** The agents that have dealt with it, and after how many seconds. */
  readonly handledBy: readonly { readonly agent: string; readonly replay: string | null; readonly seconds: number }[];
  /** How often the delivery that made it was tried; null if that isn't known (any more). */
  readonly tries: number | null;
  /** The engines that thought about it, in order; the last gave the answer. */
  readonly thoughts: readonly Omit<Thought, "eventId" | "replay" | "step">[];
  readonly children: readonly TraceNode[];
}

/** The sentence for a code; nothing for a code of another release. */
export const sentenceOf = (code: string): string => (isProblemCode(code) ? sentence(code) : "");

/** Who published an event: as the outbox says; without it, as its source says. */
export const publisherOf = ({ agent, source }: Pick<LoggedEvent, "agent" | "source">): string =>
  agent ?? source.replace("careerassist.", "");

function failureOf({ type, data }: LoggedEvent): Failure | null {
  if (type !== "StepFailed" || typeof data.step !== "string" || typeof data.code !== "string") return null;
  return { step: data.step, code: data.code, sentence: sentenceOf(data.code) };
}

const settledBy = (event: LoggedEvent): Step | undefined => declarationOf(event.type)?.settles;

/** The newest event before this one that settles a step: of the same replay if there is one, else of no replay. */
function newestFor(step: Step, event: LoggedEvent, events: readonly LoggedEvent[]): LoggedEvent | undefined {
  const before = events.filter((other) => settledBy(other) === step && other.occurredAt <= event.occurredAt);
  return before.findLast((other) => other.replay === event.replay) ?? before.findLast((other) => other.replay === "");
}

/** What a join needed beside the cause that it names. */
function joinsOf(event: LoggedEvent, events: readonly LoggedEvent[]): LoggedEvent[] {
  const step = settledBy(event);
  const needs = step === undefined ? [] : stepsNeededFor(step);
  if (needs.length < 2) return [];
  return needs.flatMap((need) => {
    const found = newestFor(need, event, events);
    const cause = events.find((other) => other.id === event.causationId);
    return found && cause && settledBy(cause) !== need ? [found] : [];
  });
}

/** The handling that an event came out of: its agent's, of its cause, in the same replay. */
const makingOf = (event: LoggedEvent, handlings: readonly Handling[]): Handling | undefined =>
  handlings.find(
    ({ agent, eventId, replay }) =>
      agent === publisherOf(event) && eventId === event.causationId && replay === event.replay,
  );

const isAbout = ({ eventId, replay, step }: Thought, event: LoggedEvent): boolean =>
  eventId === event.causationId && replay === event.replay && step === settledBy(event);

/** The tree of a request's events by causation, each event once, in the order of their times. */
export function traceTree(
  { createdAt }: Pick<RequestRow, "createdAt">,
  events: readonly LoggedEvent[],
  handlings: readonly Handling[],
  thoughts: readonly Thought[] = [],
): TraceNode[] {
  const ordered = [...events].sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime() || a.seq - b.seq);
  // The first event is made just before its request's row is written.
  const start = Math.min(createdAt.getTime(), ordered[0]?.occurredAt.getTime() ?? Number.POSITIVE_INFINITY);
  const secondsAt = (time: Date): number => (time.getTime() - start) / 1_000;
  const known = new Set(ordered.map((event) => event.id));
  const childrenOf = Map.groupBy(ordered, ({ causationId }) =>
    causationId !== null && known.has(causationId) ? causationId : null,
  );

  const nodeOf = (event: LoggedEvent): TraceNode => ({
    id: event.id,
    type: event.type,
    agent: publisherOf(event),
    replay: event.replay === "" ? null : event.replay,
    seconds: secondsAt(event.occurredAt),
    sent: event.sent,
    joins: joinsOf(event, ordered).map(({ id, type }) => ({ id, type })),
    failure: failureOf(event),
    data: event.data,
    handledBy: handlings
      .filter(({ eventId }) => eventId === event.id)
      .map(({ agent, replay, at }) => ({
        agent,
        replay: replay === "" ? null : replay,
        seconds: secondsAt(at),
      })),
    tries: makingOf(event, handlings)?.receives ?? null,
    thoughts: thoughts
      .filter((thought) => isAbout(thought, event))
      .map(({ eventId: _event, replay: _replay, step: _step, ...thought }) => thought),
    children: (childrenOf.get(event.id) ?? []).map(nodeOf),
  });
  return (childrenOf.get(null) ?? []).map(nodeOf);
}

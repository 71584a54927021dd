import * as z from "zod";
import { Id } from "./primitives.ts";
import { RequestTypeName, requestStatuses } from "./requests.ts";

/** What the API shows to operators, by the names that it shows it under. Ids, names, codes and times: no text of people. */

const At = z.iso.datetime();
const Count = z.int().min(0);

/** `switching` is on the way to one of the others; Lambda takes some seconds. */
export const agentStates = ["at_work", "paused", "switching"] as const;
export type AgentState = (typeof agentStates)[number];

/** A step that an agent gave up. */
export const FailedStepView = z.object({
  at: At,
  agent: z.string(),
  step: z.string(),
  code: z.string(),
  /** The sentence for the code; empty for a code of another release. */
  message: z.string(),
  request_id: Id,
});

export const AgentView = z.object({
  agent: z.string(),
  state: z.enum(agentStates),
  waiting: Count,
  in_flight: Count,
  delayed: Count,
  /** Age of the oldest message of the queue; null if it is empty, or CloudWatch has no figure yet. */
  oldest_seconds: z.number().min(0).nullable(),
  dead_letters: Count,
  oldest_dead_letter: At.nullable(),
  /** False for an agent that listens to events of AWS itself, which no archive keeps. */
  can_replay: z.boolean(),
  last_failure: FailedStepView.nullable(),
});

/** How everything stands. */
export const StatusView = z.object({
  requests: z.object({
    at_work: Count,
    oldest: At.nullable(),
    /** Events that were written and wait to be sent. */
    unsent_events: Count,
  }),
  agents: z.array(AgentView),
  /** Events that were written and that the bus refuses, by kind and code. */
  refused: z.array(z.object({ type: z.string(), code: z.string(), count: Count, oldest: At })),
  failures: z.array(FailedStepView),
});

export const SwitchedView = z.object({ agent: z.string(), state: z.enum(agentStates), waiting: Count });

/** An event as it stands on the bus: EventBridge's envelope, and our detail in it. */
export const BusEventView = z.object({
  version: z.literal("0"),
  id: Id,
  "detail-type": z.string(),
  source: z.string(),
  account: z.string(),
  time: z.string(),
  region: z.string(),
  resources: z.array(z.string()),
  detail: z.object({
    metadata: z.looseObject({ id: Id, requestId: Id }),
    data: z.record(z.string(), z.unknown()),
  }),
});

/** An event of the log, of any request. */
export const LoggedEventView = z.object({
  id: Id,
  request_id: Id,
  type: z.string(),
  /** Who published it. */
  agent: z.string(),
  at: At,
  causation_id: Id.nullable(),
  replay: z.string().nullable(),
  /** False for one that is written and hasn't been sent yet. */
  sent: z.boolean(),
  event: BusEventView,
});
export type LoggedEventView = z.infer<typeof LoggedEventView>;

/** One try of an engine. */
export const ThoughtView = z.object({
  engine: z.string(),
  model: z.string().nullable(),
  input_tokens: Count,
  output_tokens: Count,
  milliseconds: z.number().min(0),
  cost_usd: z.number().min(0),
  outcome: z.string(),
});

const Seconds = z.number().describe("Seconds since the request was taken in.");

/** An event of a request with what it led to. */
export const TraceNodeView = z.object({
  id: Id,
  type: z.string(),
  agent: z.string(),
  replay: z.string().nullable(),
  seconds: Seconds,
  sent: z.boolean(),
  /** For a join: what else it needed, beside the event that it hangs under. */
  joins: z.array(z.object({ id: Id, type: z.string() })),
  failure: z.object({ step: z.string(), code: z.string(), message: z.string() }).nullable(),
  data: z.record(z.string(), z.unknown()),
  handled_by: z.array(z.object({ agent: z.string(), replay: z.string().nullable(), seconds: Seconds })),
  /** How often the delivery that made it was tried; null if that isn't known any more. */
  tries: z.int().min(1).nullable(),
  /** The engines that thought about it, in order; the last gave the answer. */
  engines: z.array(ThoughtView),
  get children() {
    return z.array(TraceNodeView);
  },
});
export type TraceNodeView = z.infer<typeof TraceNodeView>;

const Reason = z.object({ code: z.string(), message: z.string() });

/** A message that nobody could handle. Its text is shown only where it is an event of ours, and of that what is declared. */
export const DeadLetterView = z.object({
  agent: z.string(),
  message_id: z.string(),
  sent_at: At,
  event_type: z.string().nullable(),
  request_id: Id.nullable(),
  reason: Reason,
  /** The queue that EventBridge could not deliver it to; null if it came from the agent. */
  target_arn: z.string().nullable(),
  event: BusEventView.nullable(),
  bytes: Count,
});
export type DeadLetterView = z.infer<typeof DeadLetterView>;

/** All that is known of a request's way through the system. */
export const TraceView = z.object({
  request: z.object({
    request_id: Id,
    type: RequestTypeName,
    status: z.enum(requestStatuses),
    wants: z.array(z.string()),
    done: z.array(z.string()),
    skipped: z.array(z.string()),
    failures: z.array(z.object({ step: z.string(), code: z.string(), message: z.string() })),
    created_at: At,
    finished_at: At.nullable(),
    /** Who read the CV and the posting. */
    readers: z.array(z.string()),
    cost_usd: z.number().min(0),
  }),
  events: z.array(TraceNodeView),
  dead_letters: z.array(DeadLetterView),
});

/** The dead letters of an agent and of its rule, counted. */
export const DeadLettersView = z.object({
  agent: z.string(),
  messages: Count,
  oldest: At.nullable(),
  /** Of those that were looked at, a hundred at most; the most frequent first. */
  reasons: z.array(z.object({ code: z.string(), count: z.int().min(1) })),
});

export const ReplayPlanView = z.object({
  agent: z.string(),
  /** From, included, to, excluded: in whole seconds, as EventBridge takes them. */
  from: At,
  to: At,
  request_id: Id.nullable(),
  /** So many events of the log match. */
  events: Count,
});

/** `waiting`: a rule for one request was made, and is given time to be seen everywhere. The others are EventBridge's. */
export const replayStates = [
  "waiting",
  "starting",
  "running",
  "cancelling",
  "completed",
  "cancelled",
  "failed",
] as const;
export type ReplayState = (typeof replayStates)[number];

export const ReplayLineView = z.object({
  name: z.string(),
  state: z.enum(replayStates),
  reason: z.string().nullable(),
  from: At.nullable(),
  to: At.nullable(),
  /** Events before this time are sent already. */
  replayed_to: At.nullable(),
  started_at: At.nullable(),
  ended_at: At.nullable(),
});

export const ReplayView = ReplayLineView.extend({
  /** The agent that gets the events; null for a replay that was not started here. */
  agent: z.string().nullable(),
  request_id: Id.nullable(),
  /** So many events were to be replayed, as counted beforehand. */
  events: Count.nullable(),
  /** So many deliveries each agent has handled because of it. */
  handled: z.array(z.object({ agent: z.string(), count: z.int().min(1) })),
  /** So many messages wait or are at work in the queues of the agents, of whatever origin. */
  messages_at_work: Count,
});

export const operatorActions = ["pause", "resume", "redrive", "purge", "start_replay", "cancel_replay"] as const;
export type OperatorAction = (typeof operatorActions)[number];

/** What an operator did. */
export const ActionView = z.object({
  action_id: Id,
  at: At,
  /** A pseudonym of the operator. */
  actor: z.string(),
  action: z.enum(operatorActions),
  /** The agent or the replay that it was about. */
  target: z.string(),
  details: z.record(z.string(), z.unknown()),
  /** `null` while it is under way, or if it was cut off; `done`, or the code of the refusal. */
  outcome: z.string().nullable(),
});

/** An event of the catalogue: what data teams need to listen to it. */
export const CatalogueEventView = z.object({
  type: z.string(),
  version: z.int().min(1),
  source: z.string(),
  description: z.string(),
  /** The step of a request that it settles, if it does. */
  settles: z.string().nullable(),
  /** JSON Schema (draft 4, as EventBridge's registry has it) of the event's `detail`. */
  schema: z.record(z.string(), z.unknown()),
  /** An event as it stands on the bus. */
  example: BusEventView,
  /** The pattern of a rule that gets these events, without those of replays. */
  pattern: z.record(z.string(), z.unknown()),
});

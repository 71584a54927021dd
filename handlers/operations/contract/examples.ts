/** What the examples of the operators' routes are made of. */

export const at = "2026-11-20T09:30:00.000Z";
export const requestId = "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010";
const eventId = "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a012";

export const failure = {
  at,
  agent: "parse-cv",
  step: "cv",
  code: "pdf_no_text",
  message:
    "The PDF holds pictures of pages and no text (a scan); run it through text recognition or export it from the program that it was written in.",
  request_id: requestId,
};

export const agent = {
  agent: "parse-cv",
  state: "at_work",
  waiting: 3,
  in_flight: 1,
  delayed: 0,
  oldest_seconds: 12,
  dead_letters: 1,
  oldest_dead_letter: at,
  can_replay: true,
  last_failure: failure,
};

export const busEvent = {
  version: "0",
  id: eventId,
  "detail-type": "CvSubmitted",
  source: "careerassist.api",
  account: "123456789012",
  time: "2026-11-20T09:30:00Z",
  region: "eu-central-1",
  resources: [],
  detail: {
    metadata: {
      id: eventId,
      requestId,
      causationId: null,
      subject: "nVQ3hZb0p5mYB1ZtG2c8xw",
      occurredAt: at,
      version: 1,
      wants: ["cv"],
    },
    data: { cvId: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a001" },
  },
};

export const loggedEvent = {
  id: eventId,
  request_id: requestId,
  type: "CvSubmitted",
  agent: "api",
  at,
  causation_id: null,
  replay: null,
  sent: true,
  event: busEvent,
};

export const deadLetter = {
  agent: "parse-cv",
  message_id: "0f3e8c1a-9f0e-4f43-8d0b-53c7c0a7a1c2",
  sent_at: at,
  event_type: "CvSubmitted",
  request_id: requestId,
  reason: { code: "RETRIES_USED_UP", message: "the agent failed with it at every receive" },
  target_arn: null,
  event: busEvent,
  bytes: 512,
};

export const trace = {
  request: {
    request_id: requestId,
    type: "cv_parse",
    status: "completed",
    wants: ["cv"],
    done: ["cv"],
    skipped: [],
    failures: [],
    created_at: at,
    finished_at: "2026-11-20T09:30:02.000Z",
    readers: ["builtin"],
    cost_usd: 0,
  },
  events: [
    {
      id: eventId,
      type: "CvSubmitted",
      agent: "api",
      replay: null,
      seconds: 0,
      sent: true,
      joins: [],
      failure: null,
      data: busEvent.detail.data,
      handled_by: [{ agent: "parse-cv", replay: null, seconds: 0.4 }],
      tries: null,
      engines: [],
      children: [],
    },
  ],
  dead_letters: [],
};

export const replayPlan = {
  agent: "parse-cv",
  from: "2026-11-20T09:00:00.000Z",
  to: "2026-11-20T10:00:00.000Z",
  request_id: null,
  events: 12,
};

export const replayLine = {
  name: "parse-cv-20261120T103000Z-1a2b",
  state: "running",
  reason: null,
  from: replayPlan.from,
  to: replayPlan.to,
  replayed_to: at,
  started_at: "2026-11-20T10:30:00.000Z",
  ended_at: null,
};

export const replay = {
  ...replayLine,
  agent: "parse-cv",
  request_id: null,
  events: 12,
  handled: [{ agent: "parse-cv", count: 5 }],
  messages_at_work: 7,
};

export const action = {
  action_id: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a0aa",
  at,
  actor: "nVQ3hZb0p5mYB1ZtG2c8xw",
  action: "redrive",
  target: "parse-cv",
  details: { sent: 1 },
  outcome: "done",
};

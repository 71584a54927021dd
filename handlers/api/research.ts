import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { Db } from "../../db/connect.ts";
import { openRound, roundView } from "../../db/research.ts";
import { announce, outgoing } from "../../delivery/outgoing.ts";
import type { Publish } from "../../delivery/publish.ts";
import { RequestAccepted, ResearchRequested } from "../../schemas/events.ts";
import { Id, SkillId } from "../../schemas/primitives.ts";
import {
  MOST_ADDRESSES,
  MOST_SKILLS,
  MOST_TOPICS,
  type RoundBudget,
  RoundView,
  Topic,
} from "../../schemas/research.ts";
import { notFoundAt, operation, serve } from "./contract/operation.ts";
import { RETRY_AFTER_SECONDS } from "./crowding.ts";
import { subjectOf } from "./identify.ts";
import { refuse } from "./reply.ts";
import { sendNow } from "./send.ts";

const Body = z
  .strictObject({
    topics: z.array(Topic).max(MOST_TOPICS).default([]),
    skills: z.array(SkillId).max(MOST_SKILLS).default([]),
    /** Pages to read for this person alone. */
    urls: z
      .array(z.url({ protocol: /^https?$/ }).max(2_000))
      .max(MOST_ADDRESSES)
      .default([]),
  })
  .describe("Where nothing is named, what was not read for longest is read.");

const Params = z.object({ round_id: Id });
const refusals = { 404: "There is no such round, or it isn't yours." };

const example = {
  round_id: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a015",
  status: "processing" as const,
  reason: "person" as const,
  topics: ["pay" as const],
  skills: [],
  urls: [],
  end: null,
  pages: 12,
  left: 30,
  documents: 7,
  findings: 0,
  unchanged: 3,
  skips: { robots_refused: 1 },
  failures: { too_slow: 1 },
  bytes: 512_000,
  milliseconds: 21_000,
  cost_usd: 0,
  created_at: "2026-11-20T09:30:00.000Z",
  finished_at: null,
};

export const postResearch = operation({
  id: "requestResearch",
  method: "post",
  path: "/research",
  tag: "Research",
  limit: "research",
  summary: "Ask for a round of research now",
  description:
    "On topics and skills it reads the configured sources, for everybody; addresses are read for you alone. Progress is at `/research/{round_id}`, line by line at `/jobs/{round_id}`.",
  body: Body,
  bodyExample: { topics: ["pay"] },
  answers: { 202: { description: "It is opened.", data: RoundView, example: { ...example, status: "pending" } } },
  refusals: { 429: "Two rounds of yours are at work; `Retry-After` says when to try again." },
});

export const getResearch = operation({
  id: "getResearch",
  method: "get",
  path: "/research/{round_id}",
  tag: "Research",
  summary: "How a round of research stands",
  params: Params,
  answers: { 200: { description: "The round.", data: RoundView, example } },
  refusals,
});

interface ResearchTools {
  readonly db: Db;
  readonly publish: Publish;
  readonly budget: RoundBudget;
}

/** Rounds of one person at the same time. */
const AT_ONCE = 2;

/** `/research`: opens rounds and shows them. What a person wants read is stored; on the bus are topics and ids alone. */
export const researchRoutes = ({ db, publish, budget }: ResearchTools) => [
  serve(postResearch, async (c, { body: { topics, skills, urls } }) => {
    const { userId, subjectKey } = c.var;
    const roundId = randomUUID();
    const subject = subjectOf(userId, subjectKey);
    const events = outgoing(
      {
        agent: "api",
        idCause: roundId,
        causationId: null,
        requestId: roundId,
        subject,
        wants: ["research"],
        now: new Date(),
      },
      [
        announce(RequestAccepted, { type: "research" }),
        announce(ResearchRequested, { reason: "person", topics, skills }),
      ],
    );
    const round = { roundId, userId, subject, reason: "person" as const, topics, skills, urls, budget, events };
    const unsent = await openRound(db, { ...round, atOnce: AT_ONCE });
    if (unsent === null) {
      c.header("Retry-After", String(RETRY_AFTER_SECONDS));
      throw refuse(429, "too_many_requests");
    }
    await sendNow({ db, publish }, roundId, unsent);
    const view = await roundView(db, userId, roundId);
    if (!view) throw new Error("a round that was opened isn't there");
    return { status: 202, data: view };
  }),
  serve(getResearch, async (c, { params }) => {
    const view = await roundView(db, c.var.userId, params.round_id);
    if (!view) throw notFoundAt({ refusals });
    return { status: 200, data: view };
  }),
];

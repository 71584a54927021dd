import { createHmac, randomBytes, randomUUID } from "node:crypto";
import type { Db } from "../../../db/connect.ts";
import { markSent } from "../../../db/outbox.ts";
import { ensureUser } from "../../../db/requests.ts";
import { findRound, openRound, researchedLately, unknownSkills } from "../../../db/research.ts";
import { derivedId } from "../../../delivery/ids.ts";
import { announce, outgoing } from "../../../delivery/outgoing.ts";
import type { Publish } from "../../../delivery/publish.ts";
import type { EventOf } from "../../../schemas/event.ts";
import {
  type GapAnalyzed,
  RequestAccepted,
  ResearchContinued,
  type ResearchRequested,
} from "../../../schemas/events.ts";
import type { ResearchReason, RoundBudget } from "../../../schemas/research.ts";

export interface OpeningTools {
  readonly db: Db;
  readonly publish: Publish;
  readonly budget: RoundBudget;
  /** Rounds for unknown skills come no closer together than this. */
  readonly unaskedMinutes: number;
}

/** Rounds that nobody asked for belong to nobody: to a row that stands for the product itself. */
const product = { issuer: "careerassist", externalId: "research" };

const atWork = 2;

/** The first event of a round, whoever opens it. */
export const beginning = (roundId: string, subject: string, causationId: string | null, now: Date) =>
  outgoing(
    { agent: "research", idCause: roundId, causationId, requestId: roundId, subject, wants: ["research"], now },
    [
      announce(RequestAccepted, { type: "research" }),
      announce(ResearchContinued, { roundId, turn: 0, pages: 0, left: 0 }),
    ],
  );

const isLimited = (reason: ResearchReason): boolean => reason === "unknown_skill";

/**
 * Opens the round that is asked for. One that a person asked for is there already, under the request of the event; any
 * other gets an id that follows from the event, so that an event which comes twice opens one round. Answers what
 * became of it, for the log.
 */
export async function open(
  { db, publish, budget, unaskedMinutes }: OpeningTools,
  { metadata, data }: Pick<EventOf<typeof ResearchRequested>, "metadata" | "data">,
): Promise<string> {
  const asked = await findRound(db, metadata.requestId);
  if (asked !== null) return "opened-already";
  const { reason, topics, skills } = data;
  if (isLimited(reason) && (await researchedLately(db, reason, unaskedMinutes))) return "limited";
  const fresh = { userId: randomUUID(), subjectKey: randomBytes(32).toString("base64url") };
  const { userId, subjectKey } = await ensureUser(db, product.issuer, product.externalId, fresh);
  const subject = createHmac("sha256", subjectKey).update(userId).digest("base64url").slice(0, 22);
  const roundId = derivedId("round", metadata.id, metadata.replay ?? "");
  const events = beginning(roundId, subject, metadata.id, new Date());
  const round = { roundId, userId, subject, reason, topics, skills, urls: [], budget, events, atOnce: atWork };
  const unsent = await openRound(db, round);
  if (unsent === null) return "crowded";
  if (unsent.length > 0) {
    await publish(unsent);
    await markSent(db, unsent);
  }
  return "opened";
}

/** Days after which a skill is looked for again, and how many of one analysis are. */
const SKILL_DAYS = 90;
const MOST_SKILLS = 5;

/** Opens a round for the skills of an analysis that no round has looked for yet. */
export async function openForSkills(
  tools: OpeningTools,
  { metadata, data }: EventOf<typeof GapAnalyzed>,
): Promise<string> {
  const skills = (await unknownSkills(tools.db, data.missing, SKILL_DAYS)).slice(0, MOST_SKILLS);
  return skills.length === 0
    ? "known"
    : await open(tools, { metadata, data: { reason: "unknown_skill", topics: [], skills } });
}

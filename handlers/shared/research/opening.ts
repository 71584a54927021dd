import { createHmac } from "node:crypto";
import { comparableEmployer } from "../../../career/research/employers.ts";
import { nameOfRole, roleOf } from "../../../career/research/sought.ts";
import type { Db } from "../../../db/connect.ts";
import { researchUser } from "../../../db/house.ts";
import { layOut, markSent } from "../../../db/outbox.ts";
import { findRound, openRound } from "../../../db/research.ts";
import {
  isEmployerKnown,
  isInTitles,
  namesOfPosting,
  notLookedFor,
  researchedLately,
  roundsCausedBy,
} from "../../../db/unknowns.ts";
import { derivedId } from "../../../delivery/ids.ts";
import { announce, outgoing } from "../../../delivery/outgoing.ts";
import type { Publish } from "../../../delivery/publish.ts";
import type { EventOf, Metadata } from "../../../schemas/event.ts";
import {
  type GapAnalyzed,
  RequestAccepted,
  ResearchContinued,
  type ResearchRequested,
} from "../../../schemas/events.ts";
import { type ResearchReason, type RoundBudget, unaskedReasons } from "../../../schemas/research.ts";
import { digestOf } from "./employers.ts";

export interface OpeningTools {
  readonly db: Db;
  readonly publish: Publish;
  readonly budget: RoundBudget;
  /** Rounds for what analyses have met and nobody knows come no closer together than this. */
  readonly unaskedMinutes: number;
  /** So many of them a day come of the analyses of one person. */
  readonly unaskedPerPerson: number;
}

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

const isUnasked = (reason: ResearchReason): boolean => unaskedReasons.some((unasked) => unasked === reason);

/**
 * Opens the round that is asked for. One that a person asked for is there already, under the request of the event; any
 * other gets an id that follows from the event, so that an event which comes twice opens one round. Answers what
 * became of it, for the log.
 */
export async function open(
  { db, publish, budget, unaskedMinutes, unaskedPerPerson }: OpeningTools,
  { metadata, data }: Pick<EventOf<typeof ResearchRequested>, "metadata" | "data">,
  companies: readonly string[] = [],
): Promise<string> {
  const asked = await findRound(db, metadata.requestId);
  if (asked !== null) return asked.plan === null ? await begin(db, publish, metadata) : "begun-already";
  const { reason, topics, skills, roles = [] } = data;
  if (isUnasked(reason)) {
    if (await researchedLately(db, unaskedMinutes)) return "limited";
    if ((await roundsCausedBy(db, metadata.requestId)) >= unaskedPerPerson) return "limited-for-person";
  }
  const { userId, subjectKey } = await researchUser(db);
  const subject = createHmac("sha256", subjectKey).update(userId).digest("base64url").slice(0, 22);
  const roundId = derivedId("round", metadata.id, metadata.replay ?? "");
  const events = beginning(roundId, subject, metadata.id, new Date());
  const wanted = { reason, topics, skills, roles, companies, urls: [], causeId: metadata.requestId };
  const round = { roundId, userId, subject, ...wanted, budget, events, atOnce: atWork };
  const unsent = await openRound(db, round);
  if (unsent === null) return "crowded";
  if (unsent.length > 0) {
    await publish(unsent);
    await markSent(db, unsent);
  }
  return "opened";
}

/** Sets a round going that a person asked for: it was opened with their request. */
async function begin(db: Db, publish: Publish, { id, requestId, subject }: Metadata): Promise<string> {
  const events = beginning(requestId, subject, id, new Date()).filter(({ type }) => type === ResearchContinued.type);
  const unsent = (await Promise.all(events.map((event) => layOut(db, "research", event)))).flat();
  if (unsent.length > 0) {
    await publish(unsent);
    await markSent(db, unsent);
  }
  return "begun";
}

/** Days after which the same thing is looked for again, and how many skills of one analysis are. */
const DAYS = 90;
const MOST_SKILLS = 5;

/** What an analysis names and the knowledge base doesn't know: skills and roles by our own names, employers as digests. */
interface Unknown {
  readonly skills: readonly string[];
  readonly roles: readonly string[];
  readonly companies: readonly string[];
}

/**
 * What of an analysis nobody knows yet: skills that no round has looked for, and, where neither a round has nor a
 * document of the knowledge base tells of them, the role and the employer of the posting. Those come from the posting's
 * row; the event doesn't carry them.
 */
async function unknownOf(db: Db, { missing, postingId }: EventOf<typeof GapAnalyzed>["data"]): Promise<Unknown> {
  const skills = (await notLookedFor(db, "skills", missing, DAYS)).slice(0, MOST_SKILLS);
  const posting = await namesOfPosting(db, postingId);
  const role = roleOf(posting?.role_title ?? null);
  const name = comparableEmployer(posting?.company ?? null);
  const isRoleNew = role !== null && !(await isInTitles(db, nameOfRole(role)));
  const isNameNew = name !== null && !(await isEmployerKnown(db, name));
  const company = isNameNew ? digestOf((await researchUser(db)).subjectKey, name) : null;
  return {
    skills,
    roles: isRoleNew ? await notLookedFor(db, "roles", [role], DAYS) : [],
    companies: company === null ? [] : await notLookedFor(db, "companies", [company], DAYS),
  };
}

function reasonFor({ skills, roles }: Unknown): ResearchReason {
  if (skills.length > 0) return "unknown_skill";
  return roles.length > 0 ? "unknown_role" : "unknown_company";
}

/** Opens a round for what an analysis names and the knowledge base doesn't know. */
export async function openForAnalysis(
  tools: OpeningTools,
  { metadata, data }: EventOf<typeof GapAnalyzed>,
): Promise<string> {
  const unknown = await unknownOf(tools.db, data);
  const { skills, roles, companies } = unknown;
  if (skills.length + roles.length + companies.length === 0) return "known";
  const wanted = { reason: reasonFor(unknown), topics: [], skills: [...skills], roles: [...roles] };
  return await open(tools, { metadata, data: wanted }, companies);
}

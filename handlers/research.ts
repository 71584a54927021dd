import * as z from "zod";
import { soughtOf } from "../career/research/sought.ts";
import { ledger, type Request, type Write } from "../db/ledger.ts";
import { answersOnly, closeRound, findRound, keepPlan, lastRead, type Round, tallyOf } from "../db/research.ts";
import { namedByPages } from "../db/visits.ts";
import type { Agent } from "../delivery/agent.ts";
import { deliver } from "../delivery/deliver.ts";
import { parseEnvelope, readEvent } from "../delivery/envelope.ts";
import { PermanentError } from "../delivery/errors.ts";
import { announce } from "../delivery/outgoing.ts";
import { planResearch } from "../models/tasks/plan-research.ts";
import type { EventOf } from "../schemas/event.ts";
import { GapAnalyzed, ResearchCompleted, ResearchContinued, ResearchRequested } from "../schemas/events.ts";
import type { RoundEnd, Source } from "../schemas/research.ts";
import { roundBudget } from "./shared/research/budget.ts";
import { employersOf, type Meant } from "./shared/research/employers.ts";
import { writeRoundFindings } from "./shared/research/findings.ts";
import { open, openForAnalysis } from "./shared/research/opening.ts";
import { connectResearcher, type Researcher } from "./shared/research/researcher.ts";
import { spentOut, visitPages } from "./shared/research/turn.ts";
import { askedSource, seedsOf } from "./shared/research/visits.ts";
import { bus, courierHandler, numberSetting, setting } from "./shared/runtime.ts";
import { attemptsAt, scopeOf } from "./shared/thinking.ts";
import { readSecret, type Tools, tools } from "./shared/tools.ts";

/** How the agent reaches the service; a new connection for each turn. */
export type Connect = () => Promise<Researcher>;

interface ResearchTools extends Tools {
  readonly publish: ReturnType<typeof bus>;
  readonly connect: Connect;
  /** Milliseconds that a turn visits pages for; findings come in a turn of their own. */
  readonly turn: number;
}

/** With more of its time used than this, a turn leaves the findings to the next one. */
const FINDINGS_LEAVE = 0.5;

/** Plans a round and keeps the plan with the pages that it begins with. */
async function plan(
  { db, think }: Pick<ResearchTools, "db" | "think">,
  request: Request,
  round: Round,
  sources: readonly Source[],
  { employers, unlisted }: Meant,
) {
  const { topics, skills, roles, urls } = round;
  const isAsked = topics.length + skills.length + roles.length + employers.length > 0;
  // Who names addresses wants these read; for employers that no source is of, there is nothing to choose.
  const choose = isAsked || (urls.length === 0 && unlisted === 0);
  const asked = { topics, skills, roles, employers, unlisted };
  const input = { ...asked, sources, lastRead: await lastRead(db), now: new Date().toISOString() };
  const scope = { ...scopeOf(request), mostUsd: round.budget.usd };
  const answer = choose ? await think(planResearch, input, scope) : null;
  const made = answer?.output ?? { sources: [], words: [] };
  const named = urls.length === 0 ? [] : seedsOf(askedSource(urls, topics), 0);
  const planned = made.sources.flatMap(({ sourceId }, order) => {
    const source = sources.find(({ id }) => id === sourceId);
    return source ? seedsOf(source, order) : [];
  });
  const answers = answer ? attemptsAt("research", planResearch.name, answer) : [];
  const usd = answers.reduce((sum, { costUsd }) => sum + costUsd, 0);
  await keepPlan(db, request.requestId, made, [...named, ...planned], usd);
  return answers;
}

/** Whether a round was to look for something and no source is listed that could tell of it. */
const isUnlisted = ({ topics, skills, roles, urls, plan }: Round, { employers, unlisted }: Meant): boolean =>
  plan?.sources.length === 0 &&
  urls.length === 0 &&
  topics.length + skills.length + roles.length + employers.length + unlisted > 0;

/** Does a stretch of a round: plans it if it is new, visits pages, and says that it goes on or has ended. */
export const research = (own: ResearchTools): Agent<typeof ResearchContinued, Request, Write> => ({
  name: "research",
  on: [ResearchContinued],
  step: "research",

  async think({ event: { metadata, data } }, request, now) {
    const { db } = own;
    const roundId = request.requestId;
    const started = Date.now();
    const found = await findRound(db, roundId);
    if (found === null || found.ending !== null) throw new PermanentError("input_gone");
    const researcher = await own.connect();
    try {
      const configured = await researcher.sources();
      const meant = await employersOf(db, found.companies, configured);
      const answers = found.plan === null ? await plan(own, request, found, configured, meant) : [];
      const round = (await findRound(db, roundId)) ?? found;
      const all = [...configured, askedSource(round.urls, round.topics)];
      const sources = new Map(all.map((source) => [source.id, source]));
      const sought = soughtOf({ ...round, employers: meant.employers });
      const turn = { round, request, metadata, sought, sources, deadline: started + own.turn };
      const spent = async () => (await findRound(db, roundId))?.spent ?? round.spent;
      await visitPages({ ...own, researcher }, turn, spent);

      const after = await spent();
      const { left, ...tally } = await tallyOf(db, roundId);
      const isNothing = isUnlisted(round, meant);
      const come: RoundEnd | null =
        spentOut(after, round.budget) ?? (left > 0 ? null : isNothing ? "nothing_listed" : "done");
      const isLate = Date.now() - started > own.turn * FINDINGS_LEAVE;
      if (come === null || isLate) {
        const goesOn = announce(ResearchContinued, { roundId, turn: data.turn + 1, pages: after.pages, left });
        return { write: { ...answersOnly, answers }, announce: [goesOn] };
      }
      const findings = await writeRoundFindings(own, request, turn, round.budget.usd - after.usd, now);
      const usd = findings.usd;
      const end: RoundEnd = come === "done" && findings.moneyEnded ? "money" : come;
      const write = closeRound(roundId, { end, findings: findings.announcements.length, usd, milliseconds: 0 });
      const completed = announce(ResearchCompleted, {
        roundId,
        reason: round.reason,
        end,
        pages: after.pages,
        findings: findings.announcements.length,
        ...tally,
        left,
        bytes: after.bytes,
        milliseconds: after.milliseconds,
        costUsd: Math.round((after.usd + usd) * 1_000_000) / 1_000_000,
        sought: sought.length + meant.unlisted,
        found: (await namedByPages(db, roundId)).length,
      });
      return {
        write: { ...write, answers: [...answers, ...findings.answers] },
        announce: [...findings.announcements, completed],
      };
    } finally {
      await researcher.close();
    }
  },
});

type Heard = typeof ResearchContinued | typeof ResearchRequested | typeof GapAnalyzed;

const isContinued = (event: EventOf<Heard>): event is EventOf<typeof ResearchContinued> =>
  event.type === ResearchContinued.type;
const isRequested = (event: EventOf<Heard>): event is EventOf<typeof ResearchRequested> =>
  event.type === ResearchRequested.type;
const isAnalysis = (event: EventOf<Heard>): event is EventOf<typeof GapAnalyzed> => event.type === GapAnalyzed.type;

/** The Lambda handler: what opens rounds and what carries them on come by one queue. */
function handlerOf(own: ResearchTools) {
  const agent = research(own);
  const opening = {
    ...own,
    budget: roundBudget(),
    unaskedMinutes: numberSetting("UNASKED_MINUTES"),
    unaskedPerPerson: numberSetting("UNASKED_PER_PERSON"),
  };
  const ports = { ledger: ledger(own.db), publish: own.publish, now: () => new Date() };
  const maxReceives = numberSetting("MAX_RECEIVES");
  const heard: readonly Heard[] = [ResearchContinued, ResearchRequested, GapAnalyzed];
  return courierHandler("research", async ({ body, receiveCount }, note) => {
    const event = readEvent(parseEnvelope(body), heard);
    const { id, requestId, replay } = event.metadata;
    note({ event: event.type, eventId: id, requestId, replay });
    if (isAnalysis(event)) return await openForAnalysis(opening, event);
    if (isContinued(event))
      return await deliver(agent, { agent: agent.name, event, receiveCount, last: receiveCount >= maxReceives }, ports);
    return isRequested(event) ? await open(opening, event) : "unknown";
  });
}

const Keys = z.array(z.looseObject({ name: z.string(), key: z.string() }));

/** Our own key among those that the service knows. */
function keyIn(secret: string): string {
  const own = Keys.parse(JSON.parse(secret)).find(({ name }) => name === "research");
  if (!own) throw new Error("the researcher's keys name none for research");
  return own.key;
}

const made = tools();
export const handler = handlerOf({
  ...made,
  publish: bus(),
  connect: async () =>
    connectResearcher(setting("RESEARCHER_URL"), keyIn(await readSecret(setting("RESEARCHER_KEYS_SECRET_ARN")))),
  turn: numberSetting("TURN_SECONDS") * 1_000,
});

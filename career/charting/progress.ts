import type { Application, StatusChange } from "../../schemas/applications.ts";

/** The stages of an application that was sent, in the order of the usual way. */
export const stages = ["applied", "screening", "interview", "offer", "accepted"] as const;
export type Stage = (typeof stages)[number];

/**
 * How many days an application is given before silence counts as no answer. First answers usually come within one to
 * three weeks; counted earlier, everything that was sent lately would pass for ignored, and much later a search of the
 * usual few months would never learn anything.
 */
export const PATIENCE_DAYS = 21;

const DAY = 86_400_000;
/** Clocks differ; a change further ahead than this is a plan and hasn't happened. */
const CLOCK_TOLERANCE = DAY;

/** What became of an application that was sent. */
export interface Progress {
  readonly application: Application;
  /** When it was sent (milliseconds since 1970), or the first sign of it if the sending itself wasn't recorded. */
  readonly sentAt: number;
  /** The furthest stage that it ever reached, whatever came later. */
  readonly furthest: Stage;
  /** When the first answer came, a rejection included; null without one. */
  readonly answeredAt: number | null;
  /** Whole days from sending to the first answer; null without an answer, or if the sending wasn't recorded before it. */
  readonly days: number | null;
  /**
   * `answered`; `unanswered` after PATIENCE_DAYS of silence; `waiting` until then; `withdrawn` by the person before an
   * answer was due.
   */
  readonly state: "answered" | "unanswered" | "waiting" | "withdrawn";
  /** True if it was sent at least PATIENCE_DAYS ago and given that long: only these count in rates. */
  readonly judged: boolean;
  /** Where it stands now, by the last change. */
  readonly current: StatusChange["status"];
}

const answers: ReadonlySet<string> = new Set(["screening", "interview", "offer", "accepted", "rejected"]);
const sent = (status: string): boolean => status === "applied" || answers.has(status);

/**
 * Reads an application's history. Null if it was never sent: saved ones aren't applications yet.
 *
 * Changes are taken in the order of their times (those at the same moment as they stand), and those that lie in the
 * future are left out. A stage counts once reached, so a reopened application keeps what it had; a stage that was
 * jumped over counts as passed. Days are elapsed time divided by 24 hours, so that no time zone matters.
 */
export function progressOf(application: Application, now: Date): Progress | null {
  const changes = application.history
    .map(({ status, at }) => ({ status, at: Date.parse(at) }))
    .filter(({ at }) => at <= now.getTime() + CLOCK_TOLERANCE)
    .sort((one, other) => one.at - other.at);
  const first = changes.find(({ status }) => sent(status));
  const last = changes.at(-1);
  if (first === undefined || last === undefined) return null;
  const applied = changes.find(({ status }) => status === "applied");
  const sentAt = (applied ?? first).at;
  const answeredAt = changes.find(({ status }) => answers.has(status))?.at ?? null;
  const days = answeredAt === null || applied === undefined ? null : elapsedDays(sentAt, answeredAt);
  const state = stateOf(sentAt, answeredAt, last, now);
  return {
    application,
    sentAt,
    furthest: stages.findLast((stage) => changes.some(({ status }) => status === stage)) ?? "applied",
    answeredAt,
    days,
    state,
    judged: state !== "withdrawn" && daysBetween(sentAt, now.getTime()) >= PATIENCE_DAYS,
    current: last.status,
  };
}

const daysBetween = (from: number, to: number): number => (to - from) / DAY;

/** Rounded to whole days; null if the answer came before the sending, as when a recruiter called first. */
function elapsedDays(sentAt: number, answeredAt: number): number | null {
  const days = Math.round(daysBetween(sentAt, answeredAt));
  return days < 0 ? null : Math.max(0, days);
}

function stateOf(
  sentAt: number,
  answeredAt: number | null,
  last: { readonly status: string; readonly at: number },
  now: Date,
): Progress["state"] {
  if (answeredAt !== null) return "answered";
  const withdrawn = last.status === "withdrawn";
  if (daysBetween(sentAt, withdrawn ? last.at : now.getTime()) >= PATIENCE_DAYS) return "unanswered";
  return withdrawn ? "withdrawn" : "waiting";
}

import type { Application, ApplicationSource, ApplicationStatus } from "../../../schemas/applications.ts";

export const now = new Date("2026-06-30T12:00:00Z");

let count = 0;

/** An application with a history such as `"applied 2026-06-01, rejected 2026-06-09T08:00:00Z"`. */
export function application(history: string, more: Partial<Application> = {}): Application {
  const changes = history.split(", ").map((change) => {
    const [status = "", at = ""] = change.split(" ");
    return { status: statusOf(status), at: at.length === 10 ? `${at}T09:00:00Z` : at };
  });
  return {
    applicationId: `00000000-0000-4000-8000-${String(count++).padStart(12, "0")}`,
    company: "Lindqvist Cold Chain",
    role: "Backend Engineer",
    status: changes.at(-1)?.status ?? "saved",
    source: "job_board",
    notes: null,
    requestId: null,
    fitScore: null,
    history: changes,
    createdAt: changes[0]?.at ?? now.toISOString(),
    ...more,
  };
}

const statuses = ["saved", "applied", "screening", "interview", "offer", "accepted", "rejected", "withdrawn"] as const;

function statusOf(word: string): ApplicationStatus {
  const status = statuses.find((one) => one === word);
  if (status === undefined) throw new Error(`${word} is not a status`);
  return status;
}

/** The same history several times. */
export const times = (many: number, history: string, more: Partial<Application> = {}): Application[] =>
  Array.from({ length: many }, () => application(history, more));

export const sources: readonly (ApplicationSource | null)[] = ["job_board", "referral", "recruiter", "other", null];

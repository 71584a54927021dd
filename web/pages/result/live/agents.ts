import type { JobLine, Step } from "../../../api/views.ts";

export type AgentState = "waiting" | "working" | "done" | "failed" | "skipped" | "cancelled";

/** An agent of the choreography, as far as the lines of the log tell of it. Times are those of the events, in ms. */
export interface Agent {
  readonly step: Step;
  readonly state: AgentState;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** What its fact says, e.g. how many changes; empty until then. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The code of the problem that it failed with. */
  readonly problem: string | null;
}

/** The fact that each agent publishes when it is done. */
const facts: Readonly<Record<string, Step>> = {
  CvParsed: "cv",
  JobParsed: "job",
  GapAnalyzed: "gap",
  CvRewritten: "rewrite",
  CoverLetterWritten: "letter",
  InterviewPrepared: "interview",
  AnalyticsCharted: "charts",
  ResearchCompleted: "research",
};

/** What each agent waits for: wishes of the API for the first ones, facts of others for the rest. */
const awaited: Readonly<Record<Step, readonly string[]>> = {
  cv: ["CvSubmitted"],
  job: ["JobSubmitted"],
  gap: ["CvParsed", "JobParsed"],
  rewrite: ["GapAnalyzed"],
  letter: ["GapAnalyzed"],
  interview: ["GapAnalyzed"],
  charts: ["AnalyticsRequested"],
  research: ["ResearchRequested"],
};

const timeOf = ({ at }: JobLine): number => Date.parse(at);
const stepIn = ({ data }: JobLine): unknown => data.step;

/** When the last of what it waits for came; null until all of it is there. */
function startOf(step: Step, lines: readonly JobLine[]): number | null {
  const times = awaited[step]
    .map((type) => lines.find((line) => line.type === type))
    .map((line) => line && timeOf(line));
  return times.every((time) => time !== undefined) ? Math.max(...times) : null;
}

/** What the lines of a log say of the agents that a request wants. */
export function agentsOf(wants: readonly Step[], lines: readonly JobLine[]): readonly Agent[] {
  const isCancelled = lines.some(({ type }) => type === "RequestCancelled");
  const ended = lines.find(({ type }) => type === "RequestFailed" || type === "RequestCompleted");
  const skipped: unknown = ended?.data.skipped;
  return wants.map((step) => {
    const startedAt = startOf(step, lines);
    const fact = lines.find(({ type }) => facts[type] === step);
    const failure = lines.find((line) => line.type === "StepFailed" && stepIn(line) === step);
    const base = { step, startedAt, endedAt: null, data: {}, problem: null };
    if (fact) return { ...base, state: "done", endedAt: timeOf(fact), data: fact.data };
    if (failure) {
      const { code } = failure.data;
      return {
        ...base,
        state: "failed",
        endedAt: timeOf(failure),
        problem: typeof code === "string" ? code : "step_failed",
      };
    }
    if (Array.isArray(skipped) && skipped.includes(step)) return { ...base, state: "skipped" };
    if (isCancelled) return { ...base, state: "cancelled" };
    return { ...base, state: startedAt === null ? "waiting" : "working" };
  });
}

import {
  Ban,
  ChartColumn,
  Check,
  CircleAlert,
  CircleDashed,
  FileUser,
  Gauge,
  type LucideIcon,
  Mail,
  MessagesSquare,
  Newspaper,
  PenLine,
  Telescope,
} from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Step } from "../../../api/views.ts";
import { Spinner } from "../../../design/waiting.tsx";
import { problemSentence } from "../../../errors/sentence.ts";
import { useFormats } from "../../../i18n/format.ts";
import type { Agent, AgentState } from "./agents.ts";
import { useFinding } from "./finding.ts";

export const stepIcons: Readonly<Record<Step, LucideIcon>> = {
  cv: FileUser,
  job: Newspaper,
  gap: Gauge,
  rewrite: PenLine,
  letter: Mail,
  interview: MessagesSquare,
  charts: ChartColumn,
  research: Telescope,
};

const TICK_MS = 500;

/** The time of this moment, again and again while it is needed. */
function useNow(isNeeded: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isNeeded) return;
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [isNeeded]);
  return now;
}

const StateMark = ({ state }: { readonly state: AgentState }) => {
  if (state === "working") return <Spinner />;
  if (state === "done") return <Check className="icon agent-mark-done" aria-hidden="true" />;
  if (state === "failed") return <CircleAlert className="icon agent-mark-failed" aria-hidden="true" />;
  if (state === "waiting") return <CircleDashed className="icon" aria-hidden="true" />;
  return <Ban className="icon" aria-hidden="true" />;
};

/** One agent: what it does, how far it is, how long it took, and what it found or stumbled over. */
export function AgentCard({ agent }: { readonly agent: Agent }) {
  const { t } = useTranslation("result");
  const { t: problem } = useTranslation("problems");
  const formats = useFormats();
  const finding = useFinding();
  const { step, state, startedAt, endedAt } = agent;
  const now = useNow(state === "working");
  const spent = startedAt === null ? null : (endedAt ?? (state === "working" ? now : startedAt)) - startedAt;
  const Icon = stepIcons[step];
  const found = finding(agent);
  return (
    <li className="agent" data-state={state}>
      <span className="agent-icon" aria-hidden="true">
        <Icon />
      </span>
      <div className="agent-text">
        <strong>{t(`agent.${step}`)}</strong>
        <span className="agent-state small">
          <StateMark state={state} />
          {t(`state.${state}`)}
          {spent !== null && (state === "working" || state === "done" || state === "failed") ? (
            <span className="figure"> · {formats.seconds(Math.max(0, spent))}</span>
          ) : null}
        </span>
        {found ? <span className="agent-found small">{found}</span> : null}
        {agent.problem ? (
          <p className="agent-problem small">{problemSentence(problem, agent.problem, problem("step_failed"))}</p>
        ) : null}
      </div>
    </li>
  );
}

import { useTranslation } from "react-i18next";
import type { Step } from "../../../api/views.ts";
import { AgentCard } from "./agent-card.tsx";
import type { Agent } from "./agents.ts";

/** The steps that go on side by side, column by column. */
const columns: readonly (readonly Step[])[] = [["cv", "job"], ["gap"], ["rewrite", "letter", "interview"], ["charts"]];

/** Who waits for whom: those of a column start when the one before is done. */
export function Choreography({ agents }: { readonly agents: readonly Agent[] }) {
  const { t } = useTranslation("result");
  const shown = columns
    .map((steps) => agents.filter(({ step }) => steps.includes(step)))
    .filter((column) => column.length > 0);
  return (
    <ol className="choreography" aria-label={t("live.agents")}>
      {shown.map((column) => (
        <li key={column.map(({ step }) => step).join()} className="choreography-column">
          <ul className="stack">
            {column.map((agent) => (
              <AgentCard key={agent.step} agent={agent} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

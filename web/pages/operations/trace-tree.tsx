import { useTranslation } from "react-i18next";
import type { TraceNodeView } from "../../../schemas/operator-views.ts";
import { Badge } from "../../design/badge.tsx";
import { useFormats } from "../../i18n/format.ts";

const COST_DIGITS = 4;

/** Events under the events that caused them, as lists within lists: readers of screens hear how deep they are. */
export const TraceTree = ({ nodes }: { readonly nodes: readonly TraceNodeView[] }) => (
  <ul className="trace">
    {nodes.map((node) => (
      <li key={`${node.id} ${node.replay ?? ""}`}>
        <TraceNode node={node} />
        {node.children.length > 0 ? <TraceTree nodes={node.children} /> : null}
      </li>
    ))}
  </ul>
);

function TraceNode({ node }: { readonly node: TraceNodeView }) {
  const { t } = useTranslation("operations");
  const { seconds, money, number, list } = useFormats();
  const time = (value: number): string => seconds(value * 1_000);
  return (
    <details className="trace-node">
      <summary>
        <strong>{node.type}</strong>
        <span className="soft small">{node.agent}</span>
        <span className="soft small figure">{t("after", { time: time(node.seconds) })}</span>
        {node.failure ? <Badge tone="bad">{node.failure.code}</Badge> : null}
        {node.sent ? null : <Badge tone="near">{t("notSent")}</Badge>}
        {node.tries !== null && node.tries > 1 ? <Badge tone="near">{t("tries", { count: node.tries })}</Badge> : null}
        {node.replay === null ? null : <Badge>{t("replayed", { name: node.replay })}</Badge>}
        {node.joins.map(({ id, type }) => (
          <span key={id} className="soft small">
            {t("joins", { type })}
          </span>
        ))}
      </summary>
      <div className="stack trace-more" style={{ "--gap": "var(--s2)" }}>
        {node.failure && node.failure.message !== "" ? <p>{node.failure.message}</p> : null}
        {node.engines.map((thought, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the tries of an engine have nothing but their place
          <p key={place}>
            {t("engineLine", {
              engine: [thought.engine, thought.model].filter(Boolean).join(" "),
              outcome: thought.outcome,
              time: seconds(thought.milliseconds),
              tokens: number(thought.input_tokens + thought.output_tokens),
              cost: money(thought.cost_usd, "USD", COST_DIGITS),
            })}
          </p>
        ))}
        {node.handled_by.length > 0 ? (
          <p>
            {t("handledBy")}:{" "}
            {list(node.handled_by.map((each) => `${each.agent} (${t("after", { time: time(each.seconds) })})`))}
          </p>
        ) : null}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keyboard */}
        <pre className="operations-code" tabIndex={0}>
          {JSON.stringify(node.data, null, 2)}
        </pre>
      </div>
    </details>
  );
}

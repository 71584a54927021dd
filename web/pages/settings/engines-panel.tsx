import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type * as z from "zod";
import { unwrap } from "../../../client/client.ts";
import type { EnginesView } from "../../../schemas/views.ts";
import { useClient } from "../../api/context.tsx";
import { Meter } from "../../design/meter.tsx";
import { Note } from "../../design/notes.tsx";
import { Panel } from "../../design/panel.tsx";
import { SkeletonText } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { useFormats } from "../../i18n/format.ts";

type Engines = z.infer<typeof EnginesView>;

/** Small sums are told to a hundredth of a cent. */
const DIGITS = 4;
/** From this share on, a budget is nearly used up. */
const NEARLY = 0.8;

/** Who thinks here, at what price, and what is left of today's budget. */
export function EnginesPanel() {
  const { t } = useTranslation("settings");
  const client = useClient();
  const found = useQuery({
    queryKey: ["engines"],
    queryFn: ({ signal }) => unwrap(client.GET("/engines", { signal })),
  });
  return (
    <Panel title={t("engines")} titleId="engines">
      <p className="soft small">{t("enginesLead")}</p>
      {found.isPending ? <SkeletonText lines={5} /> : null}
      {found.error ? <ErrorNote error={found.error} onRetry={() => found.refetch()} /> : null}
      {found.data ? <Engines {...found.data} /> : null}
    </Panel>
  );
}

function Engines({ engines, tasks, budget }: Engines) {
  const { t } = useTranslation("settings");
  const { money, list } = useFormats();
  const hasModel = engines.some(({ engine }) => engine !== "builtin");
  if (!hasModel) {
    return (
      <Note tone="good">
        <p>{t("noModel")}</p>
      </Note>
    );
  }
  const share = budget.day_usd === 0 ? 1 : Math.min(1, budget.spent_usd / budget.day_usd);
  const spent = t("spent", { spent: money(budget.spent_usd, "USD", DIGITS), limit: money(budget.day_usd, "USD") });
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keyboard */}
      <section className="scroll-x" tabIndex={0} aria-label={t("engines")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("engine")}</th>
              <th scope="col">{t("model")}</th>
              <th scope="col">{t("price")}</th>
            </tr>
          </thead>
          <tbody>
            {engines.map(({ engine, model, input_usd: input, output_usd: output }) => (
              <tr key={engine}>
                <td>{t(`engineNames.${engine}`)}</td>
                <td>{model ?? "–"}</td>
                <td className="figure">
                  {input + output === 0
                    ? t("free")
                    : `${money(input, "USD", DIGITS)} / ${money(output, "USD", DIGITS)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="stack" style={{ "--gap": "var(--s2)" }}>
        <h3>{t("order")}</h3>
        <dl className="fact-list">
          {tasks.map(({ task, order }) => (
            <div key={task} style={{ display: "contents" }}>
              <dt>{isTask(task) ? t(`tasks.${task}`) : task}</dt>
              <dd>{list(order.map((engine) => t(`engineNames.${engine}`)))}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="stack" style={{ "--gap": "var(--s2)" }}>
        <h3>{t("budget")}</h3>
        <Meter label={t("budget")} share={share} said={spent} tone={share >= NEARLY ? "near" : "accent"} />
        <p className="figure small">{spent}</p>
        <p className="soft small">{t("budgetHint", { request: money(budget.request_usd, "USD") })}</p>
      </div>
    </>
  );
}

const taskNames = ["rewrite-cv", "write-letter", "prepare-interview"] as const;

const isTask = (task: string): task is (typeof taskNames)[number] => taskNames.some((name) => name === task);

import { ShieldCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Job, Step } from "../../../api/views.ts";
import { Panel } from "../../../design/panel.tsx";
import { useFormats } from "../../../i18n/format.ts";

type Engines = NonNullable<Job["engines"]>;

/** A cent is much for one answer: costs are told to a hundredth of one. */
const COST_DIGITS = 4;

/** Who thought about what, for how long, and what it cost. */
export function EnginesView({ engines }: { readonly engines: Engines }) {
  const { t } = useTranslation("result");
  const formats = useFormats();
  const cost = (value: number): string => formats.money(value, "USD", COST_DIGITS);
  const total = engines.reduce((sum, each) => sum + each.cost_usd, 0);
  const tokens = engines.reduce((sum, each) => sum + each.input_tokens + each.output_tokens, 0);
  const isAllBuiltin = engines.every(({ engine }) => engine === "builtin");
  return (
    <Panel title={t("engines.title")} titleId="engines">
      <p className="row" style={{ "--gap": "var(--s2)" }}>
        <ShieldCheck className="icon" aria-hidden="true" />
        {isAllBuiltin ? t("engines.builtin") : t("engines.models")}
      </p>
      <p className="soft small">{t("engines.private")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="scroll-x" tabIndex={0} aria-labelledby="engines">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("engines.step")}</th>
              <th scope="col">{t("engines.engine")}</th>
              <th scope="col">{t("engines.tokens")}</th>
              <th scope="col">{t("engines.time")}</th>
              <th scope="col">{t("engines.cost")}</th>
              <th scope="col">{t("engines.outcome")}</th>
            </tr>
          </thead>
          <tbody>
            {engines.map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step may be tried again by the same engine
              <tr key={index}>
                <th scope="row">{t(`agent.${each.step as Step}`)}</th>
                <td>{[each.engine, each.model, each.prompt_version].filter(Boolean).join(" · ")}</td>
                <td className="figure">{formats.number(each.input_tokens + each.output_tokens)}</td>
                <td className="figure">{formats.seconds(each.milliseconds)}</td>
                <td className="figure">{cost(each.cost_usd)}</td>
                <td>{t(`engines.outcomes.${each.outcome}`)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("engines.total")}</th>
              <td />
              <td className="figure">{formats.number(tokens)}</td>
              <td />
              <td className="figure">{cost(total)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </section>
    </Panel>
  );
}

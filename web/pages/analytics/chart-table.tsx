import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/format.ts";
import type { ShownChart } from "./shown-chart.ts";

/** The columns that say something to people, in their order; the others are there for the picture. */
const columns = [
  "label",
  "skill",
  "outcome",
  "from",
  "to",
  "applications",
  "sent",
  "judged",
  "hits",
  "wanted",
  "answers",
  "answered",
  "fit",
  "share",
  "low",
  "high",
  "had",
] as const;

const shares: readonly string[] = ["share", "low", "high"];

/** The figures of a chart as a table: for those who can't see the picture, and those who want to know exactly. */
export function ChartTable({ chart }: { readonly chart: ShownChart }) {
  const { t } = useTranslation("analytics");
  const { number, percent, date } = useFormats();
  const shown = columns.filter((column) => chart.rows.some((row) => row[column] !== undefined && row[column] !== null));
  const said = (column: string, value: string | number | null | undefined): string => {
    if (value === null || value === undefined) return "–";
    if (column === "had") return value === "yes" ? t("yes") : t("no");
    if (typeof value === "string") return /^\d{4}-\d{2}-\d{2}$/.test(value) ? date(value) : value;
    return shares.includes(column) ? percent(value) : number(value);
  };
  return (
    <details className="chart-details">
      <summary>{t("asTable")}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keyboard */}
      <section className="scroll-x" tabIndex={0} aria-label={t("tableOf", { title: chart.title })}>
        <table>
          <thead>
            <tr>
              {shown.map((column) => (
                <th key={column} scope="col">
                  {t(`column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chart.rows.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a chart have nothing but their place
              <tr key={place}>
                {shown.map((column) => (
                  <td key={column} className="figure own-text">
                    {said(column, row[column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

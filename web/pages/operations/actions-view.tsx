import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useClient } from "../../api/context.tsx";
import { Button } from "../../design/button.tsx";
import { SkeletonText } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { useFormats } from "../../i18n/format.ts";
import { actionsQuery } from "./queries.ts";

/** What operators did, newest first. */
export function ActionsView() {
  const { t } = useTranslation("operations");
  const { dateTime } = useFormats();
  const client = useClient();
  const found = useInfiniteQuery(actionsQuery(client));
  const actions = found.data?.pages.flatMap((page) => page.actions) ?? [];
  if (found.isPending) return <SkeletonText lines={6} />;
  return (
    <div className="stack">
      {found.error ? <ErrorNote error={found.error} onRetry={() => found.refetch()} /> : null}
      {found.isSuccess && actions.length === 0 ? <p className="soft">{t("noActions")}</p> : null}
      {actions.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keyboard
        <section className="scroll-x" tabIndex={0} aria-label={t("tab.actions")}>
          <table className="operations-table">
            <thead>
              <tr>
                <th scope="col">{t("at")}</th>
                <th scope="col">{t("action")}</th>
                <th scope="col">{t("about")}</th>
                <th scope="col">{t("outcome")}</th>
                <th scope="col">{t("actor")}</th>
              </tr>
            </thead>
            <tbody>
              {actions.map(({ action_id: id, at, action, target, outcome, actor }) => (
                <tr key={id}>
                  <td className="figure">{dateTime(at)}</td>
                  <td>{t(`actionNames.${action}`)}</td>
                  <td>{target}</td>
                  <td>{outcome === null ? t("underWay") : <code>{outcome}</code>}</td>
                  <td>
                    <code>{actor}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      {found.hasNextPage ? (
        <div>
          <Button onPress={() => found.fetchNextPage()} isPending={found.isFetchingNextPage}>
            {t("older")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type * as z from "zod";
import type { FailedStepView } from "../../../schemas/operator-views.ts";
import { useFormats } from "../../i18n/format.ts";

/** The steps that agents gave up last, each with the request that it belongs to. */
export function Failures({ failures }: { readonly failures: readonly z.infer<typeof FailedStepView>[] }) {
  const { t } = useTranslation("operations");
  const { dateTime } = useFormats();
  if (failures.length === 0) return <p className="soft">{t("noFailures")}</p>;
  return (
    <ul className="operations-list">
      {failures.map(({ at, agent, step, code, message, request_id: request }) => (
        <li key={`${request} ${step} ${at}`}>
          <p className="row">
            <strong>{agent}</strong>
            <code>{code}</code>
            <time className="soft small" dateTime={at}>
              {dateTime(at)}
            </time>
            <Link to="/operations" search={{ view: "request", request }} aria-label={t("showTree", { id: request })}>
              <code>{request.slice(0, 8)}</code>
            </Link>
          </p>
          {message === "" ? null : <p className="soft small">{message}</p>}
        </li>
      ))}
    </ul>
  );
}

import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { LoggedEventView } from "../../../schemas/operator-views.ts";
import { Badge } from "../../design/badge.tsx";
import { useFormats } from "../../i18n/format.ts";

/** Events one under the other; each opens to what stands on the bus. */
export function EventList({ events }: { readonly events: readonly LoggedEventView[] }) {
  const { t } = useTranslation("operations");
  const { dateTime } = useFormats();
  return (
    <ul className="operations-list">
      {events.map((event) => (
        <li key={`${event.id} ${event.replay ?? ""}`}>
          <details className="event">
            <summary>
              <strong>{event.type}</strong>
              <span className="soft small">{event.agent}</span>
              {event.sent ? null : <Badge tone="near">{t("notSent")}</Badge>}
              {event.replay === null ? null : <Badge>{t("replayed", { name: event.replay })}</Badge>}
              <time className="soft small event-time" dateTime={event.at}>
                {dateTime(event.at)}
              </time>
            </summary>
            <p className="small">
              <Link
                to="/operations"
                search={{ view: "request", request: event.request_id }}
                aria-label={t("showTree", { id: event.request_id })}
              >
                {t("request")} <code>{event.request_id}</code>
              </Link>
            </p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keyboard */}
            <pre className="operations-code" tabIndex={0}>
              {JSON.stringify(event.event, null, 2)}
            </pre>
          </details>
        </li>
      ))}
    </ul>
  );
}

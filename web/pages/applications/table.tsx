import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ApplicationStatus } from "../../../schemas/applications.ts";
import type { ApplicationView } from "../../../schemas/views.ts";
import { Badge } from "../../design/badge.tsx";
import { useFormats } from "../../i18n/format.ts";
import { since } from "./columns.ts";
import { MoveMenu } from "./move-menu.tsx";
import { useName } from "./name.ts";
import { toneOf } from "./tone.ts";

interface TableProps {
  readonly applications: readonly ApplicationView[];
  readonly onMove: (application: ApplicationView, status: ApplicationStatus) => void;
}

/** All applications, one in a line, newest first. */
export function Table({ applications, onMove }: TableProps) {
  const { t } = useTranslation("applications");
  const { date } = useFormats();
  const name = useName();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached with the keyboard
    <section className="scroll-x" tabIndex={0} aria-label={t("table")}>
      <table className="applications-table">
        <thead>
          <tr>
            <th scope="col">{t("field.role")}</th>
            <th scope="col">{t("field.company")}</th>
            <th scope="col">{t("field.status")}</th>
            <th scope="col">{t("field.since")}</th>
            <th scope="col">{t("field.source")}</th>
            <th scope="col">{t("field.fit")}</th>
            <th scope="col">
              <span className="visually-hidden">{t("move")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {applications.map((application) => (
            <tr key={application.application_id}>
              <th scope="row">
                <Link
                  to="/applications/$applicationId"
                  params={{ applicationId: application.application_id }}
                  className="card-name own-text"
                  preload="intent"
                >
                  {application.role ?? t("unnamed")}
                </Link>
              </th>
              <td className="own-text">{application.company}</td>
              <td>
                <Badge tone={toneOf(application.status)}>{t(`status.${application.status}`)}</Badge>
              </td>
              <td className="figure">{date(since(application))}</td>
              <td>{application.source === null ? null : t(`source.${application.source}`)}</td>
              <td className="figure">{application.fit_score}</td>
              <td>
                <MoveMenu
                  name={name(application)}
                  status={application.status}
                  onMove={(status) => onMove(application, status)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

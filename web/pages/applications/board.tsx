import { Link } from "@tanstack/react-router";
import { GripVertical } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { useTranslation } from "react-i18next";
import type { ApplicationStatus } from "../../../schemas/applications.ts";
import type { ApplicationView } from "../../../schemas/views.ts";
import { Badge } from "../../design/badge.tsx";
import { useFormats } from "../../i18n/format.ts";
import { columnsOf, since } from "./columns.ts";
import { MoveMenu } from "./move-menu.tsx";
import { useName } from "./name.ts";

/** What is dragged from column to column; nothing else can be dropped there. */
const DRAGGED = "careerassist-application";

interface BoardProps {
  readonly applications: readonly ApplicationView[];
  readonly onMove: (application: ApplicationView, status: ApplicationStatus) => void;
}

/** A column for each status. Cards are dragged with mouse, finger or keyboard, or moved by a menu. */
export const Board = ({ applications, onMove }: BoardProps) => (
  <div className="board">
    {columnsOf(applications).map((column) => (
      <Column
        key={column.status}
        {...column}
        onMove={onMove}
        onDropped={(id) => {
          const found = applications.find(({ application_id }) => application_id === id);
          if (found && found.status !== column.status) onMove(found, column.status);
        }}
      />
    ))}
  </div>
);

interface ColumnProps extends BoardProps {
  readonly status: ApplicationStatus;
  readonly onDropped: (applicationId: string) => void;
}

function Column({ status, applications, onMove, onDropped }: ColumnProps) {
  const { t } = useTranslation("applications");
  const name = useName();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [DRAGGED]: String(key) })),
    acceptedDragTypes: [DRAGGED],
    getDropOperation: () => "move",
    onRootDrop: async ({ items }) => {
      for (const item of items) if (item.kind === "text") onDropped(await item.getText(DRAGGED));
    },
  });
  return (
    <section className="board-column" aria-label={t(`status.${status}`)}>
      <h2 className="board-head">
        {t(`status.${status}`)}
        <span className="soft figure" aria-hidden="true">
          {applications.length}
        </span>
        <span className="visually-hidden">{t("columnCount", { count: applications.length })}</span>
      </h2>
      <GridList
        className="board-cards"
        aria-label={t(`status.${status}`)}
        items={applications.map((application) => ({ id: application.application_id, application }))}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className="soft small board-empty">{t("columnEmpty")}</p>}
      >
        {({ application }) => (
          <GridListItem className="board-card" textValue={name(application)}>
            <Card application={application} onMove={onMove} />
          </GridListItem>
        )}
      </GridList>
    </section>
  );
}

interface CardProps {
  readonly application: ApplicationView;
  readonly onMove: BoardProps["onMove"];
}

function Card({ application, onMove }: CardProps) {
  const { t } = useTranslation("applications");
  const { date } = useFormats();
  const name = useName()(application);
  return (
    <>
      <Link
        to="/applications/$applicationId"
        params={{ applicationId: application.application_id }}
        className="card-name own-text"
        preload="intent"
      >
        {application.role ?? application.company ?? t("unnamed")}
      </Link>
      {application.role !== null && application.company !== null ? (
        <span className="soft small own-text">{application.company}</span>
      ) : null}
      <span className="card-foot">
        <time className="soft card-date" dateTime={since(application)}>
          {date(since(application))}
        </time>
        {application.fit_score === null ? null : (
          <Badge tone="accent">{t("fit", { score: application.fit_score })}</Badge>
        )}
        <span className="card-tools">
          <MoveMenu name={name} status={application.status} onMove={(status) => onMove(application, status)} />
          <Button slot="drag" className="button button-quiet button-small button-icon" aria-label={t("drag", { name })}>
            <GripVertical aria-hidden="true" />
          </Button>
        </span>
      </span>
    </>
  );
}

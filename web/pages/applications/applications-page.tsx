import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { BriefcaseBusiness, Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationStatus } from "../../../schemas/applications.ts";
import type { ApplicationView } from "../../../schemas/views.ts";
import { useClient } from "../../api/context.tsx";
import { announce } from "../../design/announce.tsx";
import { Button } from "../../design/button.tsx";
import { TextField } from "../../design/fields.tsx";
import { Empty } from "../../design/notes.tsx";
import { Segments } from "../../design/segments.tsx";
import { toast } from "../../design/toasts.tsx";
import { Skeleton } from "../../design/waiting.tsx";
import { Listing } from "../../errors/listing.tsx";
import { PageTitle } from "../../shell/page-title.tsx";
import { Board } from "./board.tsx";
import { matching } from "./columns.ts";
import { EnterDialog } from "./enter-dialog.tsx";
import { useName } from "./name.ts";
import { applicationsQuery, useChange } from "./queries.ts";
import { Table } from "./table.tsx";
import "./applications.css";

const route = getRouteApi("/applications");

/** What I have applied for, as a board or a table. */
export function ApplicationsPage() {
  const { t } = useTranslation("applications");
  const client = useClient();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const name = useName();
  const [isEntering, setEntering] = useState(search.from !== undefined);
  const [text, setText] = useState("");
  const listed = useInfiniteQuery(applicationsQuery(client));
  const change = useChange({
    onSuccess: ({ application, edit }) => {
      if (edit.status) announce(t("moved", { name: name(application), status: t(`status.${edit.status}`) }));
    },
    onError: ({ application }) => toast(t("notMoved", { name: name(application) })),
  });
  const view = search.view === "table" ? "table" : "board";
  const all = listed.data?.pages.flatMap(({ applications }) => applications) ?? [];
  const found = matching(all, text);
  const move = (application: ApplicationView, status: ApplicationStatus) =>
    change.mutate({ application, edit: { status } });
  const close = () => {
    setEntering(false);
    if (search.from !== undefined) void navigate({ search: ({ from: _, ...rest }) => rest, replace: true });
  };

  return (
    <div className="stack" style={{ "--gap": "var(--s5)" }}>
      <header className="row row-apart">
        <div className="stack" style={{ "--gap": "var(--s2)" }}>
          <PageTitle>{t("title")}</PageTitle>
          <p className="soft">{t("lead")}</p>
        </div>
        <Button look="primary" onPress={() => setEntering(true)}>
          <Plus aria-hidden="true" />
          {t("new")}
        </Button>
      </header>
      {all.length > 0 ? (
        <div className="row row-apart applications-bar">
          <TextField
            label={t("search")}
            labelHidden
            type="search"
            placeholder={t("searchHint")}
            value={text}
            onChange={setText}
          />
          <Segments
            label={t("view")}
            value={view}
            options={[
              { id: "board", label: t("board") },
              { id: "table", label: t("table") },
            ]}
            onChange={(next) => void navigate({ search: next === "board" ? {} : { view: next }, replace: true })}
          />
        </div>
      ) : null}
      <Listing listed={listed} more={t("more")} waiting={<Waiting />} empty={all.length === 0 ? <None /> : null}>
        {all.length > 0 && found.length === 0 ? <p role="status">{t("nothing")}</p> : null}
        {all.length > 0 && view === "board" ? <Board applications={found} onMove={move} /> : null}
        {found.length > 0 && view === "table" ? <Table applications={found} onMove={move} /> : null}
      </Listing>
      <EnterDialog isOpen={isEntering} from={search.from ?? null} onClose={close} />
    </div>
  );
}

const Waiting = () => (
  <div className="board" aria-hidden="true">
    {[1, 2, 3, 4].map((each) => (
      <Skeleton key={each} height="16rem" />
    ))}
  </div>
);

function None() {
  const { t } = useTranslation("applications");
  return (
    <Empty icon={<BriefcaseBusiness />} title={t("noneTitle")}>
      {t("none")}
    </Empty>
  );
}

import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Tabs } from "../../design/tabs.tsx";
import { PageTitle } from "../../shell/page-title.tsx";
import { ActionsView } from "./actions-view.tsx";
import { AgentsView } from "./agents-view.tsx";
import { EventsView } from "./events-view.tsx";
import { FindRequest } from "./find-request.tsx";
import { LettersView } from "./letters-view.tsx";
import { ReplaysView } from "./replays-view.tsx";
import { TraceView } from "./trace-view.tsx";
import "./operations.css";

const route = getRouteApi("/operations");
const views = ["agents", "events", "request", "letters", "replays", "actions"] as const;
type View = (typeof views)[number];

/** What operators see and do. */
export function OperationsPage() {
  const { t } = useTranslation("operations");
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const view: View = views.find((each) => each === search.view) ?? "agents";
  const contents: Readonly<Record<View, () => React.ReactNode>> = {
    agents: () => <AgentsView />,
    events: () => <EventsView />,
    request: () => <TraceView requestId={search.request ?? null} />,
    letters: () => <LettersView agent={search.agent ?? null} />,
    replays: () => <ReplaysView replay={search.replay ?? null} request={search.request ?? null} />,
    actions: () => <ActionsView />,
  };
  return (
    <div className="stack" style={{ "--gap": "var(--s5)" }}>
      <header className="row row-apart">
        <div className="stack" style={{ "--gap": "var(--s2)" }}>
          <PageTitle>{t("title")}</PageTitle>
          <p className="soft">{t("lead")}</p>
        </div>
        <FindRequest />
      </header>
      <Tabs
        label={t("tabs")}
        value={view}
        onChange={(next) => void navigate({ search: { view: next } })}
        tabs={views.map((id) => ({ id, title: t(`tab.${id}`), content: id === view ? contents[id]() : null }))}
      />
    </div>
  );
}

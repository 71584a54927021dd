import { useInfiniteQuery } from "@tanstack/react-query";
import { Pause, Radio } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "../../api/context.tsx";
import { Button } from "../../design/button.tsx";
import { TextField } from "../../design/fields.tsx";
import { Segments } from "../../design/segments.tsx";
import { SkeletonText } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { EventList } from "./event-list.tsx";
import { type EventSearch, eventsQuery } from "./queries.ts";
import { useTail } from "./use-tail.ts";

const nothing: EventSearch = { type: "", agent: "", pattern: "" };

/** The log of all events: live, or searched. */
export function EventsView() {
  const { t } = useTranslation("operations");
  const [isLive, setLive] = useState(true);
  const [typed, setTyped] = useState(nothing);
  const [search, setSearch] = useState(nothing);
  return (
    <div className="stack" style={{ "--gap": "var(--s4)" }}>
      <form
        className="event-search"
        onSubmit={(event) => {
          event.preventDefault();
          setSearch({ type: typed.type.trim(), agent: typed.agent.trim(), pattern: typed.pattern.trim() });
        }}
      >
        <TextField label={t("filterType")} value={typed.type} onChange={(type) => setTyped({ ...typed, type })} />
        <TextField label={t("filterAgent")} value={typed.agent} onChange={(agent) => setTyped({ ...typed, agent })} />
        <TextField
          label={t("filterPattern")}
          hint={t("filterPatternHint")}
          value={typed.pattern}
          onChange={(pattern) => setTyped({ ...typed, pattern })}
          spellCheck="false"
        />
        <Button type="submit">{t("searchEvents")}</Button>
      </form>
      <div>
        <Segments
          label={t("tab.events")}
          value={isLive ? "live" : "search"}
          options={[
            { id: "live", label: t("live") },
            { id: "search", label: t("searchEvents") },
          ]}
          onChange={(next) => setLive(next === "live")}
        />
      </div>
      {isLive ? <Live search={search} /> : <Found search={search} />}
    </div>
  );
}

function Live({ search }: { readonly search: EventSearch }) {
  const { t } = useTranslation("operations");
  const [isOn, setOn] = useState(true);
  const { events, error, isListening } = useTail(search, isOn);
  return (
    <>
      <div className="row row-apart">
        <p className="soft small">{t("liveHint")}</p>
        <Button size="small" onPress={() => setOn(!isOn)}>
          {isOn ? <Pause aria-hidden="true" /> : <Radio aria-hidden="true" />}
          {t(isOn ? "stopLive" : "startLive")}
        </Button>
      </div>
      {error ? <ErrorNote error={error} /> : null}
      {events.length === 0 && isOn ? (
        <p className="soft">{t(isListening ? "waitingForEvents" : "startingToListen")}</p>
      ) : null}
      <EventList events={events} />
    </>
  );
}

function Found({ search }: { readonly search: EventSearch }) {
  const { t } = useTranslation("operations");
  const client = useClient();
  const found = useInfiniteQuery(eventsQuery(client, search));
  const events = found.data?.pages.flatMap((page) => page.events) ?? [];
  return (
    <>
      {found.isPending ? <SkeletonText lines={8} /> : null}
      {found.error ? <ErrorNote error={found.error} onRetry={() => found.refetch()} /> : null}
      {found.isSuccess && events.length === 0 && !found.hasNextPage ? <p>{t("noEvents")}</p> : null}
      <EventList events={events} />
      {found.hasNextPage ? (
        <div>
          <Button onPress={() => found.fetchNextPage()} isPending={found.isFetchingNextPage}>
            {t("eventsMore")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

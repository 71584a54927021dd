import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import type * as z from "zod";
import { unwrap } from "../../../client/client.ts";
import type { CatalogueEventView } from "../../../schemas/operator-views.ts";
import { useClient } from "../../api/context.tsx";
import { saveFile } from "../../api/save-file.ts";
import { Button } from "../../design/button.tsx";
import { TextField } from "../../design/fields.tsx";
import { SkeletonText } from "../../design/waiting.tsx";
import { ErrorNote } from "../../errors/error-note.tsx";
import { PageTitle } from "../../shell/page-title.tsx";
import { CatalogueEntry } from "./catalogue-entry.tsx";
import "./data.css";

const route = getRouteApi("/data");

type CatalogueEvent = z.infer<typeof CatalogueEventView>;

/** Whether every word occurs in what an event is called, says or holds. */
function matches(event: CatalogueEvent, text: string): boolean {
  const said = [event.type, event.source, event.description, JSON.stringify(event.schema)].join(" ").toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** The events of the bus, for those who want to listen to them. */
export function DataPage() {
  const { t } = useTranslation("data");
  const client = useClient();
  const { q = "", event: open } = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery({
    queryKey: ["catalogue"],
    queryFn: ({ signal }) => unwrap(client.GET("/catalogue/events", { signal })),
  });
  const downloading = useMutation({
    mutationFn: async () => {
      // The document stands alone, without the form of other answers.
      const { data, response } = await client.GET("/catalogue/asyncapi");
      if (!response.ok) throw new Error(`the catalogue answered ${response.status}`);
      saveFile("careerassist.asyncapi.json", `${JSON.stringify(data, null, 2)}\n`, "application/json");
    },
  });
  const events = found.data?.events.filter((each) => matches(each, q)) ?? [];
  return (
    <div className="stack" style={{ "--gap": "var(--s5)" }}>
      <header className="row row-apart">
        <div className="stack" style={{ "--gap": "var(--s2)" }}>
          <PageTitle>{t("title")}</PageTitle>
          <p className="soft">{t("lead")}</p>
        </div>
        <Button onPress={() => downloading.mutate()} isPending={downloading.isPending}>
          <Download aria-hidden="true" />
          {t("asyncApi")}
        </Button>
      </header>
      {downloading.error ? <ErrorNote error={downloading.error} /> : null}
      <search className="row row-apart">
        <div className="catalogue-search">
          <TextField
            label={t("search")}
            type="search"
            placeholder={t("searchHint")}
            value={q}
            onChange={(text) => void navigate({ search: text === "" ? {} : { q: text }, replace: true })}
          />
        </div>
        {found.data ? (
          <p className="soft small" role="status">
            {t("found", { count: events.length })} · {t("bus", { name: found.data.bus })}
          </p>
        ) : null}
      </search>
      {found.isPending ? <SkeletonText lines={8} /> : null}
      {found.error ? <ErrorNote error={found.error} onRetry={() => found.refetch()} /> : null}
      {found.isSuccess && events.length === 0 ? <p>{t("none")}</p> : null}
      <ul className="catalogue">
        {events.map((event) => (
          <CatalogueEntry key={`${event.type} ${event.version}`} event={event} isOpen={event.type === open} />
        ))}
      </ul>
    </div>
  );
}

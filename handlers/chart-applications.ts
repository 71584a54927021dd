import { chartApplications as chart } from "../career/charting/chart-applications.ts";
import { drawSvg } from "../career/charting/draw.ts";
import { skills as taxonomy } from "../career/skills/taxonomy.ts";
import { applicationFacts } from "../db/analytics.ts";
import { keys } from "../db/documents.ts";
import type { Request, Write } from "../db/ledger.ts";
import { saveCharts } from "../db/results.ts";
import type { Agent } from "../delivery/agent.ts";
import { derivedId } from "../delivery/ids.ts";
import { announce } from "../delivery/outgoing.ts";
import { AnalyticsCharted, AnalyticsRequested, ApplicationChanged } from "../schemas/events.ts";
import { resultVersion } from "./shared/reading.ts";
import { type Tools, thinkingHandler } from "./shared/tools.ts";

/** Charts a person's applications: on demand, and anew with every change of one. */
export const chartApplications = ({
  db,
  documents,
}: Tools): Agent<typeof AnalyticsRequested | typeof ApplicationChanged, Request, Write> => ({
  name: "chart-applications",
  on: [AnalyticsRequested, ApplicationChanged],
  step: "charts",

  async think({ event }, { requestId, userId, input }) {
    const { skills, language: chosen, ...facts } = await applicationFacts(db, userId);
    const language = input.options?.charts?.language ?? chosen;
    const named = skills.map((demand) => ({ ...demand, skill: taxonomy().get(demand.skill)?.name ?? demand.skill }));
    const analytics = chart({ ...facts, skills: named, ...(language && { language }) });
    const charts = await Promise.all(analytics.charts.map(async (each) => ({ ...each, svg: await drawSvg(each) })));
    const chartsKey = keys.result(requestId, "charts", resultVersion(event.metadata));
    await documents.writeJson(chartsKey, { ...analytics, charts });

    const analyticsId = derivedId("analytics", requestId);
    const { applications, computedAt } = analytics;
    return {
      write: saveCharts({ analyticsId, chartsKey, applications, computedAt }),
      announce: [announce(AnalyticsCharted, { analyticsId, applications, charts: charts.length })],
    };
  },
});

export const handler = thinkingHandler(chartApplications);

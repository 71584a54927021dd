import { knowledgeSet } from "../career/knowledge-set/index.ts";
import type { Ports } from "./ports.ts";
import type { Settings } from "./settings.ts";
import { readSources } from "./sources.ts";
import { crawlPages } from "./tools/crawl-pages.ts";
import { extractJobs } from "./tools/extract-jobs.ts";
import { fetchPage } from "./tools/fetch-page.ts";
import { knowledgeBaseTools } from "./tools/knowledge-base.ts";
import { knowledgeSetTools } from "./tools/knowledge-set.ts";
import { listSources } from "./tools/list-sources.ts";
import type { Tool } from "./tools/tool.ts";
import { Sites } from "./web/sites.ts";

/** Every tool that can work with what is given. */
export function toolsFor(settings: Settings, ports: Ports): Tool[] {
  const { pause, patience, contact, allow, pageTime, sources } = settings;
  const web = { sites: new Sites({ pause, patience }), contact, allow, pageTime };
  const research = [listSources(readSources(sources)), crawlPages(web)];
  return [
    fetchPage(web),
    extractJobs(web),
    ...research,
    ...knowledgeSetTools(knowledgeSet()),
    ...knowledgeBaseTools(ports),
  ];
}

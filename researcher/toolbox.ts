import { knowledgeSet } from "../career/knowledge-set/index.ts";
import type { Ports } from "./ports.ts";
import type { Settings } from "./settings.ts";
import { extractJobs } from "./tools/extract-jobs.ts";
import { fetchPage } from "./tools/fetch-page.ts";
import { knowledgeBaseTools } from "./tools/knowledge-base.ts";
import { knowledgeSetTools } from "./tools/knowledge-set.ts";
import type { Tool } from "./tools/tool.ts";
import { Sites } from "./web/sites.ts";

/** Every tool that can work with what is given. */
export function toolsFor({ pause, patience, contact, allow }: Settings, ports: Ports): Tool[] {
  const web = { sites: new Sites({ pause, patience }), contact, allow };
  return [fetchPage(web), extractJobs(web), ...knowledgeSetTools(knowledgeSet), ...knowledgeBaseTools(ports)];
}

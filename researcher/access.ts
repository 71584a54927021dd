import type { Caller } from "../identity/bearer.ts";
import type { Lack, Permission } from "./keys.ts";

/** What a token of the issuer may be for, as the issuer calls it behind its prefix. */
export const scopes = ["knowledge.read", "knowledge.write", "web.read"] as const;
export type Scope = (typeof scopes)[number];

/** Roles, groups of the issuer, that may do what reaches everybody or costs much. */
const trusted: readonly string[] = ["operator", "data"];

interface Need {
  readonly scope: Scope;
  /** Whether it is for the roles above alone. */
  readonly trusted: boolean;
}

/** What each tool asks of somebody who signs in. A tool that isn't listed opens to nobody by a token. */
export const needs: ReadonlyMap<string, Need> = new Map(
  Object.entries({
    search_knowledge: { scope: "knowledge.read", trusted: false },
    get_bullet_templates: { scope: "knowledge.read", trusted: false },
    get_ats_keywords: { scope: "knowledge.read", trusted: false },
    get_interview_questions: { scope: "knowledge.read", trusted: false },
    fetch_page: { scope: "web.read", trusted: false },
    extract_jobs: { scope: "web.read", trusted: false },
    list_sources: { scope: "web.read", trusted: true },
    crawl_pages: { scope: "web.read", trusted: true },
    // What is handed in here, everybody finds.
    store_research: { scope: "knowledge.write", trusted: true },
    ingest_document: { scope: "knowledge.write", trusted: true },
  }),
);

/** What somebody with this token may call. `prefix` is what the issuer writes before each scope. */
export const permissionOf =
  ({ groups, scopes: held }: Pick<Caller, "groups" | "scopes">, prefix: string): Permission =>
  (tool): Lack | null => {
    const need = needs.get(tool);
    if (need === undefined || (need.trusted && !trusted.some((role) => groups.includes(role))))
      return { lacks: "role" };
    const scope = prefix + need.scope;
    return held.includes(scope) ? null : { lacks: "scope", scope };
  };

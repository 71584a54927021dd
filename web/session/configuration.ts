/** What `/config.json` says about this place: who signs people in, and where the API is. */
export interface Configuration {
  /** The issuer's address; null where nobody signs in. */
  readonly issuer: string | null;
  readonly clientId: string;
  readonly scope: string;
  /** Where the issuer ends its own session; null if it has no such place. */
  readonly signOutUrl: string | null;
  readonly apiBase: string;
}

const nowhere: Configuration = { issuer: null, clientId: "", scope: "openid", signOutUrl: null, apiBase: "/api/v1" };

const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** Reads the configuration; unknown fields are passed over, missing ones have the values of a place without sign-in. */
export function configurationOf(value: unknown): Configuration {
  if (typeof value !== "object" || value === null) return nowhere;
  const given: Readonly<Record<string, unknown>> = { ...value };
  return {
    issuer: textOf(given.issuer),
    clientId: textOf(given.clientId) ?? nowhere.clientId,
    scope: textOf(given.scope) ?? nowhere.scope,
    signOutUrl: textOf(given.signOutUrl),
    apiBase: textOf(given.apiBase) ?? nowhere.apiBase,
  };
}

/** Fetches it. A place that has none (the development server, for instance) has no sign-in. */
export async function loadConfiguration(): Promise<Configuration> {
  const answer = await fetch("/config.json", { headers: { accept: "application/json" } });
  const isJson = answer.headers.get("content-type")?.includes("json") === true;
  return answer.ok && isJson ? configurationOf(await answer.json()) : nowhere;
}

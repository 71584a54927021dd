import { createContext, type ReactNode, useContext } from "react";
import type { Client } from "../../client/client.ts";

/** How the app reaches the API: the typed client, and what it is made of for what the client can't do (streams). */
export interface Api {
  readonly client: Client;
  /** What stands before the paths, e.g. `https://example.com/api/v1`. */
  readonly base: string;
  readonly token: () => Promise<string | null>;
}

const Context = createContext<Api | null>(null);

export const ApiProvider = ({ api, children }: { api: Api; children: ReactNode }) => (
  <Context.Provider value={api}>{children}</Context.Provider>
);

/** The API. Throws outside of ApiProvider. */
export function useApi(): Api {
  const api = useContext(Context);
  if (!api) throw new Error("there is no API here");
  return api;
}

/** The typed client alone, which is what pages mostly want: `unwrap(client.GET("/cvs"))`. */
export const useClient = (): Client => useApi().client;

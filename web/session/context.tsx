import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import type { Person, Session } from "./session.ts";

const Context = createContext<Session | null>(null);

/** Hands the session to the app. */
export const SessionProvider = ({ session, children }: { session: Session; children: ReactNode }) => (
  <Context.Provider value={session}>{children}</Context.Provider>
);

/** The session: how to sign in and out. Throws outside of SessionProvider. */
export function useSession(): Session {
  const session = useContext(Context);
  if (!session) throw new Error("there is no session here");
  return session;
}

/** Whoever is signed in; null if nobody is. */
export function usePerson(): Person | null {
  const session = useSession();
  return useSyncExternalStore(session.onChange, () => session.person);
}

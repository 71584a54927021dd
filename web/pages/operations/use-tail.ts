import { useEffect, useState } from "react";
import type { LoggedEventView } from "../../../schemas/operator-views.ts";
import { useClient } from "../../api/context.tsx";
import { type EventSearch, tail } from "./queries.ts";

/** So many events are kept in view; a log has the rest. */
const KEPT = 200;
/** After a failure it is tried again so much later. */
const PAUSE_MS = 3_000;

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PAUSE_MS);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });

const idOf = ({ id, replay }: LoggedEventView): string => `${id} ${replay ?? ""}`;

/** What came now, before what was there; under heavy load an event may come twice. */
export function added(known: readonly LoggedEventView[], fresh: readonly LoggedEventView[]): LoggedEventView[] {
  const seen = new Set(known.map(idOf));
  return [...fresh.filter((event) => !seen.has(idOf(event))).reverse(), ...known].slice(0, KEPT);
}

/**
 * Follows the log from now on, newest first, as long as `isOn`. `isListening`: whatever happens from this moment will be
 * seen; what happened before the first answer came is not.
 */
export function useTail(search: EventSearch, isOn: boolean) {
  const client = useClient();
  const [events, setEvents] = useState<readonly LoggedEventView[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [isListening, setListening] = useState(false);
  const { type, agent, pattern } = search;
  useEffect(() => {
    if (!isOn) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    const follow = async (): Promise<void> => {
      for (let cursor: string | null = null; !signal.aborted; ) {
        try {
          const next = await tail(client, { type, agent, pattern }, cursor, signal);
          cursor = next.cursor;
          setError(null);
          setListening(true);
          if (next.events.length > 0) setEvents((known) => added(known, next.events));
        } catch (problem) {
          if (signal.aborted) return;
          setError(problem);
          await pause(signal);
        }
      }
    };
    void follow();
    return () => {
      leaving.abort();
      setListening(false);
    };
  }, [client, type, agent, pattern, isOn]);
  return { events, error, isListening };
}

import { useEffect, useState } from "react";
import { useApi } from "../../../api/context.tsx";
import { followJob } from "../../../api/follow.ts";
import type { JobLine } from "../../../api/views.ts";

interface Lines {
  readonly lines: readonly JobLine[];
  readonly isConnected: boolean;
  readonly error: unknown;
}

/** The lines of a request as they come, behind those that are known. `onEnd` is called when no more will come. */
export function useLines(jobId: string, known: readonly JobLine[], onEnd: () => void): Lines {
  const api = useApi();
  const [lines, setLines] = useState(known);
  const [isConnected, setConnected] = useState(true);
  const [error, setError] = useState<unknown>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was known at first is where it starts
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    setLines(known);
    followJob(api, {
      jobId,
      after: known.at(-1)?.seq ?? 0,
      signal,
      onLine: (line) => setLines((before) => [...before, line]),
      onConnection: setConnected,
    }).then(() => {
      if (!signal.aborted) onEnd();
    }, setError);
    return () => leaving.abort();
  }, [api, jobId]);
  return { lines, isConnected, error };
}

import { EngineFailure, type Patience } from "../engine.ts";

/** The time of one call: its signal goes off when the caller calls it off, or when a time is over. */
export interface Stopwatch extends Disposable {
  readonly signal: AbortSignal;
  /** The first token has come. */
  readonly begun: () => void;
  /** Why the call ended, if it was this watch that ended it. What was used is not known then. */
  readonly verdict: () => EngineFailure | null;
}

export function stopwatch({ firstTokenMs, totalMs, signal }: Patience): Stopwatch {
  const controller = new AbortController();
  let isLate = false;
  const late = (): void => {
    isLate = true;
    controller.abort();
  };
  const calledOff = (): void => controller.abort(signal?.reason);
  const total = setTimeout(late, totalMs);
  const first = setTimeout(late, Math.min(firstTokenMs, totalMs));
  if (signal?.aborted) calledOff();
  signal?.addEventListener("abort", calledOff, { once: true });
  return {
    signal: controller.signal,
    begun: () => clearTimeout(first),
    verdict: () => {
      if (!controller.signal.aborted) return null;
      return new EngineFailure(isLate ? "timed_out" : "failed", null);
    },
    [Symbol.dispose]() {
      clearTimeout(total);
      clearTimeout(first);
      signal?.removeEventListener("abort", calledOff);
    },
  };
}

import type { Clock, Log } from "../../log.ts";

/** Tells listeners when messages of a queue may have become visible. */
export interface Watchers {
  add(queue: string, listener: () => void): () => void;
  /** Something of this queue becomes visible at `at` (milliseconds since the epoch). */
  stir(queue: string, at: number): void;
  close(): void;
}

/** The longest wait that a timer takes, milliseconds. */
const LONGEST = 2 ** 31 - 1;

/**
 * One timer per watched queue, for the earliest moment known; when it rings, `next` says when the one after is.
 * Timers don't keep the process alive.
 */
export function createWatchers(next: (queue: string) => number | undefined, clock: Clock, log: Log): Watchers {
  const listeners = new Map<string, Set<() => void>>();
  const timers = new Map<string, { readonly at: number; readonly timer: NodeJS.Timeout }>();

  const call = (queue: string): void => {
    for (const listener of [...(listeners.get(queue) ?? [])]) {
      try {
        listener();
      } catch (error) {
        // The message is stored by now: who sent it must not hear of a receiver's trouble.
        log("error", `a receiver of the queue ${queue} failed`, { error: String(error) });
      }
    }
  };

  const stir = (queue: string, at: number): void => {
    if (!listeners.has(queue)) return;
    if (at <= clock()) {
      call(queue);
      return;
    }
    const armed = timers.get(queue);
    if (armed && armed.at <= at) return;
    if (armed) clearTimeout(armed.timer);
    const ring = (): void => {
      timers.delete(queue);
      call(queue);
      const following = next(queue);
      if (following !== undefined) stir(queue, following);
    };
    const timer = setTimeout(ring, Math.min(LONGEST, Math.max(1, at - clock())));
    timer.unref();
    timers.set(queue, { at, timer });
  };

  return {
    stir,
    add(queue, listener) {
      const own = listeners.get(queue) ?? new Set();
      listeners.set(queue, own.add(listener));
      const following = next(queue);
      if (following !== undefined) stir(queue, following);
      return () => {
        own.delete(listener);
        if (own.size > 0) return;
        listeners.delete(queue);
        clearTimeout(timers.get(queue)?.timer);
        timers.delete(queue);
      };
    },
    close() {
      for (const { timer } of timers.values()) clearTimeout(timer);
      timers.clear();
      listeners.clear();
    },
  };
}

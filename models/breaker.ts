export type CircuitState = "closed" | "open" | "half-open";

/** Keeps an engine that fails again and again from being asked for a while. */
export interface Breaker {
  readonly state: () => CircuitState;
  /** Whether a call may be made now. In a half-open circuit the first who asks may, and the others wait for its end. */
  readonly admits: () => boolean;
  readonly succeeded: () => void;
  readonly failed: () => void;
  /** The call ended without saying anything of the engine: it was called off. */
  readonly released: () => void;
}

export interface BreakerSettings {
  /** So many failures in a row open the circuit. */
  readonly failures: number;
  /** For so long nobody is let through; then one call tries. */
  readonly pauseMs: number;
}

export const breakerDefaults: BreakerSettings = { failures: 5, pauseMs: 30_000 };

/** A breaker lives as long as its process: each learns for itself, and none has to be told. */
export function breaker(
  { failures, pauseMs }: BreakerSettings = breakerDefaults,
  now: () => number = () => performance.now(),
): Breaker {
  let inARow = 0;
  let openedAt: number | null = null;
  let trying = false;
  const state = (): CircuitState => (openedAt === null ? "closed" : now() - openedAt < pauseMs ? "open" : "half-open");
  return {
    state,
    admits() {
      const current = state();
      if (current === "closed") return true;
      if (current === "open" || trying) return false;
      trying = true;
      return true;
    },
    succeeded() {
      inARow = 0;
      openedAt = null;
      trying = false;
    },
    failed() {
      inARow += 1;
      if (openedAt !== null || inARow >= failures) openedAt = now();
      trying = false;
    },
    released() {
      trying = false;
    },
  };
}

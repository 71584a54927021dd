import { useSyncExternalStore } from "react";

/**
 * What screen readers hear without a move of the focus. One region stands in the shell from the beginning: regions that
 * come with their text are often not read.
 */

let said = "";
const listeners = new Set<() => void>();

/** Has a sentence read out as soon as the reader pauses. */
export function announce(sentence: string): void {
  // The same words once more are a change only with something unseen behind them.
  said = sentence === said ? `${sentence}\u00a0` : sentence;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The live region; stands once, in the shell. */
export const Announcer = () => (
  <div className="visually-hidden" role="status" aria-live="polite">
    {useSyncExternalStore(subscribe, () => said)}
  </div>
);

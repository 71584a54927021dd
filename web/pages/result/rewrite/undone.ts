import { useSyncExternalStore } from "react";

/**
 * Which changes of a rewrite a person has undone. The choice is kept in this browser until it is saved as a version of the
 * CV, so that it outlives a reload.
 */

const keyOf = (jobId: string): string => `careerassist.undone.${jobId}`;
const listeners = new Set<() => void>();
const none: readonly string[] = [];
const held = new Map<string, readonly string[]>();

function read(jobId: string): readonly string[] {
  const known = held.get(jobId);
  if (known) return known;
  const stored = localStorage.getItem(keyOf(jobId));
  const ids = stored ? stored.split(",") : none;
  held.set(jobId, ids);
  return ids;
}

function write(jobId: string, ids: readonly string[]): void {
  held.set(jobId, ids);
  if (ids.length === 0) localStorage.removeItem(keyOf(jobId));
  else localStorage.setItem(keyOf(jobId), ids.join(","));
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export interface Undone {
  /** Ids of the changes that are undone. */
  readonly undone: readonly string[];
  /** Undoes a change, or accepts it again. */
  toggle(id: string): void;
  set(ids: readonly string[]): void;
}

/** The choice for one request. */
export function useUndone(jobId: string): Undone {
  const undone = useSyncExternalStore(subscribe, () => read(jobId));
  return {
    undone,
    toggle: (id) => write(jobId, undone.includes(id) ? undone.filter((each) => each !== id) : [...undone, id]),
    set: (ids) => write(jobId, ids),
  };
}

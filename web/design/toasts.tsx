import { lazy, Suspense, useSyncExternalStore } from "react";

const Region = lazy(() => import("./toast-region.tsx"));

let isWanted = false;
const listeners = new Set<() => void>();

/** Says in passing that something is done. What a person must not miss belongs into the page instead. */
export function toast(text: string): void {
  isWanted = true;
  for (const listener of listeners) listener();
  void import("./toast-region.tsx").then(({ addToast }) => addToast(text));
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Where toasts appear; stands once, in the shell, and costs nothing before the first one. */
export function Toasts() {
  const isNeeded = useSyncExternalStore(subscribe, () => isWanted);
  return isNeeded ? (
    <Suspense fallback={null}>
      <Region />
    </Suspense>
  ) : null;
}

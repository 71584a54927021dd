import { useSyncExternalStore } from "react";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const KEY = "careerassist.theme";
const listeners = new Set<() => void>();

/** The theme that was chosen here; `system` follows the machine. */
export function currentTheme(): Theme {
  const chosen = localStorage.getItem(KEY);
  return themes.find((theme) => theme === chosen) ?? "system";
}

/** Puts the chosen theme onto the page. */
export function showTheme(theme: Theme = currentTheme()): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Changes the theme, from now on and when the app is opened again. */
export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  showTheme(theme);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useTheme = (): Theme => useSyncExternalStore(subscribe, currentTheme);

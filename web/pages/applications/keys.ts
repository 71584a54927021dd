/** What answers about applications are kept under: all of it goes stale together. */
export const applicationKeys = { all: ["applications"] as const };

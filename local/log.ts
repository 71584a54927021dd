/** Where the emulated services say what a person may want to know. `details` are plain JSON values. */
export type Log = (
  level: "info" | "warn" | "error",
  message: string,
  details?: Readonly<Record<string, unknown>>,
) => void;

/** Says nothing; for tests and for tools that print only their result. */
export const silent: Log = () => undefined;

/** The time, in milliseconds since the epoch. Tests pass their own. */
export type Clock = () => number;

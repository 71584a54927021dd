import { readdirSync, readFileSync } from "node:fs";

/** The memory of one process, MB. `own` shares what is shared with others out among them (PSS). */
export interface Memory {
  readonly pid: number;
  readonly command: string;
  readonly resident: number;
  readonly own: number;
}

const KB_A_MB = 1_024;

const figure = (text: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(text)?.[1] ?? 0) / KB_A_MB;

function parents(): Map<number, number> {
  const pids = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return new Map(
    pids.flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
        return [[pid, Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1])] as const];
      } catch (error) {
        if (error instanceof Error && "code" in error) return []; // it has ended meanwhile
        throw error;
      }
    }),
  );
}

/** The memory of a process and all below it. Linux only: reads /proc. */
export function memoryOf(root: number): Memory[] {
  const parentOf = parents();
  const isBelow = (pid: number): boolean =>
    pid === root || ((parentOf.get(pid) ?? 0) > 1 && isBelow(parentOf.get(pid) ?? 0));
  return [...parentOf.keys()].filter(isBelow).flatMap((pid) => {
    try {
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").slice(0, 6).join(" ");
      return [{ pid, command, resident: figure(rollup, "Rss"), own: figure(rollup, "Pss") }];
    } catch (error) {
      if (error instanceof Error && "code" in error) return [];
      throw error;
    }
  });
}

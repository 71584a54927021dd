import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./platform.ts";

export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly pid: number;
  readonly ended: Promise<Ran>;
  /** Resolves with the output so far once `found` holds for it; rejects when the command ends before. */
  until(found: (stdout: string) => boolean): Promise<string>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts the `careerassist` command as a person would, with the given variables added to the environment. */
export function startCli(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  input?: string,
): Running {
  const child = spawn(process.execPath, [join(root, "cli", "main.ts"), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", NO_COLOR: "1", ...environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  const listeners = new Set<() => void>();
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
    for (const listener of listeners) listener();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdin.end(input ?? "");
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
  return {
    pid: child.pid ?? 0,
    ended,
    kill: (signal) => child.kill(signal),
    until: (found) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!found(stdout)) return;
          listeners.delete(look);
          resolve(stdout);
        };
        listeners.add(look);
        look();
        ended.then(
          () => reject(new Error(`the command ended before: ${stdout}${stderr}`)),
          (error: unknown) => reject(error),
        );
      }),
  };
}

/** Runs the `careerassist` command to its end. */
export const runCli = (
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  input?: string,
): Promise<Ran> => startCli(args, environment, input).ended;

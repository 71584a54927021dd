import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../support/platform.ts";

interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** An image laid out in a folder: what stands in it, what its environment says, and what starts it. */
export interface Image {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly command: readonly string[];
}

const instructionsOf = (dockerfile: string): Instruction[] =>
  dockerfile
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => ({ word: line.split(" ", 1)[0] ?? "", rest: line.slice(line.indexOf(" ") + 1) }));

/**
 * Plays a Dockerfile below `target` without a container engine: each stage is a folder, a stage's root is that folder.
 * `npm ci` is played by a link to the packages that are installed here; every other command runs as it stands. An
 * instruction that isn't known throws, so that nothing of the file goes untested in silence.
 */
export function playDockerfile(dockerfile: string, target: string): Image {
  const stages = new Map<string, string>();
  let stage = target;
  let at = stage;
  let environment: Record<string, string> = {};
  let command: string[] = [];
  for (const { word, rest } of instructionsOf(dockerfile)) {
    const words = rest.split(" ");
    if (word === "FROM") {
      const name = words[2] ?? "last";
      stage = join(target, name);
      stages.set(name, stage);
      environment = {};
    } else if (word === "WORKDIR") {
      at = join(stage, rest);
      mkdirSync(at, { recursive: true });
    } else if (word === "COPY") copy(words, stages, at);
    else if (word === "RUN" && rest === "npm ci") symlinkSync(join(root, "node_modules"), join(at, "node_modules"));
    else if (word === "RUN") execFileSync("sh", ["-c", rest], { cwd: at, stdio: "pipe" });
    else if (word === "ENV") environment[rest.slice(0, rest.indexOf("="))] = rest.slice(rest.indexOf("=") + 1);
    else if (word === "CMD") command = JSON.parse(rest);
    else if (word !== "USER" && word !== "EXPOSE") throw new Error(`the Dockerfile says ${word}, which is not played`);
  }
  return { folder: at, environment, command };
}

function copy(words: readonly string[], stages: ReadonlyMap<string, string>, at: string): void {
  const from = words[0]?.startsWith("--from=") ? stages.get(words[0].slice("--from=".length)) : root;
  if (from === undefined) throw new Error(`the Dockerfile copies from a stage that isn't there: ${words.join(" ")}`);
  const paths = words.filter((word) => !word.startsWith("--"));
  const sources = paths.slice(0, -1);
  const into = paths.at(-1) ?? ".";
  for (const source of sources)
    cpSync(join(from, source), sources.length > 1 ? join(at, into, source) : join(at, into), { recursive: true });
}

import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rm, stat, symlink } from "node:fs/promises";
import { basename, delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

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

/** The Node that runs us is the Node of the image. */
const path = (): string => [dirname(process.execPath), process.env.PATH ?? ""].join(delimiter);

/**
 * Builds an image without a container engine, below `target`, which is emptied first: each stage is a folder, a stage's
 * root is that folder, files come from `context`. `npm ci` is played by a link to the packages that are installed
 * there; every other command runs as it stands. An instruction that isn't known throws, so that nothing of the
 * Dockerfile is passed over in silence.
 */
export async function buildImage(context: string, dockerfile: string, target: string): Promise<Image> {
  await rm(target, { recursive: true, force: true });
  const stages = new Map<string, string>();
  let stage = target;
  let at = stage;
  let environment: Record<string, string> = {};
  let command: string[] = [];
  for (const { word, rest } of instructionsOf(await readFile(join(context, dockerfile), "utf8"))) {
    const words = rest.split(" ");
    if (word === "FROM") {
      const name = words[2] ?? "last";
      stage = join(target, name);
      stages.set(name, stage);
      environment = {};
    } else if (word === "WORKDIR") {
      at = join(stage, rest);
      await mkdir(at, { recursive: true });
    } else if (word === "COPY") await copy(words, context, stages, at);
    else if (word === "RUN" && rest === "npm ci")
      await symlink(join(context, "node_modules"), join(at, "node_modules"));
    else if (word === "RUN") await run("sh", ["-c", rest], { cwd: at, env: { ...process.env, PATH: path() } });
    else if (word === "ENV") environment[rest.slice(0, rest.indexOf("="))] = rest.slice(rest.indexOf("=") + 1);
    else if (word === "CMD") command = JSON.parse(rest);
    else if (word !== "USER" && word !== "EXPOSE") throw new Error(`the Dockerfile says ${word}, which is not played`);
  }
  return { folder: at, environment: { PATH: path(), ...environment }, command };
}

async function copy(
  words: readonly string[],
  context: string,
  stages: ReadonlyMap<string, string>,
  at: string,
): Promise<void> {
  const stage = words[0]?.startsWith("--from=") ? stages.get(words[0].slice("--from=".length)) : undefined;
  if (words[0]?.startsWith("--from=") && stage === undefined)
    throw new Error(`the Dockerfile copies from a stage that isn't there: ${words.join(" ")}`);
  const paths = words.filter((word) => !word.startsWith("--"));
  const sources = paths.slice(0, -1);
  const into = paths.at(-1) ?? ".";
  for (const source of sources) {
    const from = join(stage ?? context, source);
    // A file goes into a folder, a folder's contents do.
    const isInto = into.endsWith("/") && (await stat(from)).isFile();
    await cp(from, isInto ? join(at, into, basename(source)) : join(at, into), { recursive: true, dereference: true });
  }
}

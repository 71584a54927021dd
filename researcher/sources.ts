import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import * as z from "zod";
import { type Source, SourceList } from "../schemas/research.ts";

/** The list that comes with the service: beside this file, and one folder up where the bundle has its parts. */
const own = ["./sources.yaml", "../sources.yaml"].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** Reads the list of sources at a path, or the one of the service. Throws with one sentence a mistake. */
export function readSources(path: string | null): Source[] {
  const file = path ?? own.find((candidate) => existsSync(candidate));
  if (file === undefined) throw new Error("the list of sources, sources.yaml, is missing");
  const read = SourceList.safeParse(parse(readFileSync(file, "utf8")));
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error).replaceAll("\n", " ")}`);
  return read.data.sources;
}

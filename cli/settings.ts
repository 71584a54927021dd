import { join, resolve } from "node:path";
import { CliError } from "./errors.ts";

/** The folder that the program lies in. */
export const root = join(import.meta.dirname, "..");

/** Where the state lies: `CAREERASSIST_HOME`, or `.careerassist` beside the program. */
export const homePath = (): string => resolve(process.env.CAREERASSIST_HOME || join(root, ".careerassist"));

export const DEFAULT_PORT = 3000;

/** The port of the front door: `PORT`, or 3000. */
export function portSetting(): number {
  const given = process.env.PORT;
  if (given === undefined || given === "") return DEFAULT_PORT;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_534) {
    throw new CliError(`PORT is "${given}"; it must be a whole number from 1 to 65534.`, 2);
  }
  return port;
}

export const stackSetting = (): string => process.env.CAREERASSIST_STACK || "dev";

/**
 * The embedding server that takes the built-in embedder's place: `EMBEDDINGS_BASE_URL` and `EMBEDDINGS_MODEL`, with
 * `EMBEDDINGS_API_KEY` if it wants one; undefined if none is named.
 */
export function embeddingsSetting(): { baseUrl: string; model: string; apiKey: string | undefined } | undefined {
  const { EMBEDDINGS_BASE_URL: baseUrl, EMBEDDINGS_MODEL: model, EMBEDDINGS_API_KEY: apiKey } = process.env;
  if (!baseUrl) return undefined;
  if (!URL.canParse(baseUrl) || !/^https?:/.test(baseUrl)) {
    throw new CliError(`EMBEDDINGS_BASE_URL is "${baseUrl}"; it must be an http address.`, 2);
  }
  if (!model) throw new CliError("EMBEDDINGS_BASE_URL is set; EMBEDDINGS_MODEL must name a model beside it.", 2);
  return { baseUrl, model, apiKey: apiKey || undefined };
}

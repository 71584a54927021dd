import type { Configuration } from "./configuration.ts";
import type { Engine, EngineSeat } from "./engine.ts";

/** Fetches the text of a secret by its ARN. */
export type ReadSecret = (arn: string) => Promise<string>;

/** Makes something when it is asked for first, and once; a failure is tried again. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

/**
 * The engines that are configured. Their clients are imported when they are asked for the first time: a function that
 * has only the built-in engine loads none of them.
 */
export function seatsOf({ bedrock, openai }: Configuration, readSecret: ReadSecret): EngineSeat[] {
  const seats: EngineSeat[] = [];
  if (bedrock) {
    const load = once(async (): Promise<Engine> => (await import("./engines/bedrock.ts")).bedrock(bedrock));
    seats.push({ name: "bedrock", model: bedrock.model, price: bedrock.price, load });
  }
  if (openai) {
    const { key } = openai;
    const apiKey = async (): Promise<string> =>
      // A server without keys ignores this one, but its client insists on some.
      key === null ? "none" : "value" in key ? key.value : await readSecret(key.secretArn);
    const load = once(async (): Promise<Engine> => (await import("./engines/openai.ts")).openai({ ...openai, apiKey }));
    seats.push({ name: "openai", model: openai.model, price: openai.price, load });
  }
  return seats;
}

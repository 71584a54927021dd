import { randomBytes } from "node:crypto";
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import * as z from "zod";
import { setting } from "./shared/runtime.ts";

const secrets = new SecretsManagerClient({});

/** The secrets that want a key, and how it stands in them: by itself, or among those of the researcher. */
const Wanted = z.array(z.object({ secretId: z.string(), form: z.enum(["plain", "researcher"]) }));
const wanted = Wanted.parse(JSON.parse(setting("KEYS")));

async function isMade(SecretId: string): Promise<boolean> {
  try {
    await secrets.send(new GetSecretValueCommand({ SecretId }));
    return true;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  }
}

/** What the research agent may call. */
const tools = ["list_sources", "crawl_pages"];

const draw = (): string => randomBytes(32).toString("base64url");

const texts = {
  plain: draw,
  researcher: () => JSON.stringify([{ name: "research", key: draw(), tools }]),
} as const;

/**
 * Draws the product's own keys and lays each into its secret, unless that holds something already. They are drawn here,
 * and by no deployment, so that they stand in no program, no state and no output. To change one, an operator writes its
 * secret; the researcher's service must be deployed anew then.
 */
export async function handler(): Promise<{ made: number }> {
  let made = 0;
  for (const { secretId: SecretId, form } of wanted) {
    if (await isMade(SecretId)) continue;
    await secrets.send(new PutSecretValueCommand({ SecretId, SecretString: texts[form]() }));
    made += 1;
  }
  return { made };
}

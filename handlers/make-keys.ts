import { randomBytes } from "node:crypto";
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import { setting } from "./shared/runtime.ts";

const secrets = new SecretsManagerClient({});
const SecretId = setting("SECRET_ID");

async function isMade(): Promise<boolean> {
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

/**
 * Draws the researcher's keys and lays them into their secret, unless it holds some already. They are drawn here, and
 * by no deployment, so that they stand in no program, no state and no output. To change them, an operator writes the
 * secret and deploys the service anew.
 */
export async function handler(): Promise<{ made: boolean }> {
  if (await isMade()) return { made: false };
  const keys = [{ name: "research", key: randomBytes(32).toString("base64url"), tools }];
  // The same token for every try of one invocation: a call that is sent again makes no second version.
  await secrets.send(new PutSecretValueCommand({ SecretId, SecretString: JSON.stringify(keys) }));
  return { made: true };
}

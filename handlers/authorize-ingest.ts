import { createHash, timingSafeEqual } from "node:crypto";
import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import * as z from "zod";
import { setting } from "./shared/runtime.ts";

const secrets = new SecretsManagerClient({});

/** Who holds a key: the secret that it stands in, and what API Gateway's usage plan counts its calls by. */
const Holders = z.array(z.object({ name: z.string(), secretArn: z.string(), counter: z.string() }));
type Holder = z.infer<typeof Holders>[number];
const holders = Holders.parse(JSON.parse(setting("HOLDERS")));

/** A key that was changed or taken away may hold for so long, and for as long again in the gateway. */
const KEPT_MS = 60_000;

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

interface Known {
  readonly until: number;
  readonly keys: readonly { readonly holder: Holder; readonly digest: Buffer }[];
}

/** The key of a holder; none where the secret is still empty. */
async function keyOf(holder: Holder): Promise<Known["keys"]> {
  try {
    const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId: holder.secretArn }));
    return SecretString ? [{ holder, digest: digest(SecretString) }] : [];
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return [];
    throw error;
  }
}

let known: Promise<Known> | null = null;

async function keys(): Promise<Known["keys"]> {
  const kept = await known?.catch(() => null);
  if (kept && kept.until > Date.now()) return kept.keys;
  known = Promise.all(holders.map(keyOf)).then((found) => ({ until: Date.now() + KEPT_MS, keys: found.flat() }));
  return (await known).keys;
}

const Request = z.looseObject({
  /** `arn:aws:execute-api:region:account:api/stage/METHOD/path` */
  methodArn: z.string(),
  headers: z.record(z.string(), z.string()).nullish(),
});

function presented(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === "x-api-key")?.[1] ?? "";
}

/** The policy that lets call the whole stage, or nothing of it: API Gateway keeps it for every method. */
function policyFor(effect: "Allow" | "Deny", methodArn: string) {
  const [api = "", stage = ""] = methodArn.split("/");
  const statement = { Effect: effect, Action: "execute-api:Invoke", Resource: `${api}/${stage}/*` };
  return { Version: "2012-10-17", Statement: [statement] };
}

/**
 * The authorizer of the API for programs: compares the key that is presented with those in Secrets Manager, in the same
 * time for every key and every miss. Says by which counter the usage plan counts its holder; a counter is no key.
 */
export async function handler(event: unknown) {
  const { methodArn, headers } = Request.parse(event);
  const given = digest(presented(headers ?? {}));
  const [found] = (await keys()).filter((key) => timingSafeEqual(key.digest, given));
  return found === undefined
    ? { principalId: "nobody", policyDocument: policyFor("Deny", methodArn) }
    : {
        principalId: found.holder.name,
        policyDocument: policyFor("Allow", methodArn),
        usageIdentifierKey: found.holder.counter,
      };
}

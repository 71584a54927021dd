import { LambdaClient } from "@aws-sdk/client-lambda";
import { operatorCredentials } from "../../local/home.ts";
import type { Platform } from "../../local/platform.ts";
import {
  embeddingsSetting,
  fillSetting,
  homePath,
  platformSettings,
  portSetting,
  root,
  stackSetting,
} from "../settings.ts";
import { runSeeding } from "./seed.ts";

/** Keeps the platform running until it is interrupted. */
export async function serve(): Promise<void> {
  const started = performance.now();
  const { port, anyPort } = portSetting();
  const fills = fillSetting(process.env);
  const { startPlatform } = await import("../../local/platform.ts");
  const platform = await startPlatform({
    ...platformSettings("build"),
    root,
    home: homePath(),
    stack: stackSetting(),
    mode: "serve",
    port,
    anyPort,
    endpointPort: port + 1,
    identityPort: port + 2,
    databaseUrl: process.env.DATABASE_URL,
    embeddings: embeddingsSetting(),
  });
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(`CareerAssist is ready at ${platform.siteUrl} (after ${seconds} s)`);
  console.log(`  state     ${homePath()}`);
  console.log("  AWS       careerassist env prints the settings for SDKs and command lines");
  console.log("Press Ctrl+C to stop.");
  const filling = fills ? setTimeout(() => void fillKnowledge(platform), FILL_AFTER_MS) : undefined;
  await new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
  clearTimeout(filling);
  await platform.close();
}

/** Whoever has just started it is likely to try something: the knowledge base comes a moment later. */
const FILL_AFTER_MS = 3_000;

/**
 * Hands in what ships with the product, as a deployment to AWS does; the ingest agent takes it in beside whatever else is
 * at work. At later starts there is nothing to do.
 */
async function fillKnowledge({ endpoint, region, graph }: Platform): Promise<void> {
  const keys = operatorCredentials(homePath());
  const functionName = graph.outputs.seedFunction;
  if (!keys || typeof functionName !== "string") return;
  const { accessKeyId, secretAccessKey } = keys;
  const lambda = new LambdaClient({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });
  try {
    const { submitted } = await runSeeding(lambda, functionName);
    if (submitted > 0) console.log(`The knowledge base is being filled with ${submitted} documents.`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`The knowledge base was not filled: ${reason}`);
  } finally {
    lambda.destroy();
  }
}

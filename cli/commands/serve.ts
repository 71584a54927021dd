import { embeddingsSetting, homePath, platformSettings, portSetting, root, stackSetting } from "../settings.ts";

/** Keeps the platform running until it is interrupted. */
export async function serve(): Promise<void> {
  const started = performance.now();
  const { port, anyPort } = portSetting();
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
  await new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
  await platform.close();
}

import { embeddingsSetting, homePath, localSettings, portSetting, root, stackSetting } from "../settings.ts";

/** Keeps the platform running until it is interrupted. */
export async function serve(): Promise<void> {
  const started = performance.now();
  const port = portSetting();
  const { startPlatform } = await import("../../local/platform.ts");
  const platform = await startPlatform({
    ...localSettings(),
    root,
    home: homePath(),
    stack: stackSetting(),
    mode: "serve",
    port,
    endpointPort: port + 1,
    databaseUrl: process.env.DATABASE_URL,
    embeddings: embeddingsSetting(),
  });
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(`CareerAssist is ready at ${platform.apiUrl} (after ${seconds} s)`);
  console.log(`  health    ${platform.apiUrl}/api/v1/health`);
  console.log(`  AWS       ${platform.endpoint} (careerassist env prints the settings for SDKs and command lines)`);
  console.log(`  state     ${homePath()}`);
  console.log("Press Ctrl+C to stop.");
  await new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
  await platform.close();
}

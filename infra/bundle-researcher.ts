import { copyFile, cp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { forNode } from "./bundling.ts";

const root = join(import.meta.dirname, "..");

const require = createRequire(import.meta.url);

/** The folder of the browser as it is packed into its package. */
const packedBrowser = (): string => join(dirname(require.resolve("@sparticuz/chromium")), "..", "bin");

/**
 * Lays the service into `dist/researcher`: `main.mjs`, its reader of pages and their parts, its sources, and the browser
 * as it is packed. Beside Node it needs the package `playwright-core`, which finds its own files and isn't bundled.
 */
export async function bundleResearcher(): Promise<string> {
  const outdir = join(root, "dist", "researcher");
  await rm(outdir, { recursive: true, force: true });
  await build({
    entryPoints: {
      main: join(root, "researcher/main.ts"),
      "page-reader": join(root, "researcher/reading/page-reader.ts"),
    },
    absWorkingDir: root,
    outdir,
    ...forNode,
    // linkedom and pdfjs draw on a canvas if there is one; reading needs none.
    external: ["canvas", "@napi-rs/canvas", "playwright-core"],
  });
  await copyFile(join(root, "researcher/sources.yaml"), join(outdir, "sources.yaml"));
  if (process.platform === "linux") await cp(packedBrowser(), join(outdir, "parts", "chromium"), { recursive: true });
  return outdir;
}

if (import.meta.main) console.log(await bundleResearcher());

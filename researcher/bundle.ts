import { rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");

/** Packages of CommonJS inside an ES module need `require`. */
const banner = [
  'import { createRequire as __createRequire } from "node:module";',
  "const require = __createRequire(import.meta.url);",
].join("");

/** Lays the service into `dist/researcher`: `main.mjs`, its reader of pages and their parts, which need Node and nothing else. */
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
    bundle: true,
    // What is imported dynamically (readers of file formats) becomes a file of its own, loaded only when needed.
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    mainFields: ["module", "main"],
    outExtension: { ".js": ".mjs" },
    chunkNames: "parts/[name]-[hash]",
    minify: true,
    keepNames: true,
    legalComments: "none",
    // linkedom and pdfjs draw on a canvas if there is one; reading needs none.
    external: ["canvas", "@napi-rs/canvas"],
    banner: { js: banner },
    logLevel: "warning",
  });
  return outdir;
}

if (import.meta.main) console.log(await bundleResearcher());

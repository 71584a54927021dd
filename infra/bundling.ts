import type { BuildOptions } from "esbuild";

/** Packages of CommonJS inside an ES module need `require`, and some look for their own file. */
const banner = [
  'import { createRequire as __createRequire } from "node:module";',
  "const require = __createRequire(import.meta.url);",
].join("");

/** How everything that runs on Node is bundled, functions and the researcher's service alike. */
export const forNode = {
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
  banner: { js: banner },
  logLevel: "warning",
} as const satisfies BuildOptions;

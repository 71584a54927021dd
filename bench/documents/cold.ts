import { typesetter } from "../../career/documents/pdf/typesetter.ts";
import { renderDocument } from "../../career/documents/render.ts";
import { completeProfile } from "../../test/fixtures/documents/profiles.ts";
import { typesettingFolder } from "../../test/fixtures/documents/typesetting.ts";

/** One process that makes one PDF, and says how long it took and how much memory it had: `node cold.ts native|wasm`. */
const engine = process.argv[2] === "wasm" ? "wasm" : "native";
const folder = await typesettingFolder();
const start = performance.now();
const typeset = await typesetter(folder, engine);
const ready = performance.now();
await renderDocument({ kind: "cv", cv: completeProfile }, "pdf", { template: "classic", date: new Date(0), typeset });
const first = performance.now();
console.log(
  JSON.stringify({ ready: ready - start, first: first - ready, megabytes: process.memoryUsage().rss / 1_000_000 }),
);

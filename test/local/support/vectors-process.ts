/** A platform in a process of its own, to be killed: `node vectors-process.ts DIRECTORY`. Prints its address and keys. */
import { join } from "node:path";
import { openStore } from "../../../local/store.ts";
import { platform } from "./platform.ts";
import { knowledgeGraph } from "./vectors.ts";

const directory = process.argv[2] ?? "";
const running = await platform(knowledgeGraph, {
  store: openStore(join(directory, "state.db")),
  directory: join(directory, "objects"),
});
const { endpoint, credentials } = running.config();
process.send?.({ endpoint, credentials });

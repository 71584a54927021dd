import { parentPort } from "node:worker_threads";

/** A reader that does what a wicked file might bring a library to do; the file's name says what. */

const held: unknown[] = [];

function act(name: string): void {
  if (name === "spin") for (;;) held.length = 0;
  if (name === "bloat") for (;;) held.push(Array.from({ length: 1_000 }, (_, index) => ({ index })));
  if (name === "buffers") for (;;) held.push(Buffer.alloc(1024 * 1024, held.length));
  if (name === "leave") process.exit(3);
  if (name === "throw") throw new Error("the library broke");
}

parentPort?.on("message", ({ id, name }: { id: number; name: string }) => {
  act(name);
  const document = { format: "text", pages: process.pid, lines: [], links: [], risks: [] };
  parentPort?.postMessage({ id, document });
});

import { once } from "node:events";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import * as z from "zod";
import type { Engine } from "./engine.ts";
import { type Family, isFamily } from "./families.ts";

/** Beyond this much memory the thread of the compiler is replaced: the compiler cannot forget what it has set. */
const mostMemory = 450_000_000;

const Setup = z.object({ typesettingFolder: z.string() });
const Order = z.object({ input: z.string(), families: z.array(z.custom<Family>(isFamily)) });
const Reply = z.union([
  z.object({ pdf: z.instanceof(Uint8Array), memory: z.number() }),
  z.object({ problem: z.string() }),
]);

/**
 * Compiles with WebAssembly, which runs on every platform, in a thread of its own: where there is no native library,
 * such as Lambda on ARM. One document is set after the other.
 */
export function wasmEngine(folder: string): Engine {
  let thread: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const set = async (input: string, families: readonly Family[]): Promise<Uint8Array> => {
    thread ??= new Worker(new URL(import.meta.url), { workerData: { typesettingFolder: folder } });
    const current = thread;
    current.ref();
    try {
      const answered = once(current, "message"); // rejects when the thread fails
      current.postMessage({ input, families });
      const reply = Reply.parse((await answered)[0]);
      if ("problem" in reply) throw new Error(reply.problem);
      if (reply.memory > mostMemory) await retire(current);
      return reply.pdf;
    } catch (error) {
      await retire(current);
      throw error;
    } finally {
      current.unref(); // an idle typesetter keeps no process alive
    }
  };
  const retire = async (current: Worker): Promise<void> => {
    thread = null;
    await current.terminate();
  };

  return (input, families) => {
    const next = last.then(
      () => set(input, families),
      () => set(input, families),
    );
    last = next;
    return next;
  };
}

/** What the thread does: this very file runs in it again. */
async function serve(folder: string, port: NonNullable<typeof parentPort>): Promise<void> {
  const { wasmCompiler } = await import("./wasm-compiler.ts");
  const compile = await wasmCompiler(folder);
  port.on("message", async (message: unknown) => {
    const { input, families } = Order.parse(message);
    try {
      port.postMessage(await compile(input, families));
    } catch (error) {
      port.postMessage({ problem: error instanceof Error ? error.message : String(error) });
    }
  });
}

const setup = Setup.safeParse(workerData);
if (!isMainThread && parentPort !== null && setup.success) await serve(setup.data.typesettingFolder, parentPort);

import { parentPort } from "node:worker_threads";
import { readDocument } from "../../career/reading/read-document.ts";
import { UnreadableDocument } from "../../career/reading/unreadable.ts";
import type { ReadReply, ReadTask } from "./reading-messages.ts";

/** Reads documents in a thread of its own, so that a file that hangs or bloats can be given up from outside. */

async function reply({ id, bytes, name, source }: ReadTask): Promise<ReadReply> {
  try {
    return { id, document: await readDocument(bytes, name, source) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { id, problem: error.code };
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on("message", async (task: ReadTask) => {
  parentPort?.postMessage(await reply(task));
});

import { setTimeout as sleep } from "node:timers/promises";
import type { ApiClient, ListedDocument, Order } from "./client.ts";
import { CliError } from "./errors.ts";

const PAUSE_MS = 100;
/** Typesetting takes a second or two the first time; nothing for so long means that it was given up. */
const PATIENCE_MS = 90_000;

/** A typeset document and its bytes. */
export interface Fetched {
  readonly document: ListedDocument;
  readonly bytes: Buffer;
}

/** Waits until all of these documents are typeset. Throws CliError if that doesn't happen. */
async function awaitReady(
  client: ApiClient,
  requestId: string,
  isWanted: (document: ListedDocument) => boolean,
  count: number,
): Promise<ListedDocument[]> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const ready = (await client.documents(requestId)).filter((each) => isWanted(each) && each.status === "ready");
    if (ready.length >= count) return ready;
    if (Date.now() > until) {
      throw new CliError("The documents were not typeset; look into the dead letters of render-documents.");
    }
    await sleep(PAUSE_MS);
  }
}

async function download(document: ListedDocument): Promise<Fetched> {
  if (document.url === null) throw new CliError(`the ${document.kind} is not typeset yet`);
  const answer = await fetch(document.url);
  if (!answer.ok) throw new CliError(`the download of the ${document.kind} was refused (${answer.status})`);
  return { document, bytes: Buffer.from(await answer.arrayBuffer()) };
}

/** Has documents of a request typeset, and fetches them. */
export async function fetchDocuments(client: ApiClient, requestId: string, order: Order): Promise<Fetched[]> {
  const ids = await client.order(requestId, order);
  const ready = await awaitReady(client, requestId, ({ document_id }) => ids.includes(document_id), ids.length);
  return await Promise.all(ready.map(download));
}

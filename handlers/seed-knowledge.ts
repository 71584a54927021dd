import { S3Client } from "@aws-sdk/client-s3";
import { documents } from "../db/documents.ts";
import { type Edition, editionsNamed } from "../db/editions.ts";
import { houseUser } from "../db/house.ts";
import { removeKnowledge } from "../db/knowledge.ts";
import { contentHash, EVERYONE, submissionOf } from "../db/submissions.ts";
import { announce, outgoing } from "../delivery/outgoing.ts";
import { logJson } from "../delivery/subscribe.ts";
import { PassagesRetired } from "../schemas/events.ts";
import type { NewDocument } from "../schemas/submissions.ts";
import { standingOf } from "./api/identify.ts";
import { sendNow } from "./api/send.ts";
import { embedderAt, embedderName } from "./shared/embedding.ts";
import { handIn, underStanding } from "./shared/handing-in.ts";
import { bus, database, setting } from "./shared/runtime.ts";
import { SHIPPED, shippedDocuments } from "./shared/shipped.ts";

const db = database();
const publish = bus();
const store = documents(new S3Client({}), setting("DOCUMENTS_BUCKET"));
const embed = embedderAt(setting("EMBEDDING_ENDPOINT"));

/** What was handed in, what was there as it is, and what isn't shipped any more. */
export interface Seeded {
  readonly submitted: number;
  readonly unchanged: number;
  readonly removed: number;
}

const identified = (shipped: readonly NewDocument[]) =>
  submissionOf("", EVERYONE, shipped, new Date(0)).documents.map((document, at) => ({
    documentId: document.documentId,
    hash: contentHash(document),
    document: shipped[at],
  }));

/**
 * Hands the documents that ship with the product to the knowledge base: those that it doesn't have, has otherwise, or
 * has by another embedder. Those that aren't shipped any more are removed. Does nothing where nothing has changed.
 */
export async function handler(): Promise<Seeded> {
  const [{ userId, subjectKey }, name, held] = await Promise.all([
    houseUser(db),
    embedderName(embed),
    editionsNamed(db, SHIPPED),
  ]);
  const standing = standingOf({ userId, subjectKey });
  const editions = new Map(held.map((edition) => [edition.documentId, edition]));
  const shipped = identified(await shippedDocuments());
  const isHeld = (documentId: string, hash: string): boolean => {
    const edition = editions.get(documentId);
    return edition?.contentHash === hash && edition.embedder === name;
  };
  const changed = shipped.filter(({ documentId, hash }) => !isHeld(documentId, hash));
  const { events } = await handIn(
    { db, documents: store },
    { agent: "seed-knowledge", userId, standing, scope: "everyone" },
    changed.flatMap(({ document }) => document ?? []),
    new Date(),
  );
  await sendNow({ db, publish }, standing.requestId, events);
  const ids = new Set(shipped.map(({ documentId }) => documentId));
  const old = held.filter(({ documentId }) => !ids.has(documentId));
  for (const edition of old) await retire(edition, { ...standing, userId });
  const seeded = { submitted: changed.length, unchanged: shipped.length - changed.length, removed: old.length };
  logJson({ level: "info", agent: "seed-knowledge", ...seeded });
  return seeded;
}

async function retire(
  { documentId, editionId, vectors }: Edition,
  standing: { readonly requestId: string; readonly subject: string; readonly userId: string },
): Promise<void> {
  const [event] = outgoing(underStanding("seed-knowledge", editionId, standing, new Date()), [
    announce(PassagesRetired, { documentId, editionId, vectors }),
  ]);
  if (event === undefined) throw new Error("nothing was announced");
  await removeKnowledge(db, null, { documentId, editionId }, standing, event);
  await sendNow({ db, publish }, standing.requestId, [event]);
}

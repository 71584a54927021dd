import type { Db } from "../../db/connect.ts";
import type { Edition } from "../../db/editions.ts";
import { removeKnowledge } from "../../db/knowledge.ts";
import type { Standing } from "../../db/standing.ts";
import { announce, outgoing } from "../../delivery/outgoing.ts";
import type { Publish } from "../../delivery/publish.ts";
import { PassagesRetired } from "../../schemas/events.ts";
import { sendNow } from "../api/send.ts";
import { underStanding } from "./handing-in.ts";

/**
 * Removes a document in this edition: its rows now, its vectors when the event reaches `ingest`. `userId` is whose
 * standing request tells of it, and the owner unless the document is everybody's.
 */
export async function retire(
  tools: { readonly db: Db; readonly publish: Publish },
  agent: string,
  { documentId, editionId, vectors, userId: owner }: Edition,
  standing: Standing & { readonly userId: string },
): Promise<void> {
  const events = outgoing(underStanding(agent, editionId, standing, new Date()), [
    announce(PassagesRetired, { documentId, editionId, vectors }),
  ]);
  for (const event of events) await removeKnowledge(tools.db, owner, { documentId, editionId }, standing, event);
  await sendNow(tools, standing.requestId, events);
}

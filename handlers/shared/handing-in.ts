import { randomUUID } from "node:crypto";
import type { Db } from "../../db/connect.ts";
import { type Documents, keys } from "../../db/documents.ts";
import { submitDocuments } from "../../db/knowledge.ts";
import type { Standing } from "../../db/standing.ts";
import { announceSubmission, EVERYONE, submissionOf } from "../../db/submissions.ts";
import { type Origin, type OutgoingEvent, outgoing } from "../../delivery/outgoing.ts";
import { wantsOf } from "../../schemas/requests.ts";
import { type DocumentScope, MOST_DOCUMENTS, type NewDocument, type Submission } from "../../schemas/submissions.ts";

/** In whose name documents are handed in, and who may find them. */
export interface Giver {
  /** The agent or API that speaks. */
  readonly agent: string;
  readonly userId: string;
  readonly standing: Standing;
  readonly scope: DocumentScope;
}

/** The origin of events that belong to a person's standing request and answer no event. */
export const underStanding = (agent: string, idCause: string, standing: Standing, now: Date): Origin => ({
  agent,
  idCause,
  causationId: null,
  requestId: standing.requestId,
  subject: standing.subject,
  wants: [...wantsOf("get_analytics")],
  now,
});

export interface HandedIn {
  readonly submissions: readonly Submission[];
  /** Lie in the outbox; to be sent now. */
  readonly events: readonly OutgoingEvent[];
}

/** So much text one delivery may have to embed and write at once, UTF-16 units. */
const MOST_TEXT = 500_000;

/** Documents in groups that one delivery takes in. */
function grouped(documents: readonly NewDocument[]): NewDocument[][] {
  const groups: NewDocument[][] = [];
  let text = 0;
  for (const document of documents) {
    const open = groups.at(-1);
    if (open !== undefined && open.length < MOST_DOCUMENTS && text + document.text.length <= MOST_TEXT) {
      open.push(document);
      text += document.text.length;
    } else {
      groups.push([document]);
      text = document.text.length;
    }
  }
  return groups;
}

/**
 * Hands documents in: their texts go to the bucket, and then their events are laid out in the outbox, so that no event
 * is ever out whose texts aren't there. The caller sends the events.
 */
export async function handIn(
  { db, documents: store }: { readonly db: Db; readonly documents: Documents },
  { agent, userId, standing, scope }: Giver,
  documents: readonly NewDocument[],
  now: Date,
): Promise<HandedIn> {
  const owner = scope === "own" ? userId : EVERYONE;
  const submissions = grouped(documents).map((group) => submissionOf(randomUUID(), owner, group, now));
  const events = submissions.flatMap((submission) =>
    outgoing(underStanding(agent, submission.submissionId, standing, now), [announceSubmission(scope, submission)]),
  );
  await Promise.all(
    submissions.map((submission) =>
      store.writeJson(keys.submission(standing.requestId, submission.submissionId), submission),
    ),
  );
  await submitDocuments(db, userId, standing, events);
  return { submissions, events };
}

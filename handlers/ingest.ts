import { S3Client } from "@aws-sdk/client-s3";
import type { Db } from "../db/connect.ts";
import { type Documents, documents, keys } from "../db/documents.ts";
import { type Edition, editionsOf, type NewEdition, saveEditions } from "../db/editions.ts";
import type { Request, Write } from "../db/ledger.ts";
import { contentHash } from "../db/submissions.ts";
import type { Agent, Outcome } from "../delivery/agent.ts";
import { derivedId } from "../delivery/ids.ts";
import { announce } from "../delivery/outgoing.ts";
import type { EventOf } from "../schemas/event.ts";
import { DocumentIngested, DocumentSubmitted, PassagesRetired } from "../schemas/events.ts";
import { type IngestOutcome, Submission, type SubmittedDocument } from "../schemas/submissions.ts";
import { cutDocument, vectorsOfEdition } from "./shared/editions.ts";
import { type EmbedTexts, embedderAt, embedderName } from "./shared/embedding.ts";
import { agentHandler, database, setting } from "./shared/runtime.ts";
import { type Vectors, vectorKeys, vectorsAt } from "./shared/vectors.ts";

interface IngestTools {
  readonly db: Db;
  readonly documents: Documents;
  readonly embed: EmbedTexts;
  readonly vectors: Vectors;
}

type Handled = typeof DocumentSubmitted | typeof PassagesRetired;

const isRetirement = (event: EventOf<Handled>): event is EventOf<typeof PassagesRetired> =>
  event.type === PassagesRetired.type;

/** What becomes of one document of a submission, before anything is embedded. */
interface Plan {
  readonly document: SubmittedDocument;
  readonly hash: string;
  readonly outcome: IngestOutcome;
  readonly before: Edition | undefined;
}

/**
 * Takes documents into the knowledge base: cut, embedded, their vectors put, and then, in one statement, their rows.
 * Vectors of an edition that no row knows are found by nobody, so a crash in between shows nothing half done, and the
 * retry puts the same vectors under the same keys. What an edition replaces is retired by an event of its own.
 */
export function ingest({ db, documents, embed, vectors }: IngestTools): Agent<Handled, Request, Write> {
  let named: Promise<string> | null = null;
  const embedder = (): Promise<string> => {
    named ??= embedderName(embed).catch((error: unknown) => {
      named = null;
      throw error;
    });
    return named;
  };

  const takeIn = async (event: EventOf<typeof DocumentSubmitted>, request: Request): Promise<Outcome<Write>> => {
    const { submissionId, scope, documents: known } = event.data;
    const owner = scope === "own" ? request.userId : null;
    const submissionKey = keys.submission(request.requestId, submissionId);
    const submission = await documents.readJson(submissionKey, Submission);
    const given = submission?.documents ?? [];
    const [editions, name] = await Promise.all([
      editionsOf(
        db,
        given.map(({ documentId }) => documentId),
      ),
      embedder(),
    ]);
    const plans = given.map((document) => planFor(document, owner, editions.get(document.documentId), name));
    const cut = plans
      .filter(({ outcome }) => outcome === "stored" || outcome === "replaced")
      .map((plan) => ({ plan, cut: cutDocument(plan.document) }));
    const cutAway = new Set(cut.flatMap(({ plan, cut }) => (cut === null ? [plan.document.documentId] : [])));
    const whole = cut.flatMap(({ plan, cut }) => (cut === null ? [] : [{ plan, cut }]));

    const embedded = await embed(whole.flatMap(({ cut }) => cut.texts));
    let from = 0;
    const made = whole.map(({ plan, cut }) => {
      const own = embedded.slice(from, from + cut.texts.length);
      from += cut.texts.length;
      const editionId = derivedId("edition", event.metadata.id, event.metadata.replay ?? "", plan.document.documentId);
      const edition: NewEdition = {
        document: cut.document,
        editionId,
        contentHash: plan.hash,
        embedder: name,
        vectors: own.length,
        passages: cut.passages.map(({ section, text }) => ({ section, text })),
      };
      return { edition, vectors: vectorsOfEdition(cut, { editionId, contentHash: plan.hash, owner }, own) };
    });
    await vectors.put(made.flatMap(({ vectors }) => vectors));

    const passagesOf = new Map(made.map(({ edition }) => [edition.document.documentId, edition.passages.length]));
    const languageOf = new Map(made.map(({ edition }) => [edition.document.documentId, edition.document.language]));
    const planOf = new Map(plans.map((plan) => [plan.document.documentId, plan]));
    const outcomes = known.map(({ documentId, kind, language }) => {
      const plan = planOf.get(documentId);
      const outcome = plan === undefined || cutAway.has(documentId) ? "refused" : plan.outcome;
      const unchanged = outcome === "unchanged" ? (plan?.before?.passages ?? 0) : 0;
      return {
        documentId,
        kind,
        language: languageOf.get(documentId) ?? language,
        outcome,
        passages: passagesOf.get(documentId) ?? unchanged,
      } as const;
    });
    const retired = whole.flatMap(({ plan: { before } }) =>
      before === undefined
        ? []
        : [
            announce(PassagesRetired, {
              documentId: before.documentId,
              editionId: before.editionId,
              vectors: before.vectors,
            }),
          ],
    );
    const confirmed = plans.flatMap(({ document: { documentId, fetchedAt }, outcome }) =>
      outcome === "unchanged" ? [{ documentId, fetchedAt }] : [],
    );
    return {
      write: saveEditions(
        scope,
        submissionKey,
        made.map(({ edition }) => edition),
        confirmed,
      ),
      announce: [announce(DocumentIngested, { submissionId, scope, documents: outcomes }), ...retired],
    };
  };

  return {
    name: "ingest",
    on: [DocumentSubmitted, PassagesRetired],
    step: null,
    async think({ event }, request) {
      if (!isRetirement(event)) return await takeIn(event as EventOf<typeof DocumentSubmitted>, request);
      await vectors.remove(vectorKeys(event.data));
      return { write: null, announce: [] };
    },
  };
}

function planFor(
  document: SubmittedDocument,
  owner: string | null,
  before: Edition | undefined,
  embedder: string,
): Plan {
  const hash = contentHash(document);
  const plan = (outcome: IngestOutcome): Plan => ({ document, hash, outcome, before });
  if (before === undefined) return plan("stored");
  if (before.userId !== owner) return plan("refused");
  return plan(before.contentHash === hash && before.embedder === embedder ? "unchanged" : "replaced");
}

const db = database();

export const handler = agentHandler(
  ingest({
    db,
    documents: documents(new S3Client({}), setting("DOCUMENTS_BUCKET")),
    embed: embedderAt(setting("EMBEDDING_ENDPOINT")),
    vectors: vectorsAt(setting("VECTOR_INDEX_ARN")),
  }),
  db,
);

import { S3Client } from "@aws-sdk/client-s3";
import type * as z from "zod";
import type { Db } from "../db/connect.ts";
import { type Documents, documents, keys } from "../db/documents.ts";
import { clearEdition, type Edition, editionsOf, editionsOver, type NewEdition, saveEditions } from "../db/editions.ts";
import type { Request, Write } from "../db/ledger.ts";
import { removedFrom } from "../db/removals.ts";
import { contentHash } from "../db/submissions.ts";
import type { Agent, Outcome } from "../delivery/agent.ts";
import { derivedId } from "../delivery/ids.ts";
import { announce } from "../delivery/outgoing.ts";
import { compoundParts } from "../knowledge/compounds.ts";
import type { EventOf } from "../schemas/event.ts";
import { DocumentIngested, DocumentSubmitted, PassagesRetired } from "../schemas/events.ts";
import { type IngestOutcome, Submission, type SubmittedDocument } from "../schemas/submissions.ts";
import { type CutDocument, cutDocument, vectorsOfEdition } from "./shared/editions.ts";
import { type EmbedTexts, embedderAt, embedderName } from "./shared/embedding.ts";
import { agentHandler, database, setting } from "./shared/runtime.ts";
import { type StoredVector, type Vectors, vectorKeys, vectorsAt } from "./shared/vectors.ts";

const NAME = "ingest";

interface IngestTools {
  readonly db: Db;
  readonly documents: Documents;
  readonly embed: EmbedTexts;
  readonly vectors: Vectors;
}

type Handled = typeof DocumentSubmitted | typeof PassagesRetired;

const isSubmission = (event: EventOf<Handled>): event is EventOf<typeof DocumentSubmitted> =>
  event.type === DocumentSubmitted.type;
const isRetirement = (event: EventOf<Handled>): event is EventOf<typeof PassagesRetired> =>
  event.type === PassagesRetired.type;

/** What becomes of one document of a submission, before anything is embedded. */
interface Plan {
  readonly document: SubmittedDocument;
  readonly hash: string;
  readonly outcome: IngestOutcome;
  readonly passages: number;
  /** What is to be embedded and saved; null where nothing is. */
  readonly cut: CutDocument | null;
}

/** Nothing is done for a document that somebody has removed since it was handed in. */
const refusal = (document: SubmittedDocument): Plan => ({
  document,
  hash: contentHash(document),
  outcome: "refused",
  passages: 0,
  cut: null,
});

function planFor(
  document: SubmittedDocument,
  owner: string | null,
  before: Edition | undefined,
  embedder: string,
): Plan {
  const hash = contentHash(document);
  const as = (outcome: IngestOutcome, passages: number, cut: CutDocument | null = null): Plan => ({
    document,
    hash,
    outcome,
    passages,
    cut,
  });
  if (before !== undefined && before.userId !== owner) return as("refused", 0);
  if (before?.contentHash === hash && before.embedder === embedder) return as("unchanged", before.passages);
  const cut = cutDocument(document);
  if (cut === null) return as("refused", 0);
  return as(before === undefined ? "stored" : "replaced", cut.passages.length, cut);
}

/** A document that was cut, with its vectors. */
interface Made {
  readonly edition: NewEdition;
  readonly vectors: readonly StoredVector[];
}

/** Embeds all that is new, in as few calls as may be. */
async function embedPlans(
  plans: readonly Plan[],
  embed: EmbedTexts,
  about: {
    readonly embedder: string;
    readonly owner: string | null;
    readonly editionOf: (documentId: string) => string;
  },
): Promise<Made[]> {
  const fresh = plans.flatMap(({ cut, hash }) => (cut === null ? [] : [{ cut, hash }]));
  const embedded = await embed(fresh.flatMap(({ cut }) => cut.texts));
  let from = 0;
  return fresh.map(({ cut, hash }) => {
    const own = embedded.slice(from, from + cut.texts.length);
    from += cut.texts.length;
    const editionId = about.editionOf(cut.document.documentId);
    return {
      edition: {
        document: cut.document,
        editionId,
        contentHash: hash,
        embedder: about.embedder,
        vectors: own.length,
        passages: cut.passages.map(({ section, text }) => ({
          section,
          text,
          parts: [...new Set(compoundParts([cut.document.title, ...section, text].join("\n")))],
        })),
      },
      vectors: vectorsOfEdition(cut, { editionId, contentHash: hash, owner: about.owner }, own),
    };
  });
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
    const submitted = (await documents.readJson(submissionKey, Submission))?.documents ?? [];
    // Of a document that was handed in twice at once, the last one counts.
    const given = [...new Map(submitted.map((document) => [document.documentId, document])).values()];
    const { metadata: handed } = event;
    const [editions, removed, name] = await Promise.all([
      editionsOf(db, given.map(idOf)),
      removedFrom(db, given.map(idOf), handed),
      embedder(),
    ]);
    const plans = given.map((document) =>
      removed.has(document.documentId)
        ? refusal(document)
        : planFor(document, owner, editions.get(document.documentId), name),
    );

    const { id, replay = "" } = event.metadata;
    const made = await embedPlans(plans, embed, {
      embedder: name,
      owner,
      editionOf: (documentId) => derivedId("edition", id, replay, documentId),
    });
    await vectors.put(made.flatMap((each) => each.vectors));

    const editionsMade = made.map(({ edition }) => edition);
    // A second delivery of this event may have put vectors anew that were retired meanwhile.
    const ids = editionsMade.map(({ editionId }) => editionId);
    const over = new Set(await editionsOver(db, NAME, event.metadata, ids));
    await vectors.remove(editionsMade.filter(({ editionId }) => over.has(editionId)).flatMap(vectorKeys));
    const confirmed = plans
      .filter(({ outcome }) => outcome === "unchanged")
      .map(({ document: { documentId, fetchedAt } }) => ({ documentId, fetchedAt }));
    return {
      write: saveEditions(scope, handed, submissionKey, editionsMade, confirmed),
      announce: [
        announce(DocumentIngested, { submissionId, scope, documents: known.map((one) => outcomeOf(one, plans)) }),
        ...editionsMade.map(({ document: { documentId }, editionId }) =>
          announce(PassagesRetired, { documentId, editionId, vectors: 0 }),
        ),
      ],
    };
  };

  return {
    name: NAME,
    on: [DocumentSubmitted, PassagesRetired],
    step: null,
    async think({ event }, request) {
      if (isSubmission(event)) return await takeIn(event, request);
      if (!isRetirement(event)) throw new Error(`nothing is known of ${event.type}`);
      await vectors.remove(vectorKeys(event.data));
      return { write: clearEdition(event.data.editionId), announce: [] };
    },
  };
}

type Known = z.infer<typeof DocumentSubmitted.data>["documents"][number];

const idOf = ({ documentId }: { readonly documentId: string }): string => documentId;

/** What is told of a document: one whose text isn't there any more is refused. */
function outcomeOf(known: Known, plans: readonly Plan[]) {
  const plan = plans.find(({ document }) => document.documentId === known.documentId);
  const language = plan?.cut?.document.language ?? known.language;
  return { ...known, language, outcome: plan?.outcome ?? ("refused" as const), passages: plan?.passages ?? 0 };
}

const db = database();

export const handler = agentHandler(
  ingest({
    db,
    documents: documents(new S3Client({}), setting("DOCUMENTS_BUCKET")),
    embed: embedderAt(setting("EMBEDDING_ENDPOINT"), { attempts: 6 }),
    vectors: vectorsAt(setting("VECTOR_INDEX_ARN")),
  }),
  db,
);

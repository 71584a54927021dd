import { join } from "node:path";
import { typesetter } from "../career/documents/pdf/typesetter.ts";
import { renderDocument, type Typeset } from "../career/documents/render.ts";
import { keys } from "../db/documents.ts";
import type { Request, Write } from "../db/ledger.ts";
import { type DocumentOrder, ordersOf, type RenderedDocument, saveRendered } from "../db/rendered.ts";
import type { Agent } from "../delivery/agent.ts";
import { derivedId } from "../delivery/ids.ts";
import { announce } from "../delivery/outgoing.ts";
import { type DocumentFormat, type DocumentKind, mediaTypes } from "../schemas/documents.ts";
import type { EventOf } from "../schemas/event.ts";
import {
  CoverLetterWritten,
  CvRewritten,
  DocumentsRendered,
  DocumentsRequested,
  InterviewPrepared,
} from "../schemas/events.ts";
import { resultVersion } from "./shared/reading.ts";
import { shelf, subjectOf } from "./shared/subjects.ts";
import { type Tools, thinkingHandler } from "./shared/tools.ts";

const heard = [CvRewritten, CoverLetterWritten, InterviewPrepared, DocumentsRequested] as const;
type Heard = (typeof heard)[number];

const isRequested = (event: EventOf<Heard>): event is EventOf<typeof DocumentsRequested> =>
  event.type === DocumentsRequested.type;

/** What is typeset without being asked for, as soon as it is written. */
const ready: Readonly<Record<string, { readonly kind: DocumentKind; readonly formats: readonly DocumentFormat[] }>> = {
  [CvRewritten.type]: { kind: "cv", formats: ["docx", "pdf"] },
  [CoverLetterWritten.type]: { kind: "letter", formats: ["docx", "pdf"] },
  [InterviewPrepared.type]: { kind: "interview", formats: ["docx", "pdf"] },
};

/** The orders that follow from a fact by themselves. Their ids are the request's, so that a replay overwrites. */
function standingOrders(requestId: string, type: string): DocumentOrder[] {
  const found = ready[type];
  if (!found) return [];
  return found.formats.map((format) => ({
    documentId: derivedId("document", requestId, found.kind, format),
    kind: found.kind,
    format,
    template: "classic",
    page: "a4",
    undone: [],
  }));
}

let made: Promise<Typeset> | null = null;

/** The typesetter of this process; what it needs lies in the bundle, beside the folder of the code. */
function typesetting(): Promise<Typeset> {
  made ??= typesetter(join(import.meta.dirname, "..", "typesetting"));
  return made;
}

/** Typesets what was written, and what a person orders. The only function that carries the typesetter. */
export const renderDocuments = ({ db, documents }: Tools): Agent<Heard, Request, Write> => ({
  name: "render-documents",
  on: heard,
  step: null,

  async think({ event }, request, date) {
    const { requestId, userId } = request;
    const ids = isRequested(event) ? event.data.documents.map(({ documentId }) => documentId) : [];
    const orders = isRequested(event)
      ? await ordersOf(db, userId, requestId, ids)
      : standingOrders(requestId, event.type);
    const found = shelf(documents, request);
    const version = resultVersion(event.metadata);

    const rendered: RenderedDocument[] = [];
    for (const order of orders) {
      const { documentId, format, template, page } = order;
      // Loaded for PDF alone: it is the one format that needs the native typesetter.
      const typeset = format === "pdf" ? { typeset: await typesetting() } : {};
      const bytes = await renderDocument(await subjectOf(found, order), format, { template, page, date, ...typeset });
      const key = keys.report(requestId, documentId, version, format);
      await documents.write(key, bytes, mediaTypes[format]);
      rendered.push({ ...order, key, bytes: bytes.byteLength });
    }
    const announced = rendered.map(({ documentId, kind, format }) => ({ documentId, kind, format }));
    return { write: saveRendered(rendered), announce: [announce(DocumentsRendered, { documents: announced })] };
  },
});

export const handler = thinkingHandler(renderDocuments);

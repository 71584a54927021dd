import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { Db } from "../../db/connect.ts";
import { type Documents, PRESIGNED_SECONDS } from "../../db/documents.ts";
import { type DocumentOrder, documentsOf, type ListedDocument, orderDocuments } from "../../db/rendered.ts";
import { requestState } from "../../db/requests.ts";
import type { RequestState } from "../../db/rows.ts";
import { announce, outgoing } from "../../delivery/outgoing.ts";
import type { Publish } from "../../delivery/publish.ts";
import { CvProfile } from "../../schemas/cv.ts";
import {
  DocumentFormat,
  DocumentKind,
  formatsOf,
  mediaTypes,
  PageSize,
  TemplateName,
} from "../../schemas/documents.ts";
import { DocumentsRequested } from "../../schemas/events.ts";
import { Id } from "../../schemas/primitives.ts";
import { DocumentView, OrderedDocumentView } from "../../schemas/views.ts";
import { notFoundAt, operation, serve } from "./contract/operation.ts";
import { subjectOf } from "./identify.ts";
import { Refusal } from "./reply.ts";
import { sendNow } from "./send.ts";

const MOST_DOCUMENTS = 20;

const OrderBody = z.strictObject({
  documents: z
    .array(z.strictObject({ kind: DocumentKind, format: DocumentFormat }))
    .min(1)
    .max(MOST_DOCUMENTS),
  template: TemplateName.default("classic"),
  page: PageSize.default("a4"),
  /** Changes of the rewrite that the person has undone. */
  undone: z
    .array(z.string().regex(/^c\d+$/))
    .max(1_000)
    .default([]),
});

interface DocumentTools {
  readonly db: Db;
  readonly documents: Documents;
  readonly publish: Publish;
}

const Params = z.object({ job_id: Id });
const refusals = {
  404: "There is no such request, or it isn't yours.",
  409: "The request has nothing that this could be made from, or not yet.",
};
const exampleId = "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a009";

export const listDocuments = operation({
  id: "listDocuments",
  method: "get",
  path: "/jobs/{job_id}/documents",
  tag: "Documents",
  summary: "The typeset documents of a request, each with an address that holds for an hour",
  params: Params,
  answers: {
    200: {
      description: "All of them, oldest first.",
      data: z.object({ documents: z.array(DocumentView) }),
      example: {
        documents: [
          {
            document_id: exampleId,
            kind: "cv",
            format: "docx",
            template: "classic",
            page: "a4",
            undone: [],
            status: "requested",
            bytes: null,
            file_name: "CV.docx",
            url: null,
            expires_in: null,
            created_at: "2026-11-20T09:30:00.000Z",
          },
        ],
      },
    },
  },
  refusals: { 404: refusals[404] },
});

export const postDocuments = operation({
  id: "orderDocuments",
  method: "post",
  path: "/jobs/{job_id}/documents",
  tag: "Documents",
  limit: "documents",
  summary: "Have more documents made",
  description: "Other formats, another template, without changes of the rewrite that the person has undone.",
  params: Params,
  body: OrderBody,
  bodyExample: { documents: [{ kind: "cv", format: "docx" }], template: "modern", undone: ["c2"] },
  answers: {
    202: {
      description: "They are being made.",
      data: z.object({ documents: z.array(OrderedDocumentView) }),
      example: { documents: [{ document_id: exampleId, kind: "cv", format: "docx" }] },
    },
  },
  refusals,
});

const titles: Readonly<Record<DocumentKind, string>> = {
  cv: "CV",
  letter: "Cover letter",
  interview: "Interview preparation",
  report: "Analysis",
};

/** What each kind of document is made from; it can be typeset once that is there. */
const material: Readonly<Record<DocumentKind, (state: RequestState) => string | null>> = {
  cv: (state) => state.cv_profile_key,
  letter: (state) => state.letter_key,
  interview: (state) => state.questions_key,
  report: (state) => state.analysis_key,
};

/** Refuses what can't be typeset: a format that the kind doesn't have, or a kind that isn't there. */
function checkOrder({ documents }: z.infer<typeof OrderBody>, state: RequestState): void {
  for (const [index, { kind, format }] of documents.entries()) {
    const field = `documents.${index}`;
    if (!formatsOf[kind].includes(format)) {
      const message = `${titles[kind]} comes as ${formatsOf[kind].join(", ")}, not as ${format}`;
      throw new Refusal(422, [{ code: "invalid", message, field: `${field}.format` }]);
    }
    if (material[kind](state) === null) {
      const message = `The request has no ${titles[kind].toLowerCase()}, or not yet.`;
      throw new Refusal(409, [{ code: "not_there", message, field: `${field}.kind` }]);
    }
  }
}

/**
 * `GET /jobs/{job_id}/documents`: the typeset documents of a request, each with an address that holds for an hour.
 * `POST` orders more: other formats, another template, without changes that the person has undone.
 */
export const documentRoutes = ({ db, documents, publish }: DocumentTools) => {
  const stateOf = async (userId: string, id: string): Promise<RequestState> => {
    const state = await requestState(db, userId, id);
    if (!state) throw notFoundAt({ refusals });
    return state;
  };
  const personOf = async (key: string | null): Promise<string | undefined> =>
    key === null ? undefined : (await documents.readJson(key, CvProfile))?.basics.name;

  const view = async (listed: ListedDocument, person: string | undefined): Promise<z.infer<typeof DocumentView>> => {
    const { key, kind, format } = listed;
    const fileName = `${[person, titles[kind]].filter(Boolean).join(" - ")}.${format}`;
    return {
      document_id: listed.documentId,
      kind,
      format,
      template: listed.template,
      page: listed.page,
      undone: [...listed.undone],
      status: key === null ? "requested" : "ready",
      bytes: listed.bytes,
      file_name: fileName,
      url: key === null ? null : await documents.presignGet(key, fileName, mediaTypes[format]),
      expires_in: key === null ? null : PRESIGNED_SECONDS,
      created_at: listed.createdAt,
    };
  };

  return [
    serve(listDocuments, async (c, { params }) => {
      const state = await stateOf(c.var.userId, params.job_id);
      const [listed, person] = await Promise.all([
        documentsOf(db, c.var.userId, state.job_id),
        personOf(state.cv_profile_key),
      ]);
      return { status: 200, data: { documents: await Promise.all(listed.map((each) => view(each, person))) } };
    }),
    serve(postDocuments, async (c, { params, body }) => {
      const { userId, subjectKey } = c.var;
      const state = await stateOf(userId, params.job_id);
      checkOrder(body, state);
      const { template, page, undone } = body;
      const orders = body.documents.map(
        ({ kind, format }): DocumentOrder => ({ documentId: randomUUID(), kind, format, template, page, undone }),
      );
      const origin = {
        agent: "api",
        idCause: orders.map(({ documentId }) => documentId).join(),
        causationId: null,
        requestId: state.job_id,
        subject: subjectOf(userId, subjectKey),
        wants: [...state.wants],
        now: new Date(),
      };
      const ordered = orders.map(({ documentId, kind, format }) => ({ documentId, kind, format }));
      for (const event of outgoing(origin, [announce(DocumentsRequested, { documents: ordered })])) {
        if (!(await orderDocuments(db, userId, state.job_id, orders, event))) throw notFoundAt({ refusals });
        await sendNow({ db, publish }, state.job_id, [event]);
      }
      const waiting = ordered.map(({ documentId, kind, format }) => ({ document_id: documentId, kind, format }));
      return { status: 202, data: { documents: waiting } };
    }),
  ];
};

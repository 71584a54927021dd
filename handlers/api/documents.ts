import { randomUUID } from "node:crypto";
import { Hono } from "hono";
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
import { subjectOf } from "./identify.ts";
import { type Env, fieldErrors, Refusal, readJson, reply } from "./reply.ts";
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

const notFound = () =>
  new Refusal(404, [{ code: "not_found", message: "There is no such request, or it isn't yours." }]);

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
    const state = Id.safeParse(id).success ? await requestState(db, userId, id) : null;
    if (!state) throw notFound();
    return state;
  };
  const personOf = async (key: string | null): Promise<string | undefined> =>
    key === null ? undefined : (await documents.readJson(key, CvProfile))?.basics.name;

  const view = async (listed: ListedDocument, person: string | undefined) => {
    const { key, kind, format } = listed;
    const fileName = `${[person, titles[kind]].filter(Boolean).join(" - ")}.${format}`;
    return {
      document_id: listed.documentId,
      kind,
      format,
      template: listed.template,
      page: listed.page,
      undone: listed.undone,
      status: key === null ? "requested" : "ready",
      bytes: listed.bytes,
      file_name: fileName,
      url: key === null ? null : await documents.presignGet(key, fileName, mediaTypes[format]),
      expires_in: key === null ? null : PRESIGNED_SECONDS,
      created_at: listed.createdAt,
    };
  };

  return new Hono<Env>()
    .get("/jobs/:job_id/documents", async (c) => {
      const state = await stateOf(c.var.userId, c.req.param("job_id"));
      const listed = await documentsOf(db, c.var.userId, state.job_id);
      const person = listed.length > 0 ? await personOf(state.cv_profile_key) : undefined;
      return reply(c, 200, { documents: await Promise.all(listed.map((each) => view(each, person))) });
    })
    .post("/jobs/:job_id/documents", async (c) => {
      const { userId, subjectKey } = c.var;
      const state = await stateOf(userId, c.req.param("job_id"));
      const parsed = OrderBody.safeParse(await readJson(c.req.raw));
      if (!parsed.success) throw new Refusal(422, fieldErrors(parsed.error));
      checkOrder(parsed.data, state);
      const { template, page, undone } = parsed.data;
      const orders = parsed.data.documents.map(
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
        if (!(await orderDocuments(db, userId, state.job_id, orders, event))) throw notFound();
        await sendNow({ db, publish }, state.job_id, [event]);
      }
      const waiting = ordered.map(({ documentId, kind, format }) => ({ document_id: documentId, kind, format }));
      return reply(c, 202, { documents: waiting });
    });
};

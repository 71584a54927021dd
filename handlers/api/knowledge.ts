import * as z from "zod";
import type { Db } from "../../db/connect.ts";
import type { Documents } from "../../db/documents.ts";
import { editionsOf } from "../../db/editions.ts";
import { countKnowledge, type KnownDocument, listKnowledge } from "../../db/knowledge.ts";
import type { Publish } from "../../delivery/publish.ts";
import {
  DocumentBody,
  FindingsView,
  HandedInView,
  KnowledgeView,
  KnownDocumentView,
  newDocumentOf,
} from "../../schemas/knowledge-views.ts";
import { Id } from "../../schemas/primitives.ts";
import { DocumentSort, Language } from "../../schemas/submissions.ts";
import { handIn } from "../shared/handing-in.ts";
import { findingsView, handedInView } from "../shared/knowledge-view.ts";
import type { Library } from "../shared/library.ts";
import { retire } from "../shared/retiring.ts";
import { notFoundAt, operation, serve } from "./contract/operation.ts";
import { standingOf } from "./identify.ts";
import { PageQuery, pageOf, placeOf } from "./paging.ts";
import { sendNow } from "./send.ts";

const exampleId = "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a013";
const exampleFinding = {
  document_id: exampleId,
  title: "Asking for more money",
  section: ["Asking for more money", "Before the talk"],
  quote: "Find out what others are paid for the same work before you name a figure.",
  text: "Find out what others are paid for the same work before you name a figure.",
  link: `knowledge:${exampleId}#0`,
  score: 0.91,
  kind: "guide",
  topics: ["pay", "negotiation"],
  language: "en",
  licence: "CC0-1.0",
  updated: "2026-11-21",
  own: false,
};
const exampleDocument = {
  document_id: exampleId,
  title: "What my mentor told me",
  url: null,
  name: "mentor.md",
  kind: "note",
  topics: [],
  fields: [],
  language: "en",
  licence: null,
  fetched_at: "2026-11-21T09:30:00.000Z",
  updated_at: "2026-11-21T09:30:02.000Z",
  passages: 3,
};

export const searchKnowledge = operation({
  id: "searchKnowledge",
  method: "get",
  path: "/knowledge/search",
  tag: "Knowledge",
  summary: "What the knowledge base says to a question",
  description:
    "Searches what everybody may find and my own documents, by meaning and by words. Each answer quotes its source.",
  query: z.object({
    q: z.string().trim().min(1).max(1_000).describe("The question, in any words."),
    language: Language.optional().describe("The language that answers are wanted in (ISO 639-1); any if not given."),
    kind: DocumentSort.optional(),
    topic: z.string().max(40).optional(),
    field: z.string().max(40).optional(),
    limit: z.coerce.number().int().min(1).max(20).default(8),
  }),
  answers: {
    200: {
      description: "Passages, the best first.",
      data: FindingsView,
      example: { findings: [exampleFinding], by_meaning: true },
    },
  },
});

export const getKnowledge = operation({
  id: "getKnowledge",
  method: "get",
  path: "/knowledge",
  tag: "Knowledge",
  summary: "How much the knowledge base holds",
  answers: {
    200: {
      description: "Counts, of what everybody may find and of my own.",
      data: KnowledgeView,
      example: {
        everyone: { documents: 284, passages: 341, vectors: 1472 },
        own: { documents: 1, passages: 3, vectors: 3 },
        kinds: { guide: 110, note: 1 },
      },
    },
  },
});

export const listKnowledgeDocuments = operation({
  id: "listKnowledge",
  method: "get",
  path: "/knowledge/documents",
  tag: "Knowledge",
  summary: "My own documents, newest first",
  query: PageQuery,
  answers: {
    200: {
      description: "A page of them.",
      data: z.object({ documents: z.array(KnownDocumentView), next_cursor: z.string().nullable() }),
      example: { documents: [exampleDocument], next_cursor: null },
    },
  },
});

export const postKnowledgeDocument = operation({
  id: "addKnowledge",
  method: "post",
  path: "/knowledge/documents",
  tag: "Knowledge",
  limit: "knowledge",
  summary: "Add a document of my own",
  description:
    "Nobody else finds it. The same `url` or `name` replaces what was there under it; it can be searched a moment later.",
  body: DocumentBody,
  bodyExample: { title: exampleDocument.title, format: "text", text: "Ask before you are asked.", kind: "note" },
  answers: {
    202: {
      description: "It is stored and will be taken in.",
      data: HandedInView,
      example: {
        submissions: [{ submission_id: "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a012" }],
        documents: [{ document_id: exampleId, title: exampleDocument.title, unchanged: false }],
      },
    },
  },
});

export const removeKnowledgeDocument = operation({
  id: "removeKnowledge",
  method: "delete",
  path: "/knowledge/documents/{document_id}",
  tag: "Knowledge",
  summary: "Remove a document of my own",
  params: z.object({ document_id: Id }),
  answers: { 204: { description: "It is gone.", data: null } },
  refusals: { 404: "There is no such document, or it isn't yours." },
});

const documentView = (document: KnownDocument): z.infer<typeof KnownDocumentView> => ({
  ...document,
  fetched_at: document.fetched_at.toISOString(),
  updated_at: document.updated_at.toISOString(),
});

interface KnowledgeTools {
  readonly db: Db;
  readonly documents: Documents;
  readonly publish: Publish;
  readonly library: Library;
}

const placed = ({ updated_at, document_id }: KnownDocument) => ({
  createdAt: updated_at.toISOString(),
  id: document_id,
});

/** `/knowledge`: what the knowledge base says, and a person's own documents in it. */
export const knowledgeRoutes = ({ library, ...tools }: KnowledgeTools) => {
  const { db } = tools;
  return [
    serve(searchKnowledge, async (c, { query: { q, language, kind, topic, field, limit } }) => {
      const [answered] = await library.search([
        {
          text: q,
          owner: c.var.userId,
          language: language ?? null,
          ...(kind === undefined ? {} : { kinds: [kind] }),
          ...(topic === undefined ? {} : { topics: [topic] }),
          ...(field === undefined ? {} : { fields: [field] }),
          limit,
        },
      ]);
      return { status: 200, data: findingsView(answered) };
    }),
    serve(getKnowledge, async (c) => ({ status: 200, data: await countKnowledge(db, c.var.userId) })),
    serve(listKnowledgeDocuments, async (c, { query: { limit, cursor } }) => {
      const found = await listKnowledge(db, c.var.userId, { after: placeOf(cursor), limit: limit + 1 });
      const { items, nextCursor } = pageOf(found, limit, placed);
      return { status: 200, data: { documents: items.map(documentView), next_cursor: nextCursor } };
    }),
    serve(postKnowledgeDocument, async (c, { body }) => {
      const standing = standingOf(c.var);
      const giver = { agent: "api", userId: c.var.userId, standing, scope: "own" } as const;
      const handed = await handIn(tools, giver, [newDocumentOf(body)], new Date());
      await sendNow(tools, standing.requestId, handed.events);
      return { status: 202, data: await handedInView(db, handed) };
    }),
    serve(removeKnowledgeDocument, async (c, { params: { document_id: documentId } }) => {
      const { userId } = c.var;
      const edition = (await editionsOf(db, [documentId])).get(documentId);
      if (edition?.userId !== userId) throw notFoundAt(removeKnowledgeDocument);
      await retire(tools, "api", edition, { ...standingOf(c.var), userId });
      return { status: 204, data: null };
    }),
  ];
};

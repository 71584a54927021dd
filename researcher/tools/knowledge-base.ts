import * as z from "zod";
import type { Ports } from "../ports.ts";
import { type Tool, tool } from "./tool.ts";

const Language = z.string().length(2).nullable().default(null).describe("ISO 639-1");
const Stored = z.object({ documentId: z.string(), stored: z.boolean() });
const writes = { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** The tools of the knowledge base, as far as their ports are given. */
export function knowledgeBaseTools({ searchKnowledge, storeResearch, ingestDocument }: Ports): Tool[] {
  const search = searchKnowledge && [
    tool({
      name: "search_knowledge",
      title: "Search the knowledge base",
      description: "Passages of the knowledge base that answer a question, each quoted and with its source.",
      input: z.strictObject({
        text: z.string().min(1).max(2_000),
        language: Language,
        kinds: z.array(z.string().max(100)).max(20).default([]),
        limit: z.int().min(1).max(50).default(8),
      }),
      output: z.object({
        findings: z.array(
          z.object({
            title: z.string(),
            section: z.array(z.string()),
            quote: z.string(),
            link: z.string(),
            score: z.number(),
          }),
        ),
      }),
      annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
      run: async (question, { signal }) => ({ findings: [...(await searchKnowledge(question, signal))] }),
    }),
  ];
  const store = storeResearch && [
    tool({
      name: "store_research",
      title: "Store a finding",
      description: "Keeps a finding of research, with the pages that it rests on.",
      input: z.strictObject({
        topic: z.string().min(1).max(200),
        title: z.string().min(1).max(300),
        text: z.string().min(1).max(200_000).describe("Markdown"),
        sources: z.array(z.url()).min(1).max(50),
      }),
      output: Stored,
      annotations: writes,
      run: async (finding, { signal }) => storeResearch(finding, signal),
    }),
  ];
  const ingest = ingestDocument && [
    tool({
      name: "ingest_document",
      title: "Ingest a document",
      description: "Hands a document to the knowledge base.",
      input: z.strictObject({
        title: z.string().min(1).max(300),
        format: z.enum(["markdown", "html", "text"]),
        text: z.string().min(1).max(2_000_000),
        url: z.url().nullable().default(null),
        kind: z.string().min(1).max(100),
        language: Language,
        licence: z.string().max(300).nullable().default(null),
      }),
      output: Stored,
      annotations: writes,
      run: async (document, { signal }) => ingestDocument(document, signal),
    }),
  ];
  return [search, store, ingest].flatMap((tools) => tools ?? []);
}

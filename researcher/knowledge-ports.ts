import * as z from "zod";
import { FindingsView, HandedInView } from "../schemas/knowledge-views.ts";
import { DocumentSort } from "../schemas/submissions.ts";
import type { Ports, Stored } from "./ports.ts";

const Variables = z.object({
  /** The REST API for programs with a key, with its stage: `/ingest` and `/search` stand below it. */
  KNOWLEDGE_URL: z.url(),
  KNOWLEDGE_API_KEY: z.string().min(1),
});

const Refused = z.object({ errors: z.array(z.looseObject({ message: z.string() })) });

/** The knowledge base refuses or doesn't answer. The message is a sentence for people, without the key. */
export class KnowledgeRefused extends Error {
  override readonly name = "KnowledgeRefused";
}

/**
 * The knowledge base behind its REST API, as the tools use it: the one that `KNOWLEDGE_URL` and `KNOWLEDGE_API_KEY` name;
 * without them none, and the tools that need it aren't offered. What is found and handed in is everybody's.
 */
export function knowledgePorts(variables: Readonly<Record<string, string | undefined>>): Ports {
  const read = Variables.safeParse(variables);
  if (!read.success) return {};
  const { KNOWLEDGE_URL: url, KNOWLEDGE_API_KEY: key } = read.data;

  const call = async <T>(path: string, body: unknown, schema: z.ZodType<T>, signal: AbortSignal): Promise<T> => {
    const answer = await fetch(`${url.replace(/\/$/, "")}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-api-key": key },
      body: JSON.stringify(body),
      signal,
    });
    const json: unknown = await answer.json();
    if (answer.ok) return z.object({ data: schema }).parse(json).data;
    const refused = Refused.safeParse(json);
    const sentences = refused.success ? refused.data.errors.map(({ message }) => message).join(" ") : "";
    throw new KnowledgeRefused(sentences || `The knowledge base answered ${answer.status}; try again later.`);
  };

  const handIn = async (document: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<Stored> => {
    const { documents } = await call("/ingest", { documents: [document] }, HandedInView, signal);
    const [stored] = documents;
    if (stored === undefined) throw new KnowledgeRefused("The knowledge base took nothing; try again later.");
    return { documentId: stored.document_id, stored: !stored.unchanged };
  };

  /** What a caller calls a kind; one that we don't know is a finding like others. */
  const kindOf = (kind: string): DocumentSort => DocumentSort.safeParse(kind).data ?? "finding";

  return {
    async searchKnowledge({ text, language, kinds, limit }, signal) {
      const known = kinds.flatMap((kind) => DocumentSort.safeParse(kind).data ?? []);
      const question = { question: text.slice(0, 1_000), language, kinds: known, limit: Math.min(limit, 20) };
      const { findings } = await call("/search", question, FindingsView, signal);
      return findings.map(({ title, section, quote, link, score }) => ({ title, section, quote, link, score }));
    },
    storeResearch: ({ topic, title, text, sources }, signal) =>
      handIn(
        {
          title,
          format: "markdown",
          text: `${text.trim()}\n\nSources: ${sources.join(", ")}\n`,
          url: sources[0],
          name: `finding: ${topic.slice(0, 60)}: ${title}`.slice(0, 200),
          kind: "finding",
        },
        signal,
      ),
    ingestDocument: ({ kind, ...document }, signal) => handIn({ ...document, kind: kindOf(kind) }, signal),
  };
}

import type { NewDocument } from "../../schemas/submissions.ts";

/** How the names of documents begin that ship with the product. */
export const SHIPPED = "corpus:";

/** The documents that ship with the product, as they are handed in. They are loaded when they are asked for. */
export async function shippedDocuments(): Promise<NewDocument[]> {
  const [{ corpus }, { asksOf }, { toMarkdown }] = await Promise.all([
    import("../../knowledge/corpus/index.ts"),
    import("../../knowledge/corpus/passages.ts"),
    import("../../knowledge/corpus/to-markdown.ts"),
  ]);
  return corpus.map((document) => ({
    title: document.title,
    format: "markdown",
    text: toMarkdown(document),
    url: null,
    name: `${SHIPPED}${document.id}`,
    kind: document.kind,
    topics: document.topics,
    fields: document.fields,
    language: document.language,
    licence: document.licence,
    fetchedAt: `${document.updated}T00:00:00.000Z`,
    asks: asksOf(document),
  }));
}

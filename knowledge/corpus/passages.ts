import type { CorpusDocument } from "../../schemas/corpus.ts";
import { chunk } from "../chunking.ts";
import { everyone, type Passage } from "../retrieval/passage.ts";
import { toMarkdown } from "./to-markdown.ts";

/** The passages of a document of the corpus, as the indexes keep them. */
export const passagesOf = (document: CorpusDocument): Passage[] =>
  chunk({ id: document.id, format: "markdown", text: toMarkdown(document) }).map((piece) => ({
    chunkId: piece.id,
    documentId: document.id,
    title: document.title,
    section: [...piece.section],
    position: piece.position,
    text: piece.text,
    kind: document.kind,
    topics: [...document.topics],
    fields: [...document.fields],
    language: document.language,
    updated: document.updated,
    owner: everyone,
    url: null,
    licence: document.licence,
  }));

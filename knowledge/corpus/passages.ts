import type { CorpusDocument } from "../../schemas/corpus.ts";
import { chunk } from "../chunking.ts";
import { everyone, type Passage } from "../retrieval/passage.ts";
import { asked } from "./asked.ts";
import { toMarkdown } from "./to-markdown.ts";

/** Questions by the id of the document that answers them. */
export const questionsOf: ReadonlyMap<string, readonly string[]> = new Map(
  asked
    .trim()
    .split("\n")
    .map((line): [string, string[]] => {
      const [id = "", ...questions] = line.split("|").map((cell) => cell.trim());
      return [id, questions];
    }),
);

/** What leads to a document beside its text: its title, the other titles of a role, and what people ask. */
export function asksOf(document: CorpusDocument): string[] {
  const titles = document.kind === "bullet-templates" ? [`${document.title}, ${document.titles.join(", ")}`] : [];
  return [document.title, ...titles, ...(questionsOf.get(document.id) ?? [])];
}

/** The passages of a document of the corpus, as the indexes keep them; questions lead to its beginning. */
export const passagesOf = (document: CorpusDocument): Passage[] =>
  chunk({ id: document.id, format: "markdown", text: toMarkdown(document) }).map((piece) => ({
    chunkId: piece.id,
    documentId: document.id,
    title: document.title,
    section: [...piece.section],
    position: piece.position,
    text: piece.text,
    asks: piece.position === 0 ? asksOf(document) : [],
    kind: document.kind,
    topics: [...document.topics],
    fields: [...document.fields],
    language: document.language,
    updated: document.updated,
    owner: everyone,
    url: null,
    licence: document.licence,
  }));

import { detectLanguage } from "../../career/language/detect.ts";
import { clean, fold } from "../../career/reading/clean.ts";
import { EVERYONE } from "../../db/submissions.ts";
import { type Chunk, chunk, searchText } from "../../knowledge/chunking.ts";
import type { SubmittedDocument } from "../../schemas/submissions.ts";
import { type StoredVector, vectorKey } from "./vectors.ts";

/** A document cut into passages, with the texts that become its vectors: those of its passages first, then its asks. */
export interface CutDocument {
  readonly document: SubmittedDocument;
  readonly passages: readonly Chunk[];
  readonly texts: readonly string[];
}

/** Headings and titles as they are kept; a heading may be a paragraph by mistake. */
const LONGEST_HEADING = 300;
const line = (text: string): string => fold(clean(text)).slice(0, LONGEST_HEADING);

/** Ways of asking as they are kept; a title is one, and the only one that documents of strangers have. */
function asksOf({ title, asks }: SubmittedDocument): string[] {
  const own = [title, ...asks].map(line).filter((ask) => ask !== "");
  return [...new Set(own)];
}

/** Cleans a document and cuts it. Null if nothing is left of it, or it can't be read (it nests without end). */
export function cutDocument(given: SubmittedDocument): CutDocument | null {
  const pieces = piecesOf(given);
  if (pieces.length === 0) return null;
  const passages = pieces.map((piece) => ({ ...piece, section: piece.section.map(line) }));
  const document = {
    ...given,
    title: line(given.title) || "Untitled",
    asks: asksOf(given),
    language: given.language ?? detectLanguage(passages.map(({ text }) => text).join("\n")),
  };
  const keywords = [...document.topics, ...document.fields];
  const texts = passages.map((passage) => searchText(passage, document.title, keywords));
  return { document, passages, texts: [...texts, ...document.asks] };
}

function piecesOf({ documentId, format, text }: SubmittedDocument): Chunk[] {
  try {
    return chunk({ id: documentId, format, text });
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** Filters find what a list holds; an empty list can't be kept beside a vector. */
const lists = (of: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(of).flatMap(([key, values]) => (values.length === 0 ? [] : [[key, [...values]]])));

/** The vectors of an edition, in the order of `cut.texts`, each with where it comes from. */
export function vectorsOfEdition(
  { document, passages }: CutDocument,
  edition: { readonly editionId: string; readonly contentHash: string; readonly owner: string | null },
  vectors: readonly (readonly number[])[],
): StoredVector[] {
  const { title, url, licence, kind, language, fetchedAt, topics, fields, documentId } = document;
  return vectors.map((vector, number) => {
    const position = number < passages.length ? number : 0;
    return {
      key: vectorKey(edition.editionId, number),
      vector,
      metadata: {
        documentId,
        owner: edition.owner ?? EVERYONE,
        part: number < passages.length ? "text" : "ask",
        kind,
        language: language ?? "und",
        updated: Date.parse(fetchedAt),
        ...lists({ topics, fields }),
        title,
        ...lists({ section: passages[position]?.section ?? [] }),
        ...(url === null ? {} : { url }),
        ...(licence === null ? {} : { licence }),
        fetchedAt,
        contentHash: edition.contentHash,
        position,
      },
    };
  });
}

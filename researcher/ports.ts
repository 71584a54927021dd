/** What others lend the researcher. A tool whose port isn't given is not offered. */
export interface Ports {
  /** Finds passages of the knowledge base that answer a question. */
  readonly searchKnowledge?: (question: KnowledgeQuestion, signal: AbortSignal) => Promise<readonly KnowledgeFinding[]>;
  /** Keeps a finding of research; idempotent by its content. Answers the document's id. */
  readonly storeResearch?: (finding: ResearchFinding, signal: AbortSignal) => Promise<Stored>;
  /** Hands a document to the ingest; idempotent by its content. Answers the document's id. */
  readonly ingestDocument?: (document: SubmittedDocument, signal: AbortSignal) => Promise<Stored>;
}

export interface KnowledgeQuestion {
  readonly text: string;
  readonly language: string | null;
  readonly kinds: readonly string[];
  readonly limit: number;
}

export interface KnowledgeFinding {
  readonly title: string;
  readonly section: string[];
  readonly quote: string;
  readonly link: string;
  readonly score: number;
}

export interface ResearchFinding {
  readonly topic: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** The pages that it rests on. */
  readonly sources: readonly string[];
}

export interface SubmittedDocument {
  readonly title: string;
  readonly format: "markdown" | "html" | "text";
  readonly text: string;
  readonly url: string | null;
  readonly kind: string;
  readonly language: string | null;
  readonly licence: string | null;
}

export interface Stored {
  readonly documentId: string;
  /** False if the same content was there already. */
  readonly stored: boolean;
}

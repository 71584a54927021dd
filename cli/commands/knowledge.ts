import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { DataOf } from "../../client/data-of.ts";
import type { DocumentSort } from "../../schemas/submissions.ts";
import type { ApiClient } from "../client.ts";
import { CliError } from "../errors.ts";
import { counted, table } from "../operator/text.ts";
import { withClient } from "../platform.ts";
import { faint, strong, wrap } from "../style.ts";

export interface SearchOptions {
  readonly language?: string;
  readonly kind?: DocumentSort;
  readonly limit: number;
  readonly json?: boolean;
}

export interface AddOptions {
  readonly title?: string;
  readonly kind: DocumentSort;
  readonly language?: string;
  readonly url?: string;
}

/** What was found, for people: the words that answer, and where they stand. */
export function renderFindings({ findings, by_meaning: byMeaning }: DataOf<"searchKnowledge">): string {
  const notes = byMeaning ? [] : [faint("Only words were searched: the embedder doesn't answer.")];
  if (findings.length === 0) return [...notes, "Nothing was found."].join("\n");
  return [
    ...notes,
    ...findings.flatMap(({ title, quote, link, kind, own, updated }) => [
      `${strong(title)} ${faint([kind, own ? "yours" : "", updated].filter(Boolean).join(", "))}`,
      wrap(`“${quote}”`, "  "),
      faint(wrap(link, "  ")),
    ]),
  ].join("\n");
}

/** Asks the knowledge base. */
export async function searchKnowledge(question: string, { json, ...options }: SearchOptions): Promise<void> {
  const query = { q: question, ...options };
  const found = await withClient(({ ask }) => ask((api) => api.GET("/knowledge/search", { params: { query } })));
  console.log(json ? JSON.stringify(found, null, 2) : renderFindings(found));
}

type KnownDocument = DataOf<"listKnowledge">["documents"][number];

async function ownDocuments(client: ApiClient): Promise<KnownDocument[]> {
  const found: KnownDocument[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const query = { limit: 100, ...(cursor !== "" && { cursor }) };
    const page: DataOf<"listKnowledge"> = await client.ask((api) =>
      api.GET("/knowledge/documents", { params: { query } }),
    );
    found.push(...page.documents);
    cursor = page.next_cursor;
  }
  return found;
}

/** Lists a person's documents, and says how much there is for everybody. */
export async function listKnowledge({ json }: { readonly json?: boolean }): Promise<void> {
  const { counts, documents } = await withClient(async (client) => ({
    counts: await client.ask((api) => api.GET("/knowledge")),
    documents: await ownDocuments(client),
  }));
  if (json) return console.log(JSON.stringify({ ...counts, documents }, null, 2));
  const { everyone } = counts;
  console.log(`For everybody: ${counted(everyone.documents, "document")}, ${counted(everyone.passages, "passage")}`);
  if (documents.length === 0) return console.log("Of your own: none. `careerassist knowledge add FILE` adds one.");
  const rows = documents.map(({ document_id, title, kind, language, passages, updated_at }) => [
    document_id,
    title,
    kind,
    language ?? "",
    passages,
    updated_at.slice(0, 10),
  ]);
  console.log(table(["document", "title", "kind", "language", "passages", "updated"], rows).join("\n"));
}

const formats: Readonly<Record<string, "markdown" | "html">> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
};

function readText(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new CliError(`${file} can't be read (${code}).`, 2);
  }
}

/** How long is waited until a document can be found. */
const PATIENCE_MS = 120_000;

/** Adds a document of one's own and waits until it can be found. */
export async function addKnowledge(file: string, { title, kind, language, url }: AddOptions): Promise<void> {
  const text = readText(file);
  const name = file === "-" ? null : basename(file);
  const began = new Date();
  await withClient(async (client) => {
    const body = {
      title: title ?? name ?? "Untitled",
      format: formats[extname(name ?? "").toLowerCase()] ?? ("text" as const),
      text,
      name,
      kind,
      fetched_at: began.toISOString(),
      ...(url === undefined ? {} : { url }),
      ...(language === undefined ? {} : { language }),
    };
    const { documents } = await client.ask((api) => api.POST("/knowledge/documents", { body }));
    const [added] = documents;
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(250)) {
      const found = (await ownDocuments(client)).find(({ document_id }) => document_id === added?.document_id);
      if (found === undefined || Date.parse(found.fetched_at) < began.getTime()) continue;
      console.log(`${found.title}: ${counted(found.passages, "passage")} (${found.document_id})`);
      return;
    }
    throw new CliError("The document is stored, but it isn't taken in yet; `careerassist status` says why.");
  });
}

/** Removes a document of one's own. */
export async function removeKnowledge(id: string): Promise<void> {
  await withClient((client) =>
    client.tell((api) => api.DELETE("/knowledge/documents/{document_id}", { params: { path: { document_id: id } } })),
  );
  console.log("It is gone.");
}

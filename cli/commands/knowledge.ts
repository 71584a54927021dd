import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import { FindingsView, HandedInView, KnowledgeView, KnownDocumentView } from "../../schemas/knowledge-views.ts";
import type { DocumentSort } from "../../schemas/submissions.ts";
import type { ApiClient } from "../client.ts";
import { CliError } from "../errors.ts";
import { counted, table } from "../operator/text.ts";
import { reachPlatform } from "../platform.ts";
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

async function withClient<T>(work: (client: ApiClient) => Promise<T>): Promise<T> {
  const { client, close } = await reachPlatform((line) => process.stderr.write(`${line}\n`));
  try {
    return await work(client);
  } finally {
    await close();
  }
}

/** What was found, for people: the words that answer, and where they stand. */
export function renderFindings({ findings, by_meaning: byMeaning }: z.infer<typeof FindingsView>): string {
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
  // Blanks as %20: that is how requests are signed.
  const query = Object.entries({ q: question, ...options })
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]))
    .join("&");
  const found = await withClient((client) => client.call("GET", `/api/v1/knowledge/search?${query}`, FindingsView));
  console.log(json ? JSON.stringify(found, null, 2) : renderFindings(found));
}

const Listed = z.object({ documents: z.array(KnownDocumentView), next_cursor: z.string().nullable() });
type KnownDocument = z.infer<typeof KnownDocumentView>;

async function ownDocuments(client: ApiClient): Promise<KnownDocument[]> {
  const found: KnownDocument[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const path: string = `/api/v1/knowledge/documents?limit=100${cursor === "" ? "" : `&cursor=${cursor}`}`;
    const page: z.infer<typeof Listed> = await client.call("GET", path, Listed);
    found.push(...page.documents);
    cursor = page.next_cursor;
  }
  return found;
}

/** Lists a person's documents, and says how much there is for everybody. */
export async function listKnowledge({ json }: { readonly json?: boolean }): Promise<void> {
  const { counts, documents } = await withClient(async (client) => ({
    counts: await client.call("GET", "/api/v1/knowledge", KnowledgeView),
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

const formats: Readonly<Record<string, string>> = {
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
    const { documents } = await client.call("POST", "/api/v1/knowledge/documents", HandedInView, {
      title: title ?? name ?? "Untitled",
      format: formats[extname(name ?? "").toLowerCase()] ?? "text",
      text,
      name,
      kind,
      fetched_at: began.toISOString(),
      ...(url === undefined ? {} : { url }),
      ...(language === undefined ? {} : { language }),
    });
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
    client.call("DELETE", `/api/v1/knowledge/documents/${encodeURIComponent(id)}`, z.null()),
  );
  console.log("It is gone.");
}

import { ApiError } from "../client/api-error.ts";
import { API_BASE, type Client, createClient, settled, unwrap } from "../client/client.ts";
import type { DataOf } from "../client/data-of.ts";
import type { RequestOptionsInput } from "../client/schema.ts";
import type { Topic } from "../schemas/corpus.ts";
import type { DocumentFormat, DocumentKind, PageSize, TemplateName } from "../schemas/documents.ts";
import type { SubmittedType } from "../schemas/requests.ts";
import { CliError } from "./errors.ts";

/** Where the API is, and with whose access token it is called. */
export interface ApiAddress {
  readonly url: string;
  readonly token: () => Promise<string>;
}

export type RequestView = DataOf<"getJob">;
export type EventLine = RequestView["events"][number];
export type ListedRequest = DataOf<"listJobs">["jobs"][number];
export type ListedDocument = DataOf<"listDocuments">["documents"][number];
export type Round = DataOf<"getResearch">;

/** What a round of research is to read about. */
export interface ResearchWish {
  readonly topics: Topic[];
  readonly skills: string[];
  readonly urls: string[];
}

/** What is to be typeset, and how. */
export interface Order {
  readonly documents: readonly { readonly kind: DocumentKind; readonly format: DocumentFormat }[];
  readonly template?: TemplateName | undefined;
  readonly page?: PageSize | undefined;
}

/** A CV or posting on its way. */
export interface Document {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Files beyond this go to a presigned address: in the request itself they would pass Lambda's limit of 6 MB. */
const INLINE_BYTES = 2_000_000;

/** A posting at an address of the web. */
export interface Page {
  readonly url: string;
}

export type Given = Document | Page;

function bodyOf(given: Document) {
  const { bytes, name } = given;
  if (bytes.byteLength > INLINE_BYTES) return { name, upload: { bytes: bytes.byteLength } };
  return { name, file: Buffer.from(bytes).toString("base64") };
}

export interface ApiClient {
  /** Any call of the API, by its generated types: the data of the answer. Throws CliError with the API's own sentence. */
  ask<T>(asking: (client: Client) => Parameters<typeof unwrap<T>>[0]): Promise<T>;
  /** The same for calls that are answered without data. */
  tell(telling: (client: Client) => Parameters<typeof settled>[0]): Promise<void>;
  /** Hands a request in, with whatever must be uploaded. Answers its id. */
  submit(
    type: SubmittedType,
    documents: Readonly<Record<string, Given>>,
    options?: RequestOptionsInput,
  ): Promise<string>;
  /** How a request stands, with the lines of its log after line `after`. */
  request(id: string, after: number): Promise<RequestView>;
  /** The typeset documents of a request, those that are still being made included. */
  documents(id: string): Promise<readonly ListedDocument[]>;
  /** Has documents typeset. Answers their ids. */
  order(id: string, order: Order): Promise<string[]>;
  /** Opens a round of research. */
  openResearch(asked: ResearchWish): Promise<Round>;
  /** How a round of research stands. */
  research(id: string): Promise<Round>;
  /** Ends a request that is at work. Throws CliError if it has ended already. */
  cancel(id: string): Promise<void>;
}

/** A refusal in a sentence that tells what to do. */
function explained(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  if (error.status === 401 && error.problems.length === 0) {
    return new CliError("Your sign-in isn't taken; sign in again.");
  }
  return new CliError(error.problems.length > 0 ? error.message : `the API answered ${error.status}`);
}

async function plainly<T>(answering: Promise<T>): Promise<T> {
  try {
    return await answering;
  } catch (error) {
    throw explained(error);
  }
}

/** Puts a file to the address that the API has given out for it. */
async function upload(part: string, at: DataOf<"analyze">["uploads"][number], bytes: Uint8Array): Promise<void> {
  // fetch says the length by itself, and refuses to be told.
  const { "content-length": _, ...headers } = at.headers;
  const answer = await fetch(at.url, { method: "PUT", headers, body: Buffer.from(bytes) });
  if (!answer.ok) throw new CliError(`the upload of the ${part} was refused (${answer.status})`);
}

/** A client of the HTTP API. Throws CliError with the API's own sentence. */
export function apiClient({ url, token }: ApiAddress): ApiClient {
  const client = createClient({ baseUrl: new URL(API_BASE, url).href, token });
  const ask: ApiClient["ask"] = (asking) => plainly(unwrap(asking(client)));
  const path = (id: string) => ({ path: { job_id: id } });

  return {
    ask,
    tell: (telling) => plainly(settled(telling(client))),
    async submit(type, documents, options = {}) {
      const { cv, job } = documents;
      const body = {
        type,
        ...(cv && !("url" in cv) && { cv: bodyOf(cv) }),
        ...(job && { job: "url" in job ? job : bodyOf(job) }),
        options,
      };
      const { job_id, uploads } = await ask((api) => api.POST("/analyze", { body }));
      for (const at of uploads) {
        const given = documents[at.part];
        await upload(at.part, at, given !== undefined && "bytes" in given ? given.bytes : new Uint8Array());
      }
      return job_id;
    },
    request: (id, after) => ask((api) => api.GET("/jobs/{job_id}", { params: { ...path(id), query: { after } } })),
    documents: async (id) => (await ask((api) => api.GET("/jobs/{job_id}/documents", { params: path(id) }))).documents,
    async order(id, { documents, template, page }) {
      const body = { documents: [...documents], ...(template && { template }), ...(page && { page }) };
      const { documents: ordered } = await ask((api) =>
        api.POST("/jobs/{job_id}/documents", { params: path(id), body }),
      );
      return ordered.map(({ document_id }) => document_id);
    },
    openResearch: (asked) => ask((api) => api.POST("/research", { body: asked })),
    research: (id) => ask((api) => api.GET("/research/{round_id}", { params: { path: { round_id: id } } })),
    cancel: (id) => plainly(settled(client.POST("/jobs/{job_id}/cancel", { params: path(id) }))),
  };
}

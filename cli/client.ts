import * as z from "zod";
import { DrawnAnalytics } from "../schemas/charts.ts";
import { CvProfile } from "../schemas/cv.ts";
import { DocumentFormat, DocumentKind, type PageSize, type TemplateName } from "../schemas/documents.ts";
import { GapAnalysis } from "../schemas/gap.ts";
import { InterviewPack } from "../schemas/interview.ts";
import { JobProfile } from "../schemas/job.ts";
import { CoverLetter } from "../schemas/letter.ts";
import type { RequestOptions } from "../schemas/options.ts";
import { type RequestType, RequestTypeName, requestStatuses, StepName } from "../schemas/requests.ts";
import { RoundView } from "../schemas/research.ts";
import { CvRewrite } from "../schemas/rewrite.ts";
import { CliError } from "./errors.ts";

/** Where the API is, and with whose access token it is called. */
export interface ApiAddress {
  readonly url: string;
  readonly token: () => Promise<string>;
}

const Line = z.looseObject({
  seq: z.number(),
  type: z.string(),
  source: z.string(),
  id: z.string(),
  causationId: z.string().nullable(),
  at: z.string(),
  data: z.record(z.string(), z.unknown()),
});
export type EventLine = z.infer<typeof Line>;

const Failure = z.object({ step: StepName, code: z.string(), message: z.string() });

/** Who thought about a step, and what it cost. */
const EngineUse = z.object({
  step: StepName,
  task: z.string(),
  engine: z.string(),
  model: z.string().nullable(),
  prompt_version: z.string().nullable(),
  input_tokens: z.number(),
  output_tokens: z.number(),
  milliseconds: z.number(),
  cost_usd: z.number(),
  outcome: z.string(),
});

const Listed = z.looseObject({
  document_id: z.string(),
  kind: DocumentKind,
  format: DocumentFormat,
  status: z.enum(["requested", "ready"]),
  url: z.string().nullable(),
});
export type ListedDocument = z.infer<typeof Listed>;

const Ordered = z.looseObject({ documents: z.array(z.object({ document_id: z.string() })) });

/** What is to be typeset, and how. */
export interface Order {
  readonly documents: readonly { readonly kind: DocumentKind; readonly format: DocumentFormat }[];
  readonly template?: TemplateName | undefined;
  readonly page?: PageSize | undefined;
}

const RequestView = z.looseObject({
  job_id: z.string(),
  type: RequestTypeName,
  status: z.enum(requestStatuses),
  wants: z.array(StepName),
  failures: z.array(Failure),
  skipped: z.array(StepName),
  created_at: z.string(),
  events: z.array(Line),
  result: z
    .object({
      cv: CvProfile.optional(),
      job: JobProfile.optional(),
      analysis: GapAnalysis.optional(),
      rewrite: CvRewrite.optional(),
      coverLetter: CoverLetter.optional(),
      interview: InterviewPack.optional(),
      analytics: DrawnAnalytics.optional(),
    })
    .nullable(),
  engines: z.array(EngineUse).nullable(),
});
export type RequestView = z.infer<typeof RequestView>;

const Accepted = z.looseObject({
  job_id: z.string(),
  uploads: z.array(z.object({ part: z.string(), url: z.string(), headers: z.record(z.string(), z.string()) })),
});

const Refused = z.object({ errors: z.array(z.looseObject({ message: z.string(), field: z.string().optional() })) });

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

function bodyOf(given: Given) {
  if ("url" in given) return given;
  const { bytes, name } = given;
  if (bytes.byteLength > INLINE_BYTES) return { name, upload: { bytes: bytes.byteLength } };
  return { name, file: Buffer.from(bytes).toString("base64") };
}

export interface ApiClient {
  /** Any call of the API: the data of its answer, checked. */
  call<T>(method: string, path: string, schema: z.ZodType<T>, body?: unknown): Promise<T>;
  /** Hands a request in, with whatever must be uploaded. Answers its id. */
  submit(type: RequestType, documents: Readonly<Record<string, Given>>, options?: RequestOptions): Promise<string>;
  /** How a request stands, with the lines of its log after line `after`. */
  request(id: string, after: number): Promise<RequestView>;
  /** The typeset documents of a request, those that are still being made included. */
  documents(id: string): Promise<ListedDocument[]>;
  /** Has documents typeset. Answers their ids. */
  order(id: string, order: Order): Promise<string[]>;
  /** Opens a round of research. */
  openResearch(asked: {
    readonly topics: readonly string[];
    readonly skills: readonly string[];
    readonly urls: readonly string[];
  }): Promise<RoundView>;
  /** How a round of research stands. */
  research(id: string): Promise<RoundView>;
  /** Ends a request that is at work. Throws CliError if it has ended already. */
  cancel(id: string): Promise<void>;
}

/** A client of the HTTP API. Throws CliError with the API's own sentence. */
export function apiClient({ url, token }: ApiAddress): ApiClient {
  const call = async <T>(method: string, path: string, schema: z.ZodType<T>, body?: unknown): Promise<T> => {
    const target = new URL(path, url);
    const text = body === undefined ? undefined : JSON.stringify(body);
    const answer = await fetch(target, {
      method,
      headers: {
        authorization: `Bearer ${await token()}`,
        ...(text === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(text === undefined ? {} : { body: text }),
    });
    const json: unknown = answer.status === 204 ? { data: null } : await answer.json();
    if (!answer.ok) {
      const refused = Refused.safeParse(json);
      const sentences = refused.success ? refused.data.errors.map((error) => error.message) : [];
      if (answer.status === 401 && !refused.success) sentences.push("Your sign-in isn't taken; sign in again.");
      throw new CliError(sentences.join(" ") || `the API answered ${answer.status}`);
    }
    return z.object({ data: schema }).parse(json).data;
  };

  return {
    call,
    async submit(type, documents, options = {}) {
      const parts = Object.fromEntries(Object.entries(documents).map(([part, given]) => [part, bodyOf(given)]));
      const { job_id, uploads } = await call("POST", "/api/v1/analyze", Accepted, { type, ...parts, options });
      for (const upload of uploads) {
        const given = documents[upload.part];
        const bytes = given !== undefined && "bytes" in given ? given.bytes : new Uint8Array();
        const { "content-length": _, ...headers } = upload.headers;
        const answer = await fetch(upload.url, { method: "PUT", headers, body: Buffer.from(bytes) });
        if (!answer.ok) throw new CliError(`the upload of the ${upload.part} was refused (${answer.status})`);
      }
      return job_id;
    },
    request: (id, after) => call("GET", `/api/v1/jobs/${id}?after=${after}`, RequestView),
    async documents(id) {
      const path = `/api/v1/jobs/${id}/documents`;
      return (await call("GET", path, z.looseObject({ documents: z.array(Listed) }))).documents;
    },
    async order(id, order) {
      const { documents } = await call("POST", `/api/v1/jobs/${id}/documents`, Ordered, order);
      return documents.map(({ document_id }) => document_id);
    },
    openResearch: (asked) => call("POST", "/api/v1/research", RoundView, asked),
    research: (id) => call("GET", `/api/v1/research/${id}`, RoundView),
    async cancel(id) {
      await call("POST", `/api/v1/jobs/${id}/cancel`, z.looseObject({ status: z.literal("cancelled") }));
    },
  };
}

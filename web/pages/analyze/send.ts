import { ApiError, unreachable } from "../../../client/api-error.ts";
import { type Client, unwrap } from "../../../client/client.ts";
import type { RequestOptionsInput } from "../../../client/schema.ts";
import { addressIn, type Brought, type Wish } from "./draft.ts";

/** In the request itself a file grows by a third; beyond this it would pass Lambda's limit of 6 MB. */
const INLINE_BYTES = 4_000_000;

/** The bytes of a file in base64. */
const base64Of = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error("the file can't be read"));
    // `data:…;base64,` stands before it; an empty file has nothing behind.
    reader.onload = () => resolve(String(reader.result).split(",")[1] ?? "");
    reader.readAsDataURL(file);
  });

/** The posting: its address alone is fetched by the API. */
async function jobOf(job: Brought) {
  if (job.kind === "stored") return { posting_id: job.id };
  const address = job.kind === "text" ? addressIn(job.text) : null;
  return address === null ? await givenOf(job) : { url: address };
}

const isLarge = (brought: Brought): brought is Extract<Brought, { kind: "file" }> =>
  brought.kind === "file" && brought.file.size > INLINE_BYTES;

async function givenOf(brought: Exclude<Brought, { kind: "stored" }>) {
  if (brought.kind === "text") return { text: brought.text };
  const { file } = brought;
  const name = file.name.slice(0, 255) || "file";
  return isLarge(brought) ? { name, upload: { bytes: file.size } } : { name, file: await base64Of(file) };
}

async function upload(url: string, headers: Readonly<Record<string, string>>, file: File): Promise<void> {
  // The browser sets the length itself and lets nobody else.
  const { "content-length": _, ...own } = headers;
  const answer = await fetch(url, { method: "PUT", headers: own, body: file }).catch((error: unknown) => {
    throw unreachable(error);
  });
  if (!answer.ok) throw new ApiError(answer.status, []);
}

export interface Submission {
  readonly wish: Wish;
  readonly cv: Brought;
  readonly job: Brought;
  readonly options: RequestOptionsInput;
  /** The same key for the same submission: sent twice, it is taken in once. */
  readonly key: string;
}

/** Hands a request in, with the files that travel on their own. Answers its id. Throws ApiError. */
export async function send(client: Client, { wish, cv, job, options, key }: Submission): Promise<string> {
  const body = {
    type: wish,
    cv: cv.kind === "stored" ? { cv_id: cv.id } : await givenOf(cv),
    job: await jobOf(job),
    options,
  };
  const { job_id, uploads } = await unwrap(
    client.POST("/analyze", { body, params: { header: { "Idempotency-Key": key } } }),
  );
  await Promise.all(
    uploads.map(({ part, url, headers }) => {
      const brought = part === "cv" ? cv : job;
      return brought.kind === "file" ? upload(url, headers, brought.file) : undefined;
    }),
  );
  return job_id;
}

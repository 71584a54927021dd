import { type Client, unwrap } from "../../../client/client.ts";
import { ended } from "../../api/ended.ts";

/** The API takes files up to here at all. */
const MOST_BYTES = 10 * 1024 * 1024;
/** Larger ones are put to an address of their own: a request may have six megabytes, as base64. */
const MOST_INLINE_BYTES = 4 * 1024 * 1024;

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const CHUNK = 0x8000;
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(text);
}

async function submitted(client: Client, file: File): Promise<string> {
  const name = file.name.slice(0, 255);
  if (file.size <= MOST_INLINE_BYTES) {
    const cv = { file: await base64Of(file), name };
    return (await unwrap(client.POST("/analyze", { body: { type: "cv_parse", cv } }))).job_id;
  }
  const upload = { bytes: file.size, content_type: file.type || "application/octet-stream" };
  const { job_id: jobId, uploads } = await unwrap(
    client.POST("/analyze", { body: { type: "cv_parse", cv: { upload, name } } }),
  );
  for (const { url, method, headers } of uploads) {
    // The browser says the length itself, and lets nobody else say it.
    const { "content-length": _, ...own } = headers;
    const answer = await fetch(url, { method, headers: own, body: file });
    if (!answer.ok) throw new Error(`the upload was refused with ${answer.status}`);
  }
  return jobId;
}

/** What came of a file: the version that it was read into, or why it couldn't be. */
export type ReadCv = { readonly cvId: string } | { readonly code: string; readonly message: string };

/** Has a file read. Throws ApiError. */
export async function readCv(client: Client, file: File, signal: AbortSignal): Promise<ReadCv> {
  if (file.size === 0) return { code: "file_empty", message: "" };
  if (file.size > MOST_BYTES) return { code: "file_too_large", message: "" };
  const job = await ended(client, await submitted(client, file), signal);
  const parsed = job.events.find(({ type }) => type === "CvParsed");
  const cvId = parsed?.data.cvId;
  if (typeof cvId === "string") return { cvId };
  const [failure] = job.failures;
  return failure ?? { code: "internal", message: "" };
}

import { setTimeout as sleep } from "node:timers/promises";
import type { RequestType } from "../../schemas/requests.ts";
import { type Answer, caller } from "./calls.ts";
import { plainCv, plainPosting } from "./files.ts";
import type { Killable } from "./killable.ts";
import { localToken } from "./people.ts";

/** A request of the load, and how it has to end. */
export interface Wish {
  readonly key: string;
  readonly type: RequestType;
  readonly body: Readonly<Record<string, unknown>>;
  /** A file that comes after the request, through a presigned address. */
  readonly upload?: string;
  readonly cancel?: boolean;
  readonly ends: readonly string[];
}

const DONE = ["completed"] as const;

/** Ten kinds of requests in turn: analyses, whole applications, parts, an upload, an unreadable CV, one that is cancelled. */
export function wishOf(index: number): Wish {
  const key = `request-${index}`;
  const cv = { text: `${plainCv}\nReference ${index}` };
  const job = { text: plainPosting };
  const whole = { key, type: "gap_analysis", body: { cv, job }, ends: DONE } as const;
  switch (index % 10) {
    case 2:
    case 4:
      return { ...whole, type: "full_analysis" };
    case 5: {
      const upload = { bytes: Buffer.byteLength(cv.text), content_type: "text/plain" };
      return { ...whole, body: { cv: { upload }, job }, upload: cv.text };
    }
    case 6:
      return { key, type: "cv_parse", body: { cv }, ends: DONE };
    case 7:
      return { key, type: "job_parse", body: { job }, ends: DONE };
    case 8:
      return { ...whole, body: { cv: { text: "too short" }, job }, ends: ["failed"] };
    case 9:
      return { ...whole, cancel: true, ends: ["cancelled", "completed"] };
    default:
      return whole;
  }
}

const PAUSE_MS = 150;

/** A token outlives the platforms that are killed meanwhile: they have the same keys. */
const tokens: Record<string, string> = {};

/** Calls until an answer comes that is final: not of a platform that is dying, starting or busy. */
async function insist(platform: Killable, home: string, call: readonly [string, string, unknown?, string?]) {
  const [method, path, body, key] = call;
  for (;;) {
    const { apiUrl } = await platform.current();
    try {
      tokens[home] ??= await localToken(home);
      const send = caller(apiUrl, tokens[home] ?? null);
      const answer = await send(method, path, body, key === undefined ? {} : { "idempotency-key": key });
      if (answer.status < 500 && answer.status !== 429) return answer;
    } catch (error) {
      // What fetch throws when the platform is gone, in the middle of an answer too.
      if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    }
    await sleep(PAUSE_MS);
  }
}

interface Upload {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Puts a file to its presigned address; false if that has to be asked for anew. */
async function put({ url, headers }: Upload, text: string): Promise<boolean> {
  try {
    const type = headers["content-type"] ?? "";
    const answer = await fetch(url, { method: "PUT", headers: { "content-type": type }, body: text });
    return answer.ok;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return false;
  }
}

const idOf = ({ status, data }: Answer): string => {
  if (status !== 202 || typeof data?.job_id !== "string") throw new Error(`a request was answered with ${status}`);
  return data.job_id;
};

/** Brings a request in, whatever happens to the platform meanwhile. Answers its id. */
export async function fulfil(platform: Killable, home: string, wish: Wish): Promise<string> {
  const { key, type, body, upload, cancel } = wish;
  const submit = () => insist(platform, home, ["POST", "/analyze", { type, ...body }, key]);
  let answer = await submit();
  const id = idOf(answer);
  while (upload !== undefined) {
    const [address] = (answer.data?.uploads ?? []) as Upload[];
    if (address && (await put(address, upload))) break;
    await sleep(PAUSE_MS);
    answer = await submit();
  }
  if (cancel) await insist(platform, home, ["POST", `/jobs/${id}/cancel`, {}]);
  return id;
}

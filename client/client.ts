import createFetchClient from "openapi-fetch";
import { refusalOf, unreachable } from "./api-error.ts";
import type { paths } from "./schema.ts";

/** Where all routes of the API stand. */
export const API_BASE = "/api/v1";

export interface ClientOptions {
  /** What stands before the paths of the document, e.g. `https://example.com/api/v1`. */
  readonly baseUrl: string;
  /** The bearer token of whoever asks; null to ask without one. Asked for anew for each request. */
  readonly token?: () => Promise<string | null>;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * A client of the HTTP API whose paths, parameters and answers are typed by its OpenAPI document. What it answers is for
 * `unwrap`.
 */
export function createClient({ baseUrl, token, fetch = (request) => globalThis.fetch(request) }: ClientOptions) {
  const client = createFetchClient<paths>({
    baseUrl,
    fetch: async (request) => {
      const bearer = (await token?.()) ?? null;
      if (bearer !== null) request.headers.set("authorization", `Bearer ${bearer}`);
      try {
        return await fetch(request);
      } catch (error) {
        // Who gave up themselves hears of that, not of a broken connection.
        throw request.signal.aborted ? error : unreachable(error);
      }
    },
  });
  return client;
}

export type Client = ReturnType<typeof createClient>;

/** What openapi-fetch answers, of which an answer in the common form is taken. */
interface Answered<Data> {
  readonly data?: { readonly data: Data };
  readonly error?: unknown;
  readonly response: Response;
}

/** The `data` of an answer. Throws ApiError with the API's own sentences, or if there was no connection. */
export async function unwrap<Data>(answering: Promise<Answered<Data>>): Promise<Data> {
  const { data, error, response } = await answering;
  if (!response.ok) throw refusalOf(response, error);
  if (data === undefined) throw refusalOf(response, null);
  return data.data;
}

/** Waits for an answer without a body (204). Throws ApiError like `unwrap`. */
export async function settled(
  answering: Promise<{ readonly error?: unknown; readonly response: Response }>,
): Promise<void> {
  const { error, response } = await answering;
  if (!response.ok) throw refusalOf(response, error);
}

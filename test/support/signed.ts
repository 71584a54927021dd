import { Sha256 } from "@aws-crypto/sha256-js";
import { HttpRequest } from "@smithy/protocol-http";
import { SignatureV4 } from "@smithy/signature-v4";

/** Keys of whoever calls the API. */
export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The whole of it: what its JSON says, or its text. */
  readonly body: unknown;
  readonly data: Readonly<Record<string, unknown>> | null;
  /** What the errors say, and the fields that they name. */
  readonly messages: readonly string[];
  readonly fields: readonly string[];
}

export type Call = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>;

/**
 * Calls the API with these keys and answers whatever it says, refusals too. Throws where no answer comes. `stage` is the
 * path that a REST API is below.
 */
export function caller(
  place: { readonly url: string; readonly region: string; readonly stage?: string },
  credentials: Keys,
): Call {
  const signer = new SignatureV4({ service: "execute-api", region: place.region, credentials, sha256: Sha256 });
  return async (method, path, body, headers = {}) => {
    const url = new URL(`${place.stage ?? ""}/api/v1${path}`, place.url);
    const text = body === undefined ? null : JSON.stringify(body);
    const signed = await signer.sign(
      new HttpRequest({
        method,
        protocol: url.protocol,
        hostname: url.hostname,
        port: Number(url.port),
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: { host: url.host, ...(text === null ? {} : { "content-type": "application/json" }), ...headers },
        body: text ?? undefined,
      }),
    );
    const answer = await fetch(url, { method, headers: signed.headers, body: text });
    const said = await answer.text();
    const isJson = answer.headers.get("content-type")?.startsWith("application/json") === true;
    const whole: unknown = isJson ? JSON.parse(said) : said;
    const json = (isJson ? whole : {}) as {
      data?: Answer["data"];
      errors?: readonly { message: string; field?: string }[];
    };
    const { data = null, errors = [] } = json;
    const messages = errors.map(({ message }) => message);
    const fields = errors.flatMap(({ field }) => (field === undefined ? [] : [field]));
    return { status: answer.status, headers: answer.headers, body: whole, data, messages, fields };
  };
}

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
 * Calls the API with an access token, or with none (null: nobody), and answers whatever it says, refusals too. Throws where
 * no answer comes.
 */
export function caller(url: string, token: string | null): Call {
  return async (method, path, body, headers = {}) => {
    const text = body === undefined ? null : JSON.stringify(body);
    const answer = await fetch(new URL(`/api/v1${path}`, url), {
      method,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(text === null ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      body: text,
    });
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

import { createContext, Script } from "node:vm";
import * as z from "zod";

/** The part of a request that a viewer function sees and may change. */
export interface ViewerRequest {
  readonly method: string;
  readonly uri: string;
  /** Without the question mark. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer that the function gives itself. */
export interface ViewerResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The function failed, or what it returned is neither a request nor a response. */
export class ViewerFunctionError extends Error {
  /** CloudFront's name for it. */
  readonly code: "FunctionExecutionError" | "FunctionValidationError";

  constructor(code: ViewerFunctionError["code"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export interface ViewerContext {
  readonly distributionDomainName: string;
  readonly distributionId: string;
  readonly requestId: string;
  readonly ip: string;
}

export type ViewerFunction = (
  request: ViewerRequest,
  context: ViewerContext,
) => Promise<{ readonly request: ViewerRequest } | { readonly response: ViewerResponse }>;

/** Generous beside CloudFront's limit, which is about a millisecond of computing: this machine may be busy. */
const TIME_LIMIT_MS = 250;

const Value = z.object({ value: z.string(), multiValue: z.array(z.object({ value: z.string() })).optional() });
const Values = z.record(z.string(), Value);
type Values = z.infer<typeof Values>;

const Changed = z.object({
  method: z.string(),
  uri: z.string().startsWith("/"),
  querystring: z.union([z.string(), Values]).default({}),
  headers: Values.default({}),
  cookies: Values.default({}),
});
const Answered = z.object({
  statusCode: z.int().min(100).max(599),
  headers: Values.default({}),
  body: z
    .union([
      z.string().transform((data) => ({ encoding: "text" as const, data })),
      z.object({ encoding: z.enum(["text", "base64"]), data: z.string() }),
    ])
    .default({ encoding: "text", data: "" }),
});
const Result = z.union([Answered, Changed]);

/** How a call ended; one whose promise never settles has no outcome. */
const Outcome = z.object({ value: z.unknown(), error: z.string().optional() }, "the function doesn't come to its end");

function grouped(pairs: Iterable<readonly [string, string]>): Values {
  const values: Values = {};
  for (const [name, value] of pairs) {
    const known = values[name];
    if (known === undefined) values[name] = { value };
    else known.multiValue = [...(known.multiValue ?? [{ value: known.value }]), { value }];
  }
  return values;
}

const ungrouped = (values: Values): [string, string][] =>
  Object.entries(values).flatMap(([name, { value, multiValue }]) =>
    (multiValue ?? [{ value }]).map((each): [string, string] => [name, each.value]),
  );

const queryText = (query: string | Values): string =>
  typeof query === "string"
    ? query
    : ungrouped(query)
        .map(([name, value]) => (value === "" ? name : `${name}=${value}`))
        .join("&");

const queryPairs = (query: string): [string, string][] =>
  query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const equals = pair.indexOf("=");
      return equals < 0 ? [pair, ""] : [pair.slice(0, equals), pair.slice(equals + 1)];
    });

const cookiePairs = (header: string | undefined): [string, string][] =>
  (header ?? "")
    .split(/; */)
    .filter((pair) => pair !== "")
    .map((pair) => {
      const equals = pair.indexOf("=");
      return equals < 0 ? [pair, ""] : [pair.slice(0, equals), pair.slice(equals + 1)];
    });

function eventOf({ method, uri, query, headers }: ViewerRequest, { ip, ...context }: ViewerContext): object {
  const { cookie, ...others } = headers;
  return {
    version: "1.0",
    context: { ...context, eventType: "viewer-request" },
    viewer: { ip },
    request: {
      method,
      uri,
      querystring: grouped(queryPairs(query)),
      headers: Object.fromEntries(Object.entries(others).map(([name, value]) => [name, { value }])),
      cookies: grouped(cookiePairs(cookie)),
    },
  };
}

const singles = (values: Values): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name.toLowerCase(), value]));

/**
 * Runs a function of CloudFront (JavaScript runtime 2.0, event `viewer-request`) in a context of its own, which has
 * the language and nothing else: no timers, no network, no evaluation of text, as at the edge
 * (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html).
 * Throws an Error at once for code that doesn't compile, uses what isn't emulated, or has no `handler`.
 */
export function viewerFunction(name: string, code: string): ViewerFunction {
  if (/^\s*import\b/m.test(code)) throw new Error(`${name}: imports of functions of CloudFront are not emulated`);
  const context = createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
    // What the function awaits runs before the call returns, and within its time.
    microtaskMode: "afterEvaluate",
  });
  try {
    new Script(code, { filename: `${name}.js` }).runInContext(context, { timeout: TIME_LIMIT_MS });
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  if (new Script("typeof handler").runInContext(context) !== "function") throw new Error(`${name}: it has no handler`);

  // The event goes in as text and the result comes out as text: nothing of ours is within the function's reach.
  const call = (event: object): unknown => {
    const text = JSON.stringify(JSON.stringify(event));
    const script = new Script(`var outcome = null;
      Promise.resolve(${text}).then(JSON.parse).then(handler).then(
        (value) => { outcome = JSON.stringify({ value }); },
        (error) => { outcome = JSON.stringify({ error: String(error) }); },
      );`);
    script.runInContext(context, { timeout: TIME_LIMIT_MS });
    const { value, error } = Outcome.parse(JSON.parse(String(new Script("outcome").runInContext(context))));
    if (error !== undefined) throw new Error(error);
    return value;
  };

  return async (request, about) => {
    let returned: unknown;
    try {
      returned = call(eventOf(request, about));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new ViewerFunctionError("FunctionExecutionError", message, { cause: error });
    }
    const parsed = Result.safeParse(returned);
    if (!parsed.success) {
      throw new ViewerFunctionError(
        "FunctionValidationError",
        "the function returned neither a request nor a response",
      );
    }
    if ("statusCode" in parsed.data) {
      const { statusCode, headers, body } = parsed.data;
      const bytes = Buffer.from(body.data, body.encoding === "base64" ? "base64" : "utf8");
      return { response: { status: statusCode, headers: singles(headers), body: bytes } };
    }
    const { uri, querystring, headers, cookies } = parsed.data;
    const cookie = ungrouped(cookies)
      .map(([key, value]) => `${key}=${value}`)
      .join("; ");
    return {
      request: {
        method: request.method,
        uri,
        query: queryText(querystring),
        headers: { ...singles(headers), ...(cookie === "" ? {} : { cookie }) },
      },
    };
  };
}

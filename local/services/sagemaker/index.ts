import { type Place, parseArn, placeOf } from "../../arn.ts";
import { AwsError } from "../../aws-error.ts";
import { type Graph, resourcesOf } from "../../graph.ts";
import type { Access, Authorizer, HttpReply, HttpRequest, Service } from "../../service.ts";
import { type ContainerReply, extractFeatures } from "./container.ts";
import type { Embed } from "./embedder.ts";
import { type Endpoint, endpointsOf } from "./endpoints.ts";
import { ModelError, modelError, timedOut, tooLarge } from "./model-error.ts";

/** The largest request and answer of a serverless endpoint, bytes. */
const MAX_PAYLOAD = 4 * 1024 * 1024;
/** So long may the container of a serverless endpoint take, milliseconds. */
const TIME_LIMIT = 60_000;

const HEADER = "x-amzn-sagemaker-";
/** Headers of InvokeEndpoint that mean something to other endpoints than ours. */
const REFUSED_HEADERS = [
  "target-model",
  "target-container-hostname",
  "enable-explanations",
  "inference-component",
  "session-id",
  "prefix-aware-id",
];

const OTHER_OPERATIONS: Readonly<Record<string, string>> = {
  "async-invocations": "InvokeEndpointAsync",
  "invocations-response-stream": "InvokeEndpointWithResponseStream",
};

interface Call {
  readonly endpointName: string;
  readonly access: readonly Access[];
}

/**
 * The runtime of Amazon SageMaker: InvokeEndpoint on the graph's serverless endpoints for feature extraction, whose
 * model is played by an embedder. Throws an Error naming the resource for an endpoint that can't be played.
 */
export function createSageMaker(options: {
  readonly graph: Graph;
  readonly authorizer: Authorizer;
  readonly embed: Embed;
  /** Milliseconds; for tests. */
  readonly timeLimit?: number;
}): Service {
  const { graph, authorizer, embed, timeLimit = TIME_LIMIT } = options;
  const place = placeOfEndpoints(graph);
  const endpoints = endpointsOf(graph, authorizer);
  const running = new Map<string, number>();

  const callOf = ({ method, url }: HttpRequest): Call => {
    const [, name = "", operation = ""] = /^\/endpoints\/([^/]+)\/([^/]+)$/.exec(url.pathname) ?? [];
    if (method !== "POST" || operation !== "invocations") {
      const known = OTHER_OPERATIONS[operation] ?? `${method} ${url.pathname}`;
      throw new AwsError("UnknownOperationException", `The operation ${known} is not emulated.`, 404);
    }
    const endpointName = decodeURIComponent(name);
    const arn = `arn:aws:sagemaker:${place.region}:${place.account}:endpoint/${endpointName.toLowerCase()}`;
    return { endpointName, access: [{ action: "sagemaker:InvokeEndpoint", resource: arn }] };
  };

  const endpointOf = (request: HttpRequest, name: string): Endpoint => {
    const refused = REFUSED_HEADERS.find((header) => request.headers[`${HEADER}${header}`] !== undefined);
    if (refused) {
      throw new AwsError("NotImplementedException", `InvokeEndpoint: ${HEADER}${refused} is not emulated.`, 501);
    }
    const endpoint = endpoints.get(name);
    if (!endpoint) throw invalid(`Endpoint ${name} of account ${place.account} not found.`);
    const variant = request.headers[`${HEADER}target-variant`] ?? endpoint.variantName;
    if (variant !== endpoint.variantName) throw invalid(`Variant ${variant} not found for Request`);
    if (request.body.length > MAX_PAYLOAD) {
      throw new AwsError("ValidationError", `HTTP content length exceeded ${MAX_PAYLOAD} bytes.`, 413);
    }
    return endpoint;
  };

  /** Counts what runs at once. Throws a ThrottlingException if an endpoint is busy. */
  const withinConcurrency = async <T>({ name, maxConcurrency }: Endpoint, work: () => Promise<T>): Promise<T> => {
    const now = running.get(name) ?? 0;
    if (now >= maxConcurrency) throw new AwsError("ThrottlingException", "Rate exceeded", 429);
    running.set(name, now + 1);
    try {
      return await work();
    } finally {
      running.set(name, (running.get(name) ?? 1) - 1);
    }
  };

  const invoke = async (endpoint: Endpoint, request: HttpRequest): Promise<ContainerReply> => {
    const { headers, body } = request;
    const work = extractFeatures(embed, { contentType: headers["content-type"], accept: headers.accept, body });
    return await inTime(work, timeLimit, () => timedOut(endpoint.name, place));
  };

  return {
    signingName: "sagemaker",
    access: (request) => callOf(request).access,
    async handle(request) {
      const endpoint = endpointOf(request, callOf(request).endpointName);
      const reply = await withinConcurrency(endpoint, () => invoke(endpoint, request));
      if (reply.status !== 200) throw modelError(reply.status, reply.body, endpoint.name, place);
      if (Buffer.byteLength(reply.body) > MAX_PAYLOAD) throw tooLarge(endpoint.name, place);
      const variant = { "x-amzn-invoked-production-variant": endpoint.variantName };
      return { status: 200, headers: { "content-type": "application/json", ...variant }, body: reply.body };
    },
    fail,
  };
}

const invalid = (message: string): AwsError => new AwsError("ValidationError", message);

function fail(error: unknown): HttpReply {
  const known = error instanceof AwsError ? error : new AwsError("InternalFailure", "An internal error occurred.", 500);
  const original =
    known instanceof ModelError
      ? { OriginalStatusCode: known.originalStatusCode, OriginalMessage: known.originalMessage, LogStreamArn: "" }
      : {};
  return {
    status: known.status,
    headers: { "content-type": "application/json", "x-amzn-errortype": known.code },
    body: JSON.stringify({ Message: known.message, ...original }),
  };
}

async function inTime<T>(work: Promise<T>, milliseconds: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function placeOfEndpoints(graph: Graph): Place {
  const [endpoint] = resourcesOf(graph, "aws:sagemaker/endpoint:Endpoint");
  const arn = parseArn(String(endpoint?.outputs.arn));
  return arn ? { region: arn.region, account: arn.account } : placeOf(graph);
}

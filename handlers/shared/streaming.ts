import type { Writable } from "node:stream";
import * as z from "zod";

/**
 * Lambda's response streaming for answers of the REST API: the one place that knows the global which Lambda's runtime
 * for Node offers for it.
 */

/** The part of a REST API's event (payload format 1.0) that streams need. */
const RestEvent = z.looseObject({
  headers: z.record(z.string(), z.string()).nullable(),
  queryStringParameters: z.record(z.string(), z.string()).nullable(),
  pathParameters: z.record(z.string(), z.string()).nullable(),
  requestContext: z.looseObject({ identity: z.looseObject({ userArn: z.string().nullable().optional() }) }),
});

/** A request as a streaming handler sees it. */
export interface StreamRequest {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly params: Readonly<Record<string, string>>;
  /** What the gateway says of the caller. */
  readonly context: z.infer<typeof RestEvent>["requestContext"];
  readonly requestId: string;
  /** How much time is left for the answer, milliseconds. */
  readonly timeLeft: () => number;
}

/** What an answer begins with. */
export interface StreamHead {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Begins the answer and hands out what its body is written to. */
export type Begin = (head: StreamHead) => Writable;

interface LambdaContext {
  readonly awsRequestId: string;
  getRemainingTimeInMillis(): number;
}

type Streaming = (event: unknown, stream: Writable, context: LambdaContext) => Promise<void>;

/** Offered by Lambda's runtime (https://docs.aws.amazon.com/lambda/latest/dg/config-rs-write-functions.html). */
declare const awslambda: {
  streamifyResponse(handler: Streaming): Streaming;
  HttpResponseStream: { from(stream: Writable, head: StreamHead): Writable };
};

/** The Lambda handler of what answers part by part. */
export const streamingHandler = (answer: (request: StreamRequest, begin: Begin) => Promise<void>): Streaming =>
  awslambda.streamifyResponse(async (event, stream, context) => {
    const { headers, queryStringParameters, pathParameters, requestContext } = RestEvent.parse(event);
    const lower = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    await answer(
      {
        headers: Object.fromEntries(lower),
        query: queryStringParameters ?? {},
        params: pathParameters ?? {},
        context: requestContext,
        requestId: context.awsRequestId,
        timeLeft: () => context.getRemainingTimeInMillis(),
      },
      (head) => awslambda.HttpResponseStream.from(stream, head),
    );
  });

/** Writes a part and waits until there is room for the next. False if nobody reads any more. */
export async function writePart(stream: Writable, text: string): Promise<boolean> {
  if (stream.destroyed) return false;
  await new Promise<void>((resolve) => {
    stream.write(text, () => resolve());
    // What is destroyed meanwhile may never call back.
    stream.once("close", () => resolve());
  });
  return !stream.destroyed;
}

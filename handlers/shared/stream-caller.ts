import type { Identified } from "../api/identify.ts";
import type { ApiError } from "../api/reply.ts";
import type { StreamRequest } from "./streaming.ts";

/** The person behind a stream, or why there is none. */
export type StreamCaller = { readonly userId: string } | { readonly status: number; readonly error: ApiError };

/**
 * Finds the person behind a request to a stream: the one place where streams learn who calls. The REST API's method asks
 * for IAM, so the gateway has verified a signature and names the caller.
 */
export async function callerOfStream(known: Identified, { context }: StreamRequest): Promise<StreamCaller> {
  const { userArn } = context.identity;
  if (userArn) return { userId: (await known.find(userArn)).userId };
  return { status: 401, error: { code: "unauthorized", message: "Sign the request and try again." } };
}

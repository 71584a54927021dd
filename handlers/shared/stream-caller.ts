import type { Identified } from "../api/identify.ts";
import { BearerError, type BearerProblem, verifyBearer } from "./bearer.ts";
import type { StreamRequest } from "./streaming.ts";

/** Who reads a stream: their user id, or why their token isn't believed. */
export type StreamCaller = { readonly userId: string } | { readonly problem: BearerProblem };

/**
 * Finds the person behind a request to a stream: the one place where streams learn who calls. The REST API's method lets
 * everybody in (its authorizers know user pools, but not every issuer), so the access token is verified here.
 */
export async function callerOfStream(known: Identified, { headers }: StreamRequest): Promise<StreamCaller> {
  try {
    const user = await known.find(await verifyBearer(headers.authorization));
    return user === null ? { problem: "expired" } : { userId: user.userId };
  } catch (error) {
    if (error instanceof BearerError) return { problem: error.problem };
    throw error;
  }
}

import type { Identified } from "../api/identify.ts";
import type { StreamRequest } from "./streaming.ts";

/**
 * Finds the person behind a request to a stream: the one place where streams learn who calls. The REST API's method asks
 * for IAM, so the gateway has verified a signature and names the caller. Null if it names nobody.
 */
export async function callerOfStream(known: Identified, { context }: StreamRequest): Promise<string | null> {
  const { userArn } = context.identity;
  return userArn ? (await known.find(userArn)).userId : null;
}

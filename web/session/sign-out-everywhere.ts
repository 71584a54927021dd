import { refusalOf, unreachable } from "../../client/api-error.ts";
import type { Api } from "../api/context.tsx";

/** Ends all of a person's sessions, on every device, and refuses their tokens from now on. Throws ApiError. */
export async function signOutEverywhere({ base, token }: Api): Promise<void> {
  const bearer = await token();
  const headers: HeadersInit = bearer === null ? {} : { authorization: `Bearer ${bearer}` };
  const answer = await fetch(`${base}/me/sign-out`, { method: "POST", headers }).catch((error: unknown) => {
    throw unreachable(error);
  });
  if (!answer.ok) throw refusalOf(answer, await answer.json().catch(() => null));
}

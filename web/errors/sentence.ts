import i18next, { type TFunction } from "i18next";
import { ApiError } from "../../client/api-error.ts";

/** Refusals that the API words for one route only; their sentence says more than a catalogue could. */
const saysItself = new Set(["invalid", "not_found", "required", "unexpected", "conflict", "not_there"]);

/** What a problem's code means in the language of the interface; the API's own sentence where the catalogue has none. */
export function problemSentence(t: TFunction<["problems"]>, code: string, message: string): string {
  const isKnown = !saysItself.has(code) && i18next.exists(code, { ns: "problems" });
  // The key comes from outside and was just found.
  return isKnown ? t(code as "no_connection") : message;
}

/** What went wrong, in sentences that say what to do. */
export function errorSentences(t: TFunction<["problems"]>, error: unknown): readonly string[] {
  if (!(error instanceof ApiError)) return [t("unexpected_error")];
  if (error.problems.length > 0) return error.problems.map(({ code, message }) => problemSentence(t, code, message));
  if (error.status === 401) return [t("signed_out")];
  return [error.status >= 500 ? t("internal") : t("refused")];
}

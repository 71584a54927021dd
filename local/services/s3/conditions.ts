import { AwsError } from "../../aws-error.ts";
import type { ObjectInfo } from "./objects.ts";

type Headers = Readonly<Record<string, string>>;

const bare = (etag: string): string => etag.trim().replace(/^"|"$/g, "");
const lists = (header: string, etag: string): boolean =>
  header.split(",").some((each) => each.trim() === "*" || bare(each) === etag);
/** HTTP dates have whole seconds. */
const seconds = (at: number): number => Math.floor(at / 1000) * 1000;

const failed = (condition: string): AwsError =>
  new AwsError(
    "PreconditionFailed",
    `At least one of the pre-conditions you specified did not hold (${condition})`,
    412,
  );

/** Conditions of a read. Returns true if the answer is 304 Not Modified; throws PreconditionFailed. */
export function isNotModified(headers: Headers, object: ObjectInfo, prefix = ""): boolean {
  const match = headers[`${prefix}if-match`];
  const noneMatch = headers[`${prefix}if-none-match`];
  const unmodified = headers[`${prefix}if-unmodified-since`];
  const modified = headers[`${prefix}if-modified-since`];
  const at = seconds(object.modifiedAt);
  if (match !== undefined && !lists(match, object.etag)) throw failed("If-Match");
  if (match === undefined && unmodified !== undefined && at > Date.parse(unmodified)) {
    throw failed("If-Unmodified-Since");
  }
  if (noneMatch !== undefined) return lists(noneMatch, object.etag);
  return modified !== undefined && at <= Date.parse(modified);
}

/** Conditions of a write: `If-None-Match: *` and `If-Match`. Throws PreconditionFailed, or NoSuchKey for a match with nothing. */
export function checkWrite(headers: Headers, before: ObjectInfo | undefined): void {
  const noneMatch = headers["if-none-match"];
  const match = headers["if-match"];
  if (noneMatch !== undefined) {
    if (noneMatch.trim() !== "*") {
      throw new AwsError("NotImplemented", "If-None-Match of a PutObject can only be *.", 501);
    }
    if (before) throw failed("If-None-Match");
  }
  if (match !== undefined) {
    if (!before) throw new AwsError("NoSuchKey", "The specified key does not exist.", 404);
    if (!lists(match, before.etag)) throw failed("If-Match");
  }
}

/** The part of an object that a Range header asks for; undefined for the whole. Throws InvalidRange. */
export function rangeOf(header: string | undefined, size: number): { start: number; end: number } | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "");
  // What S3 cannot read, or several ranges at once, it answers with the whole object.
  if (!match || (match[1] === "" && match[2] === "")) return undefined;
  const [, first = "", last = ""] = match;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== "" && last !== "" && Number(last) < Number(first)) return undefined;
  if (start >= size || (first === "" && Number(last) === 0)) {
    throw new AwsError("InvalidRange", "The requested range is not satisfiable", 416);
  }
  return { start, end };
}

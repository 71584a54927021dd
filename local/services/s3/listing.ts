import { AwsError } from "../../aws-error.ts";
import type { Bucket } from "./buckets.ts";
import type { ObjectInfo, Objects } from "./objects.ts";
import { document, type Element, element, NAMESPACE } from "./xml.ts";

/** Sorts after every key that begins with what stands before it. */
const LAST = "\u{10FFFF}";

/** Answers ListObjectsV2: keys in the order of their UTF-8 bytes, those with a common prefix up to the delimiter rolled up. */
export function listObjects(objects: Objects, bucket: Bucket, query: URLSearchParams): string {
  const prefix = query.get("prefix") ?? "";
  const delimiter = query.get("delimiter") ?? "";
  const max = maxKeys(query.get("max-keys"));
  const token = query.get("continuation-token");
  const encoded = query.get("encoding-type") === "url";
  const encode = (text: string): string => (encoded ? encodeURIComponent(text).replaceAll("%2F", "/") : text);
  const found = collect(objects, bucket.name, prefix, delimiter, max, startOf(query, token));
  const contents = found.items.map((item) =>
    typeof item === "string"
      ? element("CommonPrefixes", [element("Prefix", encode(item))])
      : element("Contents", [
          element("Key", encode(item.key)),
          element("LastModified", new Date(item.modifiedAt).toISOString()),
          element("ETag", `"${item.etag}"`),
          element("Size", item.size),
          ...(query.get("fetch-owner") === "true" ? [element("Owner", [element("ID", bucket.name)])] : []),
          element("StorageClass", item.headers["x-amz-storage-class"] ?? "STANDARD"),
        ]),
  );
  const fields: Element[] = [
    element("Name", bucket.name),
    element("Prefix", encode(prefix)),
    ...(delimiter === "" ? [] : [element("Delimiter", encode(delimiter))]),
    element("MaxKeys", max),
    ...(encoded ? [element("EncodingType", "url")] : []),
    element("KeyCount", contents.length),
    element("IsTruncated", found.more),
    ...(token === null ? [] : [element("ContinuationToken", token)]),
    ...(found.more ? [element("NextContinuationToken", Buffer.from(found.last).toString("base64url"))] : []),
    ...(query.has("start-after") ? [element("StartAfter", encode(query.get("start-after") ?? ""))] : []),
    ...contents,
  ];
  return document(element("ListBucketResult", fields, NAMESPACE));
}

/** Objects and common prefixes, up to `max` of both together; `last` is where the next page begins after. */
function collect(
  objects: Objects,
  bucket: string,
  prefix: string,
  delimiter: string,
  max: number,
  start: string,
): { readonly items: readonly (ObjectInfo | string)[]; readonly more: boolean; readonly last: string } {
  const items: (ObjectInfo | string)[] = [];
  let last = start;
  for (;;) {
    const page = objects.list(bucket, prefix, last, false, 256);
    let jumped = false;
    for (const object of page) {
      if (items.length === max) return { items, more: true, last };
      const end = delimiter === "" ? -1 : object.key.indexOf(delimiter, prefix.length);
      if (end < 0) {
        items.push(object);
        last = object.key;
        continue;
      }
      const common = object.key.slice(0, end + delimiter.length);
      items.push(common);
      last = `${common}${LAST}`;
      jumped = true;
      break;
    }
    if (!jumped && page.length < 256) return { items, more: false, last };
  }
}

function startOf(query: URLSearchParams, token: string | null): string {
  if (token === null) return query.get("start-after") ?? "";
  const start = Buffer.from(token, "base64url").toString("utf8");
  if (start === "") throw new AwsError("InvalidArgument", "The continuation token provided is incorrect");
  return start;
}

function maxKeys(text: string | null): number {
  const max = text === null || text === "" ? 1000 : Number(text);
  if (!Number.isInteger(max) || max < 0) {
    throw new AwsError("InvalidArgument", "Provided max-keys not an integer or within integer range");
  }
  return Math.min(max, 1000);
}

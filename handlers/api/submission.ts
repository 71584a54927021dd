import * as z from "zod";
import { RequestOptions } from "../../schemas/options.ts";
import { type Part, parts } from "../../schemas/parts.ts";
import { Id } from "../../schemas/primitives.ts";
import { type RequestType, type Step, SubmittedTypeName, wantsOf } from "../../schemas/requests.ts";
import { Refusal, refuse } from "./reply.ts";

/** CVs and postings may have 10 MB each. */
export const MAX_BYTES = 10 * 1024 * 1024;

const Name = z.string().min(1).max(255);

/** A CV or posting: pasted text, a small file in the request itself, or a file to be uploaded to a presigned address. */
const given = [
  z.strictObject({ text: z.string(), name: Name.optional() }),
  z.strictObject({ file: z.base64(), name: Name.optional() }),
  z.strictObject({
    upload: z.strictObject({ bytes: z.int().min(0), content_type: z.string().max(255).optional() }),
    name: Name.optional(),
  }),
] as const;

const CvBody = z.union([...given, z.strictObject({ cv_id: Id })], {
  error: "expected {text}, {file} (base64), {upload: {bytes}} or {cv_id}",
});
const JobBody = z.union(
  [...given, z.strictObject({ url: z.string().min(1).max(2_048) }), z.strictObject({ posting_id: Id })],
  { error: "expected {text}, {url}, {file} (base64), {upload: {bytes}} or {posting_id}" },
);

export const AnalyzeBody = z.strictObject({
  type: SubmittedTypeName.default("gap_analysis"),
  cv: CvBody.optional(),
  job: JobBody.optional(),
  options: RequestOptions.optional(),
});

/** One part as submitted: its bytes are here, or will be uploaded. */
export type SubmittedPart = {
  readonly part: Part;
  readonly name: string | null;
} & (
  | {
      readonly kind: "inline";
      readonly bytes: Uint8Array;
      readonly contentType: string;
      /** Where it was fetched from, if it was. */
      readonly url?: string;
    }
  /** A page that is still to be fetched. */
  | { readonly kind: "page"; readonly url: string }
  /** One of the person's own, by its id. */
  | { readonly kind: "stored"; readonly id: string }
  | { readonly kind: "upload"; readonly size: number; readonly contentType: string }
);

export interface Submission {
  readonly type: RequestType;
  readonly wants: readonly Step[];
  readonly parts: readonly SubmittedPart[];
  /** What the person wishes for the results; none for results that aren't wanted. */
  readonly options: RequestOptions;
}

const BINARY = "application/octet-stream";

function submittedPart(part: Part, body: z.infer<typeof CvBody | typeof JobBody>): SubmittedPart {
  if ("cv_id" in body) return { kind: "stored", part, name: null, id: body.cv_id };
  if ("posting_id" in body) return { kind: "stored", part, name: null, id: body.posting_id };
  if ("url" in body) return { kind: "page", part, name: null, url: body.url };
  const name = body.name ?? null;
  if ("upload" in body) {
    const { bytes, content_type: contentType = BINARY } = body.upload;
    return { kind: "upload", part, name, size: bytes, contentType };
  }
  if ("text" in body) {
    const bytes = new TextEncoder().encode(body.text);
    return { kind: "inline", part, name, bytes, contentType: "text/plain; charset=utf-8" };
  }
  return { kind: "inline", part, name, bytes: Buffer.from(body.file, "base64"), contentType: BINARY };
}

/** The result that each group of options steers. */
const steers = {
  rewrite: "rewrite",
  letter: "letter",
  interview: "interview",
  charts: "charts",
} as const satisfies Record<keyof RequestOptions, Step>;

/** Size in bytes; null for what is stored already, or isn't here yet. */
function sizeOf(part: SubmittedPart): number | null {
  if (part.kind === "stored" || part.kind === "page") return null;
  return part.kind === "upload" ? part.size : part.bytes.byteLength;
}

/** What is asked for by a body of `POST /analyze`. Throws Refusal with the field that is wrong for this type. */
export function submissionOf(body: z.infer<typeof AnalyzeBody>): Submission {
  const { type } = body;
  const wants = wantsOf(type);
  const submitted = parts.flatMap((part) => {
    const given = body[part];
    if (wants.includes(part) && !given) {
      throw new Refusal(422, [{ code: "required", message: `${type} needs ${part}`, field: part }]);
    }
    if (!given) return [];
    if (!wants.includes(part)) {
      throw new Refusal(422, [{ code: "unexpected", message: `${type} doesn't use ${part}`, field: part }]);
    }
    return [submittedPart(part, given)];
  });
  const options = body.options ?? {};
  for (const [name, step] of Object.entries(steers)) {
    if (name in options && !wants.includes(step)) {
      throw new Refusal(422, [{ code: "unexpected", message: `${type} has no ${name}`, field: `options.${name}` }]);
    }
  }
  for (const part of submitted) {
    const size = sizeOf(part);
    if (size === 0) throw refuse(422, "file_empty", part.part);
    if (size !== null && size > MAX_BYTES) throw refuse(413, "file_too_large", part.part);
  }
  return { type, wants, parts: submitted, options };
}

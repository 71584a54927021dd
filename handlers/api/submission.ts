import * as z from "zod";
import { RequestOptions } from "../../schemas/options.ts";
import { type Part, parts } from "../../schemas/parts.ts";
import { type RequestType, RequestTypeName, type Step, wantsOf } from "../../schemas/requests.ts";
import { fieldErrors, Refusal, refuse } from "./reply.ts";

/** CVs and postings may have 10 MB each. */
export const MAX_BYTES = 10 * 1024 * 1024;

const Name = z.string().min(1).max(255);

/** A CV or posting: pasted text, a small file in the request itself, or a file to be uploaded to a presigned address. */
const PartBody = z.union(
  [
    z.strictObject({ text: z.string(), name: Name.optional() }),
    z.strictObject({ file: z.base64(), name: Name.optional() }),
    z.strictObject({
      upload: z.strictObject({ bytes: z.int().min(0), content_type: z.string().max(255).optional() }),
      name: Name.optional(),
    }),
  ],
  { error: "expected {text}, {file} (base64) or {upload: {bytes}}" },
);

export const AnalyzeBody = z.strictObject({
  type: RequestTypeName.default("gap_analysis"),
  cv: PartBody.optional(),
  job: PartBody.optional(),
  options: RequestOptions.optional(),
});

/** One part as submitted: its bytes are here, or will be uploaded. */
export type SubmittedPart = {
  readonly part: Part;
  readonly name: string | null;
} & (
  | { readonly kind: "inline"; readonly bytes: Uint8Array; readonly contentType: string }
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

function submittedPart(part: Part, body: z.infer<typeof PartBody>): SubmittedPart {
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
const steers = { rewrite: "rewrite", letter: "letter", interview: "interview" } as const satisfies Record<
  keyof RequestOptions,
  Step
>;

const sizeOf = (part: SubmittedPart): number => (part.kind === "upload" ? part.size : part.bytes.byteLength);

/** Reads the body of `POST /analyze`. Throws Refusal with an error per field. */
export function readSubmission(body: unknown): Submission {
  const parsed = AnalyzeBody.safeParse(body);
  if (!parsed.success) throw new Refusal(422, fieldErrors(parsed.error));
  const { type } = parsed.data;
  const wants = wantsOf(type);
  const submitted = parts.flatMap((part) => {
    const given = parsed.data[part];
    if (wants.includes(part) && !given) {
      throw new Refusal(422, [{ code: "required", message: `${type} needs ${part}`, field: part }]);
    }
    if (!given) return [];
    if (!wants.includes(part)) {
      throw new Refusal(422, [{ code: "unexpected", message: `${type} doesn't use ${part}`, field: part }]);
    }
    return [submittedPart(part, given)];
  });
  const options = parsed.data.options ?? {};
  for (const [name, step] of Object.entries(steers)) {
    if (name in options && !wants.includes(step)) {
      throw new Refusal(422, [{ code: "unexpected", message: `${type} has no ${name}`, field: `options.${name}` }]);
    }
  }
  for (const part of submitted) {
    if (sizeOf(part) === 0) throw refuse(422, "file_empty", part.part);
    if (sizeOf(part) > MAX_BYTES) throw refuse(413, "file_too_large", part.part);
  }
  return { type, wants, parts: submitted, options };
}

/** Turns a form (`multipart/form-data` with `type`, `cv`, `job`, `options` as JSON; files or texts) into the JSON body's shape. */
export async function bodyOfForm(form: FormData): Promise<unknown> {
  const entries = await Promise.all(
    [...form.entries()].map(async ([field, value]) => {
      if (field === "type") return [field, value] as const;
      if (field === "options" && typeof value === "string") return [field, JSON.parse(value) as unknown] as const;
      if (typeof value === "string") return [field, { text: value }] as const;
      const file = Buffer.from(await value.arrayBuffer()).toString("base64");
      return [field, { file, ...(value.name ? { name: value.name } : {}) }] as const;
    }),
  );
  return Object.fromEntries(entries);
}

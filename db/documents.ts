import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type * as z from "zod";
import { derivedId } from "../delivery/ids.ts";
import type { DocumentFormat } from "../schemas/documents.ts";
import type { Part } from "../schemas/parts.ts";
import type { Step } from "../schemas/requests.ts";

/**
 * Where files and large documents lie in the bucket. Keys are opaque: they name requests and never people.
 * Lifecycle rules of the bucket go by the first part.
 */
export const keys = {
  /** A file that a person uploads by a presigned URL; its arrival starts the flow. */
  upload: (requestId: string, part: Part): string => `uploads/${requestId}/${part}`,
  /** A file or text that came with the request itself. */
  input: (requestId: string, part: Part): string => `inputs/${requestId}/${part}`,
  /** Documents for the knowledge base that wait to be taken in: a `Submission`. */
  submission: (requestId: string, submissionId: string): string => `inputs/${requestId}/documents/${submissionId}.json`,
  /** A result; `version` is the id of the event that it answers, so that no result is ever overwritten. */
  result: (requestId: string, step: Step, version: string): string => `results/${requestId}/${step}/${version}.json`,
  /** The profile of a tailored CV, which is a version of its own beside the one that was read. */
  tailored: (requestId: string, version: string): string => `results/${requestId}/tailored/${version}.json`,
  /** The profile of a CV that its person has corrected, or tailored by choosing among changes. */
  corrected: (cvId: string): string => `profiles/${cvId}.json`,
  /** Everything of a person, packed for them; there is one at a time, and its name tells nobody whose it is. */
  export: (userId: string): string => `exports/${derivedId("export of", userId)}.zip`,
  /** A typeset document; `version` is the id of the event that had it made. */
  report: (requestId: string, documentId: string, version: string, format: DocumentFormat): string =>
    `reports/${requestId}/${documentId}/${version}.${format}`,
};

/** The folders in which each request has one of its own. */
export const folders = ["uploads", "inputs", "results", "reports"] as const;

export type { Part };

/** The request and part that an upload's key names; null for any other key. */
export function uploadOf(key: string): { requestId: string; part: Part } | null {
  const found = /^uploads\/([0-9a-f-]{36})\/(cv|job)$/.exec(key);
  return found?.[1] ? { requestId: found[1], part: found[2] === "cv" ? "cv" : "job" } : null;
}

/** Presigned addresses hold for an hour. */
export const PRESIGNED_SECONDS = 3_600;

/** The documents bucket. */
export interface Documents {
  /** Bytes of an object; null if there is none. */
  read(key: string): Promise<Uint8Array | null>;
  write(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  remove(key: string): Promise<void>;
  /** The keys of all objects whose key begins so. */
  list(prefix: string): Promise<string[]>;
  /** A JSON document, checked by its schema; null if there is none. */
  readJson<T>(key: string, schema: z.ZodType<T>): Promise<T | null>;
  writeJson(key: string, value: unknown): Promise<void>;
  /** Size in bytes; null if there is no such object. */
  size(key: string): Promise<number | null>;
  /** An address to which exactly `bytes` bytes may be put. */
  presignPut(key: string, bytes: number, contentType: string): Promise<string>;
  /** An address from which the object can be had for an hour, as a file of this name. */
  presignGet(key: string, fileName: string, contentType: string): Promise<string>;
}

/**
 * The header that names a download (RFC 6266): plain letters for old programs, and the real name beside it. Whatever a
 * name holds, it can't end the header or begin another.
 */
export function attachment(fileName: string): string {
  const plain =
    fileName
      .normalize("NFKD")
      .replace(/[^\w .()-]/g, "")
      .trim() || "document";
  const real = encodeURIComponent(fileName.replace(/[/\\\p{Cc}]/gu, " ")).replace(/['()*]/g, percentEncoded);
  return `attachment; filename="${plain}"; filename*=UTF-8''${real}`;
}

const percentEncoded = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;

const isMissing = (error: unknown): boolean => error instanceof NoSuchKey || error instanceof NotFound;

export function documents(s3: S3Client, bucket: string): Documents {
  const read = async (key: string): Promise<Uint8Array | null> => {
    try {
      const object = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return (await object.Body?.transformToByteArray()) ?? new Uint8Array();
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  };
  const write = async (key: string, bytes: Uint8Array, contentType: string): Promise<void> => {
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: contentType }));
  };
  return {
    read,
    write,
    async remove(key) {
      await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
    async list(prefix) {
      const found: string[] = [];
      for (let token: string | undefined; ; ) {
        const page = await s3.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }),
        );
        found.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []));
        token = page.NextContinuationToken;
        if (token === undefined) return found;
      }
    },
    async readJson(key, schema) {
      const bytes = await read(key);
      return bytes === null ? null : schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    },
    writeJson: (key, value) => write(key, new TextEncoder().encode(JSON.stringify(value)), "application/json"),
    async size(key) {
      try {
        const head = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
        return head.ContentLength ?? 0;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    presignPut: (key, bytes, contentType) =>
      getSignedUrl(
        s3,
        new PutObjectCommand({ Bucket: bucket, Key: key, ContentLength: bytes, ContentType: contentType }),
        { expiresIn: PRESIGNED_SECONDS, signableHeaders: new Set(["content-length", "content-type"]) },
      ),
    presignGet: (key, fileName, contentType) =>
      getSignedUrl(
        s3,
        new GetObjectCommand({
          Bucket: bucket,
          Key: key,
          ResponseContentDisposition: attachment(fileName),
          ResponseContentType: contentType,
        }),
        { expiresIn: PRESIGNED_SECONDS },
      ),
  };
}

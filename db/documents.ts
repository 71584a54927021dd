import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type * as z from "zod";
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
  /** A result; `version` is the id of the event that it answers, so that no result is ever overwritten. */
  result: (requestId: string, step: Step, version: string): string => `results/${requestId}/${step}/${version}.json`,
};

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
  /** A JSON document, checked by its schema; null if there is none. */
  readJson<T>(key: string, schema: z.ZodType<T>): Promise<T | null>;
  writeJson(key: string, value: unknown): Promise<void>;
  /** Size in bytes; null if there is no such object. */
  size(key: string): Promise<number | null>;
  /** An address to which exactly `bytes` bytes may be put. */
  presignPut(key: string, bytes: number, contentType: string): Promise<string>;
}

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
  };
}

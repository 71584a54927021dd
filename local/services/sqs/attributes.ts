import { createHash } from "node:crypto";
import { z } from "zod";
import { AwsError } from "../../aws-error.ts";

/** A message attribute as it goes over the wire; binary values are base64. */
export interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue?: string | undefined;
  readonly BinaryValue?: string | undefined;
}

export type MessageAttributes = Readonly<Record<string, MessageAttribute>>;

export const messageAttributes = z.record(
  z.string(),
  z.strictObject({
    DataType: z.string(),
    StringValue: z.string().optional(),
    BinaryValue: z.string().optional(),
  }),
);

const NAME = /^(?!aws\.|amazon\.)[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/i;

/** Refuses what SQS refuses: more than ten attributes, odd names and types, empty or non-numeric values. */
export function checkAttributes(attributes: MessageAttributes): void {
  const names = Object.keys(attributes);
  if (names.length > 10)
    throw invalid(`Number of message attributes [${names.length}] exceeds the allowed maximum [10].`);
  for (const [name, attribute] of Object.entries(attributes)) {
    if (name.length > 256 || !NAME.test(name)) throw invalid(`Message attribute name '${name}' is invalid.`);
    const kind = attribute.DataType.split(".")[0];
    const value = kind === "Binary" ? attribute.BinaryValue : attribute.StringValue;
    if (kind !== "String" && kind !== "Number" && kind !== "Binary") {
      throw invalid(
        `The type of message (user) attribute '${name}' is invalid. You must use only the following supported type prefixes: Binary, Number, String.`,
      );
    }
    if (value === undefined || value === "") {
      throw invalid(`Message (user) attribute '${name}' must contain a non-empty value of type '${kind}'.`);
    }
    if (kind === "Number" && !Number.isFinite(Number(value))) {
      throw invalid(`Can't cast the value of message (user) attribute '${name}' to a number.`);
    }
  }
}

export const md5 = (text: string): string => createHash("md5").update(text).digest("hex");

/**
 * The MD5 of message attributes: names sorted; each name, type and value with its length in four bytes, and between
 * them one byte, 1 for text and 2 for binary (SQS Developer Guide, "Calculating the MD5 message digest").
 */
export function md5OfAttributes(attributes: MessageAttributes): string | undefined {
  const names = Object.keys(attributes).sort();
  if (names.length === 0) return undefined;
  const hash = createHash("md5");
  const add = (bytes: Buffer): void => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    hash.update(length).update(bytes);
  };
  for (const name of names) {
    const attribute = attributes[name];
    if (!attribute) continue;
    add(Buffer.from(name));
    add(Buffer.from(attribute.DataType));
    const binary = attribute.DataType.startsWith("Binary");
    hash.update(Buffer.from([binary ? 2 : 1]));
    add(binary ? Buffer.from(attribute.BinaryValue ?? "", "base64") : Buffer.from(attribute.StringValue ?? ""));
  }
  return hash.digest("hex");
}

/** The bytes that count against the message limit: body, attribute names, types and values. */
export function sizeOf(body: string, attributes: MessageAttributes): number {
  let size = Buffer.byteLength(body);
  for (const [name, { DataType, StringValue, BinaryValue }] of Object.entries(attributes)) {
    size += Buffer.byteLength(name) + Buffer.byteLength(DataType) + Buffer.byteLength(StringValue ?? "");
    size += BinaryValue === undefined ? 0 : Buffer.from(BinaryValue, "base64").length;
  }
  return size;
}

/** The attributes that a receiver asked for: `All`, `.*`, `prefix.*` or names. */
export function selectAttributes(attributes: MessageAttributes, asked: readonly string[]): MessageAttributes {
  if (asked.length === 0) return {};
  const wanted = (name: string): boolean =>
    asked.some(
      (ask) =>
        ask === "All" || ask === ".*" || ask === name || (ask.endsWith(".*") && name.startsWith(ask.slice(0, -2))),
    );
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => wanted(name)));
}

const invalid = (message: string): AwsError => new AwsError("InvalidParameterValue", message);

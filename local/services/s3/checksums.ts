import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { AwsError } from "../../aws-error.ts";

/** The checksums that S3 knows, by the end of their header `x-amz-checksum-…`; values are base64. */
export const ALGORITHMS: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  crc32: (body) => fourBytes(crc32(body)),
  crc32c: (body) => fourBytes(crc32c(body)),
  crc64nvme,
  sha1: (body) => createHash("sha1").update(body).digest(),
  sha256: (body) => createHash("sha256").update(body).digest(),
};

/**
 * Verifies what the sender said about the body: Content-MD5 and any `x-amz-checksum-…`, in a header or a trailer.
 * Returns the checksums to keep with the object. Throws InvalidDigest, BadDigest or InvalidRequest.
 */
export function verifyChecksums(headers: Readonly<Record<string, string>>, body: Buffer): Record<string, string> {
  const md5 = headers["content-md5"];
  if (md5 !== undefined) {
    if (Buffer.from(md5, "base64").length !== 16) {
      throw new AwsError("InvalidDigest", "The Content-MD5 you specified is not valid.");
    }
    if (createHash("md5").update(body).digest("base64") !== md5) {
      throw new AwsError("BadDigest", "The Content-MD5 you specified did not match what we received.");
    }
  }
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (!name.startsWith("x-amz-checksum-") || name === "x-amz-checksum-mode" || name === "x-amz-checksum-type")
      continue;
    const algorithm = name.slice("x-amz-checksum-".length);
    const compute = Object.hasOwn(ALGORITHMS, algorithm) ? ALGORITHMS[algorithm] : undefined;
    if (!compute) throw new AwsError("NotImplemented", `The checksum ${name} is not emulated.`, 501);
    if (compute(body).toString("base64") !== value) {
      const label = algorithm.toUpperCase();
      throw new AwsError("BadDigest", `The ${label} you specified did not match the calculated checksum.`);
    }
    kept[algorithm] = value;
  }
  const announced = headers["x-amz-sdk-checksum-algorithm"]?.toLowerCase();
  if (announced !== undefined && kept[announced] === undefined) {
    throw new AwsError(
      "InvalidRequest",
      `x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.`,
    );
  }
  return kept;
}

function fourBytes(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}

const CRC32C_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
  return value >>> 0;
});

/** CRC-32 with Castagnoli's polynomial. */
function crc32c(body: Buffer): number {
  let value = 0xffffffff;
  for (const byte of body) value = (CRC32C_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** CRC-64/NVME, in two halves of 32 bits, since JavaScript's integers have 53. */
const CRC64_TABLE = Array.from({ length: 256 }, (_, index) => {
  let high = 0;
  let low = index;
  for (let bit = 0; bit < 8; bit += 1) {
    const odd = low & 1;
    low = ((low >>> 1) | (high << 31)) >>> 0;
    high >>>= 1;
    if (odd) {
      high = (high ^ 0x9a6c9329) >>> 0;
      low = (low ^ 0xac4bc9b5) >>> 0;
    }
  }
  return { high, low };
});

function crc64nvme(body: Buffer): Buffer {
  let high = 0xffffffff;
  let low = 0xffffffff;
  for (const byte of body) {
    const entry = CRC64_TABLE[(low ^ byte) & 0xff] ?? { high: 0, low: 0 };
    const shifted = ((low >>> 8) | (high << 24)) >>> 0;
    low = (shifted ^ entry.low) >>> 0;
    high = ((high >>> 8) ^ entry.high) >>> 0;
  }
  return Buffer.concat([fourBytes(high ^ 0xffffffff), fourBytes(low ^ 0xffffffff)]);
}

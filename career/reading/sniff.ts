/** What the first bytes say that a file is; `binary` is none of what can be read. */
export type Content = "pdf" | "zip" | "ole" | "rtf" | "text" | "binary";

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

/** Where `%PDF-` stands in the first kilobyte (readers allow junk before it), or -1. */
function pdfHeader(bytes: Uint8Array): number {
  const end = Math.min(bytes.length - 5, 1024);
  for (let at = 0; at <= end; at += 1) if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d], at)) return at;
  return -1;
}

/** Tells text from binary data: control characters other than blanks are rare in text of any encoding. */
function looksBinary(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return false;
  const sample = bytes.subarray(0, 64 * 1024);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) control += 1;
  }
  return control > sample.length / 200;
}

/** Names the content of a file by its bytes alone: a PDF that is called `.txt` is a PDF. */
export function sniff(bytes: Uint8Array): Content {
  if (pdfHeader(bytes) >= 0) return "pdf";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "ole";
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return "rtf";
  return looksBinary(bytes) ? "binary" : "text";
}

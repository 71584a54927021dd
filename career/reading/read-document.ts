import type { DocumentSource, DocumentText } from "./document.ts";
import { looksLikeHtml } from "./html/looks-like-html.ts";
import { Deadline, limits } from "./limits.ts";
import { sniff } from "./sniff.ts";
import { decode } from "./text/decode.ts";
import { readText } from "./text/read-text.ts";
import { UnreadableDocument } from "./unreadable.ts";

export type { DocumentFormat, DocumentSource, DocumentText, LayoutRisk, Line, Link, Segment } from "./document.ts";

/**
 * Reads the text of a file with everything about its layout that helps to understand it. The content decides what the
 * file is; `name` only helps where the content can't (Markdown or text). Of a site's page only what it is about is read;
 * of a file everything. Libraries for PDF and DOCX are loaded when
 * the first such file comes.
 *
 * Throws UnreadableDocument with the reason: file_empty, file_too_large, file_too_many_pages, file_format_unknown,
 * file_not_text, file_takes_too_long, pdf_no_text, pdf_encrypted, pdf_damaged, docx_damaged, zip_not_linkedin.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string | null,
  source: DocumentSource = "file",
): Promise<DocumentText> {
  if (bytes.byteLength === 0) throw new UnreadableDocument("file_empty");
  if (bytes.byteLength > limits.bytes) throw new UnreadableDocument("file_too_large");
  const deadline = new Deadline();
  const content = sniff(bytes);
  const claimsWord = /\.docx$/i.test(name ?? "");
  switch (content) {
    case "pdf": {
      const { readPdf } = await import("./pdf/read-pdf.ts");
      return readPdf(bytes, deadline);
    }
    case "zip":
      return readArchive(bytes, name, deadline);
    case "text":
      if (claimsWord) throw new UnreadableDocument("docx_damaged");
      if (/\.pdf$/i.test(name ?? "") && !hasProse(bytes)) throw new UnreadableDocument("pdf_damaged");
      return readTextual(bytes, name, source, deadline);
    case "binary":
      throw new UnreadableDocument(codeForBinary(name));
    default:
      throw new UnreadableDocument(claimsWord ? "docx_damaged" : "file_format_unknown");
  }
}

/** Tells a Word document from LinkedIn's data export. Of any other archive nothing is unpacked. */
async function readArchive(bytes: Uint8Array, name: string | null, deadline: Deadline): Promise<DocumentText> {
  const claimsWord = /\.docx$/iu.test(name ?? "");
  const claimsZip = /\.zip$/iu.test(name ?? "");
  const { readDocx } = await import("./docx/read-docx.ts");
  if (claimsWord) return readDocx(bytes, true, deadline);
  const { isLinkedInTable, readLinkedIn } = await import("./linkedin/read-linkedin.ts");
  const { unzip } = await import("./docx/unzip.ts");
  const tables = unzip(bytes, isLinkedInTable, claimsZip ? "zip_not_linkedin" : "docx_damaged");
  const told = tables.size === 0 ? null : readLinkedIn(tables, deadline);
  if (told !== null) return told;
  try {
    return await readDocx(bytes, false, deadline);
  } catch (error) {
    const other = error instanceof UnreadableDocument && error.code === "file_format_unknown" && claimsZip;
    throw other ? new UnreadableDocument("zip_not_linkedin", { cause: error }) : error;
  }
}

/** Tells the kinds of text apart: pages, JSON documents, Markdown, plain text. */
async function readTextual(
  bytes: Uint8Array,
  name: string | null,
  source: DocumentSource,
  deadline: Deadline,
): Promise<DocumentText> {
  const start = decode(bytes).slice(0, 2_000);
  if (looksLikeHtml(start) || (/\.html?$/iu.test(name ?? "") && /<\w/u.test(start))) {
    const { readHtml } = await import("./html/read-html.ts");
    return readHtml(bytes, deadline, source);
  }
  if (/^\ufeff?\s*[{[]/u.test(start)) {
    const { readJson } = await import("./json/read-json.ts");
    const document = await readJson(bytes, deadline);
    if (document !== null) return document;
  }
  return readText(bytes, name);
}

/** Whether a text file that is called .pdf holds words at all, or only the debris of a damaged PDF. */
function hasProse(bytes: Uint8Array): boolean {
  const sample = new TextDecoder().decode(bytes.subarray(0, 4096));
  return !/\b(?:endobj|endstream|startxref)\b/.test(sample) && /\p{L}{2,}\s+\p{L}{2,}/u.test(sample);
}

function codeForBinary(name: string | null): "pdf_damaged" | "docx_damaged" | "file_not_text" | "file_format_unknown" {
  if (/\.pdf$/i.test(name ?? "")) return "pdf_damaged";
  if (/\.docx$/i.test(name ?? "")) return "docx_damaged";
  return /\.(?:txt|md|markdown|text)$/i.test(name ?? "") ? "file_not_text" : "file_format_unknown";
}

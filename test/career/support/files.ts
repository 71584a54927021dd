import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import PDFDocument from "pdfkit";
import { type DocumentText, readDocument } from "../../../career/reading/read-document.ts";

/** The day on which all tests run. */
export const today = new Date("2026-11-01T00:00:00Z");

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a pasted text, as the command line and the API do. */
export const readPasted = (text: string): Promise<DocumentText> => readDocument(bytesOf(text), null);

/** Draws a PDF and returns its bytes. */
export function pdfOf(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "A4", margin: 60, ...options });
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    draw(pdf);
    pdf.end();
  });
}

/** A PDF with one line of text after another; lines that start with `# ` are set as headings. */
export const pdfOfLines = (lines: readonly string[]): Promise<Uint8Array> =>
  pdfOf((pdf) => {
    for (const line of lines) {
      if (line.startsWith("# ")) pdf.moveDown(0.7).font("Helvetica-Bold").fontSize(13).text(line.slice(2));
      else
        pdf
          .font("Helvetica")
          .fontSize(10)
          .text(line === "" ? " " : line);
    }
  });

/** A Word document of paragraphs: `# ` starts a heading, `- ` an item of a list, `a || b` a row of a table. */
export async function docxOfLines(lines: readonly string[]): Promise<Uint8Array> {
  const children = lines.map((line) => {
    if (line.startsWith("# ")) return new Paragraph({ text: line.slice(2), heading: HeadingLevel.HEADING_1 });
    if (line.startsWith("- ")) return new Paragraph({ text: line.slice(2), bullet: { level: 0 } });
    if (!line.includes(" || "))
      return new Paragraph({
        children: line
          .split("\t")
          .flatMap((text, index) => (index === 0 ? [new TextRun(text)] : [new TextRun({ text: `\t${text}` })])),
      });
    const cells = line.split(" || ").map((text) => new TableCell({ children: [new Paragraph(text)] }));
    return new Table({ rows: [new TableRow({ children: cells })] });
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

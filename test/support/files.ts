import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import PDFDocument from "pdfkit";

/** A folder of files for one test file. */
export function temporaryFolder(): {
  path: string;
  write: (name: string, bytes: Uint8Array | string) => string;
  remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), "careerassist-files-"));
  return {
    path,
    write: (name, bytes) => {
      const file = join(path, name);
      writeFileSync(file, bytes);
      return file;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** A PDF that `draw` puts onto its first page. */
export function pdf(
  draw: (page: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument(options);
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
    draw(document);
    document.end();
  });
}

/** A page without text, as a scanner makes them. */
export const scannedPdf = (): Promise<Buffer> => pdf((page) => page.rect(50, 50, 400, 600).fill("#cccccc"));

export const encryptedPdf = (): Promise<Buffer> =>
  pdf((page) => page.text("Robin Example, robin@example.com"), { userPassword: "secret", ownerPassword: "secret" });

export const binaryJunk = (bytes: number): Buffer => randomBytes(bytes);

/** A CV as text that is not the example, for tests that must not depend on one file. */
export const plainCv = `Robin Example
robin.example@example.com | +49 30 1234567 | Berlin

Experience

Senior Engineer, Example Works
03/2019 - present
- Built order services in TypeScript on PostgreSQL
- Led a team of four

Engineer, Sample Systems
2015 - 2019
- Wrote Python tools for the support team

Education

BSc Computer Science, University of Examples, 2015

Skills
TypeScript, PostgreSQL, Python, Docker
`;

export const plainPosting = `Backend Engineer
Northwind Samples, Berlin

Your tasks
- Build services for our customers

Requirements
- TypeScript
- PostgreSQL
- Kubernetes

Nice to have
- Python
`;

/** A data export as LinkedIn packs it, of somebody who isn't the plain CV's person. */
export function linkedInExport(): Buffer {
  const tables = {
    "Profile.csv": "First Name,Last Name,Headline,Geo Location\nNoa,Example,Harbour pilot,Turku",
    "Email Addresses.csv": "Email Address,Confirmed,Primary,Updated On\nnoa.example@example.org,Yes,Yes,1/2/24",
    "Positions.csv":
      "Company Name,Title,Description,Location,Started On,Finished On\nSample Harbour,Harbour pilot,Brought in 400 ships a year,Turku,Mar 2018,",
    "Skills.csv": "Name\nNavigation\nRadar",
  };
  const files = Object.entries(tables).map(([name, text]) => [name, strToU8(text)]);
  return Buffer.from(zipSync(Object.fromEntries(files)));
}

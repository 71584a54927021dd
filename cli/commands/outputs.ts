import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentFormat, DocumentKind } from "../../schemas/documents.ts";
import type { ApiClient, Order, RequestView } from "../client.ts";
import { fetchDocuments } from "../fetch-documents.ts";
import { pngOf } from "../png.ts";

/** What `--out` writes of each result, and under which name. */
const typeset: Readonly<
  Record<string, { readonly kind: DocumentKind; readonly name: string; readonly formats: readonly DocumentFormat[] }>
> = {
  analysis: { kind: "report", name: "analysis-report", formats: ["html", "pdf"] },
  rewrite: { kind: "cv", name: "tailored-cv", formats: ["docx", "pdf"] },
  coverLetter: { kind: "letter", name: "cover-letter", formats: ["docx", "pdf"] },
  interview: { kind: "interview", name: "interview", formats: ["docx", "pdf"] },
};

const nameOf = (kind: DocumentKind): string => Object.values(typeset).find((each) => each.kind === kind)?.name ?? kind;

/** Has everything typeset that a request has brought, and writes it into a folder. Answers the paths. */
export async function writeTypeset(
  client: ApiClient,
  view: RequestView,
  folder: string,
  style: Omit<Order, "documents">,
): Promise<string[]> {
  const documents = Object.keys(view.result ?? {}).flatMap((name) => {
    const found = typeset[name];
    return found ? found.formats.map((format) => ({ kind: found.kind, format })) : [];
  });
  if (documents.length === 0) return [];
  const fetched = await fetchDocuments(client, view.job_id, { ...style, documents });
  return fetched.map(({ document: { kind, format }, bytes }) => {
    const path = join(folder, `${nameOf(kind)}.${format}`);
    writeFileSync(path, bytes);
    return path;
  });
}

const PNG_SCALE = 2;

/** Writes the charts of the applications as pictures. Answers the paths. */
export async function writeCharts({ result }: RequestView, folder: string): Promise<string[]> {
  const paths: string[] = [];
  for (const { id, svg } of result?.analytics?.charts ?? []) {
    const base = join(folder, `chart-${id.replaceAll("_", "-")}`);
    writeFileSync(`${base}.svg`, svg);
    writeFileSync(`${base}.png`, await pngOf(svg, PNG_SCALE));
    paths.push(`${base}.svg`, `${base}.png`);
  }
  return paths;
}

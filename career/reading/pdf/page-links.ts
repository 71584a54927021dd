import type { PDFPageProxy } from "pdfjs-dist";
import type { Line, Link } from "../document.ts";
import type { Deadline } from "../limits.ts";

/** The targets of a page's link annotations, each with the line that it lies on. */
export async function pageLinks(page: PDFPageProxy, lines: readonly Line[], deadline: Deadline): Promise<Link[]> {
  const annotations: unknown[] = await deadline.race(page.getAnnotations());
  const number = page.pageNumber;
  const links: Link[] = [];
  for (const annotation of annotations) {
    if (typeof annotation !== "object" || annotation === null) continue;
    const url = "url" in annotation ? annotation.url : "unsafeUrl" in annotation ? annotation.unsafeUrl : null;
    if (typeof url !== "string" || url.length > 2_000) continue;
    const text =
      "overlaidText" in annotation && typeof annotation.overlaidText === "string" ? annotation.overlaidText : null;
    const line = lines.find((candidate) => text !== null && text !== "" && candidate.text.includes(text));
    links.push({ url, text, page: number, line: line?.line ?? 1 });
  }
  return links;
}

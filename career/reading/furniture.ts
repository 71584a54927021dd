import type { Line } from "./document.ts";

const pageNumber =
  /^(?:[-–—\s]*\d{1,3}[-–—\s]*|(?:.{0,60}?[\s|·•,–-]+)?(?:page|seite|p\.|página|sivu|pagina|strona|sida|side)\s*\d{1,3}(?:\s*(?:of|von|de|sur|\/|van|z|av)\s*\d{1,3})?|\d{1,3}\s*(?:\/|of|von|sur|de)\s*\d{1,3})$/iu;

/** Lines per page end that may be furniture. */
const depth = 3;

/**
 * Marks page numbers and lines that repeat at the top or the bottom of pages. The first page keeps what it has at its
 * top: there it is the letterhead.
 */
export function markFurniture(lines: readonly Line[]): Line[] {
  const ends = endsOfPages(lines);
  const counts = new Map<string, Set<number>>();
  for (const line of ends) {
    const key = shape(line.text);
    counts.set(key, (counts.get(key) ?? new Set()).add(line.page));
  }
  const pages = Math.max(0, ...lines.map((line) => line.page));
  return lines.map((line) => {
    if (!ends.has(line)) return line;
    if (isNumberedName(line, pages)) return { ...line, furniture: true };
    const repeats = (counts.get(shape(line.text))?.size ?? 0) > 1 && line.page > 1;
    return repeats || pageNumber.test(line.text.trim()) ? { ...line, furniture: true } : line;
  });
}

/** "Name – 2/3" on the second of three pages: the numbers prove that it is what it looks like. */
function isNumberedName(line: Line, pages: number): boolean {
  const found = /^.{1,80}?\s*[|·•,–—-]\s*(\d{1,3})\s*(?:\/|of|von|sur|de)\s*(\d{1,3})$/iu.exec(line.text.trim());
  return found !== null && pages > 1 && Number(found[1]) === line.page && Number(found[2]) === pages;
}

const shape = (text: string): string => text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ");

function endsOfPages(lines: readonly Line[]): Set<Line> {
  const pages = Map.groupBy(lines, (line) => line.page);
  const ends = new Set<Line>();
  for (const page of pages.values()) {
    const byPosition = [...page].sort((one, other) => one.line - other.line);
    for (const line of [...byPosition.slice(0, depth), ...byPosition.slice(-depth)]) ends.add(line);
  }
  return ends;
}

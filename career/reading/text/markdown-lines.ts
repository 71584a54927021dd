import { buildLine } from "../build-line.ts";
import { clean, fold, foldParts } from "../clean.ts";
import type { Line, Link, Segment } from "../document.ts";
import { splitByBlanks } from "./text-lines.ts";

const linkPattern = /!?\[([^\]]*)\]\(\s*<?([^)\s>]+)>?[^)]*\)/g;
const isRule = (raw: string): boolean => /^\s*(?:[-*_=]\s*){3,}$/.test(raw);
const isTableRule = (raw: string): boolean => /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/.test(raw);
const isFence = (raw: string): boolean => /^\s*(?:```|~~~)/.test(raw);

/** Whether a text without a telling name is Markdown: several headings, or emphasis together with a heading. */
export function looksLikeMarkdown(text: string): boolean {
  const headings = text.match(/^#{1,4} \S/gm)?.length ?? 0;
  const emphasis = text.match(/\*\*[^*\n]+\*\*/g)?.length ?? 0;
  return headings >= 2 || (headings >= 1 && emphasis >= 1) || emphasis >= 4;
}

/** Stands in a text where emphasis begins or ends, until the line is cut there. */
const edge = "\u0001";

const withoutEdges = (text: string): string => text.replaceAll(edge, "");

/** Drops the marks of emphasis and code, keeps what they enclose between edges. */
function plain(text: string): string {
  return text
    .replace(linkPattern, "$1")
    .replace(/<((?:https?:\/\/|mailto:)[^>\s]+)>/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, `${edge}$2${edge}`)
    .replace(/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, `${edge}$1${edge}`)
    .replace(/(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)/g, `${edge}$1${edge}`)
    .replace(/`([^`]+)`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, "$1")
    .replace(/<br\s*\/?>|\s{2}$/gi, "");
}

const isAllBold = (text: string): boolean => /^(?:\*\*|__)[^*]+(?:\*\*|__)[\s:]*$/.test(text.trim());

/** Lines and links of a Markdown text. Headings keep their level; the marks themselves are not part of the text. */
export function markdownLines(text: string): { lines: Line[]; links: Link[] } {
  const lines: Line[] = [];
  const links: Link[] = [];
  let gap = 1;
  text.split(/\r\n?|\n/).forEach((source, index) => {
    const raw = clean(source);
    if (raw.trim() === "" || isRule(raw) || isTableRule(raw) || isFence(raw)) {
      gap += 1;
      return;
    }
    const line = index + 1;
    for (const found of raw.matchAll(linkPattern)) {
      links.push({ url: found[2] ?? "", text: fold(withoutEdges(plain(found[1] ?? ""))) || null, page: 1, line });
    }
    const segments = segmentsOf(raw);
    if (segments.length === 0) return;
    const headingLevel = /^\s{0,3}(#{1,6})\s/.exec(raw)?.[1]?.length ?? 0;
    const bold = segments.every((segment) => segment.bold);
    lines.push(buildLine({ page: 1, line, segments, gap, headingLevel, bold, left: segments[0]?.left ?? 0 }));
    gap = 1;
  });
  return { lines, links };
}

function segmentsOf(raw: string): Segment[] {
  const body = raw.replace(/^(\s{0,3})#{1,6}\s+(.*?)\s*#*\s*$/, "$2").replace(/^\s*>\s?/, "");
  const isRow = /^\s*\|.*\|\s*$/.test(body);
  const cells = isRow
    ? body
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/)
    : [body];
  return cells.flatMap((cell) => {
    const bold = isAllBold(cell.replace(/^\s*[-*+]\s+/, ""));
    return splitByBlanks(plain(cell)).map(({ text, ...segment }) => {
      const parts = foldParts(text.split(edge));
      return { ...segment, text: parts.join(""), bold, ...(parts.length > 1 ? { parts } : {}) };
    });
  });
}

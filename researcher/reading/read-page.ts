import { createHash } from "node:crypto";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { detectLanguage } from "../../career/language/detect.ts";
import type { DocumentText } from "../../career/reading/document.ts";
import { readDocument } from "../../career/reading/read-document.ts";
import { decode } from "../../career/reading/text/decode.ts";
import { UnreadableDocument } from "../../career/reading/unreadable.ts";
import { type Fetched, mediaType } from "../../fetching/guarded-fetch.ts";
import type { Page } from "../../schemas/page.ts";
import { asJobPosting, type Opening, openingsIn } from "./ats-board.ts";
import { markdownOf } from "./markdown.ts";
import { structuredOf } from "./structured.ts";

/** Elements beyond which a page is taken as it stands, and links beyond which nobody follows. */
const mostElements = 20_000;
const mostLinks = 500;

/** Main content below this many characters is no article: the whole page says more. */
const shortest = 200;

/**
 * Reads what was fetched: of pages the main content, without navigation, notices and footers; PDFs and texts whole.
 * Throws UnreadableDocument.
 */
export async function readPage({ url, headers, body }: Fetched): Promise<Page> {
  const type = mediaType(headers);
  const isHtml = type === "text/html" || type === "application/xhtml+xml";
  const name = isHtml
    ? "page.html"
    : type === "application/pdf"
      ? "page.pdf"
      : type === "text/markdown"
        ? "page.md"
        : null;
  const openings = type === "application/json" ? openingsIn(decode(body)) : null;
  if (openings !== null) return await boardPage(url, headers, openings);
  const whole = await readDocument(body, name);
  return whole.format === "html" && isHtml
    ? readHtmlPage(url, headers, decode(body), whole)
    : plainPage(url, headers, whole);
}

/** Openings of one board that are read; most of their words are the same in all. */
const mostOpenings = 50;

/** A board of openings as one page: each under its title, with its place, its address and what it says. */
async function boardPage(url: string, headers: Fetched["headers"], openings: readonly Opening[]): Promise<Page> {
  const read = openings.slice(0, mostOpenings);
  const parts: string[] = [];
  for (const { title, place, url: address, html } of read) {
    const said = await markdownIn(html);
    parts.push([`## ${title}`, [place, address].filter((part) => part !== null).join(" · "), said ?? ""].join("\n\n"));
  }
  if (parts.length === 0) throw new UnreadableDocument("file_empty");
  const company = read.find((opening) => opening.company !== null)?.company ?? null;
  return {
    ...described(parts.join("\n\n")),
    kind: "text",
    title: company === null ? null : `Openings at ${company}`,
    canonicalUrl: url,
    structured: structuredOf(read.map(asJobPosting)),
    robots: robotsOf(headers["x-robots-tag"] ?? ""),
    links: openings.slice(0, mostLinks).map(({ title, url: address }) => ({ url: address, text: title })),
  };
}

/** A piece of HTML as Markdown; null where it says nothing. */
async function markdownIn(html: string): Promise<string | null> {
  try {
    const { lines } = await readDocument(new TextEncoder().encode(`<html>${html}</html>`), "main.html");
    return markdownOf(lines);
  } catch (error) {
    if (error instanceof UnreadableDocument) return null;
    throw error;
  }
}

function plainPage(url: string, headers: Fetched["headers"], { lines, format }: DocumentText): Page {
  const text = markdownOf(lines);
  const kind = format === "pdf" ? "pdf" : "text";
  const title = lines.find((line) => line.headingLevel > 0 || line.bold)?.text ?? null;
  const robots = robotsOf(headers["x-robots-tag"] ?? "");
  return { ...described(text), kind, title, canonicalUrl: url, structured: structuredOf([]), robots, links: [] };
}

/**
 * What a page asks of programs by `X-Robots-Tag` and `<meta name="robots">`, ours among them
 * (https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag).
 */
const robotsOf = (said: string): Page["robots"] => ({
  index: !/\b(?:noindex|none)\b/iu.test(said),
  follow: !/\b(?:nofollow|none)\b/iu.test(said),
});

async function readHtmlPage(
  url: string,
  headers: Fetched["headers"],
  html: string,
  whole: DocumentText,
): Promise<Page> {
  const { document } = parseHTML(html);
  const documents = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent ?? "",
  );
  const structured = structuredOf(documents);
  const canonicalUrl = canonicalOf(url, document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null);
  const named = document.querySelector("html")?.getAttribute("lang")?.split("-")[0]?.toLowerCase() ?? "";
  const title = document.querySelector("title")?.textContent?.trim() || null;
  const asked = [...document.querySelectorAll('meta[name="robots" i], meta[name="careerassist" i]')].map(
    (meta) => meta.getAttribute("content") ?? "",
  );
  const robots = robotsOf([headers["x-robots-tag"] ?? "", ...asked].join(","));
  const links = linksOf(url, document.querySelectorAll("a[href]"));
  // A posting that describes itself was read from its own description already.
  const main = structured.jobPostings.length > 0 ? null : await mainOf(document);
  const { language, ...rest } = described(main ?? markdownOf(whole.lines));
  return {
    ...rest,
    kind: "html",
    title,
    canonicalUrl,
    language: language ?? (/^[a-z]{2}$/u.test(named) ? named : null),
    structured,
    robots,
    links,
  };
}

/** The main content as Markdown, or null where the page has no one stretch of text that is it. Changes the document. */
async function mainOf(document: ReturnType<typeof parseHTML>["document"]): Promise<string | null> {
  if (document.querySelectorAll("*").length > mostElements) return null;
  const article = new Readability(document, { charThreshold: shortest }).parse();
  if (!article?.content || (article.textContent ?? "").trim().length < shortest) return null;
  return await markdownIn(article.content);
}

const described = (text: string): Pick<Page, "text" | "language" | "contentHash"> => ({
  text,
  language: detectLanguage(text),
  contentHash: createHash("sha256").update(text).digest("hex"),
});

/** A page may name another address of the same site as its own, but not speak for another site. */
function canonicalOf(url: string, named: string | null): string {
  const canonical = named === null ? null : URL.parse(named, url);
  if (canonical === null || canonical.host !== new URL(url).host || !/^https?:$/u.test(canonical.protocol)) return url;
  canonical.hash = "";
  return canonical.href;
}

/** What is looked at of a link. */
interface Anchor {
  getAttribute(name: string): string | null;
  readonly textContent: string | null;
}

function linksOf(url: string, anchors: Iterable<Anchor>): Page["links"] {
  const links = new Map<string, string>();
  for (const anchor of anchors) {
    const target = URL.parse(anchor.getAttribute("href") ?? "", url);
    if (target === null || !/^https?:$/u.test(target.protocol)) continue;
    target.hash = "";
    const text = (anchor.textContent ?? "").replace(/\s+/gu, " ").trim();
    if (!links.get(target.href) && target.href !== url) links.set(target.href, text);
    if (links.size >= mostLinks) break;
  }
  return [...links].map(([target, text]) => ({ url: target, text }));
}

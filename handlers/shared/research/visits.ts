import { comparableUrl, linkRefusal, patternOf } from "../../../career/research/addresses.ts";
import { saysSomething, sortOf, wholeText } from "../../../career/research/pages.ts";
import { priorityOf } from "../../../career/research/plan.ts";
import type { NewVisit } from "../../../db/research.ts";
import { EVERYONE } from "../../../db/submissions.ts";
import type { Claimed, KnownPage, PageMemory, VisitResult } from "../../../db/visits.ts";
import { derivedId } from "../../../delivery/ids.ts";
import type { Visited } from "../../../schemas/crawl.ts";
import type { Page } from "../../../schemas/page.ts";
import type { Source, Topic } from "../../../schemas/research.ts";
import { LONGEST_DOCUMENT, type NewDocument } from "../../../schemas/submissions.ts";

/** The source that stands for the addresses which a person has named: these pages, for this person, no further. */
export const ASKED = "asked";
export const askedSource = (urls: readonly string[], topics: readonly Topic[]): Source => ({
  id: ASKED,
  name: "asked for",
  kind: "note",
  topics: topics.length === 0 ? ["search"] : [...topics],
  fields: [],
  language: null,
  employers: [],
  start: [...urls],
  follow: [],
  avoid: [],
  depth: 0,
  pages: Math.max(1, urls.length),
  every: 1,
  licence: "the site's own terms; read for one person",
});

/** Whose a page is: everybody's, or that of the person who named its address. */
export const ownerOf = (sourceId: string, userId: string): string | null => (sourceId === ASKED ? userId : null);

/** The id under which a page is remembered. `url` is a comparable one. */
export const pageIdOf = (url: string, owner: string | null): string => derivedId("page", owner ?? EVERYONE, url);

export const visitIdOf = (sourceId: string, url: string): string =>
  derivedId("visit", sourceId === ASKED ? ASKED : "", url);

/** The pages that a source begins with. */
export const seedsOf = (source: Source, order: number): NewVisit[] =>
  source.start.flatMap((start) => {
    const url = comparableUrl(start);
    return url === null
      ? []
      : [
          {
            visitId: visitIdOf(source.id, url),
            url,
            sourceId: source.id,
            depth: 0,
            priority: Math.min(order, 1),
            pattern: patternOf(url),
            parentPattern: null,
          },
        ];
  });

type Links = Page["links"];

/** The links of a page that its source lets follow, each once. */
export function followed(
  visit: Pick<Claimed, "pattern" | "depth" | "source_id">,
  links: Links,
  source: Source,
  words: readonly string[],
): NewVisit[] {
  const found = new Map<string, NewVisit>();
  for (const link of links) {
    const url = comparableUrl(link.url);
    if (url === null || found.has(url) || linkRefusal(url, source, visit.depth + 1) !== null) continue;
    found.set(url, {
      visitId: visitIdOf(source.id, url),
      url,
      sourceId: source.id,
      depth: visit.depth + 1,
      priority: priorityOf({ url, text: link.text }, words),
      pattern: patternOf(url),
      parentPattern: visit.pattern,
    });
  }
  return [...found.values()];
}

/** Links as they are remembered: as many as a page can have that anybody follows. */
const keptLinks = (links: Links): { url: string; text: string }[] =>
  links.slice(0, 300).map(({ url, text }) => ({ url, text: text.slice(0, 120) }));

const LONGEST_TITLE = 300;

/** A page as a document of the knowledge base. */
export const documentOf = (visited: Visited, page: Page, source: Source, owner: string | null): NewDocument => ({
  title: (page.title?.trim() || new URL(page.canonicalUrl).host + new URL(page.canonicalUrl).pathname).slice(
    0,
    LONGEST_TITLE,
  ),
  format: "markdown",
  text: wholeText(page).slice(0, LONGEST_DOCUMENT),
  url: page.canonicalUrl.length <= 2_000 ? page.canonicalUrl : null,
  name: null,
  kind: owner === null ? sortOf(page, source.kind) : "note",
  topics: source.topics,
  fields: source.fields,
  language: page.language ?? source.language,
  licence: source.licence,
  fetchedAt: visited.fetchedAt,
  asks: [],
});

/** What is known when a visit is judged. */
export interface Judging {
  readonly visit: Claimed;
  readonly visited: Visited;
  readonly source: Source;
  readonly owner: string | null;
  readonly known: KnownPage | null;
  /** The page that holds this content already; null if none does. */
  readonly sameAs: string | null;
  readonly words: readonly string[];
  readonly milliseconds: number;
}

/** What a visit came to. A document is handed in for `document` alone. */
export type Judged = Pick<VisitResult, "status" | "code" | "counts" | "stillGood" | "links"> & {
  readonly remember: boolean;
};

/**
 * Judges a visit. A page that was read before and says the same leads to where it led; a page that says what another
 * says already leads nowhere: that is how loops end. Throws nothing; never called for pages that were left.
 */
export function judged({ visit, visited, source, known, sameAs, words, owner }: Judging): Judged {
  const without = { counts: false, stillGood: null, links: [], remember: false };
  if (visited.outcome === "refused") return { ...without, status: "skipped", code: visited.code };
  const onward = (links: Links): NewVisit[] => followed(visit, links, source, words);
  if (visited.outcome === "unchanged" && known !== null)
    return {
      status: "unchanged",
      code: null,
      counts: true,
      stillGood: known.page_id,
      links: onward(known.links),
      remember: false,
    };
  const { page } = visited;
  if (visited.outcome !== "read" || page === null)
    return { ...without, status: "failed", code: visited.code ?? "page_failed" };
  const links = page.robots.follow ? onward(page.links) : [];
  const isSame = known !== null && known.content_hash === page.contentHash;
  const read = { counts: true, stillGood: null, remember: true };
  if (isSame && known.document_id !== null) return { ...read, status: "unchanged", code: null, links };
  if (sameAs !== null && sameAs !== pageIdOf(visit.url, owner))
    return { ...without, counts: true, status: "skipped", code: "duplicate" };
  if (!page.robots.index) return { ...without, counts: true, status: "skipped", code: "noindex", links };
  return saysSomething(page)
    ? { ...read, status: "document", code: null, links }
    : { ...read, status: "read", code: null, links };
}

/** What is remembered of a page that was read. */
export const memoryOf = (
  { visit, visited, source, owner, known }: Judging,
  page: Page,
  document: { readonly documentId: string; readonly textKey: string } | null,
): PageMemory => ({
  pageId: pageIdOf(visit.url, owner),
  userId: owner,
  url: page.canonicalUrl,
  sourceId: source.id,
  etag: visited.etag,
  lastModified: visited.lastModified,
  contentHash: page.contentHash,
  title: page.title?.slice(0, LONGEST_TITLE) ?? null,
  topics: source.topics,
  textKey: document?.textKey ?? known?.text_key ?? null,
  documentId: document?.documentId ?? known?.document_id ?? null,
  links: keptLinks(page.links),
  fetchedAt: visited.fetchedAt,
});

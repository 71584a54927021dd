import type { CvProfile } from "../../schemas/cv.ts";
import type { DocumentText, Line } from "../reading/document.ts";
import type { FieldLog } from "./field-log.ts";

type Profile = NonNullable<CvProfile["basics"]["profiles"]>[number];

const networks: readonly (readonly [string, RegExp])[] = [
  ["LinkedIn", /(?:^|\.)linkedin\.com$/],
  ["GitHub", /(?:^|\.)github\.com$/],
  ["GitLab", /(?:^|\.)gitlab\.com$/],
  ["Bitbucket", /(?:^|\.)bitbucket\.org$/],
  ["XING", /(?:^|\.)xing\.com$/],
  ["Stack Overflow", /(?:^|\.)stackoverflow\.com$/],
  ["Twitter", /(?:^|\.)(?:twitter|x)\.com$/],
  ["Behance", /(?:^|\.)behance\.net$/],
  ["Dribbble", /(?:^|\.)dribbble\.com$/],
  ["Medium", /(?:^|\.)medium\.com$/],
  ["Kaggle", /(?:^|\.)kaggle\.com$/],
  ["ORCID", /(?:^|\.)orcid\.org$/],
  ["Google Scholar", /^scholar\.google\./],
  ["ResearchGate", /(?:^|\.)researchgate\.net$/],
  ["YouTube", /(?:^|\.)youtube\.com$/],
  ["Instagram", /(?:^|\.)instagram\.com$/],
  ["LeetCode", /(?:^|\.)leetcode\.com$/],
];

/** Networks by the word that a link is shown as, where its target says nothing. */
const labels = new Map(networks.map(([network]) => [network.toLowerCase(), network]));

const urlPattern =
  /(?<![@\p{L}\p{N}._-])(?:https?:\/\/|www\.)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:com|org|net|io|dev|de|fi|fr|es|me|co|uk|at|ch|eu|app|ai|tech|info|design|us|ca|se|no|dk|nl|be|it|pl|pt|in|edu|example|xyz|blog|page|site|online|works|studio|art|photo|photography|cat|br|mx|ar|cl|au|nz|ie|jp|cn|kr|test)(?![\p{L}\p{N}])(?::\d+)?(?:\/[^\s,;|()<>"'•·]*)?/giu;

interface Found {
  readonly url: string;
  readonly label: string | null;
  readonly line: Line | null;
}

/** Reads the accounts and the site of a person from the first lines and from the targets of the file's links. */
export function linksOf(
  document: DocumentText,
  head: readonly Line[],
  all: readonly Line[],
  log: FieldLog,
): { url: string | null; profiles: Profile[] } {
  const targets = annotated(document, head);
  const found = [...written(head).map((one) => asLinked(one, targets)), ...targets, ...labelled(all)];
  const profiles: Profile[] = [];
  let url: string | null = null;
  const seen = new Set<string>();
  for (const one of found) {
    const key = one.url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|^www\.|\/$/g, "");
    if ([...seen].some((other) => other.startsWith(key))) continue;
    seen.add(key);
    const network =
      networkOf(one.url) ??
      labels.get(
        (one.label ?? "")
          .toLowerCase()
          .replace(/[^a-z ]/g, "")
          .trim(),
      ) ??
      null;
    if (network === null && url === null) {
      url = one.url;
      log.note("/basics/url", one.line === null ? [] : [one.line], 0.9);
    } else {
      log.note(`/basics/profiles/${profiles.length}/url`, one.line === null ? [] : [one.line], 0.95);
      const username = network === null ? null : usernameOf(one.url);
      profiles.push({ network: network ?? "Website", ...(username === null ? {} : { username }), url: one.url });
    }
  }
  return { url, profiles };
}

const bare = (url: string): string => url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|^www\.|\/$/gu, "");

/** An address that a line had no room for is taken as the link's target has it. */
const asLinked = (one: Found, targets: readonly Found[]): Found => {
  const target = targets.find(({ url }) => bare(url) !== bare(one.url) && bare(url).startsWith(bare(one.url)));
  const broken =
    target !== undefined &&
    (/[-_/.]$/u.test(one.url) || one.line?.text.replace(/[.,;:]+$/u, "").endsWith(one.url) === true);
  return broken ? { ...one, url: networkOf(one.url) === null ? target.url.replace(/\/$/u, "") : target.url } : one;
};

/** The address of an account without what a site adds to follow its visitors. */
const withoutTracking = (url: string): string => (networkOf(url) === null ? url : (url.split(/[?#]/u)[0] ?? url));

function written(head: readonly Line[]): Found[] {
  return head.flatMap((line, index) =>
    [
      ...unbroken(line, head[index + 1])
        .replace(/[\p{L}\p{N}._%+-]+\s?@\s?\S+/gu, (address) => " ".repeat(address.length))
        .matchAll(urlPattern),
    ]
      .map((match) => match[0].replace(/[.,;:]+$/u, ""))
      .filter((url) => !/^(?:node|vue|next|express|react|d3|three|nuxt|asp|socket)\.(?:js|net|io)$/i.test(url))
      .map((url) => ({
        url: withoutTracking(url),
        label: null,
        line,
      })),
  );
}

/** The text of a line, with the rest of an address that had no room on it in a narrow column. */
function unbroken(line: Line, next: Line | undefined): string {
  if (next === undefined || next.column !== line.column || next.gap > 1.45 || !/^[\p{L}\p{N}_.~%/-]+$/u.test(next.text))
    return line.text;
  const open =
    /(?:[a-z]{2,}\.[a-z]{2,}\S*[-_/]|linkedin\.com\/in)$/iu.test(line.text) ||
    (/^\//u.test(next.text) && /\.[a-z]{2,}\S*$/iu.test(line.text));
  return open ? line.text + next.text : line.text;
}

/** Link annotations over the first lines: what one sees may be an icon or a word, the target is what counts. */
function annotated(document: DocumentText, head: readonly Line[]): Found[] {
  return document.links
    .filter((link) => /^https?:\/\//i.test(link.url))
    .map((link) => ({ link, line: head.find((line) => line.page === link.page && line.line === link.line) ?? null }))
    .filter(({ link, line }) => line !== null || (networkOf(link.url) !== null && isPersonal(link.url)))
    .map(({ link, line }) => ({ url: withoutTracking(link.url), label: link.text, line }));
}

/** An address of an account, not of a repository or a company: one step of the path, or /in/ on LinkedIn. */
const isPersonal = (url: string): boolean => {
  const path =
    url
      .replace(/^https?:\/\/[^/]+/i, "")
      .split(/[?#]/)[0]
      ?.split("/")
      .filter((part) => part !== "") ?? [];
  return path.length === 1 || (path.length === 2 && /^(?:in|profile|pub|users?|citations)$/i.test(path[0] ?? ""));
};

/** Accounts that stand anywhere else with the name of their network before them. */
function labelled(all: readonly Line[]): Found[] {
  return all.flatMap((line) => {
    const match = /(?:linkedin\.com\/in\/|github\.com\/|xing\.com\/profile\/)[\p{L}\p{N}_%.-]+(?!\/)/iu.exec(line.text);
    return match === null || !isPersonal(`https://${match[0]}`) || line.bullet !== null
      ? []
      : [{ url: match[0], label: null, line }];
  });
}

function networkOf(url: string): string | null {
  const host =
    url
      .replace(/^https?:\/\//i, "")
      .split(/[/:?#]/)[0]
      ?.toLowerCase() ?? "";
  return networks.find(([, pattern]) => pattern.test(host))?.[0] ?? null;
}

function usernameOf(url: string): string | null {
  const parts =
    url
      .replace(/^https?:\/\//i, "")
      .split(/[?#]/)[0]
      ?.split("/")
      .slice(1)
      .filter((part) => part !== "") ?? [];
  return parts.filter((part) => !/^(?:in|profile|pub|users?|@?)$/i.test(part))[0] ?? null;
}

import type { Source } from "../../schemas/research.ts";

/** Parameters that say who follows a link and not what it leads to. */
const noise =
  /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|ref|s?sid|session(?:_?id)?|phpsessid|jsessionid|_ga|yclid)$/iu;

/**
 * An address as addresses are compared: without its fragment, without sessions and the marks of campaigns, parameters in
 * order. Null for what is no address of the web.
 */
export function comparableUrl(address: string, base?: string): string | null {
  const url = URL.parse(address, base);
  if (url === null || !/^https?:$/u.test(url.protocol) || url.username !== "" || url.password !== "") return null;
  url.hash = "";
  url.pathname = url.pathname.replace(/;jsessionid=[^/]*/giu, "").replace(/\/{2,}/gu, "/");
  for (const name of new Set(url.searchParams.keys())) if (noise.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href.replace(/\?$/u, "");
}

const variable = /^(?:\d[\d._-]*|[0-9a-f]{8,}|[0-9a-f-]{36})$/iu;

/**
 * The address with what looks counted left out, so that the endless pages of one program look the same:
 * `/cal/2026/11?day=3` becomes `/cal/#/#?day`.
 */
export function patternOf(address: string): string {
  const { host, pathname, searchParams } = new URL(address);
  const path = pathname
    .split("/")
    .map((segment) => (variable.test(segment) ? "#" : segment.replace(/\d+/gu, "#")))
    .join("/");
  const names = [...new Set(searchParams.keys())].join("&");
  return `${host}${path}${names === "" ? "" : `?${names}`}`;
}

const longest = 500;
const mostSegments = 10;
const mostParameters = 4;
const mostRepeats = 3;

/** Whether an address looks made by a program without end: too long, too deep, or going in circles. */
export function looksEndless(address: string): boolean {
  const { pathname, searchParams } = new URL(address);
  const segments = pathname.split("/").filter((segment) => segment !== "");
  const repeats = Math.max(0, ...segments.map((segment) => segments.filter((other) => other === segment).length));
  return (
    address.length > longest ||
    segments.length > mostSegments ||
    [...searchParams].length > mostParameters ||
    repeats >= mostRepeats
  );
}

/** What no page of text lies under: files that aren't read, and doors. */
const notText =
  /\.(?:jpe?g|png|gif|svg|webp|ico|css|m?js|zip|gz|tar|exe|dmg|mp[34]|avi|mov|woff2?|ttf|xml|rss|atom|docx?|xlsx?|pptx?)$/iu;
const door = /\/(?:log-?in|sign-?(?:in|up)|register|log-?out|cart|checkout|account|wp-admin|share)(?:\/|$)/iu;

/** Why a link of a source is not followed; null if it is. `address` is a comparable one. */
export function linkRefusal(
  address: string,
  source: Pick<Source, "start" | "follow" | "avoid" | "depth">,
  depth: number,
): string | null {
  const { host, pathname } = new URL(address);
  if (!source.start.some((start) => new URL(start).host === host)) return "elsewhere";
  if (depth > source.depth) return "too_deep";
  if (!source.follow.some((prefix) => pathname.startsWith(prefix))) return "elsewhere";
  if (source.avoid.some((prefix) => pathname.startsWith(prefix))) return "avoided";
  if (notText.test(pathname) || door.test(pathname)) return "not_text";
  return looksEndless(address) ? "endless" : null;
}

import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { isPublicAddress } from "./public-address.ts";
import { FetchRefused } from "./refusals.ts";

/** Answers all addresses of a name; rejects if it has none. */
export type Resolve = (name: string) => Promise<readonly string[]>;

/** Where to connect: an address that was checked, for a URL that was checked. */
export interface Target {
  readonly url: URL;
  readonly address: string;
  readonly port: number;
}

/** Names that mean a machine inside a network, by RFC 6761, 6762, 8375, the ICANN's reservation and clouds' habits. */
const innerNames = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa|onion)$/u;

/** Asks the system, hosts file included, for both families. */
export const systemResolve: Resolve = async (name) =>
  (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address);

/**
 * Parses an address as browsers do (WHATWG URL), so that `http://0x7f.1` and `http://2130706433` are seen as the
 * addresses that they are. Throws FetchRefused: url_invalid, scheme_refused, credentials_refused.
 */
export function checkedUrl(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href);
  if (url === null) throw new FetchRefused("url_invalid");
  if (url.protocol !== "https:" && url.protocol !== "http:") throw new FetchRefused("scheme_refused");
  if (url.username !== "" || url.password !== "") throw new FetchRefused("credentials_refused");
  url.hash = "";
  return url;
}

const portOf = (url: URL): number => (url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port));

/** The name without the brackets of IPv6 and without the dot that ends an absolute name. */
const nameOf = (url: URL): string => url.hostname.replace(/^\[|\]$/gu, "").replace(/\.$/u, "");

/**
 * Resolves the host of a URL and checks every address that it has: one that isn't public refuses them all, since
 * nobody knows which would be taken. `allow` names hosts with their ports (`127.0.0.1:4123`, `jobs.example.org:8080`)
 * that are fetched from wherever they lie. Throws FetchRefused: port_refused, host_refused, address_refused, host_unknown.
 */
export async function targetOf(url: URL, allow: readonly string[], resolve: Resolve): Promise<Target> {
  const name = nameOf(url);
  const port = portOf(url);
  const allowed = allow.includes(`${name}:${port}`);
  if (!allowed) {
    if (port !== 80 && port !== 443) throw new FetchRefused("port_refused");
    if (isIP(name) === 0 && (innerNames.test(name) || !name.includes("."))) throw new FetchRefused("host_refused");
  }
  const addresses = isIP(name) === 0 ? await addressesOf(name, resolve) : [name];
  if (!allowed && !addresses.every(isPublicAddress)) throw new FetchRefused("address_refused");
  const [address] = addresses;
  if (address === undefined) throw new FetchRefused("host_unknown");
  return { url, address, port };
}

async function addressesOf(name: string, resolve: Resolve): Promise<readonly string[]> {
  try {
    return await resolve(name);
  } catch (cause) {
    throw new FetchRefused("host_unknown", { cause });
  }
}

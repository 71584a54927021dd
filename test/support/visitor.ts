/** A browser without a screen: it follows redirects, keeps cookies, and fills in forms. It runs no script. */

export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface Visitor {
  /** Goes to an address, and on until it isn't sent further. Addresses of `stop` are not called. */
  go(url: string | URL): Promise<Page>;
  /** Sends the form of the page whose action is this, with these fields. */
  submit(page: Page, action: string, fields?: Readonly<Record<string, string>>): Promise<Page>;
}

interface Cookie {
  readonly value: string;
  readonly path: string;
}

const MOST_REDIRECTS = 12;

/** `stop`: the address at which a sign-in ends; nobody needs to listen there. `language`: what it likes to read. */
export function visitor(stop: (url: URL) => boolean = () => false, language = "en"): Visitor {
  /** Cookies know hosts and paths, and not ports. */
  const jar = new Map<string, Map<string, Cookie>>();

  const cookiesFor = ({ hostname, pathname }: URL): string =>
    [...(jar.get(hostname) ?? [])]
      .filter(([, { path }]) => pathname === path || pathname.startsWith(path.endsWith("/") ? path : `${path}/`))
      .map(([name, { value }]) => `${name}=${value}`)
      .join("; ");

  const keep = ({ hostname }: URL, headers: Headers): void => {
    const kept = jar.get(hostname) ?? new Map<string, Cookie>();
    jar.set(hostname, kept);
    for (const line of headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split("; ");
      const [name = "", ...value] = pair.split("=");
      const attribute = (wanted: string) =>
        attributes.find((each) => each.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
      const isOver = Date.parse(attribute("expires") ?? "") < Date.now();
      if (isOver) kept.delete(name);
      else kept.set(name, { value: value.join("="), path: attribute("path") ?? "/" });
    }
  };

  const call = async (url: URL, body?: string): Promise<Page> => {
    let at = url;
    let form = body;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (stop(at)) return { url: at, status: 0, headers: new Headers(), text: "" };
      const cookie = cookiesFor(at);
      const answer: Response = await fetch(at, {
        method: form === undefined ? "GET" : "POST",
        redirect: "manual",
        headers: {
          "accept-language": language,
          ...(cookie === "" ? {} : { cookie }),
          ...(form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded", origin: at.origin }),
        },
        ...(form === undefined ? {} : { body: form }),
      });
      keep(at, answer.headers);
      const location = answer.headers.get("location");
      const text = await answer.text();
      if (location === null) return { url: at, status: answer.status, headers: answer.headers, text };
      at = new URL(location, at);
      form = undefined;
    }
    throw new Error(`redirects without end, at ${at}`);
  };

  return {
    go: (url) => call(new URL(url)),
    submit(page, action, fields = {}) {
      if (!page.text.includes(`action="${action}"`)) throw new Error(`no form leads to ${action}: ${page.text}`);
      return call(new URL(action, page.url), new URLSearchParams(fields).toString());
    },
  };
}

import type { Page, Route } from "playwright";
import * as z from "zod";

const Media = z.looseObject({ example: z.unknown().optional() });
const Document = z.looseObject({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({
        responses: z.record(z.string(), z.looseObject({ content: z.record(z.string(), Media).optional() })),
      }),
    ),
  ),
});

/** A long poll that has nothing to tell is answered after so long, as the API would. */
const POLL_MS = 500;

/**
 * Has the routes of the API whose paths match answer with the examples of its own document, which a test holds to their
 * schemas: for pages of roles that the person of the browser doesn't have, and for states that are hard to bring about.
 */
export async function answerWithExamples(page: Page, origin: string, paths: RegExp): Promise<void> {
  const document = Document.parse(await (await fetch(`${origin}/api/v1/openapi.json`)).json());
  const known = Object.entries(document.paths)
    .filter(([path]) => paths.test(path))
    // What has no variable is meant by its own name.
    .sort(([a], [b]) => a.split("{").length - b.split("{").length)
    .map(([path, methods]) => ({ pattern: new RegExp(`^/api/v1${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`), methods }));
  const answer = async (route: Route): Promise<void> => {
    const { pathname } = new URL(route.request().url());
    const method = route.request().method().toLowerCase();
    const found = known.find(({ pattern, methods }) => pattern.test(pathname) && method in methods)?.methods[method];
    const good = Object.entries(found?.responses ?? {}).find(([status]) => Number(status) < 300);
    if (!good) return await route.fallback();
    if (pathname.endsWith("/tail")) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const [status, { content }] = good;
    await route.fulfill({ status: Number(status), json: content?.["application/json"]?.example ?? {} });
  };
  await page.route((url) => known.some(({ pattern }) => pattern.test(url.pathname)), answer);
}

import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, type Locator, type Page, chromium as playwright } from "playwright";
import * as z from "zod";
import { emailOf, PASSWORD } from "../people.ts";
import { root } from "../platform.ts";

let browser: Promise<Browser> | null = null;

/** Without the package's own arguments: those are for functions, put all into one process and turn web security off. */
const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];

/** Linux on x64 finds the browser in an npm package; elsewhere `playwright install chromium` brings it. */
async function launch(): Promise<Browser> {
  const isBundled = process.platform === "linux" && process.arch === "x64";
  if (!isBundled) return await playwright.launch();
  return await playwright.launch({ executablePath: await chromium.executablePath(), args });
}

/** The browser that all tests of a process share. */
function sharedBrowser(): Promise<Browser> {
  browser ??= launch();
  return browser;
}

/** Ends the browser with all that is open in it: a test that failed has closed nothing. */
export async function closeBrowser(): Promise<void> {
  const started = browser;
  browser = null;
  await (await started)?.close();
}

export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

/** Longest wait for anything that a page shows: agents and documents included, on a machine that others use too. */
export const PATIENCE_MS = 90_000;

export interface Visit {
  readonly page: Page;
  /** What the page complained of: errors of scripts, and breaches of its policy. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Goes through the sign-in as the person of this machine, or as somebody who has an account (`people.ts`). */
async function enter(page: Page, person: string | null): Promise<void> {
  const inside = page.locator(".shell");
  const outside = page.locator(".sign-in .button-primary");
  await inside.or(outside).first().waitFor();
  if (await inside.isVisible()) return;
  await outside.click();
  if (person === null) {
    await page.getByRole("button", { name: /local person|lokale Person/i }).click();
  } else {
    await page.locator("input[name=email]").fill(emailOf(person));
    await page.locator("input[name=password]").fill(PASSWORD);
    await page.keyboard.press("Enter");
  }
  await inside.waitFor();
}

/** Opens a page of its own, with nothing remembered from others, and signs in as this machine's person. */
export const visit = (url: string, options: BrowserContextOptions = {}): Promise<Visit> => visitAs(null, url, options);

/** The same, as somebody who has an account. */
export async function visitAs(person: string | null, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const open = await openPage(url, options);
  await enter(open.page, person);
  return open;
}

/** Opens a page of its own, as somebody who isn't signed in. */
export async function openPage(url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const open = await sharedBrowser();
  const context = await open.newContext({
    locale: "en-GB",
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    acceptDownloads: true,
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && /content security policy|uncaught/i.test(message.text())) {
      complaints.push(message.text());
    }
  });
  await page.goto(url);
  return {
    page,
    complaints,
    async close() {
      await context.close();
    },
  };
}

/** Drops a file of this machine onto something, as a person does who drags it out of a folder. */
export async function dropFile(page: Page, target: Locator, path: string): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error("there is nothing to drop onto");
  const session = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + 20, data: { items: [], files: [path], dragOperationsMask: 1 } };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, ...at });
  await session.detach();
}

const screenshots = join(root, "test", "web", "screenshots");

/** Shows the page in a theme, and waits until it is drawn so. */
async function show(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
  // Colours that are on their way from one theme to the other have the contrast of neither.
  await page.evaluate(
    "Promise.allSettled(document.getAnimations().filter((one) => one instanceof CSSTransition).map(({ finished }) => finished)).then(() => null)",
  );
}

/** Puts a picture of the whole page, in both themes, into `test/web/screenshots`, for people to look at. */
export async function pictures(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  for (const colorScheme of ["dark", "light"] as const) {
    await show(page, colorScheme);
    const path = join(screenshots, `${name}-${colorScheme}.png`);
    await page.screenshot({ path, fullPage: true, animations: "disabled" });
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const Findings = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullable(),
      nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
    }),
  ),
});

/** What axe finds on the page as it stands that is serious or worse, in both themes. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ["dark", "light"] as const) {
    await show(page, colorScheme);
    await page.evaluate(axe);
    // React Aria says things by an element that names others; when those are gone it stands there empty for some seconds.
    const context = "{ exclude: [['[data-live-announcer]']] }";
    const { violations } = Findings.parse(await page.evaluate(`axe.run(${context}, { resultTypes: ['violations'] })`));
    for (const { id, impact, nodes } of violations) {
      if (impact !== "serious" && impact !== "critical") continue;
      for (const { html, failureSummary } of nodes)
        found.push(`${colorScheme} ${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`);
    }
  }
  return found;
}

/** How much wider the page is than its window, in pixels: 0 where nothing must be scrolled sideways. */
export const overflowOf = async (page: Page): Promise<number> =>
  z.number().parse(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));

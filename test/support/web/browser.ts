import { mkdirSync } from "node:fs";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from "playwright";
import { root } from "../platform.ts";

let browser: Promise<Browser> | null = null;
let users = 0;
let closing: NodeJS.Timeout | null = null;

/** Files run one after another; the next one takes the browser over if it comes soon. */
const LINGER_MS = 250;

/** Without the package's own arguments: those are for functions, put all into one process and turn web security off. */
const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];

/** Linux on x64 finds the browser in an npm package; elsewhere `playwright install chromium` brings it. */
async function launch(): Promise<Browser> {
  const isBundled = process.platform === "linux" && process.arch === "x64";
  if (!isBundled) return await playwright.launch();
  return await playwright.launch({ executablePath: await chromium.executablePath(), args });
}

/** The browser that test files share: started by the first, closed shortly after the last. */
export function acquireBrowser(): Promise<Browser> {
  users++;
  if (closing) clearTimeout(closing);
  browser ??= launch();
  return browser;
}

export function releaseBrowser(): void {
  users--;
  if (users > 0) return;
  closing = setTimeout(() => {
    const started = browser;
    browser = null;
    started
      ?.then((open) => open.close())
      .catch((error: unknown) => {
        console.error(error);
        process.exitCode = 1;
      });
  }, LINGER_MS);
}

export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

/** Longest wait for anything that a page shows: agents and documents included, on a machine that others use too. */
const PATIENCE_MS = 60_000;

export interface Visit {
  readonly page: Page;
  /** What the page complained of: errors of scripts, and breaches of its policy. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens a page of its own, with nothing remembered from others. */
export async function visit(url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const open = await acquireBrowser();
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
      releaseBrowser();
    },
  };
}

const screenshots = join(root, "test", "web", "screenshots");

/** Puts a picture of the whole page into `test/web/screenshots`, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true, animations: "disabled" });
}

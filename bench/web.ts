/**
 * How soon the web app is there and how soon it answers, in a real browser through the front door: bytes of the first
 * load, first and largest paint, time at which the main thread was blocked, and interactions until the next paint.
 * Each load is a new visit with an empty cache. Prints tables. `node bench/web.ts [loads]`
 */
import type { Page } from "playwright";
import * as z from "zod";
import { plainCv, plainPosting } from "../test/support/files.ts";
import { visit } from "../test/support/web/browser.ts";
import { acquireWeb, releaseWeb } from "../test/support/web/origin.ts";
import { median, percentile, printTable } from "./stats.ts";

const LOADS = Number(process.argv[2] ?? 10);

const Load = z.object({
  scripts: z.number(),
  styles: z.number(),
  fonts: z.number(),
  lcp: z.number(),
  blocked: z.number(),
});
type Load = z.infer<typeof Load>;

/** What the browser itself says of the load: sizes as they travelled, times in ms from the navigation. */
const observed = `new Promise((resolve) => {
  const seen = { lcp: 0, blocked: 0 };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.lcp = entry.startTime; })
    .observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.blocked += Math.max(0, entry.duration - 50); })
    .observe({ type: "longtask", buffered: true });
  const sizeOf = (ending) => performance.getEntriesByType("resource")
    .filter(({ name }) => new URL(name).pathname.endsWith(ending))
    .reduce((sum, { transferSize }) => sum + transferSize, 0);
  setTimeout(() => resolve({ ...seen, scripts: sizeOf(".js"), styles: sizeOf(".css"), fonts: sizeOf(".woff2") }), 500);
})`;

async function load(origin: string): Promise<Load> {
  const { page, close } = await visit(origin);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const figures = Load.parse(await page.evaluate(observed));
  await close();
  return figures;
}

/** From a click on something until the next frame was painted, in ms. */
async function interaction(page: Page, selector: string): Promise<number> {
  await page.locator(selector).first().waitFor();
  return z.number().parse(
    await page.evaluate(`new Promise((resolve) => {
      const target = document.querySelector(${JSON.stringify(selector)});
      const began = performance.now();
      target.focus();
      target.click();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
    })`),
  );
}

async function resultOf(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Paste text instead" }).click();
  await page.getByLabel("Text of the CV").fill(plainCv);
  await page.getByLabel(/Text or address/).fill(plainPosting);
  await page.getByRole("button", { name: /^Analyze$/ }).click();
  await page.getByRole("tab").first().waitFor();
}

const { origin } = await acquireWeb();
await load(origin);
const loads: Load[] = [];
for (let each = 0; each < LOADS; each++) loads.push(await load(origin));
const of = (name: keyof Load): readonly number[] => loads.map((one) => one[name]);
printTable(
  `${LOADS} first loads of the Analyze page`,
  (["scripts", "styles", "fonts", "lcp", "blocked"] as const).map((name) => ({
    figure: name,
    unit: name === "lcp" || name === "blocked" ? "ms" : "bytes",
    median: median(of(name)),
    p95: percentile(of(name), 0.95),
  })),
);

const { page, close } = await visit(origin);
await resultOf(page);
const times: number[] = [];
for (let each = 0; each < LOADS; each++) times.push(await interaction(page, "[role=tab][aria-selected=false]"));
printTable("Interactions until the next paint, in ms", [
  { interaction: "another view of the result", median: median(times), p95: percentile(times, 0.95) },
]);
await close();
releaseWeb();

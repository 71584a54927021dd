/**
 * How soon the web app is there and how soon it answers, in a real browser through the front door, for somebody who is
 * signed in: bytes of the first load, Lighthouse's figures of it and their score, what axe finds, and interactions until the
 * next paint. Each load is a new visit with an empty cache: once as it is, and once with the network and the processor that
 * Lighthouse gives a computer and a phone. Prints tables. `node bench/web.ts [loads]`
 */
import type { Page } from "playwright";
import * as z from "zod";
import { plainCv, plainPosting } from "../test/support/files.ts";
import { openPage, phone, seriousFindings, visit } from "../test/support/web/browser.ts";
import { acquireWeb, releaseWeb } from "../test/support/web/origin.ts";
import { curves, performanceScore } from "./lighthouse.ts";
import { median, percentile, printTable } from "./stats.ts";

const LOADS = Number(process.argv[2] ?? 10);

const Load = z.object({
  scripts: z.number(),
  styles: z.number(),
  fonts: z.number(),
  fcp: z.number(),
  lcp: z.number(),
  tbt: z.number(),
  cls: z.number(),
});
type Load = z.infer<typeof Load>;

/** What the browser itself says of the load: sizes as they travelled, times in ms from the navigation. */
const observed = `new Promise((resolve) => {
  const seen = { fcp: 0, lcp: 0, tbt: 0, cls: 0 };
  const observe = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("paint", ({ name, startTime }) => { if (name === "first-contentful-paint") seen.fcp = startTime; });
  observe("largest-contentful-paint", ({ startTime }) => { seen.lcp = startTime; });
  observe("longtask", ({ duration }) => { seen.tbt += Math.max(0, duration - 50); });
  observe("layout-shift", ({ value, hadRecentInput }) => { if (!hadRecentInput) seen.cls += value; });
  const sizeOf = (ending) => performance.getEntriesByType("resource")
    .filter(({ name }) => new URL(name).pathname.endsWith(ending))
    .reduce((sum, { transferSize }) => sum + transferSize, 0);
  setTimeout(() => resolve({ ...seen, scripts: sizeOf(".js"), styles: sizeOf(".css"), fonts: sizeOf(".woff2") }), 500);
})`;

/** The circumstances of a load: bytes a second and latency in ms of the network, and how much slower the processor is. */
interface Circumstances {
  readonly network: { readonly latency: number; readonly bytes: number } | null;
  readonly slowdown: number;
  readonly options: object;
  readonly curves: (typeof curves)[keyof typeof curves];
}

/**
 * Lighthouse's own, slowed down in the browser instead of simulated afterwards: stricter, since what comes here in many small
 * files over six connections of HTTP/1.1 is one connection of HTTP/2 on AWS (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md).
 */
const circumstances: Readonly<Record<string, Circumstances>> = {
  "as it is": { network: null, slowdown: 1, options: {}, curves: curves.desktop },
  computer: { network: { latency: 40, bytes: 10_240_000 / 8 }, slowdown: 1, options: {}, curves: curves.desktop },
  phone: { network: { latency: 150, bytes: 1_638_400 / 8 }, slowdown: 4, options: phone, curves: curves.mobile },
};

/** The first load of somebody who has this in the storage of their tab. */
async function load(origin: string, storage: string, { network, slowdown, options }: Circumstances): Promise<Load> {
  const { page, close } = await openPage("about:blank", options);
  await page.addInitScript(`for (const [key, text] of ${storage}) sessionStorage.setItem(key, text);`);
  const session = await page.context().newCDPSession(page);
  if (network) {
    const { latency, bytes } = network;
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
  }
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(origin);
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
const { page, close } = await visit(origin);
await page.getByRole("heading", { level: 1 }).waitFor();
const storage = z.string().parse(await page.evaluate("JSON.stringify(Object.entries(sessionStorage))"));
const found = await seriousFindings(page);
console.log(`\nSerious findings of axe on the Analyze page in both themes: ${found.length}`);

for (const [name, given] of Object.entries(circumstances)) {
  const loads: Load[] = [];
  for (let each = 0; each < LOADS; each++) loads.push(await load(origin, storage, given));
  // Nothing is drawn after the largest paint here, so the page can't be complete later than that.
  const scores = loads.map((one) => performanceScore({ ...one, speedIndex: one.lcp }, given.curves));
  const units = {
    scripts: "bytes",
    styles: "bytes",
    fonts: "bytes",
    fcp: "ms",
    lcp: "ms",
    tbt: "ms",
    cls: "",
  } as const;
  printTable(`${LOADS} first loads of the Analyze page, ${name}`, [
    ...(Object.keys(units) as (keyof typeof units)[]).map((figure) => {
      const values = loads.map((one) => one[figure]);
      return { figure, unit: units[figure], median: median(values), p95: percentile(values, 0.95) };
    }),
    { figure: "score", unit: "of 100", median: median(scores), p95: percentile(scores, 0.05) },
  ]);
}

await resultOf(page);
const times: number[] = [];
for (let each = 0; each < LOADS; each++) times.push(await interaction(page, "[role=tab][aria-selected=false]"));
printTable("Interactions until the next paint, in ms", [
  { interaction: "another view of the result", median: median(times), p95: percentile(times, 0.95) },
]);
await close();
releaseWeb();

import { randomBytes } from "node:crypto";
import type { Page } from "playwright";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Call, caller } from "../support/calls.ts";
import { linkedInExport, pdf, plainCv, plainPosting } from "../support/files.ts";
import { tokenOf } from "../support/people.ts";
import { pictures, seriousFindings, type Visit, visitAs } from "../support/web/browser.ts";
import { acquireWeb, releaseWeb, type WebPlatform } from "../support/web/origin.ts";

const requests = suite("what becomes of a request");
const PERSON = "requests";
let web: WebPlatform;
/** An operator, to let agents rest while somebody looks. */
let operator: Call;

const visit = (path: string): Promise<Visit> => visitAs(PERSON, `${web.origin}${path}`);
const pathOf = (page: Page): string => new URL(page.url()).pathname;
const fit = (page: Page) => page.getByRole("img", { name: /^Fit: \d+ / });

requests.before(async () => {
  web = await acquireWeb();
  await tokenOf(web.platform, PERSON);
  operator = caller(web.platform.apiUrl, await tokenOf(web.platform, "stagehand", ["operator"]));
});
requests.after(releaseWeb);

/** Asks for the fit of the plain CV, and waits until the agents are on the screen. */
async function ask(page: Page, more: string): Promise<void> {
  await page.getByRole("button", { name: "Paste text instead" }).click();
  await page.getByLabel("Text of the CV").fill(plainCv);
  await page.getByLabel("Text or address").fill(`${plainPosting}\n${more}`);
  await page.getByRole("radio", { name: /Only the fit/ }).check({ force: true });
  await page.getByRole("button", { name: /^Analyze$/ }).click();
}

/** Does something while an agent rests. */
async function resting(agent: string, work: () => Promise<void>): Promise<void> {
  assert.is((await operator("POST", `/operations/agents/${agent}/pause`)).status, 200);
  try {
    await work();
  } finally {
    assert.is((await operator("POST", `/operations/agents/${agent}/resume`)).status, 200);
  }
}

requests("a file over 4 MB travels to the bucket on its own, and the flow begins when it is there", async () => {
  const { page, complaints, close } = await visit("/");
  const heavy = await pdf((sheet) => {
    sheet.fontSize(11).text(plainCv);
    sheet.file(randomBytes(4_600_000), { name: "portfolio.bin" });
  });
  const puts: number[] = [];
  page.on("request", (sent) => {
    if (sent.method() === "PUT") puts.push(sent.postDataBuffer()?.byteLength ?? heavy.byteLength);
  });
  const sending = page.waitForRequest((sent) => sent.method() === "POST" && sent.url().endsWith("/api/v1/analyze"));
  await page
    .locator("[data-part=cv] input[type=file]")
    .setInputFiles({ name: "heavy.pdf", mimeType: "application/pdf", buffer: heavy });
  await page.getByLabel("Text or address").fill(plainPosting);
  await page.getByRole("radio", { name: /Only the fit/ }).check({ force: true });
  await page.getByRole("button", { name: /^Analyze$/ }).click();
  assert.match((await sending).postData() ?? "", `"upload":{"bytes":${heavy.byteLength}}`);
  await fit(page).waitFor();
  assert.is(puts.length, 1, "one file was put to the address that was given out for it");
  await page.getByText("Robin Example").first().waitFor();
  assert.equal(complaints, []);
  await close();
});

requests("a request at work is cancelled, and started again from what was read", async () => {
  const { page, close } = await visit("/");
  await resting("analyze-gap", async () => {
    await ask(page, "We also like boats.");
    await page.getByText("2 of 3 are done").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("This was cancelled.").waitFor();
    await pictures(page, "cancelled");
    assert.equal(await seriousFindings(page), []);
  });
  const cancelled = pathOf(page);
  await page.getByRole("button", { name: "Start it again" }).click();
  await fit(page).waitFor();
  assert.is.not(pathOf(page), cancelled, "it is a request of its own");
  await close();
});

requests("without a network the page says so, and goes on by itself when it is back", async () => {
  const { page, complaints, close } = await visit("/");
  const context = page.context();
  await resting("analyze-gap", async () => {
    await ask(page, "We also like trains.");
    await page.getByText("2 of 3 are done").waitFor();
    await context.setOffline(true);
    await page.getByText("The connection is lost.").waitFor();
    await pictures(page, "offline");
  });
  await context.setOffline(false);
  await fit(page).waitFor();
  assert.is(await page.getByText("The connection is lost.").count(), 0);
  assert.equal(complaints, []);
  await close();
});

requests("a result is deleted after asking, from its page and from the list", async () => {
  const { page, complaints, close } = await visit("/results");
  const rows = page.locator(".result-row:has(.result-name)");
  await rows.first().waitFor();
  const before = await rows.count();
  await rows
    .first()
    .getByRole("button", { name: /^Delete: / })
    .click();
  const dialog = page.getByRole("alertdialog", { name: "Delete this result?" });
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await dialog.waitFor({ state: "detached" });
  assert.is(await rows.count(), before, "nothing is gone that was kept");
  await rows
    .first()
    .getByRole("button", { name: /^Delete: / })
    .click();
  await dialog.getByRole("button", { name: "Delete" }).click();
  await rows.nth(before - 1).waitFor({ state: "detached" });

  await rows.first().getByRole("link").first().click();
  await fit(page).waitFor();
  const gone = pathOf(page);
  await page.getByRole("button", { name: /^Delete: / }).click();
  await dialog.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("heading", { level: 1, name: "Results" }).waitFor();
  await page.goto(`${web.origin}${gone}`);
  await page.getByRole("heading", { level: 2, name: "This result isn't here" }).waitFor();
  assert.equal(complaints, []);
  await close();
});

requests("LinkedIn's export is read as the ZIP that it is", async () => {
  const { page, complaints, close } = await visit("/cvs");
  const file = { name: "Basic_LinkedInDataExport.zip", mimeType: "application/zip", buffer: linkedInExport() };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("heading", { level: 1, name: "Basic_LinkedInDataExport.zip" }).waitFor();
  await page.getByText("Harbour pilot").first().waitFor();
  assert.is((await page.locator("main").getByText("Noa Example").count()) > 0, true);
  assert.equal(complaints, []);
  await close();
});

requests.run();

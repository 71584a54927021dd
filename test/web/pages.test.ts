import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import type { Platform } from "../../local/platform.ts";
import { signInAs, tokenOf } from "../support/people.ts";
import { root } from "../support/platform.ts";
import { overflowOf, phone, pictures, seriousFindings, type Visit, visitAs } from "../support/web/browser.ts";
import { answerWithExamples } from "../support/web/examples.ts";
import { acquireWeb, releaseWeb } from "../support/web/origin.ts";

const pages = suite("the pages around a result");
let platform: Platform;
let origin: string;
/** The pages that the first test has brought something to, by name. */
const filled: Record<string, string> = {
  results: "/results",
  cvs: "/cvs",
  applications: "/applications",
  table: "/applications?view=table",
  settings: "/settings",
};

/** Whose pages these are. */
const PERSON = "pages";
const visit = (url: string, options: BrowserContextOptions = {}): Promise<Visit> => visitAs(PERSON, url, options);

pages.before(async () => {
  const web = await acquireWeb();
  ({ platform, origin } = web);
  // Somebody who has nothing yet, whatever other tests have left.
  await tokenOf(web.platform, PERSON, ["operator", "data"]);
});
pages.after(releaseWeb);

const menuItem = (page: Page, name: string) => page.getByRole("menuitem", { name });
const pathOf = (page: Page): string => new URL(page.url()).pathname;

pages("a CV is read, corrected, compared, made primary and taken away", async () => {
  const { page, complaints, close } = await visit(`${origin}/cvs`);
  await page.getByRole("heading", { name: "No CV yet" }).waitFor();
  await pictures(page, "cvs-empty");
  await page.locator("input[type=file]").setInputFiles(join(root, "examples", "cv.pdf"));
  await page.getByRole("heading", { level: 1, name: "cv.pdf" }).waitFor();
  filled.cv = pathOf(page);
  await page.getByRole("button", { name: "p. 1, line 9" }).click();
  await page.getByText("Page 1, line 9: “Senior Backend Engineer”").waitFor();
  await page.getByRole("button", { name: "PostgreSQL" }).click();
  await page.locator("aside").getByText("Moved 2.1 TB of bookings").waitFor();
  await pictures(page, "cv");

  await page.getByRole("tab", { name: "Correct it" }).click();
  await page.getByLabel("Title", { exact: true }).fill("Staff engineer");
  await page.getByLabel("From").first().fill("March 2021");
  await page.getByRole("button", { name: "Save as a new version" }).click();
  await page.getByText("Write a date like 2021").waitFor();
  await page.getByLabel("From").first().fill("2021-03");
  await page.getByRole("button", { name: "Save as a new version" }).click();
  await page.getByText("Your words").first().waitFor();
  assert.not.equal(pathOf(page), filled.cv, "a correction is a version of its own");

  await page.getByRole("tab", { name: "Versions" }).click();
  await page.getByRole("button", { name: "Compare with this one" }).click();
  const changed = page.locator(".compare-row[data-kind=changed]");
  await changed.waitFor();
  assert.is(await changed.locator("del").innerText(), "Backend");
  assert.is(await changed.locator("ins").innerText(), "Staff");
  await pictures(page, "cv-compare");

  const actions = page.getByRole("button", { name: "Actions for cv.pdf" });
  await actions.click();
  await menuItem(page, "Make primary").click();
  await page.getByText("Primary", { exact: true }).first().waitFor();
  await actions.click();
  const arriving = page.waitForEvent("download");
  await menuItem(page, "Export: JSON Resume").click();
  const resume: unknown = JSON.parse(readFileSync(await (await arriving).path(), "utf8"));
  const { basics, meta } = z
    .looseObject({ basics: z.looseObject({ label: z.string() }), meta: z.object({ version: z.string() }) })
    .parse(resume);
  assert.is(basics.label, "Staff engineer");
  assert.equal(Object.keys(meta), ["version"], "other tools know nothing of our extension");
  await actions.click();
  const typeset = page.waitForEvent("download");
  await menuItem(page, "Export: Word (DOCX)").click();
  assert.match((await typeset).suggestedFilename(), /Ilse Marbach.*\.docx$/);

  await page.getByRole("link", { name: "All CVs" }).click();
  await page.getByText("2 versions").waitFor();
  assert.equal(complaints, []);
  await close();
});

pages("a file that holds no CV is refused with what to do", async () => {
  const { page, close } = await visit(`${origin}/cvs`);
  const file = { name: "<img src=x onerror=alert(1)>.txt", mimeType: "text/plain", buffer: Buffer.from(" \n") };
  await page.locator("input[type=file]").setInputFiles(file);
  const alert = page.getByRole("alert");
  await alert.waitFor();
  assert.match(await alert.innerText(), "<img src=x onerror=alert(1)>.txt could not be read");
  assert.is(await page.locator("main img").count(), 0, "a name is a text");
  await close();
});

pages(
  "an application is entered and moved by keyboard, by dragging too, and goes back if it can't be saved",
  async () => {
    const { page, complaints, close } = await visit(`${origin}/applications`);
    await page.getByRole("heading", { name: "No applications yet" }).waitFor();
    await pictures(page, "applications-empty");
    const { keyboard } = page;
    await page.getByRole("button", { name: "New application" }).focus();
    await keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await keyboard.type("Northwind Samples");
    await keyboard.press("Tab");
    await keyboard.type("Backend Engineer");
    await keyboard.press("Enter");
    const name = "Backend Engineer at Northwind Samples";
    const column = (status: string) => page.getByRole("region", { name: status, exact: true });
    await column("Saved").getByRole("link", { name: "Backend Engineer" }).waitFor();
    await page.getByText(`${name} is entered.`).waitFor();
    // The focus goes back to where the dialog was opened from.
    await page.locator("button:focus", { hasText: "New application" }).waitFor();

    await page.getByRole("button", { name: `Move ${name} to` }).focus();
    await keyboard.press("Enter");
    await menuItem(page, "Applied").waitFor();
    await menuItem(page, "Applied").focus();
    await keyboard.press("Enter");
    await column("Applied").getByRole("link", { name: "Backend Engineer" }).waitFor();

    await page.getByRole("button", { name: `Drag ${name}` }).focus();
    await keyboard.press("Enter");
    for (let presses = 0; presses < 12; presses++) {
      const target = await page.evaluate("document.activeElement?.closest('section')?.getAttribute('aria-label')");
      if (target === "Screening") break;
      await keyboard.press("Tab");
    }
    await keyboard.press("Enter");
    await column("Screening").getByRole("link", { name: "Backend Engineer" }).waitFor();

    await page.route("**/api/v1/applications/*", (route) =>
      route.request().method() === "PATCH" ? route.abort() : route.fallback(),
    );
    await page.getByRole("button", { name: `Move ${name} to` }).click();
    await menuItem(page, "Offer").click();
    await page.getByText(`${name} could not be moved and is back where it was.`).waitFor();
    await column("Screening").getByRole("link", { name: "Backend Engineer" }).waitFor();
    await page.unroute("**/api/v1/applications/*");
    await pictures(page, "applications");

    await column("Screening").getByRole("link", { name: "Backend Engineer" }).click();
    await page.getByRole("heading", { level: 1, name: "Backend Engineer" }).waitFor();
    filled.application = pathOf(page);
    assert.equal(await page.locator(".history strong").allInnerTexts(), ["Screening", "Applied", "Saved"]);
    await page.getByRole("textbox", { name: "Notes" }).fill("Call back on Thursday");
    await page.getByRole("button", { name: "Save notes" }).click();
    await page.getByText("Your notes are saved.").waitFor();
    await pictures(page, "application");
    assert.equal(complaints, []);
    await close();
  },
);

pages("results are searched, and charts are drawn with their figures beside them", async () => {
  const { page, complaints, close } = await visit(`${origin}/results`);
  await page.getByRole("link", { name: "cv.pdf" }).first().waitFor();
  await page.getByLabel("Search").fill("nothing is called so");
  await page.getByRole("heading", { name: "Nothing matches" }).waitFor();
  await page.getByRole("button", { name: "Clear the search" }).click();
  await page.getByRole("link", { name: "cv.pdf" }).first().waitFor();
  await pictures(page, "results");

  await page.goto(`${origin}/analytics`);
  await page.locator("figure svg").first().waitFor({ state: "attached" });
  const funnel = page.getByRole("figure", { name: "How far your applications got" });
  await funnel.getByText("From 1 case").waitFor();
  await funnel.getByText("Show as a table").click();
  await funnel.getByRole("cell", { name: "Sent", exact: true }).waitFor();
  assert.equal(await seriousFindings(page), [], "analytics");
  await pictures(page, "analytics");
  assert.equal(complaints, []);
  await close();
});

pages("no page has a serious finding of axe in either theme, or scrolls sideways on a phone, in German", async () => {
  const { page, complaints, close } = await visit(origin, { ...phone, locale: "de-DE" });
  for (const [name, path] of Object.entries(filled)) {
    await page.goto(`${origin}${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.locator(".skeleton").first().waitFor({ state: "detached" });
    assert.equal(await seriousFindings(page), [], name);
    assert.is(await overflowOf(page), 0, name);
    await pictures(page, `${name}-phone`);
  }
  assert.is(await page.evaluate("document.documentElement.lang"), "de");
  assert.equal(complaints, []);
  await close();
});

pages("operators and data teams see what the API tells them, on a phone too", async () => {
  const { page, complaints, close } = await visit(origin, phone);
  await answerWithExamples(page, origin, /^\/(operations|catalogue)\//);
  const request = "7f0f7c1e-5a0e-5d6c-9d4e-0c6a54f0a010";
  const views: Readonly<Record<string, readonly [string, string]>> = {
    agents: ["/operations", "parse-cv"],
    events: ["/operations?view=events", "CvSubmitted"],
    tree: [`/operations?view=request&request=${request}`, "CvSubmitted"],
    letters: ["/operations?view=letters&agent=parse-cv", "Send all again"],
    replays: ["/operations?view=replays&replay=parse-cv-1", "5 handled of 12 events"],
    actions: ["/operations?view=actions", "parse-cv"],
    catalogue: ["/data?event=CvSubmitted", "careerassist.api"],
  };
  for (const [name, [path, sign]] of Object.entries(views)) {
    await page.goto(`${origin}${path}`);
    await page.getByText(sign).first().waitFor();
    assert.equal(await seriousFindings(page), [], name);
    assert.is(await overflowOf(page), 0, name);
    await pictures(page, `operations-${name}-phone`);
  }
  await page.goto(`${origin}/operations?view=letters&agent=parse-cv`);
  await page.getByRole("button", { name: "Throw away" }).click();
  const dialog = page.getByRole("alertdialog", { name: /^Throw away the dead letters/ });
  const purge = dialog.getByRole("button", { name: "Throw away" });
  assert.ok(await purge.isDisabled(), "the name has to be typed first");
  await page.getByLabel("Type parse-cv to confirm").fill("parse-cv");
  await purge.click();
  await page.getByText("1 message was thrown away.").waitFor();
  assert.equal(complaints, []);
  await close();
});

pages("a person chooses theme and language, takes everything away, and erases it", async () => {
  const { page, complaints, close } = await visit(`${origin}/settings`);
  await page.getByRole("radio", { name: "Dark" }).click();
  assert.is(await page.evaluate("document.documentElement.dataset.theme"), "dark");
  await page.getByLabel("Name").fill("Robin Example");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Saved.").waitFor();
  const arriving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export everything" }).click();
  assert.is((await arriving).suggestedFilename(), "CareerAssist.zip");
  await pictures(page, "settings");
  await page.getByRole("radio", { name: "Deutsch" }).click();
  await page.getByRole("heading", { level: 1, name: "Einstellungen" }).waitFor();
  assert.is(await page.evaluate("document.documentElement.lang"), "de");

  await page.getByRole("button", { name: "Alles löschen" }).click();
  const dialog = page.getByRole("alertdialog", { name: /^Alles löschen, was/ });
  const erase = dialog.getByRole("button", { name: "Alles löschen" });
  assert.ok(await erase.isDisabled(), "the word has to be typed first");
  await page.getByLabel(/LÖSCHEN eintippen/).fill("löschen");
  await erase.click();
  await dialog.waitFor({ state: "detached" });
  assert.equal(complaints, []);
  await close();

  const again = await signInAs(platform, PERSON).catch((error: unknown) => error);
  assert.instance(again, Error, "the account is gone, too");
});

pages.run();

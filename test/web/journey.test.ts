import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { readDocument } from "../../career/reading/read-document.ts";
import { plainCv, plainPosting, scannedPdf } from "../support/files.ts";
import { root } from "../support/platform.ts";
import { dropFile, overflowOf, phone, pictures, seriousFindings, visit } from "../support/web/browser.ts";
import { acquireWeb, releaseWeb } from "../support/web/origin.ts";

const journey = suite("from a CV and a posting to what an application needs");
let origin: string;
/** A result that several tests look at. */
let resultPath: string;

const examplePosting = readFileSync(join(root, "examples", "job.txt"), "utf8");
const cvFile = (page: Page) => page.locator("[data-part=cv] input[type=file]");
const posting = (page: Page) => page.getByLabel(/Text or address|Text oder Adresse/);
const send = (page: Page) => page.getByRole("button", { name: /^(Analyze|Analysieren)$/ });
const fit = (page: Page) => page.getByRole("img", { name: /^(Fit|Passung): \d+ / });

const LinesOf = z.object({ data: z.object({ events: z.tuple([z.looseObject({ type: z.string() })], z.unknown()) }) });
/** A request with its lines, whatever else it has. */
const AtWork = z.looseObject({ data: z.looseObject({ events: z.array(z.unknown()) }) });

journey.before(async () => {
  ({ origin } = await acquireWeb());
});
journey.after(releaseWeb);

journey("a CV that is dropped becomes a result, whose undone changes are not in the downloaded DOCX", async () => {
  const { page, complaints, close } = await visit(origin);
  await dropFile(page, page.locator("[data-part=cv] .drop"), join(root, "examples", "cv.pdf"));
  await page.getByText("cv.pdf").waitFor();
  await posting(page).fill(examplePosting);
  await pictures(page, "analyze");
  await send(page).click();

  await page.getByRole("heading", { name: "The agents are at work" }).waitFor();
  await page.getByRole("list", { name: /The agents/ }).waitFor();
  await pictures(page, "live");
  await fit(page).waitFor();
  resultPath = new URL(page.url()).pathname;

  await page.getByRole("tab", { name: "Tailored CV" }).click();
  await page.getByText("2 of 2 changes are accepted").waitFor();
  await page.getByRole("button", { name: "Undo: Summary" }).click();
  await page.getByText("1 of 2 changes are accepted").waitFor();
  const arriving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download: CV, Word" }).click();
  const file = await arriving;
  assert.match(file.suggestedFilename(), /Ilse Marbach.*\.docx$/);
  const read = await readDocument(readFileSync(await file.path()), "cv.docx");
  const text = read.lines.map((line) => line.text).join("\n");
  assert.match(text, "I like services that are small enough", "the summary is the person's own again");
  assert.match(text, "TypeScript, Python, JavaScript", "the skills are in the order of the posting");
  await page.getByRole("button", { name: "Keep as a version" }).click();
  await page.getByText("It is kept among your CVs.").waitFor();
  assert.equal(complaints, []);
  await close();
});

journey("no view has a serious finding of axe or scrolls sideways on a phone, in both themes", async () => {
  const { page, complaints, close } = await visit(origin, phone);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.locator(".options summary").click();
  assert.equal(await seriousFindings(page), [], "analyze");
  assert.is(await overflowOf(page), 0, "analyze");
  for (const view of ["fit", "compare", "cv", "letter", "interview", "documents", "engines"]) {
    await page.goto(`${origin}${resultPath}?view=${view}`);
    await page.locator("[role=tabpanel]").waitFor();
    assert.equal(await seriousFindings(page), [], view);
    assert.is(await overflowOf(page), 0, view);
    await pictures(page, `result-${view}-phone`);
  }
  assert.equal(complaints, []);
  await close();
});

journey("pointing at a requirement lights up its lines in both documents", async () => {
  const { page, close } = await visit(`${origin}${resultPath}?view=compare`);
  await pictures(page, "result-compare");
  await page.getByRole("button", { name: /^Node\.js/ }).focus();
  const lit = page.locator(".sheet-line[data-active]");
  assert.match(
    (await lit.allTextContents()).join("\n"),
    /nine event-driven services[\s\S]*Very good command of TypeScript/,
  );
  await page.getByRole("button", { name: /^Kubernetes/ }).hover();
  assert.match((await lit.allTextContents()).join("\n"), "Experience with Kubernetes and Terraform");
  await close();
});

journey("a letter is written again as it is wished", async () => {
  const { page, complaints, close } = await visit(`${origin}${resultPath}?view=letter`);
  await page.getByText(/^Dear /).waitFor();
  const choose = async (label: string, option: string): Promise<void> => {
    await page.getByRole("button", { name: new RegExp(`${label}$`) }).click();
    await page.getByRole("option", { name: option }).click();
  };
  await choose("Length", "Short");
  await choose("Language", "German");
  await page.getByRole("button", { name: "Write it again" }).click();
  await page.getByText(/^Sehr geehrte/).waitFor();
  assert.is(await page.locator("article.letter").getAttribute("lang"), "de");
  assert.equal(complaints, []);
  await close();
});

journey("it all works by keyboard alone", async () => {
  const { page, close } = await visit(origin);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const { keyboard } = page;
  /** Goes on with the tab key until what has the focus is called so. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      await keyboard.press("Tab");
      const focused = String(
        await page.evaluate(
          "(document.activeElement?.getAttribute('aria-label') ?? '') + ' ' + (document.activeElement?.labels?.[0]?.textContent ?? '') + ' ' + (document.activeElement?.textContent ?? '')",
        ),
      );
      if (name.test(focused)) return;
    }
    throw new Error(`the tab key doesn't reach ${name}`);
  };
  // As a page is that somebody opens: after a sign-in the focus is where reading goes on.
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await keyboard.press("Tab");
  assert.is(await page.evaluate("document.activeElement.textContent"), "Skip to the content");
  await keyboard.press("Enter");
  await tabTo(/Paste text instead/);
  await keyboard.press("Enter");
  await page.getByLabel("Text of the CV").waitFor();
  await keyboard.insertText(plainCv);
  await tabTo(/Text or address/);
  await keyboard.insertText(plainPosting);
  await tabTo(/Everything/);
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  assert.ok(await page.getByRole("radio", { name: /A tailored CV/ }).isChecked());
  await tabTo(/^\s*Analyze/);
  await keyboard.press("Enter");
  await fit(page).waitFor();
  assert.is(await page.evaluate("document.activeElement.tagName"), "H1", "the focus is at the page's heading");
  await tabTo(/^\s*Fit/);
  await keyboard.press("ArrowRight");
  await keyboard.press("ArrowRight");
  assert.is(await page.getByRole("tab", { name: "Tailored CV" }).getAttribute("aria-selected"), "true");
  await tabTo(/^\s*Undo:/);
  await keyboard.press("Space");
  await page.getByText(/^\d+ of \d+ changes are accepted/).waitFor();
  assert.is(await page.locator(".change[data-undone]").count(), 1);
  await close();
});

journey("an agent that fails says what happened and what to do, and a model that fails is told of", async () => {
  const { page, close } = await visit(origin);
  await cvFile(page).setInputFiles({ name: "scan.pdf", mimeType: "application/pdf", buffer: await scannedPdf() });
  await posting(page).fill(plainPosting);
  await page.getByRole("radio", { name: /Only the fit/ }).check({ force: true });
  await send(page).click();
  await page.getByText("Not everything could be done").waitFor();
  await page.getByText(/pictures of pages and no text/).waitFor();
  await page.getByText(/Left out because of that: Judging the fit/).waitFor();
  await pictures(page, "failed");
  await page.getByRole("link", { name: "New analysis" }).click();
  await page.getByRole("heading", { name: "How well does your CV fit this job?" }).waitFor();

  await page.goto(`${origin}${resultPath}?view=engines`);
  const rows = page.getByRole("row").filter({ hasText: "Preparing the interview" });
  await rows.first().waitFor();
  const said = (await rows.allTextContents()).join("\n");
  assert.match(said, /openai[\s\S]*failed/);
  assert.match(said, /builtin[\s\S]*answered/);
  await close();
});

journey("a stream that breaks goes on behind its last line", async () => {
  const { page, close } = await visit(origin);
  const asked: string[] = [];
  let isCut = true;
  await page.route("**/api/v1/jobs/*/events", async (route) => {
    const request = route.request();
    asked.push(request.headers()["last-event-id"] ?? "");
    if (!isCut) return await route.continue();
    if (asked.length > 1) return await route.abort("connectionreset");
    // The first line comes whole, and the stream breaks within the second.
    const url = request.url().replace(/\/events$/, "");
    const lines = async () => LinesOf.safeParse(await (await route.fetch({ url })).json()).data?.data.events[0];
    let first = await lines();
    while (first === undefined) first = await lines();
    const body = `id: 1\nevent: ${first.type}\ndata: ${JSON.stringify(first)}\n\nid: 2\nevent: JobSub`;
    await route.fulfill({ contentType: "text/event-stream", body });
  });
  // The request may well end before the page has noticed anything: until the stream is whole again, it stands at its start.
  await page.route("**/api/v1/jobs/*", async (route) => {
    if (!isCut || route.request().method() !== "GET") return await route.continue();
    const answer = await route.fetch();
    const { data, ...rest } = AtWork.parse(await answer.json());
    const atStart = { ...data, status: "processing", done: [], events: data.events.slice(0, 1), result: null };
    await route.fulfill({ response: answer, json: { ...rest, data: atStart } });
  });
  await page.getByRole("button", { name: "Paste text instead" }).click();
  await page.getByLabel("Text of the CV").fill(plainCv);
  await posting(page).fill(`${plainPosting}\nWe also like birds.`);
  await send(page).click();
  await page.getByText("The connection is lost.").waitFor();
  isCut = false;
  await fit(page).waitFor();
  assert.ok(asked.length > 1, "it was asked for again");
  assert.ok(
    asked.slice(1).every((after) => Number(after) >= 1),
    `behind the line that came: ${asked}`,
  );
  await close();
});

journey("what a CV holds is shown as text and never runs", async () => {
  const { page, complaints, close } = await visit(origin);
  const name = `<img src=x onerror="document.title='owned'">`;
  const cv = plainCv.replace("Robin Example", name);
  await cvFile(page).setInputFiles({ name: `${name}.txt`, mimeType: "text/plain", buffer: Buffer.from(cv) });
  await page.getByText(`${name}.txt`).waitFor();
  await posting(page).fill(plainPosting.replace("Northwind", "<b>Northwind</b>"));
  await page.getByRole("radio", { name: /Only the fit/ }).check({ force: true });
  await send(page).click();
  await fit(page).waitFor();
  await page.getByRole("tab", { name: "Side by side" }).click();
  await page.locator(".sheet-line").filter({ hasText: "<img src=x" }).first().waitFor();
  assert.is(await page.locator("main img, main b").count(), 0);
  assert.not.match(await page.title(), /^owned/);
  assert.equal(complaints, []);
  await close();
});

journey("German people read German", async () => {
  const { page, close } = await visit(origin, { locale: "de-DE" });
  await page.getByRole("heading", { name: "Wie gut passt Ihr Lebenslauf zu dieser Stelle?" }).waitFor();
  assert.is(await page.locator("html").getAttribute("lang"), "de");
  await send(page).click();
  await page.getByText("Wählen Sie zuerst einen Lebenslauf oder fügen Sie seinen Text ein.").waitFor();
  await page.goto(`${origin}${resultPath}`);
  await page.getByRole("heading", { name: /Was fehlt/ }).waitFor();
  await pictures(page, "result-fit-german");
  await page.getByRole("button", { name: /^local\.person@|^Mein Konto$/ }).click();
  await page.getByRole("menuitem", { name: "English" }).click();
  await page.getByRole("heading", { name: /What is missing/ }).waitFor();
  await close();
});

journey.run();

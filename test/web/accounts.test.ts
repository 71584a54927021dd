import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PASSWORD } from "../support/people.ts";
import { openPage, seriousFindings, visit } from "../support/web/browser.ts";
import { acquireWeb, releaseWeb } from "../support/web/origin.ts";

const accounts = suite("an account, from sign-up to erasure");
let origin: string;

accounts.before(async () => {
  ({ origin } = await acquireWeb());
});
accounts.after(releaseWeb);

const EMAIL = "sam.example@example.net";
/** Has the tokens in this tab run out, as they do after an hour. */
const runOut = `for (const [key, text] of Object.entries(sessionStorage)) {
  if (key.startsWith("oidc.user:")) sessionStorage.setItem(key, JSON.stringify({ ...JSON.parse(text), expires_at: 1 }));
}`;

accounts("somebody signs up, confirms the address, comes back, signs out and in, and erases all of it", async () => {
  const { page, complaints, close } = await openPage(`${origin}/settings`);
  const inside = page.locator(".shell");
  const outside = page.getByRole("button", { name: "Sign in or sign up" });
  const account = page.getByRole("button", { name: EMAIL });

  await outside.click();
  await page.getByRole("link", { name: "Sign up" }).click();
  await page.getByLabel("E-mail address").fill(EMAIL);
  await page.getByLabel("Password").fill(PASSWORD);
  assert.equal(await seriousFindings(page), [], "signing up");
  await page.getByRole("button", { name: "Sign up" }).click();
  const code = await page.locator(".code output").innerText();
  await page.getByLabel("Code").fill(code === "000000" ? "111111" : "000000");
  await page.getByRole("button", { name: "Confirm" }).click();
  await page.getByRole("alert").getByText("This isn't the code.").waitFor();
  assert.equal(await seriousFindings(page), [], "confirming");
  await page.getByLabel("Code").fill(code);
  await page.getByRole("button", { name: "Confirm" }).click();
  await inside.waitFor();
  assert.is(new URL(page.url()).pathname, "/settings", "back where they came from");
  await page.getByText(EMAIL).first().waitFor();
  assert.is(await page.getByRole("link", { name: "Operations" }).count(), 0, "nobody is an operator by signing up");

  await page.evaluate(runOut);
  const renewing = page.waitForRequest((sent) => (sent.postData() ?? "").includes("grant_type=refresh_token"));
  await page.reload();
  await renewing;
  await account.waitFor();

  await account.click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await outside.waitFor();
  await page.goto(`${origin}/cvs`);
  await outside.click();
  await page.getByLabel("E-mail address").fill(EMAIL);
  await page.getByLabel("Password").fill("not the right one");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("alert").getByText("isn't right").waitFor();
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "CVs" }).waitFor();

  await page.goto(`${origin}/settings`);
  await page.getByRole("button", { name: "Erase everything" }).click();
  await page.getByLabel("Type ERASE to confirm").fill("ERASE");
  await page.getByRole("alertdialog").getByRole("button", { name: "Erase everything" }).click();
  await outside.waitFor();
  await outside.click();
  await page.getByLabel("E-mail address").fill(EMAIL);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("alert").getByText("isn't right").waitFor();
  assert.equal(complaints, []);
  await close();
});

accounts("a sign-in outlasts a moment without a network", async () => {
  const { page, close } = await openPage(`${origin}/cvs`);
  await page.getByRole("button", { name: "Sign in or sign up" }).click();
  await page.getByRole("button", { name: "Continue as the local person" }).click();
  await page.getByRole("heading", { level: 1, name: "CVs" }).waitFor();
  await page.evaluate(runOut);
  await page.route("**/oauth2/token", (route) => route.abort("connectionreset"));
  await page.reload();
  await page.getByRole("button", { name: "Try again" }).waitFor();
  await page.unroute("**/oauth2/token");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("button", { name: "Try again" }).waitFor({ state: "detached" });
  assert.is(await page.getByRole("button", { name: "Sign in or sign up" }).count(), 0);
  await close();
});

accounts("a browser whose language has an odd name is spoken to all the same", async () => {
  const { page, complaints, close } = await visit(`${origin}/settings`);
  await page.addInitScript("Object.defineProperty(navigator, 'languages', { value: ['en-US@posix'] })");
  await page.goto(origin);
  await page.getByRole("heading", { name: "How well does your CV fit this job?" }).waitFor();
  assert.equal(complaints, []);
  await close();
});

accounts.run();

import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { Page } from "playwright";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { resourcesOf } from "../../local/graph.ts";
import { operatorCredentials } from "../../local/home.ts";
import { type Call, caller } from "../support/calls.ts";
import { endOf } from "../support/ended.ts";
import { plainCv, plainPosting } from "../support/files.ts";
import { tokenOf } from "../support/people.ts";
import { pictures, seriousFindings, visitAs } from "../support/web/browser.ts";
import { acquireWeb, releaseWeb, type WebPlatform } from "../support/web/origin.ts";

const operations = suite("what operators see of a platform at work");
const OPERATOR = "night-shift";
let web: WebPlatform;
let person: Call;

operations.before(async () => {
  web = await acquireWeb();
  await tokenOf(web.platform, OPERATOR, ["operator"]);
  person = caller(web.platform.apiUrl, await tokenOf(web.platform, "day-shift"));
});
operations.after(releaseWeb);

async function submit(): Promise<string> {
  const { data } = await person("POST", "/analyze", { cv: { text: plainCv }, job: { text: plainPosting } });
  return z.looseObject({ job_id: z.string() }).parse(data).job_id;
}

const open = (page: Page, view: string) => page.goto(`${web.origin}/operations?view=${view}`);

/** What happens to a message that an agent has failed at too often: it comes to rest among the dead letters. */
async function bury(agent: string): Promise<void> {
  const { accessKeyId = "", secretAccessKey = "" } = operatorCredentials(web.platform.home) ?? {};
  const { endpoint, region, graph } = web.platform;
  const sqs = new SQSClient({ endpoint, region, credentials: { accessKeyId, secretAccessKey } });
  const urlOf = (queue: string): string =>
    String(resourcesOf(graph, "aws:sqs/queue:Queue").find(({ name }) => name === queue)?.outputs.url);
  try {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: urlOf(agent), WaitTimeSeconds: 20 }),
    );
    const [{ Body, ReceiptHandle } = {}] = Messages;
    assert.ok(Body, "the message waits in the queue of the paused agent");
    await sqs.send(new SendMessageCommand({ QueueUrl: urlOf(`${agent}-dead`), MessageBody: Body }));
    await sqs.send(new DeleteMessageCommand({ QueueUrl: urlOf(agent), ReceiptHandle }));
  } finally {
    sqs.destroy();
  }
}

operations("events come live, lead to the tree of their request, and are searched", async () => {
  const { page, complaints, close } = await visitAs(OPERATOR, `${web.origin}/operations?view=events`);
  await page.getByText("Waiting for events.").waitFor();
  const id = await submit();
  const live = page.locator("details.event").filter({ hasText: "GapAnalyzed" });
  await live.first().waitFor();
  await live.first().locator("summary").click();
  await live
    .first()
    .getByRole("link", { name: `Show the tree of request ${id}` })
    .click();
  const tree = page.getByRole("region", { name: "What happened" }).or(page.locator("main"));
  for (const type of ["CvSubmitted", "CvParsed", "JobParsed", "GapAnalyzed", "RequestCompleted"]) {
    await tree.getByText(type, { exact: true }).first().waitFor();
  }
  assert.not.match(await page.locator("main").innerText(), /Robin|example\.com/, "no texts of people stand here");
  await pictures(page, "operations-tree-live");
  assert.equal(await seriousFindings(page), []);

  await open(page, "agents");
  await page.getByLabel("Request id").fill("nonsense");
  await page.keyboard.press("Enter");
  await page.getByText("A request id looks like").waitFor();
  await page.getByLabel("Request id").fill(id);
  await page.keyboard.press("Enter");
  await page.getByText("JobParsed", { exact: true }).first().waitFor();

  await open(page, "events");
  await page.getByRole("radio", { name: "Search" }).click();
  await page.getByLabel("Pattern").fill('{"detail":{"data":{"fitScore":[{"numeric":[">",1000]}]}}}');
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByText("No event matches.").waitFor();
  await page.getByLabel("Pattern").fill('{"detail-type":["GapAnalyzed"]}');
  await page.getByRole("button", { name: "Search" }).click();
  await page.locator("details.event").first().waitFor();
  assert.is(await page.locator("details.event").filter({ hasNotText: "GapAnalyzed" }).count(), 0);
  assert.equal(complaints, []);
  await close();
});

operations(
  "an agent rests and goes on; what came to its dead letters is sent again, and its request completes",
  async () => {
    const { page, complaints, close } = await visitAs(OPERATOR, `${web.origin}/operations`);
    await page.getByRole("button", { name: "Pause parse-cv" }).click();
    await page.getByText("parse-cv rests.").waitFor();
    await page.getByRole("button", { name: "Resume parse-cv" }).waitFor();
    const id = await submit();
    await bury("parse-cv");
    await page.getByRole("button", { name: "Resume parse-cv" }).click();
    await page.getByText("parse-cv goes on.").waitFor();

    await open(page, "letters&agent=parse-cv");
    await page.getByText("1 dead letter", { exact: true }).waitFor();
    await page.getByRole("link", { name: `Show the tree of request ${id}` }).waitFor();
    await pictures(page, "operations-letters-live");
    assert.equal(await seriousFindings(page), []);
    await page.getByRole("button", { name: "Send all again" }).click();
    await page.getByText("1 message is on its way again.").waitFor();
    await endOf(person, id);
    assert.is(
      z.looseObject({ status: z.string() }).parse((await person("GET", `/jobs/${id}`)).data).status,
      "completed",
    );
    await page.getByText("No dead letters. All is well.").first().waitFor();

    await open(page, "actions");
    for (const action of ["Paused", "Resumed", "Sent dead letters again"]) {
      await page.getByRole("row").filter({ hasText: action }).filter({ hasText: "parse-cv" }).first().waitFor();
    }
    assert.equal(complaints, []);
    await close();
  },
);

operations("a request's events are counted and replayed out of the archive, with progress", async () => {
  const id = await submit();
  await endOf(person, id);
  const { page, complaints, close } = await visitAs(OPERATOR, `${web.origin}/operations?view=replays&request=${id}`);
  await page.getByRole("button", { name: /Agent$/ }).click();
  await page.getByRole("option", { name: "parse-cv" }).click();
  await page.getByRole("button", { name: "Count the events" }).click();
  await page.getByText("1 event would be replayed to parse-cv.").waitFor();
  await page.getByRole("button", { name: "Start the replay" }).click();
  await page.getByText(/^The replay .* has started\.$/).waitFor();
  await page.getByText("1 handled of 1 event").first().waitFor();
  await page.getByText("Completed").first().waitFor();
  await pictures(page, "operations-replay-live");
  assert.equal(await seriousFindings(page), []);
  assert.equal(complaints, []);
  await close();
});

operations("who is no operator finds no operations, and is told so", async () => {
  await tokenOf(web.platform, "curious");
  const { page, close } = await visitAs("curious", `${web.origin}/operations`);
  await page.getByRole("alert").first().waitFor();
  assert.is(await page.getByRole("link", { name: "Operations" }).count(), 0);
  assert.is(await page.getByRole("row").count(), 0);
  await pictures(page, "operations-closed");
  await close();
});

operations.run();

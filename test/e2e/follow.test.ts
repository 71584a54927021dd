import { randomUUID } from "node:crypto";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { requestStatuses } from "../../schemas/requests.ts";
import { EventView } from "../../schemas/views.ts";
import type { Call } from "../support/calls.ts";
import { plainCv, plainPosting } from "../support/files.ts";
import { asLocalPerson } from "../support/people.ts";
import { sharedPlatform } from "../support/platform.ts";

const following = suite("a request followed line by line");
const shared = sharedPlatform();
let call: Call;

following.before(async () => {
  const platform = await shared.start();
  call = await asLocalPerson(platform);
});
following.after(shared.release);

const Lines = z.object({ status: z.enum(requestStatuses), events: z.array(EventView) });
const Accepted = z.looseObject({ job_id: z.string() });
const stream = { accept: "text/event-stream" };

async function submit(body: object): Promise<string> {
  return Accepted.parse((await call("POST", "/analyze", body)).data).job_id;
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

following("lines come as they are written, numbered without gaps, until the request has ended", async () => {
  const id = await submit({ cv: { text: plainCv }, job: { text: plainPosting } });
  const seen: number[] = [];
  for (let status = "processing"; status !== "completed"; ) {
    const found = Lines.parse((await call("GET", `/jobs/${id}/events?after=${seen.at(-1) ?? 0}`)).data);
    assert.ok(found.events.length > 0, "the answer waits for a line");
    seen.push(...found.events.map(({ seq }) => seq));
    status = found.status;
  }
  assert.equal(seen, numbers(6));
});

following("a stream that was cut is taken up after the last line that was seen, and says when it is over", async () => {
  const id = await submit({ type: "cv_parse", cv: { text: plainCv } });
  let text = "";
  const ids = (): number[] => [...text.matchAll(/^id: (\d+)$/gm)].map(([, seq]) => Number(seq));
  for (let rounds = 0; !text.includes("event: end"); rounds++) {
    assert.ok(rounds < 10);
    const last = ids().at(-1);
    const headers = last === undefined ? stream : { ...stream, "last-event-id": String(last) };
    const answer = await call("GET", `/jobs/${id}/events`, undefined, headers);
    assert.match(answer.headers.get("content-type") ?? "", "text/event-stream");
    text += z.string().parse(answer.body);
  }
  assert.equal(ids(), numbers(3));
  const data = [...text.matchAll(/^data: (.+)$/gm)].map(([, line]) => JSON.parse(line ?? "") as object);
  // A line is numbered when its event is noted, and deliveries may overtake each other.
  const types = data.flatMap((line) => EventView.safeParse(line).data?.type ?? []);
  assert.equal(types.toSorted(), ["CvParsed", "CvSubmitted", "RequestCompleted"]);
});

following("where nothing happens, the answer comes when the time is over", async () => {
  const id = await submit({ type: "cv_parse", cv: { upload: { bytes: 500 } } });
  const began = Date.now();
  const found = Lines.parse((await call("GET", `/jobs/${id}/events?wait=1`)).data);
  assert.equal(found, { status: "pending", events: [] });
  assert.ok(Date.now() - began >= 900, "it has waited");
  assert.is((await call("GET", `/jobs/${id}/events?wait=26`)).status, 422);
  assert.is((await call("GET", `/jobs/${randomUUID()}/events`)).status, 404);
});

following.run();

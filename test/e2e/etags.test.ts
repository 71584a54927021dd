import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import type { Call } from "../support/calls.ts";
import { plainCv } from "../support/files.ts";
import { asLocalPerson } from "../support/people.ts";
import { sharedPlatform } from "../support/platform.ts";

const tags = suite("answers that a caller has already");
const shared = sharedPlatform();
let call: Call;

tags.before(async () => {
  const platform = await shared.start();
  call = await asLocalPerson(platform);
});
tags.after(shared.release);

const tagOf = ({ headers }: { readonly headers: Headers }): string => headers.get("etag") ?? "";
const again = (path: string, tag: string) => call("GET", path, undefined, { "if-none-match": tag });

tags("a request that has come to rest is not sent again, and one that has changed is", async () => {
  const Accepted = z.looseObject({ job_id: z.string() });
  const { job_id: id } = Accepted.parse(
    (await call("POST", "/analyze", { type: "cv_parse", cv: { text: plainCv } })).data,
  );
  const first = await call("GET", `/jobs/${id}`);
  assert.match(tagOf(first), /^"[\w-]{27}"$/);
  assert.is(first.headers.get("cache-control"), "private, no-cache");
  let last = first;
  for (let after = 0; last.data?.status !== "completed"; after++) {
    assert.ok(after < 20);
    await call("GET", `/jobs/${id}/events?after=${after}`);
    last = await call("GET", `/jobs/${id}`);
  }
  assert.is((await again(`/jobs/${id}`, tagOf(first))).status, 200, "it has changed since");
  const same = await again(`/jobs/${id}`, `W/${tagOf(last)}`);
  assert.is(same.status, 304);
  assert.is(same.body, "");
  assert.is(tagOf(same), tagOf(last));
  assert.is((await again(`/jobs/${id}?after=2`, tagOf(last))).status, 200, "another question");
});

tags("lists of CVs and applications, and single ones, likewise; a change changes the tag", async () => {
  const Application = z.looseObject({ application_id: z.string() });
  const entered = await call("POST", "/applications", { company: "Northwind Samples", role: "Weaver" });
  assert.is(entered.headers.get("cache-control"), "no-store");
  const { application_id: id } = Application.parse(entered.data);
  for (const path of ["/cvs", "/applications", `/applications/${id}`, "/jobs", "/postings", "/me"]) {
    const tag = tagOf(await call("GET", path));
    assert.is((await again(path, `"other", ${tag}`)).status, 304, path);
  }
  const before = tagOf(await call("GET", `/applications/${id}`));
  await call("PATCH", `/applications/${id}`, { notes: "They called." });
  assert.is((await again(`/applications/${id}`, before)).status, 200);
});

tags.run();

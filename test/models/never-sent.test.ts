import { test } from "uvu";
import * as assert from "uvu/assert";
import { jsonIn } from "../../models/engines/json-text.ts";
import { wasNeverSent } from "../../models/engines/never-sent.ts";

const withCode = (code: string): Error => Object.assign(new Error(code), { code });
const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

test("a call that never left is told from one that may have arrived", () => {
  const never = [
    withCode("ECONNREFUSED"),
    new TypeError("fetch failed", { cause: withCode("ENOTFOUND") }),
    new Error("outer", { cause: new AggregateError([withCode("ECONNREFUSED"), withCode("ENETUNREACH")]) }),
    named("CredentialsProviderError", "Could not load credentials from any providers"),
    named("TimeoutError", "the request socket did not establish a connection with the server within 5000 ms."),
  ];
  const perhaps = [
    withCode("ECONNRESET"),
    new AggregateError([withCode("ECONNREFUSED"), withCode("ECONNRESET")]),
    new AggregateError([]),
    named("TimeoutError", "Stream timed out because of no activity"),
    "ECONNREFUSED",
  ];
  for (const error of never) assert.ok(wasNeverSent(error), String(error));
  for (const error of perhaps) assert.not.ok(wasNeverSent(error), String(error));
});

test("JSON is found among words, and words without any stay as they are", () => {
  assert.is(jsonIn('Here: {"a": {"b": 1}} - done'), '{"a": {"b": 1}}');
  assert.is(jsonIn("I can't"), "I can't");
  assert.is(jsonIn("} {"), "} {");
});

test.run();

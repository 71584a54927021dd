import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { matches } from "../../local/services/eventbridge/matcher.ts";
import { compilePattern } from "../../local/services/eventbridge/pattern.ts";
import { asyncApiOf } from "../../schemas/asyncapi.ts";
import { catalogueEntryOf, exampleOf } from "../../schemas/catalogue.ts";
import { events } from "../../schemas/events.ts";

test("each event's pattern gets its example and no other event's, and nothing of a replay", () => {
  for (const declaration of events) {
    const pattern = compilePattern(JSON.stringify(catalogueEntryOf(declaration).pattern));
    const got = events.filter((other) => matches(pattern, exampleOf(other)));
    assert.equal(got, [declaration], declaration.type);
    const example = exampleOf(declaration);
    assert.not(matches(pattern, { ...example, "replay-name": "again" }));
    const { metadata, data } = example.detail;
    assert.not(matches(pattern, { ...example, detail: { metadata: { ...metadata, replay: "again" }, data } }));
  }
});

const document = asyncApiOf(events, { name: "careerassist", region: "eu-central-1" });

test("the AsyncAPI document has a message and an operation for each event", () => {
  const names = events.map(({ type, version }) => `${type}.v${version}`);
  assert.equal(Object.keys(document.components.messages), names);
  assert.equal(Object.keys(document.channels.bus.messages), names);
  assert.is(Object.keys(document.operations).length, names.length);
});

test("its examples fit its schemas", () => {
  for (const [name, { payload, examples }] of Object.entries(document.components.messages)) {
    const schema = z.fromJSONSchema(payload.schema as Parameters<typeof z.fromJSONSchema>[0]);
    for (const example of examples) assert.ok(schema.safeParse(example.payload).success, name);
    const { detail: _, ...without } = exampleOf(events[0] ?? assert.unreachable());
    assert.not(schema.safeParse(without).success, `${name} asks for something`);
  }
});

test("its references lead somewhere, by names that AsyncAPI admits", () => {
  const at = (path: string): unknown =>
    path.split("/").reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], document);
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = ""]) => path);
  assert.ok(references.length >= 3 * events.length);
  for (const path of references) assert.ok(at(path), path);
  const { channels, operations, components } = document;
  for (const name of [channels, operations, components.messages].flatMap(Object.keys)) {
    assert.match(name, /^[\w.-]+$/);
  }
});

test.run();

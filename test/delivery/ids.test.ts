import { test } from "uvu";
import * as assert from "uvu/assert";
import { derivedId, eventId } from "../../delivery/ids.ts";
import { Id } from "../../schemas/primitives.ts";

const parts = { cause: "c", agent: "a", type: "T" };

test("a derived id is a UUID of version 5", () => {
  const id = derivedId("x");
  assert.ok(Id.safeParse(id).success);
  assert.is(id[14], "5");
  assert.match(id[19] ?? "", /[89ab]/);
});

test("the same parts give the same id, any other part another one", () => {
  assert.is(eventId(parts), eventId({ ...parts, ordinal: 0 }));
  const others = [
    { ...parts, cause: "d" },
    { ...parts, agent: "b" },
    { ...parts, type: "U" },
    { ...parts, ordinal: 1 },
    { ...parts, replay: "r" },
  ].map(eventId);
  assert.is(new Set([eventId(parts), ...others]).size, 6);
});

test("parts don't run into one another", () => {
  assert.is.not(derivedId("ab", "c"), derivedId("a", "bc"));
});

test.run();

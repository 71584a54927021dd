import { resolve } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { breaches, breachesOf } from "./rooms.ts";

const root = resolve(import.meta.dirname, "..", "..");

test("no room looks into a room that stands above or beside it", () => {
  assert.equal(breaches(root), []);
});

test("a handler that reaches into the local platform is found", () => {
  const source = 'import { openStore } from "../local/store.ts";\nimport type { Db } from "../db/connect.ts";';
  const found = breachesOf("handlers/parse-cv.ts", source, (specifier) => specifier.replace("../", ""));
  assert.equal(
    found.map(({ imports }) => imports),
    ["local/store.ts"],
  );
});

test("a dynamic import that goes the wrong way is found too", () => {
  const source = 'const { db } = await import("../db/connect.ts");';
  assert.is(breachesOf("career/engine.ts", source, (specifier) => specifier.replace("../", "")).length, 1);
});

test("a room that is not in the plan of the house is found", () => {
  assert.is(breachesOf("misc/helpers.ts", "", (specifier) => specifier).length, 1);
});

test.run();

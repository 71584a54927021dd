import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readConfiguration } from "../../models/configuration.ts";
import { outcomes } from "../../schemas/attempts.ts";
import { root } from "../support/platform.ts";

const page = readFileSync(join(root, "docs/engines.md"), "utf8");

const rows = (heading: string): string[][] => {
  const [, section = ""] = page.split(`## ${heading}\n`);
  return (section.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));
};

const examples = [...page.matchAll(/```env\n([\s\S]*?)```/g)].map(([, block = ""]) =>
  Object.fromEntries(
    block
      .trim()
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  ),
);

test("the examples on the engines' page are settings that can be used", () => {
  assert.ok(examples.length >= 6);
  for (const example of examples) {
    const configuration = readConfiguration(example);
    assert.ok(configuration.bedrock ?? configuration.openai, "each sets a model up");
  }
});

test("the examples and the program name the settings that the page explains", () => {
  const explained = rows("Settings").map(([, name = ""]) => name);
  const source = readFileSync(join(root, "models/settings.ts"), "utf8");
  const [, declared = ""] = /export const Settings = z\.object\(\{([\s\S]*?)\n\}\);/.exec(source) ?? [];
  const read = [...declared.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name = ""]) => name);
  assert.ok(read.length > 15);
  for (const name of read) if (name !== "AWS_REGION") assert.ok(explained.includes(name), name);
  for (const name of explained) if (!name.endsWith("…")) assert.ok(read.includes(name), name);
  for (const name of examples.flatMap(Object.keys)) {
    assert.ok(explained.includes(name) || name.startsWith("MODEL_ENGINES_"), name);
  }
});

test("the defaults on the engines' page are those of the program", () => {
  const told = Object.fromEntries(rows("Settings").map(([, name = "", fallback = ""]) => [name, fallback]));
  const { times, limits, orderFor } = readConfiguration({});
  assert.equal(
    [told.MODEL_FIRST_TOKEN_SECONDS, told.MODEL_TIMEOUT_SECONDS, told.MODEL_DEADLINE_SECONDS].map(Number),
    [times.firstTokenMs, times.timeoutMs, times.deadlineMs].map((milliseconds) => milliseconds / 1_000),
  );
  assert.equal([told.BUDGET_REQUEST_USD, told.BUDGET_USER_DAY_USD, told.BUDGET_SYSTEM_DAY_USD].map(Number), [
    limits.requestUsd,
    limits.userDayUsd,
    limits.systemDayUsd,
  ]);
  assert.is(told.MODEL_ENGINES, orderFor("any").join(","));
});

test("every outcome is explained", () => {
  assert.equal(
    rows("What falls back, and when").map(([, name]) => name),
    [...outcomes],
  );
});

test.run();

import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";

const root = resolve(import.meta.dirname, "..", "..");

/** The first column of "What can go wrong, and what happens". */
function accidentsInTheDocs(): string[] {
  const page = readFileSync(join(root, "docs", "operations.md"), "utf8");
  const section = page.split("## What can go wrong, and what happens")[1]?.split("\n## ")[0] ?? "";
  return [...section.matchAll(/^\| ([^|-][^|]*?) \|/gm)].flatMap(([, what]) => (what ? [what] : []));
}

test("each row of what can go wrong has a test behind it, which names the row in a comment", () => {
  const files = globSync("test/**/*.test.ts", { cwd: root });
  const sources = files.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
  const named = new Set([...sources.matchAll(/^\s*\/\/ operations: (.+)$/gm)].map(([, what]) => what?.trim()));
  const rows = accidentsInTheDocs();
  assert.ok(rows.length > 10, "the table was found");
  assert.equal(
    rows.filter((row) => !named.has(row)),
    [],
    "rows without a test",
  );
  assert.equal(
    [...named].filter((what) => what !== undefined && !rows.includes(what)),
    [],
    "tests of rows that aren't there",
  );
});

/** The commands of the first column of "What operators do", in words: `dlq show`. */
function commandsInTheDocs(): string[] {
  const page = readFileSync(join(root, "docs", "operations.md"), "utf8");
  return [...page.matchAll(/^\| `careerassist ([^|]*)\|/gm)].flatMap(([, cell = ""]) => {
    const [first = "", ...others] = [...`\`${cell}`.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text);
    const group = /^(dlq|events) /.exec(first)?.[0] ?? "";
    const all = [first, ...others.map((other) => group + other)];
    return all.map((text) =>
      text
        .split(/\s+/)
        .filter((word) => /^[a-z]+$/.test(word))
        .join(" "),
    );
  });
}

test("each command that the page for operators lists is run by their tests", () => {
  const tests = readFileSync(join(root, "test", "e2e", "operators.test.ts"), "utf8");
  const commands = commandsInTheDocs();
  for (const known of ["status", "trace", "events tail", "dlq show", "dlq purge", "resume", "replay"]) {
    assert.ok(commands.includes(known), `${known} was found among ${commands.join(", ")}`);
  }
  for (const command of commands) {
    const run = command
      .split(" ")
      .map((word) => `"${word}"`)
      .join(", ");
    assert.ok(tests.includes(run), `${command} is run nowhere`);
  }
});

test.run();

import { test } from "uvu";
import * as assert from "uvu/assert";
import { spentOut } from "../../handlers/shared/research/turn.ts";

const budget = { pages: 10, bytes: 1_000, milliseconds: 60_000, usd: 0.1 };
const little = { pages: 1, bytes: 1, milliseconds: 1, usd: 0 };

test("a round ends when its pages, its bytes, its time or its money are spent, and not before", () => {
  assert.is(spentOut(little, budget), null);
  assert.is(spentOut({ pages: 9, bytes: 999, milliseconds: 59_999, usd: 0.0999 }, budget), null);
  assert.is(spentOut({ ...little, pages: 10 }, budget), "pages");
  assert.is(spentOut({ ...little, bytes: 1_000 }, budget), "bytes");
  assert.is(spentOut({ ...little, milliseconds: 60_000 }, budget), "time");
  assert.is(spentOut({ ...little, usd: 0.1 }, budget), "money");
});

test("without any money a round goes on as long as nothing costs anything", () => {
  assert.is(spentOut(little, { ...budget, usd: 0 }), null);
  assert.is(spentOut({ ...little, usd: 0.000001 }, { ...budget, usd: 0 }), "money");
});

test.run();

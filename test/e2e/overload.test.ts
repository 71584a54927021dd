import { test } from "uvu";
import * as assert from "uvu/assert";
import { memoryOf } from "../../bench/processes.ts";
import { median } from "../../bench/stats.ts";
import { crowd } from "../support/crowd.ts";
import { ownPlatform } from "../support/platform.ts";

const EACH = 50;
/** As `infra/settings.ts` has it; a few more may slip in when many come in the same moment. */
const CAP = 20;
const SLIP = 10;

/** Thousand requests are in `bench/overload.ts`. */
// operations: one person sends very many requests
test("of 100 requests at once by two people each is finished or refused with a time to come again, and both get their share", async () => {
  const platform = await ownPlatform();
  try {
    const before = process.memoryUsage().rss;
    const both = await crowd(platform, ["visitor-a", "visitor-b"], EACH, 120_000);
    for (const { visitor, answers, unexplained, completed } of both) {
      const taken = answers.get(202) ?? 0;
      const refused = answers.get(429) ?? 0;
      assert.is(taken + refused, EACH, `${visitor} was answered ${JSON.stringify([...answers])}`);
      assert.is(unexplained, 0, `${visitor}: every refusal says when to come again`);
      assert.is(completed, taken, `${visitor}: what was taken in is done`);
      assert.ok(taken >= CAP && taken <= EACH, `${visitor}: ${taken} taken in`);
    }
    const [a, b] = both;
    assert.ok(a && b);
    const halfway = [median(a.doneAt), median(b.doneAt)];
    assert.ok(Math.max(...halfway) < 2 * Math.min(...halfway), `half of their requests were done at ${halfway}`);
    assert.ok(Math.abs(a.completed - b.completed) <= SLIP + CAP, `${a.completed} and ${b.completed} were done`);

    assert.ok(process.memoryUsage().rss - before < 300 * 1_048_576, "the platform itself");
    if (process.platform === "linux") {
      const all = memoryOf(process.pid).reduce((sum, { own }) => sum + own, 0);
      assert.ok(all < 2_600, `${Math.round(all)} MB with all functions and the database`);
    }
  } finally {
    await platform.close();
  }
});

test.run();

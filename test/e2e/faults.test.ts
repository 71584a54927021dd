import { test } from "uvu";
import * as assert from "uvu/assert";
import { temporaryHome } from "../support/platform.ts";
import { weather } from "../support/storm.ts";

/** The long version, with two thousand requests and thirty kills, is `bench/faults.ts`. */
// operations: the machine goes down
test("after a hundred requests with accidents everywhere and three kill -9, each has ended exactly once", async () => {
  const home = temporaryHome();
  try {
    const { flaws, accidents, statuses } = await weather({
      home: home.path,
      seed: 7,
      requests: 100,
      kills: 3,
      atOnce: 10,
      patience: 120_000,
    });
    assert.equal(flaws, []);
    assert.is(statuses.get("failed"), 10, "the unreadable CVs");
    assert.is((statuses.get("completed") ?? 0) + (statuses.get("cancelled") ?? 0), 90);

    const happened = [...accidents.keys()];
    for (const what of [/^killed before /, /^killed after /, /^cut after /, /^throttled before /, /^failed after /]) {
      assert.ok(
        happened.some((accident) => what.test(accident)),
        `no accident ${what}`,
      );
    }
    for (const what of ["delivered twice", "delivered late", "handled and not removed"]) {
      assert.ok(happened.includes(what), what);
    }
  } finally {
    home.remove();
  }
});

test.run();

import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { quartiles, wilson } from "../../../career/charting/statistics.ts";

test("Wilson's interval is that of the textbook", () => {
  // Worked by hand with z = 1.959964, z² = 3.841459: 0 of 5 ends at z²/(5+z²); 5 of 10 is symmetric around a half.
  assert.equal(wilson(0, 5), { share: 0, low: 0, high: 0.4345 });
  assert.equal(wilson(5, 5), { share: 1, low: 0.5655, high: 1 });
  assert.equal(wilson(5, 10), { share: 0.5, low: 0.2366, high: 0.7634 });
  assert.equal(wilson(15, 50), { share: 0.3, low: 0.191, high: 0.4375 });
});

test("an interval holds its share, lies between nothing and all, and narrows with more of the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.float({ min: 0, max: 1, noNaN: true }), (total, part) => {
      const hits = Math.round(total * part);
      const one = wilson(hits, total);
      const ten = wilson(hits * 10, total * 10);
      assert.ok(0 <= one.low && one.low <= one.share && one.share <= one.high && one.high <= 1);
      assert.ok(ten.high - ten.low < one.high - one.low);
    }),
  );
});

test("quartiles are interpolated as spreadsheets do it", () => {
  assert.equal(quartiles([7]), { lower: 7, median: 7, upper: 7 });
  assert.equal(quartiles([4, 1, 3, 2]), { lower: 1.8, median: 2.5, upper: 3.3 });
  assert.equal(quartiles([9, 1, 5, 3, 7]), { lower: 3, median: 5, upper: 7 });
});

test.run();

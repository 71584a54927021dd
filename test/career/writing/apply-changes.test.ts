import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { applyChanges, fits } from "../../../career/writing/apply-changes.ts";
import { rewriteCv } from "../../../career/writing/rewrite-cv.ts";
import { CvProfile } from "../../../schemas/cv.ts";
import type { Change } from "../../../schemas/rewrite.ts";
import { everyPair, example } from "../support/material.ts";

const material = [await example(), ...(await everyPair())].filter((_, index) => index % 5 === 0);
const cases = material.map((pair) => ({ cv: pair.cv, changes: rewriteCv({ ...pair, options: {} }).changes }));
const oneCase = fc.constantFrom(...cases);
const bits = fc.array(fc.boolean(), { minLength: 30, maxLength: 30 });
const subset = (changes: readonly Change[], taken: readonly boolean[]): Change[] =>
  changes.filter((_, index) => taken[index]);

test("any subset of changes, in any order, gives the same valid profile", () => {
  fc.assert(
    fc.property(oneCase, bits, fc.integer(), ({ cv, changes }, taken, seed) => {
      const some = subset(changes, taken);
      const shuffled = [...some]
        .sort((one, other) => ((one.id.length * 7 + seed) % 3) - ((other.id.length * 5 + seed) % 3))
        .reverse();
      const profile = applyChanges(cv, some);
      CvProfile.parse(profile);
      assert.equal(applyChanges(cv, shuffled), profile);
    }),
    { numRuns: 200 },
  );
});

test("no change leaves the profile as it is, and the profile that was given is never touched", () => {
  fc.assert(
    fc.property(oneCase, bits, ({ cv, changes }, taken) => {
      const before = JSON.stringify(cv);
      assert.equal(applyChanges(cv, []), cv);
      applyChanges(cv, subset(changes, taken));
      assert.is(JSON.stringify(cv), before);
    }),
    { numRuns: 100 },
  );
});

test("what isn't accepted stays word for word", () => {
  fc.assert(
    fc.property(oneCase, bits, ({ cv, changes }, taken) => {
      const some = subset(changes, taken);
      const profile = applyChanges(cv, some);
      cv.work.forEach((role, index) => {
        const touched = some.some((change) => change.path.startsWith(`/work/${index}/`));
        if (!touched) assert.equal(profile.work[index], role);
      });
      if (!some.some((change) => change.kind === "skills")) assert.equal(profile.skills, cv.skills);
    }),
    { numRuns: 100 },
  );
});

const profile = cases[0]?.cv;

test("an order, a new wording and a removal in one list don't get in each other's way", () => {
  assert.ok(profile);
  const cv: CvProfile = { ...profile, work: [{ name: "Acme Ltd", highlights: ["a", "b", "a", "c"] }] };
  const evidence = [{ quote: "a", page: 1, line: 1, section: "work" }];
  const base = { reason: "r", serves: [], evidence };
  const changes: Change[] = [
    { id: "c1", kind: "bullet", path: "/work/0/highlights/3", before: "c", after: "C", ...base },
    {
      id: "c2",
      kind: "bullet_order",
      path: "/work/0/highlights",
      before: ["a", "b", "a", "c"],
      after: ["c", "b", "a", "a"],
      ...base,
    },
    { id: "c3", kind: "bullet_removed", path: "/work/0/highlights/2", before: "a", after: null, ...base },
  ];
  assert.equal(applyChanges(cv, changes).work[0]?.highlights, ["C", "b", "a"]);
  assert.equal(applyChanges(cv, [...changes].reverse()).work[0]?.highlights, ["C", "b", "a"]);
  assert.equal(applyChanges(cv, changes.slice(1)).work[0]?.highlights, ["c", "b", "a"]);
});

test("a change that doesn't fit the profile is left out", () => {
  assert.ok(profile);
  const cv: CvProfile = { ...profile, work: [{ name: "Acme Ltd", highlights: ["a", "b"] }] };
  const base = { id: "c1", reason: "r", serves: [], evidence: [{ quote: "a", page: 1, line: 1, section: null }] };
  const wrong: Change[] = [
    { ...base, kind: "bullet", path: "/work/0/highlights/7", before: "a", after: "x" },
    { ...base, kind: "bullet", path: "/work/0/name", before: "Acme Ltd", after: "Other Ltd" },
    { ...base, kind: "bullet", path: "/work/0/highlights/0", before: "b", after: "x" },
    { ...base, kind: "bullet_order", path: "/work/0/highlights", before: ["a", "b"], after: ["a", "x"] },
    { ...base, kind: "summary", path: "/basics/email", before: null, after: "x" },
  ];
  for (const change of wrong) assert.not(fits(cv, change));
  assert.equal(applyChanges(cv, wrong), cv);
});

test.run();

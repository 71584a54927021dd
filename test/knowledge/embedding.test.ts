import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { skills } from "../../career/skills/taxonomy.ts";
import { concepts } from "../../knowledge/embedding/read-concepts.ts";
import { dimensions, embedLocally, embedText } from "../../knowledge/embedding.ts";

const cosine = (one: string, other: string): number => {
  const vector = embedText(other);
  return embedText(one).reduce((sum, component, index) => sum + component * (vector[index] ?? 0), 0);
};

/** Each pair means nearly the same. */
const related: readonly (readonly [string, string])[] = [
  ["salary negotiation", "asking for more pay"],
  ["job interview", "Vorstellungsgespräch"],
  ["job interview", "entretien d'embauche"],
  ["cover letter", "Anschreiben"],
  ["I was fired", "what to do after a dismissal"],
  ["gap in the CV", "Lücke im Lebenslauf"],
  ["career change", "Quereinstieg"],
  ["working from home", "télétravail"],
  ["letter of recommendation", "references"],
  ["Python programming", "software developer with Django"],
  ["palkkaneuvottelu", "salary negotiation"],
  ["ward nurse", "Pflegefachkraft im Krankenhaus"],
  ["trial period", "Probezeit"],
  ["my boss bullies me", "a toxic workplace"],
  ["forklift driver", "warehouse work"],
  ["stage fright", "nervous before the talk"],
];

test("every vector has 384 components and length 1, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const vector = embedText(text);
      assert.is(vector.length, dimensions);
      assert.ok(Math.abs(Math.hypot(...vector) - 1) < 1e-6);
    }),
    { numRuns: 200, seed: 3 },
  );
});

test("the same text has the same vector, alone and among others", async () => {
  const [, second] = await embedLocally(["something else", "How do I negotiate?"]);
  assert.equal(second, embedText("How do I negotiate?"));
});

test("related texts are nearer to each other than to any text of another pair, in at least nine of ten cases", () => {
  let right = 0;
  let cases = 0;
  related.forEach(([one, other], index) => {
    const own = cosine(one, other);
    related.forEach(([, foreign], at) => {
      if (at === index || related[at]?.[0] === one) return;
      cases += 1;
      if (own > cosine(one, foreign)) right += 1;
    });
  });
  assert.ok(right >= cases * 0.9, `${right} of ${cases}`);
});

test("texts that have nothing to do with each other are far apart", () => {
  const far: readonly (readonly [string, string])[] = [
    ["salary negotiation", "forklift licence"],
    ["what to wear", "Kubernetes cluster"],
    ["Vorstellungsgespräch", "crop rotation and irrigation"],
    ["references from a former boss", "mobile app development"],
    ["parental leave", "penetration testing"],
  ];
  for (const [one, other] of far)
    assert.ok(Math.abs(cosine(one, other)) < 0.3, `${one} ~ ${other}: ${cosine(one, other)}`);
});

test("slips of the pen and inflections stay near", () => {
  assert.ok(cosine("Gehaltsverhandlungen", "Gehaltsverhandlung") > 0.7);
  assert.ok(cosine("negotiating a salary", "negotiate salaries") > 0.7);
});

test("scripts without spaces share pairs of signs", () => {
  assert.ok(cosine("面接の準備", "面接準備の方法") > cosine("面接の準備", "倉庫の仕事") + 0.2);
});

test("the table of concepts is sound, and wide enough to be worth having", () => {
  assert.ok(concepts().length > 200);
  assert.ok(concepts().every(({ terms }) => terms.length >= 3));
  assert.ok(skills().size > 500);
});

test.run();

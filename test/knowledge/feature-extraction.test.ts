import { test } from "uvu";
import * as assert from "uvu/assert";
import { dimensions, embedText } from "../../knowledge/embedding.ts";
import {
  asFeatures,
  featureRequest,
  meanPooled,
  normalised,
  requestedTexts,
  UnexpectedEmbedding,
  vectorsOf,
} from "../../knowledge/feature-extraction.ts";

test("a request names its inputs, and the other side reads them", () => {
  assert.equal(requestedTexts(JSON.parse(featureRequest(["one", "two"]))), ["one", "two"]);
  assert.equal(requestedTexts({ inputs: "one" }), ["one"]);
  assert.throws(() => requestedTexts({ inputs: [] }));
});

test("tokens are pooled by their mean, and padding doesn't count", () => {
  assert.equal(
    meanPooled([
      [2, 0],
      [0, 4],
    ]),
    [1, 2],
  );
  assert.equal(
    meanPooled(
      [
        [2, 0],
        [0, 4],
        [90, 90],
      ],
      [1, 1, 0],
    ),
    [1, 2],
  );
});

test("vectors come back normalised, in the order of the texts, wrapped or not", () => {
  const expected = { texts: 2, dimensions: 2 };
  assert.equal(
    vectorsOf(
      [
        [
          [3, 0],
          [3, 8],
        ],
        [[0, 5]],
      ],
      expected,
    ),
    [
      [0.6, 0.8],
      [0, 1],
    ],
  );
  assert.equal(
    vectorsOf(
      [
        [
          [
            [3, 0],
            [3, 8],
          ],
        ],
        [[[0, 5]]],
      ],
      expected,
    ),
    [
      [0.6, 0.8],
      [0, 1],
    ],
  );
});

test("what the local embedder answers in the container's shape reads as its own vectors", () => {
  const texts = ["How do I ask for more pay?", "Vorstellungsgespräch"];
  const own = texts.map(embedText);
  const read = vectorsOf(JSON.parse(JSON.stringify(asFeatures(own))), { texts: 2, dimensions });
  read.forEach((vector, index) => {
    vector.forEach((component, at) => {
      assert.ok(Math.abs(component - (own[index]?.[at] ?? 9)) < 1e-6);
    });
  });
});

test("an answer that doesn't fit the request is refused", () => {
  const expected = { texts: 1, dimensions: 2 };
  for (const answer of [
    null,
    {},
    [],
    [[]],
    [[1, 2]],
    [[[1, 2]], [[1, 2]]],
    [[[1, 2, 3]]],
    [[[1, 2], [1]]],
    [[[0, 0]]],
    [[["a"]]],
  ])
    assert.throws(
      () => vectorsOf(answer, expected),
      (error: unknown) => error instanceof UnexpectedEmbedding,
    );
  assert.throws(() => vectorsOf([[[1, 2]]], expected, [[0]]), /no token/);
  assert.throws(() => normalised([Number.POSITIVE_INFINITY, 1]), /direction/);
});

test.run();

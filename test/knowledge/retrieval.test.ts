import { test } from "uvu";
import * as assert from "uvu/assert";
import { corpus } from "../../knowledge/corpus/index.ts";
import { passagesOf } from "../../knowledge/corpus/passages.ts";
import { dimensions, embedLocally, embedText } from "../../knowledge/embedding.ts";
import { Bm25 } from "../../knowledge/retrieval/bm25.ts";
import { ExactVectors } from "../../knowledge/retrieval/exact-vectors.ts";
import { type Filter, passes, toS3Filter } from "../../knowledge/retrieval/filter.ts";
import { meaningScore, unitsOf } from "../../knowledge/retrieval/meaning.ts";
import { MemoryText } from "../../knowledge/retrieval/memory-text.ts";
import { everyone, type Hit, linkOf, type Passage, vectorTextsOf } from "../../knowledge/retrieval/passage.ts";
import { quoteOf } from "../../knowledge/retrieval/quote.ts";
import { diversify, freshness, fuse, inLanguage } from "../../knowledge/retrieval/rank.ts";
import {
  filterOf,
  type Question,
  type Sources,
  search,
  vectorCandidates,
  vectorFiltersOf,
} from "../../knowledge/retrieval.ts";

const now = new Date("2026-11-21T00:00:00Z");

const passage = (chunkId: string, text: string, more: Partial<Passage> = {}): Passage => ({
  chunkId,
  documentId: `document-${chunkId}`,
  title: "Title",
  section: [],
  position: 0,
  text,
  asks: [],
  kind: "guide",
  topics: ["pay"],
  fields: [],
  language: "en",
  updated: "2026-11-01",
  owner: everyone,
  url: null,
  licence: null,
  ...more,
});

function sourcesOf(passages: readonly Passage[]): Sources {
  const vectors = new ExactVectors(dimensions);
  for (const one of passages) vectors.add(one, embedText(one.text));
  return { embed: embedLocally, vectors, fullText: new MemoryText(passages), now };
}

const asked = (text: string, more: Partial<Question> = {}): Question => ({
  text,
  owner: null,
  language: "en",
  ...more,
});
const idsOf = async (question: Question, sources: Sources): Promise<string[]> =>
  (await search(question, sources)).map((found) => found.passage.chunkId);

test("a person's own documents are found by that person and by nobody else", async () => {
  const sources = sourcesOf([
    passage("mine", "My notes on salary negotiation", { owner: "ann" }),
    passage("theirs", "Other notes on salary negotiation", { owner: "bob" }),
    passage("shared", "A guide to salary negotiation"),
  ]);
  assert.equal((await idsOf(asked("salary negotiation", { owner: "ann" }), sources)).sort(), ["mine", "shared"]);
  assert.equal(await idsOf(asked("salary negotiation"), sources), ["shared"]);
});

test("an index that forgets the filter still shows nobody another person's documents", async () => {
  const hits: readonly Hit[] = [{ passage: passage("theirs", "salary negotiation", { owner: "bob" }), score: 1 }];
  const leaky = { query: async () => hits };
  const sources: Sources = { embed: embedLocally, vectors: leaky, fullText: leaky, now };
  assert.equal(await search(asked("salary negotiation", { owner: "ann" }), sources), []);
});

test("a question for one kind, topic or field finds nothing else", async () => {
  const sources = sourcesOf([
    passage("one", "salary negotiation", { kind: "salary", fields: ["software"] }),
    passage("two", "salary negotiation", { topics: ["offer"] }),
  ]);
  assert.equal(await idsOf(asked("salary", { kinds: ["salary"] }), sources), ["one"]);
  assert.equal(await idsOf(asked("salary", { topics: ["offer"] }), sources), ["two"]);
  assert.equal(await idsOf(asked("salary", { fields: ["software"] }), sources), ["one"]);
  assert.equal(await idsOf(asked("salary", { fields: ["law"] }), sources), []);
});

test("a question without words finds nothing", async () => {
  assert.equal(await search(asked(" ?! "), sourcesOf([passage("one", "text")])), []);
});

test("results quote words that stand in the passage, and link where they come from", async () => {
  const sources = sourcesOf([
    ...corpus.flatMap(passagesOf),
    passage("page", "Ask for the range first. Then wait.", { url: "https://example.org/pay#range" }),
  ]);
  const findings = await search(asked("How do I negotiate pay?", { limit: 6 }), sources);
  assert.is(findings.length, 6);
  for (const { passage: found, quote, source } of findings) {
    assert.is(found.text.slice(quote.from, quote.to), quote.text);
    assert.ok(quote.text.length > 0 && quote.text.length <= 280);
    assert.is(source.link, linkOf(found));
  }
  assert.is(linkOf(passage("x", "t", { url: "https://example.org/a" })), "https://example.org/a");
  assert.is(linkOf(passage("x", "t", { position: 2 })), "knowledge:document-x#2");
});

test("the sentence that answers is quoted, not the heading and not the first one", () => {
  const text = "After an offer\n\nThank them warmly. Ask by when they need your answer. Wear clean shoes.";
  assert.is(quoteOf(text, "How much time do I have to decide?").text, "Ask by when they need your answer.");
  assert.ok(quoteOf("字".repeat(900), "字").text.length <= 280);
});

test("what is fresh comes before what is stale where that matters, and age doesn't spoil a guide", () => {
  const old = { updated: "2024-11-21" };
  assert.is(freshness(passage("a", "t", old), now), 1);
  assert.ok(freshness(passage("a", "t", { ...old, kind: "salary" }), now) < 0.75);
  assert.ok(freshness(passage("a", "t", { kind: "salary", updated: "2026-11-20" }), now) > 0.99);
  assert.ok(freshness(passage("a", "t", { kind: "posting", updated: "1990-01-01" }), now) >= 0.6);
});

test("passages in the asker's language come first, then English ones", () => {
  const [own, english, foreign] = ["de", "en", "fi"].map((language) =>
    inLanguage(passage("a", "t", { language }), "de"),
  );
  assert.is(own, 1);
  assert.ok((english ?? 0) < 1 && (foreign ?? 1) < (english ?? 0));
  assert.is(inLanguage(passage("a", "t", { language: null }), "de"), 1);
});

test("a chance word in common doesn't outweigh the meaning", () => {
  const meant = passage("meant", "Explaining a dismissal calmly");
  const chance = passage("chance", "Talking about the next train");
  const ranked = fuse(
    "They sacked me yesterday, what do I say next?",
    [
      { passage: meant, score: 0.5 },
      { passage: chance, score: 0.2 },
    ],
    [{ passage: chance, score: 7 }],
  );
  assert.is(ranked[0]?.passage.chunkId, "meant");
});

test("a passage is found by what people ask for it with, once, and quotes its own words", async () => {
  const own = passage("one", "Thank them, and say by when you will answer.", {
    asks: ["May I think about it over the weekend?", "They rush me"],
  });
  const other = passage("two", "Know the usual range before you name a figure.");
  const vectors = new ExactVectors(dimensions);
  for (const one of [own, other]) for (const text of vectorTextsOf(one)) vectors.add(one, embedText(text));
  const sources: Sources = { embed: embedLocally, vectors, fullText: new MemoryText([own, other]), now };
  const found = await search(asked("Can I think about it until after the weekend?"), sources);
  assert.equal(
    found.map((one) => one.passage.chunkId),
    ["one", "two"],
  );
  assert.is(found[0]?.quote.text, own.text);
});

test("a passage says each thing that is asked for in its own way or in another word", () => {
  const units = unitsOf("Does a lorry driver need a diploma?");
  const score = (text: string): number => meaningScore(units, passage(text, text));
  assert.ok(score("Lorry drivers need no diploma.") > score("Truckers get by without a degree."));
  assert.ok(score("Truckers get by without a degree.") > score("Truckers are away for weeks."));
  assert.ok(score("Truckers are away for weeks.") > score("Bees fly."));
  assert.is(meaningScore(unitsOf("?!"), passage("any", "Anything")), 0);
});

test("documents that nobody wrote ways of asking for are found beside many that have them", async () => {
  const strange = passage(
    "strange",
    "Hauliers often lend newcomers the fees for the licence and write them off later.",
  );
  const prepared = Array.from({ length: 120 }, (_, at) =>
    passage(`prepared-${at}`, `Advice number ${at} on interviews.`, {
      asks: [`Who pays for my driving licence ${at}?`],
    }),
  );
  const vectors = new ExactVectors(dimensions);
  for (const one of [strange, ...prepared])
    for (const [at, text] of vectorTextsOf(one).entries()) vectors.add(one, embedText(text), at === 0 ? "text" : "ask");
  const near = await Promise.all(
    vectorFiltersOf(asked("Who pays for the truck licence?")).map((filter) =>
      vectors.query(embedText("Who pays for the truck licence?"), filter, vectorCandidates),
    ),
  );
  assert.ok(near.flat().some((hit) => hit.passage.chunkId === "strange"));
  assert.ok(near.flat().length <= 2 * vectorCandidates);
});

test("the same thing isn't said twice, and a document gives two passages at most", () => {
  const text = "Know three figures before you negotiate your salary with them.";
  const ranked = [
    passage("a", text),
    passage("b", text),
    passage("c", "Withdrawing is kinder than staying away from an appointment."),
    ...["d", "e", "f"].map((id) => passage(id, `Own words ${id}`, { documentId: "long" })),
  ].map((one, index) => ({ passage: one, score: 1 - index / 100, vector: 0, words: 0, meaning: 0 }));
  const ids = diversify(ranked, 6).map((one) => one.passage.chunkId);
  assert.is(ids[0], "a");
  assert.ok(ids.indexOf("c") < ids.indexOf("b"));
  assert.is(ids.filter((id) => "def".includes(id)).length, 2);
});

test("filters mean what those of S3 Vectors mean", () => {
  const metadata = { kind: "guide", topics: ["pay", "offer"], year: 2026 };
  const cases: readonly (readonly [Filter, boolean])[] = [
    [{ where: { kind: { $eq: "guide" } } }, true],
    [{ where: { topics: { $eq: "offer" } } }, true],
    [{ where: { topics: { $in: ["x", "pay"] } } }, true],
    [{ where: { topics: { $nin: ["pay"] } } }, false],
    [{ where: { kind: { $ne: "guide" } } }, false],
    [{ where: { year: { $gt: 2020, $lte: 2026 } } }, true],
    [{ where: { year: { $lt: 2026 } } }, false],
    [{ where: { missing: { $exists: false }, kind: { $exists: true } } }, true],
    [{ where: { missing: { $eq: "x" } } }, false],
    [{ $or: [{ where: { kind: { $eq: "x" } } }, { where: { year: { $gte: 2026 } } }] }, true],
    [{ $and: [{ where: { kind: { $eq: "guide" } } }, { where: { year: { $gt: 2026 } } }] }, false],
  ];
  for (const [filter, expected] of cases) assert.is(passes(metadata, filter), expected, JSON.stringify(filter));
  assert.equal(toS3Filter({ $and: [filterOf(asked("x", { topics: ["pay"] }))] }), {
    $and: [{ $and: [{ owner: { $in: ["everyone"] } }, { topics: { $in: ["pay"] } }] }],
  });
});

test("the exact index answers the nearest in order, and only what passes the filter", async () => {
  const index = new ExactVectors(2);
  for (const [id, vector] of [
    ["a", [1, 0]],
    ["b", [1, 1]],
    ["c", [0, 2]],
    ["d", [-1, 0]],
  ] as const)
    index.add(passage(id, id, id === "b" ? { topics: ["offer"] } : {}), vector);
  const ids = async (filter: Filter, k: number): Promise<string[]> =>
    (await index.query([2, 0.1], filter, k)).map((hit) => hit.passage.chunkId);
  assert.equal(await ids({ where: {} }, 3), ["a", "b", "c"]);
  assert.equal(await ids({ where: { topics: { $eq: "pay" } } }, 9), ["a", "c", "d"]);
  assert.throws(() => index.add(passage("e", "e"), [1]), RangeError);
  assert.throws(() => index.add(passage("e", "e"), [0, 0]), RangeError);
});

test("BM25 agrees with its formula", () => {
  const index = new Bm25([["pay", "pay", "offer"], ["offer"], ["letter", "offer"]]);
  const score = index.scores(["pay"]).get(0) ?? 0;
  const expected = (Math.log(1 + 2.5 / 1.5) * 2 * 2.2) / (2 + 1.2 * (0.25 + (0.75 * 3) / 2));
  assert.ok(Math.abs(score - expected) < 1e-12);
  assert.is(index.scores(["nothing"]).size, 0);
});

test("what only repeats the title is no answer, unless there is nothing else", () => {
  const text = "What do you look for in a code review?\n\nA good answer names tests, naming and the risk of a change.";
  assert.match(quoteOf(text, "code review questions", "What do you look for in a code review?").text, /^A good answer/);
  assert.is(quoteOf("Backend developer.", "developer", "Backend developer").text, "Backend developer.");
});

test.run();

import { test } from "uvu";
import * as assert from "uvu/assert";
import { skills } from "../../career/skills/taxonomy.ts";
import { corpus } from "../../knowledge/corpus/index.ts";
import { parseCorpus } from "../../knowledge/corpus/parse-corpus.ts";
import { passagesOf, questionsOf } from "../../knowledge/corpus/passages.ts";
import { atsKeywordsFor, bulletTemplatesFor, interviewQuestionsFor } from "../../knowledge/corpus/serve.ts";
import { toMarkdown } from "../../knowledge/corpus/to-markdown.ts";
import { Passage } from "../../knowledge/retrieval/passage.ts";
import { contentWords } from "../../knowledge/words.ts";

const ofKind = (kind: string, language?: string): number =>
  corpus.filter((one) => one.kind === kind && (language === undefined || one.language === language)).length;

test("the corpus is as wide as it promises to be", () => {
  assert.ok(corpus.length >= 150);
  assert.ok(ofKind("bullet-templates", "en") >= 30);
  assert.ok(ofKind("ats-keywords", "en") >= 20);
  assert.ok(ofKind("interview-question") >= 40);
  assert.ok(corpus.filter(({ language }) => language === "de").length >= 20);
});

test("every document has an id of its own, and fields that the taxonomy knows", () => {
  assert.is(new Set(corpus.map(({ id }) => id)).size, corpus.length);
  const fields = new Set([...skills().values()].map(({ field }) => field));
  for (const { id, fields: own } of corpus) for (const field of own) assert.ok(fields.has(field), `${id}: ${field}`);
});

test("no guide says what another says already", () => {
  const guides = corpus.flatMap((one) =>
    one.kind === "guide" ? [{ id: one.id, words: new Set(contentWords(one.body)) }] : [],
  );
  guides.forEach((one, index) => {
    for (const other of guides.slice(index + 1)) {
      const shared = [...one.words].filter((word) => other.words.has(word)).length;
      assert.ok(shared / Math.min(one.words.size, other.words.size) < 0.5, `${one.id} and ${other.id}`);
    }
  });
});

test("the corpus names no page, no statistic and no section of a law", () => {
  for (const document of corpus)
    assert.not.match(
      toMarkdown(document),
      /https?:|www\.|§|\b\d+(?:[.,]\d+)? ?(?:%|per ?cent of(?! what)|percent of|Prozent)/u,
      document.id,
    );
});

test("bullet templates leave every fact to the person: none holds a figure", () => {
  for (const document of corpus)
    if (document.kind === "bullet-templates")
      for (const { text } of document.templates) assert.not.match(text.replace(/\{[^}]*\}/gu, ""), /\d/, document.id);
});

test("a document that isn't as the format says is named", () => {
  const file = { kind: "guide", language: "en", updated: "2026-11-21" } as const;
  assert.throws(() => parseCorpus({ ...file, text: "=== too-short | A title | cv |\nOne line." }), /too-short/);
  assert.throws(
    () => parseCorpus({ ...file, text: `=== odd-topic | A title | nonsense |\n${"Words. ".repeat(40)}` }),
    /odd-topic/,
  );
});

test("documents become passages for everybody, with their source", () => {
  const passages = corpus.flatMap(passagesOf);
  assert.ok(passages.every((passage) => Passage.safeParse(passage).success));
  assert.ok(passages.every(({ owner, licence }) => owner === "everyone" && licence?.startsWith("CC0")));
  assert.is(new Set(passages.map(({ chunkId }) => chunkId)).size, passages.length);
});

test("every guide says how people ask for it, and no question leads nowhere", () => {
  for (const { id, kind } of corpus) if (kind === "guide") assert.ok((questionsOf.get(id)?.length ?? 0) >= 3, id);
  const ids = new Set(corpus.map(({ id }) => id));
  for (const id of questionsOf.keys()) assert.ok(ids.has(id), id);
});

test("bullet templates are served for a role under any of its titles", () => {
  assert.is(bulletTemplatesFor(corpus, "Senior staff nurse", { language: "en" })[0]?.id, "bullets-nurse");
  assert.is(bulletTemplatesFor(corpus, "API developer", { language: "en" })[0]?.id, "bullets-backend-developer");
  assert.is(bulletTemplatesFor(corpus, "Elektriker", { language: "de" })[0]?.id, "de-b-elektroniker");
  assert.equal(bulletTemplatesFor(corpus, "Zookeeper", { language: "en" }), []);
});

test("terms are served for a field, and those for every field after them", () => {
  assert.equal(
    atsKeywordsFor(corpus, { language: "en", field: "finance" }).map(({ id }) => id),
    ["keywords-finance", "keywords-general"],
  );
});

test("interview questions of the field come before those that every field asks", () => {
  const served = interviewQuestionsFor(corpus, { language: "en", field: "teaching", questionKind: "role" });
  assert.ok(served.length > 3);
  assert.ok(served[0]?.fields.includes("teaching"));
  assert.is(served.at(-1)?.fields.length, 0);
  assert.ok(served.every(({ questionKind, goodAnswer }) => questionKind === "role" && goodAnswer.length > 0));
});

test.run();

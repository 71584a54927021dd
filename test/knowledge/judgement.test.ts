import { test } from "uvu";
import * as assert from "uvu/assert";
import { ndcgAt, type Retriever, recallAt, retrievers, scoreOf } from "../../bench/judgement/retrieval-scores.ts";
import { corpus } from "../../knowledge/corpus/index.ts";
import { toMarkdown } from "../../knowledge/corpus/to-markdown.ts";
import { contentWords } from "../../knowledge/words.ts";
import { foreignDocuments, foreignPassages, freshDocuments } from "../fixtures/foreign-documents.ts";
import { eighthQuestions, foreignQuestions, ninthQuestions, retrievalQuestions } from "../fixtures/retrieval.ts";

const ways = await retrievers();
const marks = { recall5: 0.9, ndcg10: 0.8 };
const passed = async (retriever: Retriever): Promise<boolean> => {
  const { recall5, ndcg10 } = await scoreOf(retriever, retrievalQuestions);
  return recall5 >= marks.recall5 && ndcg10 >= marks.ndcg10;
};

test("questions ask for documents that are there, and paraphrases share no content word with them", () => {
  const words = new Map(corpus.map((document) => [document.id, new Set(contentWords(toMarkdown(document)))]));
  for (const { id, question, answers, paraphrase } of retrievalQuestions)
    for (const answer of answers) {
      const own = words.get(answer);
      assert.ok(own, `${id}: ${answer}`);
      if (paraphrase)
        assert.equal(
          contentWords(question).filter((word) => own.has(word)),
          [],
          `${id}: ${answer}`,
        );
    }
  assert.ok(retrievalQuestions.length >= 120);
  assert.ok(retrievalQuestions.filter(({ paraphrase }) => paraphrase).length >= 40);
});

test("the corpus is searched at its marks or better, and better than by words alone", async () => {
  assert.ok(await passed(ways.hybrid));
  const [hybrid, words] = [
    await scoreOf(ways.hybrid, retrievalQuestions),
    await scoreOf(ways.words, retrievalQuestions),
  ];
  assert.ok(hybrid.recall5 > words.recall5 && hybrid.ndcg10 > words.ndcg10);
});

test("questions that share no word with their answer are answered far better than by words alone", async () => {
  const paraphrases = retrievalQuestions.filter(({ paraphrase }) => paraphrase);
  const [hybrid, words] = [await scoreOf(ways.hybrid, paraphrases), await scoreOf(ways.words, paraphrases)];
  assert.ok(hybrid.recall5 >= 0.85, `${hybrid.recall5}`);
  assert.ok(hybrid.recall5 > 2 * words.recall5, `${words.recall5}`);
});

test("documents of strangers are found, those that share no word with the question far better than by words", async () => {
  const own = new Map<string, string>([
    ...corpus.map((document): [string, string] => [document.id, toMarkdown(document)]),
    ...foreignDocuments.map(({ id, title, text }): [string, string] => [id, `${title}\n${text}`]),
  ]);
  const strange = await retrievers(foreignDocuments.flatMap(foreignPassages));
  const shares = (question: string, id: string): boolean => {
    const words = new Set(contentWords(own.get(id) ?? ""));
    return contentWords(question).some((word) => words.has(word));
  };
  for (const { id, title, text } of freshDocuments) own.set(id, `${title}\n${text}`);
  for (const { id, answers } of [...foreignQuestions, ...eighthQuestions, ...ninthQuestions])
    for (const answer of answers) assert.ok(own.has(answer), `${id}: ${answer}`);
  const apart = foreignQuestions.filter(({ question, answers }) => !answers.some((id) => shares(question, id)));
  assert.ok(apart.length >= 30, `${apart.length}`);
  const [hybrid, words] = [await scoreOf(strange.hybrid, apart), await scoreOf(strange.words, apart)];
  assert.ok(hybrid.recall5 >= 0.5 && hybrid.recall5 > 5 * words.recall5, `${hybrid.recall5}, ${words.recall5}`);
  const [all, allWords] = [
    await scoreOf(strange.hybrid, foreignQuestions),
    await scoreOf(strange.words, foreignQuestions),
  ];
  assert.ok(all.recall5 >= 0.65 && all.recall5 > 1.5 * allWords.recall5, `${all.recall5}, ${allWords.recall5}`);
});

test("a retriever that is bad fails the marks", async () => {
  const ids = corpus.map(({ id }) => id);
  assert.not.ok(await passed(async () => ids.slice(0, 10)));
  assert.not.ok(await passed(async (question) => [...(await ways.hybrid(question))].reverse()));
  assert.not.ok(await passed(async (question) => (await ways.hybrid(question)).slice(1)));
  assert.not.ok(await passed(ways.words));
});

test("recall and nDCG agree with their formulas", () => {
  assert.is(recallAt(5, ["x", "a"], ["a", "b"]), 0.5);
  assert.is(ndcgAt(10, ["a", "b"], ["a", "b"]), 1);
  assert.ok(Math.abs(ndcgAt(10, ["x", "a"], ["a"]) - 1 / Math.log2(3)) < 1e-12);
  assert.is(ndcgAt(10, ["x"], ["a"]), 0);
});

test.run();

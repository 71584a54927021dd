import { foreignDocuments, foreignPassages, freshDocuments } from "../test/fixtures/foreign-documents.ts";
import {
  eighthQuestions,
  fifthQuestions,
  fourthQuestions,
  ninthQuestions,
  type RetrievalQuestion,
  retrievalQuestions,
  secondQuestions,
  seventhQuestions,
  sixthQuestions,
  thirdQuestions,
} from "../test/fixtures/retrieval.ts";
import { type Retriever, recallAt, retrievers, scoreOf } from "./judgement/retrieval-scores.ts";

/**
 * Prints how well the first corpus is searched: recall@5 and nDCG@10 of words alone (BM25), vectors alone and both, over
 * the questions that the ranking was tuned with and those held out, by language, and for paraphrases. `--wrong` lists the
 * questions whose answers aren't all among the first five; `--tuned` leaves the held-out ones unseen, `--but-the-last` the
 * last set.
 */

const tunedOnly = process.argv.includes("--tuned");
const unseen = process.argv.includes("--but-the-last");
const listWrong = process.argv.includes("--wrong");
const questions = retrievalQuestions.filter(({ heldOut }) => !(tunedOnly && heldOut));
const ways = await retrievers();
const groups = new Map([
  ["all", questions],
  ...(tunedOnly ? [] : [["held out", questions.filter(({ heldOut }) => heldOut)] as const]),
  ...(tunedOnly ? [] : [["second set", secondQuestions] as const]),
  ...(tunedOnly ? [] : [["third set", thirdQuestions] as const]),
  ...(tunedOnly ? [] : [["fourth set", fourthQuestions] as const]),
  ["tuned with", questions.filter(({ heldOut }) => !heldOut)],
  ["paraphrases", questions.filter(({ paraphrase }) => paraphrase)],
  ["paraphrases held out", questions.filter(({ paraphrase, heldOut }) => paraphrase && heldOut)],
  ["shared words", questions.filter(({ paraphrase }) => !paraphrase)],
  ...Map.groupBy(questions, ({ language }) => language),
]);

console.log(
  `\n${"retrieval".padEnd(22)}questions${Object.keys(ways)
    .map((way) => way.padStart(18))
    .join("")}`,
);
console.log(
  `${"".padEnd(31)}${Object.keys(ways)
    .map(() => "recall@5 nDCG@10".padStart(18))
    .join("")}`,
);
async function print(name: string, group: readonly RetrievalQuestion[], by: Readonly<Record<string, Retriever>>) {
  if (group.length === 0) return;
  const cells: string[] = [];
  for (const way of Object.values(by)) {
    const { recall5, ndcg10 } = await scoreOf(way, group);
    cells.push(`${recall5.toFixed(3)}   ${ndcg10.toFixed(3)}`.padStart(18));
  }
  console.log(`${name.padEnd(22)}${String(group.length).padStart(9)}${cells.join("")}`);
}

for (const [name, group] of groups) await print(name, group, ways);

if (!tunedOnly) {
  console.log("\nwith documents of strangers beside the corpus");
  const strange = await retrievers(foreignDocuments.flatMap(foreignPassages));
  const foreign = new Set(foreignDocuments.map(({ id }) => id));
  const sets = { "fifth set": fifthQuestions, "sixth set": sixthQuestions, "seventh set": seventhQuestions };
  for (const [name, set] of Object.entries(sets)) {
    await print(name, set, strange);
    await print(
      "  of strangers' alone",
      set.filter(({ answers }) => answers.some((id) => foreign.has(id))),
      strange,
    );
  }
}

if (!tunedOnly) {
  console.log("\nwith fresh documents beside those");
  const all = await retrievers([...foreignDocuments, ...freshDocuments].flatMap(foreignPassages));
  const sets = { "eighth set": eighthQuestions, ...(unseen ? {} : { "ninth set": ninthQuestions }) };
  for (const [name, set] of Object.entries(sets)) {
    await print(name, set, all);
    const kinds = Map.groupBy(set, ({ paraphrase, language }) => (paraphrase ? "paraphrases" : `plain ${language}`));
    for (const [kind, some] of kinds) await print(`  ${kind}`, some, all);
    if (listWrong) await wrong(set, all.hybrid);
  }
}

async function wrong(asked: readonly RetrievalQuestion[], retriever: Retriever): Promise<void> {
  for (const question of asked) {
    const found = await retriever(question);
    if (recallAt(5, found, question.answers) === 1) continue;
    console.log(
      `\n${question.id} ${question.question}\n    right: ${question.answers.join(" ")}\n    found: ${found.slice(0, 5).join(" ")}`,
    );
  }
}

if (listWrong)
  await wrong(
    questions.filter(({ heldOut }) => !heldOut),
    ways.hybrid,
  );

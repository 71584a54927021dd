import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { corpus } from "../corpus/index.ts";
import { toMarkdown } from "../corpus/to-markdown.ts";
import { contentWords, wordsOf } from "../words.ts";
import { findConcepts } from "./find-concepts.ts";
import { concepts } from "./read-concepts.ts";

/**
 * Counts in how many documents of the corpus each word and concept stands, and writes `learned.ts`. To be run by hand
 * when the corpus has changed much: every vector changes with it, so `embedderVersion` must change too.
 * `node knowledge/embedding/learn-rarity.ts`
 */

/** Words in fewer documents than this are as rare as unknown ones. */
const least = 3;

function counted(texts: readonly (readonly string[])[], from: number): string {
  const counts = new Map<string, number>();
  for (const names of texts) for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const byCount = Map.groupBy(
    [...counts].filter(([, count]) => count >= from),
    ([, count]) => count,
  );
  return [...byCount]
    .sort(([one], [other]) => other - one)
    .map(
      ([count, names]) =>
        `${count} ${names
          .map(([name]) => name)
          .sort()
          .join(" ")}`,
    )
    .join("\n");
}

const texts = corpus.map(toMarkdown);
const words = counted(texts.map(contentWords), least);
const found = counted(
  texts.map((text) => findConcepts(wordsOf(text)).map(({ concept }) => concepts()[concept]?.id ?? "")),
  1,
);
writeFileSync(
  join(import.meta.dirname, "learned.ts"),
  `/** In how many documents of the corpus each word and concept stands; written by \`learn-rarity.ts\`. */
export const learned = {
  texts: ${texts.length},
  words: \`
${words}
\`,
  concepts: \`
${found}
\`,
} as const;
`,
);

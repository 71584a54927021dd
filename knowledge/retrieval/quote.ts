import { sentencesOf } from "../chunking/split.ts";
import { embedText } from "../embedding.ts";
import { wordsOf } from "../words.ts";

/** Words of a passage that answer the question best, exactly as they stand there. `from` and `to` are UTF-16 units. */
export interface Quote {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const longest = 280;
/** Sentences looked at; passages have fewer. */
const most = 24;

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, component, index) => sum + component * (other[index] ?? 0), 0);

interface Sentence extends Quote {
  readonly heading: boolean;
}

/** Sentences with their places, ends trimmed. What opens a passage and has no full stop is its heading. */
function placed(text: string): Sentence[] {
  let at = 0;
  return sentencesOf(text).flatMap((sentence) => {
    const from = at + (sentence.length - sentence.trimStart().length);
    at += sentence.length;
    const trimmed = sentence.trim();
    const heading = /\n\s*$/u.test(sentence) && !/[\p{P}]\s*$/u.test(sentence);
    return trimmed === "" ? [] : [{ text: trimmed, from, to: from + trimmed.length, heading }];
  });
}

/** Cuts a quote that is too long at a blank, or anywhere where there is none. */
function shortened({ text, from }: Quote): Quote {
  if (text.length <= longest) return { text, from, to: from + text.length };
  const cut = text.slice(0, longest);
  const blank = cut.lastIndexOf(" ");
  const kept = (blank > longest / 2 ? cut.slice(0, blank) : cut).replace(/[\ud800-\udbff]$/u, "");
  return { text: kept, from, to: from + kept.length };
}

/** A sentence of fewer words says little by itself. */
const fewest = 5;

/** The sentences that a reader learns something from: not the title once more, and no scraps, if there are others. */
function telling(sentences: readonly Sentence[], title: string): readonly Sentence[] {
  const bodies = sentences.filter(({ heading }) => !heading);
  const own = wordsOf(title).join(" ");
  const fuller = bodies.filter(({ text }) => {
    const words = wordsOf(text);
    return words.length >= fewest && words.join(" ") !== own;
  });
  return fuller.length > 0 ? fuller : bodies;
}

/**
 * The sentence of a passage that is nearest to the question, headings aside; its beginning where it has no sentences.
 * What only repeats the title of its document isn't quoted where there is more.
 */
export function quoteOf(passage: string, question: string, title = ""): Quote {
  const sentences = placed(passage).slice(0, most);
  const bodies = telling(sentences, title);
  const wanted = embedText(question);
  const [first] = bodies.length > 0 ? bodies : sentences;
  if (first === undefined) return shortened({ text: passage, from: 0, to: passage.length });
  let best: Quote = first;
  let nearest = Number.NEGATIVE_INFINITY;
  for (const sentence of bodies) {
    const near = dot(embedText(sentence.text), wanted);
    if (near <= nearest) continue;
    nearest = near;
    best = sentence;
  }
  return shortened(best);
}

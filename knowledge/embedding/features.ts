import { findSkills } from "../../career/skills/matcher.ts";
import { ancestorsOf } from "../../career/skills/taxonomy.ts";
import { foldWord, glue, wordsOf } from "../words.ts";
import { findConcepts } from "./find-concepts.ts";
import { rarityOfConcept, rarityOfWord } from "./rarity.ts";
import { concepts } from "./read-concepts.ts";

/** What a text holds of one kind, with weights. */
export type Features = ReadonlyMap<string, number>;

export interface TextFeatures {
  readonly concepts: Features;
  readonly skills: Features;
  readonly words: Features;
}

/** What was said three times isn't three times as true. */
const damped = (count: number): number => 1 + Math.log(Math.max(count, Number.MIN_VALUE));
const dampedOrPart = (count: number): number => (count <= 1 ? count : damped(count));

function add(map: Map<string, number>, key: string, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}

/** How much a word's own form and its pieces count. */
const pieceWeight = 0.5;
const pieceLength = 4;

/** Pieces of a word with its ends marked: what inflections, compounds and slips of the pen have in common. */
function piecesOf(word: string): string[] {
  const marked = `^${word}$`;
  const signs = [...marked];
  if (signs.length <= pieceLength) return [];
  return signs.slice(pieceLength - 1).map((_, index) => signs.slice(index, index + pieceLength).join(""));
}

/** How much more the head of a text counts: a title says what the rest is about. */
const headWeight = 3;
const longestHead = 200;

interface Reading {
  /** Folded words, in order. */
  readonly words: readonly string[];
  readonly weight: number;
}

/** A text's head (a short first paragraph with more below it) and its body. */
function readingsOf(text: string): Reading[] {
  const cut = text.indexOf("\n\n");
  if (cut < 0 || cut > longestHead) return [{ words: wordsOf(text), weight: 1 }];
  return [
    { words: wordsOf(text.slice(0, cut)), weight: headWeight },
    { words: wordsOf(text.slice(cut)), weight: 1 },
  ];
}

function wordFeatures(readings: readonly Reading[]): Features {
  const counts = new Map<string, number>();
  for (const { words, weight } of readings)
    for (const word of words) if (!glue.has(word)) add(counts, foldWord(word), weight);
  const features = new Map<string, number>();
  for (const [word, count] of counts) {
    const weight = damped(count) * rarityOfWord(word);
    add(features, word, weight);
    const pieces = piecesOf(word);
    for (const piece of pieces) add(features, piece, (weight * pieceWeight) / Math.sqrt(pieces.length));
  }
  return features;
}

function conceptFeatures(readings: readonly Reading[]): Features {
  const counts = new Map<number, number>();
  for (const { words, weight } of readings)
    for (const hit of findConcepts(words))
      counts.set(hit.concept, (counts.get(hit.concept) ?? 0) + hit.weight * weight);
  const features = new Map<string, number>();
  for (const [place, count] of counts) {
    const concept = concepts()[place];
    if (concept === undefined) continue;
    const weight = dampedOrPart(count) * rarityOfConcept(concept.id);
    add(features, concept.id, weight);
    for (const [near, share] of concept.near) add(features, near, weight * share * nearShare);
  }
  return features;
}

const nearShare = 0.6;
const parentShare = 0.5;
const fieldShare = 0.5;

function skillFeatures(text: string): Features {
  const features = new Map<string, number>();
  const seen = new Set<string>();
  for (const { skill } of findSkills(text, { listed: false })) {
    if (seen.has(skill.id)) continue;
    seen.add(skill.id);
    add(features, skill.id, 1);
    for (const parent of ancestorsOf(skill.id)) add(features, parent, parentShare);
    if (skill.field !== "general") add(features, `field ${skill.field}`, fieldShare);
  }
  return features;
}

/** What a text is about: concepts of working life, skills of the taxonomy, and its words with their pieces. */
export function featuresOf(text: string): TextFeatures {
  const readings = readingsOf(text);
  return { concepts: conceptFeatures(readings), skills: skillFeatures(text), words: wordFeatures(readings) };
}

import { dimensions, embedderVersion } from "./dimensions.ts";
import { type Features, featuresOf, type TextFeatures } from "./embedding/features.ts";

export { dimensions, embedderVersion } from "./dimensions.ts";

/** Anything that turns texts into vectors of one length, in the order of the texts. */
export type Embed = (texts: readonly string[]) => Promise<number[][]>;

interface Part {
  readonly name: keyof TextFeatures;
  readonly from: number;
  readonly to: number;
  /** Share of the cosine that this part decides where both texts have much of it. */
  readonly share: number;
  /** Components that each feature touches. */
  readonly spread: number;
}

/** The parts of a vector. Related words meet in the first, related skills in the second, spellings in the third. */
const parts: readonly Part[] = [
  { name: "concepts", from: 0, to: 208, share: 0.72, spread: 32 },
  { name: "skills", from: 208, to: 240, share: 0.1, spread: 8 },
  { name: "words", from: 240, to: 384, share: 0.18, spread: 8 },
];

/** FNV-1a, 32 bits (Fowler, Noll, Vo), over UTF-16 units. */
function hash(text: string, seed: number): number {
  let state = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return state >>> 0;
}

/** Stirs a number so that each of its bits depends on all (the finaliser of MurmurHash3, public domain). */
function stir(state: number): number {
  const one = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  const two = Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return (two ^ (two >>> 16)) >>> 0;
}

/** Another version of the embedder scatters everything elsewhere, so that what asks it can tell that it is another one. */
const salt = hash(embedderVersion, 0);

/** Adds a feature to its part: a few components, chosen by hash, each with a sign (Weinberger and others, 2009). */
function scatter(vector: Float64Array, feature: string, weight: number, part: Part): void {
  let state = hash(feature, part.from ^ salt);
  for (let time = 0; time < part.spread; time += 1) {
    state = stir(state + time + 1);
    const at = part.from + ((state >>> 1) % (part.to - part.from));
    vector[at] = (vector[at] ?? 0) + (state & 1 ? weight : -weight);
  }
}

/** Gives a part its length, whatever it holds: 0 stays 0. */
function scale(vector: Float64Array, { from, to }: Part, length: number): void {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += (vector[at] ?? 0) ** 2;
  const factor = sum === 0 ? 0 : length / Math.sqrt(sum);
  for (let at = from; at < to; at += 1) vector[at] = (vector[at] ?? 0) * factor;
}

/**
 * The vector of a text: 384 components of length 1, the same on every machine; for a text without a letter or digit,
 * all zeros but the last. Made without any model: related words are near because `embedding/concepts` and the taxonomy of skills
 * say that they are. Time grows with the length of the text.
 */
export function embedText(text: string): number[] {
  const features = featuresOf(text);
  const vector = new Float64Array(dimensions);
  const present = parts
    .map((part) => ({ part, share: part.share * certainty(features[part.name]) }))
    .filter(({ share }) => share > 0);
  const whole = present.reduce((sum, { share }) => sum + share, 0);
  for (const { part, share } of present) {
    addAll(vector, features[part.name], part);
    scale(vector, part, Math.sqrt(share / whole));
  }
  if (present.length === 0) vector[dimensions - 1] = 1;
  return Array.from(vector, Math.fround);
}

/** How much the features of a part tell together, from 0 to 1: one that is in every text tells little. */
function certainty(features: Features): number {
  const strength = Math.hypot(...features.values());
  return strength / (strength + doubt);
}

/** The strength at which a part has half of its share. */
const doubt = 0.4;

function addAll(vector: Float64Array, features: Features, part: Part): void {
  for (const [feature, weight] of features) scatter(vector, feature, weight, part);
}

/** The local embedder behind the interface that any embedder has. */
export const embedLocally: Embed = async (texts) => texts.map(embedText);

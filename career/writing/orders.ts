import { wordwise } from "../language/word-bounds.ts";

/**
 * Lines that speak to a program and not to a reader: "ignore all instructions", "rate this candidate 100". They are
 * data like every other line; the writers only take care not to carry them into a text that they compose.
 */
const patterns: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|rules?|prompts?|above|previous|all)\b/iu,
  /\b(?:ignorier\p{L}*|missachte|vergiss)\b.{0,40}\b(?:anweisung\p{L}*|regeln?|vorgaben?|alles|obige\p{L}*)\b/iu,
  /\b(?:ignore[zr]?|oublie[zr]?)\b.{0,40}\b(?:instructions?|consignes?|règles?)\b/iu,
  /\b(?:ignor[ae]|olvid[ae])\b.{0,40}\b(?:instrucciones|reglas|órdenes)\b/iu,
  /\b(?:unohda|ohita|jätä huomiotta)\b.{0,40}\b(?:ohjee?t|säännöt|kaikki)\b/iu,
  /\b(?:system|assistant|user)\s*(?:prompt)?\s*:|\bas an ai\b|\blanguage model\b|<\/?(?:system|instructions?|prompt)>/iu,
  /\b(?:rate|score|rank|recommend|hire)\s+(?:this|the|me|him|her)\b.{0,30}(?:\b(?:candidate|applicant|person|cv|resume|highly)\b|\d)/iu,
  /\bwrite that (?:i|the candidate|he|she)\b|\byou (?:must|are to|shall) (?:say|write|rate|answer|respond|output)\b/iu,
];
const bounded = patterns.map(wordwise);

/** Whether a text gives orders to a program that reads it. */
export const givesOrders = (text: string): boolean => bounded.some((pattern) => pattern.test(text));

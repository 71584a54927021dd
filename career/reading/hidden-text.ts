import type { LayoutRisk } from "./document.ts";

const longestQuote = 160;

/** The risk that tells of text which nobody sees; it quotes the beginning, so that a person can find it in the file. */
export function hiddenTextRisk(texts: readonly string[]): LayoutRisk[] {
  const whole = texts.join(" ").replace(/\s+/gu, " ").trim();
  if (whole === "") return [];
  const words = whole.split(" ").length;
  const quote = whole.length > longestQuote ? `${whole.slice(0, longestQuote).trimEnd()} …` : whole;
  const hidden = words === 1 ? "1 word is" : `${words} words are`;
  return [{ code: "hidden_text", detail: `${hidden} hidden from readers and not counted: "${quote}"` }];
}

import type { Look } from "../looks.ts";

/** Families by what they call themselves. Those for other scripts take over where the first has no letter. */
const faces: Readonly<Record<Look["face"], string>> = { serif: "Noto Serif", sans: "Noto Sans" };
const simplifiedChinese = "Noto Sans S Chinese";
const japanese = "Noto Sans Japanese";
const korean = "Noto Sans Korean";
const others = ["Noto Sans Hebrew", "Noto Naskh Arabic"] as const;

export const allFamilies: readonly string[] = [...Object.values(faces), simplifiedChinese, japanese, korean, ...others];

/**
 * The families for a text, in the order in which they are asked for a letter. Chinese, Japanese and Korean share
 * characters that each draws in its own way: kana or Hangul in the text tell which of them it is.
 */
export function familiesFor(text: string, face: Look["face"]): string[] {
  const east = /[\u3040-\u30ff]/u.test(text)
    ? [japanese, simplifiedChinese, korean]
    : /[\uac00-\ud7af]/u.test(text)
      ? [korean, japanese, simplifiedChinese]
      : [simplifiedChinese, japanese, korean];
  // Serif letters first, then the sans of the same design: it has a few signs more.
  return [...new Set([faces[face], faces.sans, ...east, ...others])];
}

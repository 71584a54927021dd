import type { Look } from "../looks.ts";

/** Families by what they call themselves, with their files. Those for other scripts take over where the first has no letter. */
const files = {
  "Noto Sans": ["NotoSans_400Regular.ttf", "NotoSans_400Regular_Italic.ttf", "NotoSans_600SemiBold.ttf"],
  "Noto Serif": ["NotoSerif_400Regular.ttf", "NotoSerif_400Regular_Italic.ttf", "NotoSerif_600SemiBold.ttf"],
  "Noto Sans S Chinese": ["NotoSansHans-Regular.otf", "NotoSansHans-Bold.otf"],
  "Noto Sans Japanese": ["NotoSansJP-Regular.otf", "NotoSansJP-Bold.otf"],
  "Noto Sans Korean": ["NotoSansKR-Regular.otf", "NotoSansKR-Bold.otf"],
  "Noto Sans Hebrew": ["NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf"],
  "Noto Naskh Arabic": ["NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"],
} as const;
export type Family = keyof typeof files;

export const isFamily = (name: unknown): name is Family => typeof name === "string" && name in files;

export const fontFilesOf = (family: Family): readonly string[] => files[family];

/** The files of all families. */
export const allFontFiles: readonly string[] = Object.values(files).flat();

const chinese: Family = "Noto Sans S Chinese";
const japanese: Family = "Noto Sans Japanese";
const korean: Family = "Noto Sans Korean";

/** What the families for Latin, Greek and Cyrillic don't have: the scripts of the east of Asia, arrows and other signs. */
const beyondEurope =
  /[^\u0020-\u052f\u0590-\u08ff\u1c80-\u1c8f\u1e00-\u2066\u20a0-\u20c0\u2116\u2122\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Chinese, Japanese and Korean share characters that each draws in its own way: kana or Hangul tell which it is. */
function eastern(text: string): Family[] {
  if (/[\u3040-\u30ff]/u.test(text)) return [japanese, chinese, korean];
  return /[\uac00-\ud7af]/u.test(text) ? [korean, japanese, chinese] : [chinese, japanese, korean];
}

/** The families that a text needs, in the order in which they are asked for a letter. */
export function familiesFor(text: string, face: Look["face"]): Family[] {
  return [
    ...(face === "serif" ? (["Noto Serif"] as const) : []),
    "Noto Sans",
    ...(beyondEurope.test(text) ? eastern(text) : []),
    ...(/[\u0590-\u05ff\ufb1d-\ufb4f]/u.test(text) ? (["Noto Sans Hebrew"] as const) : []),
    ...(/[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/u.test(text) ? (["Noto Naskh Arabic"] as const) : []),
  ];
}

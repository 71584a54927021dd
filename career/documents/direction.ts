/** Letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their forms for presentation. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** Whether a text as a whole runs from right to left: its first letter tells (Unicode annex 9, rules P2 and P3). */
export function runsRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first);
}

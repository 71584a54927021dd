/** A colour in red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** What a page is made of where nothing is drawn on it. */
export const paper: Colour = [255, 255, 255];
/** Contrast below which letters can't be told from what they stand on. */
const leastContrast = 1.15;

/** Reads `#rrggbb`, `rrggbb` or `#rgb`; null for anything else. */
export function hexColour(text: string): Colour | null {
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/iu.exec(text.trim());
  const digits = short === null ? text.trim() : `${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(digits);
  if (parts === null) return null;
  const [, red = "", green = "", blue = ""] = parts;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/** Whether letters of one colour can't be seen on another. */
export const isUnseenOn = (letters: Colour, ground: Colour): boolean => contrast(letters, ground) < leastContrast;

/** Contrast of two colours from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

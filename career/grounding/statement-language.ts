import { detectLanguage } from "../language/detect.ts";

/** Small words that stand in nearly every sentence of a language, and hardly in one of another. */
const small: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    "en",
    new Set(
      "as for and of with at i my have has had since the which who this that these been was were it's i've".split(" "),
    ),
  ],
  [
    "de",
    new Set(
      "und mit im der die das den ich meine mein habe bin seit bei für nicht auch wurde werden einer sich durch".split(
        " ",
      ),
    ),
  ],
  ["fr", new Set("et le les des du pour avec je mon ma mes depuis chez une ai été qui dans est ce cette".split(" "))],
  ["es", new Set("y el con para mi mis he soy desde los las una qué tengo muy está este esta".split(" "))],
  ["fi", new Set("minä minun olen olin ja sekä että joka jolla ei myös on".split(" "))],
];
const fewest = 2;

/** The language of a statement, also of one that is too short for the words of a whole page to tell; null where nothing does. */
export function languageOf(text: string): string | null {
  const detected = detectLanguage(text);
  // A short line of one of these languages easily looks like a neighbour's: Spanish like Portuguese.
  if (detected !== null && small.some(([language]) => language === detected)) return detected;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counted = small
    .map(([language, known]) => ({ language, count: words.filter((word) => known.has(word)).length }))
    .sort((one, other) => other.count - one.count);
  const [best, second] = counted;
  return best !== undefined && best.count >= fewest && best.count > (second?.count ?? 0) ? best.language : null;
}

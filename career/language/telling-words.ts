import type { LanguageCode } from "../../schemas/options.ts";
import { type WordPattern, wordwise } from "./word-bounds.ts";

/** Words and endings that tell the language of a text that is too terse for its frequent words to tell. */
const telling: readonly (readonly [LanguageCode, WordPattern])[] = [
  [
    "de",
    wordwise(
      /\b(?:und|für|mit|von|wir|ihre?|der|die|das|den|im|bei|oder|zum|zur|\p{L}+(?:kenntnisse|erfahrung|ung|schein|keit)|vollzeit|teilzeit|unbefristet)\b|\([mwd]\/[mwd]\/[mwd]\)|ß/giu,
    ),
  ],
  [
    "fr",
    wordwise(
      /\b(?:et|les|des|une|pour|avec|dans|vos|nous|vous|sur|aux|en|du|la|le|de|permis|temps plein)\b|\b[dl]['’]\p{L}/giu,
    ),
  ],
  ["es", wordwise(/\b(?:y|los|las|una|para|con|del|el|la|de|en|al|\p{L}+ción|jornada|carné)\b|ñ/giu)],
  [
    "fi",
    wordwise(
      /\b(?:ja|tai|sekä|on|meillä|\p{L}+(?:minen|nen|taito|kortti|passi|työ|tutkinto|lainen|issa|issä|ssa|ssä|aan|ään|lle|ista|istä)|kokoaikainen|vakituinen|kokemus|osaaminen)\b|ää|yö|äy/giu,
    ),
  ],
  ["en", wordwise(/\b(?:and|the|with|for|of|to|in|our|we|you|your|or|full-time|part-time|experience|skills)\b/giu)],
];

/** The language of a terse text by small words and endings, as an ISO 639-1 code; null where they don't tell it clearly. */
export function languageOfTerse(text: string): LanguageCode | null {
  const counts = telling.map(([code, pattern]): [LanguageCode, number] => [code, text.match(pattern)?.length ?? 0]);
  const [best, second] = counts.sort((one, other) => other[1] - one[1]);
  return best !== undefined && best[1] >= 2 && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}

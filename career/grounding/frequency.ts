import { wordwise } from "../language/word-bounds.ts";

/** How often something happens that a number counts. */
export type Frequency = "shift" | "day" | "fortnight" | "week" | "month" | "year";

const patterns: readonly (readonly [Frequency, RegExp])[] = [
  ["shift", /\b(?:(?:per|a|each|every|pro|je) (?:shift|schicht)|par service|por turno|vuorossa)\b/iu],
  [
    "day",
    /\b(?:daily|(?:per|a|each|every) (?:day|night)|täglich\p{L}*|(?:pro|am|jeden) Tag|par jour|chaque jour|tous les jours|todos los días|joka päivä|quotidien\p{L}*|al día|por día|cada día|diari[oa]s?(?:mente)?|päivässä|päivittäin|päivittäi\p{L}+)\b/iu,
  ],
  [
    "fortnight",
    /\b(?:fortnight(?:ly)?|(?:every|each) (?:two|other|second) weeks?|bi-?weekly|alle zwei wochen|zweiwöchentlich\p{L}*|vierzehntägig\p{L}*|14-tägig\p{L}*|toutes les deux semaines|tous les quinze jours|cada dos semanas|quincenal\p{L}*|joka toinen viikko|kahden viikon välein)\b/iu,
  ],
  [
    "week",
    /\b(?:weekly|(?:per|a|each|every) week|wöchentlich\p{L}*|(?:pro|die|jede|in der) Woche|par semaine|chaque semaine|toutes les semaines|todas las semanas|joka viikko|hebdomadaire\p{L}*|(?:a la|por|cada) semana|semanal\p{L}*|viikossa|viikoittain)\b/iu,
  ],
  [
    "month",
    /\b(?:monthly|(?:per|a|each|every) month|monatlich\p{L}*|(?:pro|im|jeden) Monat|par mois|chaque mois|tous les mois|todos los meses|joka kuukausi|mensuel\p{L}*|(?:al|por|cada) mes|mensual\p{L}*|kuukaudessa|kuukausittain)\b/iu,
  ],
  [
    "year",
    /(?<!\b(?:in|within|of|over|half) )\b(?:yearly|annual(?:ly)?|year on year|year after year|(?:per|a|each|every) year|jährlich\p{L}*|(?:pro|jedes) Jahr|im Jahr(?! \d)|par an|chaque année|tous les ans|todos los años|joka vuosi|vuodessa|annuel\p{L}*|(?:al|por|cada) año|anual\p{L}*|vuosittain)\b/iu,
  ],
];
const bounded = patterns.map(([frequency, pattern]) => [frequency, wordwise(pattern)] as const);

/** How often, as a text says it; null where it doesn't. */
export const frequencyOf = (text: string): Frequency | null =>
  bounded.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

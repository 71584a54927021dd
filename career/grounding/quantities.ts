/** What a number measures, in the base unit of its dimension: metres, square and cubic metres, kilograms, seconds, watts, volts. */
export interface Quantity {
  readonly dimension: "length" | "area" | "volume" | "mass" | "time" | "power" | "voltage" | "data";
  /** One of its unit in base units. */
  readonly factor: number;
  /** Where the name of the unit ends, in UTF-16 units of the text. */
  readonly to: number;
}

type Unit = readonly [Quantity["dimension"], number, string];

const kilo = 1000;
const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
/** International mile, foot and pound in metres and kilograms: exact by their definition of 1959. */
const mile = 1609.344;
const foot = 0.3048;
const pound = 0.45359237;

/** The squares and cubes come first: "square metres" is no length. */
const units: readonly Unit[] = [
  [
    "area",
    1,
    "m²|m2|sqm|square met(?:er|re)s?|quadratmeter\\p{L}*|mètres? carrés?|metros? cuadrados?|neliömetri\\p{L}*|neliötä",
  ],
  ["area", foot * foot, "sq\\.? ?ft|square feet"],
  ["area", 43_560 * foot * foot, "acres?"],
  ["area", 1e4, "ha|hectares?|hektar\\p{L}*|hectáreas?|hehtaari\\p{L}*"],
  [
    "volume",
    1,
    "m³|m3|cubic met(?:er|re)s?|kubikmeter\\p{L}*|mètres? cubes?|metros? cúbicos?|kuutiometri\\p{L}*|kuutiota",
  ],
  ["volume", 0.001, "lit(?:er|re)s?|litern?|litros?|litra\\p{L}*"],
  ["length", kilo, "km|kilomet(?:er|re)s?|kilometern?|kilomètres?|kilómetros?|kilometri\\p{L}*"],
  ["length", mile, "miles?|meilen|millas?|mailia?"],
  ["length", 1, "m|met(?:er|re)s?|metern?|mètres?|metros?|metri[aäns]\\p{L}*"],
  ["length", 3 * foot, "yards?|yds?"],
  ["length", foot, "feet|ft"],
  ["length", 0.01, "cm|centimet(?:er|re)s?|zentimetern?|centimètres?|centímetros?|senttimetri\\p{L}*"],
  ["length", 0.001, "mm|millimet(?:er|re)s?|millimetern?|millimètres?|milímetros?|millimetri\\p{L}*"],
  ["mass", 1, "kg|kilos?|kilogram\\p{L}*|kiloa"],
  ["mass", kilo, "t|tons?|tonnes?|tonnen|toneladas?|tonnia|tonnin"],
  ["mass", pound, "lbs"],
  ["time", hour, "h|hrs?|hours?|stunden?|heures?|horas?|tuntia|tunnin|tunnista|tuntiin|tunnissa"],
  ["time", minute, "min|mins|minutes?|minuten?|minutos?|minuut\\p{L}*"],
  ["time", 1, "seconds?|sekunden?|secondes?|segundos?|sekun\\p{L}*"],
  ["time", 7 * day, "weeks?|wochen?|semaines?|semanas?|viikkoa|viikon|viikosta|viikkoon|viikossa"],
  ["time", day, "days?|tagen?|tage|jours?|días?|päivää|päivän|päivästä|päivään|päivässä"],
  ["power", kilo, "kw|kilowatt\\p{L}*"],
  ["power", kilo * kilo, "mw|megawatt\\p{L}*"],
  ["voltage", kilo, "kv|kilovolt\\p{L}*"],
  ["voltage", 1, "volts?|volt"],
  ["data", 1e9, "gb|gigabytes?"],
  ["data", 1e12, "tb|terabytes?"],
];

const compiled = units.map(([dimension, factor, names]) => ({
  dimension,
  factor,
  pattern: new RegExp(`^[\\s\\u00a0\\u202f-]?(?:${names})(?![\\p{L}\\p{N}])`, "iu"),
}));

/** What the number that ends at a place of a text measures; null where no unit of measure stands behind it. */
export function quantityAt(text: string, at: number): Quantity | null {
  const behind = text.slice(at, at + 30);
  for (const { dimension, factor, pattern } of compiled) {
    const found = pattern.exec(behind);
    if (found !== null) return { dimension, factor, to: at + found[0].length };
  }
  return null;
}

/** How far a value in units of another system may be off: people round "three miles" for five kilometres. */
const rounding = 0.02;

/** Whether two measured values are the same, whatever units they are given in. */
export function sameQuantity(
  one: { value: number; quantity: Quantity },
  other: { value: number; quantity: Quantity },
): boolean {
  if (one.quantity.dimension !== other.quantity.dimension) return false;
  const [a, b] = [one.value * one.quantity.factor, other.value * other.quantity.factor];
  const allowed = one.quantity.factor === other.quantity.factor ? 1e-6 : rounding;
  return Math.abs(a - b) <= allowed * Math.max(a, b);
}

/** Whether a piece of a text belongs to the unit of a number in digits: either word of the "cubic metres" of "60 cubic metres". */
export function isUnit(text: string, { from, to }: { from: number; to: number }): boolean {
  const number = /\d(?=\s(?:\p{L}+\s)?$)/u.exec(text.slice(0, from));
  return number !== null && (quantityAt(text, number.index + 1)?.to ?? 0) >= to;
}

/** German titles of women end like those of men and `in`: `Entgeltabrechnerin`. */
export const manly = (word: string): string =>
  word
    .replace(/(?<=\p{L}{4}(?:er|ist|or|eur|ant|ent|och|rzt|ar|iker|ekt))in$/u, "")
    .replace(/(?<=\p{L}{3}(?:ol|ag)og)in$/u, "e");

/** What French and Spanish women are called, as men are: `directrice` and `enfermera`. */
const manlyEndings: readonly (readonly [RegExp, string])[] = [
  [/euse$/u, "eur"],
  [/trice$/u, "teur"],
  [/iere$/u, "ier"],
  [/ienne$/u, "ien"],
  [/ee$/u, "e"],
  [/(?<=[an]t|is)e$/u, ""],
  [/(?<=[dts]or)a$/u, ""],
  [/(?<=\p{L}{3}[^t])a$/u, "o"],
];
export function manlyRomance(word: string): string {
  const rule = manlyEndings.find(([pattern]) => pattern.test(word));
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}

/** The singular of English, French and Spanish words: `Removals Worker` is a `removal worker`. */
export const singular = (word: string): string => (word.length > 4 ? word.replace(/(?<=[^s])s$/u, "") : word);

/** A title's words without marks, case and the signs of gender: `Entwickler:in (m/w/d)` is `entwickler`. */
export function wordsOf(title: string): string[] {
  return title
    .replace(/\((?:[mwfdxhgn]\s*[/|,]\s*)+[mwfdxhgn]\)/giu, " ")
    .replace(/(?<=\p{L})(?:[:*_]in(?:nen)?|\/-?in|\(in\)|·(?:e|ne|trice|euse|rice|ère)|\((?:e|ne|a)\))(?!\p{L})/gu, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/gu, "ss")
    .replace(/œ/gu, "oe")
    .replace(/[’]/gu, "'")
    .split(/[^\p{L}\p{N}'&+#-]+/u)
    .filter((word) => word !== "");
}

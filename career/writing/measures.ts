import { findSkills } from "../skills/matcher.ts";

/** Words for numbers and shares. Small ones that are articles too ("ein", "un", "une") say nothing. */
const words: readonly string[] = [
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty sixty eighty ninety hundred hundreds thousand thousands million millions billion dozen dozens half halved halving third quarter quarters doubled doubling tripled trebled quadrupled twice percent weekly daily nightly monthly",
  "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig hundert tausend million millionen milliarden dutzend halbiert verdoppelt verdreifacht hälfte drittel viertel prozent täglich wöchentlich monatlich",
  "deux trois quatre cinq sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent cents mille million millions milliard dizaine dizaines douzaine vingtaine trentaine quarantaine cinquantaine centaine centaines milliers moitié tiers quart doublé triplé",
  "dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien ciento cientos mil miles millón millones docena docenas mitad tercio duplicado duplicó triplicó",
  "kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata tuhat miljoona kahden kolmen neljän viiden kuuden seitsemän kahdeksan yhdeksän kymmenen sadan tuhannen kahta kolmea neljää viittä kuutta kahdelle kolmelle neljälle viidelle puolet puolittui kaksinkertaisti prosenttia prosentilla päivittäin viikoittain",
];
const known: ReadonlySet<string> = new Set(words.flatMap((row) => row.split(" ")));
const compound = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-|köpfig|fach$/u;

/** Whether a line says how much, how many, how long or how well. Numbers that belong to a name ("PHP 7") don't count. */
export function hasMeasure(text: string): boolean {
  const bare = findSkills(text, { listed: true }).reduce(
    (rest, { from, to }) => rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to),
    text,
  );
  if (/(?<![\p{L}\d])\d/u.test(bare)) return true;
  const found = bare.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return found.some((word) => known.has(word) || compound.test(word));
}

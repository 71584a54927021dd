import { lazily } from "../lazily.ts";

/** Words for numbers in the languages that we read in full. Those of one are left out: they are articles too. */
const basics: readonly (readonly [number, string])[] = [
  [0, "zero"],
  [2, "two zwei zweier zweien deux dos"],
  [3, "three drei dreier dreien trois tres"],
  [4, "four vier vieren quatre cuatro"],
  [5, "five fünf cinq cinco"],
  [6, "six sechs seis"],
  [7, "seven sieben sept siete"],
  [8, "eight acht huit ocho"],
  [9, "nine neun neuf nueve"],
  [10, "ten zehn dix diez"],
  [11, "eleven elf onze"],
  [12, "twelve zwölf douze doce dozen dutzend docena tusina tusinan"],
  [13, "thirteen dreizehn treize trece"],
  [14, "fourteen vierzehn quatorze catorce"],
  [15, "fifteen fünfzehn quinze quince"],
  [16, "sixteen sechzehn seize dieciséis"],
  [17, "seventeen siebzehn dix-sept diecisiete"],
  [18, "eighteen achtzehn dix-huit dieciocho"],
  [19, "nineteen neunzehn dix-neuf diecinueve"],
  [20, "twenty zwanzig vingt veinte"],
  [21, "veintiuno veintiún"],
  [22, "veintidós"],
  [23, "veintitrés"],
  [24, "veinticuatro"],
  [25, "veinticinco"],
  [26, "veintiséis"],
  [27, "veintisiete"],
  [28, "veintiocho"],
  [29, "veintinueve"],
  [30, "thirty dreißig dreissig trente treinta"],
  [40, "forty vierzig quarante cuarenta"],
  [50, "fifty fünfzig cinquante cincuenta"],
  [60, "sixty sechzig soixante sesenta"],
  [70, "seventy siebzig soixante-dix septante setenta"],
  [80, "eighty achtzig quatre-vingt quatre-vingts ochenta"],
  [90, "ninety neunzig quatre-vingt-dix noventa"],
  [100, "hundred hundert cent cents cien ciento sata sadan sataa sadalle"],
  [200, "doscientos doscientas"],
  [300, "trescientos trescientas"],
  [400, "cuatrocientos cuatrocientas"],
  [500, "quinientos quinientas"],
  [600, "seiscientos seiscientas"],
  [800, "ochocientos ochocientas"],
  [1_000, "thousand tausend mille mil tuhat tuhannen tuhatta k tsd"],
  [1_000_000, "million millions millionen mio m mill millón millones miljoona miljoonan miljoonaa milj"],
  [1_000_000_000, "billion billions bn milliarde milliarden mrd milliard milliards miljardi miljardin miljardia"],
];

const finnish: readonly (readonly [number, readonly string[], string])[] = [
  [2, ["kaksi", "kahta", "kahteen"], "kahde"],
  [3, ["kolme", "kolmea", "kolmeen"], "kolme"],
  [4, ["neljä", "neljää", "neljään"], "neljä"],
  [5, ["viisi", "viittä", "viiteen"], "viide"],
  [6, ["kuusi", "kuutta", "kuuteen"], "kuude"],
  [7, ["seitsemän", "seitsemää", "seitsemään"], "seitsemä"],
  [8, ["kahdeksan", "kahdeksaa", "kahdeksaan"], "kahdeksa"],
  [9, ["yhdeksän", "yhdeksää", "yhdeksään"], "yhdeksä"],
  [10, ["kymmenen", "kymmentä", "kymmeneen"], "kymmene"],
];

const finnishEndings = ["n", "lle", "lla", "llä", "lta", "ltä", "ssa", "ssä", "sta", "stä", "ksi", "na", "nä"];

function build(): Map<string, number> {
  const words = new Map<string, number>();
  for (const [value, names] of basics) for (const name of names.split(" ")) words.set(name, value);
  for (const [value, forms, stem] of finnish) {
    for (const form of [...forms, ...finnishEndings.map((ending) => stem + ending)]) {
      words.set(form, value);
      if (value < 10) {
        words.set(`${form}toista`, value + 10);
        words.set(`${form}kymmentä`, value * 10);
        words.set(`${form}sataa`, value * 100);
      }
    }
  }
  words.set("yksitoista", 11);
  const units = "ein zwei drei vier fünf sechs sieben acht neun".split(" ");
  for (const tens of [20, 30, 40, 50, 60, 70, 80, 90]) {
    const name = [...words].find(([word, value]) => value === tens && /(?:zig|ßig)$/u.test(word))?.[0] ?? "";
    units.forEach((unit, index) => {
      words.set(`${unit}und${name}`, tens + index + 1);
    });
  }
  units.forEach((unit, index) => {
    words.set(`${unit}hundert`, (index + 1) * 100);
    words.set(`${unit}tausend`, (index + 1) * 1000);
  });
  for (const [tens, name] of [
    [20, "vingt"],
    [30, "trente"],
    [40, "quarante"],
    [50, "cinquante"],
    [60, "soixante"],
  ] as const)
    "deux trois quatre cinq six sept huit neuf".split(" ").forEach((unit, index) => {
      words.set(`${name}-${unit}`, tens + index + 2);
    });
  return words;
}

/** Value of a word for a number, by the word in lower case. */
export const numberWords: () => ReadonlyMap<string, number> = lazily(build);

/** Words for about so many: "une trentaine". */
export const roundWords: ReadonlyMap<string, number> = new Map([
  ["huitaine", 8],
  ["dizaine", 10],
  ["douzaine", 12],
  ["quinzaine", 15],
  ["vingtaine", 20],
  ["trentaine", 30],
  ["quarantaine", 40],
  ["cinquantaine", 50],
  ["soixantaine", 60],
  ["centaine", 100],
  ["millier", 1000],
  ["decena", 10],
  ["quincena", 15],
  ["veintena", 20],
  ["treintena", 30],
  ["centenar", 100],
  ["millar", 1000],
]);

/** Words for many of a kind, with the least that they may stand for. */
export const vagueWords: ReadonlyMap<string, number> = new Map([
  ["dozens", 24],
  ["hundreds", 200],
  ["thousands", 2000],
  ["millions", 2_000_000],
  ["dutzende", 24],
  ["dutzenden", 24],
  ["hunderte", 200],
  ["hunderten", 200],
  ["tausende", 2000],
  ["tausenden", 2000],
  ["dizaines", 20],
  ["douzaines", 24],
  ["centaines", 200],
  ["milliers", 2000],
  ["decenas", 20],
  ["docenas", 24],
  ["centenares", 200],
  ["cientos", 200],
  ["miles", 2000],
  ["kymmeniä", 20],
  ["kymmenille", 20],
  ["satoja", 200],
  ["sadoille", 200],
  ["tuhansia", 2000],
  ["tuhansille", 2000],
]);

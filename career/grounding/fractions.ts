/** Parts and multiples that have a word of their own, in the five languages; those of the ordinals below are built from their stems. */
export interface NamedShare {
  readonly pattern: RegExp;
  readonly value: number;
  readonly unit: "plain" | "percent" | "times" | "months";
}

const share = (words: string, value: number, unit: NamedShare["unit"] = "percent"): NamedShare => ({
  pattern: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "giu"),
  value,
  unit,
});

const anArticle = "(?:(?:a|one|ein(?:e[nms]?)?|d['’]un|un)[ -])";
const often =
  "(?=\\s(?:a|per|each|every|pro|am|im|in|die|par|por|al|a la|cada|viiko|vuode|kuukaude|päivä|daily|weekly|monthly)\\p{L}*)";

/** One of so many equal parts: English, German, French, Spanish and Finnish. */
const parts: readonly (readonly [number, string, string, string, string, string])[] = [
  [5, "fifth", "fünftel", "cinquième", "quinto|quinta parte", "viidennek\\p{L}*|viidennes|viidesosa\\p{L}*"],
  [6, "sixth", "sechstel", "sixième", "sexto|sexta parte", "kuudennek\\p{L}*|kuudennes|kuudesosa\\p{L}*"],
  [8, "eighth", "achtel", "huitième", "octavo|octava parte", "kahdeksannek\\p{L}*|kahdeksannes|kahdeksasosa\\p{L}*"],
  [10, "tenth", "zehntel", "dixième", "décimo|décima parte", "kymmenennek\\p{L}*|kymmenesosa\\p{L}*|kymmenes"],
];

/** Every named share, longest first where one holds another. */
export const namedShares: readonly NamedShare[] = [
  share(
    "half a year|ein(?:em|es)? halbe[snr]? Jahr(?:es)?|halbjahr|medio año|puoli vuotta|puolessa vuodessa|six mois",
    6,
    "months",
  ),
  share("half a percent|half a per cent|ein halbes Prozent|un demi pour cent|medio por ciento|puoli prosenttia", 0.5),
  share("half a dozen|ein halbes Dutzend|une demi-douzaine|media docena|puoli tusinaa", 6, "plain"),
  share(
    "halv(?:ed|es|ing)|(?:by|in) half(?! an? )|one half|halbier\\p{L}*|(?:um )?die Hälfte|de moitié|la moitié|(?:a|por) la mitad|puolitt\\p{L}*|puoleen|puolella",
    50,
  ),
  share(
    "(?:a|one)[ -]third|ein(?:em)? Drittel|d['’]un tiers|un tiers|un tercio|kolmannes\\p{L}*|kolmannek\\p{L}*",
    100 / 3,
  ),
  share("two[ -]thirds|zwei Drittel|deux tiers|dos tercios", 200 / 3),
  share("three[ -]quarters|drei Viertel|dreiviertel|trois quarts|tres cuartos", 75),
  share(
    "(?:by|one|a) quarter|ein(?:em)? Viertel|d['’]un quart|un cuarto|(?:una )?cuarta parte|neljännek\\p{L}*|neljänne\\p{L}*",
    25,
  ),
  ...parts.map(([of, english, german, french, spanish, finnish]) =>
    share(
      `${anArticle}${english}|by one ${english}|${anArticle}${german}|${anArticle}${french}|(?:una? )(?:${spanish})|${finnish}`,
      100 / of,
    ),
  ),
  share(
    "doubl(?:ed|es|ing)|to double|verdoppel\\p{L}*|verdoppl\\p{L}*|doubl(?:é|ée|és|er|ement)|duplic\\p{L}+|kaksinkertais\\p{L}*",
    2,
    "times",
  ),
  share("tripl(?:ed|es|ing|é|ée|er|ic\\p{L}+)|trebl(?:ed|ing)|verdreifach\\p{L}*|kolminkertais\\p{L}*", 3, "times"),
  share("quadrupl(?:ed|ing|é|er)|vervierfach\\p{L}*|nelinkertais\\p{L}*", 4, "times"),
  share(`(?:twice|zweimal|kahdesti|kaksi kertaa|deux fois|dos veces)${often}`, 2, "plain"),
  share(`(?:thrice|dreimal|kolmesti|kolme kertaa|trois fois|tres veces)${often}`, 3, "plain"),
];

/** Whether a text may hold one of them at all: most don't, and looking once is cheaper than looking for each. */
export const anyShare = new RegExp(namedShares.map(({ pattern }) => pattern.source).join("|"), "iu");

import type * as z from "zod";
import type { EmploymentType, Remote, Salary } from "../../schemas/job.ts";
import { type WordPattern, wordwise } from "../language/word-bounds.ts";

type Terms = { remote: z.infer<typeof Remote>; employmentType: z.infer<typeof EmploymentType> };

const remoteRules: readonly (readonly [Terms["remote"], RegExp])[] = [
  [
    "none",
    /\b(?:no remote|not (?:a )?remote|on[- ]?site only|fully on[- ]?site|100 ?% on[- ]?site|remote (?:work )?is not (?:possible|available)|(?:remote(?: work(?:ing)?)?|home ?working|working (?:remotely|from home)|home[- ]?office|telecommuting) (?:is not|isn['’]t|can ?not be|can['’]t be|not) (?:an option|possible|available|offered|supported)|(?:remote[- ]?arbeit|remote|home[- ]?office|telearbeit|mobiles arbeiten)[^.;:]{0,40} (?:nicht|leider nicht) (?:möglich|vorgesehen|angeboten|an\b|in frage)|keine? (?:remote|home[- ]?office|möglichkeit (?:zu|für|von) (?:remote|home[- ]?office))|pas de télétravail|télétravail (?:n['’]est pas|non|impossible)|sin teletrabajo|teletrabajo (?:no es|no está|imposible)|no (?:se ofrece|hay|es posible el) teletrabajo|ei etätyömahdollisuutta|etätyö(?:skentely)? ei (?:ole )?(?:mahdolli|käy)\p{L}*|ei mahdollisuutta etätyöhön|lähityö(?:nä|tä)?)/iu,
  ],
  [
    "hybrid",
    /\bhybrid\p{L}*|\bhybride\b|\bhíbrid\p{L}+|\bhybridi\p{L}*|\b(?:\d|one|two|three|four|ein|zwei|drei|deux|trois|dos|tres|kaksi|kolme)(?:[-–]\d)? (?:days?|tage?n?|jours?|días?|päivää?) (?:a |per |pro |par |por |die )?(?:week |woche |semaine |semana |viikossa )?(?:from home|remote|home ?office|im home|in (?:the |our )?office|on[- ]?site|im büro|vor ort|de télétravail|au bureau|sur site|en remoto|de teletrabajo|en la oficina|etänä|toimistolla)|(?:télétravail|teletrabajo|remote|home ?office|etätyö)\s*:?\s*(?:\d|one|two|deux|trois|dos|tres)(?:[-–]\d)?\s*(?:days?|tage|jours?|días?|päivää)|partly remote|partially remote|teilweise (?:remote|im home)|remote[- ]anteil|mobiles arbeiten|home[- ]?office (?:möglich|tage|anteil|regelung|nach absprache)|flexible home|télétravail partiel|teletrabajo parcial|mahdollisuus etätyöhön|osittain etä|etätyömahdollisuus/iu,
  ],
  [
    "full",
    /\b(?:fully|100 ?%|completely|entirely|full) remote\b|\bremote[- ]first\b|\bremote only\b|\bwork from anywhere\b|\bvollständig remote\b|\b(?:100 ?% |full |komplett |rein )remote\b|\b(?:100 ?% |full |complètement en )(?:télétravail|remote)\b|\btélétravail (?:complet|total|à 100)|\b(?:100 ?% |totalmente |completamente )(?:remoto|en remoto|teletrabajo)|\bkokonaan etä|\btäysin etä|\b100 ?% etä|\bremote\b(?! (?:sensing|support|monitoring|control|sites?|patients?|access|teams?|colleagues|locations?|diagnos))|\bhome[- ]based\b|\bdistributed team\b|\btélétravail\b|\bteletrabajo\b|\ben remoto\b|\betätyö\b|\bhome[- ]?office\b/iu,
  ],
  [
    "none",
    /\bon[- ]?site\b|\bin[- ]person\b|\bin[- ]office\b|\bvor ort\b|\bpräsenz(?:arbeit|pflicht)?\b|\bsur site\b|\bprésentiel\b|\bpresencial\b|\bpaikan päällä\b|\bläsnätyö\b/iu,
  ],
];

const anyRemote = remoteRules.map(([kind, rule]): [Terms["remote"], WordPattern] => [kind, wordwise(rule)]);

/** Where the work is done: nothing said is null. */
export const remoteOf = (text: string): Terms["remote"] | null =>
  anyRemote.find(([, rule]) => rule.test(text))?.[0] ?? null;

const employmentRules: readonly (readonly [Terms["employmentType"], RegExp])[] = [
  [
    "internship",
    /\binternship\b|\bpraktikum\b|\bstage (?:de|d['’]|en)\b|\bstagiaire\b|\bprácticas\b|\bbeca\b|\bharjoittelu\p{L}*|\bwerkstudent/iu,
  ],
  [
    "apprenticeship",
    /\bapprenticeship\b|(?<!(?:abgeschlossene\p{L}*|absolvierte\p{L}*|fundierte|vergleichbare|mit|oder)\s(?:\p{L}+e[rns]?\s)?)\bausbildung (?:zum|zur|als)\b|\bausbildungsplatz\b|\balternance\b|\bapprentissage\b|\boppisopimus\p{L}*|\bduales studium\b/iu,
  ],
  [
    "part-time",
    /\bpart[- ]time\b|\bteilzeit\b|\btemps partiel\b|\bmi-temps\b|\b(?:media jornada|jornada parcial|tiempo parcial)\b|\bosa-aika\p{L}*/iu,
  ],
  ["volunteer", /\bvoluntary position\b|\bvolunteer (?:role|position)\b|\bvapaaehtoistyö/iu],
  [
    "temporary",
    /\btemporary\b|\bfixed[- ]term\b|\bseasonal\b|\bmaternity cover\b|\bbefristet\p{L}*|\bCDD\b|\bintérim\b|\bcontrato temporal\b|\btemporal\b|\bmääräaikai\p{L}*|\bkesätyö\p{L}*|\bsaisonnier/iu,
  ],
  [
    "contract",
    /\bfreelance\b|\b(?:as an? (?:independent )?|independent )contractor\b|\bcontractor (?:role|position|rate|basis)\b|\bcontract (?:role|position|basis)\b|\b\d+[- ]month contract\b|\b(?:b2b contract|umowa b2b|kontrakt b2b)\b|\bfreiberuflich\b|\bcontract\b(?=\s*$)|\bautónomo\b/iu,
  ],
  [
    "full-time",
    /\bfull[- ]time\b|\bvollzeit\b|\bunbefristet\p{L}*|\bfestanstellung\b|\btemps plein\b|\bCDI\b|\bjornada completa\b|\btiempo completo\b|\bcontrato indefinido\b|\bindefinido\b|\bkokoaika\p{L}*|\bvakituinen\b|\bvakinainen\b|\bpermanent\b|\bpysyvä\p{L}* (?:työsuh|sopimu)\p{L}*|\btoistaiseksi voimassa/iu,
  ],
];

const anyEmployment = employmentRules.map(([kind, rule]): [Terms["employmentType"], WordPattern] => [
  kind,
  wordwise(rule),
]);
/** Full hours, as told from permanence: a part-time post may be permanent. */
const fullHours = wordwise(
  /\bfull[- ]time\b|\bvollzeit|\btemps plein\b|\bjornada completa\b|\btiempo completo\b|\bkokoaika/iu,
);

/** The kind of employment. "Full or part time" is full time, since that is on offer. */
export function employmentOf(text: string): Terms["employmentType"] | null {
  const found = anyEmployment.find(([, rule]) => rule.test(text))?.[0] ?? null;
  return found === "part-time" && fullHours.test(text) ? "full-time" : found;
}

const numberWords = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    ten: 10,
    ein: 1,
    einem: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    kahden: 2,
    kolmen: 3,
    neljän: 4,
    viiden: 5,
    kaksi: 2,
    kolme: 3,
    viisi: 5,
  }),
);
const yearsPattern =
  /(?<![\d.,€$£])(\d{1,2}|\p{L}{3,6})\s*(?:\(\d+\)\s*)?(?:\+|plus|or more|oder mehr)?\s*(?:(?:-|–|to|bis|à|a)\s*(\d{1,2}|\p{L}{3,6})\s*)?\+?\s*(?:years?|yrs?|jahre?n?|ans|années|an|años?|vuotta|vuoden|vuosi|anni|anos?|jaar|år)(?!\p{L})['’]?/giu;
const experienceWords =
  /experience|erfahrung|praxis|expérience|experiencia|kokemu|background|working (?:in|as|with)|in a similar|in einer vergleichbaren|as an? |hands-on|in the (?:field|industry)|leading|managing|berufs/iu;
const notExperience =
  /years? (?:old|of age|or older)|\bage[ds]?\b|company|founded|seit \d|for (?:over|more than) \d+ years|years ago|warranty|contract|vertrag|befristet|ausbildung|studium|apprenticeship|limited to|we have been|history|tradition|firmengeschichte/iu;

/** Ways to ask for years without the word experience: "5+ years of Java", "mindestens 3 Jahre Vertrieb", "Java (2 years)". */
const asked = wordwise(
  /\d\s*\+|\bat least\b|\bminimum\b|\bmindestens\b|\bau moins\b|\bal menos\b|\bmínimo\b|\bmás de\b|\bplus de\b|\bmehr als\b|\bmore than\b|\bvähintään\b|\byears?['’]? (?:of|in|with|as|at|on|\p{L}+ing) ?\p{L}|\b(?:ans|années) (?:de|d['’]|en|dans) ?\p{L}|\baños (?:de|en|con) \p{L}|\(\d+ \p{L}+\)$/iu,
);

/** One year, which Finnish says without a number and other languages with an article. */
const oneYear =
  /(?<!\p{L})(?:vähintään|noin) vuoden (?:työ)?kokemus|(?:at least|minimum (?:of )?) ?(?:a|one) year|mindestens ein(?:em)? jahr|au moins un an(?!\p{L})|al menos un año/iu;

/** Years of experience that a sentence asks for: the least of a range. Null when its years are about something else. */
export function yearsIn(text: string): number | null {
  if (
    (!experienceWords.test(text) && !asked.test(text)) ||
    (notExperience.test(text) && !/experience|erfahrung|expérience|experiencia|kokemu/iu.test(text))
  )
    return null;
  if (oneYear.test(text)) return 1;
  for (const found of text.matchAll(yearsPattern)) {
    const word = (found[1] ?? "").toLowerCase();
    const years = /^\d/.test(word) ? Number(word) : numberWords.get(word);
    if (years !== undefined && years > 0 && years <= 30) return years;
  }
  return null;
}

const currencies: readonly (readonly [string, RegExp])[] = [
  ["CHF", /CHF|Fr\.|SFr/u],
  ["USD", /US\$|USD|\$/u],
  ["EUR", /€|EUR|euros?/iu],
  ["GBP", /£|GBP|pounds/iu],
  ["SEK", /SEK/u],
  ["NOK", /NOK/u],
  ["DKK", /DKK/u],
  ["PLN", /PLN|zł/u],
  ["CAD", /CAD|C\$/u],
  ["AUD", /AUD|A\$/u],
  ["INR", /INR|₹/u],
  ["JPY", /JPY|¥|円/u],
  ["CZK", /CZK|Kč/u],
  ["MXN", /MXN/u],
  ["BRL", /BRL|R\$/u],
];
const money = "(?:CHF|US\\$|USD|C\\$|CAD|A\\$|AUD|R\\$|\\$|€|EUR|£|GBP|SEK|NOK|DKK|PLN|₹|INR|¥|MXN)";
const amount =
  "(\\d{1,3}(?:[.,'’\\u202f\\s]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)\\s?(k|K|T(?=€|\\s?EUR)|tsd\\.?)?";
const moneyAfter = "(?:\\s?(?:CHF|USD|CAD|AUD|EUR|euros?|€|£|GBP|SEK|NOK|DKK|PLN|zł|Kč|CZK|INR|MXN|pounds))";
const rangePattern = new RegExp(
  `(${money})?\\s?${amount}(${moneyAfter})?\\s*(?:-|–|—|to|bis|à|a|y|and|und|et)\\s*(${money})?\\s?${amount}(${moneyAfter})?`,
  "giu",
);
const singlePattern = new RegExp(`(${money})\\s?${amount}|${amount}(${moneyAfter})`, "giu");
const payWords =
  /salary|pay\b|compensation|wage|rate\b|gehalt|vergütung|lohn|entgelt|brutto|verdienst|salaire|rémunération|brut|salario|sueldo|retribución|bruto|palkka|palkkaus|remuneration|per (?:hour|year|annum|month)|\/\s?(?:h|hr|hour|year|yr|month|std|stunde|monat|jahr|mois|an|heure|hora|mes|año|kk|tunti|vuosi)\b|annual|p\.?a\.?\b|OTE|€\/h/iu;
const notPay =
  /million|billion|mio\b|mrd|funding|revenue|turnover|umsatz|chiffre d['’]affaires|facturación|liikevaihto|budget|raised|series [a-d]|bonus of|signing|referral|voucher|allowance|gutschein|zuschuss|customers|stipend|learning|equipment/iu;

const periods: readonly (readonly [z.infer<typeof Salary>["period"], RegExp])[] = [
  [
    "hour",
    /per hour|an hour|hourly|\/\s?(?:h|hr|hour|std|stunde|heure|hora|tunti|t)\b|pro stunde|stundenlohn|par heure|de l['’]heure|por hora|tunnilta|tuntipalkka|€\/h/iu,
  ],
  ["day", /per day|daily rate|day rate|\/\s?day|pro tag|tagessatz|par jour|por día|päivältä|\bTJM\b/iu],
  [
    "month",
    /per month|a month|monthly|\/\s?(?:month|mo|monat|mois|mes|kk)\b|pro monat|monatlich|monatsgehalt|par mois|mensuel|al mes|mensual\p{L}*|kuukaude\p{L}*|kuukausipalkka|\bkk\b|€\/kk/iu,
  ],
  [
    "year",
    /per (?:year|annum)|a year|yearly|annual\p{L}*|\/\s?(?:year|yr|jahr|an|año|vuosi)\b|p\.?\s?a\.?\b|pro jahr|jährlich|jahresgehalt|jahresbrutto|par an|annuel\p{L}*|al año|anual\p{L}*|vuode\p{L}*|vuosi/iu,
  ],
];

/** Pay as a sentence states it, or null. `text` is one line; amounts in thousands ("60k") are written out. */
export function salaryIn(text: string): z.infer<typeof Salary> | null {
  if (notPay.test(text) && !/salary|gehalt|salaire|salario|palkka|compensation/iu.test(text)) return null;
  const speaksOfPay = payWords.test(text);
  const namesPeriod = speaksOfPay || periods.some(([, pattern]) => pattern.test(text));
  for (const found of text.matchAll(rangePattern)) {
    const [, before, low = "", lowK, after, before2, high = "", highK, after2] = found;
    const mark = before ?? after ?? before2 ?? after2;
    if (mark === undefined && !speaksOfPay) continue;
    const scale = highK !== undefined || lowK !== undefined;
    const max = value(high, highK ?? (scale ? "k" : undefined));
    const min = value(low, lowK ?? (scale && value(low, undefined) < 1000 ? "k" : undefined));
    const salary = compose(text, min, max, found[0]);
    if (salary !== null) return salary;
  }
  for (const found of text.matchAll(singlePattern)) {
    const figure = value(found[2] ?? found[4] ?? "", found[3] ?? found[5]);
    const upTo = /(?:up to|bis zu|jusqu['’]à|hasta|max\.?|enintään|jopa)\s*\S{0,3}\s*$/iu.test(
      text.slice(0, found.index),
    );
    if (!namesPeriod) continue;
    const salary = compose(
      text,
      upTo ? null : figure,
      upTo ||
        !/(?:from|ab|à partir de|desde|mindestens|at least|min\.?|alkaen|starting)\s*\S{0,3}\s*$/iu.test(
          text.slice(0, found.index),
        )
        ? figure
        : null,
      found[0],
    );
    if (salary !== null) return salary;
  }
  return null;
}

function compose(text: string, min: number | null, max: number | null, found: string): z.infer<typeof Salary> | null {
  const top = max ?? min ?? 0;
  const period =
    periods.find(([, pattern]) => pattern.test(text))?.[0] ??
    (top >= 12_000 ? "year" : top >= 900 ? "month" : top >= 8 ? "hour" : null);
  if (period === null || (min !== null && max !== null && min > max) || top < 5) return null;
  if (period === "year" && top < 4_000) return null;
  const currency =
    (/\$/u.test(found) ? otherDollar.exec(text)?.[0].replace("CA$", "CAD").replace("AU$", "AUD") : undefined) ??
    currencies.find(([, pattern]) => pattern.test(found))?.[0] ??
    currencies.find(([, pattern]) => pattern.test(text))?.[0] ??
    null;
  if (currency === null && !payWords.test(text)) return null;
  return { min, max, currency, period };
}

/** Dollars that aren't those of the United States, by the code that stands with the sum. */
const otherDollar = /\b(?:CAD|AUD|NZD|SGD|HKD)\b|(?:CA|AU)\$/u;

/** A number as people write it: 60.000, 60,000, 60 000, 17,50, 60k. */
function value(text: string, thousand: string | undefined): number {
  const grouped = /^\d{1,3}(?:[.,'’\u202f\s]\d{3})+/u.test(text);
  const plain = grouped ? text.replace(/[.,]\d{1,2}$/u, "").replace(/[^\d]/gu, "") : text.replace(",", ".");
  return Number(plain) * (thousand === undefined ? 1 : 1000);
}

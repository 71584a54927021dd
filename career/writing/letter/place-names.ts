import type { LanguageCode } from "../../../schemas/options.ts";
import { uninflected } from "../first-person/german.ts";

/** Legal forms that are feminine, so that the whole name takes their article: "bei der Nordlicht AG". */
const feminineForm = /\s(?:g?GmbH(?: & Co\. KG)?|AG|SE|KG|KGaA|eG|UG|OHG|GbR|mbH)$/u;
const germanFeminine =
  /^(?:\p{Lu}\p{L}*)?(?:[Kk]linik|[Pp]raxis|[Ww]erkstatt|[Ss]chule|[Kk]ita|[Aa]potheke|[Bb]äckerei|[Kk]anzlei|[Ss]pedition|[Uu]niversität|[Hh]ochschule|[Ss]tadt|[Gg]emeinde|[Ss]tiftung|[Bb]ank|[Aa]gentur|[Dd]ruckerei)(?!\p{L})/u;
const germanNeuter =
  /^(?:\p{Lu}\p{L}*)?(?:[Kk]linikum|[Zz]entrum|[Hh]aus|[Hh]otel|[Rr]estaurant|[Ii]nstitut|[Hh]eim|[Aa]mt|[Gg]ymnasium|[Tt]heater|[Mm]useum|[Bb]üro|[Ii]ngenieurbüro)(?!\p{L})/u;

const frenchMasculine =
  /^(?:Groupe|Collège|Lycée|Garage|Restaurant|Centre|Cabinet|Café|Musée|Théâtre|Laboratoire|Conseil|Ministère|Domaine|Magasin|Service|Syndicat|Château|Foyer|Rectorat|Bureau|Crédit|Comptoir|Fournil|Moulin)(?!\p{L})/u;
const frenchFeminine =
  /^(?:Clinique|Brasserie|Boulangerie|Pâtisserie|Mutuelle|Laiterie|Coopérative|Mairie|Maison|Société|Banque|Fondation|Ferme|Crèche|Pharmacie|Librairie|Bibliothèque|Carrosserie|Menuiserie|Fromagerie|Région|Ville|Chambre|Compagnie|Résidence|Papeterie|Imprimerie)(?!\p{L})/u;
const frenchVowel =
  /^(?:Agence|Université|École|Ecole|Entreprise|Hôpital|Hôtel|Institut|Atelier|Association|Auberge|Usine|Imprimerie|Académie)(?!\p{L})/u;

function german(name: string): string {
  const said = uninflected(name);
  if (said !== name) return name;
  if (feminineForm.test(name) || germanFeminine.test(name)) return `der ${name}`;
  return germanNeuter.test(name) ? `dem ${name}` : name;
}

function french(name: string): string {
  const article = /^(Le|La|Les|L['’])\s?(?=\p{Lu})/u.exec(name);
  const rest = name.slice(article?.[0].length ?? 0);
  switch (article?.[1]) {
    case "Le":
      return `au ${rest}`;
    case "Les":
      return `aux ${rest}`;
    case "La":
      return `à la ${rest}`;
    case undefined:
      break;
    default:
      return `à l'${rest}`;
  }
  if (frenchVowel.test(name)) return `à l'${name}`;
  if (frenchMasculine.test(name)) return `au ${name}`;
  return frenchFeminine.test(name) ? `à la ${name}` : `chez ${name}`;
}

/**
 * The name of an employer as it stands within a sentence: behind "bei" in German, with its article in the dative; with
 * its preposition in French ("au Collège …", "chez …"); as it is in the other languages.
 */
export function nameIn(name: string, language: LanguageCode): string {
  if (language === "de") return uninflected(name) === name ? german(name) : uninflected(name);
  return language === "fr" ? french(name) : name;
}

/** Titles that name a time or a kind of work and no person: nobody works "as an internship". */
const noPerson =
  /(?:praktikum|ausbildung|freiwilligendienst|zivildienst|nebenjob|ferienjob|minijob|aushilfstätigkeit|studium|internship|apprenticeship|placement|traineeship|work experience|volunteering|stage|alternance|apprentissage|service civique|prácticas|pasantía|voluntariado|aprendizaje|harjoittelu|oppisopimus|siviilipalvelus|vapaaehtoistyö)\s*$/iu;

/** Whether the title of a job says what somebody was, so that one can work "as" it. */
export const namesPerson = (position: string): boolean =>
  !noPerson.test(positionAlone(position)) &&
  !/^(?:Ausbildung|Praktikum|Stage|Internship|Prácticas|Duales Studium)(?!\p{L})/iu.test(position);

/** "bei dem Autohaus" as people say it: "beim Autohaus". */
export const contracted = (text: string, language: LanguageCode): string =>
  language === "de"
    ? text.replace(/(?<!\p{L})([Bb])ei dem (?=\p{Lu})/gu, (all, letter: string, at: number) =>
        germanNeuter.test(text.slice(at + all.length)) ? `${letter}eim ` : all,
      )
    : text;

/** What a job's title says of hours or contract and nobody says in a sentence: "(40 hours per week)", "(80 %)". */
const conditionsOfWork =
  /\s*[([][^()[\]]*(?:\d+\s?(?:%|h(?:rs?)?\b)|hours?|Stunden|heures|horas|tuntia|(?:full|part)[- ]?time|Vollzeit|Teilzeit|temps (?:plein|partiel|complet)|jornada|osa-aikainen|kokoaikainen|CDI|CDD|befristet|unbefristet|permanent|temporary|contract)[^()[\]]*[)\]]|,\s*\d+\s?(?:hours?|hrs?|Stunden|heures|horas|h|%)(?:\s?(?:\/|per|a|pro|par|por)\s?\p{L}+)?$/giu;

/** A job's title as one says it, without its hours and its kind of contract. */
export const positionAlone = (position: string): string => position.replace(conditionsOfWork, "").trim() || position;

/** A job's title within a sentence: Spanish, French and Finnish write it small, unless it is an abbreviation or a name. */
export function positionIn(position: string, language: LanguageCode): string {
  const said = positionAlone(position);
  const closed = said.includes(",") ? `${said},` : said;
  const small = language === "fr" || language === "es" || language === "fi";
  return small && /^\p{Lu}\p{Ll}/u.test(closed) ? closed.charAt(0).toLowerCase() + closed.slice(1) : closed;
}

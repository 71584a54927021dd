import { isTitleWord } from "../language/phrases.ts";
import { isBackedBy } from "./kinship.ts";
import { formsOf } from "./names.ts";
import type { Pool } from "./pool.ts";

/** People of no particular kind. */
const people =
  /^(?:people|persons?|individuals?|personen|menschen|leute|personnes|gens|personas|gente|henkilö\p{L}*|ihmi\p{L}*)$/iu;
/** People who work with somebody, whatever they do. */
const colleagues =
  /^(?:staff|employees?|colleagues?|coworkers?|workers?|team|(?:team)?members?|mitarbeit\p{L}*|beschäftigte\p{L}*|kolleg\p{L}*|collaborat\p{L}*|collègues?|salariée?s?|employée?s?|compañer[oa]s|emplead[oa]s|trabajador[ea]s|compañeros|työntekijä\p{L}*|kollega\p{L}*|työkaveri\p{L}*)$/iu;
/** Beginnings of words for people whom somebody has to do with, rather than works with. */
const others =
  /^(?:adult|apprentice|attendee|candidate|child|client|customer|graduate|guest|intern|learner|member|participant|passenger|patient|pupil|reader|resident|student|trainee|tenant|user|visitor|volunteer|auszubildend|azubi|bewohner|erwachsene|gäst|jugendlich|kind|kund|lehrling|mieter|mitglied|patient|praktikant|schüler|teilnehm|besuch|adhérent|adulte|apprenti|alternant|bénévole|candidat|clien|élève|enfant|étudiant|habitant|locataire|membre|participant|résident|stagiaire|usager|visiteur|adult|alumn|aprendi|client|estudiant|huésped|miembro|niñ|pacient|participant|residen|usuari|visitant|voluntari|aikui|asiaka|asuka|harjoittelij|jäsen|kävij|laps|oppila|opiskelij|osallistuj|potila|vapaaehtoi|vieraa)/iu;

const isWorker = (word: string): boolean =>
  colleagues.test(word) ||
  formsOf(word).some((form) => isTitleWord(form) || isTitleWord(form.replace(/(?:innen|nen|n)$/u, "")));

/** Whether words name people of no particular kind, or whoever works somewhere. */
export const namesPeople = (named: readonly string[]): boolean =>
  named.length === 0 || named.some((word) => people.test(word) || colleagues.test(word));

/** Whether a line counts people of no particular kind, and the words name a kind that the CV knows: nine people in a kitchen are nine cooks. */
export const isOfPeople = (source: ReadonlySet<string>, named: readonly string[], cv: Pool): boolean =>
  [...source].some((word) => people.test(word) || colleagues.test(word)) && named.some((word) => isBackedBy(word, cv));

/** Whether words that name people at large, or colleagues, stand for those whom the source names by what they are or do. */
export const countsSamePeople = (counted: readonly string[], named: readonly string[]): boolean =>
  (named.some((word) => colleagues.test(word)) && counted.some(isWorker)) ||
  (named.some((word) => people.test(word)) && counted.some((word) => isWorker(word) || others.test(word)));

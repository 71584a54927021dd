import type { CvProfile } from "../../schemas/cv.ts";
import { dutiesIn } from "../duties/duties.ts";
import { fieldWordsIn } from "../fields/fields.ts";
import { withoutDenied } from "../language/denial.ts";
import { wordwise } from "../language/word-bounds.ts";
import { kinship, kinshipOfAreas, type Occupation, occupationOf } from "../occupations/occupations.ts";
import { leastNear } from "./posting-fields.ts";
import { contentWords, overlap } from "./words.ts";

/** Kinship from which on an occupation that was learnt is the posting's or of its field. */
const leastTrained = 0.7;

/** What a role without a telling title is worth where the person has learnt the posting's occupation. */
export const trainedKinship = 0.6;

/** What somebody has learnt: the occupation that a posting names, or something of its field. */
export type Training = "occupation" | "field" | null;

/** What isn't finished, or was only a taste of it. */
const unfinished = wordwise(
  /\b(?:in progress|ongoing|current(?:ly)?|expected|student|\d\.? ?semester|laufend|abgebrochen|en cours|en curso|cursando|kesken|parhaillaan|introduct\p{L}+|taster|evening class|weekend|schnupper\p{L}*|initiation)\b/iu,
);

/** Words of titles that say what somebody is and not what about. */
const callings =
  "manager officer engineer technician technologist specialist coordinator consultant adviser advisor worker operator operative supervisor director analyst administrator clerk agent representative executive teacher trainer master level service services team general main first second field sales office site quality project product customer international leiter leitung leiterin fachkraft mitarbeiter mitarbeiterin sachbearbeiter sachbearbeiterin techniker technikerin ingenieur ingenieurin berater beraterin helfer meister monteur service technik bereich gruppe responsable technicien technicienne ingénieur ingénieure conseiller conseillère chargé chargée employé employée agent opérateur opératrice ouvrier ouvrière chef gestionnaire adjoint encargado encargada técnico técnica ingeniero ingeniera operario operaria oficial auxiliar jefe jefa gestor gestora asesor asesora consultor consultora director directora päällikkö asiantuntija työntekijä esimies hoitaja insinööri suunnittelija neuvoja asentaja ohjaaja koordinaattori johtaja";
let callingStems: ReadonlySet<string> | null = null;
function isCallingWord(stem: string): boolean {
  callingStems ??= contentWords(callings);
  return callingStems.has(stem);
}
/** Letters of a word of a title that two fields hardly share. */
const leastTelling = 5;

/** The texts of education and certificates as they stand in the CV. */
function learntTexts(cv: CvProfile): string[] {
  const lines = Object.entries(cv.meta.careerassist.fields)
    .filter(([pointer]) => pointer.startsWith("/education/"))
    .flatMap(([, field]) => field.places.map((place) => place.text));
  const names = [
    ...cv.education.flatMap(({ studyType, area }) => [studyType, area]),
    ...(cv.certificates ?? []).map(({ name }) => name),
  ].filter((text) => text !== undefined);
  return [...new Set([...names, ...lines])].filter((text) => !unfinished.test(text));
}

/** What education and certificates say of the posting's occupation; what is denied or unfinished says nothing. */
export function trainingFor(cv: CvProfile, title: string, wanted: Occupation): Training {
  const words = [...contentWords(title)].filter((word) => word.length >= leastTelling && !isCallingWord(word));
  const isFar = (text: string): boolean => {
    const about = fieldWordsIn(text).flatMap(({ shares }) => [...shares.keys()]);
    return about.length > 0 && about.every((field) => kinshipOfAreas(field, wanted.area) < leastNear);
  };
  const speaks = (text: string): Training => {
    const told = withoutDenied(text);
    const had = contentWords(told);
    if (words.some((word) => overlap(new Set([word]), had) === 1) && !isFar(told)) return "occupation";
    const named = occupationOf(told);
    if (named?.name != null && !named.helper && kinship(named, wanted) >= leastTrained)
      return named.name === wanted.name ? "occupation" : "field";
    return dutiesIn(told).some((duty) => duty.area === wanted.area) ? "field" : null;
  };
  const found = learntTexts(cv).map(speaks);
  return found.includes("occupation") ? "occupation" : found.includes("field") ? "field" : null;
}

import { withoutDenied } from "../language/denial.ts";

/** Words that say that classes of driving licences follow or go before: "Führerschein", "permis", "ajokortti". */
const naming =
  /führerschein|fahrerlaubnis|(?<!\p{L})(?:fs|klassen?|kl\.|permis|permisos?|carn[eé]ts?|licen[cs]es?|categor(?:y|ies)|cat\.?|ajokort\p{L}*|ajo-?oikeu\p{L}*|luokan|kortti|driving|entitlements?)(?!\p{L})/iu;
/** One class, or several written as one, as Finns do ("BCE"). */
const codes =
  /(?<![\p{L}\p{N}])(?:AM|A[12]?|B(?:E|96)?|BC(?:E)?|ABC(?:E)?|C1?E?|C\+E|C1\+E|D1?E?|BECE|BCED?)(?![\p{L}\p{N}])/gu;

/** Who has a car of their own for the work may drive it. */
const ownCar =
  /(?<!\p{L})(?:(?:own|private) (?:car|vehicle|transport|van)|full,? (?:clean )?(?:uk )?licence|eigene[rnms]* (?:pkw|auto|kfz|fahrzeug|wagen|kombi)|véhicule (?:personnel|propre)|voiture personnelle|vehículo propio|coche propio|oma (?:auto|ajoneuvo)|auto käytettävissä)(?!\p{L})/iu;

/** Classes that each licence of the list of skills is proven by. */
const proving: Readonly<Record<string, RegExp>> = {
  "driving-licence": /^(?:B|C|D|A?BC)/u,
  "truck-driving-licence": /^(?:C(?!1)|A?BC|BEC)/u,
  "bus-driving-licence": /^(?:D(?!1)|BCED)/u,
};
/** Letters that may stand between the word for a licence and its classes. */
const reach = 40;

/**
 * Whether a line states a class of driving licence that proves a licence, by its id: "Klasse C, CE", "permis B et C",
 * "BCE-kortti". Classes are letters that mean other things elsewhere, so a word for licences has to stand near them.
 */
export function statesDrivingClass(line: string, id: string): boolean {
  const proves = proving[id];
  if (proves === undefined) return false;
  const text = withoutDenied(line);
  if (id === "driving-licence" && ownCar.test(text)) return true;
  return [...text.matchAll(codes)].some((found) => {
    if (!proves.test(found[0])) return false;
    const near = text.slice(Math.max(0, found.index - reach), found.index + found[0].length + reach / 2);
    return (
      naming.test(near) &&
      !/(?<!\p{L})(?:level|niveau|nivel|taso|sprach\p{L}*|anglais|inglés|englisch|english|grade)(?!\p{L})/iu.test(near)
    );
  });
}

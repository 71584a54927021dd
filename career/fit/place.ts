import type { CvProfile } from "../../schemas/cv.ts";
import type { JobProfile } from "../../schemas/job.ts";
import { countryOf } from "../language/phrases.ts";
import { wordwise } from "../language/word-bounds.ts";
import { contentWords, overlap } from "./words.ts";

/** How the place of a person lies to that of the work; `moving` is another place with a line that says that moving is fine. */
export type PlaceFit = "unknown" | "remote" | "town" | "country" | "apart" | "abroad" | "moving" | "refusing";

const moving = wordwise(
  /\b(?:willing|ready|open|happy|able|prepared|planning) (?:to relocat\w+|to move|for relocation)|\brelocating to\b|\bmoving to\b|umzugsbereit|bereit (?:zum|für einen) umzug|umzug (?:ist )?möglich|mobilité (?:nationale|internationale|géographique)|prêt[e]? à déménager|disponibilidad (?:para|de) (?:viajar y )?(?:mudarme|cambio de residencia|traslado)|dispuest[oa] a (?:mudarme|trasladarme|cambiar de residencia)|muuttovalmis|valmis muuttamaan/iu,
);
const refusing = wordwise(
  /\b(?:not|un)(?: |-)?(?:willing|able|open|prepared) to (?:relocat\w+|move|commute)|\b(?:cannot|can['’]?t|won['’]?t|no) (?:relocat\w+|move|commut\w+)|\b(?:remote|home[- ]?office) (?:work )?only\b|\bonly remote\b|kein umzug|kein wohnortwechsel|no (?:estoy )?dispuest[oa] a (?:mudarme|trasladarme|cambiar)|sin (?:disponibilidad|posibilidad) (?:para|de) (?:mudarme|cambio|traslad\p{L}*|mudanza)|(?:busco|solo busco|únicamente) (?:solo )?teletrabajo|pas (?:de mobilité|mobile)|mobilité exclue|ne souhaite pas (?:déménager|bouger)|nur (?:remote|home[- ]?office)|nicht umzugsbereit|télétravail (?:uniquement|exclusivement)|uniquement (?:en )?télétravail|solo (?:en )?(?:remoto|teletrabajo)|vain etätyö\p{L}*|ei muuttohalukas/iu,
);

/** Compares the place that the CV names with that of the work. */
export function placeOf(cv: CvProfile, job: JobProfile): PlaceFit {
  const own = cv.basics.location;
  if (job.remote === "full" && job.location !== null && own !== undefined) return "remote";
  if (job.location === null || own === undefined) return "unknown";
  const city = contentWords(own.city ?? "");
  const same = city.size > 0 && overlap(city, contentWords(job.location)) > 0.6;
  const lines = Object.values(cv.meta.careerassist.fields)
    .flatMap((field) => field.places)
    .concat(cv.meta.careerassist.unread)
    .map((place) => place.text);
  if (job.remote === "none" && lines.some((text) => /remote|home|télé|tele|etä/iu.test(text) && refusing.test(text)))
    return "refusing";
  if (same) return "town";
  const region = contentWords(own.region ?? "");
  const there = countryOf(job.location);
  const here = own.countryCode ?? countryOf(own.region ?? own.city ?? "") ?? undefined;
  const sameCountry =
    (here !== undefined && here === there) || (region.size > 0 && overlap(region, contentWords(job.location)) > 0.5);
  if (lines.some((text) => refusing.test(text))) return "refusing";
  if (sameCountry) return "country";
  if (lines.some((text) => moving.test(text))) return "moving";
  return here !== undefined && there !== null ? "abroad" : "apart";
}

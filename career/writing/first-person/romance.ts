import { lowered, type WorkLine } from "./clause.ts";

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const participle =
  /^\p{Lu}\p{L}+(?:é|is|it|u)\s+(?:une?|le|la|les|l['’]|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d)/u;

/** "chez Acme, j'ai géré …", or "mon travail (Acme) comprend : …" for lines of nouns. */
export function frenchClause({ text, employer, current }: WorkLine): string {
  const where = employer === null ? "" : ` (${employer})`;
  if (/^(?:J['’]|Je\s)/u.test(text)) return `${lowerFirst(text)}${where}`;
  if (participle.test(text)) return `j'ai ${lowerFirst(text)}${where}`;
  return `mon travail${where} ${current ? "comprend" : "comprenait"} ceci : ${lowered(text)}`;
}

const persons = /^(?:Tutora?|Responsable|Coordinadora?|Encargad[oa]|Jef[ea]|Miembro|Formadora?)\s/u;
/** The first person of the preterite; nouns that end so have no verb's object behind them. */
const preterite =
  /^\p{Lu}\p{L}+(?:é|í)\s+(?:un|una|el|la|los|las|al|a|con|más|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d)/u;

/** "en Acme dirigí …", or "mi trabajo en Acme incluye: …" for lines of nouns. */
export function spanishClause({ text, employer, current }: WorkLine): string {
  const where = employer === null ? "" : `en ${employer} `;
  if (/^Yo\s/u.test(text)) return `${where}${lowerFirst(text.slice(3))}`;
  if (preterite.test(text)) return `${where}${lowerFirst(text)}`;
  if (persons.test(text)) return `${where}${current ? "soy" : "fui"} ${lowerFirst(text)}`;
  const work = employer === null ? "mi trabajo" : `mi trabajo en ${employer}`;
  return `${work} ${current ? "incluye" : "incluía"} ${lowered(text)}`;
}

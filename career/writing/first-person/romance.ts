import { type Clause, lowered, type WorkLine } from "./clause.ts";

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const participle =
  /^\p{Lu}\p{L}+(?:é|is|it|u)\s+(?:une?|le|la|les|l['’]|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d)/u;

/** "chez Acme, j'ai géré …", or "mon travail (Acme) comprend : …" for lines of nouns. */
export function frenchClause({ text, employer, current, following }: WorkLine): Clause | null {
  const where = employer === null || following ? "" : ` (${employer})`;
  if (/^(?:J['’]|Je\s)/u.test(text)) return `${lowerFirst(text)}${where}`;
  if (participle.test(text)) return `j'ai ${lowerFirst(text)}${where}`;
  if (/^\p{Lu}\p{L}+é\s/u.test(text)) return null;
  if (following) return { lead: `ce travail ${current ? "comprend" : "comprenait"} aussi : `, item: lowered(text) };
  return { lead: `mon travail${where} ${current ? "comprend" : "comprenait"} : `, item: lowered(text) };
}

const persons = /^(?:Tutora?|Responsable|Coordinadora?|Encargad[oa]|Jef[ea]|Miembro|Formadora?)\s/u;
/** The first person of the preterite; nouns that end so have no verb's object behind them. */
const preterite = /^(?!(?:Café|Comité|Té|Bufé)\s)\p{Lu}\p{L}+(?:é|í)\s/u;
const otherPerson = /^\p{Lu}\p{L}+(?:ó|aron|ieron)\s/u;

/** "en Acme dirigí …", or "mi trabajo en Acme incluye: …" for lines of nouns. */
export function spanishClause({ text, employer, current, following }: WorkLine): Clause | null {
  const where = employer === null ? "" : following ? "allí también " : `en ${employer} `;
  if (/^Yo\s/u.test(text)) return `${where}${lowerFirst(text.slice(3))}`;
  if (preterite.test(text)) return `${where}${lowerFirst(text)}`;
  if (persons.test(text)) return `${where}${current ? "soy" : "fui"} ${lowerFirst(text)}`;
  if (otherPerson.test(text)) return null;
  if (following) return { lead: `ese trabajo ${current ? "incluye" : "incluía"} también `, item: lowered(text) };
  const work = employer === null ? "mi trabajo" : `mi trabajo en ${employer}`;
  return { lead: `${work} ${current ? "incluye" : "incluía"} `, item: lowered(text) };
}

import { nameIn } from "../letter/place-names.ts";
import { asIn, type Clause, lowered, type WorkLine } from "./clause.ts";

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const participle =
  /^\p{Lu}\p{L}+(?:é|is|it|u)\s+(?:une?|le|la|les|l['’]|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d)/u;

/** "chez Acme, j'ai géré …", or "mon travail (Acme) comprend : …" for lines of nouns. */
export function frenchClause(line: WorkLine): Clause | null {
  const { text, employer, current, following } = line;
  const as = following ? "" : asIn(line, "fr");
  const where = employer === null || following ? "" : `${as} ${nameIn(employer, "fr")}`;
  const ahead = where === "" ? "" : `${where.trimStart()}, `;
  if (/^(?:J['’]|Je\s)/u.test(text)) return `${ahead}${lowerFirst(text)}`;
  if (participle.test(text)) return `${ahead}j'ai ${lowerFirst(text)}`;
  if (/^\p{Lu}\p{L}+é\s/u.test(text)) return null;
  if (following) return { lead: `ce travail ${current ? "comprend" : "comprenait"} aussi : `, item: lowered(text) };
  return { lead: `mon travail${where} ${current ? "comprend" : "comprenait"} : `, item: lowered(text) };
}

const persons = /^(?:Tutora?|Responsable|Coordinadora?|Encargad[oa]|Jef[ea]|Miembro|Formadora?)\s/u;
/** The first person of the preterite; nouns that end so have no verb's object behind them. */
const preterite = /^(?!(?:Café|Comité|Té|Bufé)\s)\p{Lu}\p{L}+(?:é|í)\s/u;
const otherPerson = /^\p{Lu}\p{L}+(?:ó|aron|ieron)\s/u;

/** "en Acme dirigí …", or "mi trabajo en Acme incluye: …" for lines of nouns. */
export function spanishClause(line: WorkLine): Clause | null {
  const { text, employer, current, following } = line;
  const as = asIn(line, "es");
  const at = `${as.trimStart()}${as === "" ? "" : " "}en ${employer}`;
  const where = employer === null ? "" : following ? "allí también " : `${at} `;
  if (/^Yo\s/u.test(text)) return `${where}${lowerFirst(text.slice(3))}`;
  if (preterite.test(text)) return `${where}${lowerFirst(text)}`;
  if (persons.test(text)) return `${where}${current ? "soy" : "fui"} ${lowerFirst(text)}`;
  if (otherPerson.test(text)) return null;
  if (following) return { lead: `ese trabajo ${current ? "incluye" : "incluía"} también: `, item: lowered(text) };
  const work = employer === null ? "mi trabajo" : `mi trabajo${as} en ${employer}`;
  return { lead: `${work} ${current ? "incluye" : "incluía"}: `, item: lowered(text) };
}

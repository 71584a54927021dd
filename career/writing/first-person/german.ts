import { nameIn } from "../letter/place-names.ts";
import { asIn, type Clause, type WorkLine } from "./clause.ts";

const participle =
  /\s(?:\p{Ll}*ge\p{Ll}+(?:t|en)|\p{Ll}+iert|(?:be|ver|er|ent|zer|über|unter|wieder)\p{Ll}+(?:t|en))$/u;
/** Participles that take "sein" and not "haben". */
const withSein =
  /(?:gegangen|gekommen|gereist|gefahren|gewachsen|gestiegen|geworden|gewesen|gewechselt|aufgestiegen)$/u;
const person =
  /^(?:Stellvertretende[rn]? )?(?:Ansprechpartner|Ansprechperson|Leiter|Mitglied|Betreuer|Ausbilder|Koordinator|Vertreter|Projektleiter|Teamleiter|Gruppenleiter|Trainer|Mentor|Tutor|Praxisanleiter)(?:in)?(?!\p{L})/u;
const duty = /^(?:Mitv|Hauptv|V)erantwortlich für |^Zuständig für /u;
const responsibility = /^(?:Gesamt)?[Vv]erantwortung für /u;
/** Verbs in the third person: "Leitet ein Team", "Entwickelte die Software". */
const verb = /^\p{Lu}\p{Ll}+te?\s+(?:ein|eine|einen|die|den|das|der|alle|neue|mit|für|und\s+\p{Ll})/u;
const small =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einer|eines|zwei|drei|vier|fünf|sechs|mehrere|verschiedene|alle|neue|neuen|neuer|erfolgreich|eigenständig|selbstständig|gemeinsam|täglich|regelmäßig|monatlich|in|im|für|mit|bei|an|am|auf|zur|zum)\s/iu;

/** A name that starts with an adjective stands in quotes, since "bei" would bend it: bei „Städtischer Kindergarten“. */
export const uninflected = (name: string): string =>
  /^(?!.*\s(?:g?GmbH|AG|SE|KG|eG|OHG|UG)(?!\p{L}))\p{Lu}\p{Ll}{3,}(?:e|er|es)\s+\p{Lu}/u.test(name)
    ? `„${name}“`
    : name;

const lowerSmall = (text: string): string => (small.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** "bei Acme habe ich … gesenkt", or "meine Arbeit bei Acme umfasst: …" for lines of nouns. */
export function germanClause(line: WorkLine): Clause | null {
  const { text, employer, current, following, before } = line;
  const as = asIn(line, "de");
  const name = employer === null ? "" : nameIn(employer, "de");
  const at = employer === null || following ? "dort" : `${as.trimStart()}${as === "" ? "" : " "}bei ${name}`;
  const too = following ? (before % 2 === 0 ? "auch " : "außerdem ") : "";
  const own = /^Ich ([\p{Ll}]+) (.+)$/u.exec(text);
  if (own !== null) return `${at} ${own[1]} ich ${too}${own[2]}`;
  if (duty.test(text))
    return `${at} ${current ? "bin" : "war"} ich ${too}${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  if (participle.test(text) && !withSein.test(text) && !/[,;:]/u.test(text))
    return `${at} habe ich ${too}${lowerSmall(text)}`;
  if (person.test(text)) return `${at} ${current ? "bin" : "war"} ich ${too}${text}`;
  if (responsibility.test(text)) return `${at} ${current ? "trage" : "trug"} ich ${too}${text}`;
  if (verb.test(text)) return null;
  if (following) return { lead: `dazu ${current ? "gehört" : "gehörte"} auch: `, item: text };
  const work = employer === null ? "meine Arbeit dort" : `meine Arbeit${as} bei ${name}`;
  return { lead: `${work} ${current ? "umfasst" : "umfasste"}: `, item: text };
}

import type { WorkLine } from "./clause.ts";

const participle =
  /(?:^|\s)(?:\p{L}*ge\p{L}+(?:t|en)|\p{L}+iert|(?:be|ver|er|ent|zer|über|unter|wieder)\p{Ll}+(?:t|en))$/u;
/** Participles that take "sein" and not "haben". */
const withSein =
  /(?:gegangen|gekommen|gereist|gefahren|gewachsen|gestiegen|geworden|gewesen|gewechselt|aufgestiegen)$/u;
const person =
  /^(?:Stellvertretende[rn]? )?(?:Ansprechpartner|Ansprechperson|Leiter|Mitglied|Betreuer|Ausbilder|Koordinator|Vertreter|Projektleiter|Teamleiter|Gruppenleiter|Trainer|Mentor|Tutor|Praxisanleiter)(?:in)?(?!\p{L})/u;
const responsibility = /^(?:Gesamt)?[Vv]erantwortung für /u;
const small =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einer|eines|zwei|drei|vier|fünf|sechs|mehrere|verschiedene|alle|neue|neuen|neuer|erfolgreich|eigenständig|selbstständig|gemeinsam|täglich|regelmäßig|monatlich|in|im|für|mit|bei|an|am|auf|zur|zum)\s/iu;

const lowerSmall = (text: string): string => (small.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** "bei Acme habe ich … gesenkt", or "meine Arbeit bei Acme umfasst: …" for lines of nouns. */
export function germanClause({ text, employer, current }: WorkLine): string {
  const at = employer === null ? "dort" : `bei ${employer}`;
  if (/^Ich\s/u.test(text)) return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  if (participle.test(text) && !withSein.test(text) && !/[,;:]/u.test(text))
    return `${at} habe ich ${lowerSmall(text)}`;
  if (person.test(text)) return `${at} ${current ? "bin" : "war"} ich ${text}`;
  if (responsibility.test(text)) return `${at} ${current ? "trage" : "trug"} ich ${text}`;
  const work = employer === null ? "meine Arbeit dort" : `meine Arbeit bei ${employer}`;
  return `${work} ${current ? "umfasst" : "umfasste"} ${text}`;
}

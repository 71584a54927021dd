import type { LanguageCode } from "../../schemas/options.ts";
import { reform, type VerbForm, verbIn } from "./english-verbs.ts";
import { capitalized } from "./texts.ts";

/** What a first word must look like so that dropping "verantwortlich für die" leaves a heading-like noun. */
const germanNoun =
  /^\p{Lu}[\p{L}-]*(?:ung|tion|ion|ierung|pflege|führung|aufbau|einkauf|verkauf|betrieb|wartung|leitung|koordination|organisation|kontrolle|buchhaltung|abrechnung)(?![\p{L}])/u;

const duties = /^(?:was|were)\s+(?:responsible|involved|part|able|in charge|tasked|charged)\b/u;

/** "I managed" without its pronoun; "I am a nurse" stays, since nothing would be left to stand on. */
function withoutPronoun(text: string): string {
  const rest = text.replace(/^I\s+(?:also\s+|have\s+)?(?=\p{Ll})/u, "");
  const [first = ""] = /^[\p{L}-]+/u.exec(rest) ?? [];
  return duties.test(rest) || verbIn(first, ["past", "base"]) !== null ? rest : text;
}

function english(text: string, form: VerbForm): string {
  const plain = withoutPronoun(text)
    .replace(/^successfully\s+(?=\p{L}+ed\b)/iu, "")
    .replace(/^(?:was|were)\s+able\s+to\s+/iu, "able to ");
  const able = /^(?:able|managed) to\s+(\p{L}+)/iu.exec(plain);
  if (able !== null) {
    const verb = verbIn(able[1] ?? "", ["base"]);
    const said = verb === null ? null : reform(plain.replace(/^(?:able|managed) to\s+/iu, ""), "base", "past");
    if (said !== null) return capitalized(said);
  }
  const duty =
    /^(?:was |am |were )?(?:responsible for|in charge of|tasked with|charged with|my (?:duties|tasks|responsibilities) (?:included|include|were|are)|(?:duties|tasks|responsibilities|role)(?: (?:included|include)|:))\s+(?=\p{L}+ing\b)/iu;
  const opening = duty.exec(plain);
  if (opening !== null) {
    const said = reform(plain.slice(opening[0].length), "gerund", form);
    // A verb alone tells less than the line did: "Responsible for monitoring" is no "Monitor".
    if (said !== null && /\s/u.test(said)) return capitalized(said);
  }
  if (/^(?:was|were)\s+(?:responsible for|involved in|tasked with|part of)\b/iu.test(plain)) {
    return capitalized(
      plain
        .replace(/^(?:was|were)\s+involved in\b/iu, "Took part in")
        .replace(/^(?:was|were)\s+part of\b/iu, "Part of")
        .replace(/^(?:was|were)\s+(?=\p{Ll})/iu, ""),
    );
  }
  return plain === text ? text : able === null ? capitalized(plain) : text;
}

function german(text: string): string {
  const plain = text.replace(/^Ich war (?=(?:verantwortlich|zuständig) für\b)/u, "");
  const duty =
    /^(?:(?:haupt)?verantwortlich für|zuständig für|zu meinen aufgaben (?:gehörten?|zählten?)|meine aufgaben (?:waren|umfassten):?)\s+(?:die|das|den)\s+/iu.exec(
      plain,
    );
  const rest = duty === null ? "" : plain.slice(duty[0].length);
  const masculine = /\b(?:und|sowie|oder|,)\s+(?:den|einen|die|das)\s/u.test(rest);
  if (duty !== null && germanNoun.test(rest) && !masculine) return rest;
  const said =
    /^Ich habe ([^,;.]+ (?:\p{Ll}*ge\p{L}+(?:t|en)|\p{L}+iert|(?:be|ver|er|ent|über|unter)\p{L}+(?:t|en)))\.?$/u.exec(
      plain,
    );
  if (said?.[1] !== undefined) return capitalized(said[1]);
  return capitalized(plain);
}

function french(text: string): string {
  return text.replace(
    /^(?:J['’]étais\s+)?(?:responsable|chargée?|en charge)\s+(?:de\s+la|de\s+l['’]|du)\s*(?=(?:gestion|planification|préparation|formation|coordination|organisation|élaboration|rédaction|supervision|réalisation|conception|maintenance|mise en place|suivi|recrutement|encadrement|accueil)(?!\p{L})(?!.*\bet\s+(?:de|du|des)\b))(\p{L})/iu,
    (_, letter: string) => letter.toUpperCase(),
  );
}

function spanish(text: string): string {
  return text
    .replace(/^Yo\s+(?=\p{Ll}+(?:é|í)(?!\p{L}))/u, "")
    .replace(
      /^(?:Fui\s+)?(?:responsable|encargad[oa])\s+(?:de\s+la|del|de\s+el)\s+(?=(?:gestión|planificación|preparación|formación|coordinación|organización|elaboración|redacción|supervisión|mantenimiento|atención|dirección|control)(?!\p{L})(?!.*\by\s+(?:de|del)\b))(\p{L})/iu,
      (_, letter: string) => letter.toUpperCase(),
    )
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

const finnish = (text: string): string =>
  text.replace(/^(?:Minä|Mä)\s+(?=\p{Ll}+in(?!\p{L}))/u, "").replace(/^\p{Ll}/u, (l) => l.toUpperCase());

/**
 * Drops pronouns and openings that say nothing ("Responsible for managing" → "Managed"). Never promotes: "helped",
 * "supported", "took part" stay what they are. A line whose grammar isn't sure stays as it is.
 * @param form the form that English verbs take: past for a role that ended, else the one that the CV uses elsewhere
 */
export function strongerOpening(text: string, language: LanguageCode, form: VerbForm): string {
  switch (language) {
    case "en":
      return english(text, form);
    case "de":
      return german(text);
    case "fr":
      return french(text);
    case "es":
      return spanish(text);
    case "fi":
      return finnish(text);
  }
}

/** Words that show that the form before them is a verb: its object begins. */
const objectStarts =
  /^\s+(?:the|a|an|all|each|every|our|its|their|new|two|three|four|five|six|seven|eight|nine|ten|up to|over|about|\d)/iu;

/** The line of a role that ended, in the past; English alone, and only where the first word is surely a verb. */
export function pastTense(text: string): string {
  const [first = ""] = /^[\p{L}-]+/u.exec(text) ?? [];
  const form = verbIn(first, ["third", "base"]);
  if (form === null || verbIn(first, ["past"]) !== null) return text;
  const rest = text.slice(first.length);
  const coordinated = /^\s+and\s+([\p{L}-]+)/u.exec(rest)?.[1];
  const isVerb = objectStarts.test(rest) || (coordinated !== undefined && verbIn(coordinated, [form.form]) !== null);
  const said = isVerb ? reform(text, form.form, "past") : null;
  return said === null ? text : capitalized(said);
}

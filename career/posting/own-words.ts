import type { SkillHit } from "../skills/matcher.ts";

/** A name with a capital or a figure inside it is no plain noun in any language: "iTWO", "NetSoins", "agree21". */
export const isProduct = (name: string): boolean => /^\S*\p{Ll}\p{Lu}|^\p{L}+\d/u.test(name);

/** What the years are asked in: the words after them, or the skill that they stand with. */
export function experienceOf(text: string, hits: readonly SkillHit[]): string {
  const field =
    /(?:years?|yrs?|jahre[n]?|ans|années|años|vuo\p{L}+)['’]?\s+(?:of\s+)?(?:\p{L}+\s+){0,2}?(?:experience|erfahrung|berufserfahrung|d['’]expérience|de experiencia|expérience|kokemus\p{L}*)\s*(?:(?:in|with|as|mit|als|en|de|dans|con|como)\s+)?([^,.;()]{0,50})/iu
      .exec(text)?.[1]
      ?.trim()
      .replace(/^(?:(?:the|an?|der|die|das|dem|den|einer|einem|la|le|les|el|los|las)\s+|l['’])(?=\p{L})/iu, "");
  if (
    field !== undefined &&
    field.length > 2 &&
    !/^(?:minimum|required|preferred|erforderlich|exigée?|demostrable)/iu.test(field)
  )
    return `experience: ${field}`;
  return hits[0] === undefined ? "experience" : `experience: ${hits[0].skill.name}`;
}

const leadIn =
  /^(?:(?:you )?must (?:pass|have|hold|be able to|be)(?: an?| the)?\s+)?(?:(?:(?:schön|toll|super) wäre|ideally|idealerweise|idéalement|idealmente|nice to have|bonus|plus)\s*[:,]\s*)?(?:(?:you(?:['’]ve| have)\s+)?(?:worked (?:in|with|on)|used|knowing|know(?:s|ing)? (?:your|their) way around|know)\s+)?(?:(?:very |sehr )?(?:strong|solid|good|excellent|proven|demonstrated|basic|gute|fundierte|sehr gute|erste|bonne|solide|buena|buenos|hyvä|vahva)\s+)?(?:(?:hands-on |practical |working )?(?:experience|knowledge|skills|understanding|familiarity|proficiency|background|ability)\s+(?:with|in|of|as|to)\s+|(?:kenntnisse|erfahrung(?:en)?|umgang)\s+(?:mit|in|im)\s+|(?:connaissances?|expérience|maîtrise)\s+(?:de |du |des |d['’]|en |dans )|(?:conocimientos?|experiencia|dominio)\s+(?:de|en|con)\s+)?/iu;

/** Words behind a phrase that say how much it matters and not what it is. */
const tailWords =
  /\s+(?:(?:is|are|would be|sind|ist|wäre|est|sont|es|son|on)\s+)?(?:an? )?(?:desirable|preferred|essential|required|useful|handy|helpful|plus|advantage|asset|bonus|von vorteil|wünschenswert|gern(?:e)? gesehen|willkommen|erwünscht|erforderlich|souhaitée?s?|appréciée?s?|exigée?s?|deseable|valorable|imprescindible|eduksi|plussaa)$/iu;

const askedFor =
  "experience expertise knowledge proficiency proficient familiarity familiar exposure skilled kenntnisse erfahrung erfahrungen umgang connaissance connaissances maîtrise expérience experiencia conocimiento conocimientos dominio manejo"
    .split(" ")
    .map((word) => `[${word.slice(0, 1).toUpperCase()}${word.slice(0, 1)}]${word.slice(1)}`)
    .join("|");
const properName =
  "(?:\\p{Lu}|\\d|\\p{Ll}(?=\\p{Lu}))[\\p{L}\\p{N}.+#/-]*(?:\\s(?:\\p{Lu}|\\d)[\\p{L}\\p{N}.+#/-]*){0,3}";
const namedThing = new RegExp(
  `(?:${askedFor})\\s+(?:with|in|of|to|using|mit|im|de|du|des|d['’]|en|con)\\s*(?:the |le |la |les |el |der |dem |den |logiciels? |software |outils? |tool |programm |programa |herramienta )*(${properName})(?:(?<!-)\\s*(?:,|and|or|und|oder|et|ou|y|o)\\s+(${properName}))?`,
  "u",
);

/** A product that no taxonomy knows, where a sentence asks for experience with it by its name. */
export function namedThings(text: string): string[] {
  const [, first, second] = namedThing.exec(text) ?? [];
  return [first, second].flatMap((phrase) => {
    const name = phrase?.replace(/[.,;]+$/u, "") ?? "";
    return name.length > 1 && name.length < 50 && !name.endsWith("-") ? [name] : [];
  });
}

/** What only tells where or how something else was done: "ideally in a regulated industry". */
const circumstance =
  /^(?:ideally|preferably|idealerweise|idéalement|idealmente)?\s*(?:in|within|from|at|im|in der|in einem|dans|en|au sein)\s+(?:an?|the|our|einem|einer|un|une|una)?\s*\p{Ll}/u;

/** Words of an item of a list that asks for one thing; a sentence with a full stop has to be shorter. */
const mostWords = { item: 7, sentence: 5 } as const;

/** What stands behind the first comma of a long item only says more about it: "Clean record, no fines in the last years". */
function withoutTail(phrase: string): string {
  const [first = phrase, ...others] = phrase.split(/,\s+/u);
  const words = (text: string): number => text.split(/\s+/u).length;
  return others.length === 1 && words(phrase) > mostWords.item && words(first) <= 4 ? first : phrase;
}

/** A short item that no taxonomy knows is asked for in its own words; two things joined by "and" are two. */
export function shortPhrases(text: string): string[] {
  const phrase = text
    .replace(leadIn, "")
    .replace(/[.;,]+$/u, "")
    .replace(tailWords, "")
    .trim();
  const parts = withoutTail(phrase).split(/\s+(?:and|und|et|y|ja)\s+/u);
  const most = /\.\s*$/u.test(text) ? mostWords.sentence : mostWords.item;
  const twoNouns = parts.length === 2 && parts.every((part) => /^\p{L}{4,}$/u.test(part));
  return (twoNouns ? parts : [withoutTail(phrase)]).filter(
    (part) =>
      !circumstance.test(part) && part.split(/\s+/u).length <= most && part.length >= 2 && /\p{L}{2}/u.test(part),
  );
}

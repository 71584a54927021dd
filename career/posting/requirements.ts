import type * as z from "zod";
import type { Requirement, RequirementKind } from "../../schemas/job.ts";
import { placeOf } from "../cv/field-log.ts";
import { degreeLevels, degreePatterns } from "../language/degree-words.ts";
import { stateCodes } from "../language/place-words.ts";
import { withoutBullet } from "../reading/bullets.ts";
import type { Line } from "../reading/document.ts";
import { findSkills, type SkillHit } from "../skills/matcher.ts";
import { clausesOf, strengthOf } from "./cues.ts";
import { lineWith, type Paragraph } from "./paragraphs.ts";
import { employmentOf, salaryIn, yearsIn } from "./terms.ts";

type Kind = z.infer<typeof RequirementKind>;

/** What a posting asks for, told apart by how much it matters. */
export interface Requirements {
  readonly required: Requirement[];
  readonly preferred: Requirement[];
}

const cefr = /\b([ABC][12])\b(?:\s?[-–/+]\s?\b([ABC][12])\b)?/u;
const fluency =
  /\b(?:native|mother tongue|fluent(?:ly)?|business fluent|proficient|professional|conversational|basic|good|very good|excellent|muttersprach\p{L}*|fließend\p{L}*|verhandlungssicher\p{L}*|sehr gute?|gute?|grundkenntnisse|courant|bilingue|maternelle|notions|bon niveau|nativo|fluido|alto|avanzado|medio|äidinkieli|sujuva\p{L}*|erinomai\p{L}*|hyvä\p{L}*)/iu;
const permit =
  /\b(?:work (?:permit|authori[sz]ation|visa)|right to work|authori[sz]ed to work|eligible to work|eligibility to work|visa sponsorship|security clearance|citizenship|sc clearance|dbs check|background check|arbeitserlaubnis|arbeitsgenehmigung|aufenthaltserlaubnis|sicherheitsüberprüfung|polizeiliches führungszeugnis|führungszeugnis|permis de travail|autorisation de travail|titre de séjour|casier judiciaire|permiso de trabajo|permiso de residencia|työlupa|rikosrekisteriote|turvallisuusselvitys)\b/iu;

/** Sentences about pay and kind of employment ask for nothing; a training that is asked for is no kind of employment. */
function isTerm(text: string, section: Paragraph["section"]): boolean {
  if (salaryIn(text) !== null) return true;
  const kind = text.split(/\s+/u).length < 5 ? employmentOf(text) : null;
  return kind !== null && !(kind === "apprenticeship" && (section === "required" || section === "preferred"));
}

/** What is known of a posting before its requirements are read. */
export interface Posting {
  readonly title: string | null;
  /** Lines that name the title, the company and the place: a short one of these asks for nothing. */
  readonly named: ReadonlySet<Line>;
  readonly language: string | null;
}

/** Reads every requirement of a posting, each with the line that asks for it; a thing is asked for once, at its strongest. */
export function requirementsOf(paragraphs: readonly Paragraph[], about: Posting): Requirements {
  const anyList = paragraphs.some(({ section }) => section === "required" || section === "preferred");
  const found: { requirement: Requirement; preferred: boolean }[] = [];
  for (const paragraph of paragraphs) {
    const { section } = paragraph;
    if (section === "benefits" || section === "about" || section === "process") continue;
    if (paragraph.lines.some((line) => about.named.has(line)) && paragraph.text.length < 100) continue;
    for (const clause of weigh(paragraph, anyList)) {
      if (isTerm(clause.text, section)) continue;
      const text = withoutTitle(clause.text, about.title);
      for (const { quoted, ...requirement } of inClause(text, section !== null, about.language)) {
        const hard = requirement.hard && clause.strength === "required";
        const quote = placeOf(lineWith(paragraph, quoted));
        found.push({ requirement: { ...requirement, hard, quote }, preferred: clause.strength === "preferred" });
      }
    }
  }
  const required = unique(found.filter((one) => !one.preferred).map((one) => one.requirement));
  const preferred = unique(found.filter((one) => one.preferred).map((one) => one.requirement)).filter(
    (one) => !required.some((other) => sameThing(one, other)),
  );
  return { required, preferred: preferred.map((one) => ({ ...one, hard: false })) };
}

/** The title of the job, repeated in a sentence, names no skill of its own. */
const withoutTitle = (text: string, title: string | null): string =>
  title === null || posting.test(text) === false ? text : text.replaceAll(title, " ");

const posting =
  /looking for|hiring|seek|search|recruit|join|suchen|sucht|recherch|recrut|busca|necesita|etsi|hakee|haemme/iu;

interface Clause {
  readonly text: string;
  readonly strength: "required" | "preferred";
}

/** Weighs the clauses of a line: what the words say goes before what the heading says. */
function weigh({ text, section }: Paragraph, anyList: boolean): Clause[] {
  const clauses = clausesOf(withoutBullet(text));
  return clauses.flatMap((clause): Clause[] => {
    const own = strengthOf(clause);
    if (own === "denied") return [];
    if (section === "preferred")
      return [
        {
          text: clause,
          strength: /\b(?:must|mandatory|zwingend|obligatoire|imprescindible|pakollinen)\b/iu.test(clause)
            ? "required"
            : "preferred",
        },
      ];
    if (own === "preferred") return [{ text: clause, strength: "preferred" }];
    if (section === "required") return [{ text: clause, strength: "required" }];
    if (own === null) return [];
    const plain = section === null || !anyList;
    return plain ||
      /\b(?:must|required|mandatory|zwingend|erforderlich|exigé|obligatoire|imprescindible|edellytetään|vaaditaan|pakollinen)\b/iu.test(
        clause,
      )
      ? [{ text: clause, strength: "required" }]
      : [];
  });
}

/** A requirement whose line isn't known yet; `quoted` are the words of the clause that name it. */
type Found = Omit<Requirement, "quote"> & { readonly quoted: string };

function inClause(text: string, listed: boolean, language: string | null): Found[] {
  const found: Found[] = [];
  const add: Add = (skill, skillId, kind, level, hard, quoted) => {
    found.push({ skill, skillId, kind, level, hard, quoted });
  };
  const list = listed && text.length < 200 && /[,/]|^\S+$/u.test(text);
  const degree = degreeIn(text);
  const all = withNamedTools(
    text,
    withBracketed(text, findSkills(text, { listed: list, language }), language),
    language,
  );
  const permitted = permit.exec(text);
  const hits = all.filter(
    (hit) => (degree === null || !isFieldOfStudy(hit, degree, text)) && !isWithin(hit, permitted),
  );
  for (const hit of withoutWider(hits, text)) addSkill(hit, hits, text, add);
  const held = hits.some(({ skill }) => skill.kind === "licence" || skill.kind === "certificate");
  if (degree !== null && !(held && (degree.level === "vocational" || degree.level === "bachelor")))
    add(degree.text, null, "degree", degree.level, false, degree.text);
  const sameAs = all.find((hit) => isWithin(hit, permitted))?.skill.id ?? null;
  if (permitted !== null) add(permitted[0], sameAs, "permit", null, true, permitted[0]);
  const years = yearsIn(text);
  if (years !== null)
    add(experienceOf(text, hits), hits[0]?.skill.id ?? null, "experience", `${years} years`, false, String(years));
  const none = found.length === 0 && !listed;
  for (const phrase of namedThings(text))
    if (none || (isProduct(phrase) && !hits.some(({ from, to }) => text.slice(from, to).includes(phrase))))
      add(phrase, null, "skill", null, false, phrase);
  if (found.length === 0 && listed)
    for (const phrase of shortPhrases(text)) add(phrase, null, "skill", null, false, phrase);
  return found;
}

/** What stands in brackets behind a skill is a list of its tools: "solid Python (pandas)". */
function withBracketed(text: string, hits: SkillHit[], language: string | null): SkillHit[] {
  if (hits.length === 0) return hits;
  const more = [...text.matchAll(/\(([^()]{2,60})\)/gu)].flatMap((found) => {
    const start = found.index + 1;
    return findSkills(found[1] ?? "", { listed: true, language })
      .map((hit) => ({ ...hit, from: hit.from + start, to: hit.to + start }))
      .filter((hit) => fills(hit, text) && !hits.some(({ from, to }) => hit.from < to && hit.to > from));
  });
  return [...hits, ...more].sort((one, other) => one.from - other.from);
}

/** Whether a hit is a whole item of a list in brackets. */
const fills = ({ from, to }: SkillHit, text: string): boolean =>
  /[(,;/]\s*$/u.test(text.slice(0, from)) && /^\s*[),;/]/u.test(text.slice(to));

/** A name with a capital or a figure inside it is no plain noun in any language: "iTWO", "NetSoins", "agree21". */
const isProduct = (name: string): boolean => /^\S*\p{Ll}\p{Lu}|^\p{L}+\d/u.test(name);

/** Whether a hit is what a permit is called; its own words say more than the name that a list has for its like. */
const isWithin = ({ from, to }: SkillHit, permitted: RegExpExecArray | null): boolean =>
  permitted !== null && from < permitted.index + permitted[0].length && to > permitted.index;

const behindTool = /(?<!\p{L})(?:in|with|using|mit|avec|con|en)\s$/iu;
const behindWith = /(?<!\p{L})(?:with|using|avec|con)\s$/iu;

/** An ambiguous word behind "in" or "with" is the tool in a sentence that asks for something: "two apps in Swift". */
function withNamedTools(text: string, hits: SkillHit[], language: string | null): SkillHit[] {
  if (strengthOf(text) !== "required") return hits;
  const named = findSkills(text, { listed: true, language }).filter(
    ({ skill, from }) =>
      skill.kind === "tool" &&
      (hits.length === 0 ? behindTool : behindWith).test(text.slice(0, from)) &&
      /^\p{Lu}/u.test(text.slice(from)),
  );
  return [...hits, ...named.filter(({ from }) => !hits.some((hit) => hit.from <= from && hit.to > from))];
}

/** The subject of a degree ("a degree in finance or accounting") is no skill that is asked for beside it. */
function isFieldOfStudy(hit: SkillHit, degree: { readonly text: string }, text: string): boolean {
  const at = text.indexOf(degree.text);
  const between = text.slice(at, hit.from);
  const inside = at >= 0 && hit.from >= at && hit.to <= at + degree.text.length;
  return (
    inside &&
    hit.skill.kind === "domain" &&
    /^\P{L}*(?:[\p{L}.'’-]+\s){0,3}(?:in|of|en|im|de|der)\s/u.test(between) &&
    !predicate.test(between)
  );
}

const predicate = /(?<!\p{L})(?:abgeschlossen|sind|ist|haben|are|is|have|and you|êtes|avez|tienes|on|olet)(?!\p{L})/iu;

type Add = (
  skill: string,
  skillId: string | null,
  kind: Kind,
  level: string | null,
  hard: boolean,
  quoted: string,
) => void;

function addSkill(hit: SkillHit, hits: readonly SkillHit[], text: string, add: Add): void {
  const { skill } = hit;
  const quoted = text.slice(hit.from, hit.to);
  switch (skill.kind) {
    case "language": {
      const level = languageLevel(hit, hits, text);
      add(
        level !== null && /^[ABC]/.test(level) ? `${skill.name} (${level})` : skill.name,
        skill.id,
        "language",
        level,
        true,
        quoted,
      );
      return;
    }
    case "licence":
      add(skill.name, skill.id, "licence", null, true, quoted);
      return;
    case "certificate":
      add(skill.name, skill.id, "certificate", null, false, quoted);
      return;
    default:
      add(skill.name, skill.id, "skill", null, false, quoted);
  }
}

/** The level that stands with a language and not with the next one in the same sentence. */
function languageLevel(hit: SkillHit, hits: readonly SkillHit[], text: string): string | null {
  const spoken = hits.filter((other) => other.skill.kind === "language");
  const at = spoken.indexOf(hit);
  const after = text.slice(hit.to, Math.min(spoken[at + 1]?.from ?? text.length, hit.to + 40));
  const before = text.slice(Math.max(spoken[at - 1]?.to ?? 0, hit.from - 40), hit.from);
  const own = after.split(/,\s|\s(?:and|und|et|y|ja)\s/u)[0] ?? "";
  const shared = spoken.length > 1 ? text.slice(spoken.at(-1)?.to ?? 0) : "";
  for (const part of [own, before, after, shared]) {
    const level = cefr.exec(part)?.[0] ?? fluency.exec(part)?.[0];
    if (level !== undefined) return level;
  }
  return null;
}

/** "PostgreSQL databases" asks for PostgreSQL and not for databases too: a wider word beside a narrower one is dropped. */
function withoutWider(hits: readonly SkillHit[], text: string): SkillHit[] {
  return hits.filter((hit, index) => {
    const again = hits.findIndex((other) => other.skill.id === hit.skill.id) < index;
    const covered = hits.some(
      (other) => other !== hit && other.skill.parents.includes(hit.skill.id) && besides(hit, other, text),
    );
    return !again && !covered;
  });
}

/** Whether two names are one phrase: nothing but blanks between them. */
const besides = (one: SkillHit, other: SkillHit, text: string): boolean =>
  /^[\s-]*$/u.test(text.slice(Math.min(one.to, other.to), Math.max(one.from, other.from)));

function degreeIn(text: string): { text: string; level: string } | null {
  for (const pattern of degreePatterns) {
    const found = pattern.exec(text);
    if (
      found !== null &&
      /^certificate$/iu.test(found[0]) &&
      !/^\s+(?:in|of|iii?|iv)\s/iu.test(text.slice(found.index + found[0].length))
    )
      continue;
    if (found === null || (stateCodes.has(found[0]) && /,\s*$/u.test(text.slice(0, found.index)))) continue;
    const level = degreeLevels.find(([, words]) => words.test(text))?.[0] ?? 2;
    const tail = /^[^.;()]{0,70}/u.exec(text.slice(found.index))?.[0] ?? found[0];
    const name =
      tail.split(
        /,\s|\s(?:or equivalent|oder vergleichbar|ou équivalent|o equivalente|tai vastaava|is|ist|est|es|required|preferred|and \d|with \d)/iu,
      )[0] ?? found[0];
    return {
      text: name.trim(),
      level: ["", "school", "vocational", "bachelor", "master", "doctorate"][level] ?? "bachelor",
    };
  }
  if (
    /\b(?:university degree|degree in|college degree|abgeschlossenes (?:hochschul)?studium|hochschulabschluss|diplôme universitaire|titulación universitaria|korkeakoulututkinto|soveltuva tutkinto)\b/iu.test(
      text,
    )
  ) {
    return {
      text:
        /\b(?:university degree|degree|abgeschlossenes (?:hochschul)?studium|hochschulabschluss|diplôme universitaire|titulación universitaria|korkeakoulututkinto|soveltuva tutkinto)\b[^,.;()]{0,50}/iu
          .exec(text)?.[0]
          .trim() ?? "degree",
      level: "bachelor",
    };
  }
  return null;
}

/** What the years are asked in: the words after them, or the skill that they stand with. */
function experienceOf(text: string, hits: readonly SkillHit[]): string {
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
  /^(?:(?:(?:schön|toll|super) wäre|ideally|idealerweise|idéalement|idealmente|nice to have|bonus|plus)\s*[:,]\s*)?(?:(?:you(?:['’]ve| have)\s+)?(?:worked (?:in|with|on)|used|knowing|know)\s+)?(?:(?:very |sehr )?(?:strong|solid|good|excellent|proven|demonstrated|basic|gute|fundierte|sehr gute|erste|bonne|solide|buena|buenos|hyvä|vahva)\s+)?(?:(?:hands-on |practical |working )?(?:experience|knowledge|skills|understanding|familiarity|proficiency|background|ability)\s+(?:with|in|of|as|to)\s+|(?:kenntnisse|erfahrung(?:en)?|umgang)\s+(?:mit|in|im)\s+|(?:connaissances?|expérience|maîtrise)\s+(?:de |du |des |d['’]|en |dans )|(?:conocimientos?|experiencia|dominio)\s+(?:de|en|con)\s+)?/iu;

/** Words behind a phrase that say how much it matters and not what it is. */
const tailWords =
  /\s+(?:(?:is|are|would be|sind|ist|wäre|est|sont|es|son|on)\s+)?(?:an? )?(?:desirable|preferred|essential|required|useful|handy|helpful|plus|advantage|asset|bonus|von vorteil|wünschenswert|erforderlich|souhaitée?s?|appréciée?s?|exigée?s?|deseable|valorable|imprescindible|eduksi|plussaa)$/iu;

const askedFor =
  "experience expertise knowledge proficiency proficient familiarity familiar exposure skilled kenntnisse erfahrung erfahrungen umgang connaissance connaissances maîtrise expérience experiencia conocimiento conocimientos dominio manejo"
    .split(" ")
    .map((word) => `[${word.slice(0, 1).toUpperCase()}${word.slice(0, 1)}]${word.slice(1)}`)
    .join("|");
const properName =
  "(?:\\p{Lu}|\\d|\\p{Ll}(?=\\p{Lu}))[\\p{L}\\p{N}.+#/-]*(?:\\s(?:\\p{Lu}|\\d)[\\p{L}\\p{N}.+#/-]*){0,3}";
const namedThing = new RegExp(
  `(?:${askedFor})\\s+(?:with|in|of|to|using|mit|im|de|du|des|d['’]|en|con)\\s*(?:the |le |la |les |el |der |dem |den |logiciels? |software |outils? |tool |programm |programa |herramienta )*(${properName})(?:\\s*(?:,|and|or|und|oder|et|ou|y|o)\\s+(${properName}))?`,
  "u",
);

/** A product that no taxonomy knows, where a sentence asks for experience with it by its name. */
function namedThings(text: string): string[] {
  const [, first, second] = namedThing.exec(text) ?? [];
  return [first, second].flatMap((phrase) => {
    const name = phrase?.replace(/[.,;]+$/u, "") ?? "";
    return name.length > 1 && name.length < 50 ? [name] : [];
  });
}

/** What only tells where or how something else was done: "ideally in a regulated industry". */
const circumstance =
  /^(?:ideally|preferably|idealerweise|idéalement|idealmente)?\s*(?:in|within|from|at|im|in der|in einem|dans|en|au sein)\s+(?:an?|the|our|einem|einer|un|une|una)?\s*\p{Ll}/u;

/** Words of an item of a list that asks for one thing; a sentence with a full stop has to be shorter. */
const mostWords = { item: 7, sentence: 5 } as const;

/** A short item that no taxonomy knows is asked for in its own words; two things joined by "and" are two. */
function shortPhrases(text: string): string[] {
  const phrase = text
    .replace(leadIn, "")
    .replace(/[.;,]+$/u, "")
    .replace(tailWords, "")
    .trim();
  const parts = phrase.split(/\s+(?:and|und|et|y|ja)\s+/u);
  const most = /\.\s*$/u.test(text) ? mostWords.sentence : mostWords.item;
  const twoNouns = parts.length === 2 && parts.every((part) => /^\p{L}{4,}$/u.test(part));
  return (twoNouns ? parts : [phrase]).filter(
    (part) =>
      !circumstance.test(part) && part.split(/\s+/u).length <= most && part.length >= 2 && /\p{L}{2}/u.test(part),
  );
}

const sameThing = (one: Requirement, other: Requirement): boolean =>
  one.kind === other.kind &&
  (one.skillId !== null ? one.skillId === other.skillId : one.skill.toLowerCase() === other.skill.toLowerCase());

function unique(requirements: readonly Requirement[]): Requirement[] {
  const kept: Requirement[] = [];
  for (const one of requirements) {
    const known = kept.findIndex((other) => sameThing(one, other));
    if (known < 0) kept.push(one);
    else if (one.hard && kept[known]?.hard === false) kept[known] = one;
  }
  return kept;
}

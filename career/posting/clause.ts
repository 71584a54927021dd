import type * as z from "zod";
import type { Requirement, RequirementKind } from "../../schemas/job.ts";
import { findSkills, type SkillHit } from "../skills/matcher.ts";
import { degreeIn, isFieldOfStudy } from "./asked-degrees.ts";
import { languageLevel } from "./asked-languages.ts";
import { withBracketed, withNamedTools, withoutWider } from "./asked-skills.ts";
import { experienceOf, isProduct, namedThings, shortPhrases } from "./own-words.ts";
import { phrasesInProse } from "./prose-phrases.ts";
import { yearsIn } from "./terms.ts";

type Kind = z.infer<typeof RequirementKind>;

const permit =
  /\b(?:work (?:permit|authori[sz]ation|visa)|right to work|authori[sz]ed to work|eligible to work|eligibility to work|visa sponsorship|security clearance|citizenship|sc clearance|dbs check|background check|arbeitserlaubnis|arbeitsgenehmigung|aufenthaltserlaubnis|sicherheitsüberprüfung|polizeiliches führungszeugnis|führungszeugnis|permis de travail|autorisation de travail|titre de séjour|casier judiciaire|permiso de trabajo|permiso de residencia|työlupa|rikosrekisteriote|turvallisuusselvitys)\b/iu;

/** A requirement whose line isn't known yet; `quoted` are the words of the clause that name it. */
type Found = Omit<Requirement, "quote"> & { readonly quoted: string };

export function inClause(text: string, listed: boolean, language: string | null): Found[] {
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
  const isKnown = found.length > 0;
  for (const phrase of phrasesInProse(text))
    if (!isKnown || isBesideKnown(phrase, text, [...all, ...namesOf(found, text)]))
      add(phrase, null, "skill", null, false, phrase);
  return found;
}

/** Where the things stand that were read from a text. */
const namesOf = (found: readonly Found[], text: string): { from: number; to: number }[] =>
  found.flatMap(({ quoted }) => {
    const from = text.indexOf(quoted);
    return from < 0 ? [] : [{ from, to: from + quoted.length }];
  });

/** Words of a thing beside others that are known; longer ones tell about these. */
const mostBeside = 3;

/** Whether a phrase is a thing of its own in a list whose other things are known: "Kubernetes, Nomad and Terraform". */
function isBesideKnown(phrase: string, text: string, known: readonly { from: number; to: number }[]): boolean {
  const from = text.indexOf(phrase);
  const to = from + phrase.length;
  const isApart = from >= 0 && !known.some((other) => other.from < to && other.to > from);
  return isApart && phrase.split(/\s+/u).length <= mostBeside;
}

/** Whether a hit is what a permit is called; its own words say more than the name that a list has for its like. */
const isWithin = ({ from, to }: SkillHit, permitted: RegExpExecArray | null): boolean =>
  permitted !== null && from < permitted.index + permitted[0].length && to > permitted.index;

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

import type { Requirement } from "../../schemas/job.ts";
import { placeOf } from "../cv/field-log.ts";
import { withoutBullet } from "../reading/bullets.ts";
import type { Line } from "../reading/document.ts";
import { inClause } from "./clause.ts";
import { clausesOf, strengthOf } from "./cues.ts";
import { lineWith, type Paragraph } from "./paragraphs.ts";
import { employmentOf, salaryIn } from "./terms.ts";

/** What a posting asks for, told apart by how much it matters. */
export interface Requirements {
  readonly required: Requirement[];
  readonly preferred: Requirement[];
}

/** Fields of a posting that name its terms. */
const termLabel =
  /^\P{L}*(?:(?:work |job )?location|job type|employment type|pay|salary|schedule|shifts?|start(?:ing)? date|closing date|reference|hours|tipo de (?:oferta|contrato)|jornada|horario|salario|contrat|salaire|lieu|horaires|arbeitszeit|arbeitsort|gehalt|beginn|vertragsart|palkka|työaika|sijainti|työ alkaa)\s*:/iu;

/** Sentences about pay and kind of employment ask for nothing; a training that is asked for is no kind of employment. */
function isTerm(text: string, section: Paragraph["section"]): boolean {
  if (salaryIn(text) !== null || termLabel.test(text)) return true;
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

/** A clause that says of one thing more what the clause before it said. */
const likewise =
  /^(?:so (?:is|are|would)|(?:ebenso|genauso|gleiches gilt für)|(?:de même|idem) (?:pour|que)|(?:lo mismo|igual)|samoin|kuten myös)(?!\p{L})/iu;

/** Weighs the clauses of a line: what the words say goes before what the heading says. */
function weigh({ text, section }: Paragraph, anyList: boolean): Clause[] {
  const clauses = clausesOf(withoutBullet(text));
  return clauses.flatMap((clause, index): Clause[] => {
    const above = clauses[index - 1];
    const own = above !== undefined && likewise.test(clause) ? strengthOf(above) : strengthOf(clause);
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

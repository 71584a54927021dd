import type * as z from "zod";
import type { CvProfile } from "../../schemas/cv.ts";
import type { Requirement } from "../../schemas/job.ts";
import { ancestorsOf, skills } from "../skills/taxonomy.ts";
import { isBystander } from "./bystander.ts";
import type { Calling } from "./calling.ts";
import { isDisclaimed } from "./denied-in.ts";
import { statesDrivingClass } from "./driving-classes.ts";
import type { CvLine, EvidenceIndex, EvidenceValue } from "./evidence-index.ts";
import { matchDegree } from "./match-degree.ts";
import { matchDuty } from "./match-duty.ts";
import { matchExperience } from "./match-experience.ts";
import { matchLanguage } from "./match-language.ts";
import { matchText, mostOf, sameWork } from "./match-text.ts";

/** How far a CV meets one requirement, with the lines that prove it. Without evidence the credit is 0. */
export interface Outcome {
  readonly credit: number;
  readonly exact: boolean;
  /** What the CV has instead, for a match that is near. */
  readonly nearTo: string | null;
  readonly evidence: readonly EvidenceValue[];
  /** What comes closest where nothing matches. */
  readonly closest: { readonly name: string; readonly evidence: EvidenceValue } | null;
}

export const nothing: Outcome = { credit: 0, exact: false, nearTo: null, evidence: [], closest: null };

/** Credit for having a narrower skill where a wider one is asked. */
export const narrowerCredit = 0.9;
/** Credit for a skill that the CV doesn't name but that the occupation of a role includes as a rule. */
export const usualCredit = 0.65;
/** Share of the credit for the same work where a list of what the work includes doesn't name the skill. */
export const listedShare = 0.6;
/** Fields whose people name what they use, so that what isn't named isn't there. */
const namedFields: ReadonlySet<string> = new Set(["software", "data", "infrastructure", "security"]);
/** Below this a neighbour is only the closest thing, not a match. */
export const leastCredit = 0.3;
const mostQuotes = 3;

/** Everything that matching looks at. */
export interface Matching {
  readonly cv: CvProfile;
  readonly index: EvidenceIndex;
  readonly today: Date;
  readonly calling: Calling;
  /** Ids of skills and words of titles that make a role count as experience for this posting. */
  readonly relevant: (role: number) => boolean;
}

/** Decides how far a CV meets a requirement. Only lines of the CV count; how often a word stands there doesn't. */
export function matchRequirement(requirement: z.infer<typeof Requirement>, matching: Matching): Outcome {
  switch (requirement.kind) {
    case "language":
      return matchLanguage(requirement, matching);
    case "degree":
      return matchDegree(requirement, matching);
    case "experience":
      return matchExperience(requirement, matching);
    default: {
      const found =
        requirement.skillId === null
          ? matchText(requirement, matching)
          : inOtherWords(requirement, matchSkill(requirement.skillId, matching), matching);
      return isDisclaimed(requirement, found, matching.index) ? disclaimed(found) : found;
    }
  }
}

/** What a person says of themselves not to have done, other lines only speak of: they are shown as the closest thing. */
const disclaimed = ({ evidence: [line], nearTo }: Outcome): Outcome => ({
  ...nothing,
  closest: line === undefined ? null : { name: nearTo ?? "a line that only names it", evidence: line },
});

/** What is no tool, licence or trait may be told in other words, and who does the very work does it as a rule, unless a list says what the work includes. */
function inOtherWords({ skill, skillId }: z.infer<typeof Requirement>, found: Outcome, matching: Matching): Outcome {
  const { kind, field } = skills().get(skillId ?? "") ?? { kind: null, field: "" };
  if (found.exact || (kind !== "domain" && kind !== "method")) return found;
  const same = sameWork(skill, matching);
  const share = !matching.calling.listed ? 1 : namedFields.has(field) ? 0 : listedShare;
  const included = share === 0 ? nothing : { ...same, credit: round(same.credit * share) };
  const most = mostOf([found, matchDuty(skill, matching), included]);
  return most.credit > found.credit ? most : found;
}

/** The lines that prove most, one of each kind first, in the order of the document. */
export function bestLines(lines: readonly CvLine[], index: EvidenceIndex): EvidenceValue[] {
  const ranked = [...lines].sort((one, other) => index.weight(other) - index.weight(one));
  return ranked
    .slice(0, mostQuotes)
    .sort((one, other) => one.evidence.page - other.evidence.page || one.evidence.line - other.evidence.line)
    .map((line) => line.evidence);
}

const strongest = (lines: readonly CvLine[], index: EvidenceIndex): number =>
  Math.max(...lines.map((line) => index.weight(line)));

/** How far a CV shows one skill of the taxonomy. */
export function matchSkill(id: string, { cv, index, calling }: Matching): Outcome {
  const { kind } = skills().get(id) ?? { kind: "domain" };
  const named = index.of(id);
  const held = isHeld(kind) ? [...named, ...linesWithClass(id, named, index)] : named;
  const own = isHeld(kind)
    ? held.filter(
        (line) =>
          line.role === null ||
          !(
            speaksOfOthers(line.evidence.quote) ||
            (calling.namesWanted(line.evidence.quote) && calling.kin(line.role) !== 1)
          ),
      )
    : named;
  if (own.length > 0 && isHeld(kind)) {
    return { credit: 1, exact: true, nearTo: null, evidence: bestLines(own, index), closest: null };
  }
  const best = [
    ...(own.length > 0 ? [{ id, name: "", credit: strongest(own, index), exact: true, lines: own }] : []),
    ...related(id, cv, index),
    ...usualIn(id, cv, index, calling),
  ].sort(
    (one, other) =>
      other.credit - one.credit || Number(other.exact) - Number(one.exact) || (one.id < other.id ? -1 : 1),
  );
  const exact = best.find((candidate) => candidate.exact);
  const near = best.find((candidate) => !candidate.exact);
  const winner = exact !== undefined && (near === undefined || exact.credit >= near.credit - 0.15) ? exact : near;
  if (winner === undefined || (!winner.exact && winner.credit < leastCredit))
    return { ...nothing, closest: closestTo(id, cv, index) };
  const credit = Math.max(exact?.credit ?? 0, near?.credit ?? 0);
  return {
    credit: round(credit),
    exact: winner.exact,
    nearTo: winner.exact ? null : winner.name,
    evidence: bestLines(winner.lines, index),
    closest: null,
  };
}

/** Lines that state the class of a driving licence without its name: "Klasse C, CE". */
const linesWithClass = (id: string, named: readonly CvLine[], index: EvidenceIndex): CvLine[] =>
  index.lines.filter(
    (line) =>
      line.evidence.section !== "contact" &&
      statesDrivingClass(line.evidence.quote, id) &&
      !named.some(({ evidence }) => evidence.page === line.evidence.page && evidence.line === line.evidence.line),
  );

const isHeld = (kind: string): boolean => kind === "licence" || kind === "certificate";

/** A licence in a line of work that is about those who hold it: "booked Gas Safe registered engineers". */
const holders =
  /(?<!\p{L})(?:engineers|drivers|operators|nurses|electricians|technicians|teachers|colleagues|staff|installers|candidates|customers|contractors|welders|lawyers|solicitors|\p{L}*fahrern?|\p{L}*kräften?|kollegen|kolleginnen|mitarbeitern?|conducteurs|infirmi(?:ers|ères)|avocats|collègues|conductores|enfermeros|compañeros|abogados|kuljettajien|hoitajien)(?!\p{L})/iu;
const speaksOfOthers = (text: string): boolean => isBystander(text) || holders.test(text);

const round = (value: number): number => Math.round(value * 100) / 100;

interface Candidate {
  readonly id: string;
  /** What the CV has instead, in words. */
  readonly name: string;
  readonly credit: number;
  readonly exact: boolean;
  readonly lines: readonly CvLine[];
}

/** Skills of the CV that stand in for another: narrower ones nearly whole, neighbours in part. */
function related(id: string, cv: CvProfile, index: EvidenceIndex): Candidate[] {
  const neighbours = skills().get(id)?.near ?? new Map<string, number>();
  return cv.meta.careerassist.skills.flatMap((skill) => {
    if (skill.id === id) return [];
    const narrower = ancestorsOf(skill.id).includes(id) ? narrowerCredit : 0;
    const share = Math.max(narrower, neighbours.get(skill.id) ?? 0);
    const lines = index.of(skill.id);
    return share === 0 || lines.length === 0
      ? []
      : [{ id: skill.id, name: skill.name, credit: share * strongest(lines, index), exact: false, lines }];
  });
}

/** What whoever does this work does as a rule: the line with the title of the role speaks for it in part. */
function usualIn(id: string, cv: CvProfile, index: EvidenceIndex, calling: Calling): Candidate[] {
  return calling.roles.flatMap((occupation, role) => {
    if (occupation === null || calling.isBelow(role)) return [];
    if (!occupation.usual.some((usual) => usual === id || ancestorsOf(usual).includes(id))) return [];
    const place = cv.meta.careerassist.fields[`/work/${role}/position`]?.places[0];
    if (place === undefined) return [];
    const line = { evidence: { quote: place.text, page: place.page, line: place.line, section: "work" }, role };
    const position = cv.work[role]?.position ?? "";
    return [
      { id, name: `the work as ${position}`, credit: usualCredit * index.weight(line), exact: false, lines: [line] },
    ];
  });
}

/** The skill of the CV that is nearest kin: a neighbour too far to count, one of the same group, the group itself. */
function closestTo(id: string, cv: CvProfile, index: EvidenceIndex): Outcome["closest"] {
  const wanted = skills().get(id);
  if (wanted === undefined) return null;
  let best: { id: string; kin: number } | null = null;
  for (const skill of cv.meta.careerassist.skills) {
    const known = skills().get(skill.id);
    if (known === undefined || index.of(skill.id).length === 0 || known.kind === "soft" || known.kind === "language")
      continue;
    const kin =
      (wanted.near.get(skill.id) ?? 0) +
      (wanted.parents.includes(skill.id) ? 0.5 : 0) +
      (known.parents.some((parent) => wanted.parents.includes(parent)) ? 0.3 : 0);
    if (kin > 0 && (best === null || kin > best.kin)) best = { id: skill.id, kin };
  }
  if (best === null) return null;
  const evidence = bestLines(index.of(best.id), index)[0];
  return evidence === undefined ? null : { name: skills().get(best.id)?.name ?? best.id, evidence };
}

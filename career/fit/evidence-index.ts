import type * as z from "zod";
import type { CvProfile } from "../../schemas/cv.ts";
import type { Evidence } from "../../schemas/gap.ts";
import { monthsSpan } from "../cv/seniority.ts";
import { isBystander } from "./bystander.ts";
import { type Calling, isTold, leastKin } from "./calling.ts";
import { dutiesTold } from "./match-duty.ts";

export type EvidenceValue = z.infer<typeof Evidence>;

/** A line of the CV with what is known about it. */
export interface CvLine {
  readonly evidence: EvidenceValue;
  /** Role that the line belongs to, as an index into `work`; null for lines outside of work. */
  readonly role: number | null;
}

/** The lines of a CV that count as evidence, and how fresh each one is. */
export interface EvidenceIndex {
  readonly lines: readonly CvLine[];
  /** Lines that name a skill of the taxonomy, in the order of the document. */
  of(skillId: string): readonly CvLine[];
  /** Ids of the duties that a line tells of. */
  duties(line: CvLine): ReadonlySet<string>;
  /** How much a line proves, 0 to 1: recent work most, a bare list less, what is long ago least. */
  weight(line: CvLine): number;
}

/** Kinship from which on a role is in the posting's own area. */
const sameArea = 0.7;
/** Kinship from which on two fields are so close that nothing is taken off. */
const closeKin = 0.6;

const keyOf = (page: number, line: number): string => `${page}:${line}`;

/** Gathers the lines that a profile was read from, each once, with its section and role. */
export function indexEvidence(cv: CvProfile, calling: Calling, today: Date): EvidenceIndex {
  const extension = cv.meta.careerassist;
  const lines = new Map<string, CvLine>();
  for (const [pointer, field] of Object.entries(extension.fields)) {
    const [section = "", number] = pointer.slice(1).split("/");
    for (const place of field.places) {
      if (place.text.trim() === "") continue;
      const evidence = {
        quote: place.text,
        page: place.page,
        line: place.line,
        section: section === "basics" ? (pointer.endsWith("/summary") ? "summary" : "contact") : section,
      };
      const key = keyOf(place.page, place.line);
      const role = section === "work" ? Number(number) : null;
      if (!lines.has(key) || (role !== null && lines.get(key)?.role === null)) lines.set(key, { evidence, role });
    }
  }
  for (const place of extension.unread) {
    const key = keyOf(place.page, place.line);
    const evidence = { quote: place.text, page: place.page, line: place.line, section: null };
    if (place.text.trim() !== "" && !lines.has(key)) lines.set(key, { evidence, role: null });
  }
  const bySkill = new Map<string, CvLine[]>();
  for (const skill of extension.skills) {
    const found = skill.places.map((place) => {
      const known = lines.get(keyOf(place.page, place.line));
      return {
        evidence: { quote: place.text, page: place.page, line: place.line, section: place.section },
        role: known?.role ?? null,
      };
    });
    bySkill.set(skill.id, found);
    for (const line of found)
      if (!lines.has(keyOf(line.evidence.page, line.evidence.line)))
        lines.set(keyOf(line.evidence.page, line.evidence.line), line);
  }
  const ordered = [...lines.values()].sort(
    (one, other) => one.evidence.page - other.evidence.page || one.evidence.line - other.evidence.line,
  );
  const told = new Map<string, ReadonlySet<string>>();
  const duties = ({ evidence }: CvLine): ReadonlySet<string> => {
    const known = told.get(evidence.quote) ?? dutiesTold(evidence.quote);
    told.set(evidence.quote, known);
    return known;
  };
  return {
    lines: ordered,
    of: (id) => bySkill.get(id) ?? [],
    duties,
    weight: (line) => weightOf(line, cv, calling, today),
  };
}

/** How much a line proves, by where it stands; for work also by how many years ago the role ended. */
export const evidenceWeights = {
  recentWork: 1,
  olderWork: 0.85,
  oldWork: 0.55,
  longAgo: 0.3,
  certificates: 1,
  languages: 1,
  projects: 0.95,
  education: 0.8,
  elsewhere: 0.8,
} as const;
/** What a line's weight is multiplied by where its role says less about the work of the posting. */
export const evidenceFactors = {
  otherField: 0.25,
  nextField: 0.75,
  unknownField: 0.75,
  bystander: 0.4,
  lendingHand: 0.6,
  /** What is only claimed in a list, where all work lies in other fields. */
  unbacked: 0.4,
} as const;
/** Years since the end of a role up to which work counts as recent, as older, and as old. */
export const freshness = { recent: 4, older: 8, old: 12 } as const;

function weightOf(line: CvLine, cv: CvProfile, calling: Calling, today: Date): number {
  const { section } = line.evidence;
  if (section === "certificates" || section === "languages") return evidenceWeights[section];
  const behind = listFactor(cv, calling, today);
  if (section === "projects") return evidenceWeights.projects;
  if (section === "education" || section === "courses" || section === "volunteer")
    return evidenceWeights.education * behind;
  if (section !== "work") return evidenceWeights.elsewhere * behind * claimFactor(cv, calling);
  return line.role === null
    ? evidenceWeights.recentWork
    : ageWeight(cv, line.role, today) * roleFactor(line.role, calling) * ownFactor(line, calling);
}

/** Who sells, books or files a thing in another occupation doesn't do it; in the posting's own area, that is the work. */
function ownFactor({ evidence, role }: CvLine, calling: Calling): number {
  const kin = role === null ? null : calling.kin(role);
  const elsewhere = (kin === null || kin < sameArea) && isBystander(evidence.quote);
  const beside = kin !== 1 && calling.namesWanted(evidence.quote);
  return elsewhere || beside ? evidenceFactors.bystander : 1;
}

function ageWeight(cv: CvProfile, role: number, today: Date): number {
  const years = yearsSince(cv, role, today);
  if (years === null || years <= freshness.recent) return evidenceWeights.recentWork;
  if (years <= freshness.older) return evidenceWeights.olderWork;
  return years <= freshness.old ? evidenceWeights.oldWork : evidenceWeights.longAgo;
}

/** A list is worth what the work behind it is worth: the best role counts, by its field and by how long ago it was, and without any role nothing speaks against it. */
function listFactor(cv: CvProfile, calling: Calling, today: Date): number {
  const told = cv.work.flatMap((_, role) => (isTold(cv, role) ? [role] : []));
  return told.length === 0
    ? 1
    : Math.max(...told.map((role) => roleFactor(role, calling) * ageWeight(cv, role, today)));
}

/** Kinship from which on a list is believed as it stands. */
const believedKin = 0.5;

/** What a list or a summary claims without a role of the field behind it is believed less, in full only from half kinship on. */
function claimFactor(cv: CvProfile, calling: Calling): number {
  const told = cv.work.flatMap((_, role) => (isTold(cv, role) ? [role] : []));
  const kins = told.map((role) => calling.kin(role));
  if (told.length === 0 || kins.some((kin) => kin === null)) return 1;
  const nearest = Math.max(...kins.map((kin) => kin ?? 0));
  const { unbacked } = evidenceFactors;
  return nearest >= believedKin ? 1 : unbacked + ((1 - unbacked) * nearest) / believedKin;
}

/** The same word proves less in another field of work, and less where somebody only lent a hand. */
function roleFactor(role: number, calling: Calling): number {
  const kin = calling.kin(role);
  const field = kin === null ? (calling.known ? evidenceFactors.unknownField : 1) : fieldFactor(kin);
  return field * (calling.isBelow(role) ? evidenceFactors.lendingHand : 1);
}

/** What the field of a role leaves of a line's weight: in a near one all, further off step by step less. */
function fieldFactor(kin: number): number {
  if (kin >= closeKin) return 1;
  const { otherField, nextField } = evidenceFactors;
  return kin >= leastKin
    ? nextField + ((1 - nextField) * (kin - leastKin)) / (closeKin - leastKin)
    : otherField + ((nextField - otherField) * kin) / leastKin;
}

/** Years since a role ended; 0 for one that goes on, null where it has no dates. */
export function yearsSince(cv: CvProfile, role: number, today: Date): number | null {
  const work = cv.work[role];
  const span = work === undefined ? null : monthsSpan(work, today);
  if (span === null) return null;
  const now = today.getUTCFullYear() * 12 + today.getUTCMonth() + 1;
  return Math.max(0, now - span.to) / 12;
}

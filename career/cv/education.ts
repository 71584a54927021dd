import type { Education } from "../../schemas/cv.ts";
import {
  hasDegree,
  institutionScore,
  isPlace,
  organizationScore,
  startsWithDegree,
  titleScore,
} from "../language/phrases.ts";
import { withoutBullet } from "../reading/bullets.ts";
import type { Line } from "../reading/document.ts";
import { type Entry, entriesOf } from "./entries.ts";
import type { FieldLog } from "./field-log.ts";
import { headPartsOf, type Part, withoutDates } from "./head-parts.ts";
import { itemsOf } from "./items.ts";
import { writeSpan } from "./work.ts";

const scorePattern =
  /(?:\b(?:c?gpa|grade|note|abschlussnote|notendurchschnitt|mention|nota media|promedio|keskiarvo|arvosana|final grade|average)\b\s*[:=]?\s*)([\d.,]+(?:\s*\/\s*[\d.,]+)?|(?:très\s+)?(?:bien|assez bien)|sehr gut|gut|matrícula de honor|sobresaliente|kiitettävä)|\b(summa cum laude|magna cum laude|cum laude|first[- ]class honou?rs|upper second[- ]class(?: honou?rs)?|distinction|with honou?rs)\b/iu;
const coursePattern =
  /^(?:relevant\s+|incoming\s+|selected\s+|key\s+)?(?:courses?|coursework|modules?|kurse|schwerpunkte?|cours|asignaturas|kurssit|studienschwerpunkte?|vertiefung|subjects)\s*:\s*(.+)$/iu;

/** Reads the entries of a section of education and writes them with their places. */
export function readEducation(lines: readonly Line[], from: number, log: FieldLog): Education[] {
  return mergeHalves(educationEntries(lines))
    .map(withDegreeBelow)
    .map((entry, index) => writeEntry(entry, `/education/${from + index}`, log))
    .filter((entry): entry is Education => entry !== null);
}

/** In lists of education the dates may stand on any line; an entry without dates is told by its degree or school. */
function educationEntries(lines: readonly Line[]): Entry[] {
  const entries = entriesOf(lines);
  if (entries.length > 0) return entries;
  return lines
    .filter((line) => hasDegree(line.text) || institutionScore(line.text) > 0.5)
    .map((line) => ({ head: [line], body: [], span: null, anchor: null }));
}

/** A degree on the first line below a head without any belongs to the head, long as it may be. */
function withDegreeBelow(entry: Entry): Entry {
  const [first, ...body] = entry.body;
  const known = entry.head.some(({ text }) => hasDegree(text) || titleScore(withoutDates(text)) > 0.5);
  if (
    first === undefined ||
    known ||
    first.bullet !== null ||
    !startsWithDegree(first.text.replace(/^[^:]{3,20}:\s*/u, ""))
  )
    return entry;
  return { ...entry, head: [...entry.head, first], body };
}

/** A school that was read apart from its degree, for want of dates between them, comes together again. */
function mergeHalves(entries: readonly Entry[]): Entry[] {
  const merged: Entry[] = [];
  for (const entry of entries) {
    const last = merged.at(-1);
    const text = entry.head.map((line) => line.text).join(" ");
    const lastText = last?.head.map((line) => line.text).join(" ") ?? "";
    const completes =
      last !== undefined &&
      (last.span === null) !== (entry.span === null) &&
      hasDegree(text) !== hasDegree(lastText) &&
      institutionScore(text) > 0.5 !== institutionScore(lastText) > 0.5 &&
      last.body.length === 0;
    if (completes && last !== undefined) {
      merged[merged.length - 1] = {
        head: [...last.head, ...entry.head],
        body: entry.body,
        span: last.span ?? entry.span,
        anchor: last.anchor ?? entry.anchor,
      };
    } else merged.push(entry);
  }
  return merged;
}

function writeEntry(entry: Entry, at: string, log: FieldLog): Education | null {
  const education: Education = {};
  const { parts } = headPartsOf(entry.head, entry.span);
  const known = parts.some((part) => institutionScore(part.text) > 0.5 && !startsWithDegree(part.text));
  const named = parts
    .flatMap((part) => splitNames(withoutHonours(part), known))
    .filter((part) => !/^(?:c?gpa|grade|note|overall)\b/iu.test(part.text));
  const institution = bestOf(named, (part) => institutionScore(part.text) - (hasDegree(part.text) ? 0.5 : 0));
  const degree =
    bestOf(
      named.filter((part) => part !== institution),
      (part) => (hasDegree(part.text) ? 1 : titleScore(part.text) > 0.5 ? 0.5 : 0),
    ) ?? unknownDegree(named, institution);
  const others = named.filter(
    (part) => part !== institution && part !== degree && !isRestOf(degree, part, institution),
  );
  const school = institution ?? (degree === null ? null : (others[0] ?? null));
  if (school === null && degree === null && named.length === 0) return null;
  if (degree !== null)
    writeDegree(
      education,
      wholeDegree(degree, named, institution),
      others.filter((part) => part !== school),
      at,
      log,
    );
  if (school !== null) {
    education.institution = trimName(school.text);
    log.note(`${at}/institution`, [school.line], institution === null ? 0.6 : 0.9);
  } else if (degree === null && named[0] !== undefined) {
    education.institution = trimName(named[0].text);
    log.note(`${at}/institution`, [named[0].line], 0.4);
  }
  if (degree === null && school !== null) writeArea(education, others.find((part) => part !== school) ?? null, at, log);
  writeSpan(education, entry, at, log);
  if (entry.span?.single === true) delete education.startDate;
  writeDetails(education, entry, at, log);
  log.understood(entry.head);
  return education;
}

/** What stands before a school by itself is what was learnt there, though no list knows it as a degree. */
function unknownDegree(named: readonly Part[], institution: Part | null): Part | null {
  const [first] = named;
  if (institution === null || first === undefined || first === institution) return null;
  const short = first.text.split(/\s+/u).length <= 9 && /^\p{Lu}/u.test(first.text) && !scorePattern.test(first.text);
  return short && first.line.bullet === null ? first : null;
}

/** Whether a part goes on with a degree behind a dash on the same line: "M.Sc. – Computer Science", with a school apart. */
const isRestOf = (degree: Part | null, part: Part, institution: Part | null): boolean =>
  degree !== null &&
  institution !== null &&
  part.line === degree.line &&
  part.segment === degree.segment &&
  part.column === degree.column + 1 &&
  institutionScore(part.text) < 0.5 &&
  !scorePattern.test(part.text) &&
  /^\s+[–—-]\s+$/u.test(between(degree, part));

const between = (one: Part, other: Part): string => {
  const text = one.line.text;
  const from = text.indexOf(one.text) + one.text.length;
  const to = text.indexOf(other.text, from);
  return to < 0 ? "" : text.slice(from, to);
};

function wholeDegree(degree: Part, named: readonly Part[], institution: Part | null): Part {
  const rest = named.find((part) => part !== degree && part !== institution && isRestOf(degree, part, institution));
  return rest === undefined ? degree : { ...degree, text: degree.text + between(degree, rest) + rest.text };
}

/** Honours in brackets belong to the degree before them and never to the school behind them. */
const withoutHonours = (part: Part): Part => {
  const text = part.text.replace(
    /^[([]?\s*(?:(?:first|second|upper second|lower second|third)[- ]class(?: honou?rs)?|honou?rs|hons?\.?|2[:.]1|2[:.]2|(?:summa |magna )?cum laude|distinction|merit|mention [\p{L} ]{3,12})\s*[)\]]?\s*,\s+(?=\p{Lu})/iu,
    "",
  );
  return text === part.text ? part : { ...part, text };
};

/** A school without the town behind its name, where the name is plainly that of a school or a firm. */
function trimName(text: string): string {
  const name = text
    .replace(/\s*\((?:mention [^()]+|with [^()]+|\d[.,]\d+|note[^()]*)\)\s*$/iu, "")
    .replace(/[\s,;:–—-]+$/u, "");
  const [, school = "", town = ""] =
    /^(.+\S),\s+(\p{Lu}[\p{L}.'’-]+(?:[\s-]\p{Lu}[\p{L}.'’-]+){0,2})$/u.exec(name) ?? [];
  const isNamed = institutionScore(school) > 0.5 || organizationScore(school) > 0.5;
  const isTown =
    organizationScore(town) === 0 && institutionScore(town) === 0 && !hasDegree(town) && titleScore(town) < 0.5;
  return isNamed &&
    isTown &&
    !/,/u.test(school) &&
    !/^(?:faculty|department|school|institute|fakultät|faculté|facultad)\b/iu.test(school)
    ? school
    : name;
}

function bestOf(parts: readonly Part[], score: (part: Part) => number): Part | null {
  let best: Part | null = null;
  let high = 0.3;
  for (const part of parts) {
    const value = score(part);
    if (value > high) [best, high] = [part, value];
  }
  return best;
}

/** "B.Sc. Biology, University of Leeds" is two names: the comma that parts degree and school is found by what they are. */
function splitNames(part: Part, schoolKnown: boolean): Part[] {
  const cuts = [...part.text.matchAll(/\s*,\s+|\s+(?:at|an der|am|à l['’]|à la|à|en la|en el|from|bei|der)\s+/giu)];
  for (const cut of cuts.reverse()) {
    const left = part.text.slice(0, cut.index);
    const right = part.text.slice(cut.index + cut[0].length);
    const isFirm = /\bbei\b/u.test(cut[0]) && organizationScore(right) > 0.5;
    const trade = titleScore(left) > 0.5 && (institutionScore(right) > 0.5 || isFirm) && institutionScore(left) < 0.5;
    const apart =
      trade ||
      (hasDegree(left) && institutionScore(right) > 0.5 && institutionScore(left) < 0.5) ||
      (startsWithDegree(left) && institutionScore(right) > 0.5 && !startsWithDegree(right) && !/,/u.test(right)) ||
      (institutionScore(left) > 0.5 && hasDegree(right) && institutionScore(right) < 0.5 && !hasDegree(left)) ||
      ((institutionScore(left) > 0.5 || !schoolKnown) && startsWithDegree(right) && !startsWithDegree(left)) ||
      (training.test(left) && (organizationScore(right) > 0.5 || publicBody.test(right))) ||
      (!schoolKnown && institutionScore(left) < 0.5 && isLastName(cut[0], left, right));
    if (apart)
      return [
        { ...part, text: left },
        { ...part, text: right, column: part.column + 0.5 },
      ];
  }
  return [part];
}

/** Trainings are done at an employer, who stands where others have their school. */
const training =
  /^(?:(?:duale|abgeschlossene) )?(?:(?:berufs)?ausbildung|lehre|umschulung|apprenticeship|apprentissage|oppisopimus)(?!\p{L})/iu;
const publicBody = /^(?:Stadt|Landkreis|Kreis|Gemeinde|Amt|Land|Firma)\s\p{Lu}/u;

/** A name behind the second comma of a degree, which no list knows: "Perustutkinto, lähihoitaja, Tredu". */
const isLastName = (cut: string, left: string, right: string): boolean =>
  cut.trim() === "," &&
  left.includes(",") &&
  hasDegree(left) &&
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}$/u.test(right) &&
  !hasDegree(right) &&
  !isPlace(right);

const areaJoint = /^(.*?)(?:\s+(?:in|of|en|im|fach)\s+|\s*[,:–—-]\s+|\s*[([])(.+?)[)\]]?$/iu;

function writeDegree(education: Education, degree: Part, others: readonly Part[], at: string, log: FieldLog): void {
  const text = degree.text
    .replace(scorePattern, "")
    .replace(
      /[,;]?\s*[([]?(?:2[:.][12]|1st|First|Upper Second|Lower Second|Third|Merit|Pass|\d[.,]\d{1,2})[)\]]?\s*$/u,
      "",
    )
    .replace(/[\s,;:(–—-]+$/u, "");
  education.studyType = text;
  log.note(`${at}/studyType`, [degree.line], 0.9);
  const cut = areaJoint.exec(text.replace(/\s*\((?:Hons?\.?|Honou?rs)\)/iu, ""));
  const area =
    cut !== null &&
    hasDegree(cut[1] ?? "") &&
    !/^(?:science|arts|engineering|business administration|philosophy|education|laws|fine arts)$/iu.test(cut[2] ?? "")
      ? cut[2]
      : undefined;
  const deeper =
    area === undefined
      ? null
      : /^(?:Science|Arts|Engineering|Business Administration|Philosophy|Education|Fine Arts)(?:\s*\([^)]*\))?\s*(?:in|,|[–—-])\s*(.+)$/u.exec(
          area,
        );
  const value = deeper?.[1] ?? area;
  if (value !== undefined && value.trim() !== "") {
    education.area = value.trim();
    log.note(`${at}/area`, [degree.line], 0.8);
  } else writeArea(education, others[0] ?? null, at, log);
}

function writeArea(education: Education, part: Part | null, at: string, log: FieldLog): void {
  if (part === null || part.text.length > 80 || scorePattern.test(part.text)) return;
  education.area = part.text;
  log.note(`${at}/area`, [part.line], 0.6);
}

function writeDetails(education: Education, entry: Entry, at: string, log: FieldLog): void {
  for (const line of [...entry.head, ...entry.body]) {
    const score = scorePattern.exec(line.text);
    if (score === null || education.score !== undefined) continue;
    education.score = (score[1] ?? score[2] ?? "").trim();
    log.note(`${at}/score`, [line], 0.85);
  }
  const courses: string[] = [];
  for (const item of itemsOf(entry.body)) {
    const listed = coursePattern.exec(withoutBullet(item.text))?.[1];
    if (listed !== undefined) courses.push(...listed.split(/\s*[,;]\s*/u).filter((course) => course !== ""));
    else if (item.bulleted)
      education.highlights = [...((education.highlights as string[] | undefined) ?? []), item.text];
    else if (!scorePattern.test(item.text))
      education.summary = [education.summary, item.text].filter(Boolean).join("\n");
    log.understood(item.lines);
  }
  if (courses.length > 0) education.courses = courses;
}

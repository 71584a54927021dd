import type * as z from "zod";
import type { Requirement } from "../../schemas/job.ts";
import { yearsOfWork } from "../cv/seniority.ts";
import { degreeLevels } from "../language/degree-words.ts";
import { type Matching, nothing, type Outcome } from "./match-requirement.ts";
import { contentWords, overlap } from "./words.ts";

const levels = ["", "school", "vocational", "bachelor", "master", "doctorate"];

const levelOf = (text: string): number => degreeLevels.find(([, pattern]) => pattern.test(text))?.[0] ?? 0;

/** Fields of study that count as one. */
const kinFields: readonly RegExp[] = [
  /comput|informati|software|data|wirtschaftsinformatik|tietojenkäsittely|tietotekniikka|ohjelmisto|electrical|mathemat|physic/iu,
  /business|betriebswirt|econom|finance|management|marketing|commerce|gestion|administración|kauppa|tradenomi|accounting/iu,
  /nurs|pflege|infirmi|enfermer|sairaanhoi|health|medic|care/iu,
  /kaufm|kauffrau|kaufmann|bürokauf|commerc|betriebswirt|handel|büromanagement/iu,
  /mechanic|maschinenbau|engineering|mécanique|ingenier|kone|industrial|manufactur/iu,
  /educat|teach|pädagog|lehramt|enseign|magisterio|kasvatus|opettaja/iu,
  /design|graphic|gestaltung|visual|fine art|media/iu,
  /law|recht|jura|droit|derecho|oikeus/iu,
];

const anyField =
  /related|similar|comparable|any (?:field|discipline)|vergleichbar|verwandt|similaire|équivalent|afín|similar|vastaava|soveltuva/iu;
const experienceCounts = /equivalent|experience|vergleichbar|oder.*erfahrung|équivalent|equivalente|vastaava/iu;

/** Compares the degree that is asked with those of the CV, by level and field. */
export function matchDegree(
  requirement: z.infer<typeof Requirement>,
  { cv, index, calling, relevant, today }: Matching,
): Outcome {
  const asked = Math.max(1, levels.indexOf(requirement.level ?? ""));
  const quote = requirement.quote.text;
  let best: Outcome = nothing;
  cv.education.forEach((education, at) => {
    const place = (
      cv.meta.careerassist.fields[`/education/${at}/studyType`] ??
      cv.meta.careerassist.fields[`/education/${at}/institution`]
    )?.places[0];
    if (place === undefined) return;
    const own = `${education.studyType ?? ""} ${education.area ?? ""}`;
    const level = levelOf(own);
    const field = fieldShare(`${requirement.skill} ${quote}`, own);
    const reach = level >= asked ? 1 : level === asked - 1 ? 0.5 : 0.2;
    const credit = level === 0 ? 0 : Math.round(reach * field * 100) / 100;
    if (credit <= best.credit) return;
    const evidence = { quote: place.text, page: place.page, line: place.line, section: "education" };
    best = {
      credit,
      exact: credit >= 0.8,
      nearTo: credit >= 0.8 ? null : own.trim(),
      evidence: [evidence],
      closest: null,
    };
  });
  const counting = cv.work.filter((_, role) => !calling.known || relevant(role));
  const years = yearsOfWork(counting, today) ?? 0;
  if (best.credit < 0.8 && experienceCounts.test(quote) && years >= 4) {
    const line = index.lines.find((one) => one.role !== null);
    if (line !== undefined)
      return {
        credit: 0.8,
        exact: false,
        nearTo: `${years} years of work, which the posting accepts`,
        evidence: [line.evidence],
        closest: null,
      };
  }
  if (best.credit >= 0.3) return best;
  const closest = best.evidence[0];
  return closest === undefined
    ? nothing
    : { ...nothing, closest: { name: best.nearTo ?? closest.quote, evidence: closest } };
}

/** What stands behind the "in" of a degree: its subject, or nothing. */
const subjectOf = (text: string): string =>
  /(?<!\p{L})(?:in|of|en|im|der|de|d['’])\s+(.+)$/iu.exec(text.split(/[,;(]/u)[0] ?? "")?.[1] ?? "";

function fieldShare(asked: string, own: string): number {
  const askedFields = kinFields.filter((field) => field.test(asked));
  if (askedFields.length === 0) {
    const wanted = contentWords(subjectOf(asked));
    const had = contentWords(subjectOf(own));
    return wanted.size === 0 || had.size === 0 || overlap(wanted, had) > 0.3 ? 1 : anyField.test(asked) ? 0.8 : 0.55;
  }
  if (askedFields.some((field) => field.test(own)) || overlap(contentWords(asked), contentWords(own)) > 0.3) return 1;
  return anyField.test(asked) ? 0.8 : 0.55;
}

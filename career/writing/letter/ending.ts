import type * as z from "zod";
import type { Missing } from "../../../schemas/gap.ts";
import { findSkills } from "../../skills/matcher.ts";
import { givesOrders } from "../orders.ts";
import { fill, withoutStop } from "../texts.ts";
import { asked, type LetterContext, withinSentence } from "./context.ts";
import { type Piece, paragraphs } from "./pieces.ts";

type MissingValue = z.infer<typeof Missing>;

/** A sentence about the employer or the reader is no task, though it stands among them: "We seek a teacher for …". */
const speaksOfParties =
  /^\P{L}*(?:we|you|our|your|join|wir|sie|unser\p{L}*|ihre?|du|dich|werde|nous|vous|notre|nos|rejoignez|buscamos|somos|ofrecemos|nuestr[oa]s?|tu|te|usted|etsimme|haemme|olemme|tarjoamme|sinä|hei)(?!\p{L})/iu;

/** Words of a task that is quoted. */
const mostTaskWords = 16;

/**
 * An honest word about one thing that the posting requires and the CV doesn't show, with what comes closest. Licences,
 * permits and degrees are left to the person: a letter that speaks of them would say what only they know.
 */
export function gapPieces({ analysis, wording, tone, language }: LetterContext): Piece[] {
  const open = analysis.missing.filter(
    (one) => one.importance === "required" && one.kind === "skill" && asked(one, language) !== null,
  );
  const chosen = open.find((one) => closestOf(one) !== null);
  const closest = chosen === undefined ? null : closestOf(chosen);
  if (chosen === undefined || closest === null) return [];
  const text = fill(wording.gap[tone], {
    asked: asked(chosen, language) ?? chosen.requirement,
    closest: withinSentence(closest.name, skillIn(closest.name), language),
  });
  return [
    {
      paragraph: paragraphs.gap,
      priority: 4,
      text,
      evidence: [closest.evidence],
      answers: [chosen.jobQuote],
      skillIds: [],
    },
  ];
}

/** The skill that a name stands for. */
const skillIn = (name: string): string | null => findSkills(name, { listed: true })[0]?.skill.id ?? null;

/** The closest thing as the line of the CV calls it; null where the line doesn't name it. */
export function closestWord({ name, evidence }: NonNullable<MissingValue["closest"]>): string | null {
  const hit = findSkills(evidence.quote, { listed: true }).find(({ skill }) => skill.name === name);
  return hit === undefined ? null : evidence.quote.slice(hit.from, hit.to);
}

/** What comes closest, if a line about work or skills shows it by that name: an address or a title proves little. */
function closestOf(one: MissingValue): MissingValue["closest"] {
  const { closest } = one;
  if (closest === null || givesOrders(closest.evidence.quote)) return null;
  const telling = ["work", "skills", "projects", "certificates", "education"];
  if (!telling.includes(closest.evidence.section ?? "")) return null;
  const name = closestWord(closest);
  return name === null ? null : { ...closest, name };
}

/** The tasks that the posting names, in its words, and the end. */
export function closingPieces({ job, wording, tone, company }: LetterContext): Piece[] {
  const tasks = job.responsibilities
    .filter(
      (place) =>
        !speaksOfParties.test(place.text) &&
        !givesOrders(place.text) &&
        place.text.split(/\s+/u).length <= mostTaskWords,
    )
    .map((place) => ({ place, task: withoutStop(place.text.replace(/^[^\p{L}\p{N}]+/u, "")) }))
    .filter(({ task }) => task.split(/\s+/u).length >= 2)
    .slice(0, wording.tasks.length);
  const end = (text: string, priority: number): Piece => ({
    paragraph: paragraphs.closing,
    priority,
    text,
    evidence: [],
    answers: [],
    skillIds: [],
  });
  return [
    end(fill(wording.start, { company }), 15),
    ...tasks.map(({ place, task }, index) => ({
      ...end(fill(wording.tasks[index] ?? "", { task, company }), [7, 14, 16][index] ?? 18),
      answers: [place],
    })),
    end(fill(wording.talk[tone], { company }), 0),
    end(wording.thanks[tone], 1),
  ];
}

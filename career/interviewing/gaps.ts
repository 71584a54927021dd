import type * as z from "zod";
import type { Match, Missing } from "../../schemas/gap.ts";
import type { Seniority } from "../../schemas/primitives.ts";
import { monthsSpan } from "../cv/seniority.ts";
import { asked } from "../writing/letter/context.ts";
import { closestWord } from "../writing/letter/ending.ts";
import { givesOrders } from "../writing/orders.ts";
import { askedName } from "../writing/posting-words.ts";
import { linesAt, unique } from "../writing/source-lines.ts";
import { fill, withoutStop } from "../writing/texts.ts";
import { type Draft, type PackContext, quotedLine } from "./context.ts";

type MissingValue = z.infer<typeof Missing>;
type MatchValue = z.infer<typeof Match>;

/** Months without a job that an interviewer asks about, and of a stay that counts as short. */
const telling = { pause: 7, shortStay: 12 } as const;
const ladder: readonly z.infer<typeof Seniority>[] = [
  "intern",
  "junior",
  "mid",
  "senior",
  "lead",
  "principal",
  "director",
  "executive",
];
/** A day long after every date of a CV: spans of ended jobs don't depend on it. */
const farAhead = new Date("2999-12-01T00:00:00Z");

/** Questions about what the posting asks for and the CV doesn't show, and about what its dates raise. */
export function gapDrafts(context: PackContext): Draft[] {
  const rank = (one: MissingValue): number => (one.hard ? 0 : 2) + (one.importance === "required" ? 0 : 1);
  const missing = [...context.analysis.missing]
    .filter((one) => !givesOrders(one.requirement))
    .sort((one, other) => rank(one) - rank(other));
  const important = missing.filter((one) => one.hard || one.importance === "required");
  const others = missing.filter((one) => !important.includes(one));
  const near = context.analysis.matched.filter(
    (one) => one.match === "near" && one.kind === "skill" && one.nearTo !== null,
  );
  const first = important.slice(0, 2).map((one) => missingDraft(one, context));
  const dates = datesDrafts(context);
  const similar = near.flatMap((one) => nearDraft(one, context));
  return [
    ...first,
    ...dates.slice(0, 1),
    ...similar.slice(0, 1),
    ...important.slice(2).map((one) => missingDraft(one, context)),
    ...dates.slice(1),
    ...similar.slice(1),
    ...others.map((one) => missingDraft(one, context)),
  ];
}

function missingDraft(one: MissingValue, { wording, language, difficulty, job }: PackContext): Draft {
  const said = asked(one, language) ?? withoutStop(askedName(one));
  const years = one.kind === "experience" ? (job.quotes.yearsRequired?.text ?? one.jobQuote.text) : null;
  const name = years === null ? said : quotedLine(years, said);
  const { question, good } = wording.gaps[one.kind];
  const closest =
    one.closest !== null && one.closest.evidence.section !== null && !givesOrders(one.closest.evidence.quote)
      ? one.closest
      : null;
  const template = difficulty === "hard" && one.kind === "skill" ? wording.gapHard : question;
  return {
    kind: "gap",
    difficulty,
    question: fill(template, { asked: name }),
    why: fill(wording.why.missing, { quote: quotedLine(one.jobQuote.text, said) }),
    goodAnswer: [
      ...good,
      ...(closest === null ? [] : [fill(wording.gapClosest, { closest: closestWord(closest) ?? closest.name })]),
    ],
    use: closest === null ? [] : [closest.evidence],
    asks: one.jobQuote,
    star: null,
  };
}

function nearDraft(one: MatchValue, { wording, language, difficulty }: PackContext): Draft[] {
  const name = asked(one, language);
  if (name === null || one.nearTo === null || one.skillId === null) return [];
  const named = one.evidence.some(({ quote }) => quote.toLowerCase().includes((one.nearTo ?? "").toLowerCase()));
  if (!named) return [];
  return [
    {
      kind: "gap",
      difficulty,
      question: fill(wording.near.question, { near: one.nearTo, asked: name }),
      why: fill(wording.why.near, { quote: quotedLine(one.jobQuote.text, name) }),
      goodAnswer: [...wording.near.good],
      use: [...one.evidence],
      asks: one.jobQuote,
      star: null,
    },
  ];
}

/** Short stays, pauses between jobs, and a position below those held, where the CV shows them. */
function datesDrafts({ cv, job, wording, difficulty }: PackContext): Draft[] {
  const draft = ({ question, good }: { question: string; good: readonly string[] }, use: Draft["use"]): Draft => ({
    kind: "gap",
    difficulty,
    question,
    why: wording.why.dates,
    goodAnswer: [...good],
    use,
    asks: null,
    star: null,
  });
  const dates = (index: number): Draft["use"] =>
    unique([...linesAt(cv, `/work/${index}/startDate`), ...linesAt(cv, `/work/${index}/endDate`)]);
  const spans = cv.work.map((role) => ({ role, span: monthsSpan(role, farAhead) }));
  const exact = (date: string | undefined): boolean => date !== undefined && date.length >= 7;
  const short = spans.flatMap(({ role, span }, index) => {
    const known = exact(role.startDate) && exact(role.endDate) && role.name !== undefined && span !== null;
    if (!known || role.name === undefined || span === null || span.to - span.from >= telling.shortStay) return [];
    if (/intern|praktik|stag|becari|harjoittel|temp|werkstudent/iu.test(role.position ?? "")) return [];
    const { question, good } = wording.shortStay;
    return dates(index).length === 0
      ? []
      : [draft({ question: fill(question, { employer: role.name }), good }, dates(index))];
  });
  const ordered = spans
    .flatMap(({ role, span }, index) => (span === null ? [] : [{ role, span, index }]))
    .sort((one, other) => one.span.from - other.span.from);
  const pauses = ordered.flatMap((next, position) => {
    const before = ordered.slice(0, position);
    const last = before.reduce<(typeof before)[number] | null>(
      (found, one) => (one.span.to > (found?.span.to ?? 0) ? one : found),
      null,
    );
    const { startDate } = next.role;
    if (last?.role.endDate === undefined || startDate === undefined || !exact(last.role.endDate) || !exact(startDate))
      return [];
    if (next.span.from - last.span.to < telling.pause) return [];
    const { question, good } = wording.pause;
    const use = unique([...dates(last.index), ...dates(next.index)]);
    const values = { from: last.role.endDate.slice(0, 4), to: startDate.slice(0, 4) };
    return use.length === 0 ? [] : [draft({ question: fill(question, values), good }, use)];
  });
  const level = (value: z.infer<typeof Seniority> | null): number => (value === null ? -1 : ladder.indexOf(value));
  const above = job.seniority !== null && level(cv.meta.careerassist.seniority) >= level(job.seniority) + 2;
  const over = above ? [draft(wording.overqualified, linesAt(cv, "/work/0/position"))] : [];
  return [...pauses, ...over, ...short.slice(0, 2)];
}

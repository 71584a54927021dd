import type { InterviewPack } from "../../schemas/interview.ts";
import type { Place } from "../../schemas/primitives.ts";
import { asked } from "../writing/letter/context.ts";
import { givesOrders } from "../writing/orders.ts";
import { fill, withoutStop } from "../writing/texts.ts";
import type { PackContext } from "./context.ts";
import { tasksOf } from "./role.ts";
import type { Asking } from "./wording.ts";

const mostWords = 14;

/** Questions for the person to ask: about what the posting says, what it leaves open, and what always helps. */
export function questionsToAsk(context: PackContext): InterviewPack["toAsk"] {
  const { job, analysis, language, wording } = context;
  const { ask } = wording;
  const one = (
    [question, why]: Asking,
    values: Readonly<Record<string, string>>,
    asks: Place | null,
  ): InterviewPack["toAsk"][number] => ({
    question: fill(question, values),
    why,
    asks,
  });
  const company = job.company === null || givesOrders(job.company) ? wording.someCompany : job.company;
  const preferred = [...analysis.matched, ...analysis.missing].find(
    (match) => match.importance === "preferred" && match.kind === "skill" && asked(match, language) !== null,
  );
  const benefit = job.benefits.find(
    ({ text }) => text.split(/\s+/u).length <= mostWords && !/\d/u.test(text) && !givesOrders(text),
  );
  const flexible = job.remote === "hybrid" || job.remote === "full";
  return [
    ...tasksOf(context)
      .slice(0, 2)
      .map(({ task, place }) => one(ask.task, { task }, place)),
    ...(preferred === undefined
      ? []
      : [one(ask.preferred, { asked: asked(preferred, language) ?? "" }, preferred.jobQuote)]),
    ...(benefit === undefined
      ? []
      : [one(ask.benefit, { benefit: withoutStop(benefit.text.replace(/^[^\p{L}\p{N}]+/u, "")) }, benefit)]),
    ...(flexible ? [one(ask.remote, {}, job.quotes.remote ?? null)] : []),
    ...(job.salary === null ? [one(ask.pay, {}, null)] : []),
    one(ask.team, {}, null),
    one(ask.success, { company }, job.quotes.company ?? null),
    one(ask.learning, { company }, job.quotes.company ?? null),
    one(ask.next, {}, null),
  ];
}

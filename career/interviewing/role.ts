import type { Place } from "../../schemas/primitives.ts";
import { givesOrders } from "../writing/orders.ts";
import { fill, withoutStop } from "../writing/texts.ts";
import { type Draft, distance, type PackContext, quotedLine } from "./context.ts";

/** Words of a task that fits into a question. */
const mostTaskWords = 20;

/** The tasks that the posting names, as they can stand in a question. */
export function tasksOf({ job }: PackContext): { task: string; place: Place }[] {
  return job.responsibilities
    .map((place) => ({ place, task: withoutStop(place.text.replace(/^[^\p{L}\p{N}]+/u, "")) }))
    .filter(
      ({ task }) => !givesOrders(task) && task.split(/\s+/u).length <= mostTaskWords && task.split(/\s+/u).length >= 2,
    );
}

const byDistance =
  (context: PackContext) =>
  (one: { difficulty: Draft["difficulty"] }, other: { difficulty: Draft["difficulty"] }): number =>
    distance(one.difficulty, context.difficulty) - distance(other.difficulty, context.difficulty);

/** Questions about the work itself: the tasks of the posting, then what is asked about every position. */
export function roleDrafts(context: PackContext): Draft[] {
  const { wording, difficulty, job } = context;
  const title = job.title === null || givesOrders(job.title) ? wording.somePosition : job.title;
  const tasks = tasksOf(context).map(
    ({ task, place }): Draft => ({
      kind: "role",
      difficulty,
      question: fill(wording.tasks[difficulty], { task }),
      why: fill(wording.why.task, { quote: quotedLine(place.text, task) }),
      goodAnswer: [...wording.taskGood],
      use: [],
      asks: place,
      star: null,
    }),
  );
  const general = [...wording.role].sort(byDistance(context)).map(
    (one): Draft => ({
      kind: "role",
      difficulty: one.difficulty,
      question: fill(one.question, { title }),
      why: wording.why.habit,
      goodAnswer: [...one.good],
      use: [],
      asks: job.quotes.title ?? null,
      star: null,
    }),
  );
  return [...general.slice(0, 1), ...tasks.slice(0, 3), ...general.slice(1), ...tasks.slice(3)];
}

/** Questions about the employer. */
export function companyDrafts(context: PackContext): Draft[] {
  const { wording, job } = context;
  const company = job.company === null || givesOrders(job.company) ? wording.someCompany : job.company;
  return [...wording.company].sort(byDistance(context)).map((one) => ({
    kind: "company",
    difficulty: one.difficulty,
    question: fill(one.question, { company }),
    why: wording.why.company,
    goodAnswer: [...one.good],
    use: [],
    asks: job.quotes.company ?? null,
    star: null,
  }));
}

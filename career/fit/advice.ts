import type * as z from "zod";
import type { Missing } from "../../schemas/gap.ts";
import { skills } from "../skills/taxonomy.ts";
import type { Judged } from "./parts.ts";

type MissingValue = z.infer<typeof Missing>;

/** Why a missing requirement matters, from what the posting itself says. */
export function whyOf({ requirement, importance }: Judged): string {
  const name = requirement.skill;
  if (requirement.hard)
    return `The posting makes ${name} a condition of the work; without it an application is usually sorted out.`;
  if (importance === "preferred") return `The posting counts ${name} in an applicant's favour but doesn't demand it.`;
  return `The posting lists ${name} among what it requires.`;
}

/** A concrete way to close a gap, by the kind of thing that is missing and by what the CV has closest. */
export function howToClose({ requirement, outcome }: Judged): string {
  const name = requirement.skill;
  const close = outcome.closest?.name;
  switch (requirement.kind) {
    case "licence":
      return `If you hold it, add ${name} with its class and date to the CV; if not, ask for the next course and write "in preparation" with the date of the test.`;
    case "certificate":
      return `If you hold it, list ${name} with issuer and year; if not, book the examination and state the date.`;
    case "language":
      return `State your level of ${name} on the scale from A1 to C2; where it falls short, a course with a certificate shows progress.`;
    case "permit":
      return `If it applies to you, write one line such as your citizenship or permit and until when it is valid, because the CV says nothing about "${name}".`;
    case "degree":
      return close === undefined
        ? `Add your degrees with field and year; without one, put the years of work in the same field first.`
        : `Show how "${close}" prepared you for the work, and put relevant courses and projects under it.`;
    case "experience":
      return `Name the roles that count towards it and give each its start and end by month; projects of the same kind can be listed too.`;
    default:
      return skillAdvice(name, requirement.skillId, close);
  }
}

function skillAdvice(name: string, id: string | null, close: string | undefined): string {
  const kind = id === null ? null : (skills().get(id)?.kind ?? null);
  if (close !== undefined)
    return `You have ${close}: if you have used ${name} too, say where; otherwise do one small piece of work with ${name} and describe what carries over from ${close}.`;
  if (kind === "soft")
    return `Give one example from your work that shows it: the situation, what you did, what came of it.`;
  if (kind === "method")
    return `If you have worked this way, name ${name} in the bullet point of that job; otherwise a short course and one project that applies it.`;
  if (kind === "tool")
    return `If you have used ${name}, name it in the bullet point of the job where you did; otherwise build one small thing with it that you can show.`;
  return `If you have done this, say where and with what result; otherwise look for a course or an assignment in ${name}.`;
}

/** The next things to do, most effective first, at most five. */
export function nextStepsOf(missing: readonly MissingValue[], fixes: readonly string[]): string[] {
  const order = [...missing].sort((one, other) => rank(other) - rank(one));
  const steps = order.slice(0, 3).map((one) => `${one.requirement}: ${one.howToClose}`);
  return [...steps, ...fixes.slice(0, 5 - steps.length)];
}

const rank = (one: MissingValue): number =>
  (one.hard ? 4 : 0) + (one.importance === "required" ? 2 : 0) + (one.closest === null ? 0 : 1);

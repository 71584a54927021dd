import { indexWordings, readWordings, type Wording, wordingsOf } from "../language/wording-index.ts";
import { lazily } from "../lazily.ts";
import { business } from "./business.ts";
import { hands } from "./hands.ts";
import { healthAndPeople } from "./health.ts";
import { moreDuties } from "./more.ts";

/** One thing that people do at work, whatever words and language they say it in. */
export interface Duty {
  readonly id: string;
  /** Fields of work that it belongs to, such as `nursing` or `bakery`. */
  readonly area: string;
}

/** Every way to say a duty; all parts of one have to occur in the text. */
export const dutyWordings: () => readonly Wording<Duty>[] = lazily(() =>
  [healthAndPeople, business, hands, moreDuties]
    .flatMap(readWordings)
    .flatMap(({ about, names }) => wordingsOf(names, { id: `${about}:${names[0]}`, area: about })),
);

/** Every duty of the catalogue, once. */
export const duties = (): ReadonlyMap<string, Duty> => new Map(dutyWordings().map(({ means }) => [means.id, means]));

const find = lazily(() => indexWordings(dutyWordings(), { leastInside: 5, start: 3 }));

/**
 * The duties that a text tells of, in a fixed order. Words are compared by their beginnings, without marks and case; the
 * time grows with the length of the text alone.
 */
export const dutiesIn = (text: string): Duty[] => [
  ...new Map(find()(text).map(({ means }) => [means.id, means])).values(),
];

import type { Judged } from "./parts.ts";

const or = /^\s*(?:,\s*)?(?:or|oder|ou|o|tai|bzw\.?|\/|and\/or)\s*(?:\p{L}+\s+){0,1}$/iu;

/**
 * Where a posting leaves the choice ("PostgreSQL or MySQL"), having one of them meets the other too. The words of the
 * posting's own line tell which requirements are a choice.
 */
export function withAlternatives(judged: readonly Judged[]): Judged[] {
  return judged.map((one) => {
    if (one.requirement.kind !== "skill" || one.outcome.credit >= 0.8) return one;
    const other = judged
      .filter(
        (candidate) =>
          candidate !== one &&
          candidate.requirement.kind === "skill" &&
          candidate.requirement.quote.line === one.requirement.quote.line &&
          candidate.requirement.quote.page === one.requirement.quote.page,
      )
      .filter(
        (candidate) =>
          candidate.outcome.credit > one.outcome.credit &&
          areChoice(one.requirement.quote.text, one.requirement.skill, candidate.requirement.skill),
      )
      .sort((first, second) => second.outcome.credit - first.outcome.credit)[0];
    if (other === undefined) return one;
    return {
      ...one,
      outcome: {
        ...other.outcome,
        exact: false,
        nearTo: `${other.requirement.skill}, which the posting accepts as well`,
        closest: null,
      },
    };
  });
}

function areChoice(text: string, one: string, other: string): boolean {
  const lower = text.toLowerCase();
  const first = lower.indexOf(one.toLowerCase());
  const second = lower.indexOf(other.toLowerCase());
  if (first < 0 || second < 0) return false;
  const [low, lowName, high] = first < second ? [first, one, second] : [second, other, first];
  const between = text.slice(low + lowName.length, high);
  return (
    or.test(between) ||
    (/(?:^|\s)(?:or|oder|ou|tai)\s/iu.test(text.slice(high - 12, high + 40)) &&
      /^[\s,\p{L}\p{N}.+#/-]{0,40}$/u.test(between) &&
      /,/.test(between))
  );
}

import type { Figure } from "./figures.ts";

/** What stands between the ends of a change or a range: "from 70 to 82 percent", "three days instead of five". */
const between =
  /^\s?(?:to|till|until|–|—|-|bis|auf|à|a|hasta|(instead of|rather than|statt|anstatt|au lieu de|contre|en lugar de|en vez de))\s?(?:just |only |nur |about |rund |unos |environ )?(?:€|£|S?\$)?$/iu;
const ofChange = /(?<!\p{L})(?:from|von|de|desde)\s(?:about |some |rund |etwa |unos |environ )?(?:€|£|S?\$)?$/iu;
const unitBehind =
  /^[\s-]?(?:%|percent|per cent|prozent\p{L}*|pour cent|por ciento|prosent\p{L}*|years?|jahre?n?|ans|años|vuotta|months?|monaten?|mois|meses|kuukautta)?/iu;

const isBare = ({ unit, currency, quantity }: Figure): boolean =>
  unit === "plain" && currency === null && quantity === null;

/** Two numbers of one range or change share the unit that stands behind only one of them, and are its ends. */
export function paired(text: string, figures: readonly Figure[]): Figure[] {
  const all = [...figures];
  all.forEach((first, at) => {
    const second = all[at + 1];
    if (second === undefined) return;
    const start =
      first.quantity?.to ??
      first.to + (unitBehind.exec(text.slice(first.to, first.to + 14))?.[0].trimEnd().length ?? 0);
    const joint = between.exec(text.slice(start, second.from));
    if (joint === null) return;
    const lone = !/^\s\p{L}/u.test(text.slice(second.to, second.to + 2)) || joint[1] !== undefined;
    const [shared, other] = isBare(first) ? [second, first] : [first, second];
    const same =
      isBare(other) && (other === first || lone)
        ? { unit: shared.unit, currency: shared.currency, quantity: shared.quantity }
        : {};
    const isChange = ofChange.test(text.slice(Math.max(0, first.from - 20), first.from)) || joint[1] !== undefined;
    const ends = joint[1] === undefined ? (["from", "to"] as const) : (["to", "from"] as const);
    all[at] = { ...first, ...(other === first ? same : {}), end: isChange ? ends[0] : first.end };
    all[at + 1] = { ...second, ...(other === second ? same : {}), end: isChange ? ends[1] : second.end };
  });
  return all;
}

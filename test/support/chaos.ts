import type { Call, CallFault, DeliveryFault, Faults } from "../../local/faults.ts";

/** Probabilities, 0 to 1. */
export interface Rates {
  /** That a call fails: before it is carried out, or after it was and before the answer arrives. */
  readonly calls: number;
  /** That a call is the last that its process makes. */
  readonly deaths: number;
  /** That messages are delivered twice; late, and so out of order; again, although they were handled. */
  readonly duplicates: number;
  readonly delays: number;
  readonly forgotten: number;
}

export const stormy: Rates = { calls: 0.04, deaths: 0.012, duplicates: 0.1, delays: 0.3, forgotten: 0.03 };
export const calm: Rates = { calls: 0, deaths: 0, duplicates: 0, delays: 0, forgotten: 0 };

const LONGEST_DELAY_MS = 300;

/** A deployment that fails is started again by a person: the migration is spared. */
const isSpared = ({ caller }: Call): boolean => caller.kind !== "role" || caller.functionName.endsWith("-migrate");

/** Accidents that follow from random numbers; `note` is told of each. */
export function chaos(rates: Rates, random: () => number, note: (what: string) => void): Faults {
  const pick = <T>(first: T, ...others: readonly T[]): T =>
    [first, ...others][Math.floor(random() * (others.length + 1))] ?? first;
  const late = (): number => (random() < rates.delays ? Math.round(random() * LONGEST_DELAY_MS) : 0);

  return {
    onCall(call): CallFault | null {
      if (isSpared(call)) return null;
      const dice = random();
      if (dice >= rates.calls + rates.deaths) return null;
      const instead = dice < rates.deaths ? "killed" : pick("throttled", "failed", "cut");
      const carriedOut = random() < 0.5;
      note(`${instead} ${carriedOut ? "after" : "before"} ${call.actions[0]}`);
      return { carriedOut, instead };
    },
    onDelivery(): DeliveryFault | null {
      const after = random() < rates.duplicates ? [late(), late()] : [late()];
      const forgotten = random() < rates.forgotten;
      if (after.length > 1) note("delivered twice");
      if (after.some((milliseconds) => milliseconds > 0)) note("delivered late");
      if (forgotten) note("handled and not removed");
      return { after, forgotten };
    },
  };
}

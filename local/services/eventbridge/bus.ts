import type { Clock, Log } from "../../log.ts";
import type { Store } from "../../store.ts";
import type { createArchives } from "./archives.ts";
import type { Afterwards, Deliveries } from "./delivery.ts";
import { type Entry, type EntryError, type Envelope, wrap } from "./envelope.ts";
import type { Rules } from "./rules.ts";

export interface Bus {
  /**
   * Takes entries in one transaction: archive, deliveries and what couldn't be delivered are on disk when it returns.
   * The answers are in the order of the entries; one that is refused doesn't touch the others.
   */
  put(entries: readonly (Entry | EntryError)[]): readonly (Envelope | EntryError)[];
  /** Takes one event within the current transaction of the store; call what it returns after the commit. */
  take(event: Envelope, afterwards: Afterwards): void;
}

export function createBus(options: {
  readonly store: Store;
  readonly rules: Rules;
  readonly deliveries: Deliveries;
  readonly archives: ReturnType<typeof createArchives>;
  readonly log: Log;
  readonly clock: Clock;
}): Bus {
  const { store, rules, deliveries, archives, log, clock } = options;

  const take = (event: Envelope, afterwards: Afterwards): void => {
    for (const subscriber of rules.matching(event.bus, event.value)) {
      if ("rule" in subscriber) deliveries.deliver(subscriber.rule, event, afterwards);
      else archives.keep(subscriber.archive, event);
    }
  };

  return {
    take,
    put(entries) {
      const afterwards: Afterwards = [];
      const now = clock();
      const wrapped = entries.map((entry) => ("ErrorCode" in entry ? entry : wrap(entry, rules.place, now)));
      store.transaction(() => {
        for (const event of wrapped) {
          if ("ErrorCode" in event) continue;
          if (rules.buses.has(event.bus)) take(event, afterwards);
          else log("warn", `an event was sent to the bus "${event.bus}", which does not exist`, { id: event.id });
        }
      });
      for (const tell of afterwards) tell();
      return wrapped;
    },
  };
}

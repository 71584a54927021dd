import type { Scope } from "./task.ts";

/** Whose money is spent. */
export type Spender = Pick<Scope, "requestId" | "userId">;

/** Money set aside for one call. */
export interface Reservation {
  readonly amountUsd: number;
}

/**
 * What may be spent. Money is set aside before a call and settled after it, so that calls at the same time can't pass a
 * limit together. What is never settled, since its process died, counts as spent.
 */
export interface Budget<Held extends Reservation = Reservation> {
  /** Sets money aside; null if that would pass a limit. */
  reserve(spender: Spender, estimateUsd: number): Promise<Held | null>;
  settle(held: Held, actualUsd: number): Promise<void>;
}

/** Limits in US dollars; a day is one of UTC. */
export interface Limits {
  readonly requestUsd: number;
  readonly userDayUsd: number;
  readonly systemDayUsd: number;
}

interface MemoryReservation extends Reservation {
  readonly accounts: readonly string[];
}

/** A budget within one process: for tests and tools that have no database. */
export function memoryBudget(
  limits: Limits,
  today: () => string = () => new Date().toISOString().slice(0, 10),
): Budget<MemoryReservation> & { readonly spent: (account: string) => number } {
  const spent = new Map<string, number>();
  const of = (account: string): number => spent.get(account) ?? 0;
  const add = (accounts: readonly string[], amount: number): void => {
    for (const account of accounts) spent.set(account, of(account) + amount);
  };
  return {
    spent: of,
    async reserve({ requestId, userId }, amountUsd) {
      const account = (name: string): string => `${name} ${today()}`;
      const limited: readonly (readonly [string, number])[] = [
        [`request ${requestId}`, limits.requestUsd],
        [account(`user ${userId}`), limits.userDayUsd],
        [account("system"), limits.systemDayUsd],
      ];
      if (limited.some(([name, limit]) => of(name) + amountUsd > limit)) return null;
      const accounts = limited.map(([name]) => name);
      add(accounts, amountUsd);
      return { amountUsd, accounts };
    },
    async settle({ accounts, amountUsd }, actualUsd) {
      add(accounts, actualUsd - amountUsd);
    },
  };
}

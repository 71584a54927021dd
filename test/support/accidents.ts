import type { Call, CallFault, DeliveryFault, Faults } from "../../local/faults.ts";

/** One accident that a test plans: which call it befalls, how often, and how. */
export interface Accident extends CallFault {
  readonly agent: string;
  readonly action: string;
  /** A piece of the call's body, to tell one statement from another. */
  readonly holding?: string;
  readonly times?: number;
}

export interface Planned extends Faults {
  /** From now on this befalls the next calls that match. Answers how often it has happened. */
  plan(accident: Accident): () => number;
  /** How the next deliveries to functions of this agent go. */
  deliver(agent: string, fault: DeliveryFault): void;
  /** Every call of every function since the last look, in order. */
  calls(): Call[];
}

const isOf = (agent: string, { caller }: Call): boolean =>
  caller.kind === "role" && caller.functionName.endsWith(`-${agent}`);

const matches = ({ agent, action, holding = "" }: Accident, call: Call): boolean =>
  isOf(agent, call) && call.actions.includes(action) && call.request.body.toString("utf8").includes(holding);

/** Accidents at exactly the calls that a test names. */
export function plannedFaults(): Planned {
  const accidents: { accident: Accident; left: number; happened: number }[] = [];
  const deliveries = new Map<string, DeliveryFault>();
  let seen: Call[] = [];
  return {
    plan(accident) {
      const planned = { accident, left: accident.times ?? 1, happened: 0 };
      accidents.push(planned);
      return () => planned.happened;
    },
    deliver: (agent, fault) => {
      deliveries.set(agent, fault);
    },
    calls() {
      const calls = seen;
      seen = [];
      return calls;
    },
    onCall(call) {
      if (call.caller.kind === "role") seen.push(call);
      const found = accidents.find(({ accident, left }) => left > 0 && matches(accident, call));
      if (!found) return null;
      found.left -= 1;
      found.happened += 1;
      return found.accident;
    },
    onDelivery: (functionArn) => {
      const found = [...deliveries].find(([agent]) => functionArn.endsWith(`-${agent}`));
      if (!found) return null;
      deliveries.delete(found[0]);
      return found[1];
    },
  };
}

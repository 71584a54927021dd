import { type EventBridgeClient, TestEventPatternCommand } from "@aws-sdk/client-eventbridge";
import type { BusEvent } from "./bus-event.ts";
import { Mistake } from "./mistake.ts";
import { lookedAt, type Pattern } from "./patterns.ts";

const REMEMBERED = 10_000;

/** EventBridge's own verdicts on events, asked once for each kind of event. Throws Mistake for a pattern it refuses. */
export function judgeOf(client: EventBridgeClient, pattern: Pattern): (event: BusEvent) => Promise<boolean> {
  const verdicts = new Map<string, boolean>();
  const EventPattern = JSON.stringify(pattern);
  return async (event) => {
    const key = JSON.stringify(lookedAt(pattern, event));
    const known = verdicts.get(key);
    if (known !== undefined) return known;
    try {
      const { Result = false } = await client.send(
        new TestEventPatternCommand({ EventPattern, Event: JSON.stringify(event) }),
      );
      if (verdicts.size >= REMEMBERED) verdicts.clear();
      verdicts.set(key, Result);
      return Result;
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "InvalidEventPatternException") throw error;
      throw new Mistake("invalid", `EventBridge refuses the pattern: ${error.message.split("\n")[0]}`);
    }
  };
}

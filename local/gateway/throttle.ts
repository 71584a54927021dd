import type { ResourceNode } from "../graph.ts";

/** Whether one more request may pass now. */
export type Throttle = () => boolean;

/** API Gateway's token bucket: `rate` requests a second, `burst` at once. `now` is in milliseconds. */
export function tokenBucket(
  rate: number,
  burst: number,
  now: () => number = performance.now.bind(performance),
): Throttle {
  let tokens = burst;
  let filledAt = now();
  return () => {
    const at = now();
    tokens = Math.min(burst, tokens + ((at - filledAt) / 1000) * rate);
    filledAt = at;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}

/**
 * The throttle of a stage: `throttlingRateLimit` requests a second, `throttlingBurstLimit` at once. A stage that sets
 * none is not throttled here (on AWS the account's quota applies).
 */
export function throttleOf(stage: ResourceNode, now?: () => number): Throttle {
  const settings = stage.outputs.defaultRouteSettings;
  const given: Readonly<Record<string, unknown>> =
    typeof settings === "object" && settings !== null ? { ...settings } : {};
  const { throttlingRateLimit: rate, throttlingBurstLimit: burst } = given;
  if (typeof rate !== "number" || typeof burst !== "number") return () => true;
  return tokenBucket(rate, burst, now);
}
